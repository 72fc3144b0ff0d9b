//! What people see: teams, progress, reports, pictures, tables, paper and share codes.

#![expect(unreachable_pub, reason = "JavaScript reaches them")]

mod errors;
mod invitation;
mod kept;
mod options;
mod subject;

use alloc::string::{String, ToString as _};

use js_sys::Array;
use samenwerkscan::figure::Figure;
use samenwerkscan::interview::Asked;
use samenwerkscan::report::{Report, csv};
use samenwerkscan::{KANSENGELIJKHEID, Problem, saved};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::input::response;
use crate::people::options::Options;
use crate::people::subject::Subject;
use crate::refusal::Refusal;
use crate::values::{answer, document};

/// What a team sees of a list of responses, or of a team file.
#[wasm_bindgen]
pub fn team(group: JsValue, options: JsValue) -> JsValue {
    let shareable = subject::shareable(group, &Options::of(options));
    answer(shareable.map(|shareable| shareable.result()))
}

/// The leefwereldenkaart of a team.
#[wasm_bindgen]
pub fn map(group: JsValue, options: JsValue) -> JsValue {
    let shareable = subject::shareable(group, &Options::of(options));
    answer(shareable.map(|shareable| shareable.result().map))
}

/// What changed between two lists of responses or team files.
#[wasm_bindgen]
pub fn progress(before: JsValue, after: JsValue, options: JsValue) -> JsValue {
    answer(subject::two_moments(before, after, &Options::of(options)))
}

/// A report as data.
#[wasm_bindgen]
pub fn view(subject: Array, options: JsValue) -> JsValue {
    let options = Options::of(options);
    answer(Subject::read(subject, &options).and_then(|subject| {
        let meeting = options.meeting()?;
        Ok(subject.outcome().report(options.lang()?).at(&meeting.of_report()))
    }))
}

/// A report as text, or a table as text if the format is `csv`.
#[wasm_bindgen]
pub fn report(subject: Array, options: JsValue) -> JsValue {
    let options = Options::of(options);
    answer(Subject::read(subject, &options).and_then(|subject| {
        let lang = options.lang()?;
        if !options.is_table() {
            let meeting = options.meeting()?;
            let report = subject.outcome().report(lang).at(&meeting.of_report());
            return Ok(report.write(options.format()?));
        }
        let (rows, delimiter) = (options.rows()?, options.delimiter()?);
        let table = subject.outcome().table(rows, lang, delimiter);
        table.map(|table| table.to_string()).map_err(|error| errors::respondents(&error))
    }))
}

/// A picture as shapes.
#[wasm_bindgen]
pub fn figure(subject: Array, options: JsValue) -> JsValue {
    answer(picture(subject, &Options::of(options)))
}

/// A picture as the text of an SVG file.
#[wasm_bindgen]
pub fn svg(subject: Array, options: JsValue) -> JsValue {
    let options = Options::of(options);
    answer(picture(subject, &options).map(|figure| figure.with_heading().svg().to_string()))
}

fn picture(subject: Array, options: &Options) -> Result<Figure, Refusal> {
    let subject = Subject::read(subject, options)?;
    let (lang, kind) = (options.lang()?, options.figure_kind()?);
    subject.outcome().figure(kind, lang).ok_or(options::UNKNOWN_FIGURE)
}

/// The tables of a workbook.
#[wasm_bindgen]
pub fn sheets(subject: Array, options: JsValue) -> JsValue {
    let options = Options::of(options);
    let read = Subject::read(subject, &options)
        .and_then(|subject| Ok((subject, options.meeting()?, options.lang()?)));
    answer(read.as_ref().map(|(subject, meeting, lang)| {
        csv::sheets(subject.outcome(), &meeting.of_report(), *lang)
    }))
}

/// The form on paper.
#[wasm_bindgen]
pub fn blank(options: JsValue) -> JsValue {
    let options = Options::of(options);
    answer(options.lang().and_then(|lang| {
        let (format, form, meeting) = (options.format()?, options.form()?, options.meeting()?);
        let asked = Asked::new(&KANSENGELIJKHEID, lang);
        Ok(Report::blank(&asked, form).at(&meeting.of_report()).write(format))
    }))
}

/// The response in the text of a file; else its problems.
#[wasm_bindgen]
pub fn parse(file: &str) -> JsValue {
    let document = saved::text(file.as_bytes()).and_then(saved::json::read);
    let document =
        document.map_err(|kind| Refusal::response([Problem { path: String::new(), kind }].into()));
    answer(document.and_then(|document| response(&document)))
}

/// The share code of a response.
#[wasm_bindgen]
pub fn encode(value: JsValue) -> JsValue {
    answer(response(&document(value)).map(|response| saved::encode(&response)))
}

/// The response of a share code.
#[wasm_bindgen]
pub fn decode(code: &str) -> JsValue {
    answer(saved::decode(code, &KANSENGELIJKHEID).map_err(|error| errors::code(&error)))
}

/// The responses of the share codes in a text, and how many are damaged.
#[wasm_bindgen]
pub fn find(text: &str) -> JsValue {
    answer(Ok::<_, Refusal>(saved::find(text, &KANSENGELIJKHEID)))
}
