//! How many terminal columns text takes.

use alloc::string::String;

/// The maximum number of columns that a text takes.
pub(super) fn columns(text: &str) -> usize {
    text.chars().map(columns_of).sum()
}

/// The maximum number of columns that a character takes. Chinese, Japanese, Korean and emoji take
/// two.
pub(super) const fn columns_of(character: char) -> usize {
    match character {
        '\u{0}'..='\u{10FF}' | '\u{1D00}'..='\u{20FF}' => 1,
        _ => 2,
    }
}

/// The text, padded with blanks to this many columns.
pub(super) fn padded(text: &str, width: usize) -> String {
    let n_blanks = width.saturating_sub(columns(text));
    let mut padded = String::from(text);
    padded.extend(core::iter::repeat_n(' ', n_blanks));
    padded
}
