//! Valid names of partners, when two names match, and how a name is kept from disturbing the text
//! around it.

mod key;
mod marks;

use alloc::string::String;

pub(crate) use self::key::matching_key;
pub(crate) use self::marks::is_mark;

/// Maximum number of accents on one character. Languages need two or three; taller stacks would
/// cover the lines above.
const MAX_MARKS: usize = 3;

/// A name as printed in a text: it changes nothing around it.
pub(crate) fn inside_text(name: &str) -> String {
    isolated(&clean(name))
}

/// A text on one line, without anything that could affect its surroundings: control characters,
/// characters that change the direction of what follows, and stacks of accents.
pub(crate) fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len().min(256));
    let mut n_marks = 0;
    for character in text.chars() {
        n_marks = if is_mark(character) { n_marks + 1 } else { 0 };
        if turns_direction(character) || n_marks > MAX_MARKS {
            continue;
        }
        cleaned.push(if ends_line(character) { ' ' } else { character });
    }
    cleaned
}

/// A text, isolated from its surroundings if it may run from right to left.
pub(crate) fn isolated(text: &str) -> String {
    if text.chars().any(is_right_to_left) {
        ['\u{2068}'].into_iter().chain(text.chars()).chain(['\u{2069}']).collect()
    } else {
        text.into()
    }
}

/// Whether it ends a line, or controls a device.
fn ends_line(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// Whether it changes the direction of what follows until something ends it; a name must not do so.
const fn turns_direction(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

const fn is_right_to_left(character: char) -> bool {
    matches!(
        character,
        '\u{590}'..='\u{8FF}'
            | '\u{200F}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFE}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}
