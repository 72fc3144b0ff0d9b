//! Language tags, and the direction in which a language is written.

use core::fmt;
use core::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

use super::BuiltInLang;
use crate::base::coded;

/// A language, by its tag of BCP 47 ([RFC 5646](https://www.rfc-editor.org/rfc/rfc5646)): `nl`, `ar`, `zh-Hant-TW`.
///
/// Tags are kept as that standard writes them, so two that differ in capitals only are equal. Any language can be
/// named; [`BuiltInLang`] lists the two in which this crate itself writes.
///
/// ```
/// use samenwerkscan::{Direction, Lang};
///
/// let urdu: Lang = "UR-pk".parse()?;
/// assert_eq!(urdu.as_str(), "ur-PK");
/// assert_eq!(urdu.direction(), Direction::RightToLeft);
/// assert_eq!("ur-Latn".parse::<Lang>()?.direction(), Direction::LeftToRight);
/// assert!("Dutch, please".parse::<Lang>().is_err());
/// # Ok::<(), samenwerkscan::LangError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang {
    /// The letters, padded with zeros.
    letters: [u8; Self::MAX_LETTERS],
}

/// The direction in which lines of a language run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// As Dutch, Turkish and Ukrainian.
    LeftToRight,
    /// As Arabic, Farsi and Hebrew.
    RightToLeft,
}

coded!(pub Direction { LeftToRight = "ltr", RightToLeft = "rtl" });

/// Text that is not a language tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "not a language tag of at most {} letters, such as `nl`, `ar` or `zh-Hant-TW`",
    Lang::MAX_LETTERS
)]
pub struct LangError;

/// A language in which this crate itself does not write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no texts in `{lang}` are built in; there are those in `nl` and `en`")]
#[non_exhaustive]
pub struct NotBuiltIn {
    /// The language.
    pub lang: Lang,
}

impl Lang {
    /// Dutch.
    pub const NL: Self = Self::built_in(BuiltInLang::Nl);
    /// English.
    pub const EN: Self = Self::built_in(BuiltInLang::En);

    /// Maximum number of letters, hyphens included: what the standard tells programs to make room for.
    pub const MAX_LETTERS: usize = 35;

    const fn built_in(lang: BuiltInLang) -> Self {
        let mut letters = [0; Self::MAX_LETTERS];
        let ([first, second], [one, two, ..]) = (
            match lang {
                BuiltInLang::Nl => *b"nl",
                BuiltInLang::En => *b"en",
            },
            &mut letters,
        );
        *one = first;
        *two = second;
        Self { letters }
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        let end = self.letters.iter().position(|letter| *letter == 0);
        let letters = self.letters.get(..end.unwrap_or(Self::MAX_LETTERS)).unwrap_or_default();
        core::str::from_utf8(letters).unwrap_or_default()
    }

    /// The language without its script, region and so on: `zh` of `zh-Hant-TW`.
    pub fn language(&self) -> &str {
        self.as_str().split('-').next().unwrap_or_default()
    }

    /// The script, if the tag names it: `Hant` of `zh-Hant-TW`.
    fn script(&self) -> Option<&str> {
        let mut rest = self.as_str().split('-').skip(1).skip_while(|part| part.len() == 3);
        rest.next().filter(|part| {
            part.len() == 4 && part.bytes().all(|letter| letter.is_ascii_alphabetic())
        })
    }

    /// The direction in which the language is written: that of the script in the tag, or else of the one it is
    /// usually written in. For a language that is written in more than one script, name the script: `az-Arab`.
    pub fn direction(&self) -> Direction {
        let is_right_to_left = match self.script() {
            Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script),
            None => RIGHT_TO_LEFT.contains(&self.language()),
        };
        if is_right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
    }
}

/// Scripts of living languages that run from right to left, by their codes of ISO 15924.
const RIGHT_TO_LEFT_SCRIPTS: [&str; 9] =
    ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"];

