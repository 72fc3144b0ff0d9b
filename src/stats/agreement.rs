//! How much raters agree, from counts: `counts[0]` raters chose the lowest category, `counts[1]`
//! the next, and so on. Categories are one point apart, and so are the results.

use super::exact::{finite, float, ratio};
use super::{Moments, Undefined};

/// Variance of a 5-point answer that leans to the positive side without any agreement:
/// probabilities .05, .15, .20, .35 and .25 from low to high. People who assess their own work
/// answer like that, so this is the honest comparison next to [`uniform_variance`].
///
/// # Source
///
/// LeBreton & Senter (2008), "slight skew".
pub const SLIGHT_SKEW_VARIANCE: f64 = 1.34;

/// Variance of an answer that is any of `n_categories` with the same probability: `(c^2 - 1) / 12`.
///
/// ```
/// use samenwerkscan::stats::uniform_variance;
///
/// assert_eq!(uniform_variance(5), 2.0);
/// assert_eq!(uniform_variance(4), 1.25);
/// ```
pub fn uniform_variance(n_categories: u8) -> f64 {
    let c = i128::from(n_categories);
    ratio((c * c - 1).max(0), 12)
}

/// AD, the average deviation of raters from their mean: `sum |x - mean| / n`, in points.
///
/// 0 if all agree; half the width of the scale if raters are divided between both ends. The easiest
/// index to explain: "on average 0.6 point from the group's mean". See
/// [`largest_agreeing_deviation`](super::largest_agreeing_deviation) for what counts as agreement.
///
/// ```
/// use samenwerkscan::stats::{Undefined, average_deviation};
///
/// // 2, 3, 3 and 4: distances 1, 0, 0 and 1 to the mean.
/// assert_eq!(average_deviation(&[0, 1, 2, 1, 0])?, 0.5);
/// assert_eq!(average_deviation(&[4, 0, 0, 0, 4])?, 2.0);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// [`TooFewRaters`](Undefined::TooFewRaters): there are fewer than two.
///
/// # Source
///
/// Burke, Finkelstein & Dusig (1999).
pub fn average_deviation(counts: &[u32]) -> Result<f64, Undefined> {
    let moments = Moments::of_counts(0, counts);
    if moments.n() < 2 {
        return Err(Undefined::TooFewRaters);
    }
    let n = i128::from(moments.n());
    Ok(ratio(total_deviation(counts, n), n * n))
}

/// `n sum |x - mean|` of `n` raters: an integer.
fn total_deviation(counts: &[u32], n: i128) -> i128 {
    let weighted = |value: &dyn Fn(i128) -> i128| -> i128 {
        counts.iter().zip(0..).map(|(count, x)| i128::from(*count) * value(x)).sum()
    };
    let sum = weighted(&|x| x);
    weighted(&|x| (n * x - sum).abs())
}

/// AD of several items: the mean of their [`average_deviation`]s, in points. Items with fewer than
/// two raters do not count.
///
/// ```
/// use samenwerkscan::stats::{Undefined, mean_average_deviation};
///
/// // 0.5 and 2; nobody answered the third item.
/// let items = [[0, 1, 2, 1, 0], [2, 0, 0, 0, 2], [0; 5]];
/// assert_eq!(mean_average_deviation(&items)?, 1.25);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// [`TooFewRaters`](Undefined::TooFewRaters): no item has two raters.
pub fn mean_average_deviation<C: AsRef<[u32]>>(items: &[C]) -> Result<f64, Undefined> {
    mean_over_items(items, average_deviation).map(|(mean, _)| mean)
}

/// `r_wg`, the agreement on one item: `1 - s^2 / null_variance`, and 0 if raters differ more than
/// by chance. 0 to 1.
///
/// ```
/// use samenwerkscan::stats::{Undefined, r_wg, uniform_variance};
///
/// // 2, 3, 3 and 4 have a variance of 2/3.
/// assert!((r_wg(&[0, 1, 2, 1, 0], uniform_variance(5))? - 2.0 / 3.0).abs() < 1e-15);
/// assert_eq!(r_wg(&[4, 0, 0, 0, 4], uniform_variance(5))?, 0.0);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`TooFewRaters`](Undefined::TooFewRaters): there are fewer than two.
/// - [`OutOfRange`](Undefined::OutOfRange): the null variance is not a positive number.
///
/// # Source
///
/// James, Demaree & Wolf (1984).
pub fn r_wg(counts: &[u32], null_variance: f64) -> Result<f64, Undefined> {
    r_wg_star(&[counts], null_variance).map(|r| r.max(0.0))
}

/// `r*_wg`, the agreement on several items: `1 - mean s^2 / null_variance`. The one to show.
///
/// 1 if all agree, 0 if raters differ as much as by chance, below 0 if they differ more. Unlike
/// [`r_wg_j`] it does not grow with the number of items. Items with fewer than two raters do not
/// count.
///
/// ```
/// use samenwerkscan::stats::{Undefined, r_wg_star, uniform_variance};
///
/// // Variances 0 and 2, so 1 on average: half the chance variance.
/// let items = [[0, 0, 4, 0, 0], [0, 2, 0, 0, 1]];
/// assert_eq!(r_wg_star(&items, 3.0)?, 0.5);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`TooFewRaters`](Undefined::TooFewRaters): no item has two raters.
/// - [`OutOfRange`](Undefined::OutOfRange): the null variance is not a positive number.
///
/// # Source
///
/// Lindell, Brandt & Whitney (1999).
pub fn r_wg_star<C: AsRef<[u32]>>(items: &[C], null_variance: f64) -> Result<f64, Undefined> {
    chance_share(items, null_variance).map(|(share, _)| 1.0 - share)
}

