//! A tape: a value laid out flat, as JavaScript reads and writes it fastest.
//!
//! Every property that crosses between JavaScript and WebAssembly by itself costs a call each way,
//! and code for it on both sides. So a value crosses whole, as numbers that say what there is, and
//! all text in one:
//!
//! ```text
//! value = NULL | FALSE | TRUE | OTHER | BROKEN_TEXT
//!       | NUMBER number
//!       | TEXT length            that many UTF-16 units, the next of the text
//!       | ARRAY value … END
//!       | OBJECT key value … END        where a key is a TEXT
//! ```
//!
//! From Rust to JavaScript it is one piece of bytes: how many numbers there are, the numbers, the
//! text; each number an `f64` in little-endian, the text in UTF-8.
//!
//! The npm package has the other hand of it in `tape.ts`.

#![no_std]

extern crate alloc;

mod read;
mod tag;
mod units;
mod write;

pub use crate::read::Reader;
pub use crate::write::tape;
