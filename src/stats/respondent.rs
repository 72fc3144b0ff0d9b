//! One respondent: the mean of the items that were answered.

use core::num::NonZeroU64;

use super::Undefined;
use super::exact::{float, ratio};

/// How many of the items somebody must have answered to get a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Completeness {
    /// At least one.
    Any,
    /// At least half: `2 n >= k`. The usual rule.
    Half,
    /// At least 70%: `10 n >= 7 k`.
    SeventyPercent,
    /// All of them.
    All,
}

impl Completeness {
    /// Whether answers to `n_answered` of `n_applicable` items are enough. Compares integers.
    ///
    /// ```
    /// use samenwerkscan::stats::Completeness;
    ///
    /// assert!(Completeness::Half.is_met(3, 6));
    /// assert!(!Completeness::SeventyPercent.is_met(6, 9));
    /// assert!(!Completeness::Any.is_met(0, 6));
    /// ```
    pub const fn is_met(self, n_answered: u32, n_applicable: u32) -> bool {
        let (n, k) = (n_answered as u64, n_applicable as u64);
        n > 0
            && match self {
                Self::Any => true,
                Self::Half => 2 * n >= k,
                Self::SeventyPercent => 10 * n >= 7 * k,
                Self::All => n >= k,
            }
    }
}

/// The score of one respondent on one dimension, exactly: a sum of answers and their number.
///
/// `score = sum / n`, in points of the answer scale. Answers that are missing do not count, so a
/// respondent who skips the difficult items scores too high: show `n` with the score.
///
/// ```
/// use samenwerkscan::stats::{Completeness, RespondentScore, Undefined};
///
/// let score = |answers: &[Option<i64>]| RespondentScore::new(answers, 4, Completeness::Half);
///
/// // Two of the four items: (4 + 5) / 2, which is 3.5 of the 4 points between 1 and 5.
/// let half = score(&[Some(4), None, Some(5), None])?;
/// assert_eq!((half.mean(), half.percent_of_maximum(1, 5)?), (4.5, 87.5));
/// assert_eq!(score(&[Some(4), None, None, None]), Err(Undefined::TooFewAnswers));
/// # Ok::<(), Undefined>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RespondentScore {
    // INVARIANT: `n > 0`.
    sum: i128,
    n: u32,
}

impl RespondentScore {
    /// Adds up the answers, if there are enough of them among the `n_applicable` items: the items
    /// of the dimension without those that do not apply to the respondent.
    ///
    /// # Errors
    ///
    /// [`TooFewAnswers`](Undefined::TooFewAnswers): the rule is not met, or there are no answers.
    pub fn new(
        answers: &[Option<i64>],
        n_applicable: u32,
        rule: Completeness,
    ) -> Result<Self, Undefined> {
        let (sum, n) = answers
            .iter()
            .flatten()
            .fold((0, 0_u32), |(sum, n), answer| (sum + i128::from(*answer), n.saturating_add(1)));
        if rule.is_met(n, n_applicable) {
            Ok(Self { sum, n })
        } else {
            Err(Undefined::TooFewAnswers)
        }
    }

    /// How many answers the score rests on; at least one.
    pub const fn n(self) -> u32 {
        self.n
    }

    /// The score, in points of the answer scale.
    pub fn mean(self) -> f64 {
        ratio(self.sum, self.n.into())
    }

    /// The score as a share of the answer scale, 0 to 100: `100 (mean - lowest) / (highest -
    /// lowest)`, "percent of maximum possible".
    ///
    /// # Errors
    ///
    /// [`OutOfRange`](Undefined::OutOfRange): `highest` is not above `lowest`.
    ///
    /// # Source
    ///
    /// Cohen, Cohen, Aiken & West (1999).
    pub fn percent_of_maximum(self, lowest: i64, highest: i64) -> Result<f64, Undefined> {
        if highest <= lowest {
            return Err(Undefined::OutOfRange);
        }
        let (lowest, highest, n) = (i128::from(lowest), i128::from(highest), i128::from(self.n));
        let above = float(self.sum - n * lowest);
        Ok(100.0 * above / float(n * (highest - lowest)))
    }

    /// The score counted in units, with `per_point` to a point, for [`Moments`]. `None` if the
    /// score is not a whole number of units: a multiple of every possible `n` always works.
    ///
    /// ```
    /// use core::num::NonZeroU64;
    /// use samenwerkscan::stats::{Completeness, RespondentScore, Undefined};
    ///
    /// const TWELFTHS: NonZeroU64 = NonZeroU64::new(12).unwrap();
    /// let third = RespondentScore::new(&[Some(4), None, Some(5), Some(5)], 4, Completeness::Half)?;
    /// assert_eq!(third.in_units(TWELFTHS), Some(56));
    /// # Ok::<(), Undefined>(())
    /// ```
    ///
    /// [`Moments`]: super::Moments
    pub fn in_units(self, per_point: NonZeroU64) -> Option<i64> {
        let (units, n) = (self.sum.checked_mul(per_point.get().into())?, i128::from(self.n));
        (units % n == 0).then(|| i64::try_from(units / n).ok()).flatten()
    }
}
