//! Which questions belong to a subject, and lists of everything that may be said.

use alloc::vec::Vec;

use super::Reason;
use super::general::{ACTIONS, CHANGE, DIFFERENCE, QUESTIONS, UNKNOWN};
use crate::field::PartnerKind;
use crate::instrument::{Action, Actions, Dimension, Instrument, Item, Question};

/// The questions about a dimension.
pub(super) fn about_dimension(dimension: &Dimension) -> Vec<&Question> {
    or_general(&dimension.guide.questions)
}

/// The questions about a partner: those for every kind, and one for its kind.
pub(super) fn about_partner(kind: PartnerKind, instrument: &Instrument) -> Vec<&Question> {
    let mut questions = or_general(&instrument.guide.partner_questions);
    let of_kind = instrument.guide.kinds.iter().find(|guide| guide.kind == kind);
    questions.extend(of_kind.map(|guide| &guide.question));
    questions
}

/// The questions about a leefwereld.
pub(super) fn about_leefwereld(instrument: &Instrument) -> Vec<&Question> {
    or_general(&instrument.guide.leefwereld_questions)
}

/// The questions about the school.
pub(super) fn about_school() -> Vec<&'static Question> {
    QUESTIONS.iter().collect()
}

fn or_general(questions: &[Question]) -> Vec<&Question> {
    if questions.is_empty() { &QUESTIONS } else { questions }.iter().collect()
}

/// Further questions, prompted by the reasons of a topic; nothing twice.
pub(super) fn because_of<'q>(reasons: &[Reason<'_>]) -> impl Iterator<Item = &'q Question> {
    let has = |is_one: fn(&Reason<'_>) -> bool| reasons.iter().any(is_one);
    let differs = has(|reason| {
        use Reason::{Gap, MutualGap, Opposed};
        matches!(reason, Gap { .. } | Opposed { .. } | MutualGap { .. })
    });
    let unknown =
        has(|reason| matches!(reason, Reason::Unknown { .. } | Reason::ManyUnknown { .. }));
    let changed = has(|reason| matches!(reason, Reason::Change { .. }));
    let questions = [(differs, &DIFFERENCE), (unknown, &UNKNOWN), (changed, &CHANGE)];
    questions.into_iter().filter(|(fits, _)| *fits).map(|(_, question)| question)
}

/// Every question that a topic from this instrument may have.
pub fn questions(instrument: &Instrument) -> impl Iterator<Item = &Question> {
    let guide = &instrument.guide;
    let of_dimensions =
        instrument.dimensions.iter().flat_map(|dimension| dimension.guide.questions.iter());
    let of_kinds = guide.kinds.iter().map(|kind| &kind.question);
    let of_all = guide.partner_questions.iter().chain(guide.leefwereld_questions.iter());
    let general = QUESTIONS.iter().chain([&DIFFERENCE, &UNKNOWN, &CHANGE]);
    of_dimensions.chain(of_kinds).chain(of_all).chain(general)
}

/// Every action that a topic from this instrument may give, one side at a time.
pub fn actions(instrument: &Instrument) -> impl Iterator<Item = &Actions> {
    let (guide, scan) = (&instrument.guide, &instrument.partner_scan);
    let of_dimensions = instrument.dimensions.iter().flat_map(|dimension| dimension.items.iter());
    let of_kinds = scan.kinds.iter().flat_map(|kind| kind.variants.iter().chain(kind.items.iter()));
    let items = of_dimensions.chain(scan.core.iter()).chain(of_kinds);
    let of_items = items.flat_map(|item: &Item| item.actions.iter());
    let contact = guide.kinds.iter().map(|kind| &kind.contact);
    let of_leefwerelden = guide.leefwerelden.iter().map(|leefwereld| &leefwereld.actions);
    of_items.chain(contact).chain(of_leefwerelden).chain(&ACTIONS)
}

impl Actions {
    /// Both actions, the beginning first.
    pub fn both(&self) -> [&Action; 2] {
        [&self.begin, &self.go_on]
    }
}
