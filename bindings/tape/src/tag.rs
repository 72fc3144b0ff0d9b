//! What the next number of a tape means.

pub(crate) const NULL: u8 = 0;
pub(crate) const FALSE: u8 = 1;
pub(crate) const TRUE: u8 = 2;
pub(crate) const NUMBER: u8 = 3;
pub(crate) const TEXT: u8 = 4;
/// Text that is not Unicode.
pub(crate) const BROKEN_TEXT: u8 = 5;
pub(crate) const ARRAY: u8 = 6;
pub(crate) const OBJECT: u8 = 7;
pub(crate) const END: u8 = 8;
// Any other number is a value that no file holds.
