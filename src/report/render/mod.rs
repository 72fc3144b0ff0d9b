//! The appearance of a report. Renderers decide nothing but form.

use alloc::format;
use alloc::string::String;

mod columns;
mod escape;
mod html;
mod markdown;
mod palette;
mod svg;
mod text;

pub use self::text::{Ink, TEXT_COLUMNS};

/// The number of a question and what separates it from the text.
fn before(number: Option<u32>) -> String {
    number.map(|number| format!("{number}. ")).unwrap_or_default()
}
