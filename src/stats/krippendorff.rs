//! Krippendorff's alpha: reliability of raters who need not all rate everything.

use alloc::vec::Vec;
use core::iter::zip;

use super::exact::{below_and_above, ratio, sum_over_sizes};
use super::table::spread;
use super::{Moments, Undefined};

/// The scale on which distances between values are measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measurement {
    /// Values have an order. Their distance is the number of values given between them.
    Ordinal,
    /// Differences between values are meaningful.
    Interval,
}

/// Krippendorff's alpha and what it rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct KrippendorffAlpha {
    /// Alpha: 1 for perfect agreement, 0 for chance, below 0 for less. At least .800, or .667 for
    /// tentative conclusions (Krippendorff 2004).
    pub value: f64,
    /// The number of units with two values or more.
    pub n_units: usize,
    /// The number of values in those units.
    pub n_values: usize,
}

/// Krippendorff's alpha of units (rows) and raters (columns), with missing values: `1 - D_o / D_e`,
/// the mean squared distance between values of one unit over that between all values.
///
/// `D_o` is the sum over units of the squared distances of their pairs, each divided by the number
/// of values of the unit less one. Units with one value do not count. The ordinal distance of two
/// values is that of their mid-ranks, so one formula serves both.
///
/// ```
/// use samenwerkscan::stats::{Measurement, Undefined, krippendorff_alpha};
///
/// // The squared distances of pairs add up to 0 + 1 within units, and to 0 + 4 + 4 + 9 + 9 + 1
/// // among all four values that are part of a pair: 1 - (4 - 1) * 1 / 27.
/// let units = [[Some(1), Some(1)], [Some(3), Some(4)], [None, Some(5)]];
/// let alpha = krippendorff_alpha(&units, Measurement::Interval)?;
/// assert_eq!((alpha.n_units, alpha.n_values), (2, 4));
/// assert!((alpha.value - 8.0 / 9.0).abs() < 1e-15);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`NoVariation`](Undefined::NoVariation): all values are equal, or there are none.
/// - [`NoPairableValues`](Undefined::NoPairableValues): no unit has two values.
/// - [`TooFewUnits`](Undefined::TooFewUnits): one unit has two values; alpha would be 0 whatever
///   they are.
///
/// # Source
///
/// Krippendorff (2011); Hayes & Krippendorff (2007).
pub fn krippendorff_alpha<U: AsRef<[Option<i64>]>>(
    units: &[U],
    measurement: Measurement,
) -> Result<KrippendorffAlpha, Undefined> {
    let values = |unit: &U| unit.as_ref().iter().flatten().copied().collect::<Vec<i64>>();
    if spread(units.iter().flat_map(values)) == 0 {
        return Err(Undefined::NoVariation);
    }
    let mut pairable: Vec<Vec<i64>> =
        units.iter().map(values).filter(|unit| unit.len() > 1).collect();
    match pairable.len() {
        0 => return Err(Undefined::NoPairableValues),
        1 => return Err(Undefined::TooFewUnits),
        _ => {}
    }
    if measurement == Measurement::Ordinal {
        // Twice the mid-rank of a value is the number of values below it, less that above it, plus
        // a constant. The factor cancels in alpha.
        let mut sorted: Vec<i64> = pairable.iter().flatten().copied().collect();
        sorted.sort_unstable();
        for value in pairable.iter_mut().flatten() {
            let (below, above) = below_and_above(&sorted, *value);
            *value = below - above;
        }
    }

    of_moments(pairable.iter().map(|unit| unit.iter().copied().collect()))
}

/// The same of how often each value was given to each unit: `[2, 0, 1]` is twice the first value and once
/// the third. The values are one step apart.
///
/// ```
/// use samenwerkscan::stats::{Measurement, Undefined, krippendorff_alpha, krippendorff_alpha_of_counts};
///
/// let counts = [[2, 0, 0], [0, 1, 1], [0, 0, 1]];
/// let units = [[Some(0), Some(0)], [Some(1), Some(2)], [None, Some(2)]];
/// for measurement in [Measurement::Ordinal, Measurement::Interval] {
///     let alpha = krippendorff_alpha_of_counts(&counts, measurement)?;
///     assert_eq!(alpha, krippendorff_alpha(&units, measurement)?);
/// }
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// As for [`krippendorff_alpha`].
pub fn krippendorff_alpha_of_counts<U: AsRef<[u32]>>(
    units: &[U],
    measurement: Measurement,
) -> Result<KrippendorffAlpha, Undefined> {
    let all = sums(units.iter());
    if all.iter().filter(|n| 0 < **n).count() < 2 {
        return Err(Undefined::NoVariation);
    }
    let is_pairable = |unit: &&[u32]| 1 < unit.iter().map(|n| u64::from(*n)).sum::<u64>();
    let pairable = || units.iter().map(AsRef::as_ref).filter(is_pairable);
    match pairable().take(2).count() {
        0 => return Err(Undefined::NoPairableValues),
        1 => return Err(Undefined::TooFewUnits),
        _ => {}
    }
    let values: Vec<i128> = match measurement {
        Measurement::Interval => zip(0.., &all).map(|(value, _)| value).collect(),
        Measurement::Ordinal => {
            // Below it less above it, as in `krippendorff_alpha`: what is below, twice, and it itself, less
            // a constant.
            let steps = sums(pairable()).into_iter().scan(0, |below, n| {
                let twice = 2 * *below + i128::from(n);
                *below += i128::from(n);
                Some(twice)
            });
            steps.collect()
        }
    };
    of_moments(pairable().map(|unit| {
        let counted = zip(&values, unit);
        counted.fold(Moments::EMPTY, |moments, (value, n)| moments.with(*value, (*n).into()))
    }))
}

/// How often each value was given to all units.
fn sums<U: AsRef<[u32]>>(units: impl Iterator<Item = U>) -> Vec<u64> {
    let mut sums = Vec::new();
    for unit in units {
        let unit = unit.as_ref();
        if sums.len() < unit.len() {
            sums.resize(unit.len(), 0);
        }
        zip(&mut sums, unit).for_each(|(sum, n): (&mut u64, _)| *sum += u64::from(*n));
    }
    sums
}

/// Alpha of the values of each unit with two values or more.
fn of_moments(units: impl Iterator<Item = Moments>) -> Result<KrippendorffAlpha, Undefined> {
    let (mut all, mut n_units) = (Moments::EMPTY, 0);
    // The squared distances of the pairs of m values add up to their spread.
    let observed = sum_over_sizes(units.map(|unit| {
        n_units += 1;
        all = all.merged(unit).unwrap_or(all);
        (usize::try_from(unit.n()).unwrap_or(usize::MAX) - 1, unit.spread())
    }));
    if all.spread() == 0 {
        return Err(Undefined::NoVariation);
    }
    let n_values = usize::try_from(all.n()).unwrap_or(usize::MAX);
    let expected = ratio(all.spread(), i128::from(all.n()) - 1);
    Ok(KrippendorffAlpha { value: 1.0 - observed / expected, n_units, n_values })
}
