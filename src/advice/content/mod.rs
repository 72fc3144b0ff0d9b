//! What there is to say: questions and next steps, by subject and level. Texts and sources only.
//!
//! All of it is written by this project. Sources say where to read more; none endorses the scan.

mod dimensions;
mod general;
mod leefwerelden;
mod partners;
mod sources;

pub(super) use self::dimensions::DIMENSIONS;
pub(super) use self::general::{CHANGE, DIFFERENCE, GENERAL_QUESTIONS, GENERAL_STEPS, UNKNOWN};
pub(super) use self::leefwerelden::{LEEFWERELD_QUESTIONS, SCHOOL, THUIS, WIJK};
pub(super) use self::partners::{
    ANDERS, GEMEENTE, JONGERENWERK, KINDEROPVANG, ORGANISATIE, OUDERS, PARTNER_QUESTIONS,
    VERVOLGONDERWIJS, VRIJETIJD, WIJKTEAM,
};
use super::Phase;
use crate::lang::Text;
use crate::partner::PartnerKind;
use crate::source::Source;

/// Two next steps.
pub(super) type Steps = [Text; 2];

/// One question a phase: Kijken, Begrijpen, Kiezen, Doen.
pub(super) type Questions = [Text; 4];

/// What there is to say about a dimension.
pub(super) struct DimensionContent {
    /// The dimension of the built-in instrument; others are recognised by the same id.
    pub(super) id: &'static str,
    /// The kinds of partner that it concerns most, first ones first.
    pub(super) kinds: &'static [PartnerKind],
    pub(super) questions: Questions,
    /// From level 1 on.
    pub(super) steps: [Steps; 4],
    pub(super) sources: &'static [Source],
}

/// What there is to say about a kind of partner. Its profile has the sources.
pub(super) struct PartnerContent {
    /// What to ask about this kind only, and when in the conversation.
    pub(super) question: (Phase, Text),
    /// From level 0 on, where there is no contact yet.
    pub(super) steps: [Steps; 5],
}

/// What there is to say about a leefwereld in which no partner is active.
pub(super) struct LeefwereldContent {
    /// The kinds of partner that may fill it, first ones first.
    pub(super) kinds: &'static [PartnerKind],
    pub(super) steps: Steps,
    pub(super) sources: &'static [Source],
}

impl DimensionContent {
    const fn is_written(&self) -> bool {
        all_written(&self.questions)
            && all_pairs_written(&self.steps)
            && !self.kinds.is_empty()
            && !self.sources.is_empty()
    }
}

impl PartnerContent {
    const fn is_written(&self) -> bool {
        self.question.1.is_written() && all_pairs_written(&self.steps)
    }
}

impl LeefwereldContent {
    const fn is_written(&self) -> bool {
        all_written(&self.steps) && !self.kinds.is_empty() && !self.sources.is_empty()
    }
}

const fn all_written(mut texts: &[Text]) -> bool {
    while let [text, others @ ..] = texts {
        if !text.is_written() {
            return false;
        }
        texts = others;
    }
    true
}

const fn all_pairs_written(mut pairs: &[Steps]) -> bool {
    while let [pair, others @ ..] = pairs {
        if !all_written(pair) {
            return false;
        }
        pairs = others;
    }
    true
}

// Every text is there in both languages, and who makes a claim has a source.
const _: () = {
    let mut dimensions: &[DimensionContent] = &DIMENSIONS;
    while let [dimension, others @ ..] = dimensions {
        assert!(dimension.is_written());
        dimensions = others;
    }
    assert!(KINDEROPVANG.is_written() && VERVOLGONDERWIJS.is_written() && WIJKTEAM.is_written());
    assert!(JONGERENWERK.is_written() && VRIJETIJD.is_written() && ORGANISATIE.is_written());
    assert!(OUDERS.is_written() && GEMEENTE.is_written() && ANDERS.is_written());
    assert!(SCHOOL.is_written() && THUIS.is_written() && WIJK.is_written());
    assert!(all_written(&PARTNER_QUESTIONS) && all_written(&LEEFWERELD_QUESTIONS));
    assert!(all_written(&GENERAL_QUESTIONS) && all_written(&GENERAL_STEPS));
    assert!(DIFFERENCE.1.is_written() && UNKNOWN.1.is_written() && CHANGE.1.is_written());
};
