//! What can be wrong with a file, and where.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use super::excerpt::{Excerpt, OneLine};

/// Maximum number of problems reported about one file.
pub const MAX_PROBLEMS: usize = 1000;

/// A document that cannot be read, with everything that is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{}", List(problems))]
#[non_exhaustive]
pub struct DocumentError {
    /// At least one problem, in the order in which the file is read. At most [`MAX_PROBLEMS`], and
    /// then one that says how many more there are.
    pub problems: Vec<Problem>,
}

/// One thing that is wrong, and its place.
///
/// Prints both in one line: `/answers/stem-1: the number is not between 0 and 4`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where, as a JSON Pointer (RFC 6901); empty for the file as a whole.
    pub path: String,
    /// What.
    pub kind: ProblemKind,
}

impl Problem {
    /// Stands in for the problems beyond [`MAX_PROBLEMS`].
    pub fn more(n: usize) -> Option<Self> {
        let kind = ProblemKind::MoreProblems { n };
        (n > 0).then_some(Self { path: String::new(), kind })
    }
}

/// What is wrong. Messages are for developers and in English; [`code`](Self::code) is the stable
/// name for programs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The text is longer than a file may be.
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// Bytes allowed.
        limit: usize,
    },
    /// The bytes are not text.
    #[error("the file is not UTF-8 text")]
    NotUtf8,
    /// The text has no structure that can be read, or one that is nested too deeply.
    #[error("the file cannot be read: {reason}")]
    NotReadable {
        /// The message of the parser of the format, with line and column if it knows them.
        reason: String,
    },
    /// A value of another type was expected.
    #[error("this is {found}; expected {expected}")]
    WrongType {
        /// What belongs here.
        expected: &'static str,
        /// What is here.
        found: &'static str,
    },
    /// A null; a value that is not known should be left out.
    #[error("this is null; leave the key out if there is no value")]
    NullValue,
    /// A key that does not belong here.
    #[error("unknown key `{key}`")]
    UnknownKey {
        /// The key.
        key: Excerpt,
    },
    /// A key that occurs more than once.
    #[error("the key `{key}` occurs more than once")]
    DuplicateKey {
        /// The key.
        key: Excerpt,
    },
    /// A required key that is missing.
    #[error("the key `{key}` is missing")]
    MissingKey {
        /// The key.
        key: &'static str,
    },
    /// A format, or a version of it, that is not supported.
    #[error("unknown format `{found}`; expected `{expected}`")]
    UnknownFormat {
        /// What is here.
        found: Excerpt,
        /// What can be read.
        expected: &'static str,
    },
    /// An instrument other than the one at hand.
    #[error("unknown instrument `{found}`; expected `{expected}`")]
    UnknownInstrument {
        /// What is here.
        found: Excerpt,
        /// The id of the instrument at hand.
        expected: String,
    },
    /// A version of the instrument other than the one at hand.
    #[error("unknown version `{found}` of the instrument; expected `{expected}`")]
    UnknownVersion {
        /// What is here.
        found: Excerpt,
        /// The version of the instrument at hand.
        expected: String,
    },
    /// A word that is not one of the allowed words.
    #[error("unknown value `{found}`; expected {expected}")]
    UnknownValue {
        /// What is here.
        found: Excerpt,
        /// What belongs here.
        expected: Cow<'static, str>,
    },
    /// A number that is not an integer.
    #[error("this is not a whole number")]
    NotAnInteger,
    /// A number outside its range.
    #[error("the number is not between {lowest} and {highest}")]
    OutOfRange {
        /// The lowest that is allowed.
        lowest: u8,
        /// The highest that is allowed.
        highest: u8,
    },
    /// An item that the instrument does not have.
    #[error("unknown item `{item}`")]
    UnknownItem {
        /// The id.
        item: Excerpt,
    },
    /// An item of the main scan that the short form does not ask.
    #[error("the item `{item}` is not on the short form")]
    ItemNotOnForm {
        /// The id.
        item: Excerpt,
    },
    /// An item about another kind of partner.
    #[error("the item `{item}` is about another kind of partner")]
    ItemOfOtherPartner {
        /// The id.
        item: Excerpt,
    },
    /// An item of the main scan among answers about a partner, or the other way round.
    #[error("the item `{item}` belongs to another part of the scan")]
    ItemOfOtherPart {
        /// The id.
        item: Excerpt,
    },
    /// A key that is only allowed together with something else.
    #[error("this is only allowed with {condition}")]
    NotAllowedHere {
        /// What it needs.
        condition: &'static str,
    },
    /// Text that is not a day of the calendar.
    #[error("`{found}` is not a calendar date such as 2026-11-23")]
    NotADate {
        /// What is here.
        found: Excerpt,
    },
    /// Text that is not the tag of a filled-in scan.
    #[error("`{found}` is not a tag: 4 to 12 of `a` to `z` and `0` to `9`")]
    NotATag {
        /// What is here.
        found: Excerpt,
    },
    /// Text that cannot tell invitations apart.
    #[error("`{found}` is not an id: 1 to 64 of `A` to `Z`, `a` to `z`, `0` to `9`, `-` and `_`")]
    NotAnId {
        /// What is here.
        found: Excerpt,
    },
    /// Text that is not the tag of a language.
    #[error("`{found}` is not the tag of a language, such as `nl`")]
    NotALanguage {
        /// What is here.
        found: Excerpt,
    },
    /// Text to which no mail can be sent.
    #[error("`{found}` is not a mail address")]
    NotAMailAddress {
        /// What is here.
        found: Excerpt,
    },
    /// A link without an invitation.
    #[error("there is no invitation in this link")]
    NotAnInvitation,
    /// An invitation that was changed or cut off on its way.
    #[error("the invitation in this link is damaged: characters are wrong, missing or too many")]
    DamagedInvitation,
    /// A name without a visible character.
    #[error("the name is empty or blank")]
    BlankName,
    /// A name that is too long.
    #[error("the name has more than {limit} characters")]
    NameTooLong {
        /// Characters allowed.
        limit: usize,
    },
    /// A text without a visible character.
    #[error("the text is empty or blank")]
    BlankText,
    /// A text that is too long.
    #[error("the text has more than {limit} characters")]
    TextTooLong {
        /// Characters allowed.
        limit: usize,
    },
    /// A control character; in a name also a line break.
    #[error("the text contains a control character")]
    ControlCharacter,
    /// Half of a surrogate pair.
    #[error("the text is not Unicode: it contains half of a surrogate pair")]
    LoneSurrogate,
    /// A list that may not be empty.
    #[error("the list is empty; leave the key out instead")]
    EmptyList,
    /// A duplicate value in a list.
    #[error("`{found}` is in the list more than once")]
    DuplicateValue {
        /// The value.
        found: Excerpt,
    },
    /// A list whose length does not match the instrument.
    #[error("this list should have {expected} values")]
    WrongLength {
        /// Values expected.
        expected: usize,
    },
    /// Numbers that no group of people can have.
    #[error("no group of people can have these numbers")]
    Impossible,
    /// Problems beyond the maximum, not reported one by one.
    #[error("there are {n} more problems")]
    MoreProblems {
        /// How many.
        n: usize,
    },
    /// More agreements than a group can keep.
    #[error("there are more than {limit} agreements")]
    TooManyAgreements {
        /// Agreements allowed.
        limit: usize,
    },
    /// A text that has no translation yet.
    #[error("there is no translation yet of `{of}`")]
    MissingTranslation {
        /// The text in Dutch.
        of: Excerpt,
    },
    /// A translation of a text that has changed since.
    #[error("the text has changed since it was translated; now it is `{now}`")]
    OldTranslation {
        /// The text as it is now.
        now: Excerpt,
    },
    /// A translation without the gaps of its text, or with others.
    #[error("the gaps differ from those of the text; expected {expected}")]
    OtherGaps {
        /// The gaps of the text.
        expected: String,
    },
    /// More partners than there can be.
    #[error("there are more than {limit} partners")]
    TooManyPartners {
        /// Partners allowed.
        limit: usize,
    },
}

