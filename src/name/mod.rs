//! Which names a partner may have, which of them are one partner's, and how a name stays inside its
//! place in a text.

mod key;
mod marks;

use alloc::string::String;

pub(crate) use self::key::matching_key;
pub(crate) use self::marks::is_mark;

use crate::problem::ProblemKind;

/// Most characters (Unicode scalar values) in a name.
pub(crate) const MAX_NAME_CHARS: usize = 200;

/// Most accents on one character. Languages need two or three; towers of them would cover the lines
/// above.
const MAX_MARKS: usize = 3;

/// Everything that is wrong with a name.
pub(crate) fn problems_of(name: &str) -> impl Iterator<Item = ProblemKind> {
    let blank = name.chars().all(is_invisible).then_some(ProblemKind::BlankName);
    let long = (name.chars().count() > MAX_NAME_CHARS)
        .then_some(ProblemKind::NameTooLong { limit: MAX_NAME_CHARS });
    let control = name.contains(char::is_control).then_some(ProblemKind::ControlCharacter);
    [blank, long, control].into_iter().flatten()
}

/// A name as it stands in a text: it changes nothing around it.
pub(crate) fn inside_text(name: &str) -> String {
    isolated(&clean(name))
}

/// A text in one line, without what could reach outside it: control characters, characters that turn
/// the direction of what follows, and towers of accents.
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

/// A text, kept apart from what stands around it where it may run from right to left.
pub(crate) fn isolated(text: &str) -> String {
    if text.chars().any(is_right_to_left) {
        ['\u{2068}'].into_iter().chain(text.chars()).chain(['\u{2069}']).collect()
    } else {
        text.into()
    }
}

/// Whether nothing can be seen of a character: a blank, a control character, what Unicode calls
/// `Default_Ignorable_Code_Point`, and the empty signs of Braille, annotations and music.
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

/// It ends a line, or tells a device what to do.
fn ends_line(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// It turns the direction of what follows until something ends it; a name must not do so.
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
