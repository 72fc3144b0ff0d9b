//! Whether the items of a scale measure one thing: respondents by items, complete rows only.

use alloc::vec::Vec;

use super::distribution::f_quantile;
use super::exact::{float, ratio};
use super::table::{correlation, spread};
use super::{Confidence, Interval, Moments, Table, Undefined};

/// Cronbach's alpha and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Alpha {
    /// Alpha: at most 1, and negative if items contradict each other, which is not interpretable.
    pub value: f64,
    /// The confidence interval (Feldt 1965). Judge a scale by its lower bound.
    pub interval: Interval,
}

/// Cronbach's alpha: how much of the variance of the total the items have in common.
///
/// `k / (k - 1) * (1 - sum of the item variances / variance of the total)`, with Feldt's interval
/// `1 - (1 - alpha) F`, `F` with `n - 1` and `(n - 1) (k - 1)` degrees of freedom. An item with the
/// same answer from all counts, so `k` stays the number of items of the scale. Below 30 respondents
/// the interval is too wide to say anything.
///
/// ```
/// use samenwerkscan::stats::{Confidence, Table, Undefined, cronbach_alpha};
///
/// // Item variances 1 and 1, variance of the totals 3: 2 * (1 - 2/3).
/// let table = Table::complete(&[[1, 2], [2, 1], [3, 3]].map(|row| row.map(Some)));
/// let alpha = cronbach_alpha(&table, Confidence::NINETY_FIVE)?;
/// assert_eq!(alpha.value, 2.0 / 3.0);
/// // F(.975) with 2 and 2 degrees of freedom is 39.
/// assert!((alpha.interval.lower - (1.0 - 39.0 / 3.0)).abs() < 1e-12);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`TooFewItems`](Undefined::TooFewItems): there are fewer than two.
/// - [`TooFewCompleteRespondents`](Undefined::TooFewCompleteRespondents): there are fewer than two.
/// - [`ZeroTotalVariance`](Undefined::ZeroTotalVariance): all respondents have the same total.
///
/// # Source
///
/// Cronbach (1951); Feldt (1965); Feldt, Woodruff & Salih (1987).
pub fn cronbach_alpha(table: &Table, confidence: Confidence) -> Result<Alpha, Undefined> {
    check_size(table.n_columns(), table.n_rows() as u64)?;
    let items: Vec<Moments> = table.columns().map(Iterator::collect).collect();
    alpha_of_moments(&items, &table.totals().collect(), confidence)
}

/// The same of the moments of each item and of the totals, for respondents who rated every item: for tables
/// that are too large to be a [`Table`].
///
/// ```
/// use samenwerkscan::stats::{Confidence, Moments, Undefined, alpha_of_moments};
///
/// let of = |values: [i64; 3]| values.into_iter().collect::<Moments>();
/// let items = [of([1, 2, 3]), of([2, 1, 3])];
/// let alpha = alpha_of_moments(&items, &of([3, 3, 6]), Confidence::NINETY_FIVE)?;
/// assert_eq!(alpha.value, 2.0 / 3.0);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// As for [`cronbach_alpha`].
pub fn alpha_of_moments(
    items: &[Moments],
    total: &Moments,
    confidence: Confidence,
) -> Result<Alpha, Undefined> {
    check_size(items.len(), total.n())?;
    let spreads = items.iter().map(Moments::spread).fold(0, i128::saturating_add);
    let value = alpha(items.len(), spreads, total.spread())?;

    let df_people = float(i128::from(total.n()) - 1);
    let df_error = df_people * float(items.len() as i128 - 1);
    let noise = 1.0 - value;
    let tail = confidence.tail();
    let interval = Interval {
        lower: 1.0 - noise / f_quantile(tail, df_error, df_people),
        upper: 1.0 - noise * f_quantile(tail, df_people, df_error),
    };
    Ok(Alpha { value, interval })
}

