//! From rows to columns, eight by eight: a word holds eight answers of one respondent, and eight words
//! become eight answers to one item each.

use core::iter::zip;

/// Rows and columns of a square.
const SIDE: usize = 8;

/// Writes a table by rows into one by columns, each column `length` long. What is beyond the rows is
/// left as it is; up to seven places after them may be overwritten.
pub(super) fn transpose(rows: &[u8], n_items: usize, columns: &mut [u8], length: usize) {
    if n_items == 0 || length == 0 {
        return;
    }
    let bands = zip((0..n_items).step_by(SIDE), columns.chunks_mut(SIDE * length));
    for (first_item, columns) in bands {
        for (square, rows) in rows.chunks(SIDE * n_items).enumerate() {
            let mut words = [0; SIDE];
            for (word, row) in zip(&mut words, rows.chunks_exact(n_items)) {
                *word = read(row.get(first_item..).unwrap_or_default());
            }
            for (word, column) in zip(transposed(words), columns.chunks_mut(length)) {
                write(word, column.get_mut(square * SIDE..).unwrap_or_default());
            }
        }
    }
}

#[inline]
fn read(codes: &[u8]) -> u64 {
    if let Some(eight) = codes.first_chunk() {
        return u64::from_le_bytes(*eight);
    }
    let mut bytes = [0; SIDE];
    zip(&mut bytes, codes).for_each(|(byte, code)| *byte = *code);
    u64::from_le_bytes(bytes)
}

#[inline]
fn write(word: u64, codes: &mut [u8]) {
    let bytes = word.to_le_bytes();
    if let Some(eight) = codes.first_chunk_mut() {
        *eight = bytes;
    } else {
        zip(codes, bytes).for_each(|(code, byte)| *code = byte);
    }
}

/// The square with its rows as columns: first halves are exchanged, then quarters, then bytes.
#[inline]
#[expect(clippy::many_single_char_names, reason = "they are the eight rows")]
fn transposed([a, b, c, d, e, f, g, h]: [u64; SIDE]) -> [u64; SIDE] {
    let ([a, e], [b, f], [c, g], [d, h]) = (halves(a, e), halves(b, f), halves(c, g), halves(d, h));
    let ([a, c], [b, d], [e, g], [f, h]) =
        (quarters(a, c), quarters(b, d), quarters(e, g), quarters(f, h));
    let ([a, b], [c, d], [e, f], [g, h]) = (bytes(a, b), bytes(c, d), bytes(e, f), bytes(g, h));
    [a, b, c, d, e, f, g, h]
}

const fn halves(low: u64, high: u64) -> [u64; 2] {
    exchange(low, high, 32, 0x0000_0000_ffff_ffff)
}

const fn quarters(low: u64, high: u64) -> [u64; 2] {
    exchange(low, high, 16, 0x0000_ffff_0000_ffff)
}

const fn bytes(low: u64, high: u64) -> [u64; 2] {
    exchange(low, high, 8, 0x00ff_00ff_00ff_00ff)
}

/// Exchanges the upper parts of one word with the lower parts of the other.
const fn exchange(low: u64, high: u64, bits: u32, lower_parts: u64) -> [u64; 2] {
    let lower = (low & lower_parts) | ((high & lower_parts) << bits);
    let upper = ((low >> bits) & lower_parts) | (high & !lower_parts);
    [lower, upper]
}
