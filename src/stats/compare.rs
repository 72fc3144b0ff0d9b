//! Two groups, or one group at two moments.

use alloc::vec::Vec;

use super::exact::{below_and_above, float, ratio};
use super::{Confidence, Estimate, Interval, Moments, Undefined, estimate_mean};

/// The difference between the means of two groups, `one - other`, with its confidence interval; in
/// points. The groups need not vary equally (Welch).
///
/// `se^2 = s1^2/n1 + s2^2/n2`, with `df = se^4 / ((s1^2/n1)^2 / (n1 - 1) + (s2^2/n2)^2 / (n2 - 1))`.
/// For two moments without identified people, pass the later one first.
///
/// ```
/// use samenwerkscan::stats::{Confidence, Moments, Undefined, welch};
///
/// let [later, earlier]: [Moments; 2] = [[3, 4, 5], [1, 2, 3]].map(|v| v.into_iter().collect());
/// let change = welch(&later, &earlier, Confidence::NINETY_FIVE)?;
/// // Both variances are 1, so se^2 is 2/3 and df is 4; t(4) is 2.776445.
/// assert_eq!((change.value, change.df), (2.0, 4.0));
/// assert!((change.interval.lower - (2.0 - 2.776445 * (2.0_f64 / 3.0).sqrt())).abs() < 1e-6);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`TooFewObservations`](Undefined::TooFewObservations): a group has fewer than two values.
/// - [`ZeroVariance`](Undefined::ZeroVariance): within both groups all values are equal.
///
/// # Source
///
/// Welch (1947).
pub fn welch(
    one: &Moments,
    other: &Moments,
    confidence: Confidence,
) -> Result<Estimate, Undefined> {
    stratified_welch(&[(*one, *other)], confidence)
}

/// The mean over several kinds of people of how far each kind differs, `one - other`, with its
/// confidence interval; in points. Every kind weighs the same, however many people it has.
///
/// With `P` kinds: `se^2 = sum(s^2/n) / P^2` over both groups of every kind, with degrees of freedom by
/// Welch and Satterthwaite over the same terms. For one kind it is [`welch`].
///
/// ```
/// use samenwerkscan::stats::{Confidence, Moments, Undefined, stratified_welch, welch};
///
/// let [later, earlier]: [Moments; 2] = [[3, 4, 5], [1, 2, 3]].map(|v| v.into_iter().collect());
/// let one = welch(&later, &earlier, Confidence::NINETY_FIVE)?;
/// assert_eq!(stratified_welch(&[(later, earlier)], Confidence::NINETY_FIVE)?, one);
///
/// // A second kind that did not change halves the difference.
/// let both = stratified_welch(&[(later, earlier), (later, later)], Confidence::NINETY_FIVE)?;
/// assert_eq!((both.value, both.df), (1.0, 8.0));
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`TooFewObservations`](Undefined::TooFewObservations): there are no kinds, or a group has
///   fewer than two values.
/// - [`ZeroVariance`](Undefined::ZeroVariance): within every group all values are equal.
///
/// # Source
///
/// Welch (1947); Satterthwaite (1946).
pub fn stratified_welch(
    kinds: &[(Moments, Moments)],
    confidence: Confidence,
) -> Result<Estimate, Undefined> {
    let n_kinds = float(kinds.len() as i128);
    let (mut difference, mut errors) = (0.0, Vec::with_capacity(2 * kinds.len()));
    for (one, other) in kinds {
        difference += (one.mean()? - other.mean()?) / n_kinds;
        errors.extend([MeanError::of(one)?, MeanError::of(other)?]);
    }
    difference_of_means(difference, kinds.len(), &errors, confidence)
}

/// How far a mean may be from what it estimates, by chance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeanError {
    /// The squared standard error, in squared points.
    squared: f64,
    /// The number of values behind the mean; for a mean of items, on average.
    n: f64,
}

impl MeanError {
    /// The error of the mean of one group: `s^2 / n`.
    ///
    /// # Errors
    ///
    /// [`TooFewObservations`](Undefined::TooFewObservations): there are fewer than two values.
    pub fn of(moments: &Moments) -> Result<Self, Undefined> {
        let n = float(moments.n().into());
        Ok(Self { squared: moments.variance()? / n, n })
    }