/// What one item adds to its scale.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemRest {
    /// The correlation of the item with the sum of the other items, -1 to 1. At least .30 is usual.
    /// [`ZeroVariance`](Undefined::ZeroVariance) if the item or that sum is the same for all.
    pub correlation: Result<f64, Undefined>,
    /// Cronbach's alpha of the other items. [`TooFewItems`](Undefined::TooFewItems) if that is one
    /// item, [`ZeroTotalVariance`](Undefined::ZeroTotalVariance) if their sum is the same for all.
    pub alpha_without: Result<f64, Undefined>,
}

/// For each item, what it adds to the scale. Noise below 100 respondents.
///
/// ```
/// use samenwerkscan::stats::{Table, Undefined, item_rest};
///
/// let rows = [[1, 1, 4], [2, 3, 2], [3, 2, 3], [4, 4, 1]].map(|row| row.map(Some));
/// let items = item_rest(&Table::complete(&rows))?;
/// // Without the third item, which runs against the others: variances 5/3, 5/3 and 18/3.
/// assert_eq!(items[2].alpha_without, Ok(2.0 * (1.0 - 10.0 / 18.0)));
/// assert!(items[2].correlation? < 0.0);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// As for [`cronbach_alpha`].
pub fn item_rest(table: &Table) -> Result<Vec<ItemRest>, Undefined> {
    check_size(table.n_columns(), table.n_rows() as u64)?;
    let total = spread(table.totals());
    if total == 0 {
        return Err(Undefined::ZeroTotalVariance);
    }
    let items = table.columns().map(spread).fold(0, i128::saturating_add);
    let n_others = table.n_columns() - 1;
    Ok(table
        .columns()
        .map(|column| {
            let item = spread(column.clone());
            let rest = spread(table.totals().zip(column).map(|(all, one)| all.saturating_sub(one)));
            ItemRest {
                correlation: correlation(item, rest, total),
                alpha_without: alpha(n_others, items.saturating_sub(item), rest),
            }
        })
        .collect())
}

/// The mean of the correlations between all pairs of items, -1 to 1: how alike the items are,
/// whatever their number.
///
/// ```
/// use samenwerkscan::stats::{Table, Undefined, mean_inter_item_correlation};
///
/// // Items 1 and 2 run together, the third runs against both: (1 - 1 - 1) / 3.
/// let table = Table::complete(&[[1, 2, 3], [2, 3, 2], [3, 4, 1]].map(|row| row.map(Some)));
/// assert_eq!(mean_inter_item_correlation(&table)?, -1.0 / 3.0);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`TooFewItems`](Undefined::TooFewItems): there are fewer than two.
/// - [`TooFewCompleteRespondents`](Undefined::TooFewCompleteRespondents): there are fewer than two.
/// - [`ZeroVariance`](Undefined::ZeroVariance): all gave the same answer to an item.
pub fn mean_inter_item_correlation(table: &Table) -> Result<f64, Undefined> {
    check_size(table.n_columns(), table.n_rows() as u64)?;
    let k = float(table.n_columns() as i128);
    let sum: f64 = table.correlations()?.iter().flatten().sum();
    // The matrix holds every pair twice, and each item with itself.
    Ok((sum - k) / (k * (k - 1.0)))
}

/// Alpha of `k` items, of the sum of their spreads and the spread of their total.
fn alpha(k: usize, items: i128, total: i128) -> Result<f64, Undefined> {
    if k < 2 {
        return Err(Undefined::TooFewItems);
    }
    if total == 0 {
        return Err(Undefined::ZeroTotalVariance);
    }
    let k = k as i128;
    Ok(ratio(k.saturating_mul(total.saturating_sub(items)), (k - 1).saturating_mul(total)))
}

fn check_size(n_items: usize, n_respondents: u64) -> Result<(), Undefined> {
    if n_items < 2 {
        Err(Undefined::TooFewItems)
    } else if n_respondents < 2 {
        Err(Undefined::TooFewCompleteRespondents)
    } else {
        Ok(())
    }
}
