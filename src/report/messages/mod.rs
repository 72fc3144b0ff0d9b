//! The sentences of reports, in every language. Sentences with parameters are functions.

pub(super) mod advice;
pub(super) mod blank;
pub(super) mod solo;
pub(super) mod team;
