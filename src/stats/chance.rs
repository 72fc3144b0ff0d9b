//! Agreement beyond chance: the exact distribution of the average deviation of raters who answer at
//! random.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::{Add, AddAssign, Mul};

use super::Undefined;
use super::exact::ratio;

/// The largest [`average_deviation`](super::average_deviation) that raters who answer at random,
/// each category with the same probability, reach in at most this percentage of cases; in points.
///
/// Exact: it counts every way to divide the raters over the categories, by the number of raters
/// below the mean and the sums on both sides, because nothing else about a pattern matters.
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
/// - [`TooManyRaters`](Undefined::TooManyRaters): they would take too long to count: 220 on
///   five categories, or 105 on eleven.
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
    if is_too_much_work(n_raters, n_categories) {
        return Err(Undefined::TooManyRaters);
    }
    let (n, c) = (n_raters as usize, usize::from(n_categories));
    let chance = u128::from(chance_percent);
    let patterns = u128::from(n_categories).checked_pow(n_raters);
    let half = if let Some(patterns) = patterns.filter(|patterns| *patterns <= u128::MAX / 100) {
        let most = patterns.saturating_mul(chance);
        largest_rare(&ways_to_deviate(n, c, 1), |ways: u128| ways.saturating_mul(100) <= most)
    } else {
        // There are too many patterns to count as integers, so each has its probability. Nothing is
        // subtracted, so all digits but the last few are right.
        let most = f64::from(chance_percent) / 100.0;
        let one = f64::from(n_categories).recip();
        largest_rare(&ways_to_deviate(n, c, one), |probability| probability <= most)
    };
    let deviation = half.ok_or(Undefined::TooFewRaters)? as i128 * 2;
    Ok(ratio(deviation, i128::from(n_raters) * i128::from(n_raters)))
}

/// The largest [`average_deviation`](super::average_deviation) that counts as agreement: at most the
/// number of categories divided by `divisor`, and at most the
/// [critical one](critical_average_deviation); in points.
///
/// Three random raters on five categories meet the first rule alone in more than a third of cases,
/// if the divisor is 6. Among many raters it is rarer than chance anyway, and nothing is counted.
/// That needs a divisor of 5 or more, because random raters deviate by about a quarter of the
/// number of categories.
///
/// ```
/// use samenwerkscan::stats::{Undefined, largest_agreeing_deviation};
///
/// // Of five raters on five categories 0.4 is rare; of very many, 5/6.
/// assert_eq!(largest_agreeing_deviation(5, 5, 6, 5)?, 0.4);
/// assert_eq!(largest_agreeing_deviation(10_000, 5, 6, 5)?, 5.0 / 6.0);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// As for [`critical_average_deviation`], and [`OutOfRange`](Undefined::OutOfRange) for a divisor of
/// zero. With a divisor of 5 to 100 on 2 to 11 categories there are never too many raters.
///
/// # Source
///
/// Burke & Dunlap (2002) for the first rule, with a divisor of 6.
pub fn largest_agreeing_deviation(
    n_raters: u32,
    n_categories: u8,
    divisor: u32,
    chance_percent: u32,
) -> Result<f64, Undefined> {
    if n_categories < 2 {
        return Err(Undefined::TooFewCategories);
    }
    if divisor == 0 {
        return Err(Undefined::OutOfRange);
    }
    let share = ratio(n_categories.into(), divisor.into());
    if is_rare_among(n_raters, n_categories, share, chance_percent) {
        return Ok(share);
    }
    critical_average_deviation(n_raters, n_categories, chance_percent)
        .map(|critical| critical.min(share))
}

/// Whether an average deviation of at most `share` is surely rarer than chance among raters who
/// answer at random. `false` says nothing.
///
/// The deviation from the mean is at least that from a median, which is one of the categories `a`.
/// So `P(AD <= share)` is at most the sum over `a` of `P(sum |x - a| <= n share)`, and each of these
/// is at most `(e^(t share) E e^(-t |x - a|))^n` for every `t > 0` (Chernoff 1952).
fn is_rare_among(n_raters: u32, n_categories: u8, share: f64, chance_percent: u32) -> bool {
    // Far more than the rounding of a power, so that the bound is never too low.
    const ROUNDING: f64 = 1e-6;
    let (n, c) = (f64::from(n_raters), usize::from(n_categories));
    let rare = f64::from(chance_percent) / 100.0;
    let bound = |t: f64| -> f64 {
        let distances: Vec<f64> = (0..n_categories)
            .map(|distance| libm::exp(t * (share - f64::from(distance))))
            .collect();
        let of_median = |a: usize| {
            let terms = (0..c).filter_map(|x| distances.get(x.abs_diff(a)));
            libm::pow(terms.sum::<f64>() / f64::from(n_categories), n)
        };
        (0..c).map(of_median).sum()
    };
    // The best `t` lies between these on 2 to 11 categories; any other is valid, but less sharp.
    (1..=32_u8).any(|step| bound(f64::from(step) / 16.0) * (1.0 + ROUNDING) <= rare)
}

