//! Krippendorff's alpha: reliability of raters who need not all rate everything.

use alloc::vec::Vec;

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

    let all: Moments = pairable.iter().flatten().copied().collect();
    if all.spread() == 0 {
        return Err(Undefined::NoVariation);
    }
    // The squared distances of the pairs of m values add up to their spread.
    let observed =
        sum_over_sizes(pairable.iter().map(|unit| (unit.len() - 1, spread(unit.iter().copied()))));
    let n_values = pairable.iter().map(Vec::len).sum();
    let expected = ratio(all.spread(), n_values as i128 - 1);
    Ok(KrippendorffAlpha { value: 1.0 - observed / expected, n_units: pairable.len(), n_values })
}
