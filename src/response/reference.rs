//! The instrument that a file is about.

use alloc::string::String;

use crate::instrument::Instrument;
use crate::reading::{Excerpt, Field, ProblemKind, Reader};

impl Reader {
    /// The `instrument` of a file: its id and version.
    pub(crate) fn instrument(&mut self, field: Field<'_>, instrument: &Instrument) {
        let Some(reference) = self.required(field) else { return };
        let Some([id, version]) = self.fields(&reference, ["id", "version"]) else { return };
        self.same(id, &instrument.id, |found, expected| ProblemKind::UnknownInstrument {
            found,
            expected,
        });
        self.same(version, &instrument.version, |found, expected| ProblemKind::UnknownVersion {
            found,
            expected,
        });
    }

    fn same(
        &mut self,
        field: Field<'_>,
        expected: &str,
        problem: fn(Excerpt, String) -> ProblemKind,
    ) {
        if let Some(value) = self.required(field)
            && let Some(found) = self.text(value)
            && found != expected
        {
            self.report(value.at, problem(Excerpt::of(found), expected.into()));
        }
    }
}
