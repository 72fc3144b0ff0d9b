//! One factor behind all items, and the reliability that follows from it.

use alloc::vec::Vec;

use super::exact::float;
use super::table::spread;
use super::{Table, Undefined};

/// The uniqueness that no item may fall below; an item that would is a Heywood case.
const LOWEST_UNIQUENESS: f64 = 0.005;

/// One factor, fitted to the correlations of the items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OneFactor {
    /// For each item, its correlation with the factor. Their sum is not negative.
    pub loadings: Vec<f64>,
    /// For each item, the share of its variance that the factor does not explain, .005 to 1.
    pub uniquenesses: Vec<f64>,
    /// Omega, the reliability of the sum of the items, 0 to 1: for comparison with Cronbach's
    /// alpha.
    pub omega: f64,
    /// Omega of the sum of the standardised items, 0 to 1.
    pub omega_standardised: f64,
}

impl OneFactor {
    /// Whether an item is explained as far as possible (a Heywood case): the model does not fit, or
    /// there are too few respondents for it.
    pub fn is_heywood(&self) -> bool {
        self.uniquenesses.iter().any(|uniqueness| *uniqueness <= LOWEST_UNIQUENESS)
    }
}

/// Fits one factor by maximum likelihood, and gives McDonald's omega:
/// `(sum l)^2 / ((sum l)^2 + sum u)`, with loadings `l` and uniquenesses `u`, both in the metric of
/// the answers. Noise below 100 respondents and four items.
///
/// With fewer respondents the likelihood may have several maxima; this finds the one nearest to
/// what the most typical item says.
///
/// ```
/// use samenwerkscan::stats::{Table, Undefined, one_factor};
///
/// // All correlations are 1/2, so each loading is the square root of that, and omega is
/// // 9/2 of 9/2 + 3/2.
/// let mut rows = vec![[Some(1); 3]; 3];
/// rows.extend([[0, 0, 0], [0, 0, 0], [0, 0, 1], [0, 1, 0], [1, 0, 0]].map(|row| row.map(Some)));
/// let factor = one_factor(&Table::complete(&rows))?;
/// assert!(factor.loadings.iter().all(|loading| (loading - 0.5_f64.sqrt()).abs() < 1e-9));
/// assert!((factor.omega - 0.75).abs() < 1e-9 && !factor.is_heywood());
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`TooFewItems`](Undefined::TooFewItems): there are fewer than three.
/// - [`TooFewCompleteRespondents`](Undefined::TooFewCompleteRespondents): there are not more of
///   them than items.
/// - [`ZeroVariance`](Undefined::ZeroVariance): all gave the same answer to an item.
/// - [`NoConvergence`](Undefined::NoConvergence): no solution is found.
///
/// # Source
///
/// McDonald (1999).
pub fn one_factor(table: &Table) -> Result<OneFactor, Undefined> {
    if table.n_columns() < 3 {
        return Err(Undefined::TooFewItems);
    }
    if table.n_rows() <= table.n_columns() {
        return Err(Undefined::TooFewCompleteRespondents);
    }
    let solution = fit(&table.correlations()?)?;
    let (loadings, uniquenesses) = solution.split_at(table.n_columns());
    let sign = if loadings.iter().sum::<f64>() < 0.0 { -1.0 } else { 1.0 };
    let deviations = table.columns().map(|column| libm::sqrt(float(spread(column))));
    Ok(OneFactor {
        loadings: loadings.iter().map(|loading| sign * loading).collect(),
        uniquenesses: uniquenesses.to_vec(),
        omega: omega(loadings, uniquenesses, deviations),
        omega_standardised: omega(loadings, uniquenesses, core::iter::repeat(1.0)),
    })
}

