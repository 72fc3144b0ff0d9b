//! One block: answers, and what they come to.

use alloc::vec;
use alloc::vec::Vec;

use samenwerkscan::columns::{Scorer, Scores, Select};
use samenwerkscan::{Form, KANSENGELIJKHEID};

/// The number of respondents in a full block: so few that a block with its results stays in the nearest caches.
pub(crate) const BLOCK: usize = 4096;

/// Answers to a form, and their results.
pub(crate) struct Block {
    scorer: Scorer,
    answers: Vec<u8>,
    scores: Scores,
    /// The scores of each dimension in points; NaN if there is none.
    points: Vec<Vec<f64>>,
    total_points: Vec<f64>,
}

impl Block {
    pub(crate) fn new(form: Form) -> Self {
        let scorer = Scorer::new(&KANSENGELIJKHEID, form);
        let answers = vec![0; BLOCK * scorer.items().len()];
        let points = vec![vec![0.0; BLOCK]; KANSENGELIJKHEID.dimensions.len()];
        Self { scorer, answers, scores: Scores::default(), points, total_points: vec![0.0; BLOCK] }
    }

    /// The ids of the items.
    pub(crate) fn items(&self) -> Vec<&str> {
        self.scorer.items().iter().map(|item| &**item).collect()
    }

    /// Where the answers are.
    pub(crate) fn input(&self) -> usize {
        self.answers.as_ptr().addr()
    }

    /// Scores these rows. False if one of the bytes is not the code of an answer.
    pub(crate) fn score(&mut self, n_rows: usize, by_rows: bool, select: Select) -> bool {
        let Self { scorer, answers, scores, points, total_points } = self;
        let answers = answers.get(..n_rows * scorer.items().len()).unwrap_or_default();
        let table = if by_rows { scorer.rows(answers) } else { scorer.column_major(answers) };
        let Ok(table) = table else { return false };
        table.score_into(select, scores);
        for (points, dimension) in points.iter_mut().zip(&scores.dimensions) {
            write(points, scorer.points(&dimension.scores));
        }
        write(total_points, scorer.total_points(&scores.totals));
        true
    }

    /// Where a column is.
    pub(crate) fn output(&self, column: u8, dimension: usize) -> usize {
        let Self { scores, points, total_points, .. } = self;
        let of_dimension = scores.dimensions.get(dimension);
        let address = match column {
            0 => points.get(dimension).map(|points| points.as_ptr().addr()),
            1 => of_dimension.map(|dimension| dimension.levels.as_ptr().addr()),
            2 => of_dimension.map(|dimension| dimension.answered.as_ptr().addr()),
            3 => of_dimension.map(|dimension| dimension.applicable.as_ptr().addr()),
            4 => of_dimension.map(|dimension| dimension.dont_know.as_ptr().addr()),
            5 => Some(total_points.as_ptr().addr()),
            6 => Some(scores.levels.as_ptr().addr()),
            7 => Some(scores.uncapped_levels.as_ptr().addr()),
            8 => Some(scores.capped_by.as_ptr().addr()),
            9 => Some(scores.provisional.as_ptr().addr()),
            _ => None,
        };
        address.unwrap_or(0)
    }
}

fn write(column: &mut [f64], points: impl Iterator<Item = Option<f64>>) {
    for (cell, points) in column.iter_mut().zip(points) {
        *cell = points.unwrap_or(f64::NAN);
    }
}
