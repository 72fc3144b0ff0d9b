//! Agreement that is more than chance: the exact distribution of the average deviation of raters
//! who answer at random.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::Undefined;
use super::agreement::{average_deviation, total_deviation};
use super::exact::ratio;

/// The largest [`average_deviation`] that raters who answer at random, each category with the same
/// probability, reach in at most this percentage of cases; in points.
///
/// Exact: all ways to divide the raters over the categories are counted, 18,564 for twelve raters on
/// seven categories.
///
/// ```
/// use samenwerkscan::stats::{Undefined, critical_average_deviation};
///
/// // Three raters all agree by chance in 1 of 25 cases; any other outcome is not rare enough.
/// assert_eq!(critical_average_deviation(3, 5, 5)?, 0.0);
/// assert_eq!(critical_average_deviation(5, 5, 5)?, 0.4);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`TooFewRaters`](Undefined::TooFewRaters): even if all raters agree, that is not rare: one
///   rater, or two on five categories.
/// - [`TooFewCategories`](Undefined::TooFewCategories): there are fewer than two.
/// - [`TooManyRaters`](Undefined::TooManyRaters): the ways to divide them, or their patterns of
///   answers, are too many to count: 17 raters on ten categories, or 53 on five.
pub fn critical_average_deviation(
    n_raters: u32,
    n_categories: u8,
    chance_percent: u32,
) -> Result<f64, Undefined> {
    if n_categories < 2 {
        return Err(Undefined::TooFewCategories);
    }
    if n_raters < 2 {
        return Err(Undefined::TooFewRaters);
    }
    let patterns = n_patterns(n_raters, n_categories).ok_or(Undefined::TooManyRaters)?;
    let n = i128::from(n_raters);
    let mut ways_to_deviate = BTreeMap::new();
    divide(n_raters, n_categories, 1, &mut Vec::new(), &mut |counts, ways| {
        *ways_to_deviate.entry(total_deviation(counts, n)).or_insert(0) += ways;
    });

    let mut so_far: u128 = 0;
    ways_to_deviate
        .into_iter()
        .take_while(|(_, ways)| {
            so_far += ways;
            so_far.saturating_mul(100) <= patterns.saturating_mul(chance_percent.into())
        })
        .last()
        .map(|(deviation, _)| ratio(deviation, n * n))
        .ok_or(Undefined::TooFewRaters)
}

/// From so many raters on, an AD of at most a sixth of the number of categories is rarer than 5% on
/// any scale.
pub const FIRST_RULE_IS_STRICTER: u32 = 17;

/// Whether the raters agree on one item: the [`average_deviation`] is at most a sixth of the number
/// of categories, and at most the [critical one](critical_average_deviation).
///
/// The first rule alone is met by three random raters in more than a third of cases. From 17
/// raters on, it is the stricter one on any scale, and the second is not looked at.
///
/// ```
/// use samenwerkscan::stats::{Undefined, agrees};
///
/// // AD 0.5 of five raters is below 5/6, but not below 0.4.
/// assert!(!agrees(&[0, 1, 2, 1, 0])?);
/// assert!(agrees(&[0, 0, 4, 1, 0])?);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// As for [`critical_average_deviation`], and [`OutOfRange`](Undefined::OutOfRange) for more than
/// 255 categories.
///
/// # Source
///
/// Burke & Dunlap (2002) for the first rule.
pub fn agrees(counts: &[u32]) -> Result<bool, Undefined> {
    if counts.len() < 2 {
        return Err(Undefined::TooFewCategories);
    }
    let deviation = average_deviation(counts)?;
    let n_categories = u8::try_from(counts.len()).map_err(|_| Undefined::OutOfRange)?;
    let n_raters = counts.iter().fold(0, |n: u32, count| n.saturating_add(*count));
    let critical = if n_raters < FIRST_RULE_IS_STRICTER {
        critical_average_deviation(n_raters, n_categories, 5)?
    } else {
        f64::INFINITY
    };
    // Equal ratios of integers have equal floats, so these comparisons are exact.
    Ok(deviation <= ratio(n_categories.into(), 6) && deviation <= critical)
}

/// The number of patterns of answers, if neither they nor the ways to divide the raters are too many
/// to count.
fn n_patterns(n_raters: u32, n_categories: u8) -> Option<u128> {
    const LIMIT: u128 = 1 << 21;
    let (n, c) = (u128::from(n_raters), u128::from(n_categories));
    // n + c - 1 over c - 1, one factor at a time.
    let mut divisions = 1;
    for i in 1..c {
        divisions = divisions * (n + i) / i;
        if divisions > LIMIT {
            return None;
        }
    }
    // The factor n is room for the binomial coefficients of `divide`.
    let patterns = c.checked_pow(n_raters)?;
    patterns.checked_mul(n).map(|_| patterns)
}

/// Visits every way to divide `left` raters over the categories, with the number of ways to choose
/// who answers what.
fn divide(
    left: u32,
    n_categories: u8,
    ways: u128,
    counts: &mut Vec<u32>,
    visit: &mut impl FnMut(&[u32], u128),
) {
    if n_categories == 1 {
        counts.push(left);
        visit(counts, ways);
        counts.pop();
        return;
    }
    let mut choices = 1;
    for chosen in 0..=left {
        counts.push(chosen);
        divide(left - chosen, n_categories - 1, ways * choices, counts, visit);
        counts.pop();
        choices = choices * u128::from(left - chosen) / u128::from(chosen + 1);
    }
}
