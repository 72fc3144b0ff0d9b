//! Which names a partner may have, and how a name stays inside its place in a text.

use alloc::string::String;

use crate::problem::ProblemKind;

/// Most characters (Unicode scalar values) in a name.
pub(crate) const MAX_NAME_CHARS: usize = 200;

/// Most accents on one character. Languages need two or three; towers of them would cover the lines
/// above.
const MAX_MARKS: usize = 3;

/// Everything that is wrong with a name.
pub(crate) fn problems_of(name: &str) -> impl Iterator<Item = ProblemKind> {
    let blank = name.trim().is_empty().then_some(ProblemKind::BlankName);
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

/// An accent: it stands on the character before it.
pub(crate) const fn is_mark(character: char) -> bool {
    matches!(
        character,
        '\u{300}'..='\u{36F}'
            | '\u{483}'..='\u{489}'
            | '\u{591}'..='\u{5BD}'
            | '\u{610}'..='\u{61A}'
            | '\u{64B}'..='\u{65F}'
            | '\u{E31}'
            | '\u{E34}'..='\u{E3A}'
            | '\u{E47}'..='\u{E4E}'
            | '\u{1AB0}'..='\u{1AFF}'
            | '\u{1DC0}'..='\u{1DFF}'
            | '\u{20D0}'..='\u{20FF}'
            | '\u{FE20}'..='\u{FE2F}'
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
