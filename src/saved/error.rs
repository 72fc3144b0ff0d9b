//! Why a text is no share code.

use alloc::string::{String, ToString};

use crate::instrument::Instrument;
use crate::response::{Problem, ResponseError};

/// Why a text is not the share code of a response. Messages are for developers and in English;
/// [`code`](Self::code) is the stable name for programs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CodeError {
    /// The text is longer than a share code can be.
    #[error("the text is longer than a share code can be: more than {limit} bytes")]
    TooLong {
        /// Bytes allowed.
        limit: usize,
    },
    /// The text does not begin like a share code, or contains a character that no share code has.
    #[error("this is not a share code")]
    NotACode,
    /// The version of the share code is not supported.
    #[error("unknown version `s{found}` of share codes; expected `s1` or `s2`")]
    UnknownVersion {
        /// The version.
        found: char,
    },
    /// Characters are wrong, missing, swapped or too many.
    #[error("the share code is damaged: characters are wrong, missing or too many")]
    Damaged,
    /// The share code is for another instrument than the one at hand, or for another version of it.
    #[error("the share code is not for the instrument `{id}` {version}")]
    OtherInstrument {
        /// The id of the instrument at hand.
        id: String,
        /// The version of the instrument at hand.
        version: String,
    },
    /// The share code is intact, but says what no response can say. No real answers give such a
    /// code.
    #[error("the share code contains no valid response:\n{0}")]
    Impossible(ResponseError),
}

impl CodeError {
    /// The stable name of the error for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "codeTooLong",
            Self::NotACode => "notACode",
            Self::UnknownVersion { .. } => "unknownCodeVersion",
            Self::Damaged => "damagedCode",
            Self::OtherInstrument { .. } => "otherInstrument",
            Self::Impossible(_) => "impossibleCode",
        }
    }

    /// What is wrong with the response in an [`Impossible`](Self::Impossible) code; otherwise
    /// empty.
    pub fn problems(&self) -> &[Problem] {
        match self {
            Self::Impossible(error) => &error.problems,
            _ => &[],
        }
    }

    pub(super) fn other_instrument(instrument: &Instrument) -> Self {
        let (id, version) = (instrument.id.to_string(), instrument.version.to_string());
        Self::OtherInstrument { id, version }
    }
}
