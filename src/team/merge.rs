//! Summaries of different groups, taken together.

use super::counts::{ItemCounts, each, merge_moments};
use super::summary::{DimensionSummary, FormSummary, Side, Summary, TeamError};

impl Summary {
    /// Both groups as one: exactly the summary of the responses of the first group followed by
    /// those of the other. If either has a list of partners, the list is kept.
    ///
    /// # Errors
    ///
    /// If the summaries do not use the same version of the same instrument, or have more than
    /// [`u32::MAX`] people together.
    pub fn merged(mut self, other: &Self) -> Result<Self, TeamError> {
        self.instrument.require_same(&other.instrument, 2)?;
        self.respondents().checked_add(other.respondents()).ok_or(TeamError::TooManyPeople)?;
        each(&mut self.sides, &other.sides, Side::merge);
        self.partners.merge(&other.partners, &self.instrument);
        self.listed = self.listed.or_else(|| other.listed.clone());
        Ok(self)
    }
}

impl Side {
    fn merge(&mut self, other: &Self) {
        self.full.merge(&other.full);
        self.short.merge(&other.short);
    }
}

impl FormSummary {
    fn merge(&mut self, other: &Self) {
        self.n += other.n;
        merge_moments(&mut self.total, other.total);
        merge_moments(&mut self.anchor_total, other.anchor_total);
        each(&mut self.dimensions, &other.dimensions, DimensionSummary::merge);
    }
}

impl DimensionSummary {
    fn merge(&mut self, other: &Self) {
        merge_moments(&mut self.score, other.score);
        merge_moments(&mut self.anchor, other.anchor);
        each(&mut self.items, &other.items, ItemCounts::merge);
    }
}
