//! Points on a circle, in whole numbers.

/// The point at `part` of `of` equal parts around a circle, clockwise from the top, relative to the
/// centre.
pub(super) const fn on_circle(part: i32, of: i32, radius: i32) -> (i32, i32) {
    let quarter = if of < 1 { 1 } else { of };
    let angle = 4 * part;
    (scaled_sine(angle, quarter, radius), -scaled_sine(angle + quarter, quarter, radius))
}

/// `radius * sin(angle)`, by the approximation of Bhaskara I, which is at most 0.2 % of the radius
/// off and exact at every right angle. It needs no floats, so every machine draws the same picture.
const fn scaled_sine(angle: i32, quarter: i32, radius: i32) -> i32 {
    let half = 2 * quarter;
    let turned = angle.rem_euclid(2 * half);
    let (within, sign) = if turned < half { (turned, 1) } else { (turned - half, -1) };
    let product = within * (half - within);
    let (numerator, denominator) = (16 * product * radius, 5 * half * half - 4 * product);
    sign * (2 * numerator + denominator) / (2 * denominator)
}
