//! From a summary to what may be shown of it.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::agreement::Words;
use super::privacy::{ItemAt, Shown};
use super::result::{
    DimensionResult, GapWord, ItemResult, Order, PerspectiveDimension, PerspectiveResult,
    TeamResult,
};
use super::summary::{ItemCounts, Side, Summary};
use super::{Mode, mutual};
use crate::instrument::{Dimension, Item, Rules};
use crate::number::Points;
use crate::perspective::Perspective;
use crate::score::{InstrumentId, Overall};
use crate::sorting::sorted_by_key;
use crate::stats::{Moments, Undefined, average_deviation, mean_average_deviation};

impl<'i> Summary<'i> {
    /// What this team sees together: rules S3 to S5, S10 to S13, S15 and S17.
    #[must_use]
    pub fn result(&self, mode: Mode) -> TeamResult<'i> {
        let instrument = self.instrument;
        let rules = &instrument.rules;
        let shown = Shown::of(self, mode);
        let perspectives: Vec<PerspectiveResult<'i>> =
            shown.present().map(|(id, side)| self.perspective(id, side, &shown)).collect();
        let mut words = Words::new(&rules.agreement, instrument.scale.steps.len());
        let dimensions: Vec<DimensionResult<'i>> = (0..)
            .zip(&*instrument.dimensions)
            .map(|(idx, dimension)| {
                self.dimension(idx, dimension, &perspectives, &shown, &mut words)
            })
            .collect();
        let items = (0..)
            .zip(&*instrument.dimensions)
            .flat_map(|(idx, dimension)| self.items(idx, dimension, &shown, &mut words))
            .collect();
        let overall = rules.overall(dimensions.iter().map(|own| (own.id, own.score)));
        let Overall { total, level, uncapped_level, capped_by, provisional } = overall;
        TeamResult {
            instrument: InstrumentId { id: &instrument.id, version: &instrument.version },
            mode,
            respondents: shown.respondents(),
            order: order(&dimensions),
            perspectives,
            dimensions,
            items,
            total,
            level,
            uncapped_level,
            capped_by,
            provisional,
            mutual: mutual::views(self, mode),
        }
    }

    fn perspective(
        &self,
        id: Perspective,
        side: &Side,
        shown: &Shown<'_>,
    ) -> PerspectiveResult<'i> {
        let is_shown = shown.shows(id);
        let dimensions: Vec<PerspectiveDimension<'i>> = (0..)
            .zip(&*self.instrument.dimensions)
            .map(|(idx, dimension)| {
                let (n, score) = shown.value(id, side.score(idx));
                let (anchor_n, anchor) = shown.value(id, side.anchor(idx));
                PerspectiveDimension { id: &dimension.id, n, score, anchor_n, anchor }
            })
            .collect();
        let scores = dimensions.iter().map(|own| (own.id, own.score));
        PerspectiveResult {
            id,
            n: is_shown.then(|| side.n()),
            n_full: is_shown.then_some(side.full.n),
            hidden: !is_shown,
            total: self.instrument.rules.overall(scores).total,
            dimensions,
        }
    }

    fn dimension(
        &self,
        idx: usize,
        dimension: &'i Dimension,
        perspectives: &[PerspectiveResult<'i>],
        shown: &Shown<'_>,
        words: &mut Words<'_>,
    ) -> DimensionResult<'i> {
        let rules = &self.instrument.rules;
        let own = || perspectives.iter().filter_map(|side| side.dimensions.get(idx));
        let score = Points::mean(own().filter_map(|own| own.score));
        let gap = gap(own().filter_map(|own| own.score));
        let anchor_gap = self::gap(own().filter_map(|own| own.anchor));
        let ratings = items_of(idx, dimension).map(|(at, _)| {
            let ratings = shown.ratings_on_full_form(at)?;
            (!shown.mode().hides(ratings.iter().sum())).then_some(ratings)
        });
        let ratings: Option<Vec<Vec<u32>>> = ratings.collect();
        DimensionResult {
            id: &dimension.id,
            score,
            level: score.map(|score| rules.level_of(score)),
            ad: ratings.as_deref().and_then(mean_deviation),
            agreement: ratings.as_deref().and_then(|ratings| words.of_dimension(ratings)),
            gap,
            gap_word: gap.map(|gap| gap_word(gap, rules)),
            anchor_gap,
            anchor_gap_word: anchor_gap.map(|gap| gap_word(gap, rules)),
        }
    }

    fn items(
        &self,
        dimension_idx: usize,
        dimension: &'i Dimension,
        shown: &Shown<'_>,
        words: &mut Words<'_>,
    ) -> Vec<ItemResult<'i>> {
        let results = items_of(dimension_idx, dimension).map(|(at, item)| {
            let counts = shown.counts(at);
            let counts = counts.filter(|counts| shown.mode().shows(counts.n_ratings()));
            self.item(&item.id, counts, words)
        });
        results.collect()
    }

    fn item(
        &self,
        id: &'i str,
        counts: Option<ItemCounts>,
        words: &mut Words<'_>,
    ) -> ItemResult<'i> {
        let rules = &self.instrument.rules.unknown;
        let moments = counts.as_ref().map(|own| Moments::of_counts(0, &own.ratings));
        let of_moments = |statistic: fn(&Moments) -> Result<f64, Undefined>| {
            moments.as_ref().and_then(|moments| statistic(moments).ok())
        };
        let n_ratings = counts.as_ref().map(ItemCounts::n_ratings);
        let has_spread = n_ratings.is_some_and(|n| n >= 2);
        let could_know = counts.as_ref().map(|own| own.n_ratings() + own.dont_know);
        let share = counts.as_ref().zip(could_know).filter(|(_, of)| *of > 0);
        ItemResult {
            id,
            n: n_ratings,
            mean: of_moments(Moments::mean),
            sd: of_moments(Moments::sd),
            ad: counts
                .as_ref()
                .filter(|_| has_spread)
                .and_then(|own| average_deviation(&own.ratings).ok()),
            dont_know: counts.as_ref().map(|own| own.dont_know),
            not_applicable: counts.as_ref().map(|own| own.not_applicable),
            not_answered: counts.as_ref().map(|own| own.not_answered),
            dont_know_share: share.map(|(own, of)| f64::from(own.dont_know) / f64::from(of)),
            unknown: counts.as_ref().zip(could_know).map(|(own, of)| {
                rules.minimum_answers.value <= of
                    && rules.share.value.of_rounded_up(of) <= own.dont_know
            }),
            agreement: counts.as_ref().and_then(|own| words.of_item(&own.ratings)),
            counts: counts.map(|own| own.ratings),
        }
    }
}

