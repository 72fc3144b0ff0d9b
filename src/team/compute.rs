//! The result of a team: the group from its perspectives.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::agreement::Words;
use super::counts::ItemCounts;
use super::histograms::Histograms;
use super::result::{DimensionResult, GapWord, ItemResult, Order, PerspectiveItem, TeamResult};
use super::summary::Summary;
use super::view::View;
use super::{Agreement, Measure, Mode, MutualView, TeamMap};
use crate::base::{Points, sorted_by_key};
use crate::instrument::{Dimension, Id, Instrument, Rules};
use crate::score::Overall;
use crate::stats::{Moments, Undefined, average_deviation, mean_average_deviation};

impl Summary {
    /// What this team sees together: rules S3 to S5, S10 to S13, S15, S17 and S20.
    #[must_use]
    pub fn result(&self, mode: Mode) -> TeamResult {
        match mode {
            Mode::Open => result(&self.instrument, mode, self.views(), self.mutual(), self.map()),
            Mode::Anonymous(anonymity) => self.histograms(anonymity).result(),
        }
    }
}

impl Histograms {
    /// What this team sees together, in the mode in which it may be shown.
    #[must_use]
    pub fn result(&self) -> TeamResult {
        let mode = Mode::Anonymous(self.anonymity);
        result(&self.instrument, mode, self.views(), self.mutual(), self.map())
    }
}

fn result(
    instrument: &Instrument,
    mode: Mode,
    views: Vec<View>,
    mutual: Vec<MutualView>,
    map: TeamMap,
) -> TeamResult {
    let shown = || views.iter().filter_map(|view| view.n.map(|n| (n, view.n_full)));
    let measure = Measure::shared_by(shown());
    let respondents = measure.map(|_| shown().map(|(n, _)| n).sum());
    let group = Group { instrument, views: &views, measure, respondents };
    let mut words = Words::new(&instrument.rules.agreement, instrument.scale.steps.len());
    let items = || instrument.dimensions.iter().enumerate();
    let dimensions: Vec<DimensionResult> =
        items().map(|(idx, dimension)| group.dimension(idx, dimension, &mut words)).collect();
    let items = items().flat_map(|(idx, dimension)| group.items(idx, dimension, &mut words));
    let items: Vec<ItemResult> = items.collect();
    let numbers: Vec<_> =
        dimensions.iter().map(|dimension| (&dimension.id, dimension.score)).collect();
    let overall = instrument.rules.overall(&numbers);
    let overall = if group.has_levels() { overall } else { overall.without_levels() };
    let Overall { total, level, uncapped_level, capped_by, provisional } = overall;
    TeamResult {
        instrument: instrument.clone(),
        mode,
        measure,
        respondents,
        order: order(&dimensions),
        perspectives: views.into_iter().map(|view| view.result(measure, instrument)).collect(),
        dimensions,
        items,
        total,
        level,
        uncapped_level,
        capped_by,
        provisional,
        mutual,
        map,
        topics: Vec::new(),
    }
}

/// The perspectives of a group, on the measure used for it.
struct Group<'v> {
    instrument: &'v Instrument,
    views: &'v [View],
    measure: Option<Measure>,
    respondents: Option<u32>,
}

