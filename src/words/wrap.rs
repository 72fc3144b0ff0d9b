//! Breaking a text into lines.

use alloc::string::String;
use alloc::vec::Vec;

/// A place that texts must fit in.
pub(crate) trait Width {
    /// The width of part of a line.
    fn of(&self, text: &str) -> usize;

    /// The width of a line.
    fn available(&self) -> usize;

    /// The parts of a word that is wider than a line; no part is ever split.
    fn parts<'w>(&self, word: &'w str) -> Vec<&'w str>;
}

/// The lines of some words. Breaking stops once there are more lines than `most`.
pub(crate) fn wrap(
    words: &mut dyn Iterator<Item = &str>,
    width: &impl Width,
    most: usize,
) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words {
        if !line.is_empty() {
            line.push(' ');
            if width.of(&line) + width.of(word) <= width.available() {
                line.push_str(word);
                continue;
            }
            line.pop();
            lines.push(core::mem::take(&mut line));
        }
        for part in width.parts(word) {
            if !line.is_empty() && width.available() < width.of(&line) + width.of(part) {
                lines.push(core::mem::take(&mut line));
            }
            if most < lines.len() {
                return lines;
            }
            line.push_str(part);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}
