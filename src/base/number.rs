//! Exact points, and the only place that rounds.
//!
//! Answers are small integers, so every score is a ratio of integers. Sums, means and comparisons
//! stay exact until a number leaves the crate; only then is it divided, once. So the same answers
//! give the same bits on every machine, in every order.

use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::num::NonZeroU64;

use serde::ser::{Serialize, Serializer};

/// An exact score from 0 to 100 points. Every constructor refuses anything else.
///
/// ```
/// use samenwerkscan::Points;
///
/// let two_thirds = Points::share(2, 3).unwrap();
/// assert_eq!(two_thirds.to_f64(), 200.0 / 3.0);
/// assert_eq!(two_thirds.rounded(), 67);
/// assert!(Points::share(3, 4) == Points::share(6, 8));
/// assert_eq!((Points::share(0, 0), Points::share(4, 3)), (None, None));
/// ```
///
/// There is no `+` or `-`, because a sum of scores is no score: take the [`mean`](Points::mean) or the
/// [`distance`](Points::distance).
///
/// In JSON it is an unrounded number; for people, `Display` prints it rounded. It cannot be read back: what was a
/// third is no longer one as a number.
//
// INVARIANT: `0 < denominator <= MAX_DENOMINATOR` and `numerator <= 100 * denominator`, so that
// rounding cannot overflow. The ratio need not be in lowest terms.
#[derive(Clone, Copy)]
pub struct Points {
    numerator: u128,
    denominator: u128,
}

/// The largest denominator of a ratio. The common multiple of item counts and group sizes stays far
/// below it, unless several groups of hundreds miss answers, each to a different item.
const MAX_DENOMINATOR: u128 = 1 << 120;

/// Decimals that a ratio keeps when its denominator would be larger.
const DECIMALS: u32 = 18;

impl Points {
    /// Zero points.
    pub const ZERO: Self = Self { numerator: 0, denominator: 1 };

    /// The maximum.
    pub const HUNDRED: Self = Self { numerator: 100, denominator: 1 };

    /// A whole number of points. `None` if it is over 100.
    pub const fn whole(points: u32) -> Option<Self> {
        Self::ratio(points as u128, 1)
    }

    /// The share that `part` is `of` the whole, in points: `100 * part / of`. `None` if the whole
    /// is zero or the part is larger.
    pub const fn share(part: u32, of: u32) -> Option<Self> {
        Self::ratio(100 * part as u128, of as u128)
    }

    /// The unweighted mean. `None` if there are no numbers.
    ///
    /// Exact, whatever the order. Only if the exact ratio needs more than 120 bits, which takes
    /// groups of hundreds of people of whom many miss an answer, is each number first rounded to 18
    /// decimals.
    pub fn mean(points: impl IntoIterator<Item = Self>) -> Option<Self> {
        Self::mean_of(&points.into_iter().collect::<Vec<_>>())
    }

    /// The same for a slice. It is compiled once; `mean` is compiled for every iterator.
    fn mean_of(points: &[Self]) -> Option<Self> {
        Self::exact_mean(points, |points| points)
            .or_else(|| Self::exact_mean(points, Self::reduced))
            .or_else(|| Self::exact_mean(points, Self::to_decimals))
    }

    /// The mean, unless a part of its ratio is too large.
    fn exact_mean(points: &[Self], written: fn(Self) -> Self) -> Option<Self> {
        let (mut numerator, mut denominator, mut count) = (0_u128, 1_u128, 0_u128);
        for each in points.iter().map(|points| written(*points)) {
            let divisor = greatest_common_divisor(denominator, each.denominator);
            let (shares, of_each) = (denominator / divisor, each.denominator / divisor);
            let sum = numerator.checked_mul(of_each)?;
            numerator = sum.checked_add(each.numerator.checked_mul(shares)?)?;
            denominator = shares.checked_mul(each.denominator)?;
            count += 1;
        }
        Self::ratio(numerator, denominator.checked_mul(count)?)
    }

