//! Numbers that look random and are the same in every build.

/// SplitMix64 (Steele, Lea & Flood 2014).
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
    #[expect(clippy::cast_possible_truncation, reason = "below the width of a `u32`")]
    pub(crate) fn from(&mut self, lowest: u32, highest: u32) -> u32 {
        match self.next() % 8 {
            0 => lowest,
            1 => highest,
            _ => lowest + (self.next() % (u64::from(highest - lowest) + 1)) as u32,
        }
    }

    /// Whether it happens, of so many times once.
    pub(crate) const fn once_in(&mut self, times: u64) -> bool {
        self.next() % times == 0
    }

    pub(crate) fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        let last = u32::try_from(list.len() - 1).unwrap();
        list[self.from(0, last) as usize]
    }
}
