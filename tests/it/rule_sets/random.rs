//! Pseudo-random numbers, the same in every build.

use std::fmt::Debug;

/// `SplitMix64` (Steele, Lea & Flood 2014).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From `lowest` to `highest`, both included; one of the two every fourth time.
    pub(crate) fn from<T>(&mut self, lowest: T, highest: T) -> T
    where
        T: Copy + TryInto<u64, Error: Debug> + TryFrom<u64, Error: Debug>,
    {
        let (from, to) = (lowest.try_into().unwrap(), highest.try_into().unwrap());
        match self.next() % 8 {
            0 => lowest,
            1 => highest,
            _ => T::try_from(from + self.next() % (to - from + 1)).unwrap(),
        }
    }

    /// True once in this many times, on average.
    pub(crate) const fn once_in(&mut self, times: u64) -> bool {
        self.next().is_multiple_of(times)
    }

    pub(crate) fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.from(0, choices.len() - 1)]
    }
}
