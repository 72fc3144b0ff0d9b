//! What a group keeps: team files, and agreements that leave as a table or a calendar.

use alloc::string::ToString as _;

use samenwerkscan::report::{calendar, csv};
use samenwerkscan::saved::team_file::{TeamDraft, agreements};
use samenwerkscan::{Document, DocumentError, saved};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::people::{errors, group};
use crate::person::options::Options;
use crate::refusal::Refusal;
use crate::values::{answer, document};

/// A team file of a list of responses or of another team file, with school, date, agreements and what came of those
/// of the meeting before.
#[wasm_bindgen]
pub fn keep(group: JsValue, options: JsValue) -> JsValue {
    let options = Options::of(options);
    answer(group::shareable(group, &options).and_then(|shareable| {
        let meeting = options.meeting()?;
        let mut draft = TeamDraft::new(shareable);
        (draft.school, draft.date) = (meeting.school, meeting.date);
        (draft.agreements, draft.earlier) = (meeting.agreements, meeting.earlier);
        draft.finish().map_err(|error| errors::document("invalidTeamFile", &error))
    }))
}

/// The team file that is this value, or in this text; else its problems.
#[wasm_bindgen(js_name = teamFile)]
pub fn team_file(value: JsValue) -> JsValue {
    let file = match document(value) {
        Document::Text(text) => saved::text(text.as_bytes()).and_then(saved::json::read),
        other => Ok(other),
    };
    let file = file.map_err(|kind| errors::document("invalidTeamFile", &DocumentError::from(kind)));
    answer(file.and_then(|file| group::team_file(&file)))
}

/// Agreements as text: a table, or a calendar file.
#[wasm_bindgen(js_name = agreements)]
pub fn agreements_as(list: JsValue, options: JsValue) -> JsValue {
    const UNKNOWN_FORMAT: Refusal =
        Refusal::new("unknownFormat", "the formats of agreements are `csv` and `ics`");
    const NO_DATE: Refusal = Refusal::new("unknownDate", "a calendar file needs the date of today");
    const NO_EVENT: Refusal = Refusal::new("noDates", "no agreement has a date");

    let options = Options::of(options);
    let list = agreements(&document(list));
    answer(list.map_err(|error| errors::document("invalidAgreements", &error)).and_then(|list| {
        let lang = options.lang()?;
        match options.text("format") {
            Some("csv") => Ok(csv::agreements(&list, lang, options.delimiter()?).to_string()),
            Some("ics") => {
                let written = options.date()?.ok_or(NO_DATE)?;
                calendar(&list, options.text("school"), written, lang).ok_or(NO_EVENT)
            }
            _ => Err(UNKNOWN_FORMAT),
        }
    }))
}