    /// Whether these are fewer points, exactly: `<` for use in constants.
    #[inline]
    pub const fn is_below(self, other: Self) -> bool {
        let parts = self.numerator | self.denominator | other.numerator | other.denominator;
        if parts >> u64::BITS == 0 {
            return self.numerator * other.denominator < other.numerator * self.denominator;
        }
        // The scores of groups of millions of people have large parts. Compare the whole parts,
        // then the remainders inverted: a/b < c/d is d/c < b/a. This terminates because the
        // remainders shrink each time, as in Euclid's algorithm.
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

    /// The distance between these points; exact in the same way as [`mean`](Self::mean).
    #[must_use]
    pub fn distance(self, other: Self) -> Self {
        let (low, high) = if self.is_below(other) { (self, other) } else { (other, self) };
        let decimals = || {
            let (low, high) = (low.to_decimals(), high.to_decimals());
            Self { numerator: high.numerator - low.numerator, ..high }
        };
        high.exactly_minus(low)
            .or_else(|| high.reduced().exactly_minus(low.reduced()))
            .unwrap_or_else(decimals)
    }

    /// These points less fewer ones, unless a part of the ratio is too large.
    fn exactly_minus(self, fewer: Self) -> Option<Self> {
        let divisor = greatest_common_divisor(self.denominator, fewer.denominator);
        let (shares, of_fewer) = (self.denominator / divisor, fewer.denominator / divisor);
        let numerator = self.numerator.checked_mul(of_fewer)?;
        let numerator = numerator.checked_sub(fewer.numerator.checked_mul(shares)?)?;
        Self::ratio(numerator, shares.checked_mul(fewer.denominator)?)
    }

    /// The same points in lowest terms.
    fn reduced(self) -> Self {
        let divisor = greatest_common_divisor(self.numerator, self.denominator);
        Self { numerator: self.numerator / divisor, denominator: self.denominator / divisor }
    }

    /// The nearest points with 18 decimals, by long division; halves round up.
    fn to_decimals(self) -> Self {
        let (mut numerator, mut rest) =
            (self.numerator / self.denominator, self.numerator % self.denominator);
        for _ in 0..DECIMALS {
            rest *= 10;
            numerator = 10 * numerator + rest / self.denominator;
            rest %= self.denominator;
        }
        numerator += u128::from(self.denominator <= 2 * rest);
        Self { numerator, denominator: 10_u128.pow(DECIMALS) }
    }

    /// The points as a whole number of units, with `units` to a point. Exact if the denominator
    /// divides `units`, otherwise rounded down.
    pub(crate) fn in_units(self, units: u64) -> u128 {
        let points = if self.denominator >> u64::BITS == 0 { self } else { self.to_decimals() };
        let Self { numerator, denominator } = points;
        let units = u128::from(units);
        numerator / denominator * units + numerator % denominator * units / denominator
    }

    /// Exactly `numerator / denominator` points. `None` if the denominator is zero or too large, or
    /// if it is more than 100 points.
    pub(crate) const fn ratio(numerator: u128, denominator: u128) -> Option<Self> {
        let has_denominator = 0 < denominator && denominator <= MAX_DENOMINATOR;
        if has_denominator && numerator <= 100 * denominator {
            Some(Self { numerator, denominator })
        } else {
            None
        }
    }

    /// As an `f64`, in `0.0..=100.0`: correctly rounded if both parts are below 2^53, as they are
    /// for one respondent.
    #[expect(clippy::cast_precision_loss, reason = "the one place where it becomes a float")]
    pub const fn to_f64(self) -> f64 {
        let points = self.numerator as f64 / self.denominator as f64;
        // Both parts may have been rounded.
        points.min(100.0)
    }

    /// The nearest whole number of points, in `0..=100`; halves round up.
    #[expect(clippy::cast_possible_truncation, reason = "at most 100")]
    pub const fn rounded(self) -> u64 {
        ((2 * self.numerator + self.denominator) / (2 * self.denominator)) as u64
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

/// Equal points have equal hashes, whatever ratio they are written as.
impl Hash for Points {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { numerator, denominator } = self.reduced();
        (numerator, denominator).hash(state);
    }
}

impl From<Points> for f64 {
    fn from(points: Points) -> Self {
        points.to_f64()
    }
}

impl Serialize for Points {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.to_f64())
    }
}

/// A whole number of points in a constant: over 100 is a compiler error.
pub(crate) const fn points(whole: u32) -> Points {
    assert!(whole <= 100, "a score is at most 100 points");
    Points { numerator: whole as u128, denominator: 1 }
}

/// A ratio of small integers as an `f64`, correctly rounded, like [`Points::to_f64`].
pub(crate) fn quotient(part: u32, of: u32) -> f64 {
    f64::from(part) / f64::from(of)
}

/// The least common multiple; 1 for an empty list.
pub(crate) fn least_common_multiple(numbers: impl Iterator<Item = usize>) -> NonZeroU64 {
    numbers.filter_map(|number| NonZeroU64::new(number as u64)).fold(
        NonZeroU64::MIN,
        |all, number| {
            let divisor = greatest_common_divisor(all.get().into(), number.get().into());
            let factor = u128::from(number.get()) / divisor;
            let factor = u64::try_from(factor).ok().and_then(NonZeroU64::new);
            all.saturating_mul(factor.unwrap_or(NonZeroU64::MIN))
        },
    )
}

const fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// A number of points rounded up; for texts.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
#[expect(clippy::cast_precision_loss, clippy::float_cmp, reason = "points are small")]
pub(crate) fn round_up(points: f64) -> u64 {
    let whole = points as u64;
    if whole as f64 == points { whole } else { whole.saturating_add(1) }
}
