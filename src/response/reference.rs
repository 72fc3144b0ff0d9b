//! The instrument that a file is about.

use alloc::string::ToString;

use crate::instrument::Instrument;
use crate::reading::{Document, Excerpt, Path, ProblemKind, Problems};

impl Problems {
    /// The `instrument` of a file: its id and version.
    pub(crate) fn instrument(
        &mut self,
        reference: Option<&Document>,
        at: Path<'_>,
        instrument: &Instrument,
    ) {
        let Some(reference) = self.required(reference, at, "instrument") else { return };
        let at = Path::Key(&at, "instrument");
        let Some([id, version]) = self.fields(reference, at, ["id", "version"]) else { return };
        if let Some(id) = self.required(id, at, "id") {
            let at = Path::Key(&at, "id");
            if let Some(found) = self.text(id, at)
                && found != instrument.id
            {
                let (found, expected) = (Excerpt::of(found), instrument.id.to_string());
                self.report(at, ProblemKind::UnknownInstrument { found, expected });
            }
        }
        if let Some(version) = self.required(version, at, "version") {
            let at = Path::Key(&at, "version");
            if let Some(found) = self.text(version, at)
                && found != instrument.version
            {
                let (found, expected) = (Excerpt::of(found), instrument.version.to_string());
                self.report(at, ProblemKind::UnknownVersion { found, expected });
            }
        }
    }
}
