//! The content by subject and level, and all of it in a row.

use alloc::vec::Vec;

use super::content::{
    self, DIMENSIONS, DimensionContent, GENERAL_QUESTIONS, GENERAL_STEPS, LEEFWERELD_QUESTIONS,
    LeefwereldContent, PARTNER_QUESTIONS, PartnerContent, Questions, Steps,
};
use super::{Phase, Question, Reason};
use crate::lang::Text;
use crate::leefwereld::Leefwereld;
use crate::level::Level;
use crate::partner::PartnerKind;

impl DimensionContent {
    /// The content for a dimension; none for one that the built-in instrument does not have.
    pub(super) fn of(id: &str) -> Option<&'static Self> {
        DIMENSIONS.iter().find(|own| own.id == id)
    }

    /// The steps from a level on. A level above the last has the steps of the last.
    pub(super) fn steps_from(&'static self, level: Level) -> &'static Steps {
        let [first, ..] = &self.steps;
        let levels = Level::FIRST.number()..=level.number();
        levels.zip(&self.steps).next_back().map_or(first, |(_, steps)| steps)
    }
}

impl PartnerContent {
    pub(super) const fn of(kind: PartnerKind) -> &'static Self {
        match kind {
            PartnerKind::Kinderopvang => &content::KINDEROPVANG,
            PartnerKind::Vervolgonderwijs => &content::VERVOLGONDERWIJS,
            PartnerKind::Wijkteam => &content::WIJKTEAM,
            PartnerKind::Jongerenwerk => &content::JONGERENWERK,
            PartnerKind::Vrijetijd => &content::VRIJETIJD,
            PartnerKind::Organisatie => &content::ORGANISATIE,
            PartnerKind::Ouders => &content::OUDERS,
            PartnerKind::Gemeente => &content::GEMEENTE,
            PartnerKind::Anders => &content::ANDERS,
        }
    }

    /// The steps from a level on, 0 among them.
    pub(super) fn steps_from(&'static self, level: Level) -> &'static Steps {
        let [first, ..] = &self.steps;
        let levels = Level::NONE.number()..=level.number();
        levels.zip(&self.steps).next_back().map_or(first, |(_, steps)| steps)
    }
}

impl LeefwereldContent {
    pub(super) const fn of(leefwereld: Leefwereld) -> &'static Self {
        match leefwereld {
            Leefwereld::School => &content::SCHOOL,
            Leefwereld::Thuis => &content::THUIS,
            Leefwereld::Wijk => &content::WIJK,
        }
    }
}

/// One question a phase, in order.
fn by_phase(questions: &'static Questions) -> impl Iterator<Item = Question> {
    Phase::ALL.into_iter().zip(questions).map(|(phase, text)| Question { phase, text })
}

/// The questions about a dimension.
pub(super) fn about_dimension(id: &str) -> Vec<Question> {
    let own = DimensionContent::of(id).map_or(&GENERAL_QUESTIONS, |own| &own.questions);
    by_phase(own).collect()
}

/// The questions about a partner: those for every kind, and one for its kind.
pub(super) fn about_partner(kind: PartnerKind) -> Vec<Question> {
    by_phase(&PARTNER_QUESTIONS).chain([question(&PartnerContent::of(kind).question)]).collect()
}

const fn question((phase, text): &'static (Phase, Text)) -> Question {
    Question { phase: *phase, text }
}

/// What to ask besides, because of the reasons of a topic; nothing twice.
pub(super) fn because_of(reasons: &[Reason<'_>]) -> impl Iterator<Item = Question> {
    let has = |is_one: fn(&Reason<'_>) -> bool| reasons.iter().any(is_one);
    let differs = has(|own| {
        use Reason::{AnchorGap, Gap, MutualGap, Opposed};
        matches!(own, Gap { .. } | AnchorGap { .. } | Opposed { .. } | MutualGap { .. })
    });
    let unknown = has(|own| matches!(own, Reason::Unknown { .. } | Reason::ManyUnknown { .. }));
    let changed = has(|own| matches!(own, Reason::Change { .. }));
    let questions = [
        (differs, &content::DIFFERENCE),
        (unknown, &content::UNKNOWN),
        (changed, &content::CHANGE),
    ];
    questions.into_iter().filter(|(fits, _)| *fits).map(|(_, own)| question(own))
}

/// The questions about a leefwereld.
pub(super) fn about_leefwereld() -> Vec<Question> {
    by_phase(&LEEFWERELD_QUESTIONS).collect()
}

/// Every question that a topic may have.
pub fn questions() -> impl Iterator<Item = Question> {
    let of_dimensions = DIMENSIONS.iter().flat_map(|own| by_phase(&own.questions));
    let of_kinds = PartnerKind::ALL.map(|kind| question(&PartnerContent::of(kind).question));
    let because = [&content::DIFFERENCE, &content::UNKNOWN, &content::CHANGE].map(question);
    let general = [&PARTNER_QUESTIONS, &LEEFWERELD_QUESTIONS, &GENERAL_QUESTIONS];
    let general = general.into_iter().flat_map(by_phase);
    of_dimensions.chain(of_kinds).chain(because).chain(general)
}

/// Every next step that a topic may have.
pub fn steps() -> impl Iterator<Item = &'static Text> {
    let of_dimensions = DIMENSIONS.iter().flat_map(|own| &own.steps);
    let of_kinds = PartnerKind::ALL.into_iter().flat_map(|kind| &PartnerContent::of(kind).steps);
    let of_leefwerelden = Leefwereld::ALL.into_iter().map(|own| &LeefwereldContent::of(own).steps);
    of_dimensions.chain(of_kinds).chain(of_leefwerelden).chain([&GENERAL_STEPS]).flatten()
}
