//! The calls from JavaScript that every engine answers, and how a call is answered. It translates,
//! nothing more.
//!
//! Values cross as tapes (see [`samenwerkscan_tape`]), so a call is one crossing, imports nothing from
//! JavaScript and leaves nothing to free. What comes back is a list of two: `true` and the result, or
//! `false` and why there is none.

#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

mod field;
pub mod input;
mod refusal;

use alloc::vec::Vec;

use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan_tape::{Reader, tape};
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::field::Field;
pub use crate::refusal::Refusal;

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

/// What goes back to JavaScript.
pub fn answer(result: Result<impl Serialize, impl Serialize>) -> Vec<u8> {
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
