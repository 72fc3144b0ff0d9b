//! The answers so far, and the language in which they are given.

use core::ops::{Deref, DerefMut};

use samenwerkscan::interview::{self, AboutPartner, PartnerNotes, Question};
use samenwerkscan::{BuiltInLang, Draft, Instrument, Partner, Response, Tag};
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
        scan.tag = drawn_tag();
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

/// A new random tag, so that no two scans have the same. If the system has no random numbers there
/// is none, and the scan is recognised by its answers only.
fn drawn_tag() -> Option<Tag> {
    const LETTERS: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";
    let mut bytes = [0; Tag::MAX_LETTERS];
    getrandom::fill(&mut bytes).ok()?;
    let letters = bytes.iter().filter_map(|byte| LETTERS.get(usize::from(*byte) % LETTERS.len()));
    letters.map(|letter| char::from(*letter)).collect::<String>().parse().ok()
}
