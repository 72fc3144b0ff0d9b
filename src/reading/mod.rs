//! Reading: what a file says, and everything that is wrong with it, each with its place. Knows no instrument.

mod document;
mod excerpt;
mod names;
mod numbers;
mod place;
mod problem;
mod reader;

pub use self::document::Document;
pub(crate) use self::document::{EXACT_LIMIT, MAX_DEPTH, is_whole};
pub use self::excerpt::Excerpt;
pub(crate) use self::names::problems_of;
pub(crate) use self::place::{Field, Path, Value};
pub use self::problem::{DocumentError, MAX_PROBLEMS, Problem, ProblemKind};
pub(crate) use self::reader::Reader;
