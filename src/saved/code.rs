//! Share codes: a response as a short text, for a link or to copy.

use alloc::string::String;

use super::error::CodeError;
use super::version::Version;
use crate::instrument::Instrument;
use crate::response::Response;

/// Maximum number of bytes in a share code, white space included: 256 KiB. The longest possible
/// code, with 200 partners whose names have 200 emoji each, is shorter.
pub const MAX_CODE_BYTES: usize = 1 << 18;

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

impl Response {
    /// Its share code: [`encode`] as a method.
    #[must_use]
    pub fn encode(&self) -> String {
        encode(self)
    }
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