impl Group<'_> {
    fn has_levels(&self) -> bool {
        let measured = self.measure.zip(self.respondents);
        measured.is_some_and(|(measure, n)| measure.has_levels(n, &self.instrument.rules))
    }

    fn dimension(
        &self,
        idx: usize,
        dimension: &Dimension,
        words: &mut Words<'_>,
    ) -> DimensionResult {
        let rules = &self.instrument.rules;
        let on = |measure: Option<Measure>| {
            self.views.iter().filter_map(move |view| view.number(idx, measure?))
        };
        let score = Points::mean(on(self.measure));
        let gap = gap(on(self.measure));
        let anchor_gap = self::gap(on(Some(Measure::Anchor)));
        let gap_word = gap.map(|gap| gap_word(gap, rules));
        let (ad, agreement) = self.agreement(idx, dimension, words);
        DimensionResult {
            id: dimension.id.clone(),
            score,
            level: score.filter(|_| self.has_levels()).map(|score| rules.level_of(score)),
            ad,
            agreement: agreement.map(|word| word.between_sides(gap_word)),
            gap,
            gap_word,
            anchor_gap,
            anchor_gap_word: anchor_gap.map(|gap| self::gap_word(gap, rules)),
        }
    }

    /// S11 for a dimension, on the measure: over its items, or over its anchor item alone.
    fn agreement(
        &self,
        idx: usize,
        dimension: &Dimension,
        words: &mut Words<'_>,
    ) -> (Option<f64>, Option<Agreement>) {
        let ratings = |item_idx| self.counts(idx, item_idx).map(|counts| counts.ratings);
        match self.measure {
            Some(Measure::Full) => {
                let items = (0..dimension.items.len()).map(ratings);
                let items: Option<Vec<Vec<u32>>> = items.collect();
                let items = items.as_deref();
                (items.and_then(mean_deviation), items.and_then(|items| words.of_dimension(items)))
            }
            Some(Measure::Anchor) => {
                let anchor = ratings(dimension.anchor);
                let anchor = anchor.as_deref();
                (anchor.and_then(deviation), anchor.and_then(|anchor| words.of_item(anchor)))
            }
            None => (None, None),
        }
    }

    /// The answers to an item from the perspectives in which it is counted; `None` if it is counted
    /// nowhere.
    fn counts(&self, dimension_idx: usize, item_idx: usize) -> Option<ItemCounts> {
        let counted = self.views.iter().filter_map(|view| view.counts(dimension_idx, item_idx));
        counted.cloned().reduce(|all, counts| all.merged(&counts))
    }

    fn items(
        &self,
        dimension_idx: usize,
        dimension: &Dimension,
        words: &mut Words<'_>,
    ) -> Vec<ItemResult> {
        let items = dimension.items.iter().enumerate().map(|(item_idx, item)| {
            let by_perspective = self.views.iter().filter_map(|view| {
                let counts = view.counts(dimension_idx, item_idx)?;
                let points = counts.points(self.instrument)?;
                Some(PerspectiveItem { id: view.id, points, ratings: counts.ratings.clone() })
            });
            let counts = self.counts(dimension_idx, item_idx);
            self.item(item.id.clone(), counts, by_perspective.collect(), words)
        });
        items.collect()
    }

    fn item(
        &self,
        id: Id,
        counts: Option<ItemCounts>,
        by_perspective: Vec<PerspectiveItem>,
        words: &mut Words<'_>,
    ) -> ItemResult {
        let rules = &self.instrument.rules.unknown;
        let moments = counts.as_ref().map(|counts| Moments::of_counts(0, &counts.ratings));
        let of_moments = |statistic: fn(&Moments) -> Result<f64, Undefined>| {
            moments.as_ref().and_then(|moments| statistic(moments).ok())
        };
        let n_ratings = counts.as_ref().map(ItemCounts::n_ratings);
        let could_know = counts.as_ref().map(|counts| counts.n_ratings() + counts.dont_know);
        let share = counts.as_ref().zip(could_know).filter(|(_, of)| *of > 0);
        ItemResult {
            id,
            n: n_ratings,
            mean: of_moments(Moments::mean),
            sd: of_moments(Moments::sd),
            ad: counts.as_ref().and_then(|counts| deviation(&counts.ratings)),
            dont_know: counts.as_ref().map(|counts| counts.dont_know),
            not_applicable: counts.as_ref().map(|counts| counts.not_applicable),
            not_answered: counts.as_ref().map(|counts| counts.not_answered),
            dont_know_share: share.map(|(counts, of)| f64::from(counts.dont_know) / f64::from(of)),
            unknown: counts.as_ref().zip(could_know).map(|(counts, of)| {
                rules.minimum_answers.value <= of
                    && rules.share.value.of_rounded_up(of) <= counts.dont_know
            }),
            agreement: counts.as_ref().and_then(|counts| words.of_item(&counts.ratings)),
            counts: counts.map(|counts| counts.ratings),
            by_perspective,
        }
    }
}

/// The AD of an item with at least two ratings.
fn deviation(ratings: &[u32]) -> Option<f64> {
    let has_spread = ratings.iter().sum::<u32>() >= 2;
    has_spread.then(|| average_deviation(ratings).ok()).flatten()
}

/// The mean AD of the items with at least two ratings.
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

/// S15: "default *meeste verschil eerst*, then lowest score". Ties keep the order of the
/// instrument.
fn order(dimensions: &[DimensionResult]) -> Order {
    let with_gap: Vec<_> = dimensions.iter().filter(|dimension| dimension.gap.is_some()).collect();
    let with_score: Vec<_> =
        dimensions.iter().filter(|dimension| dimension.score.is_some()).collect();
    Order {
        difference: ids_by(&with_gap, |dimension| (Reverse(dimension.gap), dimension.score)),
        lowest: ids_by(&with_score, |dimension| dimension.score),
        strongest: ids_by(&with_score, |dimension| Reverse(dimension.score)),
    }
}

/// The ids of some dimensions in this order.
fn ids_by<K: Ord>(dimensions: &[&DimensionResult], key: impl Fn(&DimensionResult) -> K) -> Vec<Id> {
    sorted_by_key(dimensions, |dimension| key(dimension))
        .iter()
        .map(|dimension| dimension.id.clone())
        .collect()
}
