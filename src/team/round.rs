//! Whether two groups are one round of answers, before and after a few more people answered.

use super::counts::ItemCounts;
use super::histograms::{Histograms, ShownSide, SideHistograms};
use crate::field::Perspective;

impl Histograms {
    /// Whether one of them has all answers of the other, and those of a few more people.
    pub(super) fn is_same_round(&self, other: &Self) -> bool {
        self.grows_a_little_into(other) || other.grows_a_little_into(self)
    }

    /// Whether the other has all these answers and those of a few more people, in all or in one of the
    /// perspectives. It sees what is shown, so it tells nothing new.
    fn grows_a_little_into(&self, newer: &Self) -> bool {
        let k = self.anonymity.k().max(newer.anonymity.k());
        let sides = || self.sides.iter().zip(&newer.sides).map(|(side, newer)| side.n_more(newer));
        let n_in_all = sides().try_fold(0_u32, |all, n| Some(all.saturating_add(n?)));
        // Who answers openly agreed to be seen.
        let is_open = |id| self.anonymity.is_open(id) && newer.anonymity.is_open(id);
        let closed = sides().zip(Perspective::ALL).filter(|(_, id)| !is_open(*id));
        let is_few = |n: u32| 0 < n && n < k;
        closed.filter_map(|(n, _)| n).any(is_few)
            || self.respondents() > 0 && n_in_all.is_some_and(|n| n < k)
    }
}

impl SideHistograms {
    /// How many people more another has that has all of these answers; `None` if it has not.
    fn n_more(&self, newer: &Self) -> Option<u32> {
        match (self, newer) {
            (Self::Shown(side), Self::Shown(newer)) => side.n_more(newer),
            (Self::Shown(_), _) => None,
            // Nothing was shown of these.
            (_, Self::Shown(newer)) => Some(newer.n),
            _ => Some(0),
        }
    }
}

impl ShownSide {
    fn n_more(&self, newer: &Self) -> Option<u32> {
        let pairs = self.items.iter().flatten().zip(newer.items.iter().flatten());
        let mut counted = pairs.filter_map(|(item, newer)| Some((item.as_ref()?, newer)));
        let has_all =
            counted.all(|(item, newer)| newer.as_ref().is_some_and(|newer| item.is_within(newer)));
        newer.n.checked_sub(self.n).filter(|_| has_all)
    }
}

impl ItemCounts {
    /// Whether every answer was given at least as often in the other.
    fn is_within(&self, other: &Self) -> bool {
        let others = |counts: &Self| [counts.dont_know, counts.not_applicable, counts.not_answered];
        let answers = self.ratings.iter().copied().chain(others(self));
        let in_other = other.ratings.iter().copied().chain(others(other));
        answers.zip(in_other).all(|(n, in_other)| n <= in_other)
    }
}
