//! Words: the languages of the product, texts in all of them, and the names of partners inside a text.

mod lang;
mod name;

pub(crate) use self::lang::{DASH, Sentence, listed};
pub use self::lang::{Lang, Text};
pub(crate) use self::name::{clean, inside_text, is_mark, isolated, matching_key};
