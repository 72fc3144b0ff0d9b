//! The answers so far, and the language in which they are given.

use core::ops::{Deref, DerefMut};

use samenwerkscan::interview::{self, AboutPartner, PartnerNotes, Question};
use samenwerkscan::{BuiltInLang, Draft, Instrument, Partner, Response, Tag};
use samenwerkscan_examples::random;
use samenwerkscan_examples::render::today;

use crate::steps::Step;

/// The answers so far.
#[derive(Clone, Debug)]
pub(crate) struct Notes {
    scan: interview::Notes,
    /// The language of the interview.
    pub(crate) lang: BuiltInLang,
    /// Whether the language is asked, or was set on the command line.
    pub(crate) asks_language: bool,
    /// Whether something was answered in this interview, rather than read from a file.
    pub(crate) is_changed: bool,
}

impl Notes {
    /// Nothing yet.
    pub(crate) fn new(instrument: &Instrument, lang: Option<BuiltInLang>) -> Self {
        let mut scan = interview::Notes::new(instrument);
        // If the system has no random numbers, the scan is recognised by its answers only.
        let letters = random::letters::<{ Tag::MAX_LETTERS }>();
        scan.tag = letters.ok().and_then(|letters| letters.parse().ok());
        Self::about(scan, lang)
    }

    /// The notes of a file.
    pub(crate) fn of(response: &Response, lang: Option<BuiltInLang>) -> Self {
        Self::about(response.into(), lang)
    }

    fn about(scan: interview::Notes, lang: Option<BuiltInLang>) -> Self {
        Self {
            scan,
            lang: lang.unwrap_or(BuiltInLang::Nl),
            asks_language: lang.is_none(),
            is_changed: false,
        }
    }

    /// Whether something could be lost.
    pub(crate) fn has_news(&self) -> bool {
        self.is_changed && !self.is_empty()
    }

    /// The scan that can be saved and scored. `None` if not even the side is known.
    pub(crate) fn draft(&self) -> Option<Draft> {
        let mut draft = self.scan.draft()?;
        if self.is_changed {
            draft.date = today();
        }
        Some(draft)
    }

    /// Takes back the answer to a question that is skipped.
    pub(crate) fn skip(&mut self, question: Question) {
        match question {
            Question::SelfEstimate => self.self_estimate = None,
            Question::Partner { partner, about: AboutPartner::Desired } => {
                self.change(partner, |partner| partner.desired = None);
            }
            _ => self.set_answer(question, None),
        }
    }

    /// Changes what is said about a partner of the school.
    pub(crate) fn change(&mut self, partner: usize, change: impl FnOnce(&mut PartnerNotes)) {
        self.partners.get_mut(partner).map(change);
    }

    /// The partner that a step asks to name.
    pub(crate) fn named(&mut self, step: Step) -> Option<&mut Partner> {
        match step {
            Step::Ask(Question::FromName) => self.from.as_mut(),
            Step::Ask(Question::Partner { partner, about: AboutPartner::Name }) => {
                self.partners.get_mut(partner).map(|notes| &mut notes.partner)
            }
            _ => None,
        }
    }
}

impl Deref for Notes {
    type Target = interview::Notes;

    fn deref(&self) -> &interview::Notes {
        &self.scan
    }
}

impl DerefMut for Notes {
    fn deref_mut(&mut self) -> &mut interview::Notes {
        &mut self.scan
    }
}