fn items_of(dimension_idx: usize, dimension: &Dimension) -> impl Iterator<Item = (ItemAt, &Item)> {
    dimension.items.iter().enumerate().map(move |(item_idx, item)| {
        let is_anchor = item_idx == dimension.anchor;
        (ItemAt { dimension: dimension_idx, item: item_idx, is_anchor }, item)
    })
}

/// The mean AD of the items that have one: those with two ratings or more.
fn mean_deviation(ratings: &[Vec<u32>]) -> Option<f64> {
    let with_spread = ratings.iter().filter(|item| item.iter().sum::<u32>() >= 2);
    mean_average_deviation(&with_spread.collect::<Vec<_>>()).ok()
}

/// S12: "max - min of perspective scores".
fn gap(scores: impl Iterator<Item = Points> + Clone) -> Option<Points> {
    if scores.clone().count() < 2 {
        return None;
    }
    let (lowest, highest) = (scores.clone().min()?, scores.max()?);
    Some(highest.distance(lowest))
}

fn gap_word(gap: Points, rules: &Rules) -> GapWord {
    if rules.gap.large.value <= gap {
        GapWord::Large
    } else if rules.gap.moderate.value <= gap {
        GapWord::Moderate
    } else {
        GapWord::None
    }
}

/// S15: "default *meeste verschil eerst*, then lowest score". What is equal stays in the order of the
/// instrument.
fn order<'i>(dimensions: &[DimensionResult<'i>]) -> Order<'i> {
    let with_gap: Vec<_> = dimensions.iter().filter(|own| own.gap.is_some()).collect();
    let with_score: Vec<_> = dimensions.iter().filter(|own| own.score.is_some()).collect();
    Order {
        difference: ids_by(&with_gap, |own| (Reverse(own.gap), own.score)),
        lowest: ids_by(&with_score, |own| own.score),
        strongest: ids_by(&with_score, |own| Reverse(own.score)),
    }
}

/// The ids of some dimensions in this order.
fn ids_by<'i, K: Ord>(
    dimensions: &[&DimensionResult<'i>],
    key: impl Fn(&DimensionResult<'i>) -> K,
) -> Vec<&'i str> {
    sorted_by_key(dimensions, |own| key(own)).iter().map(|own| own.id).collect()
}
