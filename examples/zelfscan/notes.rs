//! The answers so far, and the language in which they are given.

use core::ops::{Deref, DerefMut};

use samenwerkscan::{BuiltInLang, Draft, Instrument, Response, Tag, interview};
use samenwerkscan_examples::render::today;

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

    /// The scan that can be saved and scored. `None` if not even the side is known.
    pub(crate) fn draft(&self) -> Option<Draft> {
        let mut draft = self.scan.draft()?;
        if self.is_changed {
            draft.date = today();
        }
        Some(draft)
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
