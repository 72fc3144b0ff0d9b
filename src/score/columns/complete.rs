//! What reliability needs to know of a table: the ratings of those who rated every item of a scale.

use alloc::vec;
use alloc::vec::Vec;
use core::iter::zip;
use core::ops::Range;

use super::lanes::{LANES, Lanes};
use super::run::{BLOCK, Source};
use super::table::Table;
use crate::stats::Moments;

/// The ratings of the respondents who rated every item of a scale, as moments. Exact, and in steps of the
/// scale.
///
/// ```
/// use samenwerkscan::columns::{Scorer, code};
/// use samenwerkscan::stats::{Confidence, alpha_of_moments};
/// use samenwerkscan::{Form, KANSENGELIJKHEID};
///
/// let scorer = Scorer::new(&KANSENGELIJKHEID, Form::Full);
/// let table: Vec<u8> = [[1, 2], [2, 1], [3, 3], [4, code::DONT_KNOW]]
///     .into_iter()
///     .flat_map(|[one, other]| core::iter::repeat_n(one, 12).chain([other; 12]))
///     .collect();
/// let scale = scorer.rows(&table)?.complete(11..13);
///
/// // The fourth did not answer item 13. Item variances 1 and 1, variance of the totals 3.
/// assert_eq!(scale.total.n(), 3);
/// let alpha = alpha_of_moments(&scale.items, &scale.total, Confidence::NINETY_FIVE).unwrap();
/// assert_eq!(alpha.value, 2.0 / 3.0);
/// # Ok::<(), samenwerkscan::columns::TableError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Complete {
    /// Each item of the scale.
    pub items: Vec<Moments>,
    /// The sums of the ratings of each respondent.
    pub total: Moments,
}

impl Table<'_> {
    /// The ratings of those who rated every item of a scale: the items at these places. Places beyond the
    /// last item are left out.
    pub fn complete(&self, items: Range<usize>) -> Complete {
        let n_steps = usize::from(self.scorer.highest) + 1;
        let items = items.start..items.end.min(self.scorer.items.len());
        let n_items = items.len();
        let mut counts = vec![vec![0_u64; n_steps]; n_items];
        let mut totals = vec![0_u64; n_items * n_steps + 1];
        let mut source = Source::new(self);
        let mut rated = vec![[0; LANES]; BLOCK / LANES];
        for start in (0..self.n_rows).step_by(BLOCK) {
            let length = BLOCK.min(self.n_rows - start);
            let columns = source.columns(start, length);
            let columns = columns.get(items.clone()).unwrap_or_default();
            let rated = rated.get_mut(..length.div_ceil(LANES)).unwrap_or_default();
            mark(columns, self.scorer.highest, length, rated);
            add_totals(columns, rated, &mut totals);
            for (counts, column) in zip(&mut counts, columns) {
                add_ratings(column, rated, counts);
            }
        }
        let items = counts.iter().map(|counts| moments(counts)).collect();
        Complete { items, total: moments(&totals) }
    }
}

/// Marks with 1 who rated every item, among the first rows.
fn mark(columns: &[&[Lanes]], highest: u8, n_rows: usize, rated: &mut [Lanes]) {
    rated.fill([1; LANES]);
    rated.as_flattened_mut().iter_mut().skip(n_rows).for_each(|rated| *rated = 0);
    for column in columns {
        for (rated, codes) in zip(&mut *rated, *column) {
            for (rated, code) in zip(rated, codes) {
                *rated &= u8::from(*code <= highest);
            }
        }
    }
}

/// Counts each rating of those who are marked.
fn add_ratings(column: &[Lanes], rated: &[Lanes], counts: &mut [u64]) {
    for (count, rating) in zip(counts, 0..) {
        // A block has fewer lanes than a byte can count.
        let mut found: Lanes = [0; LANES];
        for (codes, rated) in zip(column, rated) {
            for (found, (code, rated)) in zip(&mut found, zip(codes, rated)) {
                *found = found.wrapping_add(u8::from(*code == rating) & rated);
            }
        }
        *count += found.iter().map(|n| u64::from(*n)).sum::<u64>();
    }
}

/// Counts each total of those who are marked.
fn add_totals(columns: &[&[Lanes]], rated: &[Lanes], counts: &mut [u64]) {
    for (place, rated) in rated.iter().enumerate() {
        let mut totals = [0_u16; LANES];
        for codes in columns.iter().filter_map(|column| column.get(place)) {
            for (total, code) in zip(&mut totals, codes) {
                *total = total.wrapping_add(u16::from(*code));
            }
        }
        for (total, rated) in zip(totals, rated) {
            // A row that is not marked may have any total: it is not counted.
            if let Some(count) = counts.get_mut(usize::from(total)) {
                *count += u64::from(*rated);
            }
        }
    }
}

fn moments(counts: &[u64]) -> Moments {
    zip(0.., counts).fold(Moments::EMPTY, |moments, (value, n)| moments.with(value, *n))
}
