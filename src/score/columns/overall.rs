//! S2, S6 and S7 for a block of respondents: [`Rules::overall`](crate::instrument::Rules::overall), by
//! columns.

use alloc::vec::Vec;
use core::iter::zip;

use super::scores::{Span, Total};
use super::scorer::Lookup;
use crate::form::Form;
use crate::instrument::Instrument;
use crate::number::Points;

/// When there is a total, and its level.
#[derive(Clone, Debug)]
pub(super) struct Overall {
    /// For level 1, level 2, …: the smallest sum with that level, by number of scores. For numbers that
    /// are too few for a total, more than any sum.
    smallest: Vec<[u32; Total::COUNTS]>,
    /// S7: how many levels the result may be above the lowest dimension.
    cap: u8,
    n_dimensions: u32,
    has_levels: bool,
}

impl Overall {
    /// `full_marks` is the sum that is 100 points, for one dimension.
    pub(super) fn new(instrument: &Instrument, form: Form, full_marks: u32) -> Self {
        let n_dimensions = u32::try_from(instrument.dimensions.len()).unwrap_or(u32::MAX);
        let numbers = instrument.rules.minimum_dimensions.value..=n_dimensions;
        let smallest = (1..=instrument.highest_level().number()).map(|level| {
            let mut by_number = [u32::MAX; Total::COUNTS];
            for (n, smallest) in zip(0.., &mut by_number) {
                if numbers.contains(&n) {
                    let marks = n * full_marks;
                    let has_level = |sum: u32| {
                        let total = Points::ratio(100 * u128::from(sum), marks.into());
                        total.is_some_and(|total| {
                            level <= instrument.rules.level_of(total).number()
                        })
                    };
                    *smallest = first(marks, has_level);
                }
            }
            by_number
        });
        Self {
            smallest: smallest.collect(),
            cap: instrument.rules.cap.value,
            n_dimensions,
            has_levels: form == Form::Full,
        }
    }

    /// Fills the columns of a block in which the scores of the dimensions are known. `weakest` is working
    /// space of the same length.
    pub(super) fn fill(&self, block: &mut Span<'_>, lookup: &Lookup, weakest: &mut [u8]) {
        block.totals.fill(Total::NONE);
        weakest.fill(u8::MAX);
        for dimension in &mut block.dimensions {
            let columns = zip(zip(&mut *block.totals, &mut *weakest), &mut *dimension.levels);
            for (((total, weakest), level), score) in zip(columns, &*dimension.scores) {
                #[expect(clippy::indexing_slicing, reason = "an index is below the number")]
                let (its_level, its_total) =
                    (lookup.levels[score.index()], lookup.totals[score.index()]);
                total.add(its_total);
                *level = its_level;
                // Without a score it is 0, which wraps round to the highest number.
                *weakest = (*weakest).min(its_level.wrapping_sub(1));
            }
        }
        self.fill_levels(block, weakest);
        if !self.has_levels {
            // S1b: the mean of single items is not a measure of a level.
            block.levels.fill(0);
            block.uncapped_levels.fill(0);
            block.capped_by.fill(0);
        }
    }

    fn fill_levels(&self, block: &mut Span<'_>, weakest: &[u8]) {
        block.uncapped_levels.fill(0);
        for smallest in &self.smallest {
            for (level, total) in zip(&mut *block.uncapped_levels, &*block.totals) {
                #[expect(clippy::indexing_slicing, reason = "an index is below the number")]
                let smallest = smallest[total.index()];
                *level += u8::from(smallest <= total.sum());
            }
        }
        for (provisional, total) in zip(&mut *block.provisional, &mut *block.totals) {
            *provisional = total.n_dimensions() < self.n_dimensions;
        }
        let known = zip(&mut *block.totals, &mut *block.provisional);
        for ((total, provisional), level) in zip(known, &*block.uncapped_levels) {
            *total = if *level == 0 { Total::NONE } else { *total };
            *provisional &= *level != 0;
        }
        let levels = zip(&mut *block.levels, &*block.uncapped_levels);
        for ((level, uncapped), weakest) in zip(levels, weakest) {
            // S7: "final = min(level(total), min(level(dimension)) + 1)". `weakest` counts from 0.
            *level = (*uncapped).min(weakest.saturating_add(1).saturating_add(self.cap));
        }
        block.capped_by.fill(0);
        for (dimension, bit) in zip(&block.dimensions, 0..) {
            let levels = zip(&*block.levels, &*block.uncapped_levels);
            let capped = zip(zip(&mut *block.capped_by, levels), zip(&*dimension.levels, weakest));
            for ((capped_by, (level, uncapped)), (its_level, weakest)) in capped {
                let caps = level < uncapped && its_level.wrapping_sub(1) == *weakest;
                *capped_by |= u16::from(caps) << bit;
            }
        }
    }
}

/// The first number up to `last` that is enough; the one after it if none is. Enough stays enough.
fn first(last: u32, is_enough: impl Fn(u32) -> bool) -> u32 {
    let (mut from, mut to) = (0, last + 1);
    while from < to {
        let middle = u32::midpoint(from, to);
        if is_enough(middle) {
            to = middle;
        } else {
            from = middle + 1;
        }
    }
    from
}
