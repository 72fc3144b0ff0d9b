//! What the examples share: options, files in, results out.

extern crate alloc;

pub mod group;
pub mod inputs;
pub mod json;
pub mod meeting;
pub mod names;
mod notice;
pub mod options;
mod output;
mod people;
mod place;
pub mod random;
pub mod read;
pub mod render;
pub mod terminal;
pub mod words;
pub mod workbook;

pub use self::notice::{Message, Notice, Reason, exit_status};
pub use self::output::{Output, refuse_answers, replace, save_new};