/// Whether counting would take more than a hundred million steps.
fn is_too_much_work(n_raters: u32, n_categories: u8) -> bool {
    const LIMIT: f64 = 1e8;
    // Binomial coefficients of more raters do not fit in an `f64`.
    const MOST_RATERS: u32 = 1000;
    let (n, c) = (f64::from(n_raters), f64::from(n_categories));
    MOST_RATERS < n_raters || n * n * c * (1.0 + n * (c - 3.0).max(0.0)) > LIMIT
}

/// A number of patterns, exactly, or their probability.
trait Weight: Copy + From<u8> + Add<Output = Self> + AddAssign + Mul<Output = Self> {}

impl Weight for u128 {}
impl Weight for f64 {}

/// The weight of all patterns of `n` raters on `c` categories by their deviation: under `i` of those
/// with `sum |x - mean| = 2 i / n`. `one` is the weight of one answer of one rater.
fn ways_to_deviate<W: Weight>(n: usize, c: usize, one: W) -> Vec<W> {
    let sums: Vec<Vec<Vec<W>>> = (1..c).map(|c| ways_to_sum(n, c, one)).collect();
    let choices = binomial_coefficients::<W>(n);
    // At most half of the raters are at either end of the scale.
    let mut by_deviation = vec![W::from(0); n * n * (c - 1) / 4 + 1];
    // The mean is at or above category `low - 1` and below category `low`.
    for (low, (below, above)) in (1..).zip(sums.iter().zip(sums.iter().rev())) {
        for (n_below, ((below, above), choices)) in
            below.iter().zip(above.iter().rev()).zip(&choices).enumerate()
        {
            let n_above = n - n_below;
            for (sum_below, ways_below) in below.iter().enumerate() {
                let ways_below = *ways_below * *choices;
                let least = sum_below + n_above * low;
                let sums_above = (least..low * n).zip(above);
                for (sum, ways_above) in sums_above.skip(((low - 1) * n).saturating_sub(least)) {
                    // Those below the mean deviate as much as those above it.
                    let half = sum * n_below - n * sum_below;
                    if let Some(ways) = by_deviation.get_mut(half) {
                        *ways += ways_below * *ways_above;
                    }
                }
            }
        }
    }
    // No rater is above the highest category: one pattern, in which all agree.
    let all_highest = (0..n).fold(W::from(1), |weight, _| weight * one);
    if let Some(ways) = by_deviation.first_mut() {
        *ways += all_highest;
    }
    by_deviation
}

/// The weight of the patterns of 0 to `n` raters on `c` categories, by the sum of their answers.
fn ways_to_sum<W: Weight>(n: usize, c: usize, one: W) -> Vec<Vec<W>> {
    let mut of_raters = vec![vec![W::from(1)]];
    for n_raters in 1..=n {
        let mut by_sum = vec![W::from(0); n_raters * (c - 1) + 1];
        for (sum, ways) in of_raters.iter().next_back().into_iter().flatten().enumerate() {
            for more in by_sum.iter_mut().skip(sum).take(c) {
                *more += *ways * one;
            }
        }
        of_raters.push(by_sum);
    }
    of_raters
}

/// The number of ways to choose 0 to `n` of `n` raters: the last row of Pascal's triangle.
fn binomial_coefficients<W: Weight>(n: usize) -> Vec<W> {
    let mut row = vec![W::from(1)];
    for _ in 0..n {
        let inner = row.windows(2).filter_map(|two| Some(*two.first()? + *two.last()?));
        row = [W::from(1)].into_iter().chain(inner).chain([W::from(1)]).collect();
    }
    row
}

/// The index of the last deviation that occurs and up to which all together are rare.
fn largest_rare<W: Weight + PartialEq>(ways: &[W], is_rare: impl Fn(W) -> bool) -> Option<usize> {
    let mut so_far = W::from(0);
    ways.iter()
        .enumerate()
        .filter(|(_, ways)| **ways != W::from(0))
        .take_while(|(_, ways)| {
            so_far += **ways;
            is_rare(so_far)
        })
        .last()
        .map(|(half, _)| half)
}

#[cfg(test)]
mod tests {
    use super::{is_rare_among, ways_to_deviate};

    /// Probabilities are right but for their last digits, so a deviation could be called rare
    /// wrongly only if the probability up to it is within rounding of a whole percentage. None is,
    /// whenever patterns are too many for integers and the first rule is not rare anyway.
    #[test]
    fn no_probability_is_all_but_a_whole_percentage() {
        for c in 2..=11_u8 {
            let needs_floats = |n: &u32| u128::from(c).pow(2).checked_pow(n / 2 + 1).is_none();
            let is_counted = |n: &u32| !is_rare_among(*n, c, f64::from(c) / 5.0, 1);
            for n in (2..).skip_while(|n| !needs_floats(n)).take_while(is_counted).step_by(3) {
                let ways = ways_to_deviate(n as usize, c.into(), f64::from(c).recip());
                let mut percent = 0.0;
                for ways in ways.iter().filter(|ways| **ways > 0.0) {
                    percent += 100.0 * ways;
                    let distance = (percent - libm::round(percent)).abs();
                    let is_inside = (0.5..99.5).contains(&percent);
                    assert!(!is_inside || distance > 1e-10 * percent, "{n} on {c}: {percent}");
                }
                assert!((percent - 100.0).abs() < 1e-9, "{n} on {c}: {percent}");
            }
        }
    }
}
