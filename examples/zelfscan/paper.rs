//! Text as wide as the window.

use std::io::{self, Write as _};

use samenwerkscan_examples::terminal::Stream;
use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter};

/// The maximum width that reads well.
const WIDEST: usize = 80;
/// The minimum width assumed for a window.
const NARROWEST: usize = 20;
/// The assumed height of a window that does not report it.
const ROWS: usize = 24;
/// Columns of the marker that a list puts before each row.
pub(crate) const MARK_COLUMNS: usize = 2;
/// Columns between a label and its hint, and before a hint on the next line.
const GAP: usize = 2;

/// The size of the screen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    /// Columns of a line, at most what reads well.
    pub(crate) columns: usize,
    /// Lines.
    pub(crate) rows: usize,
}

/// The current size of the window.
pub(crate) fn size() -> Size {
    let (columns, rows) = Stream::Error.size().unwrap_or((WIDEST, ROWS));
    Size { columns: columns.clamp(NARROWEST, WIDEST), rows }
}

/// Breaks between words only: part of an address leads nowhere.
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

/// The same, as one text.
pub(crate) fn filled(text: &str, columns: usize) -> String {
    textwrap::fill(text, options(columns))
}

/// A row of a list: a label with its hint, next to it from this column on, or below it if that is
/// 0. Further lines are indented past the list marker.
pub(crate) fn row(label: &str, hint: &str, label_width: usize, columns: usize) -> String {
    let label_lines = || lines(label, columns - MARK_COLUMNS).join("\n  ");
    if hint.is_empty() {
        return label_lines();
    }
    let indent = MARK_COLUMNS + GAP + label_width;
    let hint = lines(hint, columns.saturating_sub(indent)).join(&format!("\n{:indent$}", ""));
    if label_width == 0 {
        return format!("{}\n{:indent$}{hint}", label_lines(), "");
    }
    let gap = (label_width + GAP).saturating_sub(display_width(label));
    format!("{label}{:gap$}{hint}", "")
}

/// The start of a text, on one line.
pub(crate) fn cut(text: &str, columns: usize) -> String {
    if display_width(text) <= columns {
        return text.to_owned();
    }
    let start = textwrap::wrap(text, options(columns - 1).break_words(true)).into_iter().next();
    start.unwrap_or_default().into_owned() + "…"
}

/// Prints on standard error. If that fails, the next reply will report it.
pub(crate) fn print(text: &str) {
    let mut stderr = io::stderr().lock();
    let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}
