//! The answers so far.

use alloc::vec::Vec;

use crate::base::{Answer, Form};
use crate::field::{Leefwerelden, Partner, PartnerKind, Perspective};
use crate::instrument::{Id, Instrument, Item};
use crate::response::{Date, Draft, DraftAnswers, PartnerDraft, Response, Tag, Working};

use super::{AboutPartner, Question};

/// The answers so far, even if they are not a whole scan yet.
///
/// Answers that do not count any more are kept: somebody who switches from the short form back to the full one, or
/// from "not needed now" back to "yes", finds them again. [`draft`](Self::draft) leaves them out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Notes {
    instrument: Instrument,
    /// The side from which the respondent looks.
    pub perspective: Option<Perspective>,
    /// The form, if one was chosen.
    pub form: Option<Form>,
    /// The day on which the scan is filled in.
    pub date: Option<Date>,
    /// Tells this filled-in scan apart from others.
    pub tag: Option<Tag>,
    /// The respondent's own estimate, a level from 1.
    pub self_estimate: Option<u8>,
    /// The answers to the items of the main scan.
    pub answers: DraftAnswers,
    /// The partners of the school.
    pub partners: Vec<PartnerNotes>,
    /// The respondent's partner.
    pub from: Option<Partner>,
    /// The answers of that partner about the school.
    pub about_school: DraftAnswers,
}

/// What was answered about one partner so far.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartnerNotes {
    /// Which partner.
    pub partner: Partner,
    /// The leefwerelden it reaches, if they differ from those of its kind.
    pub leefwerelden: Option<Leefwerelden>,
    /// Whether there is collaboration now.
    pub working: Option<Working>,
    /// The answers to the items about it.
    pub answers: DraftAnswers,
    /// The level that the school wants with this partner, from 0.
    pub desired: Option<u8>,
}

impl Notes {
    /// No answers yet.
    pub fn new(instrument: &Instrument) -> Self {
        Self {
            instrument: instrument.clone(),
            perspective: None,
            form: None,
            date: None,
            tag: None,
            self_estimate: None,
            answers: DraftAnswers::new(),
            partners: Vec::new(),
            from: None,
            about_school: DraftAnswers::new(),
        }
    }

    /// The instrument that is being filled in.
    pub const fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The forms for a side, the suitable one first: parents need not answer everything.
    pub const fn forms(perspective: Option<Perspective>) -> [Form; 2] {
        match perspective {
            Some(Perspective::Ouders) => [Form::Short, Form::Full],
            _ => [Form::Full, Form::Short],
        }
    }

    /// The form that was chosen, or else the one that suits the side.
    pub fn form(&self) -> Form {
        let [suitable, _] = Self::forms(self.perspective);
        self.form.unwrap_or(suitable)
    }

    /// Sets the side. If it is another than before, the form is the one that suits it until another is chosen.
    pub fn answer_as(&mut self, perspective: Perspective) {
        if self.perspective.replace(perspective) != Some(perspective) {
            self.form = None;
        }
    }

    /// Whether nothing of substance was answered, so that nothing can be lost.
    pub fn is_empty(&self) -> bool {
        self.self_estimate.is_none()
            && self.answers.is_empty()
            && self.partners.is_empty()
            && self.from.is_none()
            && self.about_school.is_empty()
    }

    /// The item that a question asks about, in the wording for its partner. `None` if it asks something else.
    pub fn item(&self, question: Question) -> Option<&Item> {
        match question {
            Question::Item { dimension, item } => {
                self.instrument.dimensions.get(dimension)?.items.get(item)
            }
            Question::AboutSchool { item } => self.instrument.partner_scan.core.get(item),
            Question::Partner { partner, about: AboutPartner::Item(item) } => {
                let kind = self.partners.get(partner)?.partner.kind;
                self.instrument.partner_scan.items(kind).nth(item)
            }
            _ => None,
        }
    }

    /// The answer to an item.
    pub fn answer(&self, question: Question) -> Option<Answer> {
        let id = &self.item(question)?.id;
        let answers = match question {
            Question::Item { .. } => &self.answers,
            Question::AboutSchool { .. } => &self.about_school,
            Question::Partner { partner, .. } => &self.partners.get(partner)?.answers,
            _ => return None,
        };
        answers.get(id).copied()
    }

