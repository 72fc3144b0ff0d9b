//! Tables for JavaScript: a block of answers in, a block of results out.
//!
//! Answers and results lie in memory that both sides see. The npm package copies a block in, has it scored, and copies
//! the results out, so this memory stays small however large the table is.

extern crate alloc;

mod block;

use alloc::string::String;
use core::cell::RefCell;
use std::thread_local;

use samenwerkscan::columns::Select;
use samenwerkscan::{Form, KANSENGELIJKHEID};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::block::{BLOCK, Block};

thread_local! {
    /// The block that is worked on.
    static CURRENT: RefCell<Option<Block>> = const { RefCell::new(None) };
}

/// The version of this crate; the npm package has the same.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}

/// The ids of the dimensions, between spaces.
#[wasm_bindgen]
pub fn dimensions() -> String {
    let ids = KANSENGELIJKHEID.dimensions.iter().map(|dimension| &*dimension.id);
    ids.collect::<Vec<_>>().join(" ")
}

/// Prepares for answers to the short form or the full one, and gives the ids of the items, between spaces.
#[wasm_bindgen]
pub fn prepare(is_short: bool) -> String {
    let block = Block::new(if is_short { Form::Short } else { Form::Full });
    let items = block.items().join(" ");
    CURRENT.replace(Some(block));
    items
}

/// The number of respondents in a full block.
#[wasm_bindgen]
pub fn size() -> usize {
    BLOCK
}

/// The highest rating.
#[wasm_bindgen]
pub fn highest() -> u8 {
    KANSENGELIJKHEID.scale.max()
}

/// The memory in which answers and results lie.
#[wasm_bindgen(js_name = sharedMemory)]
pub fn shared_memory() -> JsValue {
    wasm_bindgen::memory()
}

/// Where the answers of a block go.
#[wasm_bindgen]
pub fn input() -> usize {
    CURRENT.with_borrow(|block| block.as_ref().map_or(0, Block::input))
}

/// Scores a block of so many respondents. False if a code is no answer.
#[wasm_bindgen]
pub fn score(n_rows: usize, by_rows: bool, overall: bool, counts: bool) -> bool {
    CURRENT.with_borrow_mut(|block| {
        let select = Select { overall, counts };
        block.as_mut().is_some_and(|block| block.score(n_rows, by_rows, select))
    })
}

/// Where a column of the results is, by its number in `columns.ts`, and its dimension if it has one.
#[wasm_bindgen]
pub fn output(column: u8, dimension: usize) -> usize {
    CURRENT.with_borrow(|block| block.as_ref().map_or(0, |block| block.output(column, dimension)))
}

/// The default allocator of wasm is larger and slower.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
