//! Exact points, and the one place that rounds.
//!
//! Answers are small integers, so every score is a ratio of integers. Sums, means and comparisons
//! stay exact until a number leaves the crate; then it is divided once. That is why the same
//! answers give the same bits on every machine, in every order.

use core::cmp::Ordering;
use core::fmt;
use core::num::NonZeroU64;
use core::ops::Add;

use serde::ser::{Serialize, Serializer};

/// A score: exactly known, from 0 to 100 points.
///
/// ```
/// use samenwerkscan::Points;
///
/// let two_thirds = Points::share(2, 3).unwrap();
/// assert_eq!(two_thirds.to_f64(), 200.0 / 3.0);
/// assert_eq!(two_thirds.rounded(), 67);
/// assert!(Points::share(3, 4) == Points::share(6, 8));
/// assert_eq!(Points::share(0, 0), None);
/// ```
///
/// In JSON it is an unrounded number; for people, `Display` prints it rounded.
//
// INVARIANT: `denominator > 0`. The ratio need not be in lowest terms: denominators only grow to the
// common multiple of item counts and group sizes. With the limits that an instrument is checked for
// (`instrument::check`), both parts stay below 2^127 for groups of up to ten million people.
#[derive(Clone, Copy)]
pub struct Points {
    numerator: u128,
    denominator: u128,
}

impl Points {
    /// No points at all.
    pub const ZERO: Self = Self::whole(0);

    /// A whole number of points.
    pub const fn whole(points: u32) -> Self {
        Self { numerator: points as u128, denominator: 1 }
    }

    /// The share that `part` is `of` the whole, in points: `100 * part / of`. Nothing where `of`
    /// is zero.
    pub const fn share(part: u32, of: u32) -> Option<Self> {
        Self::ratio(100 * part as u128, of as u128)
    }

    /// The unweighted mean. Nothing where there are no numbers.
    ///
    /// Exact, and so the same in every order.
    pub fn mean(points: impl IntoIterator<Item = Self>) -> Option<Self> {
        let (sum, count) =
            points.into_iter().fold((Self::ZERO, 0), |(sum, count), each| (sum + each, count + 1));
        Self::ratio(sum.numerator, sum.denominator * count)
    }

    /// Whether these are fewer points, exactly. The same as `<`, for constants.
    #[inline]
    pub const fn is_below(self, other: Self) -> bool {
        let parts = self.numerator | self.denominator | other.numerator | other.denominator;
        if parts >> u64::BITS == 0 {
            return self.numerator * other.denominator < other.numerator * self.denominator;
        }
        // The scores of groups of millions of people have large parts. Compare the whole parts, then
        // what is left the other way round: a/b < c/d is d/c < b/a.
        let (whole, rest) = (self.numerator / self.denominator, self.numerator % self.denominator);
        let (other_whole, other_rest) =
            (other.numerator / other.denominator, other.numerator % other.denominator);
        if whole != other_whole {
            whole < other_whole
        } else if rest == 0 || other_rest == 0 {
            rest < other_rest
        } else {
            let flipped = Self { numerator: other.denominator, denominator: other_rest };
            flipped.is_below(Self { numerator: self.denominator, denominator: rest })
        }
    }

    /// How far apart these points are, exactly.
    #[must_use]
    pub fn distance(self, other: Self) -> Self {
        let (low, high) = if self.is_below(other) { (self, other) } else { (other, self) };
        let divisor = greatest_common_divisor(high.denominator, low.denominator);
        let (high_share, low_share) = (high.denominator / divisor, low.denominator / divisor);
        Self {
            numerator: high.numerator * low_share - low.numerator * high_share,
            denominator: high_share * low.denominator,
        }
    }

    /// The points as a whole number of units, of which `units` make a point. Exact where the
    /// denominator divides `units`, else rounded down.
    pub(crate) const fn in_units(self, units: u64) -> u128 {
        self.numerator * units as u128 / self.denominator
    }

    /// Exactly `numerator / denominator` points. Nothing where the denominator is zero.
    pub(crate) const fn ratio(numerator: u128, denominator: u128) -> Option<Self> {
        if denominator == 0 { None } else { Some(Self { numerator, denominator }) }
    }

    /// As an `f64`, in `0.0..=100.0`: the nearest one where both parts are below 2^53, as they are
    /// for one respondent.
    #[expect(clippy::cast_precision_loss, reason = "the one place where it becomes a float")]
    pub const fn to_f64(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }

    /// The nearest whole number of points, in `0..=100`; a half goes up.
    #[expect(clippy::cast_possible_truncation, reason = "at most 100")]
    pub const fn rounded(self) -> u64 {
        ((2 * self.numerator + self.denominator) / (2 * self.denominator)) as u64
    }
}

/// Exact addition. The sum of several scores may pass 100; only their mean is a score again.
impl Add for Points {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let divisor = greatest_common_divisor(self.denominator, other.denominator);
        let (own_share, other_share) = (self.denominator / divisor, other.denominator / divisor);
        Self {
            numerator: self.numerator * other_share + other.numerator * own_share,
            denominator: own_share * other.denominator,
        }
    }
}

impl Ord for Points {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.is_below(*other) {
            Ordering::Less
        } else if other.is_below(*self) {
            Ordering::Greater
        } else {
            Ordering::Equal
        }
    }
}

impl PartialEq for Points {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Points {}

impl PartialOrd for Points {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Prints whole points, without decimals or a percent sign (rule S16).
impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.rounded(), f)
    }
}

impl fmt::Debug for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Points({}/{})", self.numerator, self.denominator)
    }
}

impl Serialize for Points {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.to_f64())
    }
}

/// The smallest number that is a multiple of each; 1 for no numbers.
pub(crate) fn least_common_multiple(numbers: impl Iterator<Item = usize>) -> NonZeroU64 {
    numbers.filter_map(|number| NonZeroU64::new(number as u64)).fold(NonZeroU64::MIN, |all, own| {
        let divisor = greatest_common_divisor(all.get().into(), own.get().into());
        let factor = u128::from(own.get()) / divisor;
        let factor = u64::try_from(factor).ok().and_then(NonZeroU64::new);
        all.saturating_mul(factor.unwrap_or(NonZeroU64::MIN))
    })
}

const fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// The smallest whole number that is not below a number of points; for texts.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
#[expect(clippy::cast_precision_loss, clippy::float_cmp, reason = "points are small")]
pub(crate) fn round_up(points: f64) -> u64 {
    let whole = points as u64;
    if whole as f64 == points { whole } else { whole.saturating_add(1) }
}
