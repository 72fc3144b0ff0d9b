//! JSON text (RFC 8259) as a tree of values, and back.
//!
//! General parsers lose what a file has to be told about: a key that is there twice, or half of a surrogate
//! pair. This one keeps both, and says of a text that is no JSON where it stops being so.

mod decimal;
mod read;
mod write;

pub use self::read::read;
pub(super) use self::write::write;
