//! S11: whether people agree, in a word.

use alloc::vec::Vec;

use super::GapWord;
use crate::base::coded;
use crate::instrument::AgreementRules;
use crate::stats::{
    average_deviation, largest_agreeing_deviation, mean_average_deviation, van_der_eijk,
};

/// Whether people agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Agreement {
    /// "We zijn het eens."
    Agree,
    /// "We kijken er verschillend naar."
    Disagree,
    /// "We staan tegenover elkaar."
    Opposed,
}

coded!(pub Agreement { Agree = "agree", Disagree = "disagree", Opposed = "opposed" });

impl Agreement {
    /// The word for a dimension on which perspectives may differ: there is no agreement if two do.
    pub(super) const fn between_sides(self, gap: Option<GapWord>) -> Self {
        match (self, gap) {
            (Self::Agree, Some(GapWord::Moderate | GapWord::Large)) => Self::Disagree,
            (word, _) => word,
        }
    }
}

/// Puts agreement into words. Caches the limit by number of people: it is costly to compute, and
/// many items have equally many ratings.
pub(super) struct Words<'r> {
    rules: &'r AgreementRules,
    n_steps: usize,
    /// By number of people. `None` if even the same answer from all of them is not rare enough.
    limits: Vec<(u32, Option<f64>)>,
}

impl<'r> Words<'r> {
    pub(super) const fn new(rules: &'r AgreementRules, n_steps: usize) -> Self {
        Self { rules, n_steps, limits: Vec::new() }
    }

    /// The word for one item, from the number of people by rating. `None` for a small group: there,
    /// random answers look like agreement.
    pub(super) fn of_item(&mut self, ratings: &[u32]) -> Option<Agreement> {
        let limit = self.limit(ratings.iter().sum())?;
        let deviation = average_deviation(ratings).ok()?;
        Some(if is_at_most(deviation, limit) {
            Agreement::Agree
        } else if is_opposed(ratings) {
            Agreement::Opposed
        } else {
            Agreement::Disagree
        })
    }

    /// The word for a dimension, from its items.
    ///
    /// "`agree` or `disagree` by mean AD against 5/6 and the 5 % critical value (of one item) for the
    /// smallest n of its four items, `opposed` where at least half of its items are".
    pub(super) fn of_dimension(&mut self, items: &[Vec<u32>]) -> Option<Agreement> {
        let smallest = items.iter().map(|ratings| ratings.iter().sum()).min()?;
        let limit = self.limit(smallest)?;
        let deviation = mean_average_deviation(items).ok()?;
        let is_opposed = |ratings: &Vec<u32>| self.of_item(ratings) == Some(Agreement::Opposed);
        let n_opposed = items.iter().map(is_opposed).filter(|is_opposed| *is_opposed).count();
        Some(if items.len() <= 2 * n_opposed {
            Agreement::Opposed
        } else if is_at_most(deviation, limit) {
            Agreement::Agree
        } else {
            Agreement::Disagree
        })
    }

    /// The largest AD that counts as agreement among this many people. `None` if they are too few.
    fn limit(&mut self, n_raters: u32) -> Option<f64> {
        let AgreementRules { minimum_respondents, deviation_divisor, chance_percent } = self.rules;
        if n_raters < minimum_respondents.value {
            return None;
        }
        if let Some((_, limit)) = self.limits.iter().find(|(n, _)| *n == n_raters) {
            return *limit;
        }
        let n_steps = u8::try_from(self.n_steps).ok()?;
        let (divisor, chance) = (deviation_divisor.value, chance_percent.value);
        let limit = largest_agreeing_deviation(n_raters, n_steps, divisor, chance).ok();
        self.limits.push((n_raters, limit));
        limit
    }
}

fn is_at_most(deviation: f64, limit: f64) -> bool {
    deviation <= limit + ROUNDING
}

/// Sums of ratios can equal a limit and differ from it as floats. True differences are larger than
/// this.
const ROUNDING: f64 = 1e-12;

fn is_opposed(ratings: &[u32]) -> bool {
    van_der_eijk(ratings).is_ok_and(|agreement| agreement < -ROUNDING)
}
