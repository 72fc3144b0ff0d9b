//! From a document to a team file, with everything that is wrong with it.

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

use super::{Agreement, FORMAT, MAX_AGREEMENTS, MAX_TEXT_CHARS, TeamDraft, TeamFile};
use crate::instrument::Instrument;
use crate::reading::{Document, DocumentError, ProblemKind, Reader, Value};
use crate::team::Shareable;

impl TeamFile {
    /// Reads a team file.
    ///
    /// # Errors
    ///
    /// Every problem of the document, each with its place; those of the summary too.
    pub fn parse(document: &Document, instrument: &Instrument) -> Result<Self, DocumentError> {
        Reader::read(|reader| team_file(reader, Value::whole(document), instrument))
    }
}

fn team_file(
    reader: &mut Reader,
    document: Value<'_>,
    instrument: &Instrument,
) -> Option<TeamFile> {
    let keys =
        ["format", "instrument", "school", "date", "mode", "summary", "agreements", "earlier"];
    let fields = reader.fields(&document, keys)?;
    let [format, reference, school, date, mode, summary, agreements, earlier] = fields;
    reader.format(format, FORMAT);
    reader.instrument(reference, instrument);
    let school = school.value().and_then(|name| reader.name(name));
    let date = date.value().and_then(|date| reader.date(date));
    let (mode, summary) = (reader.required(mode), reader.required(summary));
    let shareable = mode.zip(summary).and_then(|(mode, summary)| {
        let shareable = Shareable::parse(mode.document, summary.document, instrument);
        shareable.map_err(|error| reader.add(error)).ok()
    });
    let mut list = |agreements: Option<Value<'_>>| {
        agreements.map(|agreements| read_list(reader, agreements)).unwrap_or_default()
    };
    let (agreements, earlier) = (list(agreements.value()), list(earlier.value()));
    Some(TeamFile(TeamDraft {
        school: school.map(ToOwned::to_owned),
        date,
        summary: shareable?,
        agreements,
        earlier,
    }))
}

/// Reads a list of agreements, as it is in a team file.
///
/// # Errors
///
/// Every problem of the document, each with its place.
pub fn agreements(document: &Document) -> Result<Vec<Agreement>, DocumentError> {
    Reader::read(|reader| Some(read_list(reader, Value::whole(document))))
}

fn read_list(reader: &mut Reader, agreements: Value<'_>) -> Vec<Agreement> {
    let list = reader.list(&agreements);
    if MAX_AGREEMENTS < list.len() {
        reader.report(agreements.at, ProblemKind::TooManyAgreements { limit: MAX_AGREEMENTS });
    }
    list.filter_map(|entry| agreement(reader, entry)).collect()
}

fn agreement(reader: &mut Reader, entry: Value<'_>) -> Option<Agreement> {
    let keys = ["what", "why", "who", "partner", "when", "sign", "done", "note"];
    let [what, why, who, partner, when, sign, done, note] = reader.fields(&entry, keys)?;
    let what = reader.required(what);
    // Even if something is wrong with it.
    let mut text =
        |value: Option<Value<'_>>| reader.lines(value?, MAX_TEXT_CHARS).map(ToOwned::to_owned);
    let (what, why, who) = (text(what), text(why.value()), text(who.value()));
    let (sign, note) = (text(sign.value()), text(note.value()));
    let partner = partner.value().and_then(|partner| reader.partner(partner));
    let when = when.value().and_then(|date| reader.date(date));
    let done = done.value().and_then(|done| reader.code(done));
    Some(Agreement { what: what?, why, who, partner, when, sign, done, note })
}
