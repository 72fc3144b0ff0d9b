//! S1 in the inner loop: the answers of some respondents to one dimension, all at once.
//!
//! Every number here fits a byte, because a dimension has at most 12 items and a scale at most 11 steps.
//! The loops have a fixed length and no branches, so the compiler turns each into a few vector
//! instructions: `docs/kernel.md` shows which.

use alloc::vec::Vec;
use core::iter::zip;

use super::code::{DONT_KNOW, NOT_APPLICABLE};
use super::scores::MeanRating;

/// The number of respondents that are taken at once.
pub(super) const LANES: usize = 64;

/// One number for each of them.
pub(super) type Lanes = [u8; LANES];

/// When a dimension has a score, and what its answers mean.
#[derive(Clone, Debug)]
pub(super) struct Measure {
    /// The highest rating.
    pub(super) highest: u8,
    /// Number of items.
    pub(super) n_items: u8,
    /// Number of ratings needed if every item applies.
    pub(super) needed: u8,
    /// Each number of items that do not apply from which one rating fewer is needed.
    pub(super) relief: Vec<u8>,
}

/// [`Tally`](crate::base::Tally) for many respondents.
pub(super) struct Tallies {
    sum: Lanes,
    pub(super) answered: Lanes,
    pub(super) not_applicable: Lanes,
}

impl Measure {
    /// Counts and sums over the items of the lanes at a place in their columns.
    #[inline]
    pub(super) fn tally(&self, columns: &[&[Lanes]], place: usize) -> Tallies {
        let none: Lanes = [0; LANES];
        let (mut sum, mut answered, mut not_applicable) = (none, none, none);
        let highest = self.highest;
        for codes in columns.iter().filter_map(|column| column.get(place)) {
            for (sum, code) in zip(&mut sum, codes) {
                *sum = sum.wrapping_add(if *code <= highest { *code } else { 0 });
            }
            count(&mut answered, codes, |code| code <= highest);
            count(&mut not_applicable, codes, |code| code == NOT_APPLICABLE);
        }
        Tallies { sum, answered, not_applicable }
    }

    /// The scores of respondents with enough ratings.
    #[inline]
    pub(super) fn means(&self, tallies: &Tallies) -> [MeanRating; LANES] {
        let mut needed = [self.needed; LANES];
        for relief in self.relief.iter().copied() {
            for (needed, not_applicable) in zip(&mut needed, &tallies.not_applicable) {
                *needed = needed.wrapping_sub(u8::from(relief <= *not_applicable));
            }
        }
        let mut means = [MeanRating::NONE; LANES];
        let ratings = zip(&tallies.sum, &tallies.answered);
        for ((mean, (sum, answered)), needed) in zip(zip(&mut means, ratings), needed) {
            let is_enough = needed <= *answered;
            *mean = if is_enough { MeanRating::new(*sum, *answered) } else { MeanRating::NONE };
        }
        means
    }
}

/// How often each respondent gave the answer "weet ik niet".
#[inline]
pub(super) fn dont_know(columns: &[&[Lanes]], place: usize) -> Lanes {
    let mut dont_know = [0; LANES];
    for codes in columns.iter().filter_map(|column| column.get(place)) {
        count(&mut dont_know, codes, |code| code == DONT_KNOW);
    }
    dont_know
}

#[inline]
fn count(counts: &mut Lanes, codes: &Lanes, counts_as: impl Fn(u8) -> bool) {
    for (count, code) in zip(counts, codes) {
        *count = count.wrapping_add(u8::from(counts_as(*code)));
    }
}

/// Writes as many lanes as there is room for.
#[inline]
pub(super) fn put<T>(column: &mut [T], lanes: [T; LANES]) {
    if let Ok(column) = <&mut [T; LANES]>::try_from(&mut *column) {
        *column = lanes;
    } else {
        zip(column, lanes).for_each(|(entry, lane)| *entry = lane);
    }
}
