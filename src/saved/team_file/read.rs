//! From a document to a team file, with everything that is wrong with it.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Agreement, FORMAT, MAX_AGREEMENTS, MAX_TEXT_CHARS, TeamDraft, TeamFile};
use crate::instrument::Instrument;
use crate::reading::{Document, DocumentError, Path, ProblemKind, Problems};
use crate::team::Shareable;

impl TeamFile {
    /// Reads a team file.
    ///
    /// # Errors
    ///
    /// Every problem of the document, each with its place; those of the summary too.
    pub fn parse(document: &Document, instrument: &Instrument) -> Result<Self, DocumentError> {
        let mut problems = Problems::default();
        let file = team_file(&mut problems, document, instrument);
        problems.finish(file)
    }
}

fn team_file(
    problems: &mut Problems,
    document: &Document,
    instrument: &Instrument,
) -> Option<TeamFile> {
    let at = Path::Root;
    let keys = ["format", "instrument", "school", "date", "mode", "summary", "agreements"];
    let fields = problems.fields(document, at, keys)?;
    let [format, reference, school, date, mode, summary, agreements] = fields;
    problems.format(format, at, FORMAT);
    problems.instrument(reference, at, instrument);
    let school = school.and_then(|name| problems.name(name, Path::Key(&at, "school")));
    let date = date.and_then(|date| problems.date(date, Path::Key(&at, "date")));
    let (mode, summary) =
        (problems.required(mode, at, "mode"), problems.required(summary, at, "summary"));
    let shareable = mode.zip(summary).and_then(|(mode, summary)| {
        let shareable = Shareable::parse(mode, summary, instrument);
        shareable.map_err(|error| problems.add(error)).ok()
    });
    let agreements =
        agreements.map(|agreements| read_list(problems, agreements, Path::Key(&at, "agreements")));
    Some(TeamFile(TeamDraft {
        school: school.map(ToOwned::to_owned),
        date,
        summary: shareable?,
        agreements: agreements.unwrap_or_default(),
    }))
}

/// Reads a list of agreements, as it is in a team file.
///
/// # Errors
///
/// Every problem of the document, each with its place.
pub fn agreements(document: &Document) -> Result<Vec<Agreement>, DocumentError> {
    let mut problems = Problems::default();
    let agreements = read_list(&mut problems, document, Path::Root);
    problems.finish(Some(agreements))
}

fn read_list(problems: &mut Problems, list: &Document, at: Path<'_>) -> Vec<Agreement> {
    let list = problems.list(list, at).unwrap_or_default();
    if MAX_AGREEMENTS < list.len() {
        problems.report(at, ProblemKind::TooManyAgreements { limit: MAX_AGREEMENTS });
    }
    let entries = list.iter().enumerate();
    entries.filter_map(|(idx, entry)| agreement(problems, entry, Path::Index(&at, idx))).collect()
}

fn agreement(problems: &mut Problems, entry: &Document, at: Path<'_>) -> Option<Agreement> {
    let keys = ["what", "why", "who", "partner", "when", "sign", "done", "note"];
    let [what, why, who, partner, when, sign, done, note] = problems.fields(entry, at, keys)?;
    let what = problems.required(what, at, "what");
    let mut read = |value: Option<&Document>, key| text(problems, value?, Path::Key(&at, key));
    let (what, why, who) = (read(what, "what"), read(why, "why"), read(who, "who"));
    let (sign, note) = (read(sign, "sign"), read(note, "note"));
    let partner = partner.and_then(|partner| problems.partner(partner, Path::Key(&at, "partner")));
    let when = when.and_then(|date| problems.date(date, Path::Key(&at, "when")));
    let done = done
        .and_then(|done| problems.code(done, Path::Key(&at, "done"), "`yes`, `partly` or `no`"));
    Some(Agreement { what: what?, why, who, partner, when, sign, done, note })
}

/// A text of an agreement, even if something is wrong with it.
fn text(problems: &mut Problems, text: &Document, at: Path<'_>) -> Option<String> {
    problems.lines(text, at, MAX_TEXT_CHARS).map(ToOwned::to_owned)
}
