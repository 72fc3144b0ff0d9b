//! Counts of answers, and what counts and sums give.

use alloc::vec;
use alloc::vec::Vec;

use crate::base::Points;
use crate::instrument::Instrument;
use crate::stats::Moments;

/// How often each answer was given to an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ItemCounts {
    /// By rating, from 0.
    pub(crate) ratings: Vec<u32>,
    pub(crate) dont_know: u32,
    pub(crate) not_applicable: u32,
    pub(crate) not_answered: u32,
}

impl ItemCounts {
    pub(crate) fn none(instrument: &Instrument) -> Self {
        Self { ratings: vec![0; instrument.scale.steps.len()], ..Self::default() }
    }

    pub(crate) fn n_ratings(&self) -> u32 {
        self.ratings.iter().copied().fold(0, u32::saturating_add)
    }

    /// The number of people asked.
    pub(super) fn n_asked(&self) -> u32 {
        let others = [self.dont_know, self.not_applicable, self.not_answered];
        others.into_iter().fold(self.n_ratings(), u32::saturating_add)
    }

    pub(super) fn merge(&mut self, other: &Self) {
        each(&mut self.ratings, &other.ratings, |count, other| *count += other);
        self.dont_know += other.dont_know;
        self.not_applicable += other.not_applicable;
        self.not_answered += other.not_answered;
    }

    pub(super) fn merged(mut self, other: &Self) -> Self {
        self.merge(other);
        self
    }
}
/// The mean in exact points.
pub(crate) fn mean_points(moments: &Moments) -> Option<Points> {
    let sum = u128::try_from(moments.sum()).ok()?;
    Points::ratio(sum, u128::from(moments.n()) * u128::from(moments.units_per_point().get()))
}

/// The number of people behind a number.
pub(crate) fn n_people(moments: &Moments) -> u32 {
    u32::try_from(moments.n()).unwrap_or(u32::MAX)
}

/// Summaries of one instrument use the same units, so the two always merge.
pub(super) fn merge_moments(moments: &mut Moments, other: Moments) {
    *moments = moments.merged(other).unwrap_or(*moments);
}

pub(super) fn each<T>(all: &mut [T], others: &[T], merge: impl Fn(&mut T, &T)) {
    all.iter_mut().zip(others).for_each(|(one, other)| merge(one, other));
}
