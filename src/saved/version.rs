//! The versions of share codes: the envelope of the content, and its letters.
//!
//! ```text
//! s1 letters( fingerprint of the instrument (24 bits), content, check sum of both (32 bits) )
//! s2 letters( fingerprint of the instrument (24 bits), tag, content, check sum of all (32 bits) )
//! ```
//!
//! The content says how long it is, so the end of a code is known whatever follows it. A code of
//! version 2 never ends in `-` or `_`, which mail programs leave out of a link: at least the last
//! two bits of its last letter are zero.
//!
//! No version ever changes: every code ever issued stays readable.

use alloc::string::String;

use super::check_sum::crc_32;
use super::content::{FINGERPRINT, Fault, Reader, Writer, fingerprint};
use super::error::CodeError;
use super::letters;
use crate::instrument::Instrument;
use crate::response::Response;

const CHECK_SUM_BYTES: usize = 4;

/// A version of share codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// For a response without a tag.
    One,
    /// For a response with a tag.
    Two,
}

impl Version {
    /// All versions, oldest first.
    pub(super) const ALL: [Self; 2] = [Self::One, Self::Two];

    /// The mark at the start of a code of this version.
    pub(super) const fn mark(self) -> &'static str {
        match self {
            Self::One => "s1",
            Self::Two => "s2",
        }
    }

    /// The first letters of every code of an instrument.
    pub(super) fn first_letters(self, instrument: &Instrument) -> String {
        let [_, fingerprint @ ..] = fingerprint(instrument).to_be_bytes();
        String::from(self.mark()) + &letters::from_bytes(&fingerprint, 4)
    }

    /// The code of a response.
    pub(super) fn encode(response: &Response) -> String {
        let mut writer = Writer::new(&response.instrument);
        writer.number(fingerprint(&response.instrument), FINGERPRINT);
        let version = match response.tag {
            None => Self::One,
            Some(tag) => {
                writer.tag(tag);
                Self::Two
            }
        };
        writer.response(response);
        let mut bytes = writer.into_bytes();
        let sum = crc_32(&bytes).to_be_bytes();
        bytes.extend(sum);
        let mut code = String::from(version.mark());
        code.push_str(&letters::from_bytes(&bytes, version.n_letters(bytes.len())));
        code
    }

    /// The response in a code; `letters` is the code without its mark.
    pub(super) fn decode(
        self,
        letters: &str,
        instrument: &Instrument,
    ) -> Result<Response, CodeError> {
        let bytes = letters::to_bytes(letters).ok_or(CodeError::NotACode)?;
        let (content, sum) =
            bytes.split_last_chunk::<CHECK_SUM_BYTES>().ok_or(CodeError::Damaged)?;
        if crc_32(content) != u32::from_be_bytes(*sum) {
            return Err(CodeError::Damaged);
        }
        let mut reader = Reader::new(content, instrument);
        if reader.number(FINGERPRINT)? != fingerprint(instrument) {
            return Err(CodeError::other_instrument(instrument));
        }
        let tag = self.has_tag().then(|| reader.tag()).transpose()?;
        let document = reader.response(tag)?;
        let response = Response::parse(&document, instrument).map_err(CodeError::Impossible)?;
        // Any other spelling of the same response, or trailing text, is not what `encode` gives.
        let code = Self::encode(&response);
        if code.strip_prefix(self.mark()) == Some(letters) {
            Ok(response)
        } else {
            Err(CodeError::Damaged)
        }
    }

    /// How many of these letters belong to the code that begins here. [`decode`](Self::decode)
    /// checks whether it is intact.
    pub(super) fn extent(self, letters: &str, instrument: &Instrument) -> Result<usize, Fault> {
        let bytes = letters::to_bytes(letters).ok_or(Fault::Broken)?;
        let mut reader = Reader::new(&bytes, instrument);
        reader.number(FINGERPRINT)?;
        let tag = self.has_tag().then(|| reader.tag()).transpose()?;
        reader.response(tag)?;
        let n_letters = self.n_letters(reader.n_bytes() + CHECK_SUM_BYTES);
        if n_letters <= letters.len() { Ok(n_letters) } else { Err(Fault::Ended) }
    }

    const fn has_tag(self) -> bool {
        matches!(self, Self::Two)
    }

    /// The number of letters for this many bits.
    const fn n_letters(self, n_bytes: usize) -> usize {
        let n_bits = n_bytes * 8;
        match self {
            Self::One => n_bits.div_ceil(6),
            Self::Two => (n_bits + 2).div_ceil(6),
        }
    }
}
