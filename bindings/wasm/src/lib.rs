//! samenwerkscan for JavaScript: plain data in, plain data out. It translates, nothing more.
//!
//! Values cross as tapes (see [`samenwerkscan_tape`]), so a call is one crossing, imports nothing from
//! JavaScript and leaves nothing to free. What comes back is a list of two: `true` and the result, or
//! `false` and a [`Refusal`].

#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

mod field;

use alloc::string::ToString;
use alloc::vec::Vec;

use samenwerkscan::report::{Ink, Report};
use samenwerkscan::{KANSENGELIJKHEID, Lang, Problem, Response, ResponseError};
use samenwerkscan_tape::{Reader, tape};
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::field::Field;

/// The version of this crate; the npm package has the same.
#[wasm_bindgen]
pub fn version() -> Vec<u8> {
    answer(Ok::<_, Refusal>(env!("CARGO_PKG_VERSION")))
}

/// The built-in instrument, each text in every language. JavaScript picks the one on the tape.
#[wasm_bindgen]
pub fn instrument(numbers: &[f64], text: &str) -> Vec<u8> {
    answer(read_lang(&mut Reader::new(numbers, text)).map(|_| &KANSENGELIJKHEID))
}

/// The kinds of partners, the perspectives and the leefwerelden, each text in every language.
/// JavaScript picks the one on the tape.
#[wasm_bindgen]
pub fn field(numbers: &[f64], text: &str) -> Vec<u8> {
    answer(read_lang(&mut Reader::new(numbers, text)).map(|_| Field::whole()))
}

/// The score card of the response on the tape.
#[wasm_bindgen]
pub fn score(numbers: &[f64], text: &str) -> Vec<u8> {
    let response = read_response(&mut Reader::new(numbers, text));
    answer(response.as_ref().map(samenwerkscan::score))
}

/// A report on the response on the tape, in the format and language that follow it there.
#[wasm_bindgen]
pub fn report(numbers: &[f64], text: &str) -> Vec<u8> {
    answer(read_report(&mut Reader::new(numbers, text)))
}

fn read_report(tape: &mut Reader<'_>) -> Result<impl Serialize, Refusal> {
    let response = read_response(tape)?;
    if tape.text() != "text" {
        return Err(Refusal::new("unknownFormat", "the format of a report is `text`"));
    }
    let lang = read_lang(tape)?;
    let card = samenwerkscan::score(&response);
    Ok(Report::solo(&response, &card, lang).text(Ink::Plain).to_string())
}

fn read_response(tape: &mut Reader<'_>) -> Result<Response<'static>, Refusal> {
    let parsed = Response::parse(&tape.document(), &KANSENGELIJKHEID);
    parsed.map_err(|ResponseError { problems }| Refusal {
        code: "invalidResponse",
        message: "this is not a response; `problems` says what is wrong, and where",
        problems,
    })
}

fn read_lang(tape: &mut Reader<'_>) -> Result<Lang, Refusal> {
    let lang = tape.text().parse();
    lang.map_err(|_| Refusal::new("unknownLanguage", "the languages are `nl` and `en`"))
}

/// Why a call gives no result.
#[derive(Clone, Debug, Serialize)]
pub struct Refusal {
    /// The stable name for programs.
    pub code: &'static str,
    /// The same for developers.
    pub message: &'static str,
    /// What is wrong with the response, where that is the reason.
    pub problems: Vec<Problem>,
}

impl Refusal {
    const fn new(code: &'static str, message: &'static str) -> Self {
        Self { code, message, problems: Vec::new() }
    }
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