    /// Sets the answer to an item, or takes it back. Does nothing if the question asks something else.
    pub fn set_answer(&mut self, question: Question, answer: Option<Answer>) {
        let Some(id) = self.item(question).map(|item| item.id.clone()) else { return };
        let answers = match question {
            Question::AboutSchool { .. } => &mut self.about_school,
            Question::Partner { partner, .. } => match self.partners.get_mut(partner) {
                Some(partner) => &mut partner.answers,
                None => return,
            },
            _ => &mut self.answers,
        };
        set(answers, id, answer);
    }

    /// The response in the making, without what does not belong in it yet, or no longer. `None` if not even the side
    /// is known.
    pub fn draft(&self) -> Option<Draft> {
        let mut draft = Draft::new(&self.instrument, self.form(), self.perspective?);
        draft.date = self.date;
        draft.tag = self.tag;
        draft.self_estimate = self.self_estimate;
        let form = draft.form;
        let mut asked =
            self.instrument.dimensions.iter().flat_map(|dimension| dimension.items_on(form));
        draft.answers = among(&self.answers, &mut asked);
        draft.partners = self.partners.iter().filter_map(PartnerNotes::draft).collect();
        if draft.perspective == Perspective::Partners {
            draft.from = self.from.clone().filter(has_the_name_it_needs);
            draft.about_school = (!self.about_school.is_empty()).then(|| self.about_school.clone());
        }
        Some(draft)
    }
}

impl From<&Response> for Notes {
    /// The answers of a filled-in scan, to go on with.
    fn from(response: &Response) -> Self {
        let draft = response.draft();
        Self {
            perspective: Some(draft.perspective),
            form: Some(draft.form),
            date: draft.date,
            tag: draft.tag,
            self_estimate: draft.self_estimate,
            answers: draft.answers,
            partners: draft.partners.into_iter().map(PartnerNotes::from).collect(),
            from: draft.from,
            about_school: draft.about_school.unwrap_or_default(),
            ..Self::new(response.instrument())
        }
    }
}

impl PartnerNotes {
    /// A partner about which nothing was answered yet.
    pub const fn new(kind: PartnerKind) -> Self {
        Self {
            partner: Partner { kind, name: None },
            leefwerelden: None,
            working: None,
            answers: DraftAnswers::new(),
            desired: None,
        }
    }

    /// The leefwerelden it reaches: its own, or else those of its kind.
    pub fn leefwerelden(&self) -> Leefwerelden {
        self.leefwerelden.unwrap_or_else(|| self.partner.kind.leefwerelden())
    }

    /// Whether the items about it are asked: only if there is collaboration.
    pub(super) fn asks_items(&self) -> bool {
        self.working == Some(Working::Yes)
    }

    /// Whether the level that the school wants is asked. It says nothing about a partner that is not needed.
    pub(super) fn asks_wish(&self) -> bool {
        self.working.is_some_and(|working| working != Working::NotNeeded)
    }

    /// The partner as a response has it. `None` if too little is known about it.
    fn draft(&self) -> Option<PartnerDraft> {
        let is_placed = self.partner.kind != PartnerKind::Anders || !self.leefwerelden().is_empty();
        if !is_placed || !has_the_name_it_needs(&self.partner) {
            return None;
        }
        let mut draft = PartnerDraft::new(self.partner.clone(), self.working?);
        draft.leefwerelden = self.leefwerelden;
        if self.asks_items() {
            draft.answers = self.answers.clone();
        }
        if self.asks_wish() {
            draft.desired = self.desired;
        }
        Some(draft)
    }
}

impl From<PartnerDraft> for PartnerNotes {
    fn from(draft: PartnerDraft) -> Self {
        Self {
            partner: draft.partner,
            leefwerelden: draft.leefwerelden,
            working: Some(draft.working),
            answers: draft.answers,
            desired: draft.desired,
        }
    }
}

/// A partner of kind `anders` needs a name: nothing else says what it is.
pub(super) fn needs_name(kind: PartnerKind) -> bool {
    kind == PartnerKind::Anders
}

fn has_the_name_it_needs(partner: &Partner) -> bool {
    partner.name.is_some() || !needs_name(partner.kind)
}

fn set(answers: &mut DraftAnswers, id: Id, answer: Option<Answer>) {
    match answer {
        Some(answer) => {
            answers.insert(id, answer);
        }
        None => {
            answers.remove(&id);
        }
    }
}

fn among(answers: &DraftAnswers, items: &mut dyn Iterator<Item = &Item>) -> DraftAnswers {
    items.filter_map(|item| Some((item.id.clone(), *answers.get(&item.id)?))).collect()
}
