//! Which names of partners are valid.

use super::ProblemKind;
use crate::base::is_invisible;

/// Maximum number of characters (Unicode scalar values) in a name.
pub(crate) const MAX_NAME_CHARS: usize = 200;

/// Everything that is wrong with a name.
pub(crate) fn problems_of(name: &str) -> impl Iterator<Item = ProblemKind> {
    let blank = name.chars().all(is_invisible).then_some(ProblemKind::BlankName);
    let long = (name.chars().count() > MAX_NAME_CHARS)
        .then_some(ProblemKind::NameTooLong { limit: MAX_NAME_CHARS });
    let control = name.contains(char::is_control).then_some(ProblemKind::ControlCharacter);
    [blank, long, control].into_iter().flatten()
}

/// Everything that is wrong with a text of several lines.
pub(crate) fn problems_of_text(text: &str, limit: usize) -> impl Iterator<Item = ProblemKind> {
    let blank = text.chars().all(is_invisible).then_some(ProblemKind::BlankText);
    let long = (text.chars().count() > limit).then_some(ProblemKind::TextTooLong { limit });
    let ends_line = |character| matches!(character, '\n' | '\r');
    let control = text
        .contains(|character: char| character.is_control() && !ends_line(character))
        .then_some(ProblemKind::ControlCharacter);
    [blank, long, control].into_iter().flatten()
}
