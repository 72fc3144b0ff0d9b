//! The number that digits write.

/// Digits that fit in 128 bits with room for one more.
const MANY: u128 = 10_u128.pow(36);

/// Beyond this power of ten, whatever 37 digits write is too large for a float; beyond its negative, it is 0.
const LARGEST_POWER: i32 = 400;

/// The float nearest to a number in JSON, infinite if it is too large for one.
///
/// Digits after the 37th count for nothing, each power of ten is off by less than one in 2^123, and below the smallest
/// normal float it is rounded twice. The reader of the standard library is exact beyond that too, with tables that take
/// twelve kilobytes of the engine for browsers.
pub(super) fn nearest(text: &str) -> f64 {
    let (number, power) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let beyond = if power.starts_with('-') { i32::MIN } else { i32::MAX };
    let mut power: i32 = power.parse().unwrap_or(beyond);
    let mut digits: u128 = 0;
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    for (part, is_fraction) in [(whole, false), (fraction, true)] {
        for digit in part.chars().filter_map(|letter| letter.to_digit(10)) {
            if digits < MANY {
                digits = digits * 10 + u128::from(digit);
                power = power.saturating_sub(i32::from(is_fraction));
            } else {
                power = power.saturating_add(i32::from(!is_fraction));
            }
        }
    }
    let size = scaled(digits, power.clamp(-LARGEST_POWER, LARGEST_POWER));
    if text.starts_with('-') { -size } else { size }
}

/// Digits times a power of ten.
fn scaled(mut digits: u128, power: i32) -> f64 {
    if digits == 0 {
        return 0.0;
    }
    let mut halvings = 0;
    let mut shift_to = |digits: u128, zeros: u32| {
        let shift = digits.leading_zeros().cast_signed() - zeros.cast_signed();
        halvings += shift;
        if shift < 0 { digits >> -shift } else { digits << shift }
    };
    for _ in 0..power {
        digits = shift_to(digits, 4) * 10;
    }
    for _ in power..0 {
        digits = shift_to(digits, 0) / 10;
    }
    #[expect(clippy::cast_precision_loss, reason = "this is where it is rounded")]
    let rounded = digits as f64;
    libm::scalbn(rounded, -halvings)
}