    /// The error of the mean of several items of the same people, if only the counts are known:
    /// `mean(s_i^2 / n_i) (1 + (m - 1) r) / m` for `m` items with a mean correlation of `r`.
    ///
    /// The answers of one person are correlated, so the error is larger than that of independent
    /// items (`r = 0`), and at most that of one item (`r = 1`). The number of values is the mean of
    /// `n_i`.
    ///
    /// ```
    /// use samenwerkscan::stats::{MeanError, Moments, Undefined};
    ///
    /// let item: Moments = [1, 2, 3].into_iter().collect();
    /// assert_eq!(MeanError::of_items(&[item], 0.7)?, MeanError::of(&item)?);
    /// assert_eq!(MeanError::of_items(&[item; 4], 1.0)?, MeanError::of(&item)?);
    /// # Ok::<(), Undefined>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`TooFewObservations`](Undefined::TooFewObservations): there are no items, or one has fewer
    /// than two values.
    ///
    /// # Source
    ///
    /// The variance of a sum of equally correlated variables (Spearman and Brown, 1910).
    pub fn of_items(items: &[Moments], correlation: f64) -> Result<Self, Undefined> {
        if items.is_empty() {
            return Err(Undefined::TooFewObservations);
        }
        let m = float(items.len() as i128);
        let (mut squared, mut n) = (0.0, 0.0);
        for item in items {
            let error = Self::of(item)?;
            squared += error.squared / m;
            n += error.n / m;
        }
        Ok(Self { squared: squared * (1.0 + (m - 1.0) * correlation) / m, n })
    }

    /// The same error in another unit, with `factor` of them to one of this unit.
    #[must_use]
    pub fn scaled(self, factor: f64) -> Self {
        Self { squared: self.squared * factor * factor, ..self }
    }
}

/// The interval around a difference between means of several kinds of people that weigh the same. The
/// errors are those of both means of each kind.
///
/// `se^2 = sum(error^2) / P^2` for `P` kinds, with degrees of freedom by Welch and Satterthwaite.
///
/// # Errors
///
/// - [`TooFewObservations`](Undefined::TooFewObservations): there are no kinds, or no errors.
/// - [`ZeroVariance`](Undefined::ZeroVariance): every error is zero.
///
/// # Source
///
/// Welch (1947); Satterthwaite (1946).
pub fn difference_of_means(
    difference: f64,
    n_kinds: usize,
    errors: &[MeanError],
    confidence: Confidence,
) -> Result<Estimate, Undefined> {
    if n_kinds == 0 || errors.is_empty() {
        return Err(Undefined::TooFewObservations);
    }
    if errors.iter().all(|error| error.squared == 0.0) {
        return Err(Undefined::ZeroVariance);
    }
    let n_kinds = float(n_kinds as i128);
    let (mut squared_error, mut denominator) = (0.0, 0.0);
    for error in errors {
        let term = error.squared / (n_kinds * n_kinds);
        squared_error += term;
        denominator += term * term / (error.n - 1.0);
    }
    let df = squared_error * squared_error / denominator;
    Ok(Estimate::symmetric(difference, libm::sqrt(squared_error), df, confidence))
}

/// The mean change of people who answered twice, with its confidence interval; in points.
///
/// Takes the moments of their differences, `later - earlier`, person by person:
/// `mean -/+ t(n - 1) * sd / sqrt(n)`. Far more precise than [`welch`], but possible only if each
/// person is identified at both moments.
///
/// ```
/// use samenwerkscan::stats::{Confidence, Moments, Undefined, paired_change};
///
/// let differences: Moments = [0, 1, 1, 2].into_iter().collect();
/// let change = paired_change(&differences, Confidence::NINETY_FIVE)?;
/// assert_eq!((change.value, change.df), (1.0, 3.0));
/// // sd^2 is 2/3.
/// assert!((change.standard_error - (1.0_f64 / 6.0).sqrt()).abs() < 1e-15);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`TooFewObservations`](Undefined::TooFewObservations): there are fewer than two differences.
/// - [`ZeroVarianceOfChange`](Undefined::ZeroVarianceOfChange): everybody changed by the same
///   amount, so nothing says how sure it is.
pub fn paired_change(differences: &Moments, confidence: Confidence) -> Result<Estimate, Undefined> {
    estimate_mean(differences, None, confidence).map_err(|reason| match reason {
        Undefined::ZeroVariance => Undefined::ZeroVarianceOfChange,
        other => other,
    })
}

/// Cliff's delta: how much more often a value of the first group is above one of the second than
/// below it. `(#(x > y) - #(x < y)) / (n1 n2)`, -1 to 1.
///
/// 1 if all of the first group is above all of the second, 0 if neither tends to be higher. The
/// unit of the values does not matter, if it is the same. Usual words: below .147 negligible, below
/// .33 small, below .474 medium, otherwise large (Romano et al. 2006).
///
/// ```
/// use samenwerkscan::stats::{Undefined, cliffs_delta};
///
/// // Of the nine pairs 6 are above, 1 is below and 2 are equal.
/// assert_eq!(cliffs_delta(&[3, 4, 5], &[2, 3, 4])?, 5.0 / 9.0);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// [`TooFewObservations`](Undefined::TooFewObservations): a group has no values.
///
/// # Source
///
/// Cliff (1993).
pub fn cliffs_delta(xs: &[i64], ys: &[i64]) -> Result<f64, Undefined> {
    if xs.is_empty() || ys.is_empty() {
        return Err(Undefined::TooFewObservations);
    }
    let Dominance { rows, .. } = dominance(xs, ys);
    Ok(ratio(rows.sum(), xs.len() as i128 * ys.len() as i128))
}

