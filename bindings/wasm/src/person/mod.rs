//! What one person sees of their answers: reports, pictures, tables and share codes. If people look at something together,
//! they ask the same functions about it.

#![expect(unreachable_pub, reason = "JavaScript reaches them")]

pub(crate) mod errors;
pub(crate) mod options;
pub(crate) mod subject;

use alloc::string::{String, ToString as _};

use js_sys::Array;
use samenwerkscan::figure::Figure;
use samenwerkscan::report::csv;
use samenwerkscan::report::invitation::hand_in;
use samenwerkscan::{KANSENGELIJKHEID, Problem, saved};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::input::response;
use crate::person::options::Options;
use crate::person::subject::Subject;
use crate::refusal::Refusal;
use crate::values::{answer, document};

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

/// The text with which somebody hands in a share code.
#[wasm_bindgen(js_name = handInText)]
pub fn hand_in_text(code: &str, options: JsValue) -> JsValue {
    let options = Options::of(options);
    let invitation = options.get("invitation").map(options::invitation).transpose();
    answer(invitation.and_then(|invitation| {
        Ok::<_, Refusal>(hand_in(invitation.as_ref(), code, options.lang()?))
    }))
}
