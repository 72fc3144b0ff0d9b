//! What people keep and send: files, share codes and invitations.
//!
//! All state the version of their format, and that decides which code reads them: `format` in a file
//! and an invitation, the first two characters of a code.
//!
//! A new version never changes the one before it. It gets its own name, a reader next to the
//! existing ones, and a line where the name is matched ([`Saved::parse`], [`decode`]); all readers
//! give today's types. Writers use the oldest version that holds everything: a share code is
//! version 2 only if there is a tag. Files and codes of every version are kept in the
//! repository and are read in every test run.

mod bits;
mod check_sum;
mod code;
mod content;
mod error;
mod find;
pub mod invitation;
pub mod json;
mod letters;
pub mod team_file;
mod version;

pub use self::code::{MAX_CODE_BYTES, decode, encode};
pub use self::error::CodeError;
pub use self::find::{DamagedCode, Found, find};
use self::invitation::Invitation;
use self::team_file::TeamFile;
use crate::instrument::Instrument;
use crate::reading::{Document, DocumentError};
use crate::response::{self, Excerpt, Problem, ProblemKind, Response, ResponseError};
use crate::team::{self, Histograms, Summary};

/// Maximum number of bytes in the text of a file: 1 MiB.
pub const MAX_FILE_BYTES: usize = 1 << 20;

/// The formats of all files, for messages.
const FORMATS: &str = "samenwerkscan/response/1`, `samenwerkscan/summary/1`, \
                       `samenwerkscan/histograms/1`, `samenwerkscan/team/1` or \
                       `samenwerkscan/invitation/1";

/// The text of a file, without a byte order mark.
///
/// ```
/// use samenwerkscan::saved::text;
///
/// assert_eq!(text(b"\xEF\xBB\xBF{}"), Ok("{}"));
/// assert_eq!(text(b"\xFF").unwrap_err().code(), "notUtf8");
/// ```
///
/// # Errors
///
/// If the bytes are more than [`MAX_FILE_BYTES`] or not UTF-8.
pub fn text(bytes: &[u8]) -> Result<&str, ProblemKind> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(ProblemKind::TooLarge { limit: MAX_FILE_BYTES });
    }
    let text = core::str::from_utf8(bytes).map_err(|_| ProblemKind::NotUtf8)?;
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(text))
}

/// What is in a file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Saved {
    /// A filled-in scan of one respondent.
    Response(Response),
    /// What many responses add up to.
    Summary(Summary),
    /// What may be shown of many responses.
    Histograms(Histograms),
    /// What a group keeps between two meetings.
    Team(TeamFile),
    /// What a coordinator sends.
    Invitation(Invitation),
}

impl Saved {
    /// Reads a file of any format and version: its `format` decides which.
    ///
    /// ```
    /// use samenwerkscan::saved::Saved;
    /// use samenwerkscan::{Document, KANSENGELIJKHEID};
    ///
    /// let file = r#"{
    ///     "format": "samenwerkscan/response/1",
    ///     "instrument": { "id": "kansengelijkheid", "version": "1.0" },
    ///     "form": "short", "perspective": "ouders", "answers": { "stem-1": 3 }
    /// }"#;
    /// let document: Document = serde_json::from_str(file)?;
    /// assert!(matches!(Saved::parse(&document, &KANSENGELIJKHEID), Ok(Saved::Response(_))));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the format is unknown, and every problem that the reader of the format finds. A file
    /// without a format is read as a response.
    pub fn parse(document: &Document, instrument: &Instrument) -> Result<Self, DocumentError> {
        match format(document) {
            Some(team::FORMAT) => Summary::parse(document, instrument).map(Self::Summary),
            Some(team::HISTOGRAMS_FORMAT) => {
                Histograms::parse(document, instrument).map(Self::Histograms)
            }
            Some(team_file::FORMAT) => TeamFile::parse(document, instrument).map(Self::Team),
            Some(invitation::FORMAT) => {
                Invitation::parse(document, instrument).map(Self::Invitation)
            }
            Some(response::FORMAT) | None => {
                Response::parse(document, instrument).map(Self::Response)
            }
            Some(other) => {
                let kind =
                    ProblemKind::UnknownFormat { found: Excerpt::of(other), expected: FORMATS };
                Err(DocumentError { problems: [Problem { path: "/format".into(), kind }].into() })
            }
        }
    }
}

impl Saved {
    /// Reads a JSON file of any format and version, from its bytes.
    ///
    /// # Errors
    ///
    /// As for [`text`], [`json::read`] and [`Saved::parse`].
    pub fn from_json(
        bytes: impl AsRef<[u8]>,
        instrument: &Instrument,
    ) -> Result<Self, DocumentError> {
        Self::parse(&read(bytes.as_ref())?, instrument)
    }
}

impl Response {
    /// Reads a JSON file, from its bytes: one error type from there to the score card.
    ///
    /// ```
    /// use samenwerkscan::{KANSENGELIJKHEID, Points, Response, ResponseError, ScoreCard};
    ///
    /// fn card(file: &[u8]) -> Result<ScoreCard, ResponseError> {
    ///     Ok(Response::from_json(file, &KANSENGELIJKHEID)?.score())
    /// }
    ///
    /// let file = include_bytes!("../../examples/data/de-regenboog-school.json");
    /// assert_eq!(card(file)?.dimension("vertrouwen").unwrap().score, Points::share(11, 16));
    /// assert_eq!(card(b"[").unwrap_err().problems[0].kind.code(), "notReadable");
    /// # Ok::<(), ResponseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`text`], [`json::read`] and [`Response::parse`].
    pub fn from_json(
        bytes: impl AsRef<[u8]>,
        instrument: &Instrument,
    ) -> Result<Self, ResponseError> {
        Self::parse(&read(bytes.as_ref())?, instrument)
    }
}

macro_rules! from_json {
    ($($kept:ident)*) => {$(
        impl $kept {
            /// Reads a JSON file, from its bytes.
            ///
            /// # Errors
            ///
            /// As for [`text`], [`json::read`] and [`Self::parse`].
            pub fn from_json(
                bytes: impl AsRef<[u8]>,
                instrument: &Instrument,
            ) -> Result<Self, DocumentError> {
                Self::parse(&read(bytes.as_ref())?, instrument)
            }
        }
    )*};
}

from_json!(TeamFile Summary Histograms);

/// The document in the bytes of a JSON file.
fn read(bytes: &[u8]) -> Result<Document, ProblemKind> {
    json::read(text(bytes)?)
}

/// The format that a document names.
fn format(document: &Document) -> Option<&str> {
    let Document::Object(entries) = document else { return None };
    entries.iter().find_map(|entry| match entry {
        (key, Document::Text(format)) if key == "format" => Some(&**format),
        _ => None,
    })
}
