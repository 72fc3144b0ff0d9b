//! The step from exact integers to one float, and the counts that need no floats at all.

use alloc::collections::BTreeMap;

use super::Undefined;

/// The nearest `f64`.
#[expect(clippy::cast_precision_loss, reason = "the one place where exact integers become floats")]
pub(super) const fn float(integer: i128) -> f64 {
    integer as f64
}

/// The quotient of two exact integers.
pub(super) const fn ratio(numerator: i128, denominator: i128) -> f64 {
    float(numerator) / float(denominator)
}

/// The sum of `term / size` over groups. Groups of one size are added as integers and the sizes in
/// ascending order, so the order of the groups changes no bit.
pub(super) fn sum_over_sizes(groups: impl IntoIterator<Item = (usize, i128)>) -> f64 {
    let mut by_size = BTreeMap::new();
    for (size, term) in groups {
        let sum: &mut i128 = by_size.entry(size).or_default();
        *sum = sum.saturating_add(term);
    }
    by_size.into_iter().map(|(size, sum)| ratio(sum, size as i128)).sum()
}

/// How many of the sorted values are below `value`, and how many above it.
#[expect(clippy::cast_possible_wrap, reason = "a slice holds fewer than 2^60 values of 8 bytes")]
pub(super) fn below_and_above(sorted: &[i64], value: i64) -> (i64, i64) {
    let below = sorted.partition_point(|other| *other < value);
    let above = sorted.len() - sorted.partition_point(|other| *other <= value);
    (below as i64, above as i64)
}

/// The number, if it is finite: float arguments can be anything.
pub(super) const fn finite(number: f64) -> Result<f64, Undefined> {
    if number.is_finite() { Ok(number) } else { Err(Undefined::OutOfRange) }
}
