//! Estimates and how sure they are.

use super::distribution::{normal_quantile, t_quantile};

/// How sure an interval is: the percentage of such intervals that hold the true value, from 1 to 99.
///
/// ```
/// use samenwerkscan::stats::Confidence;
///
/// assert_eq!(Confidence::percent(95), Some(Confidence::NINETY_FIVE));
/// assert_eq!(Confidence::percent(100), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Confidence(u8);

impl Confidence {
    /// 90%.
    pub const NINETY: Self = Self(90);
    /// 95%: the level to show.
    pub const NINETY_FIVE: Self = Self(95);
    /// 99%.
    pub const NINETY_NINE: Self = Self(99);

    /// This percentage. `None` outside 1 to 99: an empty interval is never right, and only the set
    /// of all numbers always is.
    #[expect(clippy::cast_possible_truncation, reason = "at most 99")]
    pub const fn percent(percent: u32) -> Option<Self> {
        if 1 <= percent && percent <= 99 { Some(Self(percent as u8)) } else { None }
    }

    /// The probability below the interval, and the same above it.
    pub(super) fn tail(self) -> f64 {
        f64::from(100 - self.0) / 200.0
    }

    /// Half the width of the interval of a standard normal variable.
    pub(super) fn z(self) -> f64 {
        normal_quantile(self.tail())
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
#[non_exhaustive]
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
