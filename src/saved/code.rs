//! Share codes: a response as a short text, for a link or to copy.

use alloc::string::{String, ToString};

use super::version::Version;
use crate::instrument::Instrument;
use crate::response::{Problem, Response, ResponseError};

/// Maximum number of bytes in a share code, white space included: 256 KiB. The longest possible
/// code, with 200 partners whose names have 200 emoji each, is shorter.
pub const MAX_CODE_BYTES: usize = 1 << 18;

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

/// The share code of a response: a short text to put after the `#` of a link, or to copy.
///
/// It holds everything that the response says, names of partners included, and nothing else. Equal
/// responses have equal codes. It consists of `A` to `Z`, `a` to `z`, `0` to `9`, `-` and `_`. With
/// a tag it begins with `s2` and never ends in `-` or `_`, without one it begins with `s1`.
///
/// ```
/// use samenwerkscan::saved::{decode, encode};
/// use samenwerkscan::{Answer, Draft, Form, KANSENGELIJKHEID, Perspective};
///
/// let mut draft = Draft::new(&KANSENGELIJKHEID, Form::Short, Perspective::Ouders);
/// draft.answers.insert("stem-1".into(), Answer::Rating(3));
/// let response = draft.finish()?;
///
/// let code = encode(&response);
/// assert!(code.starts_with("s1"));
/// assert_eq!(decode(&code, &KANSENGELIJKHEID)?, response);
///
/// let error = decode(&code.replace("s1", "s1A"), &KANSENGELIJKHEID).unwrap_err();
/// assert_eq!(error.code(), "damagedCode");
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[must_use]
pub fn encode(response: &Response) -> String {
    Version::encode(response)
}

/// The response in a share code. White space is ignored anywhere, because mail programs break long
/// lines.
///
/// # Errors
///
/// If the text is not exactly what [`encode`] gives for some response to this instrument.
pub fn decode(code: &str, instrument: &Instrument) -> Result<Response, CodeError> {
    if MAX_CODE_BYTES < code.len() {
        return Err(CodeError::TooLong { limit: MAX_CODE_BYTES });
    }
    let code: String = code.split_whitespace().collect();
    let mut versions = Version::ALL.into_iter();
    let known = versions.find_map(|version| Some((version, code.strip_prefix(version.mark())?)));
    if let Some((version, letters)) = known {
        return version.decode(letters, instrument);
    }
    let mut characters = code.chars();
    match (characters.next(), characters.next()) {
        (Some('s'), Some(found @ '0'..='9')) => Err(CodeError::UnknownVersion { found }),
        _ => Err(CodeError::NotACode),
    }
}
