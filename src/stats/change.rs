//! When a change is more than noise: of one person, and of a group.

use super::exact::{finite, float};
use super::{Confidence, Undefined};

/// How far a person's score lies from what the same person would score on average, as a standard
/// deviation: `sd * sqrt(1 - reliability)`, in the unit of `sd`.
///
/// Both belong to a large, pooled group (100 people or more), never to the team at hand. A negative
/// reliability, which alpha can be, gives more than the standard deviation; above 1 counts as 1.
///
/// ```
/// use samenwerkscan::stats::{Undefined, standard_error_of_measurement};
///
/// assert_eq!(standard_error_of_measurement(8.0, 0.75)?, 4.0);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// [`OutOfRange`](Undefined::OutOfRange): `sd` is negative, or an argument is not a number.
pub fn standard_error_of_measurement(sd: f64, reliability: f64) -> Result<f64, Undefined> {
    let error = (1.0 - finite(reliability)?).max(0.0);
    finite(not_negative(sd)? * libm::sqrt(error))
}

/// How far two scores of one person differ by noise, as a standard deviation:
/// `sqrt((sd_before^2 + sd_after^2) (1 - reliability))`, in the unit of the standard deviations.
///
/// With one standard deviation for both this is `sqrt(2)` times the
/// [`standard_error_of_measurement`]; if both are known it is better to use both (Maassen 2004).
///
/// ```
/// use samenwerkscan::stats::{Undefined, standard_error_of_difference};
///
/// assert_eq!(standard_error_of_difference(6.0, 8.0, 0.75)?, 5.0);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// [`OutOfRange`](Undefined::OutOfRange): a standard deviation is negative, or an argument is not a
/// number.
pub fn standard_error_of_difference(
    sd_before: f64,
    sd_after: f64,
    reliability: f64,
) -> Result<f64, Undefined> {
    let before = standard_error_of_measurement(sd_before, reliability)?;
    let after = standard_error_of_measurement(sd_after, reliability)?;
    finite(libm::sqrt(before * before + after * after))
}

/// The reliable change index: a person's change, counted in standard errors of the difference. Beyond
/// -1.96 or 1.96 it is more than noise.
///
/// ```
/// use samenwerkscan::stats::{Undefined, reliable_change, standard_error_of_difference};
///
/// // The example of the article: from 32.5 to 47.5, with sd 7.5 and reliability .80.
/// let noise = standard_error_of_difference(7.5, 7.5, 0.8)?;
/// assert!((reliable_change(47.5 - 32.5, noise)? - 3.1623).abs() < 5e-5);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`ZeroStandardError`](Undefined::ZeroStandardError): the standard error is zero.
/// - [`OutOfRange`](Undefined::OutOfRange): it is negative, an argument is not a number, or the
///   index is too large to be one.
///
/// # Source
///
/// Jacobson & Truax (1991).
pub fn reliable_change(change: f64, standard_error_of_difference: f64) -> Result<f64, Undefined> {
    if standard_error_of_difference == 0.0 {
        return Err(Undefined::ZeroStandardError);
    }
    finite(change / not_negative(standard_error_of_difference)?)
}

/// The smallest change of one person that is more than noise: `z * standard_error_of_difference`, in
/// the unit of the standard error. At 95%, MDC95.
///
/// ```
/// use samenwerkscan::stats::{Confidence, Undefined, smallest_detectable_change};
///
/// let smallest = smallest_detectable_change(5.0, Confidence::NINETY_FIVE)?;
/// assert!((smallest - 1.96 * 5.0).abs() < 1e-3);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// [`OutOfRange`](Undefined::OutOfRange): the standard error is negative or not a number.
pub fn smallest_detectable_change(
    standard_error_of_difference: f64,
    confidence: Confidence,
) -> Result<f64, Undefined> {
    let smallest = confidence.z() * not_negative(standard_error_of_difference)?;
    finite(smallest)
}

/// The smallest difference between the means of two groups of these sizes that is more than chance:
/// `t(n1 + n2 - 2) * sd * sqrt(1 / n1 + 1 / n2)`, in the unit of `sd`.
///
/// Tells beforehand what a group can show at all. For people who are linked between two moments,
/// pass the standard deviation of their changes to [`detectable_mean_change`].
///
/// ```
/// use samenwerkscan::stats::{Confidence, Undefined, detectable_difference};
///
/// // Five people at either moment: t(8) is 2.306.
/// let smallest = detectable_difference(0.7, 5, 5, Confidence::NINETY_FIVE)?;
/// assert!((smallest - 2.306 * 0.7 * (2.0_f64 / 5.0).sqrt()).abs() < 1e-5);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`TooFewObservations`](Undefined::TooFewObservations): a group is empty, or both have one
///   member.
/// - [`OutOfRange`](Undefined::OutOfRange): `sd` is negative or not a number.
pub fn detectable_difference(
    sd: f64,
    n_one: u32,
    n_other: u32,
    confidence: Confidence,
) -> Result<f64, Undefined> {
    let (n1, n2) = (float(n_one.into()), float(n_other.into()));
    let df = n1 + n2 - 2.0;
    if n1 < 1.0 || n2 < 1.0 || df < 1.0 {
        return Err(Undefined::TooFewObservations);
    }
    let smallest = confidence.t(df) * not_negative(sd)? * libm::sqrt(1.0 / n1 + 1.0 / n2);
    finite(smallest)
}

/// The smallest mean change of `n` people who answered twice that is more than chance:
/// `t(n - 1) * sd / sqrt(n)`, in the unit of `sd`, the standard deviation of their changes.
///
/// ```
/// use samenwerkscan::stats::{Confidence, Undefined, detectable_mean_change};
///
/// // Four people: t(3) is 3.182446.
/// let smallest = detectable_mean_change(0.8, 4, Confidence::NINETY_FIVE)?;
/// assert!((smallest - 3.182446 * 0.4).abs() < 1e-6);
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`TooFewObservations`](Undefined::TooFewObservations): there are fewer than two people.
/// - [`OutOfRange`](Undefined::OutOfRange): `sd` is negative or not a number.
pub fn detectable_mean_change(sd: f64, n: u32, confidence: Confidence) -> Result<f64, Undefined> {
    if n < 2 {
        return Err(Undefined::TooFewObservations);
    }
    let n = float(n.into());
    let smallest = confidence.t(n - 1.0) * not_negative(sd)? / libm::sqrt(n);
    finite(smallest)
}

fn not_negative(number: f64) -> Result<f64, Undefined> {
    if number >= 0.0 { finite(number) } else { Err(Undefined::OutOfRange) }
}
