//! Reading numbers of people, and sums that no float holds exactly.

use super::{Document, EXACT_LIMIT, Field, ProblemKind, Reader, Value, is_whole};

impl Reader {
    /// A number of people that must be there; 0 if it cannot be read.
    pub(crate) fn count(&mut self, field: Field<'_>) -> u32 {
        self.required(field).and_then(|value| self.people(value)).unwrap_or(0)
    }

    /// A number of people.
    pub(crate) fn people(&mut self, value: Value<'_>) -> Option<u32> {
        let number = u32::try_from(self.whole(value)?).ok();
        if number.is_none() {
            self.report(value.at, ProblemKind::Impossible);
        }
        number
    }

    /// An integer, as a number or, if that would not be exact, as its digits.
    #[expect(clippy::cast_possible_truncation, reason = "whole and exact")]
    pub(crate) fn whole(&mut self, value: Value<'_>) -> Option<i128> {
        let number = match value.document {
            Document::Number(number) if !is_whole(*number) => {
                self.report(value.at, ProblemKind::NotAnInteger);
                return None;
            }
            Document::Number(number) => (number.abs() < EXACT_LIMIT).then_some(*number as i128),
            Document::Text(digits) if is_large_number(digits) => digits.parse().ok(),
            _ => {
                self.wrong_type(value, "a number");
                return None;
            }
        };
        if number.is_none() {
            self.report(value.at, ProblemKind::Impossible);
        }
        number
    }
}

/// Whether these are the digits of a number too large to be a number in a file: 2^53 or more.
fn is_large_number(digits: &str) -> bool {
    const LONGEST_SMALL_ONE: usize = 16;
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    let is_large = |number: u64| 1 << 53 <= number;
    let significant = digits.trim_start_matches('0');
    is_number && (LONGEST_SMALL_ONE < significant.len() || significant.parse().is_ok_and(is_large))
}
