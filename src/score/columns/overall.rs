//! S2, S6 and S7 for a block of respondents: [`Rules::overall`](crate::instrument::Rules::overall), by
//! columns.

use alloc::vec::Vec;
use core::iter::zip;

use super::lanes::{LANES, Lanes, put};
use super::lookup::Lookup;
use super::scores::{DimensionSpan, Span, Total};
use crate::base::{Form, Level, Points};
use crate::instrument::Definition;

/// When there is a total, and its level.
#[derive(Clone, Debug)]
pub(super) struct Overall {
    /// For each number of scores that is enough for a total, and for level 1, level 2, …: the smallest
    /// total with that level, in rising order.
    smallest: Vec<Total>,
    n_levels: u32,
    minimum_dimensions: u32,
    n_dimensions: u32,
    /// S7: how many levels the result may be above the lowest dimension.
    cap: u8,
    has_levels: bool,
}

impl Overall {
    /// `full_marks` is the sum that is 100 points, for one dimension.
    pub(super) fn new(instrument: &Definition, form: Form, full_marks: u32) -> Self {
        let n_dimensions = u32::try_from(instrument.dimensions.len()).unwrap_or(u32::MAX);
        let (minimum_dimensions, highest) =
            (instrument.rules.minimum_dimensions.value, instrument.highest_level());
        let smallest = (minimum_dimensions..=n_dimensions).flat_map(|n| {
            let levels = (1..=highest.number()).map(Level::new);
            levels.map(move |level| Total::new(smallest(instrument, level, n * full_marks), n))
        });
        Self {
            smallest: smallest.collect(),
            n_levels: highest.number().into(),
            minimum_dimensions,
            n_dimensions,
            cap: instrument.rules.cap.value,
            has_levels: form == Form::Full,
        }
    }

    /// Fills the columns of a block in which the scores of the dimensions are known.
    pub(super) fn fill(&self, block: &mut Span<'_>, lookup: &Lookup) {
        let Span { dimensions, totals, levels, uncapped_levels, capped_by, provisional } = block;
        let levels = zip(levels.chunks_mut(LANES), uncapped_levels.chunks_mut(LANES));
        let flags = zip(capped_by.chunks_mut(LANES), provisional.chunks_mut(LANES));
        for ((totals, (levels, flags)), place) in
            zip(zip(totals.chunks_mut(LANES), zip(levels, flags)), 0..)
        {
            let sums = sums(dimensions, place, lookup);
            let uncapped = self.levels(&sums);
            let (level, capped_by_dimensions) = self.cap(uncapped, dimensions, place);
            let mut its_totals = sums;
            zip(&mut its_totals, uncapped).for_each(|(total, level)| {
                *total = if level == 0 { Total::NONE } else { *total };
            });
            let is_provisional = its_totals
                .map(|total| total != Total::NONE && total.n_dimensions() < self.n_dimensions);
            // S1b: the mean of single items is not a measure of a level.
            let level_of_form = |level: Lanes| if self.has_levels { level } else { [0; LANES] };
            put(totals, its_totals);
            put(levels.0, level_of_form(level));
            put(levels.1, level_of_form(uncapped));
            put(flags.0, if self.has_levels { capped_by_dimensions } else { [0; LANES] });
            put(flags.1, is_provisional);
        }
    }

    /// S2 and S6: the levels of totals, 0 if there are too few scores for a total.
    ///
    /// A total has passed every smallest total of fewer scores, so these are taken off.
    fn levels(&self, totals: &[Total; LANES]) -> Lanes {
        let mut passed = [0; LANES];
        for smallest in &self.smallest {
            for (passed, total) in zip(&mut passed, totals) {
                *passed += u32::from(smallest <= total);
            }
        }
        let mut levels = [0; LANES];
        for (level, (passed, total)) in zip(&mut levels, zip(passed, totals)) {
            let with_fewer = total.n_dimensions().saturating_sub(self.minimum_dimensions);
            *level = passed.wrapping_sub(with_fewer * self.n_levels).to_le_bytes()[0];
        }
        levels
    }

    /// S7: "final = min(level(total), min(level(dimension)) + 1)", and the dimensions that cap.
    fn cap(
        &self,
        uncapped: Lanes,
        dimensions: &[DimensionSpan<'_>],
        place: usize,
    ) -> (Lanes, [u16; LANES]) {
        let of_dimensions = || dimensions.iter().map(|dimension| lanes(dimension.levels, place));
        let mut weakest = [u8::MAX; LANES];
        for levels in of_dimensions() {
            for (weakest, level) in zip(&mut weakest, levels) {
                // No level is 0, which wraps round to the highest number.
                *weakest = (*weakest).min(level.wrapping_sub(1));
            }
        }
        let mut levels = uncapped;
        for (level, weakest) in zip(&mut levels, &weakest) {
            *level = (*level).min(weakest.saturating_add(1).saturating_add(self.cap));
        }
        let mut capped_by = [0; LANES];
        for (its_levels, bit) in zip(of_dimensions(), 0..) {
            let is_capped = zip(&levels, &uncapped).map(|(level, uncapped)| level < uncapped);
            let is_weakest = zip(its_levels, &weakest);
            let is_weakest = is_weakest.map(|(level, weakest)| level.wrapping_sub(1) == *weakest);
            for (capped_by, caps) in
                zip(&mut capped_by, zip(is_capped, is_weakest).map(|(one, other)| one & other))
            {
                *capped_by |= u16::from(caps) << bit;
            }
        }
        (levels, capped_by)
    }
}

/// The sums of the scores of some respondents; their levels go into the results.
fn sums(dimensions: &mut [DimensionSpan<'_>], place: usize, lookup: &Lookup) -> [Total; LANES] {
    let mut sums = [Total::NONE; LANES];
    for dimension in dimensions {
        let rows = place * LANES..;
        let scores = dimension.scores.get(rows.clone()).unwrap_or_default();
        let levels = dimension.levels.get_mut(rows).unwrap_or_default();
        for ((sum, score), level) in zip(zip(&mut sums, scores), levels) {
            #[expect(clippy::indexing_slicing, reason = "an index is below the number")]
            let (total, its_level) = (lookup.totals[score.index()], lookup.levels[score.index()]);
            *sum = sum.plus(total);
            *level = its_level;
        }
    }
    sums
}

/// The entries at a place of a column; beyond its end 0.
fn lanes(column: &[u8], place: usize) -> Lanes {
    let rest = column.get(place * LANES..).unwrap_or_default();
    if let Some(lanes) = rest.first_chunk() {
        return *lanes;
    }
    let mut lanes = [0; LANES];
    zip(&mut lanes, rest).for_each(|(lane, entry)| *lane = *entry);
    lanes
}

/// The smallest sum with a level, if so much is 100 points.
fn smallest(instrument: &Definition, level: Level, full_marks: u32) -> u32 {
    let (mut from, mut to) = (0, full_marks);
    while from < to {
        let middle = u32::midpoint(from, to);
        let points = Points::share(middle, full_marks);
        if points.is_some_and(|points| level <= instrument.rules.level_of(points)) {
            to = middle;
        } else {
            from = middle + 1;
        }
    }
    from
}
