//! UTF-16 units, in which JavaScript counts the length of text.

/// How many UTF-16 units a byte of UTF-8 adds: a character of four bytes has two, any other has one,
/// and they are counted where it begins.
pub(crate) const fn units_of(byte: u8) -> usize {
    match byte {
        0x80..=0xBF => 0,
        0xF0.. => 2,
        _ => 1,
    }
}