/// `r_wg(J)`, the agreement on the sum of `J` items: `J (1 - q) / (J (1 - q) + q)`, with `q` the mean
/// `s^2 / null_variance`, at most 1. 0 to 1.
///
/// For comparison with publications: it grows with the number of items, so show [`r_wg_star`].
/// Items with fewer than two raters do not count.
///
/// ```
/// use samenwerkscan::stats::{Undefined, r_wg_j};
///
/// // q is 1/3, so 2 * 2/3 of 2 * 2/3 + 1/3.
/// let items = [[0, 0, 4, 0, 0], [0, 2, 0, 0, 1]];
/// assert!((r_wg_j(&items, 4.5)? - 0.8).abs() < 1e-15);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// As for [`r_wg_star`].
///
/// # Source
///
/// James, Demaree & Wolf (1984).
pub fn r_wg_j<C: AsRef<[u32]>>(items: &[C], null_variance: f64) -> Result<f64, Undefined> {
    let (share, n_items) = chance_share(items, null_variance)?;
    let q = share.min(1.0);
    let agreement = n_items * (1.0 - q);
    Ok(agreement / (agreement + q))
}

/// The mean variance of the items as a share of the chance variance, and the number of items.
fn chance_share<C: AsRef<[u32]>>(items: &[C], null_variance: f64) -> Result<(f64, f64), Undefined> {
    let variance = |counts: &[u32]| Moments::of_counts(0, counts).variance();
    let (mean, n_items) = mean_over_items(items, variance)?;
    if null_variance > 0.0 {
        Ok((finite(mean / null_variance)?, n_items))
    } else {
        Err(Undefined::OutOfRange)
    }
}

/// The mean over the items that have the statistic, and their number.
fn mean_over_items<C: AsRef<[u32]>>(
    items: &[C],
    statistic: impl Fn(&[u32]) -> Result<f64, Undefined>,
) -> Result<(f64, f64), Undefined> {
    let (sum, n_items) = items
        .iter()
        .filter_map(|counts| statistic(counts.as_ref()).ok())
        .fold((0.0, 0), |(sum, n_items), value| (sum + value, n_items + 1));
    if n_items == 0 {
        return Err(Undefined::TooFewRaters);
    }
    Ok((sum / float(n_items), float(n_items)))
}

/// Van der Eijk's A, the agreement in the shape of a distribution: -1 to 1.
///
/// 1 if all raters chose one category, 0 if all categories are equally full, -1 if the raters form
/// two camps of the same size at both ends. Below 0 they are divided. Camps that are not at the
/// ends, or are of different sizes, count as less divided. `(1 - A) / 2` is polarisation.
///
/// The distribution is peeled into layers in which every category is either empty or as full as the
/// others; A is the mean of the layers, weighted by their sizes. In a layer with `S` of `K`
/// categories filled, `TU` triples of categories have the pattern 110 or 011 (unimodal) and `TDU`
/// the pattern 101 (not), and its agreement is `U (1 - (S - 1) / (K - 1))` with
/// `U = ((K - 2) TU - (K - 1) TDU) / ((K - 2) (TU + TDU))`; without such triples it is 0, and it is
/// 1 for `S = 1`.
///
/// ```
/// use samenwerkscan::stats::{Undefined, van_der_eijk};
///
/// assert_eq!(van_der_eijk(&[0, 0, 7, 0, 0])?, 1.0);
/// assert_eq!(van_der_eijk(&[2, 2, 2, 2, 2])?, 0.0);
/// assert_eq!(van_der_eijk(&[4, 0, 0, 0, 4])?, -1.0);
/// // The example of the article, in percent.
/// assert!((van_der_eijk(&[3, 4, 21, 13, 53, 5, 1])? - 0.6113).abs() < 5e-5);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`TooFewCategories`](Undefined::TooFewCategories): there are fewer than three.
/// - [`TooFewRaters`](Undefined::TooFewRaters): there are none. One rater gives 1, which says
///   nothing.
///
/// # Source
///
/// van der Eijk (2001).
pub fn van_der_eijk(counts: &[u32]) -> Result<f64, Undefined> {
    if counts.len() < 3 {
        return Err(Undefined::TooFewCategories);
    }
    let (mut peeled, mut size, mut sum) = (0, 0_i128, 0.0);
    while let Some(height) =
        counts.iter().map(|count| count.saturating_sub(peeled)).filter(|rest| *rest > 0).min()
    {
        let filled = counts.iter().filter(|count| **count > peeled).count();
        let layer = i128::from(height) * filled as i128;
        sum += float(layer) * layer_agreement(counts, peeled, filled as i128);
        size += layer;
        peeled += height;
    }
    if size == 0 { Err(Undefined::TooFewRaters) } else { Ok(sum / float(size)) }
}

/// The agreement of the layer of the categories that hold more than `peeled` raters.
fn layer_agreement(counts: &[u32], peeled: u32, filled: i128) -> f64 {
    if filled == 1 {
        return 1.0;
    }
    let k = counts.len() as i128;
    let (mut below, mut unimodal, mut divided) = (0, 0, 0);
    for count in counts {
        if *count > peeled {
            below += 1;
        } else {
            // Every triple in question has one empty category: its last, its first, or its middle.
            let above = filled - below;
            unimodal += below * (below - 1) / 2 + above * (above - 1) / 2;
            divided += below * above;
        }
    }
    if unimodal + divided == 0 {
        return 0.0;
    }
    ratio(
        ((k - 2) * unimodal - (k - 1) * divided) * (k - filled),
        (k - 2) * (unimodal + divided) * (k - 1),
    )
}
