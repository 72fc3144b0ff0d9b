//! Where a result is strongest and where it differs, for reports.

use alloc::vec::Vec;

use crate::number::Points;
use crate::perspective::Perspective;
use crate::team::{GapWord, PerspectiveResult, TeamResult};

/// The dimension on which perspectives differ most, and how much: by their scores, and by the anchor
/// item where there are no scores to compare.
pub(crate) fn largest_difference<'i>(
    result: &TeamResult<'i>,
) -> Option<(&'i str, Points, GapWord)> {
    let find = |id: &str| result.dimensions.iter().find(|own| own.id == id);
    let by_score = result.order.difference.first().and_then(|id| find(id));
    let by_score = by_score.and_then(|own| Some((own.id, own.gap?, own.gap_word?)));
    let by_anchor = || {
        let gaps = result.dimensions.iter().filter(|own| own.anchor_gap.is_some());
        let largest =
            gaps.reduce(|most, own| if own.anchor_gap > most.anchor_gap { own } else { most })?;
        Some((largest.id, largest.anchor_gap?, largest.anchor_gap_word?))
    };
    by_score.or_else(by_anchor)
}

/// S4: the perspectives whose scores make the level.
pub(crate) fn whose_level(result: &TeamResult<'_>) -> Vec<Perspective> {
    let has_score = |own: &&PerspectiveResult<'_>| {
        own.dimensions.iter().any(|dimension| dimension.score.is_some())
    };
    result.perspectives.iter().filter(has_score).map(|own| own.id).collect()
}

/// S1b: the dimensions with a large gap on the anchor item of which parents are one end.
pub(crate) fn where_parents_differ<'i>(result: &TeamResult<'i>) -> Vec<&'i str> {
    let shown = || result.perspectives.iter().filter(|own| !own.hidden);
    let differ = result.dimensions.iter().enumerate().filter(|(idx, dimension)| {
        let anchor = |own: &PerspectiveResult<'_>| own.dimensions.get(*idx)?.anchor;
        let anchors = || shown().filter_map(anchor);
        let parents = shown().find(|own| own.id == Perspective::Ouders).and_then(anchor);
        let is_an_end = parents == anchors().min() || parents == anchors().max();
        dimension.anchor_gap_word == Some(GapWord::Large) && parents.is_some() && is_an_end
    });
    differ.map(|(_, dimension)| dimension.id).collect()
}
