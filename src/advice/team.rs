//! The advice for a team. It uses what the result shows and nothing else, so what is hidden stays
//! hidden.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::choose::choose;
use super::facts::{DimensionFact, Facts, PartnerFact, same_answer};
use super::items::ItemFact;
use super::topic::topics;
use super::{Advice, Reason, Subject};
use crate::instrument::{Dimension, Instrument, Item};
use crate::leefwereld::Leefwerelden;
use crate::number::Points;
use crate::perspective::Perspective;
use crate::sorting::sorted_by_key;
use crate::team::{
    Agreement, DimensionResult, GapWord, ItemResult, MutualView, PerspectiveDimension, TeamResult,
};

impl<'a> Advice<'a> {
    /// The advice for a team. Where people differ comes first (S15), also where it is the strongest
    /// dimension.
    ///
    /// Where forms differ, a gap on the anchor item counts as much as a gap between scores, because
    /// parents who fill in the short form have no other (S1b). The instrument is the one of the
    /// result.
    #[must_use]
    pub fn team(result: &'a TeamResult<'_>, instrument: &'a Instrument) -> Self {
        let team = Team { result, instrument };
        let facts = team.facts();
        let lists = [
            team.different(&facts),
            facts.lowest(&[]),
            [facts.partner_topics(), team.unknown()].concat(),
        ];
        Self {
            reader: None,
            highest: facts.highest(),
            strengths: Vec::new(),
            topics: topics(&facts, &choose(&lists)),
        }
    }
}

struct Team<'a> {
    result: &'a TeamResult<'a>,
    instrument: &'a Instrument,
}

/// How far an item is for a group, in points: the one place that knows where a result says so. None
/// where it may not be shown.
fn item_height(result: &TeamResult<'_>, item: &Item, max: u8) -> Option<Points> {
    let counts = result.items.iter().find(|own| item.id == own.id)?.counts.as_deref()?;
    let (sum, n) = (0..)
        .zip(counts)
        .fold((0, 0), |(sum, n), (rating, count)| (sum + rating * count, n + count));
    Points::share(sum, n * u32::from(max))
}

