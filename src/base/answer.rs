//! One answer to one item.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

use super::UnknownCode;

/// An answer that somebody gave. An item that was not answered has no `Answer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// A step on the scale of the instrument, counted from 0.
    Rating(u8),
    /// "Weet ik niet": counted, never scored.
    DontKnow,
    /// "Past niet bij ons": the item does not count for this respondent.
    NotApplicable,
}

impl Answer {
    /// How files write "weet ik niet".
    pub const DONT_KNOW: &'static str = "dontKnow";
    /// How files write "past niet bij ons".
    pub const NOT_APPLICABLE: &'static str = "notApplicable";
}

/// What an answer looks like in files.
const EXPECTED: &str = "a number from 0 to 255, `dontKnow` or `notApplicable`";

/// Prints it as files write it: `3`, `dontKnow`.
impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rating(rating) => rating.fmt(f),
            Self::DontKnow => f.pad(Self::DONT_KNOW),
            Self::NotApplicable => f.pad(Self::NOT_APPLICABLE),
        }
    }
}

/// Reads what `Display` prints.
impl FromStr for Answer {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        match text {
            Self::DONT_KNOW => Ok(Self::DontKnow),
            Self::NOT_APPLICABLE => Ok(Self::NotApplicable),
            rating => rating
                .parse()
                .map(Self::Rating)
                .map_err(|_| UnknownCode { code: text.into(), expected: String::from(EXPECTED) }),
        }
    }
}

/// Writes it as files do: a number or a word.
impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Rating(rating) => serializer.serialize_u8(*rating),
            Self::DontKnow => serializer.serialize_str(Self::DONT_KNOW),
            Self::NotApplicable => serializer.serialize_str(Self::NOT_APPLICABLE),
        }
    }
}

/// Reads a number or a word, so the format must tell them apart: JSON does, postcard does not.
impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberOrWord;

        impl Visitor<'_> for NumberOrWord {
            type Value = Answer;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(EXPECTED)
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Answer, E> {
                let rating = u8::try_from(number).map(Answer::Rating);
                rating.map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Answer, E> {
                let rating = u8::try_from(number).map(Answer::Rating);
                rating.map_err(|_| E::invalid_value(Unexpected::Signed(number), &self))
            }

            fn visit_str<E: Error>(self, word: &str) -> Result<Answer, E> {
                match word {
                    Answer::DONT_KNOW => Ok(Answer::DontKnow),
                    Answer::NOT_APPLICABLE => Ok(Answer::NotApplicable),
                    _ => Err(E::invalid_value(Unexpected::Str(word), &self)),
                }
            }
        }

        deserializer.deserialize_any(NumberOrWord)
    }
}

/// What a list of answers adds up to, as integers: all that scoring needs to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Sum of the ratings.
    pub(crate) sum: u32,
    /// Number of ratings.
    pub(crate) answered: u32,
    /// Number of items that are not "past niet bij ons", including unanswered ones.
    pub(crate) applicable: u32,
    /// Number of times "weet ik niet".
    pub(crate) dont_know: u32,
}

impl FromIterator<Option<Answer>> for Tally {
    fn from_iter<I: IntoIterator<Item = Option<Answer>>>(answers: I) -> Self {
        let mut tally = Self::default();
        for answer in answers {
            match answer {
                Some(Answer::Rating(value)) => {
                    tally.sum += u32::from(value);
                    tally.answered += 1;
                    tally.applicable += 1;
                }
                Some(Answer::DontKnow) => {
                    tally.dont_know += 1;
                    tally.applicable += 1;
                }
                Some(Answer::NotApplicable) => {}
                None => tally.applicable += 1,
            }
        }
        tally
    }
}
