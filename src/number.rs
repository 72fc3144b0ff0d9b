//! Exact points, and the one place that rounds.
//!
//! Answers are small integers, so every score is a ratio of integers. Sums, means and comparisons
//! stay exact until a number leaves the crate; then it is divided once. That is why the same
//! answers give the same bits on every machine, in every order.

use core::cmp::Ordering;
use core::fmt;
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
// common multiple of small item counts, and the limits that an instrument is checked for
// (`instrument::check`) keep both parts far below 2^53.
#[derive(Clone, Copy)]
pub struct Points {
    numerator: u64,
    denominator: u64,
}

impl Points {
    /// No points at all.
    pub const ZERO: Self = Self::whole(0);

    /// A whole number of points.
    pub const fn whole(points: u32) -> Self {
        Self { numerator: points as u64, denominator: 1 }
    }

    /// The share that `part` is `of` the whole, in points: `100 * part / of`. Nothing where `of`
    /// is zero.
    pub const fn share(part: u32, of: u32) -> Option<Self> {
        Self::ratio(100 * part as u64, of as u64)
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
    pub const fn is_below(self, other: Self) -> bool {
        (self.numerator as u128 * other.denominator as u128)
            < (other.numerator as u128 * self.denominator as u128)
    }

    const fn ratio(numerator: u64, denominator: u64) -> Option<Self> {
        if denominator == 0 { None } else { Some(Self { numerator, denominator }) }
    }

    /// The nearest `f64`, in `0.0..=100.0`.
    #[expect(clippy::cast_precision_loss, reason = "both parts are below 2^53, see the invariant")]
    pub const fn to_f64(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }

    /// The nearest whole number of points, in `0..=100`; a half goes up.
    pub const fn rounded(self) -> u64 {
        (2 * self.numerator + self.denominator) / (2 * self.denominator)
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

const fn greatest_common_divisor(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
