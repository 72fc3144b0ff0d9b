//! From a table to its results, block by block.

use alloc::vec::Vec;
use core::iter::zip;

use super::lanes::{LANES, Lanes, Measure, dont_know, put};
use super::rows::transpose;
use super::scores::{DimensionSpan, Scores, Select, Span};
use super::table::{Answers, Table};

/// The number of respondents in a block: a multiple of [`LANES`], and so few that a block stays in the
/// nearest caches.
pub(super) const BLOCK: usize = 64 * LANES;

impl Table<'_> {
    /// The results, in new columns.
    pub fn score(&self, select: Select) -> Scores {
        let mut scores = Scores::default();
        self.score_into(select, &mut scores);
        scores
    }

    /// The results, written over earlier ones. Their memory is used again.
    pub fn score_into(&self, select: Select, scores: &mut Scores) {
        self.make_room(select, scores);
        self.run(0, self.n_rows, scores.span());
    }

    pub(super) fn make_room(&self, select: Select, scores: &mut Scores) {
        scores.resize(self.scorer.measures.len(), self.n_rows, select);
    }

    /// Fills the results of some rows.
    pub(super) fn run(&self, first_row: usize, n_rows: usize, mut rest: Span<'_>) {
        let mut source = Source::new(self);
        for start in (0..n_rows).step_by(BLOCK) {
            let length = BLOCK.min(n_rows - start);
            let mut block = rest.split_off_first(length);
            let columns = source.columns(first_row + start, length);
            let mut columns = columns.as_slice();
            for (measure, dimension) in zip(&self.scorer.measures, &mut block.dimensions) {
                let n_items = usize::from(measure.n_items);
                let (its_columns, others) = columns.split_at_checked(n_items).unwrap_or_default();
                columns = others;
                measure.fill(its_columns, dimension);
            }
            if !block.totals.is_empty() {
                self.scorer.overall.fill(&mut block, &self.scorer.lookup);
            }
        }
    }
}

/// Where the columns of a block come from.
pub(super) struct Source<'t> {
    table: &'t Table<'t>,
    /// The columns of a block that could not be borrowed.
    copied: Vec<Lanes>,
}

impl<'t> Source<'t> {
    pub(super) const fn new(table: &'t Table<'t>) -> Self {
        Self { table, copied: Vec::new() }
    }

    /// The columns of some rows, in whole lanes: what is beyond the rows is of no importance.
    pub(super) fn columns(&mut self, first_row: usize, n_rows: usize) -> Vec<&[Lanes]> {
        let n_items = self.table.scorer.items.len();
        let rows = first_row..first_row + n_rows;
        let n_lanes = n_rows.div_ceil(LANES);
        match &self.table.answers {
            Answers::Columns(columns) => {
                let columns = columns.iter().map(|column| column.get(rows.clone()));
                let columns = columns.map(Option::unwrap_or_default);
                if n_rows.is_multiple_of(LANES) {
                    return columns.map(|column| column.as_chunks().0).collect();
                }
                self.copied.resize(n_items * n_lanes, [0; LANES]);
                let copies = self.copied.as_flattened_mut().chunks_mut(n_lanes * LANES);
                for (copy, column) in zip(copies, columns) {
                    zip(copy, column).for_each(|(copy, code)| *copy = *code);
                }
            }
            Answers::Rows(answers) => {
                let rows = answers.get(n_items * rows.start..n_items * rows.end);
                self.copied.resize(n_items * n_lanes, [0; LANES]);
                let columns = self.copied.as_flattened_mut();
                transpose(rows.unwrap_or_default(), n_items, columns, n_lanes * LANES);
            }
        }
        self.copied.chunks(n_lanes).collect()
    }
}

impl Measure {
    /// The results of one dimension.
    fn fill(&self, columns: &[&[Lanes]], dimension: &mut DimensionSpan<'_>) {
        if dimension.answered.is_empty() {
            self.fill_scores(columns, dimension);
        } else {
            self.fill_counts(columns, dimension);
        }
    }

    #[inline(never)]
    fn fill_scores(&self, columns: &[&[Lanes]], dimension: &mut DimensionSpan<'_>) {
        for (scores, place) in zip(dimension.scores.chunks_mut(LANES), 0..) {
            put(scores, self.means(&self.tally(columns, place)));
        }
    }

    #[inline(never)]
    fn fill_counts(&self, columns: &[&[Lanes]], dimension: &mut DimensionSpan<'_>) {
        let DimensionSpan { scores, answered, applicable, dont_know: unknown, .. } = dimension;
        let counts = zip(answered.chunks_mut(LANES), applicable.chunks_mut(LANES));
        let counts = zip(counts, unknown.chunks_mut(LANES));
        let scores = scores.chunks_mut(LANES);
        for ((scores, ((answered, applicable), unknown)), place) in zip(zip(scores, counts), 0..) {
            let tallies = self.tally(columns, place);
            put(scores, self.means(&tallies));
            put(answered, tallies.answered);
            put(applicable, tallies.not_applicable.map(|n| self.n_items.wrapping_sub(n)));
            put(unknown, dont_know(columns, place));
        }
    }
}
