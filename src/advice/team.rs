//! The advice for a team. It uses what the result shows and nothing else, so what is hidden stays
//! hidden.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::choose::choose;
use super::facts::{DimensionFact, Facts, PartnerFact};
use super::topic::topics;
use super::{Advice, Reason, Strength, Subject};
use crate::instrument::{Dimension, Instrument, Rules};
use crate::leefwereld::Leefwerelden;
use crate::level::Level;
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
    /// The instrument is the one of the result.
    #[must_use]
    pub fn team(result: &'a TeamResult<'_>, instrument: &Instrument) -> Self {
        let team = Team { result, instrument };
        let facts = team.facts();
        let strengths: Vec<Strength<'a>> = facts.highest().into_iter().collect();
        let lists = [
            team.different(&facts),
            facts.lowest(&strengths),
            [facts.partner_topics(), team.unknown()].concat(),
        ];
        Self { strengths, topics: topics(&facts, &choose(&lists)) }
    }
}

struct Team<'a, 't> {
    result: &'a TeamResult<'a>,
    instrument: &'t Instrument,
}

impl<'a> Team<'a, '_> {
    fn facts(&self) -> Facts<'a> {
        let (result, rules) = (self.result, &self.instrument.rules);
        let dimensions = result.dimensions.iter().enumerate().map(|(idx, own)| DimensionFact {
            id: own.id,
            score: own.score,
            level: own.score.map_or(Level::FIRST, |score| rules.level_of(score)),
            reasons: self.reasons(idx, own),
            step_reason: None,
        });
        let partners = result.mutual.iter().filter_map(|own| partner(own, rules));
        let mut facts = Facts {
            dimensions: dimensions.collect(),
            partners: partners.collect(),
            ..Facts::default()
        };
        facts.add_scores(|idx| result.dimensions.get(idx)?.level);
        facts.sort_partners();
        facts
    }

    /// One dimension of every perspective that is shown.
    fn sides(
        &self,
        idx: usize,
    ) -> impl Iterator<Item = (Perspective, &'a PerspectiveDimension<'a>)> + Clone {
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
        let caps = self.result.capped_by.as_deref().is_some_and(|ids| ids.contains(&own.id));
        let levels = self.result.level.zip(self.result.uncapped_level).filter(|_| caps);
        let caps = levels.map(|(level, uncapped)| Reason::CapsLevel { level, uncapped });
        [self.gap(idx, own), opposed, caps, unknown].into_iter().flatten().collect()
    }

    /// The gap on the measure of the group (S20): the number that the picture and its table show (S22).
    fn gap(&self, idx: usize, own: &DimensionResult<'_>) -> Option<Reason<'a>> {
        let (gap, word) = own.gap.zip(own.gap_word).filter(|(_, word)| *word != GapWord::None)?;
        let measure = self.result.measure?;
        let (highest, lowest) = self.ends(idx, |own| own.on(measure))?;
        Some(Reason::Gap { gap, word, highest, lowest })
    }

    /// The perspectives with the highest and the lowest points. Where some are equal, one without a
    /// score, and then the first.
    fn ends(
        &self,
        idx: usize,
        points: impl Fn(&PerspectiveDimension<'_>) -> Option<Points>,
    ) -> Option<(Perspective, Perspective)> {
        let all = self.sides(idx).filter_map(|(id, own)| Some((id, own.score, points(own)?)));
        let all: Vec<_> = all.collect();
        let all = sorted_by_key(&all, |(_, score, _)| score.is_some());
        let (highest, ..) = all.iter().min_by_key(|(.., points)| Reverse(*points))?;
        let (lowest, ..) = all.iter().min_by_key(|(.., points)| *points)?;
        Some((*highest, *lowest))
    }

    /// S15: the largest gap first, then the lowest score; then where people stand opposite each
    /// other within what looks like agreement between perspectives.
    fn different(&self, facts: &Facts<'a>) -> Vec<Subject<'a>> {
        let gap = |own: &DimensionFact<'_>| {
            own.reasons.iter().find_map(|reason| match reason {
                Reason::Gap { gap, .. } | Reason::AnchorGap { gap, .. } => Some(*gap),
                _ => None,
            })
        };
        let is_different =
            |own: &&DimensionFact<'a>| gap(own).is_some() || self.opposed(own.id).is_some();
        let different: Vec<&DimensionFact<'a>> =
            facts.dimensions.iter().filter(is_different).collect();
        let different = sorted_by_key(&different, |own| (Reverse(gap(own)), own.score));
        different.into_iter().map(|own| Subject::Dimension { id: own.id }).collect()
    }

    /// The dimensions with items that many do not know; most such items first.
    fn unknown(&self) -> Vec<Subject<'a>> {
        let n_unknown = |id| self.items(id).filter(|own| own.unknown == Some(true)).count();
        let dimensions = self.result.dimensions.iter().map(|own| (n_unknown(own.id), own.id));
        let unknown: Vec<(usize, &'a str)> = dimensions.filter(|(n, _)| *n > 0).collect();
        let unknown = sorted_by_key(&unknown, |(n, _)| Reverse(*n));
        unknown.into_iter().map(|(_, id)| Subject::Dimension { id }).collect()
    }
}

/// S13: a partner that sees it differently than the school. The lower of the two pictures chooses the
/// words: who sees less has something to ask for.
fn partner<'a>(own: &'a MutualView, rules: &Rules) -> Option<PartnerFact<'a>> {
    let (school, partner) = own.school.zip(own.partner).filter(|_| own.topic == Some(true))?;
    Some(PartnerFact {
        kind: own.kind,
        name: own.name.as_deref(),
        level: rules.level_of(school.min(partner)),
        distance: Some(school.distance(partner)),
        reason: Reason::MutualGap { school, partner },
        leefwerelden: Leefwerelden::NONE,
    })
}
