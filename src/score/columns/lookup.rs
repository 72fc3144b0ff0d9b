//! What every sum of every number of answers means, asked of [`score`](crate::score) once.

use super::scores::{MeanRating, Total};
use crate::base::{Form, Level, Tally};
use crate::instrument::Definition;

/// What each [`MeanRating`] is.
#[derive(Clone)]
pub(super) struct Lookup {
    pub(super) points: [f64; MeanRating::INDICES],
    pub(super) levels: [u8; MeanRating::INDICES],
    /// As a total of one score.
    pub(super) totals: [Total; MeanRating::INDICES],
}

impl Lookup {
    pub(super) fn new(instrument: &Definition, form: Form, units: u32) -> Self {
        let mut lookup = Self {
            points: [0.0; MeanRating::INDICES],
            levels: [0; MeanRating::INDICES],
            totals: [Total::NONE; MeanRating::INDICES],
        };
        let longest = instrument.dimensions.iter().map(|dimension| dimension.items_on(form).len());
        let longest = u8::try_from(longest.max().unwrap_or(0)).unwrap_or(u8::MAX);
        for answered in 1..=longest {
            for sum in 0..=answered.saturating_mul(instrument.scale.max()) {
                let index = MeanRating::new(sum, answered).index();
                let (sum, answered) = (u32::from(sum), u32::from(answered));
                let tally = Tally { sum, answered, ..Tally::default() };
                let Some(score) = instrument.mean_rating(tally) else { continue };
                let level = instrument.level_on(form, score);
                let entries = (
                    lookup.points.get_mut(index),
                    lookup.levels.get_mut(index),
                    lookup.totals.get_mut(index),
                );
                if let (Some(points), Some(levels), Some(totals)) = entries {
                    *points = score.to_f64();
                    *levels = level.map_or(0, Level::number);
                    *totals = Total::new(sum * (units / answered), 1);
                }
            }
        }
        lookup
    }
}
