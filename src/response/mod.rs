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

pub use self::date::{Date, DateError, Period};
pub use self::draft::{Draft, DraftAnswers, PartnerDraft};
pub(crate) use self::parts::worlds;
pub use self::tag::{Tag, TagError};

use crate::base::{Answer, Form, Level, coded};
use crate::field::{Leefwerelden, Partner, Perspective};
use crate::instrument::{Instrument, Item};
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

    /// The respondent's own estimate of the level.
    pub const fn self_estimate(&self) -> Option<Level> {
        self.self_estimate
    }

    /// The respondent's partner, if it is one and the file names it.
    pub const fn from(&self) -> Option<&Partner> {
        self.from.as_ref()
    }

    /// The items of the form with their answers, in the order in which they are asked.
    pub fn items(&self) -> impl Iterator<Item = (&Item, Option<Answer>)> {
        let dimensions = self.instrument.dimensions.iter();
        let items = dimensions.flat_map(|dimension| dimension.items_on(self.form));
        items.zip(self.answers.iter().copied())
    }

    /// The answer to an item of the main scan; `None` if it was not answered or not asked.
    ///
    /// ```
    /// use samenwerkscan::{Answer, Draft, Form, KANSENGELIJKHEID, Perspective};
    ///
    /// let mut draft = Draft::new(&KANSENGELIJKHEID, Form::Full, Perspective::School);
    /// draft.answers.insert("stem-1".into(), Answer::DontKnow);
    /// let response = draft.finish()?;
    /// assert_eq!(response.answer("stem-1"), Some(Answer::DontKnow));
    /// assert_eq!(response.answer("stem-2"), None);
    /// # Ok::<(), samenwerkscan::ResponseError>(())
    /// ```
    pub fn answer(&self, id: &str) -> Option<Answer> {
        self.items().find(|(item, _)| item.id == id)?.1
    }

    /// What it says about each partner.
    pub fn partners(&self) -> impl ExactSizeIterator<Item = AboutPartner<'_>> {
        self.partners.iter().map(|entry| AboutPartner { entry, instrument: &self.instrument })
    }

    /// What a partner says about the school: the core items with their answers.
    pub fn about_school(&self) -> Option<impl Iterator<Item = (&Item, Option<Answer>)>> {
        let core = self.instrument.partner_scan.core.iter();
        Some(core.zip(self.about_school.as_ref()?.iter().copied()))
    }

    /// The same as a draft, to change or to save.
    pub fn draft(&self) -> Draft {
        Draft::of(self)
    }
}

/// What a response says about one partner.
#[derive(Clone, Copy, Debug)]
pub struct AboutPartner<'r> {
    entry: &'r PartnerEntry,
    instrument: &'r Instrument,
}

impl<'r> AboutPartner<'r> {
    /// Which partner.
    pub const fn partner(self) -> &'r Partner {
        &self.entry.partner
    }

    /// The leefwerelden that it reaches.
    pub const fn leefwerelden(self) -> Leefwerelden {
        self.entry.leefwerelden
    }

    /// Whether there is collaboration now.
    pub const fn working(self) -> Working {
        self.entry.working
    }

    /// The level that the school wants with this partner.
    pub const fn desired(self) -> Option<Level> {
        self.entry.desired
    }

    /// The items about it with their answers; none unless there is collaboration.
    pub fn items(self) -> impl Iterator<Item = (&'r Item, Option<Answer>)> {
        let items = self.instrument.partner_scan.items(self.entry.partner.kind);
        items.zip(self.entry.answers.iter().copied())
    }

    /// The answer to an item about it.
    pub fn answer(self, id: &str) -> Option<Answer> {
        self.items().find(|(item, _)| item.id == id)?.1
    }
}

/// Writes a response file. What was not said is left out.
///
/// It cannot be read back without its instrument, which a file only names: read a [`Document`](crate::Document), and
/// then [`Response::parse`].
impl Serialize for Response {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.draft().serialize(serializer)
    }
}
