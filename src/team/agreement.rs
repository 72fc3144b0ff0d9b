//! S11: whether people agree, in a word.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::GapWord;
use crate::code::coded;
use crate::instrument::AgreementRules;
use crate::stats::{
    FIRST_RULE_IS_STRICTER, average_deviation, critical_average_deviation, mean_average_deviation,
    van_der_eijk,
};

/// Whether people agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Agreement {
    /// "We zijn het eens."
    Agree,
    /// "We kijken er verschillend naar."
    Disagree,
    /// "We staan tegenover elkaar."
    Opposed,
}

impl Agreement {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Agree, Self::Disagree, Self::Opposed];

    /// The name in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::Disagree => "disagree",
            Self::Opposed => "opposed",
        }
    }
}

coded!(Agreement);

impl Agreement {
    /// The word for a dimension on which sides may differ: nobody agrees while two sides do not.
    pub(super) const fn between_sides(self, gap: Option<GapWord>) -> Self {
        match (self, gap) {
            (Self::Agree, Some(GapWord::Moderate | GapWord::Large)) => Self::Disagree,
            (word, _) => word,
        }
    }
}

/// Gives words about agreement. Remembers the limit for a number of people: it is costly to compute,
/// and many items are rated by equally many.
pub(super) struct Words<'r> {
    rules: &'r AgreementRules,
    n_steps: usize,
    limits: BTreeMap<u32, f64>,
}

impl<'r> Words<'r> {
    pub(super) const fn new(rules: &'r AgreementRules, n_steps: usize) -> Self {
        Self { rules, n_steps, limits: BTreeMap::new() }
    }

    /// The word for one item, from the number of people by rating. No word for a small group: there,
    /// random answers look like agreement.
    pub(super) fn of_item(&mut self, ratings: &[u32]) -> Option<Agreement> {
        let n_raters = ratings.iter().sum();
        if n_raters < self.rules.minimum_respondents.value {
            return None;
        }
        let deviation = average_deviation(ratings).ok()?;
        Some(match self.of_deviation(deviation, n_raters) {
            Agreement::Disagree if is_opposed(ratings) => Agreement::Opposed,
            word => word,
        })
    }

    /// The word for a dimension, from its items.
    ///
    /// "`agree` or `disagree` by mean AD against 5/6 and the 5 % critical value (of one item) for the
    /// smallest n of its four items, `opposed` where at least half of its items are".
    pub(super) fn of_dimension(&mut self, items: &[Vec<u32>]) -> Option<Agreement> {
        let smallest = items.iter().map(|ratings| ratings.iter().sum()).min()?;
        if smallest < self.rules.minimum_respondents.value {
            return None;
        }
        let is_opposed = |ratings: &Vec<u32>| self.of_item(ratings) == Some(Agreement::Opposed);
        let n_opposed = items.iter().map(is_opposed).filter(|is_opposed| *is_opposed).count();
        if items.len() <= 2 * n_opposed {
            return Some(Agreement::Opposed);
        }
        let deviation = mean_average_deviation(items).ok()?;
        Some(self.of_deviation(deviation, smallest))
    }

    /// Agreement is an AD of at most c/6 that is also rarer than chance.
    fn of_deviation(&mut self, deviation: f64, n_raters: u32) -> Agreement {
        if deviation <= self.limit(n_raters) + ROUNDING {
            Agreement::Agree
        } else {
            Agreement::Disagree
        }
    }

    fn limit(&mut self, n_raters: u32) -> f64 {
        let (rules, n_steps) = (self.rules, u8::try_from(self.n_steps).unwrap_or(u8::MAX));
        *self.limits.entry(n_raters).or_insert_with(|| {
            let share = f64::from(n_steps) / f64::from(rules.deviation_divisor.value);
            // From this group size on, a sixth of the scale is rarer than chance by itself.
            if FIRST_RULE_IS_STRICTER <= n_raters {
                return share;
            }
            let chance = rules.chance_percent.value;
            critical_average_deviation(n_raters, n_steps, chance)
                .map_or(share, |own| own.min(share))
        })
    }
}

/// Sums of ratios can be equal to a limit and differ from it as floats. Those that do differ are
/// further apart than this.
const ROUNDING: f64 = 1e-12;

fn is_opposed(ratings: &[u32]) -> bool {
    van_der_eijk(ratings).is_ok_and(|agreement| agreement < -ROUNDING)
}
