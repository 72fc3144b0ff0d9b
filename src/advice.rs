//! What a result gives to talk about.

use crate::score::DimensionScore;

/// The dimension with the highest score; the first of them where scores are equal.
pub(crate) fn strongest<'c, 'r>(
    dimensions: &'c [DimensionScore<'r>],
) -> Option<&'c DimensionScore<'r>> {
    let scored = dimensions.iter().filter(|own| own.score.is_some());
    scored.reduce(|best, own| if own.score > best.score { own } else { best })
}
