//! The smallest parts: answers, levels, forms, exact points, and the codes of closed enums. They know nothing of
//! each other's meaning, and everything is made of them.

mod answer;
mod characters;
mod coded;
mod extremes;
mod form;
mod level;
mod number;
mod sorting;

pub use self::answer::Answer;
pub(crate) use self::answer::Tally;
pub(crate) use self::characters::is_invisible;
pub use self::coded::UnknownCode;
pub(crate) use self::coded::{Coded, coded, deserialize, one_of, text_in_files};
pub(crate) use self::extremes::Extremes;
pub use self::form::Form;
pub use self::level::Level;
pub use self::number::Points;
pub(crate) use self::number::{least_common_multiple, points, quotient, round_up};
pub(crate) use self::sorting::sorted_by_key;