impl ProblemKind {
    /// The stable name of the problem for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "tooLarge",
            Self::NotUtf8 => "notUtf8",
            Self::NotReadable { .. } => "notReadable",
            Self::WrongType { .. } => "wrongType",
            Self::NullValue => "nullValue",
            Self::UnknownKey { .. } => "unknownKey",
            Self::DuplicateKey { .. } => "duplicateKey",
            Self::MissingKey { .. } => "missingKey",
            Self::UnknownFormat { .. } => "unknownFormat",
            Self::UnknownInstrument { .. } => "unknownInstrument",
            Self::UnknownVersion { .. } => "unknownVersion",
            Self::UnknownValue { .. } => "unknownValue",
            Self::NotAnInteger => "notAnInteger",
            Self::OutOfRange { .. } => "outOfRange",
            Self::UnknownItem { .. } => "unknownItem",
            Self::ItemNotOnForm { .. } => "itemNotOnForm",
            Self::ItemOfOtherPartner { .. } => "itemOfOtherPartner",
            Self::ItemOfOtherPart { .. } => "itemOfOtherPart",
            Self::NotAllowedHere { .. } => "notAllowedHere",
            Self::NotADate { .. } => "notADate",
            Self::NotATag { .. } => "notATag",
            Self::NotAnId { .. } => "notAnId",
            Self::NotALanguage { .. } => "notALanguage",
            Self::NotAMailAddress { .. } => "notAMailAddress",
            Self::NotAnInvitation => "notAnInvitation",
            Self::DamagedInvitation => "damagedInvitation",
            Self::BlankText => "blankText",
            Self::TextTooLong { .. } => "textTooLong",
            Self::TooManyAgreements { .. } => "tooManyAgreements",
            Self::BlankName => "blankName",
            Self::NameTooLong { .. } => "nameTooLong",
            Self::ControlCharacter => "controlCharacter",
            Self::LoneSurrogate => "loneSurrogate",
            Self::EmptyList => "emptyList",
            Self::DuplicateValue { .. } => "duplicateValue",
            Self::WrongLength { .. } => "wrongLength",
            Self::Impossible => "impossible",
            Self::MoreProblems { .. } => "moreProblems",
            Self::MissingTranslation { .. } => "missingTranslation",
            Self::OldTranslation { .. } => "oldTranslation",
            Self::OtherGaps { .. } => "otherGaps",
            Self::TooManyPartners { .. } => "tooManyPartners",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", OneLine(&self.path))?;
        }
        self.kind.fmt(f)
    }
}

impl core::error::Error for Problem {}

/// A problem of the file as a whole.
impl From<ProblemKind> for Problem {
    fn from(kind: ProblemKind) -> Self {
        Self { path: String::new(), kind }
    }
}

/// One problem, so that `?` passes on what [`saved::text`](crate::saved::text) finds.
impl From<ProblemKind> for DocumentError {
    fn from(kind: ProblemKind) -> Self {
        Self { problems: [kind.into()].into() }
    }
}

/// In JSON: `{ "path": …, "code": …, "message": … }`.
impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Problem", 3)?;
        fields.serialize_field("path", &self.path)?;
        fields.serialize_field("code", self.kind.code())?;
        fields.serialize_field("message", &alloc::format!("{}", self.kind))?;
        fields.end()
    }
}

struct List<'a>(&'a [Problem]);

impl fmt::Display for List<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (idx, problem) in self.0.iter().enumerate() {
            let separator = if idx == 0 { "" } else { "\n" };
            write!(f, "{separator}{problem}")?;
        }
        Ok(())
    }
}
