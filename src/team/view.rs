//! What is shown of one perspective. Open mode makes it from scores of people (S3), anonymous mode
//! from counts of answers (S17); the result of a group is computed from views either way.

use alloc::vec::Vec;

use super::counts::{ItemCounts, mean_points, n_people};
use super::histograms::{Histograms, ShownSide};
use super::summary::{Side, Summary};
use super::{Measure, PerspectiveDimension, PerspectiveResult, Voice};
use crate::base::Points;
use crate::field::Perspective;
use crate::instrument::{Definition, Dimension, Instrument, Rules};

/// One perspective: its numbers, and the counts of its items.
pub(crate) struct View {
    pub(crate) id: Perspective,
    pub(crate) hidden: bool,
    pub(crate) n: Option<u32>,
    pub(crate) n_full: Option<u32>,
    pub(crate) dimensions: Vec<PerspectiveDimension>,
    /// The items of each dimension, over both forms; `None` for an item that is not counted.
    pub(crate) items: Vec<Vec<Option<ItemCounts>>>,
}

impl Summary {
    /// The perspectives in open mode.
    pub(crate) fn views(&self) -> Vec<View> {
        self.present().map(|(id, side)| View::open(id, side, &self.instrument)).collect()
    }
}

impl Histograms {
    /// The perspectives in anonymous mode.
    pub(crate) fn views(&self) -> Vec<View> {
        let views = self.present().map(|(id, shown)| match shown {
            Some(shown) => View::anonymous(id, shown, &self.instrument),
            None => View::hidden(id, &self.instrument),
        });
        views.collect()
    }
}

impl View {
    fn open(id: Perspective, side: &Side, instrument: &Instrument) -> Self {
        let dimensions = instrument.dimensions.iter().enumerate().map(|(idx, dimension)| {
            let (score, anchor) = (side.score(idx), side.anchor(idx));
            PerspectiveDimension {
                id: dimension.id.clone(),
                n: score.as_ref().map(n_people),
                score: score.as_ref().and_then(mean_points),
                anchor_n: anchor.as_ref().map(n_people),
                anchor: anchor.as_ref().and_then(mean_points),
            }
        });
        let items = instrument.dimensions.iter().enumerate().map(|(dimension_idx, dimension)| {
            let items = 0..dimension.items.len();
            let counts = items.map(|item_idx| {
                Some(side.counts(dimension_idx, item_idx, item_idx == dimension.anchor))
            });
            counts.collect()
        });
        Self {
            id,
            hidden: false,
            n: Some(side.n()),
            n_full: Some(side.full.n),
            dimensions: dimensions.collect(),
            items: items.collect(),
        }
    }

    fn anonymous(id: Perspective, side: &ShownSide, instrument: &Instrument) -> Self {
        let dimensions = instrument.dimensions.iter().zip(&side.items);
        let dimensions = dimensions.map(|(dimension, items)| {
            let (score, anchor) = numbers_of_items(dimension, items, instrument);
            PerspectiveDimension {
                id: dimension.id.clone(),
                n: score.and(side.n_full),
                score,
                anchor_n: anchor.map(|_| side.n),
                anchor,
            }
        });
        Self {
            id,
            hidden: false,
            n: Some(side.n),
            n_full: side.n_full,
            dimensions: dimensions.collect(),
            items: side.items.clone(),
        }
    }

    fn hidden(id: Perspective, instrument: &Instrument) -> Self {
        let dimensions = instrument.dimensions.iter().map(|dimension| PerspectiveDimension {
            id: dimension.id.clone(),
            n: None,
            score: None,
            anchor_n: None,
            anchor: None,
        });
        Self {
            id,
            hidden: true,
            n: None,
            n_full: None,
            dimensions: dimensions.collect(),
            items: Vec::new(),
        }
    }

    /// The answers to an item, if they are counted.
    pub(crate) fn counts(&self, dimension_idx: usize, item_idx: usize) -> Option<&ItemCounts> {
        self.items.get(dimension_idx)?.get(item_idx)?.as_ref()
    }

    /// The number of a dimension on a measure.
    pub(crate) fn number(&self, dimension_idx: usize, measure: Measure) -> Option<Points> {
        self.dimensions.get(dimension_idx)?.on(measure)
    }

    /// What it says of a dimension on a measure.
    pub(crate) fn voice(&self, idx: usize, measure: Measure, rules: &Rules) -> Option<Voice> {
        self.dimensions.get(idx)?.voice(self.id, measure, rules)
    }

    /// The mean of the dimension numbers on a measure, if enough of them exist.
    pub(crate) fn total(&self, measure: Measure, instrument: &Instrument) -> Option<Points> {
        let numbers =
            self.dimensions.iter().map(|dimension| (&dimension.id, dimension.on(measure)));
        instrument.rules.overall(&numbers.collect::<Vec<_>>()).total
    }

    pub(crate) fn result(
        self,
        measure: Option<Measure>,
        instrument: &Instrument,
    ) -> PerspectiveResult {
        PerspectiveResult {
            id: self.id,
            n: self.n,
            n_full: self.n_full,
            hidden: self.hidden,
            total: measure.and_then(|measure| self.total(measure, instrument)),
            dimensions: self.dimensions,
        }
    }
}

/// The score and the anchor of a dimension from the counts of its items.
fn numbers_of_items(
    dimension: &Dimension,
    items: &[Option<ItemCounts>],
    instrument: &Instrument,
) -> (Option<Points>, Option<Points>) {
    let means =
        items.iter().map(|counts| counts.as_ref().and_then(|counts| counts.points(instrument)));
    let anchor = means.clone().nth(dimension.anchor).flatten();
    (instrument.mean_of_items(means), anchor)
}

impl Definition {
    /// The mean of the items that have a number, if there are enough of them.
    pub(crate) fn mean_of_items(
        &self,
        means: impl Iterator<Item = Option<Points>> + Clone,
    ) -> Option<Points> {
        let n_items = means.clone().count();
        let n_counted = means.clone().flatten().count();
        if n_counted < self.needed_items(n_items) { None } else { Points::mean(means.flatten()) }
    }

    /// The mean rating in points, of the number of people by rating.
    pub(crate) fn points_of_ratings(&self, ratings: &[u32]) -> Option<Points> {
        let sum =
            ratings.iter().zip(0_u128..).map(|(n, rating)| u128::from(*n) * rating).sum::<u128>();
        let n = ratings.iter().map(|n| u128::from(*n)).sum::<u128>();
        Points::ratio(100 * sum, n * u128::from(self.scale.max()))
    }
}

impl ItemCounts {
    /// The mean rating in points.
    pub(crate) fn points(&self, instrument: &Instrument) -> Option<Points> {
        instrument.points_of_ratings(&self.ratings)
    }
}
