//! A response in the making.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;

use serde::ser::{Serialize, Serializer};

use super::parts::worlds;
use super::{Answers, Date, FORMAT, PartnerEntry, Response, ResponseError, Tag, Working};
use crate::base::{Answer, Form, Level};
use crate::field::{Leefwerelden, Partner, Perspective};
use crate::instrument::{Id, Instrument, Item};
use crate::reading::Document;

/// Answers by item id. An item that is not listed was not answered.
pub type DraftAnswers = BTreeMap<Id, Answer>;

/// A response in the making: plain fields to fill in, in any order, and to save partway.
///
/// ```
/// use samenwerkscan::{Answer, Draft, Form, KANSENGELIJKHEID, Perspective, score};
///
/// let mut draft = Draft::new(&KANSENGELIJKHEID, Form::Full, Perspective::School);
/// for (id, rating) in [("ambitie-1", 4), ("ambitie-2", 3), ("ambitie-3", 2), ("ambitie-4", 1)] {
///     draft.answers.insert(id.into(), Answer::Rating(rating));
/// }
/// let response = draft.finish()?;
/// assert_eq!(score(&response).dimensions[0].score.unwrap().to_f64(), 62.5);
/// # Ok::<(), samenwerkscan::ResponseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Draft {
    instrument: Instrument,
    /// The form that is being filled in.
    pub form: Form,
    /// The side from which the respondent looks.
    pub perspective: Perspective,
    /// The day on which it is filled in.
    pub date: Option<Date>,
    /// Tells this filled-in scan apart from others.
    pub tag: Option<Tag>,
    /// The respondent's own estimate, a level from 1.
    pub self_estimate: Option<u8>,
    /// Answers to the items of the main scan.
    pub answers: DraftAnswers,
    /// What is said about each partner.
    pub partners: Vec<PartnerDraft>,
    /// The respondent's partner; only with [`Perspective::Partners`].
    pub from: Option<Partner>,
    /// What that partner says about the school, on the core items.
    pub about_school: Option<DraftAnswers>,
}

/// What a draft says about one partner.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PartnerDraft {
    /// Which partner.
    pub partner: Partner,
    /// The leefwerelden it reaches, if they differ from those of its kind.
    pub leefwerelden: Option<Leefwerelden>,
    /// Whether there is collaboration now.
    pub working: Working,
    /// Answers to the core items and the items of its kind; only with [`Working::Yes`].
    pub answers: DraftAnswers,
    /// The level that the school wants with this partner, from 0.
    pub desired: Option<u8>,
}

impl Draft {
    /// A draft without answers.
    pub fn new(instrument: &Instrument, form: Form, perspective: Perspective) -> Self {
        Self {
            instrument: instrument.clone(),
            form,
            perspective,
            date: None,
            tag: None,
            self_estimate: None,
            answers: BTreeMap::new(),
            partners: Vec::new(),
            from: None,
            about_school: None,
        }
    }

    /// The instrument that is being filled in.
    pub const fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The response that this draft makes.
    ///
    /// # Errors
    ///
    /// As for [`Response::parse`]: a draft is parsed as if it were a file.
    pub fn finish(&self) -> Result<Response, ResponseError> {
        Response::parse(&self.document(), &self.instrument)
    }

    pub(super) fn of(response: &Response) -> Self {
        let dimensions = response.instrument.dimensions.iter();
        let mut items = dimensions.flat_map(|dimension| dimension.items_on(response.form));
        let mut core = response.instrument.partner_scan.core.iter();
        Self {
            instrument: response.instrument.clone(),
            form: response.form,
            perspective: response.perspective,
            date: response.date,
            tag: response.tag,
            self_estimate: response.self_estimate.map(Level::number),
            answers: by_id(&mut items, &response.answers),
            partners: response
                .partners
                .iter()
                .map(|entry| PartnerDraft::of(entry, &response.instrument))
                .collect(),
            from: response.from.clone(),
            about_school: response.about_school.as_ref().map(|answers| by_id(&mut core, answers)),
        }
    }

    /// The draft as a document. What is not known is left out.
    fn document(&self) -> Document {
        let partners = (!self.partners.is_empty())
            .then(|| self.partners.iter().map(PartnerDraft::document).collect());
        Document::object([
            ("format", Some(Document::from(FORMAT))),
            ("instrument", Some(self.instrument.reference())),
            ("form", Some(Document::from(self.form.code()))),
            ("perspective", Some(Document::from(self.perspective.code()))),
            ("from", self.from.as_ref().map(Partner::document)),
            ("date", self.date.map(|date| Document::Text(date.to_string()))),
            ("tag", self.tag.as_ref().map(|tag| Document::from(tag.as_str()))),
            ("selfEstimate", self.self_estimate.map(Document::from)),
            ("answers", Some(answers_document(&self.answers))),
            ("partners", partners),
            (
                "aboutSchool",
                self.about_school.as_ref().map(|answers| {
                    Document::object([("answers", Some(answers_document(answers)))])
                }),
            ),
        ])
    }
}

impl PartnerDraft {
    /// A partner with only the answer on whether there is collaboration.
    pub const fn new(partner: Partner, working: Working) -> Self {
        let answers = BTreeMap::new();
        Self { partner, leefwerelden: None, working, answers, desired: None }
    }

    fn of(entry: &PartnerEntry, instrument: &Instrument) -> Self {
        let kind = entry.partner.kind;
        Self {
            partner: entry.partner.clone(),
            leefwerelden: (entry.leefwerelden != kind.leefwerelden()).then_some(entry.leefwerelden),
            working: entry.working,
            answers: by_id(&mut instrument.partner_scan.items(kind), &entry.answers),
            desired: entry.desired.map(Level::number),
        }
    }

    fn document(&self) -> Document {
        let answers = (!self.answers.is_empty()).then(|| answers_document(&self.answers));
        Document::object([
            ("kind", Some(Document::from(self.partner.kind.code()))),
            ("name", self.partner.name.as_deref().map(Document::from)),
            ("leefwerelden", self.leefwerelden.map(worlds)),
            ("working", Some(Document::from(self.working.code()))),
            ("answers", answers),
            ("desired", self.desired.map(Document::from)),
        ])
    }
}

/// Writes a response file, even if the draft is not finished yet.
///
/// [`Response::parse`] reads it, and [`Response::draft`] gives the draft back. Not `Deserialize`, because a file only
/// names its instrument.
impl Serialize for Draft {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.document().serialize(serializer)
    }
}

fn by_id(items: &mut dyn Iterator<Item = &Item>, answers: &Answers) -> DraftAnswers {
    let mut by_id = DraftAnswers::new();
    for (item, answer) in items.zip(answers) {
        if let Some(answer) = answer {
            by_id.insert(item.id.clone(), *answer);
        }
    }
    by_id
}

fn answers_document(answers: &DraftAnswers) -> Document {
    let entries = answers.iter().map(|(id, answer)| {
        let value = match answer {
            Answer::Rating(rating) => Document::from(*rating),
            Answer::DontKnow => Document::from(Answer::DONT_KNOW),
            Answer::NotApplicable => Document::from(Answer::NOT_APPLICABLE),
        };
        (id.clone().into_owned(), value)
    });
    Document::Object(entries.collect())
}
