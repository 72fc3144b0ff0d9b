//! One answer as one byte.

use crate::base::Answer;

/// "Weet ik niet".
pub const DONT_KNOW: u8 = 253;
/// "Past niet bij ons".
pub const NOT_APPLICABLE: u8 = 254;
/// No answer was given.
pub const NOT_ANSWERED: u8 = 255;

/// The code of an answer, if any: a rating is its own code.
///
/// ```
/// use samenwerkscan::{Answer, columns::code};
///
/// assert_eq!(code::of(Some(Answer::Rating(4))), 4);
/// assert_eq!(code::of(None), code::NOT_ANSWERED);
/// ```
pub const fn of(answer: Option<Answer>) -> u8 {
    match answer {
        Some(Answer::Rating(rating)) => rating,
        Some(Answer::DontKnow) => DONT_KNOW,
        Some(Answer::NotApplicable) => NOT_APPLICABLE,
        None => NOT_ANSWERED,
    }
}

/// The answer with this code. A code is a rating unless it is one of the three constants.
pub const fn answer(code: u8) -> Option<Answer> {
    match code {
        NOT_ANSWERED => None,
        NOT_APPLICABLE => Some(Answer::NotApplicable),
        DONT_KNOW => Some(Answer::DontKnow),
        rating => Some(Answer::Rating(rating)),
    }
}
