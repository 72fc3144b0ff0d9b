//! The sentences of reports, in every language. A function chooses if a sentence depends on a
//! number.

pub(super) mod advice;
pub(super) mod invitation;
pub(super) mod level;
pub(super) mod meeting;
pub(super) mod solo;
pub(super) mod team;

use crate::words::Text;

/// What opens the table below a picture.
pub(super) static AS_TABLE: Text = Text::new("Bekijk als tabel", "Show as a table");
