//! Bytes as letters that are safe after the `#` of a link: base64url (RFC 4648, section 5) without
//! padding.

use alloc::string::String;
use alloc::vec::Vec;

use super::bits::{BitReader, BitWriter};

/// The letters by their value. Each holds six bits.
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const WIDTH: u32 = 6;

/// These bytes in this many letters; zeros fill the last letter.
pub(super) fn from_bytes(bytes: &[u8], n_letters: usize) -> String {
    let filled = [bytes, &[0]].concat();
    let mut bits = BitReader::new(&filled);
    let values = (0..n_letters).filter_map(|_| bits.take(WIDTH));
    values
        .filter_map(|value| LETTERS.get(value as usize))
        .map(|letter| char::from(*letter))
        .collect()
}

/// The whole bytes in these letters. `None` if a character is no letter.
pub(super) fn to_bytes(letters: &str) -> Option<Vec<u8>> {
    let mut bits = BitWriter::default();
    for letter in letters.bytes() {
        bits.push(value(letter)?.into(), WIDTH);
    }
    let mut bytes = bits.into_bytes();
    bytes.truncate(letters.len() * 6 / 8);
    Some(bytes)
}

/// Whether a code may contain this character.
pub(super) fn is_letter(character: char) -> bool {
    u8::try_from(character).is_ok_and(|letter| value(letter).is_some())
}

const fn value(letter: u8) -> Option<u8> {
    match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'-' => Some(62),
        b'_' => Some(63),
        _ => None,
    }
}
