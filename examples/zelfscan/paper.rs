//! Text as wide as the window.

use std::io::{self, Write as _};

use samenwerkscan_examples::terminal::Stream;
use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter};

/// The widest line that reads well.
const WIDEST: usize = 80;
/// No window is taken for narrower.
const NARROWEST: usize = 20;
/// Lines of a window that does not say how many it has.
const ROWS: usize = 24;
/// Columns of the mark that a list puts before each row.
pub(crate) const MARK_COLUMNS: usize = 2;
/// Columns between a label and its hint, and before a hint on the next line.
const GAP: usize = 2;

/// What fits on the screen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    /// Characters on a line, at most what reads well.
    pub(crate) columns: usize,
    /// Lines.
    pub(crate) rows: usize,
}

/// The size of the window as it is now.
pub(crate) fn size() -> Size {
    let (columns, rows) = Stream::Error.size().unwrap_or((WIDEST, ROWS));
    Size { columns: columns.clamp(NARROWEST, WIDEST), rows }
}

/// Breaks between words only: a part of an address leads nowhere.
pub(crate) fn options<'a>(columns: usize) -> Options<'a> {
    Options::new(columns)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false)
}

/// The lines of a text.
pub(crate) fn lines(text: &str, columns: usize) -> Vec<String> {
    textwrap::wrap(text, options(columns)).into_iter().map(String::from).collect()
}

/// The same, as one text for the window as it is now.
pub(crate) fn filled(text: &str) -> String {
    textwrap::fill(text, options(size().columns))
}

/// A row of a list: a label with its hint, beside it from this column on, or under it if that is 0.
/// Lines after the first begin behind what the list puts before the first.
pub(crate) fn row(label: &str, hint: &str, label_width: usize, columns: usize) -> String {
    let indent = " ".repeat(MARK_COLUMNS + if label_width == 0 { GAP } else { label_width + GAP });
    let columns = columns.saturating_sub(MARK_COLUMNS);
    let label_lines = lines(label, columns).join("\n  ");
    if hint.is_empty() {
        return label_lines;
    }
    let hint = lines(hint, (columns + MARK_COLUMNS).saturating_sub(indent.len()));
    let hint = hint.join(&format!("\n{indent}"));
    if label_width == 0 {
        return format!("{label_lines}\n{indent}{hint}");
    }
    let gap = (label_width + GAP).saturating_sub(display_width(label));
    format!("{label}{}{hint}", " ".repeat(gap))
}

/// The beginning of a text, on one line.
pub(crate) fn cut(text: &str, columns: usize) -> String {
    if display_width(text) <= columns {
        return text.to_owned();
    }
    let mut short = String::new();
    for character in text.chars() {
        if display_width(&short) + display_width(character.encode_utf8(&mut [0; 4])) >= columns {
            break;
        }
        short.push(character);
    }
    short + "…"
}

/// Prints on standard error. If nobody can read any more, the next reply says so.
pub(crate) fn print(text: &str) {
    let mut stderr = io::stderr().lock();
    let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}
