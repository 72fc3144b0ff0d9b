//! Numbers of a few bits each, packed into bytes. The highest bit comes first.

use alloc::vec::Vec;

const BYTE: u32 = u8::BITS;

/// The number of bits for a number below `n_values`.
pub(super) const fn width(n_values: u32) -> u32 {
    u32::BITS - n_values.saturating_sub(1).leading_zeros()
}

/// Packs numbers.
#[derive(Default)]
pub(super) struct BitWriter {
    bytes: Vec<u8>,
    /// Unused bits of the last byte.
    free: u32,
}

impl BitWriter {
    /// The lowest `width` bits of a number.
    pub(super) fn push(&mut self, number: u32, width: u32) {
        for place in (0..width).rev() {
            if self.free == 0 {
                self.bytes.push(0);
                self.free = BYTE;
            }
            self.free -= 1;
            if let Some(last) = self.bytes.last_mut() {
                *last |= u8::from(number >> place & 1 == 1) << self.free;
            }
        }
    }

    /// Everything that was pushed; zeros fill the last byte.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Unpacks numbers.
pub(super) struct BitReader<'b> {
    /// The bytes with bits left.
    bytes: &'b [u8],
    /// The number of bytes before those.
    n_done: usize,
    /// Bits already read from the first byte.
    taken: u32,
}

impl<'b> BitReader<'b> {
    pub(super) const fn new(bytes: &'b [u8]) -> Self {
        Self { bytes, n_done: 0, taken: 0 }
    }

    /// The number of bits read so far.
    pub(super) const fn n_taken(&self) -> usize {
        self.n_done * BYTE as usize + self.taken as usize
    }

    /// The next `width` bits. None if there are fewer.
    pub(super) fn take(&mut self, width: u32) -> Option<u32> {
        (0..width).try_fold(0, |number, _| Some(number << 1 | self.bit()?))
    }

    fn bit(&mut self) -> Option<u32> {
        let (first, others) = self.bytes.split_first()?;
        self.taken += 1;
        let bit = first >> (BYTE - self.taken) & 1;
        if self.taken == BYTE {
            (self.bytes, self.n_done, self.taken) = (others, self.n_done + 1, 0);
        }
        Some(bit.into())
    }
}
