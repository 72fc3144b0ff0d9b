//! Valid names of partners, when two names match, and how a name is kept from disturbing the text
//! around it.

mod key;
mod marks;

use alloc::string::String;

pub(crate) use self::key::matching_key;
pub(crate) use self::marks::is_mark;

use crate::problem::ProblemKind;

/// Maximum number of characters (Unicode scalar values) in a name.
pub(crate) const MAX_NAME_CHARS: usize = 200;

/// Maximum number of accents on one character. Languages need two or three; taller stacks would
/// cover the lines above.
const MAX_MARKS: usize = 3;

/// Everything that is wrong with a name.
pub(crate) fn problems_of(name: &str) -> impl Iterator<Item = ProblemKind> {
    let blank = name.chars().all(is_invisible).then_some(ProblemKind::BlankName);
    let long = (name.chars().count() > MAX_NAME_CHARS)
        .then_some(ProblemKind::NameTooLong { limit: MAX_NAME_CHARS });
    let control = name.contains(char::is_control).then_some(ProblemKind::ControlCharacter);
    [blank, long, control].into_iter().flatten()
}

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

/// Whether a character is invisible: a blank, a control character, a Unicode
/// `Default_Ignorable_Code_Point`, or the blank signs of Braille, annotations and music.
pub(crate) fn is_invisible(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(
            character,
            '\u{AD}'
                | '\u{34F}'
                | '\u{61C}'
                | '\u{115F}'..='\u{1160}'
                | '\u{17B4}'..='\u{17B5}'
                | '\u{180B}'..='\u{180F}'
                | '\u{200B}'..='\u{200F}'
                | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}'
                | '\u{FFA0}'
                | '\u{FFF0}'..='\u{FFFB}'
                | '\u{1BCA0}'..='\u{1BCA3}'
                | '\u{1D159}'
                | '\u{1D173}'..='\u{1D17A}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
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
