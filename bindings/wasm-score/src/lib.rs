//! The small engine: the calls of `samenwerkscan-scoring`, and no other.

#![cfg_attr(target_arch = "wasm32", no_std)]

pub use samenwerkscan_scoring::{field, instrument, score, version};
