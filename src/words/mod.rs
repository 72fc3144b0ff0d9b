//! Words: language tags, texts in the built-in languages, what a translator is given, and the names of partners inside
//! a text.

mod catalogue;
mod lang;
mod name;
mod tag;
mod wrap;

pub use self::catalogue::{Catalogue, Entry};
pub use self::lang::{BuiltInLang, Text};
pub(crate) use self::lang::{DASH, Sentence, filled, listed};
pub(crate) use self::name::{clean, inside_text, is_mark, isolated, matching_key};
pub use self::tag::{Direction, Lang, LangError, NotBuiltIn};
pub(crate) use self::wrap::{Width, wrap};
