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

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use samenwerkscan::report::{Ink, Report};
use samenwerkscan::{Form, KANSENGELIJKHEID};
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
    answer(read_report(&mut Reader::new(numbers, text)))
}

/// A report as text: the format, what it is about, and the language.
#[wasm_bindgen]
pub fn report(numbers: &[f64], text: &str) -> Vec<u8> {
    let mut tape = Reader::new(numbers, text);
    let format = tape.text();
    answer(read_report(&mut tape).and_then(|report| write_report(&report, &format)))
}

/// The form on paper: the format, the form, and the language.
#[wasm_bindgen]
pub fn blank(numbers: &[f64], text: &str) -> Vec<u8> {
    let mut tape = Reader::new(numbers, text);
    let format = tape.text();
    answer(read_blank(&mut tape).and_then(|report| write_report(&report, &format)))
}

fn read_report(tape: &mut Reader<'_>) -> Result<Report, Refusal> {
    let subject = Subject::read(tape)?;
    let lang = input::lang(tape)?;
    Ok(match &subject {
        Subject::Solo(response) => Report::solo(response, &samenwerkscan::score(response), lang),
        Subject::Team(result) => Report::team(result, &KANSENGELIJKHEID, lang),
        Subject::Progress(progress) => Report::progress(progress, &KANSENGELIJKHEID, lang),
    })
}

fn read_blank(tape: &mut Reader<'_>) -> Result<Report, Refusal> {
    let form: Form = tape
        .text()
        .parse()
        .map_err(|_| Refusal::new("unknownForm", "the forms are `full` and `short`"))?;
    Ok(Report::blank(&KANSENGELIJKHEID, form, input::lang(tape)?))
}

fn write_report(report: &Report, format: &str) -> Result<String, Refusal> {
    Ok(match format {
        "text" => report.text(Ink::Plain).to_string(),
        "markdown" => report.markdown().to_string(),
        "html" => report.html().to_string(),
        _ => return Err(UNKNOWN_FORMAT),
    })
}

const UNKNOWN_FORMAT: Refusal =
    Refusal::new("unknownFormat", "the formats are `text`, `markdown` and `html`");

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
