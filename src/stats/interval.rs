//! Estimates and how sure they are.

use super::distribution::t_quantile;

/// How sure an interval is: the share of such intervals that hold the true value.
///
/// A closed set, so that an interval that does not exist cannot be asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// 90%.
    Ninety,
    /// 95%: the level to show.
    #[default]
    NinetyFive,
    /// 99%.
    NinetyNine,
}

impl Confidence {
    /// The probability below the interval, and the same above it.
    pub(super) const fn tail(self) -> f64 {
        match self {
            Self::Ninety => 0.05,
            Self::NinetyFive => 0.025,
            Self::NinetyNine => 0.005,
        }
    }

    /// Half the width of the interval of a standard normal variable.
    pub(super) const fn z(self) -> f64 {
        match self {
            Self::Ninety => 1.644_853_626_951_472_2,
            Self::NinetyFive => 1.959_963_984_540_054,
            Self::NinetyNine => 2.575_829_303_548_900_4,
        }
    }

    /// Half the width of the interval of a t variable, `df >= 1`.
    pub(super) fn t(self, df: f64) -> f64 {
        t_quantile(self.tail(), df)
    }
}

/// From `lower` to `upper`, both included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower bound.
    pub lower: f64,
    /// The upper bound.
    pub upper: f64,
}

impl Interval {
    /// Whether the value lies in the interval. A difference is beyond chance when its interval does
    /// not hold zero.
    ///
    /// ```
    /// use samenwerkscan::stats::Interval;
    ///
    /// assert!(Interval { lower: -0.2, upper: 1.4 }.contains(0.0));
    /// assert!(!Interval { lower: 0.3, upper: 1.4 }.contains(0.0));
    /// ```
    pub fn contains(self, value: f64) -> bool {
        (self.lower..=self.upper).contains(&value)
    }

    /// The part of the interval on the answer scale: an interval of a mean may pass its ends.
    ///
    /// ```
    /// use samenwerkscan::stats::Interval;
    ///
    /// let clipped = Interval { lower: 3.1, upper: 5.3 }.clipped(1.0, 5.0);
    /// assert_eq!(clipped, Interval { lower: 3.1, upper: 5.0 });
    /// ```
    #[must_use]
    pub fn clipped(self, lowest: f64, highest: f64) -> Self {
        let clip = |bound: f64| bound.min(highest).max(lowest);
        Self { lower: clip(self.lower), upper: clip(self.upper) }
    }
}

/// An estimate and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The estimate itself.
    pub value: f64,
    /// Its standard error.
    pub standard_error: f64,
    /// The degrees of freedom of the t distribution behind the interval; a fraction after
    /// [`welch`](super::welch).
    pub df: f64,
    /// The confidence interval.
    pub interval: Interval,
}

impl Estimate {
    /// The symmetric interval `value -/+ t * standard_error`.
    pub(super) fn symmetric(
        value: f64,
        standard_error: f64,
        df: f64,
        confidence: Confidence,
    ) -> Self {
        let half_width = confidence.t(df) * standard_error;
        let interval = Interval { lower: value - half_width, upper: value + half_width };
        Self { value, standard_error, df, interval }
    }
}
