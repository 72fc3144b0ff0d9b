//! A filled-in scan: from raw answers to a [`Response`] that is valid by construction.
//!
//! ```text
//! file ── serde ──▶ Document ── Response::parse ──▶ Response ── score ──▶ ScoreCard
//!                      ▲                               │
//!                    Draft ◀──────── draft ────────────┘
//! ```

mod date;
mod draft;
mod parse;
mod parse_answers;
mod parser;
mod parts;
mod reference;
mod tag;

use alloc::vec::Vec;

use serde::ser::{Serialize, Serializer};

pub use self::date::{Date, DateError};
pub use self::draft::{Draft, DraftAnswers, PartnerDraft};
pub(crate) use self::parts::worlds;
pub use self::tag::{Tag, TagError};

use crate::base::{Answer, Form, Level, coded};
use crate::field::{Leefwerelden, Partner, Perspective};
use crate::instrument::Instrument;
use crate::reading::DocumentError;
pub use crate::reading::{Excerpt, MAX_PROBLEMS, Problem, ProblemKind};

/// A document that is not a response.
pub type ResponseError = DocumentError;

/// The `format` of a response file.
pub const FORMAT: &str = "samenwerkscan/response/1";

/// Maximum number of partners in one response.
pub const MAX_PARTNERS: usize = 200;

/// The answer to whether there is collaboration with a partner now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Working {
    /// Yes.
    Yes,
    /// No, but it is wanted.
    Wanted,
    /// No, and it is not needed now.
    NotNeeded,
}

coded!(pub Working { Yes = "yes", Wanted = "wanted", NotNeeded = "notNeeded" });

/// Answers in the order of the items that were asked. An unanswered item is `None`.
pub(crate) type Answers = Vec<Option<Answer>>;

/// A filled-in scan of one respondent. It fits its instrument, so scoring it cannot fail.
///
/// The only way to make one is [`Response::parse`]. Two responses are equal if they say the same,
/// whatever the order in their files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    pub(crate) instrument: Instrument,
    pub(crate) form: Form,
    pub(crate) perspective: Perspective,
    pub(crate) date: Option<Date>,
    pub(crate) tag: Option<Tag>,
    pub(crate) self_estimate: Option<Level>,
    /// The answers of all dimensions, one after the other.
    pub(crate) answers: Answers,
    pub(crate) partners: Vec<PartnerEntry>,
    pub(crate) from: Option<Partner>,
    pub(crate) about_school: Option<Answers>,
}

/// What a response says about one partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PartnerEntry {
    pub(crate) partner: Partner,
    pub(crate) leefwerelden: Leefwerelden,
    pub(crate) working: Working,
    /// The core items, then the items of this kind; empty unless `working` is `Yes`.
    pub(crate) answers: Answers,
    pub(crate) desired: Option<Level>,
}

impl Response {
    /// The instrument that was filled in.
    pub const fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The form that was filled in.
    pub const fn form(&self) -> Form {
        self.form
    }

    /// The side from which the respondent looks.
    pub const fn perspective(&self) -> Perspective {
        self.perspective
    }

    /// The day on which it was filled in, if the file says so.
    pub const fn date(&self) -> Option<Date> {
        self.date
    }

    /// Tells it apart from other filled-in scans, if the file has a tag.
    pub const fn tag(&self) -> Option<Tag> {
        self.tag
    }

    /// The items of the form with their answers, in the order in which they are asked: for each
    /// dimension its answers.
    pub fn answers(&self) -> impl Iterator<Item = &[Option<Answer>]> {
        let mut rest = self.answers.as_slice();
        self.instrument.dimensions.iter().map(move |dimension| {
            let n_items = dimension.items_on(self.form).len();
            let (answers, others) = rest.split_at_checked(n_items).unwrap_or((rest, &[]));
            rest = others;
            answers
        })
    }

    /// The same as a draft, to change or to save.
    pub fn draft(&self) -> Draft {
        Draft::of(self)
    }
}

/// Writes a response file. What was not said is left out.
impl Serialize for Response {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.draft().serialize(serializer)
    }
}
