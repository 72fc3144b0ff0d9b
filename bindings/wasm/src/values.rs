//! Values from JavaScript, and back.

use js_sys::Array;
use samenwerkscan::Document;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};

/// What goes back to JavaScript: `true` and the result, or `false` and why there is none.
pub(crate) fn answer(result: Result<impl Serialize, impl Serialize>) -> JsValue {
    const PLAIN: Serializer = Serializer::json_compatible();
    let answer = match result {
        Ok(value) => (true, value).serialize(&PLAIN),
        Err(refusal) => (false, refusal).serialize(&PLAIN),
    };
    // An error is an exception of JavaScript, which the package shows.
    answer.unwrap_or_else(JsValue::from)
}

#[wasm_bindgen]
extern "C" {
    /// An object, as the package copies it: by its entries; or a mark in place of what no file holds.
    type Entries;

    #[wasm_bindgen(method, getter)]
    fn keys(this: &Entries) -> Array;

    #[wasm_bindgen(method, getter)]
    fn values(this: &Entries) -> Array;

    #[wasm_bindgen(method, getter)]
    fn mark(this: &Entries) -> JsValue;
}

/// A value that the package has copied (`plain.ts`), so that it cannot throw, go round or go deep.
pub(crate) fn document(value: JsValue) -> Document {
    if let Some(text) = value.as_string() {
        Document::Text(text)
    } else if let Some(number) = value.as_f64() {
        Document::Number(number)
    } else if Array::is_array(&value) {
        Array::unchecked_from_js(value).iter().map(document).collect()
    } else if let Some(value) = value.as_bool() {
        Document::Bool(value)
    } else if value.is_null() {
        Document::Null
    } else {
        object(&Entries::unchecked_from_js(value))
    }
}

fn object(entries: &Entries) -> Document {
    match entries.mark().as_string().as_deref() {
        None => {
            let (keys, values) = (entries.keys(), entries.values());
            let keys = keys.iter().map(|key| key.as_string().unwrap_or_default());
            Document::Object(keys.zip(values.iter().map(document)).collect())
        }
        Some("brokenText") => Document::BrokenText,
        Some("tooDeep") => Document::TooDeep,
        Some(_) => Document::Other,
    }
}
