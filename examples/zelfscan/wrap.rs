//! Text on lines of a certain width.

use console::measure_text_width;

/// The widest line: what a reader's eye and an old terminal both take.
pub(crate) const WIDTH: usize = 80;

/// The lines of a text, broken between words. A word that is longer than a line is broken inside.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace().flat_map(|word| pieces(word, width)) {
        let used = measure_text_width(&line);
        if used > 0 && used + 1 + measure_text_width(&word) > width {
            lines.push(core::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&word);
    }
    lines.push(line);
    lines
}

/// A word in pieces that fit on a line.
fn pieces(word: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for character in word.chars() {
        if let Some(piece) = pieces.last_mut() {
            piece.push(character);
            if measure_text_width(piece) > width {
                piece.pop();
                pieces.push(character.to_string());
            }
        }
    }
    pieces
}
