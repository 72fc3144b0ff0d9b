//! The day on which a scan was filled in.

use alloc::format;
use core::fmt;
use core::str::FromStr;

use crate::base::text_in_files;

/// A day of the Gregorian calendar, in the years 1 to 9999.
///
/// ```
/// use samenwerkscan::Date;
///
/// let date: Date = "2028-02-29".parse().unwrap();
/// assert_eq!(date.to_string(), "2028-02-29");
/// assert!("2027-02-29".parse::<Date>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// From the first day of something to the last.
///
/// ```
/// use samenwerkscan::{Date, response::Period};
///
/// let days = ["2025-12-18", "2025-11-30"].map(|day| day.parse::<Date>().ok());
/// let period = Period::of(days).unwrap();
/// assert_eq!(period.last.to_string(), "2025-12-18");
/// // One day that is not known may be the first or the last.
/// assert_eq!(Period::of(days.into_iter().chain([None])), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Period {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

impl From<Date> for Period {
    /// One day.
    fn from(day: Date) -> Self {
        Self { first: day, last: day }
    }
}

impl Period {
    /// The period of these days, in any order; `None` if there is none, or one that is not known.
    pub fn of(days: impl IntoIterator<Item = Option<Date>>) -> Option<Self> {
        let mut days = days.into_iter();
        let first = days.next()??;
        days.try_fold(Self::from(first), |period, day| {
            let day = day?;
            Some(Self { first: period.first.min(day), last: period.last.max(day) })
        })
    }
}

/// Text that is not a calendar date, written as `2026-11-23`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a calendar date such as 2026-11-23")]
pub struct DateError;

impl Date {
    /// A day of the calendar.
    ///
    /// # Errors
    ///
    /// If there is no such day in the years 1 to 9999.
    pub const fn new(year: u16, month: u8, day: u8) -> Result<Self, DateError> {
        let exists = 0 < day && day as u16 <= days_in_month(year, month as u16);
        if 0 < year && year < 10_000 && exists {
            Ok(Self { year, month, day })
        } else {
            Err(DateError)
        }
    }

    /// A year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// A month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// A day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(DateError);
        };
        let year = number([*y1, *y2, *y3, *y4])?;
        let month = number([*m1, *m2])?;
        let day = number([*d1, *d2])?;
        let (Ok(month), Ok(day)) = (u8::try_from(month), u8::try_from(day)) else {
            return Err(DateError);
        };
        Self::new(year, month, day)
    }
}

fn number<const N: usize>(digits: [u8; N]) -> Result<u16, DateError> {
    digits.into_iter().try_fold(0, |number, digit| match digit {
        b'0'..=b'9' => Ok(number * 10 + u16::from(digit - b'0')),
        _ => Err(DateError),
    })
}

/// Days in a month; 0 for a month that does not exist.
const fn days_in_month(year: u16, month: u16) -> u16 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 0,
    }
}

/// Prints `2026-11-23`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:04}-{:02}-{:02}", self.year, self.month, self.day))
    }
}

text_in_files!(Date, "a calendar date such as 2026-11-23");
