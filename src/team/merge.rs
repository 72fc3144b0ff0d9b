//! Summaries of different groups, taken together.

use super::summary::{
    DimensionSummary, FormSummary, ItemCounts, PartnerSummary, Side, Summary, TeamError, keep_first,
};
use crate::stats::Moments;

impl Summary<'_> {
    /// Both groups as one. Exactly the summary of all their responses, in whatever order groups
    /// are merged.
    ///
    /// # Errors
    ///
    /// Where the summaries are not of one version of one instrument.
    pub fn merged(mut self, other: &Self) -> Result<Self, TeamError> {
        self.expect_instrument(other.instrument, 2)?;
        each(&mut self.sides, &other.sides, Side::merge);
        for (key, partner) in &other.partners {
            match self.partners.get_mut(key) {
                Some(own) => own.merge(partner),
                None => drop(self.partners.insert(key.clone(), partner.clone())),
            }
        }
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

impl ItemCounts {
    pub(super) fn merge(&mut self, other: &Self) {
        each(&mut self.ratings, &other.ratings, |own, other| *own += other);
        self.dont_know += other.dont_know;
        self.not_applicable += other.not_applicable;
        self.not_answered += other.not_answered;
    }
}

impl PartnerSummary {
    fn merge(&mut self, other: &Self) {
        keep_first(&mut self.school_name, other.school_name.as_deref());
        keep_first(&mut self.own_name, other.own_name.as_deref());
        merge_moments(&mut self.score, other.score);
        merge_moments(&mut self.core, other.core);
        merge_moments(&mut self.about_school, other.about_school);
        self.working += other.working;
        self.wanted += other.wanted;
        self.speakers += other.speakers;
    }
}

/// Summaries of one instrument count in the same units, so the two always merge.
fn merge_moments(own: &mut Moments, other: Moments) {
    *own = own.merged(other).unwrap_or(*own);
}

fn each<T>(own: &mut [T], others: &[T], merge: impl Fn(&mut T, &T)) {
    own.iter_mut().zip(others).for_each(|(own, other)| merge(own, other));
}
