//! An invitation behind the `#` of a link: its JSON as base64url (RFC 4648, section 5) without padding.
//!
//! JSON ends in `}`, so the link ends in `0`, `9` or `Q`, never in a character that mail programs leave out.

use alloc::string::String;
use alloc::vec::Vec;

use super::Invitation;
use crate::instrument::Instrument;
use crate::reading::{DocumentError, Problem, ProblemKind};
use crate::saved::{json, letters};

/// Maximum number of bytes in a link with an invitation: 256 KiB. One with 50 partners whose names have 200
/// emoji each is shorter.
pub const MAX_LINK_BYTES: usize = 1 << 18;

/// What comes before the invitation, behind the `#` of a link.
const KEY: &str = "uitnodiging=";

/// What mail programs and people put behind a link.
const BEHIND_A_LINK: [char; 11] = ['.', ',', ';', ':', '!', '?', ')', ']', '>', '"', '\''];

/// The invitation in a link, or in what comes behind its `#`.
///
/// # Errors
///
/// Everything that is wrong with it; if there is no JSON to read, one problem without a place.
pub fn parse(link: &str, instrument: &Instrument) -> Result<Invitation, DocumentError> {
    let document = text(link).and_then(|text| json::read(&text)).map_err(|kind| {
        let problems = [Problem { path: String::new(), kind }].into();
        DocumentError { problems }
    })?;
    Invitation::parse(&document, instrument)
}

/// The JSON text in a link.
fn text(link: &str) -> Result<String, ProblemKind> {
    if MAX_LINK_BYTES < link.len() {
        return Err(ProblemKind::TooLarge { limit: MAX_LINK_BYTES });
    }
    let (_, from_key) = link.split_once(KEY).ok_or(ProblemKind::NotAnInvitation)?;
    // Programs that count visitors add `&` and a word to every link.
    let ends = |character: char| character == '&' || character.is_whitespace();
    let letters = from_key.split(ends).next().unwrap_or_default();
    let letters = letters.trim_end_matches(BEHIND_A_LINK);
    let bytes = bytes(letters).ok_or(ProblemKind::DamagedInvitation)?;
    String::from_utf8(bytes).map_err(|_| ProblemKind::NotUtf8)
}

/// The bytes that are exactly these letters.
fn bytes(letters: &str) -> Option<Vec<u8>> {
    let bytes = letters::to_bytes(letters)?;
    (of(&bytes) == letters).then_some(bytes)
}

fn of(bytes: &[u8]) -> String {
    letters::from_bytes(bytes, (bytes.len() * 8).div_ceil(6))
}

impl Invitation {
    /// The invitation as a link to a page with the scan. What was behind the `#` of the page is left out.
    pub fn link(&self, page: &str) -> String {
        let page = page.split('#').next().unwrap_or_default();
        let letters = of(json::write(&self.0.document()).as_bytes());
        [page, "#", KEY, &letters].concat()
    }
}
