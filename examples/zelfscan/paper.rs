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

/// The columns of a line, at most what reads well, and the rows of the window now.
pub(crate) fn size() -> (usize, usize) {
    let (columns, rows) = Stream::Error.size().unwrap_or((WIDEST, ROWS));
    (columns.clamp(NARROWEST, WIDEST), rows)
}

/// Text in lines of this width, after something to which its other lines are indented. It breaks
/// between words only: part of an address leads nowhere.
pub(crate) fn filled(lead: &str, text: &str, columns: usize) -> String {
    let indent = " ".repeat(display_width(lead));
    let options = Options::new(columns)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::fill(text, options.initial_indent(lead).subsequent_indent(&indent))
}

/// Paragraphs with an empty line around each, except those without text.
pub(crate) fn paragraphs(texts: impl Iterator<Item: AsRef<str>>, columns: usize) -> String {
    let paragraphs = texts.map(|text| match text.as_ref().trim() {
        "" => String::new(),
        text => filled("", text, columns) + "\n\n",
    });
    core::iter::once("\n".to_owned()).chain(paragraphs).collect()
}

/// The start of a text, on one line.
pub(crate) fn cut(text: &str, columns: usize) -> String {
    if display_width(text) <= columns {
        return text.to_owned();
    }
    let start = textwrap::wrap(text, columns - 1).into_iter().next();
    start.unwrap_or_default().into_owned() + "…"
}

/// Prints on standard error. If that fails, the next reply will report it.
pub(crate) fn print(text: &str) {
    let mut stderr = io::stderr().lock();
    let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}
