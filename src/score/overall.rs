//! S2, S6 and S7: the total, its level, and the weakest link.

use alloc::vec::Vec;

use crate::base::{Level, Points};
use crate::instrument::{Id, Rules};

/// What the scores of the dimensions add up to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Overall {
    /// S2: the mean of the dimension scores, if enough of them exist.
    pub total: Option<Points>,
    /// S7: the level of the whole, at most one above the weakest dimension.
    pub level: Option<Level>,
    /// S6: the level of the total before the cap.
    pub uncapped_level: Option<Level>,
    /// S7: the dimensions at the lowest level, if they cap the level. None without a total.
    pub capped_by: Option<Vec<Id>>,
    /// Whether there is a total while a dimension score is missing.
    pub provisional: bool,
}

impl Rules {
    /// What dimension scores add up to: the ids of the dimensions with their scores, in the order of
    /// the instrument.
    ///
    /// ```
    /// use samenwerkscan::{KANSENGELIJKHEID, Level, Points};
    ///
    /// let scores = [90, 90, 90, 90, 60, 30].map(Points::whole);
    /// let ids = KANSENGELIJKHEID.dimensions.iter().map(|dimension| &dimension.id);
    /// let dimensions: Vec<_> = ids.zip(scores).collect();
    /// let overall = KANSENGELIJKHEID.rules.overall(&dimensions);
    ///
    /// // The mean is 75, where level 4 begins; the weakest dimension is at level 2.
    /// assert_eq!(overall.uncapped_level, Some(Level::new(4)));
    /// assert_eq!(overall.level, Some(Level::new(3)));
    /// assert_eq!(overall.capped_by.unwrap(), ["leren"]);
    /// ```
    #[must_use]
    pub fn overall(&self, dimensions: &[(&Id, Option<Points>)]) -> Overall {
        let scores = || dimensions.iter().filter_map(|(_, score)| *score);
        // S2: "Mean of dimension scores if >= 5 of 6 exist, else none."
        let enough = self.minimum_dimensions.value as usize <= scores().count();
        let total = if enough { Points::mean(scores()) } else { None };
        self.overall_of(total, dimensions)
    }

    /// The same of a total that is known.
    pub(crate) fn overall_of(
        &self,
        total: Option<Points>,
        dimensions: &[(&Id, Option<Points>)],
    ) -> Overall {
        let scores = || dimensions.iter().filter_map(|(_, score)| *score);
        let weakest = scores().map(|score| self.level_of(score)).min();
        let levels = total.zip(weakest).map(|(total, weakest)| {
            let uncapped = self.level_of(total);
            // S7: "final = min(level(total), min(level(dimension)) + 1)".
            (uncapped.min(weakest.plus(self.cap.value)), uncapped, weakest)
        });
        let capped_by = levels.map(|(level, uncapped, weakest)| {
            let is_weakest = |score: Option<Points>| {
                level < uncapped && score.is_some_and(|score| self.level_of(score) == weakest)
            };
            let weak = dimensions.iter().filter(|(_, score)| is_weakest(*score));
            weak.map(|(id, _)| (*id).clone()).collect()
        });
        Overall {
            total,
            level: levels.map(|(level, ..)| level),
            uncapped_level: levels.map(|(_, uncapped, _)| uncapped),
            capped_by,
            provisional: total.is_some() && dimensions.iter().any(|(_, score)| score.is_none()),
        }
    }
}

impl Overall {
    /// The same of answers that allow no level.
    pub(crate) fn without_levels(self) -> Self {
        Self { level: None, uncapped_level: None, capped_by: None, ..self }
    }
}
