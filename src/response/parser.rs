//! What reading a response takes.

use super::Tag;
use crate::base::Level;
use crate::instrument::Instrument;
use crate::reading::{ProblemKind, Reader, Value};

/// Reads a response to an instrument.
pub(super) struct Parser<'i> {
    pub(super) instrument: &'i Instrument,
    pub(super) reader: Reader,
}

/// The part of the scan that a list of answers belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Main,
    Partner,
}

impl Parser<'_> {
    pub(super) fn tag(&mut self, tag: Value<'_>) -> Option<Tag> {
        self.reader.parsed(tag, |found| ProblemKind::NotATag { found })
    }

    pub(super) fn level(&mut self, level: Value<'_>, lowest: Level) -> Option<Level> {
        let highest = self.instrument.highest_level();
        let number = self.reader.integer(level, lowest.number()..=highest.number())?;
        Some(Level::new(number))
    }
}