/// [`cliffs_delta`] with its confidence interval, which is not symmetric and never passes -1 or 1.
///
/// With `D = sign(x - y)` for every pair, row means `d_i` and column means `d_j`:
/// `V = (n2^2 sum (d_i - d)^2 + n1^2 sum (d_j - d)^2 - sum (D - d)^2) / (n1 n2 (n1 - 1) (n2 - 1))`,
/// and the bounds are
/// `(d - d^3 -/+ t sqrt(V) sqrt((1 - d^2)^2 + t^2 V)) / (1 - d^2 + t^2 V)`, `t` with `n1 + n2 - 2`
/// degrees of freedom. The standard error is `sqrt(V)`. If the groups do not overlap at all,
/// `d (n1 n2 - 1) / (n1 n2)` replaces `d` in both formulas, and the outer bound is 1.
///
/// ```
/// use samenwerkscan::stats::{Confidence, Undefined, estimate_cliffs_delta};
///
/// let delta = estimate_cliffs_delta(&[5, 5, 4], &[1, 3, 2, 2], Confidence::NINETY_FIVE)?;
/// assert_eq!((delta.value, delta.interval.upper), (1.0, 1.0));
/// // V is 6 / (12^2 * 2 * 3).
/// assert!((delta.standard_error - (1.0_f64 / 144.0).sqrt()).abs() < 1e-15);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`TooFewObservations`](Undefined::TooFewObservations): a group has fewer than two values.
/// - [`ZeroVariance`](Undefined::ZeroVariance): `V` is not positive, for example because all values
///   are equal.
///
/// # Source
///
/// Feng & Cliff (2004).
pub fn estimate_cliffs_delta(
    xs: &[i64],
    ys: &[i64],
    confidence: Confidence,
) -> Result<Estimate, Undefined> {
    if xs.len() < 2 || ys.len() < 2 {
        return Err(Undefined::TooFewObservations);
    }
    let (n1, n2) = (xs.len() as i128, ys.len() as i128);
    let pairs = n1 * n2;
    let (Dominance { rows, untied }, Dominance { rows: columns, .. }) =
        (dominance(xs, ys), dominance(ys, xs));
    let sum = rows.sum();
    let separate = sum.abs() == pairs;

    // V times (n1 n2)^2 (n1 - 1) (n2 - 1) is an integer.
    let scaled_variance = if separate {
        n1 + n2 - 1
    } else {
        (n2.saturating_mul(rows.spread()).saturating_add(n1.saturating_mul(columns.spread())))
            .saturating_sub(pairs * untied - sum * sum)
    };
    if scaled_variance <= 0 {
        return Err(Undefined::ZeroVariance);
    }
    let degrees = (n1 - 1) * (n2 - 1);
    let variance = ratio(scaled_variance, pairs * pairs) / float(degrees);

    let value = ratio(sum, pairs);
    let d = if separate { ratio(sum - sum.signum(), pairs) } else { value };
    let df = float(n1 + n2 - 2);
    let t = confidence.t(df);
    let (rest, noise) = (1.0 - d * d, t * t * variance);
    let half_width = libm::sqrt(noise) * libm::sqrt(rest * rest + noise);
    let bound = |signed: f64| (d * rest + signed) / (rest + noise);
    let interval = Interval {
        lower: if sum == -pairs { -1.0 } else { bound(-half_width) },
        upper: if sum == pairs { 1.0 } else { bound(half_width) },
    };
    Ok(Estimate { value, standard_error: libm::sqrt(variance), df, interval })
}

/// How each value of one group compares with all values of another.
struct Dominance {
    /// The moments of: number of others below minus number above.
    rows: Moments,
    /// The number of pairs that are not equal.
    untied: i128,
}

fn dominance(xs: &[i64], ys: &[i64]) -> Dominance {
    let mut sorted = Vec::from(ys);
    sorted.sort_unstable();
    let mut untied = 0;
    let rows = xs
        .iter()
        .map(|x| {
            let (below, above) = below_and_above(&sorted, *x);
            untied += i128::from(below + above);
            below - above
        })
        .collect();
    Dominance { rows, untied }
}
