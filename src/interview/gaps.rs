//! What is still missing.

use alloc::vec::Vec;

use super::{AboutPartner, Notes, Page, Question};
use crate::field::Partner;
use crate::reading::{ProblemKind, problems_of};

/// A question without a usable answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gap {
    /// The question.
    pub question: Question,
    /// What it lacks.
    pub lack: Lack,
}

/// What a question lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lack {
    /// An answer, without which the interview cannot go on.
    Required,
    /// A name that can be used: too long, for example.
    Name(ProblemKind),
    /// An answer to an item. It may be skipped.
    Open,
}

impl Lack {
    /// The name for programs: `required`, `open`, or that of the problem.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Name(problem) => problem.code(),
            Self::Open => "open",
        }
    }

    /// Whether the interview can go on all the same.
    pub const fn may_stay(&self) -> bool {
        matches!(self, Self::Open)
    }
}

impl Notes {
    /// What is missing on a page, in the order of its questions. The respondent's own estimate and the wish for a
    /// partner are never missing: having none is an answer.
    pub fn gaps_on(&self, page: Page) -> Vec<Gap> {
        let questions = self.questions(page).into_iter();
        questions
            .filter_map(|question| Some(Gap { question, lack: self.lack(question)? }))
            .collect()
    }

    /// Everything that is missing.
    pub fn gaps(&self) -> Vec<Gap> {
        self.pages().into_iter().flat_map(|page| self.gaps_on(page)).collect()
    }

    fn lack(&self, question: Question) -> Option<Lack> {
        let required = |is_there: bool| (!is_there).then_some(Lack::Required);
        match question {
            Question::Perspective => required(self.perspective.is_some()),
            Question::FromKind => required(self.from.is_some()),
            Question::FromName => self.name_lack(question, self.from.as_ref()?),
            Question::Item { .. } | Question::AboutSchool { .. } => self.open(question),
            Question::Partner { partner, about } => {
                let partner = self.partners.get(partner)?;
                match about {
                    AboutPartner::Name => self.name_lack(question, &partner.partner),
                    AboutPartner::Leefwerelden => required(!partner.leefwerelden().is_empty()),
                    AboutPartner::Working => required(partner.working.is_some()),
                    AboutPartner::Item(_) => self.open(question),
                    AboutPartner::Desired => None,
                }
            }
            // The side decides the form, unless the respondent does.
            Question::Form | Question::SelfEstimate | Question::Partners => None,
        }
    }

    fn open(&self, question: Question) -> Option<Lack> {
        self.answer(question).is_none().then_some(Lack::Open)
    }

    fn name_lack(&self, question: Question, partner: &Partner) -> Option<Lack> {
        match &partner.name {
            None => self.is_required(question).then_some(Lack::Required),
            Some(name) => problems_of(name).next().map(Lack::Name),
        }
    }
}