/// Languages that are usually written in one of those scripts: the likely scripts of the Unicode CLDR, version 45.
const RIGHT_TO_LEFT: [&str; 40] = [
    "aeb", "aii", "ajp", "apc", "apd", "ar", "arq", "ars", "ary", "arz", "azb", "bal", "bqi",
    "ckb", "dv", "fa", "glk", "haz", "he", "iw", "ji", "khw", "ks", "lrc", "luz", "mzn", "nqo",
    "pbt", "pnb", "prd", "prs", "ps", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
];

impl FromStr for Lang {
    type Err = LangError;

    fn from_str(text: &str) -> Result<Self, LangError> {
        let mut letters = [0; Self::MAX_LETTERS];
        let room = letters.get_mut(..text.len()).ok_or(LangError)?;
        room.copy_from_slice(text.as_bytes());
        if !is_well_formed(text) {
            return Err(LangError);
        }
        room.make_ascii_lowercase();
        let mut is_after_singleton = false;
        for (at, part) in room.split_mut(|letter| *letter == b'-').enumerate() {
            is_after_singleton |= part.len() == 1;
            match part {
                _ if at == 0 || is_after_singleton => {}
                [_, _] => part.make_ascii_uppercase(),
                [first, _, _, _] => first.make_ascii_uppercase(),
                _ => {}
            }
        }
        Ok(Self { letters })
    }
}

/// Whether a text has the form of a language tag: language, then perhaps script, region, variants, extensions and
/// private parts. Whether such a language exists is another question.
fn is_well_formed(text: &str) -> bool {
    let is_alphabetic = |part: &str| part.bytes().all(|letter| letter.is_ascii_alphabetic());
    let is_numeric = |part: &str| part.bytes().all(|letter| letter.is_ascii_digit());
    let starts_with_digit = |part: &str| part.starts_with(|letter: char| letter.is_ascii_digit());
    let mut parts = text.split('-');
    let mut rank = match parts.next() {
        Some(language) if is_alphabetic(language) && matches!(language.len(), 2..=3) => 0,
        Some(language) if is_alphabetic(language) && matches!(language.len(), 4..=8) => 3,
        _ => return false,
    };
    // The rank of a part says what may come before it: three further languages, script, region, variants, extensions.
    let mut needs_more = false;
    for part in parts {
        if !part.bytes().all(|letter| letter.is_ascii_alphanumeric()) {
            return false;
        }
        rank = match part.len() {
            1..=8 if rank == PRIVATE => {
                needs_more = false;
                rank
            }
            1 if !needs_more => {
                needs_more = true;
                if part.eq_ignore_ascii_case("x") { PRIVATE } else { EXTENSION }
            }
            2..=8 if rank == EXTENSION => {
                needs_more = false;
                rank
            }
            3 if rank < 3 && is_alphabetic(part) => rank + 1,
            4 if rank < SCRIPT && is_alphabetic(part) => SCRIPT,
            2 if rank < REGION && is_alphabetic(part) => REGION,
            3 if rank < REGION && is_numeric(part) => REGION,
            5..=8 if rank <= VARIANT => VARIANT,
            4 if rank <= VARIANT && starts_with_digit(part) => VARIANT,
            _ => return false,
        };
    }
    !needs_more
}

const SCRIPT: u8 = 4;
const REGION: u8 = 5;
const VARIANT: u8 = 6;
const EXTENSION: u8 = 7;
const PRIVATE: u8 = 8;

impl From<BuiltInLang> for Lang {
    fn from(lang: BuiltInLang) -> Self {
        Self::built_in(lang)
    }
}

/// Any Dutch is Dutch, and any English English: `nl-BE` is a reader of the texts in `nl`.
impl TryFrom<Lang> for BuiltInLang {
    type Error = NotBuiltIn;

    fn try_from(lang: Lang) -> Result<Self, NotBuiltIn> {
        lang.language().parse().map_err(|_| NotBuiltIn { lang })
    }
}

/// A built-in language is equal to its tag.
impl PartialEq<BuiltInLang> for Lang {
    fn eq(&self, other: &BuiltInLang) -> bool {
        *self == Self::from(*other)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lang({self})")
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Tag;

        impl Visitor<'_> for Tag {
            type Value = Lang;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a language tag")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Lang, E> {
                text.parse().map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
            }
        }

        deserializer.deserialize_str(Tag)
    }
}