/// The reliability of the sum of items with these standard deviations.
fn omega(loadings: &[f64], uniquenesses: &[f64], deviations: impl Iterator<Item = f64>) -> f64 {
    let items = loadings.iter().zip(uniquenesses).zip(deviations);
    let (common, unique) = items.fold((0.0, 0.0), |(common, unique), ((loading, rest), sd)| {
        (common + loading * sd, unique + rest * sd * sd)
    });
    common * common / (common * common + unique)
}

/// The loadings of maximum likelihood, followed by the uniquenesses.
///
/// Near a Heywood case, expectation maximisation creeps. So this jumps to where two steps seem to
/// lead, and takes the next step from there (SQUAREM, Varadhan & Roland 2008).
fn fit(correlations: &[Vec<f64>]) -> Result<Vec<f64>, Undefined> {
    const LEAPS: u32 = 20_000;
    const TOLERANCE: f64 = 1e-12;
    let mut solution = start(correlations);
    for _ in 0..LEAPS {
        let once = improve(correlations, &solution);
        let twice = improve(correlations, &once);
        if once.iter().zip(&twice).all(|(once, twice)| (twice - once).abs() <= TOLERANCE) {
            return Ok(twice);
        }
        solution = improve(correlations, &leap(&solution, &once, &twice));
    }
    Err(Undefined::NoConvergence)
}

/// The correlations with the item that has most in common with the others, as if half of it were
/// the factor. That gives every loading its sign; equal loadings could be a saddle point.
fn start(correlations: &[Vec<f64>]) -> Vec<f64> {
    let in_common = |row: &Vec<f64>| row.iter().map(|r| r * r).sum::<f64>();
    let row = correlations.iter().max_by(|a, b| in_common(a).total_cmp(&in_common(b)));
    let loadings = row.into_iter().flatten().map(|r| r * core::f64::consts::FRAC_1_SQRT_2);
    let uniquenesses = loadings.clone().map(|loading| 1.0 - loading * loading);
    loadings.chain(uniquenesses).collect()
}

/// One step of expectation maximisation: guess the factor from the loadings, and then the loadings
/// from the factor (Rubin & Thayer 1982).
fn improve(correlations: &[Vec<f64>], solution: &[f64]) -> Vec<f64> {
    let (loadings, uniquenesses) = solution.split_at(correlations.len());
    let uniquenesses = uniquenesses.iter().map(|rest| rest.clamp(LOWEST_UNIQUENESS, 1.0));

    // Given the answers of a person, the factor is `sum weight * answer`, with this variance.
    let ratios: Vec<f64> = loadings.iter().zip(uniquenesses).map(|(l, u)| l / u).collect();
    let variance = (1.0 + dot(loadings, &ratios)).recip();
    let weights: Vec<f64> = ratios.iter().map(|ratio| ratio * variance).collect();

    // Its expected products with each item and with itself, and the regression on it.
    let with_items: Vec<f64> = correlations.iter().map(|row| dot(row, &weights)).collect();
    let with_itself = dot(&with_items, &weights) + variance;
    let loadings = with_items.iter().map(|product| product / with_itself);
    let uniquenesses = loadings
        .clone()
        .zip(&with_items)
        .map(|(loading, product)| (1.0 - loading * product).max(LOWEST_UNIQUENESS));
    loadings.chain(uniquenesses).collect()
}

/// Where two steps seem to lead, if those after them shrink as the second did.
fn leap(start: &[f64], once: &[f64], twice: &[f64]) -> Vec<f64> {
    let difference = |from: &[f64], to: &[f64]| -> Vec<f64> {
        from.iter().zip(to).map(|(from, to)| to - from).collect()
    };
    let first = difference(start, once);
    let change = difference(&first, &difference(once, twice));
    let length = libm::sqrt(dot(&first, &first) / dot(&change, &change));
    // At least to the end of the two steps, and no further if the second did not shrink.
    let length = if length.is_finite() { length.max(1.0) } else { 1.0 };
    start
        .iter()
        .zip(first.iter().zip(&change))
        .map(|(start, (first, change))| start + length * (2.0 * first + length * change))
        .collect()
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}
