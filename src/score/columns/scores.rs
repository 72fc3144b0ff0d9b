//! What scoring a table gives, column by column.

use alloc::vec::Vec;

/// Which columns to compute, besides the scores of the dimensions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Select {
    /// S2, S6 and S7: totals, levels, what caps them, and whether they are provisional.
    pub overall: bool,
    /// How many items of each dimension were answered, apply, and are not known.
    pub counts: bool,
}

impl Select {
    /// The scores of the dimensions alone.
    pub const SCORES: Self = Self { overall: false, counts: false };
    /// Everything.
    pub const ALL: Self = Self { overall: true, counts: true };
}

/// The score (S1) of one respondent on one dimension, or none: the sum of the ratings and their number.
///
/// [`Scorer::points`](super::Scorer::points) gives what it is in points. Two are equal if both numbers
/// are: 2 of one answer and 4 of two are the same in points, and not the same here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MeanRating(u16);

impl MeanRating {
    /// Too few answers for a score.
    pub const NONE: Self = Self(0);

    const SUM_BITS: u32 = 7;
    /// More than any index: at most 12 answers, and sums below 128.
    pub(super) const INDICES: usize = 16 << Self::SUM_BITS;

    #[inline]
    pub(super) fn new(sum: u8, answered: u8) -> Self {
        Self(u16::from(answered) << Self::SUM_BITS | u16::from(sum))
    }

    /// A place in a table of [`INDICES`](Self::INDICES) entries.
    #[inline]
    pub(super) fn index(self) -> usize {
        usize::from(self.0) % Self::INDICES
    }

    /// The sum of the ratings.
    pub const fn sum(self) -> u16 {
        self.0 & ((1 << Self::SUM_BITS) - 1)
    }

    /// The number of ratings; 0 if there is no score.
    pub const fn answered(self) -> u16 {
        self.0 >> Self::SUM_BITS
    }
}

/// The total (S2) of one respondent, or none: a sum of scores in a common unit, and their number.
///
/// [`Scorer::total_points`](super::Scorer::total_points) gives what it is in points.
//
// Both are in one number that is never negative, so that totals of the same number of scores compare like
// their sums, and totals can be added like numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Total(i32);

impl Total {
    /// Too few scores for a total.
    pub const NONE: Self = Self(0);

    /// 12 scores of 12 items on a scale of 11 steps add up to 12 times 277,200.
    const SUM_BITS: u32 = 22;

    pub(super) const fn new(sum: u32, n_dimensions: u32) -> Self {
        Self((n_dimensions << Self::SUM_BITS | sum).cast_signed())
    }

    #[inline]
    pub(super) const fn plus(self, other: Self) -> Self {
        Self(self.0.wrapping_add(other.0))
    }

    /// The sum in the unit of the scorer.
    pub(super) const fn sum(self) -> u32 {
        self.0.cast_unsigned() & ((1 << Self::SUM_BITS) - 1)
    }

    /// The number of scores; 0 if there is no total.
    #[inline]
    pub const fn n_dimensions(self) -> u32 {
        self.0.cast_unsigned() >> Self::SUM_BITS
    }
}

/// The results of a table. A column that was not selected is empty; all others have a place for every row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Scores {
    /// The dimensions, in the order of the instrument.
    pub dimensions: Vec<DimensionScores>,
    /// S2: the total.
    pub totals: Vec<Total>,
    /// S7: the level after the cap; 0 for none. On the short form there are no levels.
    pub levels: Vec<u8>,
    /// S6: the level of the total before the cap; 0 for none.
    pub uncapped_levels: Vec<u8>,
    /// S7: the dimensions that cap the level: the first is bit 0, the second bit 1.
    pub capped_by: Vec<u16>,
    /// Whether there is a total while a dimension has no score.
    pub provisional: Vec<bool>,
}

