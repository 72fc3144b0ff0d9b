//! The sentences of reports, in every language. Where a number chooses between sentences, a
//! function does.

pub(super) mod advice;
pub(super) mod blank;
pub(super) mod level;
pub(super) mod solo;
pub(super) mod team;
