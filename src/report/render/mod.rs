//! The appearance of a report. Renderers decide nothing but form.

mod columns;
mod escape;
mod html;
mod markdown;
mod palette;
mod svg;
mod text;

pub use self::text::{Ink, TEXT_COLUMNS};
