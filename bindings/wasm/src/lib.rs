//! samenwerkscan for JavaScript. It translates, nothing more.
//!
//! The functions take values that the npm package has copied, and give values; or they throw a
//! [`Refusal`](refusal::Refusal) as one.

extern crate alloc;

mod field;
mod input;
#[cfg(feature = "people")]
mod people;
#[cfg(feature = "person")]
mod person;
mod refusal;
mod values;

use alloc::string::String;

use samenwerkscan::KANSENGELIJKHEID;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::field::Field;
use crate::values::{answer, document};

/// The version of this crate; the npm package has the same.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}

/// The built-in instrument, each text in every language. JavaScript picks the one that is asked for.
#[wasm_bindgen]
pub fn instrument(lang: JsValue) -> JsValue {
    answer(input::lang(Some(&document(lang))).map(|_| &KANSENGELIJKHEID))
}

/// The kinds of partners, the perspectives and the leefwerelden, each text in every language.
/// JavaScript picks the one that is asked for.
#[wasm_bindgen]
pub fn field(lang: JsValue) -> JsValue {
    answer(input::lang(Some(&document(lang))).map(|_| Field::whole()))
}

/// The score card of a response.
#[wasm_bindgen]
pub fn score(response: JsValue) -> JsValue {
    let response = input::response(&document(response));
    answer(response.as_ref().map(samenwerkscan::score))
}

/// The default allocator of wasm is larger and slower.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
