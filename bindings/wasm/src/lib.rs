//! The whole engine for JavaScript: what `samenwerkscan-scoring` answers, and teams, progress, reports,
//! pictures, tables, paper and share codes. It translates, nothing more.

#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

mod file;
mod input;
mod refusal;
mod subject;

use alloc::string::ToString;
use alloc::vec::Vec;

use samenwerkscan::report::Report;
use samenwerkscan::{KANSENGELIJKHEID, saved};
use samenwerkscan_scoring::{Refusal, answer, input::lang, input::response};
pub use samenwerkscan_scoring::{field, instrument, score, version};
use samenwerkscan_tape::Reader;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::subject::Subject;

/// What a team sees: a list of responses, and the options.
#[wasm_bindgen]
pub fn team(numbers: &[f64], text: &str) -> Vec<u8> {
    answer(subject::team(&mut Reader::new(numbers, text)))
}

/// What changed: two lists of responses, and the options.
#[wasm_bindgen]
pub fn progress(numbers: &[f64], text: &str) -> Vec<u8> {
    answer(subject::two_moments(&mut Reader::new(numbers, text)))
}

/// A report as data: what it is about, and the language.
#[wasm_bindgen]
pub fn view(numbers: &[f64], text: &str) -> Vec<u8> {
    let tape = &mut Reader::new(numbers, text);
    answer(Subject::read(tape).and_then(|subject| {
        let lang = lang(tape)?;
        Ok(subject.outcome().report(lang))
    }))
}

/// A report as text: what it is about, the language, and the format.
#[wasm_bindgen]
pub fn report(numbers: &[f64], text: &str) -> Vec<u8> {
    let tape = &mut Reader::new(numbers, text);
    answer(Subject::read(tape).and_then(|subject| {
        let (lang, format) = (lang(tape)?, input::format(tape)?);
        Ok(subject.outcome().report(lang).write(format))
    }))
}

/// A table as text: what it is about, the language, the rows, and the delimiter.
#[wasm_bindgen]
pub fn table(numbers: &[f64], text: &str) -> Vec<u8> {
    let tape = &mut Reader::new(numbers, text);
    answer(Subject::read(tape).and_then(|subject| {
        let (lang, rows, delimiter) = (lang(tape)?, input::rows(tape)?, input::delimiter(tape)?);
        let table = subject.outcome().table(rows, lang, delimiter);
        table.map(|table| table.to_string()).map_err(|error| refusal::respondents(&error))
    }))
}

/// A picture as shapes: what it is about, the language, and the kind.
#[wasm_bindgen]
pub fn figure(numbers: &[f64], text: &str) -> Vec<u8> {
    let tape = &mut Reader::new(numbers, text);
    answer(Subject::read(tape).and_then(|subject| {
        let (lang, kind) = (lang(tape)?, input::figure_kind(tape)?);
        let figure = subject.outcome().figure(kind, lang);
        figure.ok_or(input::UNKNOWN_FIGURE)
    }))
}

/// The form on paper: the language, the format, and the form.
#[wasm_bindgen]
pub fn blank(numbers: &[f64], text: &str) -> Vec<u8> {
    let tape = &mut Reader::new(numbers, text);
    answer(lang(tape).and_then(|lang| {
        let (format, form) = (input::format(tape)?, input::form(tape)?);
        Ok(Report::blank(&KANSENGELIJKHEID, form, lang).write(format))
    }))
}

/// The response in the text of a file: the text.
#[wasm_bindgen]
pub fn parse(numbers: &[f64], text: &str) -> Vec<u8> {
    answer(file::response(&Reader::new(numbers, text).text()))
}

/// The share code of the response on the tape.
#[wasm_bindgen]
pub fn encode(numbers: &[f64], text: &str) -> Vec<u8> {
    let response = response(&mut Reader::new(numbers, text));
    answer(response.map(|response| saved::encode(&response)))
}

/// What is found in the text on the tape: the responses of its share codes, and how many are damaged.
#[wasm_bindgen]
pub fn find(numbers: &[f64], text: &str) -> Vec<u8> {
    let text = Reader::new(numbers, text).text();
    answer(Ok::<_, Refusal>(saved::find(&text, &KANSENGELIJKHEID)))
}

/// The response of the share code on the tape.
#[wasm_bindgen]
pub fn decode(numbers: &[f64], text: &str) -> Vec<u8> {
    let code = Reader::new(numbers, text).text();
    answer(saved::decode(&code, &KANSENGELIJKHEID).map_err(|error| refusal::code(&error)))
}