/// One dimension.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DimensionScores {
    /// S1, on the short form S1b: the score.
    pub scores: Vec<MeanRating>,
    /// S6: the level of the score; 0 for none. Selected by [`Select::overall`].
    pub levels: Vec<u8>,
    /// Number of items with a rating. Selected by [`Select::counts`].
    pub answered: Vec<u8>,
    /// Number of items that are not "past niet bij ons".
    pub applicable: Vec<u8>,
    /// Number of items answered with "weet ik niet".
    pub dont_know: Vec<u8>,
}

impl Scores {
    /// Gives every selected column this many places.
    pub(super) fn resize(&mut self, n_dimensions: usize, n_rows: usize, select: Select) {
        let Select { overall, counts } = select;
        let n_overall = if overall { n_rows } else { 0 };
        let n_counts = if counts { n_rows } else { 0 };
        self.dimensions.resize_with(n_dimensions, DimensionScores::default);
        for dimension in &mut self.dimensions {
            dimension.scores.resize(n_rows, MeanRating::NONE);
            dimension.levels.resize(n_overall, 0);
            for column in
                [&mut dimension.answered, &mut dimension.applicable, &mut dimension.dont_know]
            {
                column.resize(n_counts, 0);
            }
        }
        self.totals.resize(n_overall, Total::NONE);
        self.levels.resize(n_overall, 0);
        self.uncapped_levels.resize(n_overall, 0);
        self.capped_by.resize(n_overall, 0);
        self.provisional.resize(n_overall, false);
    }

    /// All rows, to write to.
    pub(super) fn span(&mut self) -> Span<'_> {
        let dimensions = self.dimensions.iter_mut().map(|dimension| DimensionSpan {
            scores: &mut dimension.scores,
            levels: &mut dimension.levels,
            answered: &mut dimension.answered,
            applicable: &mut dimension.applicable,
            dont_know: &mut dimension.dont_know,
        });
        Span {
            dimensions: dimensions.collect(),
            totals: &mut self.totals,
            levels: &mut self.levels,
            uncapped_levels: &mut self.uncapped_levels,
            capped_by: &mut self.capped_by,
            provisional: &mut self.provisional,
        }
    }
}

/// Some rows of the results, next to each other.
pub(super) struct Span<'o> {
    pub(super) dimensions: Vec<DimensionSpan<'o>>,
    pub(super) totals: &'o mut [Total],
    pub(super) levels: &'o mut [u8],
    pub(super) uncapped_levels: &'o mut [u8],
    pub(super) capped_by: &'o mut [u16],
    pub(super) provisional: &'o mut [bool],
}

/// Some rows of one dimension.
pub(super) struct DimensionSpan<'o> {
    pub(super) scores: &'o mut [MeanRating],
    pub(super) levels: &'o mut [u8],
    pub(super) answered: &'o mut [u8],
    pub(super) applicable: &'o mut [u8],
    pub(super) dont_know: &'o mut [u8],
}

impl Span<'_> {
    /// Splits off the first rows.
    pub(super) fn split_off_first(&mut self, n_rows: usize) -> Self {
        let dimensions = self.dimensions.iter_mut().map(|dimension| DimensionSpan {
            scores: first(&mut dimension.scores, n_rows),
            levels: first(&mut dimension.levels, n_rows),
            answered: first(&mut dimension.answered, n_rows),
            applicable: first(&mut dimension.applicable, n_rows),
            dont_know: first(&mut dimension.dont_know, n_rows),
        });
        Span {
            dimensions: dimensions.collect(),
            totals: first(&mut self.totals, n_rows),
            levels: first(&mut self.levels, n_rows),
            uncapped_levels: first(&mut self.uncapped_levels, n_rows),
            capped_by: first(&mut self.capped_by, n_rows),
            provisional: first(&mut self.provisional, n_rows),
        }
    }
}

/// Splits off the first entries; an unselected column stays empty.
#[expect(clippy::mut_mut, reason = "what is split off leaves the column")]
fn first<'o, T>(column: &mut &'o mut [T], n_rows: usize) -> &'o mut [T] {
    column.split_off_mut(..n_rows).unwrap_or_default()
}
