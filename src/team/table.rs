//! What a table of answers adds up to, without a response for each of its rows.

use alloc::vec;
use alloc::vec::Vec;

use super::add::{Anchors, add_equal, anchor_place, rating};
use super::summary::{DimensionSummary, FormSummary, Summary, TeamError};
use crate::base::Points;
use crate::field::Perspective;
use crate::instrument::Dimension;
use crate::score::columns::{MeanRating, Scorer, Select, Table};
use crate::stats::Moments;

impl Summary {
    /// What the respondents of a table add up to, if they all look from one perspective: exactly the summary of
    /// their responses. Partners are not in a table, so none are in its summary.
    ///
    /// ```
    /// use samenwerkscan::columns::Scorer;
    /// use samenwerkscan::team::{Mode, Summary};
    /// use samenwerkscan::{Form, KANSENGELIJKHEID, Perspective};
    ///
    /// let scorer = Scorer::new(&KANSENGELIJKHEID, Form::Full);
    /// // Two people of the school, who gave the same answer 24 times: 1 and 4.
    /// let table = [[1; 24], [4; 24]].concat();
    /// let summary = Summary::of_table(&scorer.rows(&table)?, Perspective::School)?;
    ///
    /// let result = summary.result(Mode::Open);
    /// assert_eq!(result.total.map(|total| total.to_f64()), Some(62.5));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the table has no rows, or more than [`u32::MAX`].
    pub fn of_table(table: &Table<'_>, perspective: Perspective) -> Result<Self, TeamError> {
        let n = u32::try_from(table.n_rows()).map_err(|_| TeamError::TooManyPeople)?;
        if n == 0 {
            return Err(TeamError::Empty);
        }
        let mut summary = Self::empty(table.scorer().instrument());
        let mut sides = Perspective::ALL.iter().zip(&mut summary.sides);
        if let Some((_, side)) = sides.find(|(side, _)| **side == perspective) {
            side.form_mut(table.scorer().form()).fill(table, n);
        }
        Ok(summary)
    }
}

impl FormSummary {
    fn fill(&mut self, table: &Table<'_>, n: u32) {
        let (scorer, instrument) = (table.scorer(), table.scorer().instrument());
        let results = table.score(Select { overall: true, counts: false });
        let mut anchors = vec![Anchors::default(); table.n_rows()];
        let mut first_place = 0;
        let dimensions = self.dimensions.iter_mut().zip(&*instrument.dimensions);
        for ((summary, dimension), results) in dimensions.zip(results.dimensions) {
            let anchor = first_place + anchor_place(dimension, scorer.form());
            for (anchors, answer) in anchors.iter_mut().zip(table.item(anchor)) {
                anchors.add(rating(answer));
            }
            for (counts, place) in summary.items.iter_mut().zip(first_place..) {
                table.item(place).for_each(|answer| counts.add(answer));
            }
            first_place += summary.items.len();
            summary.fill(dimension, scorer, results.scores);
        }
        self.n = n;
        add_all(&mut self.total, results.totals, |total| scorer.exact_total(total));
        add_all(&mut self.anchor_total, anchors, |anchors| anchors.total(instrument));
    }
}

impl DimensionSummary {
    /// Fills in the scores, and the anchor from its counts.
    fn fill(&mut self, dimension: &Dimension, scorer: &Scorer, means: Vec<MeanRating>) {
        add_all(&mut self.score, means, |mean| scorer.exact(mean));
        let anchor = self.items.get(anchor_place(dimension, scorer.form()));
        let highest = scorer.instrument().scale.max().into();
        let ratings = anchor.map_or(&[][..], |counts| &counts.ratings);
        for (rating, n_people) in (0..).zip(ratings) {
            add_equal(&mut self.anchor, Points::share(rating, highest), (*n_people).into());
        }
    }
}

/// Adds the points of each value. Many people have the same, so each is converted once.
fn add_all<T: Copy + Ord>(
    moments: &mut Moments,
    mut values: Vec<T>,
    points: impl Fn(T) -> Option<Points>,
) {
    values.sort_unstable();
    for equal in values.chunk_by(T::eq) {
        let of_each = equal.first().and_then(|value| points(*value));
        add_equal(moments, of_each, equal.len() as u64);
    }
}
