//! The steps of the program: the language, an introduction, and then the questions of the interview.

use samenwerkscan::interview::{AboutPartner, Area, Question};

use crate::notes::Notes;

/// One screen to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The language.
    Language,
    /// The introduction.
    Start,
    /// A question of the interview.
    Ask(Question),
    /// A part of the list of partners, to add one or to choose one that is there.
    Area(Area),
}

impl Step {
    /// The list of partners.
    pub(crate) const PARTNERS: Self = Self::Ask(Question::Partners);

    /// The first question about a partner.
    pub(crate) const fn partner(partner: usize) -> Self {
        Self::Ask(Question::Partner { partner, about: AboutPartner::Name })
    }

    /// Whether it asks for a line of text.
    pub(crate) const fn is_typed(self) -> bool {
        use Question::{FromName, Partner};
        matches!(self, Self::Ask(FromName | Partner { about: AboutPartner::Name, .. }))
    }
}

/// Every step in order, as far as the answers so far tell. An answer can change what comes after it, so
/// the list is rebuilt after each.
pub(crate) fn all(notes: &Notes) -> Vec<Step> {
    let language = notes.asks_language.then_some(Step::Language);
    let questions = notes.all_questions().into_iter().map(Step::Ask);
    language.into_iter().chain([Step::Start]).chain(questions).collect()
}

/// Whether a saved scan needs no question here any more.
///
/// An optional question is not asked again if a later one was answered: it was skipped. Items are
/// the exception, because the result gets better with every answer.
pub(crate) fn is_settled(step: Step, notes: &Notes) -> bool {
    let Step::Ask(question) = step else { return false };
    match question {
        Question::Partners => false,
        Question::Perspective | Question::Form => true,
        Question::FromKind => notes.from.is_some(),
        Question::FromName => notes.from.as_ref().is_some_and(|from| {
            from.name.is_some() || (!notes.is_required(question) && !notes.answers.is_empty())
        }),
        Question::SelfEstimate => notes.self_estimate.is_some() || !notes.answers.is_empty(),
        Question::Partner { partner, about: AboutPartner::Desired } => {
            let is_last = partner + 1 == notes.partners.len();
            !is_last || notes.partners.last().is_some_and(|last| last.desired.is_some())
        }
        // What a file says about a partner is complete up to its items.
        Question::Partner { about, .. } if !matches!(about, AboutPartner::Item(_)) => true,
        _ => notes.answer(question).is_some(),
    }
}
