//! Tells apart two filled-in scans with equal answers.

use core::fmt;
use core::str::FromStr;

use crate::base::text_in_files;

/// The tag of a filled-in scan: 4 to 12 of `a` to `z` and `0` to `9`, drawn at random by the
/// questionnaire when somebody starts. This crate draws none; it receives one.
///
/// Two parents who tick the same boxes are two people, because their tags differ. Answers that
/// arrive twice with one tag are one person's. The tag identifies a filled-in scan, never a person,
/// and appears in no result, summary or report.
///
/// ```
/// use samenwerkscan::Tag;
///
/// let tag: Tag = "k7qe1xa9".parse().unwrap();
/// assert_eq!(tag.as_str(), "k7qe1xa9");
/// assert!("K7QE".parse::<Tag>().is_err(), "no capitals");
/// assert!("k7q".parse::<Tag>().is_err(), "too short");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag {
    /// The letters, padded with zeros.
    letters: [u8; Self::MAX_LETTERS],
}

/// Text that is not a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a tag: 4 to 12 of `a` to `z` and `0` to `9`")]
pub struct TagError;

impl Tag {
    /// Minimum number of letters in a tag.
    pub const MIN_LETTERS: usize = 4;
    /// Maximum number of letters in a tag.
    pub const MAX_LETTERS: usize = 12;

    /// The letters.
    pub fn as_str(&self) -> &str {
        let length = self.letters.iter().position(|letter| *letter == 0);
        let letters = self.letters.split_at(length.unwrap_or(Self::MAX_LETTERS)).0;
        core::str::from_utf8(letters).unwrap_or_default()
    }
}

impl FromStr for Tag {
    type Err = TagError;

    fn from_str(text: &str) -> Result<Self, TagError> {
        let is_letter = |letter: u8| matches!(letter, b'a'..=b'z' | b'0'..=b'9');
        if text.len() < Self::MIN_LETTERS || !text.bytes().all(is_letter) {
            return Err(TagError);
        }
        let mut letters = [0; Self::MAX_LETTERS];
        let place = letters.get_mut(..text.len()).ok_or(TagError)?;
        place.copy_from_slice(text.as_bytes());
        Ok(Self { letters })
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

text_in_files!(Tag, "4 to 12 of `a` to `z` and `0` to `9`");

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tag({self})")
    }
}