impl<'a> Team<'a> {
    fn facts(&self) -> Facts<'a> {
        let (result, instrument) = (self.result, self.instrument);
        let max = instrument.scale.max();
        let by_anchor = result.dimensions.iter().all(|own| own.score.is_none());
        let dimensions = instrument.dimensions.iter().zip(&result.dimensions).enumerate();
        let dimensions = dimensions.map(|(idx, (dimension, own))| {
            let anchor = || Points::mean(self.sides(idx).filter_map(|(_, side)| side.anchor));
            let score = if by_anchor { anchor() } else { own.score };
            let item = |item: &'a Item| ItemFact::new(item, item_height(result, item, max));
            DimensionFact {
                dimension,
                score,
                answer: score.and_then(|score| same_answer(score, false, &instrument.scale)),
                items: dimension.items.iter().map(item).collect(),
                reasons: self.reasons(idx, own),
            }
        });
        let mut facts = Facts::new(instrument, None);
        facts.dimensions = dimensions.collect();
        facts.partners = result.mutual.iter().filter_map(|own| self.partner(own)).collect();
        facts.add_scores();
        facts.sort_partners();
        facts
    }

    /// One dimension of every perspective that is shown.
    fn sides(
        &self,
        idx: usize,
    ) -> impl Iterator<Item = (Perspective, &'a PerspectiveDimension<'a>)> {
        let shown = self.result.perspectives.iter().filter(|own| !own.hidden);
        shown.filter_map(move |own| Some((own.id, own.dimensions.get(idx)?)))
    }

    /// The items of a dimension.
    fn items(&self, id: &str) -> impl Iterator<Item = &'a ItemResult<'a>> {
        let is_own = |own: &&Dimension| own.id == id;
        let dimension = self.instrument.dimensions.iter().find(is_own);
        let items = dimension.map_or(&[][..], |own| &own.items);
        let results = self.result.items.iter();
        results.filter(move |own| items.iter().any(|item| item.id == own.id))
    }

    fn opposed(&self, id: &str) -> Option<&'a ItemResult<'a>> {
        self.items(id).find(|own| own.agreement == Some(Agreement::Opposed))
    }

    fn reasons(&self, idx: usize, own: &DimensionResult<'_>) -> Vec<Reason<'a>> {
        let opposed = self.opposed(own.id).map(|own| Reason::Opposed { item: own.id });
        let unknown = self.items(own.id).find(|item| item.unknown == Some(true));
        let unknown = unknown.map(|own| Reason::Unknown { item: own.id });
        let caps = self.result.capped_by.as_deref().filter(|ids| ids.contains(&own.id));
        let caps = caps.zip(self.result.level.zip(self.result.uncapped_level));
        let caps = caps.map(|(ids, (level, uncapped))| {
            let tied = ids.iter().copied().filter(|id| *id != own.id).collect();
            Reason::CapsLevel { level, uncapped, tied }
        });
        [self.gap(idx, own), opposed, caps, unknown].into_iter().flatten().collect()
    }

    /// The gap between scores, or a larger one on the anchor item. That one counts only where one of
    /// its ends has no score, so where forms differ: one item varies more than four.
    fn gap(&self, idx: usize, own: &DimensionResult<'_>) -> Option<Reason<'a>> {
        let is_gap = |gap: Option<Points>, word: Option<GapWord>| {
            gap.zip(word.filter(|word| *word != GapWord::None))
        };
        let has_no_score = |end: &Perspective| {
            self.sides(idx).any(|(side, own)| side == *end && own.score.is_none())
        };
        let forms_differ = || {
            let ends = self.ends(idx, |own| own.anchor);
            ends.is_some_and(|ends| ends.concat().iter().any(has_no_score))
        };
        let score = is_gap(own.gap, own.gap_word);
        let anchor = is_gap(own.anchor_gap, own.anchor_gap_word).filter(|_| forms_differ());
        if score.map(|(gap, _)| gap) >= anchor.map(|(gap, _)| gap) {
            let (gap, word) = score?;
            let [highest, lowest] = self.ends(idx, |own| own.score)?;
            Some(Reason::Gap { gap, word, highest, lowest })
        } else {
            let (gap, word) = anchor?;
            let [highest, lowest] = self.ends(idx, |own| own.anchor)?;
            Some(Reason::AnchorGap { gap, word, highest, lowest })
        }
    }

    /// All perspectives with the highest points, and all with the lowest.
    fn ends(
        &self,
        idx: usize,
        points: impl Fn(&PerspectiveDimension<'_>) -> Option<Points>,
    ) -> Option<[Vec<Perspective>; 2]> {
        let sides = || self.sides(idx).filter_map(|(id, own)| Some((id, points(own)?)));
        let (highest, lowest) =
            (sides().map(|(_, points)| points).max()?, sides().map(|(_, points)| points).min()?);
        let at = |end| sides().filter(move |(_, points)| *points == end).map(|(id, _)| id);
        Some([at(highest).collect(), at(lowest).collect()])
    }

    /// S15: the largest gap first, then the lowest score; then where people stand opposite each
    /// other within what looks like agreement between perspectives.
    fn different(&self, facts: &Facts<'a>) -> Vec<Subject<'a>> {
        let gap = |fact: &DimensionFact<'_>| {
            fact.reasons.iter().find_map(|reason| match reason {
                Reason::Gap { gap, .. } | Reason::AnchorGap { gap, .. } => Some(*gap),
                _ => None,
            })
        };
        let is_different = |fact: &&DimensionFact<'a>| {
            gap(fact).is_some() || self.opposed(&fact.dimension.id).is_some()
        };
        let different: Vec<&DimensionFact<'a>> =
            facts.dimensions.iter().filter(is_different).collect();
        let different = sorted_by_key(&different, |fact| (Reverse(gap(fact)), fact.score));
        different.into_iter().map(DimensionFact::subject).collect()
    }

    /// The dimensions with items that many do not know; most such items first.
    fn unknown(&self) -> Vec<Subject<'a>> {
        let n_unknown = |id| self.items(id).filter(|own| own.unknown == Some(true)).count();
        let dimensions = self.result.dimensions.iter().map(|own| (n_unknown(own.id), own.id));
        let unknown: Vec<(usize, &'a str)> = dimensions.filter(|(n, _)| *n > 0).collect();
        let unknown = sorted_by_key(&unknown, |(n, _)| Reverse(*n));
        unknown.into_iter().map(|(_, id)| Subject::Dimension { id }).collect()
    }

    /// S13: a partner that sees it differently than the school. The lower of the two pictures chooses
    /// the words: who sees less has something to ask for.
    fn partner(&self, own: &'a MutualView) -> Option<PartnerFact<'a>> {
        let (school, partner) = own.school.zip(own.partner).filter(|_| own.topic == Some(true))?;
        let lower = school.min(partner);
        // They are compared on the core items, and only as a whole.
        let scan = &self.instrument.partner_scan;
        let core = scan.items(own.kind).take(scan.core.len());
        Some(PartnerFact {
            kind: own.kind,
            name: own.name.as_deref(),
            level: self.instrument.rules.level_of(lower),
            distance: Some(school.distance(partner)),
            reason: Reason::MutualGap { school, partner },
            leefwerelden: Leefwerelden::NONE,
            items: core.map(|item| ItemFact::within(item, Some(lower))).collect(),
        })
    }
}
