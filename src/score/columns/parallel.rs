//! The same on all processors.

use super::run::BLOCK;
use super::scores::{Scores, Select, Span};
use super::table::Table;

/// The fewest rows that are worth handing to another processor.
const SMALLEST: usize = 16 * BLOCK;

impl Table<'_> {
    /// [`score_into`](Self::score_into) on all processors: the same results, whatever their number.
    pub fn score_into_parallel(&self, select: Select, scores: &mut Scores) {
        self.make_room(select, scores);
        self.halve(0, self.n_rows, scores.span());
    }

    fn halve(&self, first_row: usize, n_rows: usize, mut span: Span<'_>) {
        if n_rows <= SMALLEST {
            self.run(first_row, n_rows, span);
            return;
        }
        let n_first = n_rows.div_ceil(2 * BLOCK) * BLOCK;
        let first = span.split_off_first(n_first);
        rayon::join(
            || self.halve(first_row, n_first, first),
            || self.halve(first_row + n_first, n_rows - n_first, span),
        );
    }
}
