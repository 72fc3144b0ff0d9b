//! The advice for a team. It uses only what the result shows, so what is hidden stays hidden.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::choose::choose;
use super::facts::{DimensionFact, Facts, PartnerFact, same_answer};
use super::items::ItemFact;
use super::topic::topics;
use super::{Advice, Reason, Subject};
use crate::base::{Points, sorted_by_key};
use crate::field::Leefwerelden;
use crate::instrument::{Dimension, Instrument, Item};
use crate::team::{
    Agreement, DimensionResult, GapWord, ItemResult, MutualView, TeamResult, Voice, ends,
};

impl<'a> Advice<'a> {
    /// The advice for a team. The dimension on which people differ comes first (S15), even if it is
    /// the strongest. If the group [chose](TeamResult::with_topics) its topics, they are those.
    ///
    /// Scores and gaps are those of the measure that everybody shares (S20).
    #[must_use]
    pub fn team(result: &'a TeamResult) -> Self {
        let team = Team { result, instrument: result.instrument() };
        let facts = team.facts();
        let chosen = result.topics().map(|dimension| Subject::Dimension { id: &dimension.id });
        let chosen: Vec<Subject<'a>> = chosen.collect();
        let lists = [
            team.different(&facts),
            facts.lowest(&[]),
            [facts.partner_topics(), team.unknown()].concat(),
        ];
        let lists = if chosen.is_empty() { &lists[..] } else { &[chosen] };
        Self {
            reader: None,
            highest: facts.highest(),
            strengths: Vec::new(),
            topics: topics(&facts, &choose(lists)),
        }
    }
}

struct Team<'a> {
    result: &'a TeamResult,
    instrument: &'a Instrument,
}

impl<'a> Team<'a> {
    fn facts(&self) -> Facts<'a> {
        let (result, instrument) = (self.result, self.instrument);
        let dimensions = instrument.dimensions.iter().zip(&result.dimensions).enumerate();
        let dimensions = dimensions.map(|(idx, (dimension, scored))| {
            let score = scored.score;
            let voices = result.voices(idx);
            let height = |item: &Item| {
                result.items.iter().find(|rated| item.id == rated.id).and_then(ItemResult::points)
            };
            let item = |item: &'a Item| ItemFact::new(item, height(item));
            DimensionFact {
                dimension,
                score,
                answer: score.and_then(|score| same_answer(score, false, &instrument.scale)),
                items: dimension.items.iter().map(item).collect(),
                reasons: self.reasons(&voices, scored),
                voices,
            }
        });
        let mut facts = Facts::new(instrument, None);
        facts.dimensions = dimensions.collect();
        facts.partners = result.mutual.iter().filter_map(|view| self.partner(view)).collect();
        facts.add_scores();
        facts.sort_partners();
        facts
    }

    /// The items of a dimension.
    fn items(&self, id: &str) -> impl Iterator<Item = &'a ItemResult> {
        let is_it = |dimension: &&Dimension| dimension.id == id;
        let dimension = self.instrument.dimensions.iter().find(is_it);
        let items = dimension.map_or(&[][..], |dimension| &dimension.items);
        let results = self.result.items.iter();
        results.filter(move |result| items.iter().any(|item| item.id == result.id))
    }

    fn opposed(&self, id: &str) -> Option<&'a ItemResult> {
        self.items(id).find(|item| item.agreement == Some(Agreement::Opposed))
    }

    fn reasons(&self, voices: &[Voice], dimension: &DimensionResult) -> Vec<Reason<'a>> {
        let opposed = self.opposed(&dimension.id).map(|item| Reason::Opposed { item: &item.id });
        let unknown = self.items(&dimension.id).find(|item| item.unknown == Some(true));
        let unknown = unknown.map(|item| Reason::Unknown { item: &item.id });
        let caps = self.result.capped_by.as_deref().filter(|ids| ids.contains(&dimension.id));
        let caps = caps.zip(self.result.level.zip(self.result.uncapped_level));
        let caps = caps.map(|(ids, (level, uncapped))| {
            let tied = ids.iter().filter(|id| **id != dimension.id).map(|id| &**id).collect();
            Reason::CapsLevel { level, uncapped, tied }
        });
        [gap(voices, dimension), opposed, caps, unknown].into_iter().flatten().collect()
    }

    /// S15: the largest gap first, then the lowest score; then opposed answers within perspectives
    /// that seem to agree.
    fn different(&self, facts: &Facts<'a>) -> Vec<Subject<'a>> {
        let gap = |fact: &DimensionFact<'_>| {
            fact.reasons.iter().find_map(|reason| match reason {
                Reason::Gap { gap, .. } => Some(*gap),
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
        let n_unknown = |id: &str| self.items(id).filter(|item| item.unknown == Some(true)).count();
        let dimensions = self
            .result
            .dimensions
            .iter()
            .map(|dimension| (n_unknown(&dimension.id), &*dimension.id));
        let unknown: Vec<(usize, &'a str)> = dimensions.filter(|(n, _)| *n > 0).collect();
        let unknown = sorted_by_key(&unknown, |(n, _)| Reverse(*n));
        unknown.into_iter().map(|(_, id)| Subject::Dimension { id }).collect()
    }

    /// S13: a partner that sees it differently from the school. The lower of the two views chooses
    /// the words: the side that sees less has something to ask for.
    fn partner(&self, view: &'a MutualView) -> Option<PartnerFact<'a>> {
        let partner = view.partner.filter(|_| view.topic == Some(true))?;
        let school = view.school;
        // If the school sees no contact yet, there is something to begin with, and somebody to ask.
        let lower = school.unwrap_or(Points::ZERO).min(partner);
        // They are compared on the core items only, as a whole.
        let scan = &self.instrument.partner_scan;
        let core = scan.items(view.kind).take(scan.core.len());
        Some(PartnerFact {
            kind: view.kind,
            name: view.name.as_deref(),
            level: self.instrument.rules.level_of(lower),
            distance: Some(school.unwrap_or(Points::ZERO).distance(partner)),
            reason: Reason::MutualGap { school, partner },
            leefwerelden: Leefwerelden::NONE,
            items: core.map(|item| ItemFact::within(item, Some(lower))).collect(),
        })
    }
}

/// The gap on the measure of the group, with all perspectives at its ends.
fn gap<'a>(voices: &[Voice], dimension: &DimensionResult) -> Option<Reason<'a>> {
    let gap = dimension.gap?;
    let word = dimension.gap_word.filter(|word| *word != GapWord::None)?;
    let [highest, lowest] =
        ends(voices)?.map(|end| end.into_iter().map(|voice| voice.id).collect());
    Some(Reason::Gap { gap, word, highest, lowest })
}
