//! samenwerkscan for JavaScript: plain data in, plain data out. It translates, nothing more.
//!
//! Values cross as tapes (see [`samenwerkscan_tape`]), so a call is one crossing, imports nothing from
//! JavaScript and leaves nothing to free. What comes back is a list of two: `true` and the result, or
//! `false` and why there is none.

#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

mod field;
mod input;
mod refusal;

use alloc::string::ToString;
use alloc::vec::Vec;

use samenwerkscan::report::Report;
use samenwerkscan::{KANSENGELIJKHEID, saved};
use samenwerkscan_tape::{Reader, tape};
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::field::Field;
use crate::input::Subject;
use crate::refusal::Refusal;

/// The version of this crate; the npm package has the same.
#[wasm_bindgen]
pub fn version() -> Vec<u8> {
    answer(Ok::<_, Refusal>(env!("CARGO_PKG_VERSION")))
}

/// The built-in instrument, each text in every language. JavaScript picks the one on the tape.
#[wasm_bindgen]
pub fn instrument(numbers: &[f64], text: &str) -> Vec<u8> {
    answer(input::lang(&mut Reader::new(numbers, text)).map(|_| &KANSENGELIJKHEID))
}

/// The kinds of partners, the perspectives and the leefwerelden, each text in every language.
/// JavaScript picks the one on the tape.
#[wasm_bindgen]
pub fn field(numbers: &[f64], text: &str) -> Vec<u8> {
    answer(input::lang(&mut Reader::new(numbers, text)).map(|_| Field::whole()))
}

/// The score card of the response on the tape.
#[wasm_bindgen]
pub fn score(numbers: &[f64], text: &str) -> Vec<u8> {
    let response = input::response(&mut Reader::new(numbers, text));
    answer(response.as_ref().map(samenwerkscan::score))
}

/// What a team sees: a list of responses, and the mode.
#[wasm_bindgen]
pub fn team(numbers: &[f64], text: &str) -> Vec<u8> {
    answer(input::team(&mut Reader::new(numbers, text)))
}

/// What changed: two lists of responses, and the mode.
#[wasm_bindgen]
pub fn progress(numbers: &[f64], text: &str) -> Vec<u8> {
    answer(input::two_moments(&mut Reader::new(numbers, text)))
}

/// A report as data: what it is about, and the language.
#[wasm_bindgen]
pub fn view(numbers: &[f64], text: &str) -> Vec<u8> {
    let tape = &mut Reader::new(numbers, text);
    answer(Subject::read(tape).and_then(|subject| {
        let lang = input::lang(tape)?;
        Ok(subject.outcome().report(&KANSENGELIJKHEID, lang))
    }))
}

/// A report as text: what it is about, the language, and the format.
#[wasm_bindgen]
pub fn report(numbers: &[f64], text: &str) -> Vec<u8> {
    let tape = &mut Reader::new(numbers, text);
    answer(Subject::read(tape).and_then(|subject| {
        let lang = input::lang(tape)?;
        let format = input::format(tape)?;
        Ok(subject.outcome().report(&KANSENGELIJKHEID, lang).write(format))
    }))
}

/// A table as text: what it is about, the language, the rows, and the delimiter.
#[wasm_bindgen]
pub fn table(numbers: &[f64], text: &str) -> Vec<u8> {
    let tape = &mut Reader::new(numbers, text);
    answer(Subject::read(tape).and_then(|subject| {
        let (lang, rows) = (input::lang(tape)?, input::rows(tape)?);
        let delimiter = input::delimiter(tape)?;
        let table = subject.outcome().table(rows, &KANSENGELIJKHEID, lang, delimiter)?;
        Ok(table.to_string())
    }))
}

/// A picture as shapes: what it is about, the language, and the kind.
#[wasm_bindgen]
pub fn figure(numbers: &[f64], text: &str) -> Vec<u8> {
    let tape = &mut Reader::new(numbers, text);
    answer(Subject::read(tape).and_then(|subject| {
        let (lang, kind) = (input::lang(tape)?, input::figure_kind(tape)?);
        let figure = subject.outcome().figure(kind, &KANSENGELIJKHEID, lang);
        figure.ok_or(input::UNKNOWN_FIGURE)
    }))
}

/// The form on paper: the language, the format, and the form.
#[wasm_bindgen]
pub fn blank(numbers: &[f64], text: &str) -> Vec<u8> {
    let tape = &mut Reader::new(numbers, text);
    let blank = input::lang(tape).and_then(|lang| {
        let format = input::format(tape)?;
        Ok(Report::blank(&KANSENGELIJKHEID, input::form(tape)?, lang).write(format))
    });
    answer(blank)
}

/// The share code of the response on the tape.
#[wasm_bindgen]
pub fn encode(numbers: &[f64], text: &str) -> Vec<u8> {
    let response = input::response(&mut Reader::new(numbers, text));
    answer(response.map(|response| saved::encode(&response)))
}

/// The response of the share code on the tape.
#[wasm_bindgen]
pub fn decode(numbers: &[f64], text: &str) -> Vec<u8> {
    let code = Reader::new(numbers, text).text();
    answer(saved::decode(&code, &KANSENGELIJKHEID).map_err(Refusal::from))
}

fn answer(result: Result<impl Serialize, impl Serialize>) -> Vec<u8> {
    match result {
        Ok(value) => tape(&(true, value)),
        Err(refusal) => tape(&(false, refusal)),
    }
}

/// The default allocator of wasm is larger and slower.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Nothing panics. If that were wrong, JavaScript would see a `RuntimeError`.
#[cfg(target_arch = "wasm32")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
