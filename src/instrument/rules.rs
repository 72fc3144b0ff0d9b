//! The parameters of the scoring rules, each with the reason for its value.
//!
//! `S6` and the like are the numbers of the rules in docs/rules.md, which says what code applies each.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use serde::de::{Deserializer, Error};
use serde::{Deserialize, Serialize};

use super::List;
use crate::base::Points;

/// One parameter and where its value comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Rule<T> {
    /// The value.
    pub value: T,
    /// Why it is this value: a publication, or "convention" with the reason.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub source: Cow<'static, str>,
}

impl<T> Rule<T> {
    /// A built-in parameter. The reason is left out without the feature `sources`.
    pub const fn new(value: T, source: &'static str) -> Self {
        let source = if cfg!(feature = "sources") { source } else { "" };
        Self { value, source: Cow::Borrowed(source) }
    }

    fn try_map<U, E>(self, value: impl FnOnce(T) -> Result<U, E>) -> Result<Rule<U>, E> {
        Ok(Rule { value: value(self.value)?, source: self.source })
    }
}

/// A share of a whole, as a ratio of two small integers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Share {
    /// The part.
    pub part: u32,
    /// The whole; not zero.
    pub of: u32,
}

impl Share {
    /// The smallest integer that is at least this share of `number`; at most the number itself.
    ///
    /// ```
    /// use samenwerkscan::instrument::Share;
    ///
    /// let three_quarters = Share { part: 3, of: 4 };
    /// assert_eq!(three_quarters.of_rounded_up(6), 5);
    /// ```
    #[expect(clippy::cast_possible_truncation, reason = "at most the number itself")]
    pub const fn of_rounded_up(self, number: u32) -> u32 {
        if self.of <= self.part {
            return number;
        }
        (number as u64 * self.part as u64).div_ceil(self.of as u64) as u32
    }
}

/// All parameters of the scoring rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Rules {
    /// S1, S8: share of the applicable items that must be answered for a score.
    pub answered_share: Rule<Share>,
    /// S1, S8: minimum number of items that must be answered, at least 1.
    pub minimum_answered: Rule<u32>,
    /// S2, S5: number of dimension scores that a total needs.
    pub minimum_dimensions: Rule<u32>,
    /// S6: the points at which level 2, level 3, … begin. Ascending; a boundary belongs to the
    /// higher level.
    #[serde(deserialize_with = "lists_of_points")]
    pub cut_points: Rule<List<Points>>,
    /// S1b: number of respondents from which a group on anchor items has levels.
    pub levels_on_anchors: Rule<u32>,
    /// S7: how many levels the result may be above the lowest dimension.
    pub cap: Rule<u8>,
    /// S9: the level from which a partner counts as active in a leefwereld.
    pub active_from: Rule<u8>,
    /// S10: when an item counts as unknown to many.
    pub unknown: UnknownRules,
    /// S11: when a group agrees.
    pub agreement: AgreementRules,
    /// S12: when perspectives differ.
    pub gap: GapRules,
    /// S13: when school and partner see their collaboration differently.
    pub mutual: MutualRules,
    /// S14: when a difference between two moments is called a change.
    pub change: ChangeRules,
    /// S17: which groups are hidden.
    pub privacy: PrivacyRules,
}

/// S10: an item that many cannot answer is itself a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct UnknownRules {
    /// Share of "weet ik niet" from which the item is reported.
    pub share: Rule<Share>,
    /// Number of answers needed before the share counts.
    pub minimum_answers: Rule<u32>,
}

/// S11: agreement within a group, on the mean absolute deviation (AD) from the mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AgreementRules {
    /// Number of respondents needed before agreement is put into words.
    pub minimum_respondents: Rule<u32>,
    /// AD at or below the number of answer steps divided by this number is agreement. At least 5:
    /// random answers deviate by about a quarter of the number of steps.
    pub deviation_divisor: Rule<u32>,
    /// Percentage of groups with random answers that may pass as agreement.
    pub chance_percent: Rule<u32>,
}

/// S12: the difference between the highest and the lowest perspective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct GapRules {
    /// Points from which a gap is large.
    #[serde(deserialize_with = "points")]
    pub large: Rule<Points>,
    /// Points from which there is a gap.
    #[serde(deserialize_with = "points")]
    pub moderate: Rule<Points>,
}

/// S13: the school's score for a partner next to the partner's score for the school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct MutualRules {
    /// Points of difference from which it is a topic, even within one level.
    #[serde(deserialize_with = "points")]
    pub points: Rule<Points>,
}

/// S14: the difference between two moments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ChangeRules {
    /// Points from which a difference can be a change.
    #[serde(deserialize_with = "points")]
    pub points: Rule<Points>,
    /// Percent of the confidence interval that must exclude 0.
    pub confidence_percent: Rule<u32>,
    /// In anonymous mode: the assumed mean correlation between two items of one dimension, from 0
    /// to 1. It cannot be computed, because the answers of one person are not kept together.
    pub correlation_within: Rule<Share>,
    /// The same between items of two dimensions.
    pub correlation_between: Rule<Share>,
    /// Number of respondents needed at each moment.
    pub minimum_respondents: Rule<u32>,
}

/// S17: groups that are too small to hide in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PrivacyRules {
    /// Group size below which a group is hidden, unless a caller sets another.
    pub group_size: Rule<u32>,
    /// The smallest group size that may be set.
    pub group_size_min: Rule<u32>,
    /// The largest group size that may be set.
    pub group_size_max: Rule<u32>,
}

/// Reads points with at most nine decimals, so that what is written in a file is exactly what counts.
fn points<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Rule<Points>, D::Error> {
    Rule::deserialize(deserializer)?.try_map(points_of)
}

/// Reads a list of points in the same way.
fn lists_of_points<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Rule<List<Points>>, D::Error> {
    Rule::<Vec<f64>>::deserialize(deserializer)?
        .try_map(|list| list.into_iter().map(points_of).collect())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "compared afterwards")]
#[expect(clippy::float_cmp, reason = "it is the same number, or another")]
fn points_of<E: Error>(number: f64) -> Result<Points, E> {
    let points = Points::ratio((number * 1e9 + 0.5) as u128, 1_000_000_000);
    let exact = points.filter(|points| points.to_f64() == number);
    exact.ok_or_else(|| E::custom("expected points from 0 to 100, with at most nine decimals"))
}
