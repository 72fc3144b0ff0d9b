//! The advice for one respondent.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::choose::choose;
use super::facts::{DimensionFact, Facts, PartnerFact, TOGETHER};
use super::topic::topics;
use super::{Advice, Reason, Strength, Subject};
use crate::instrument::Instrument;
use crate::level::Level;
use crate::number::Points;
use crate::response::Working;
use crate::score::{DimensionScore, LeefwereldScore, PartnerScore, ScoreCard};
use crate::sorting::sorted_by_key;

impl<'a> Advice<'a> {
    /// The advice for one respondent. On the short form, which gives no level, the score of the
    /// anchor item chooses the words of the next steps and nothing more.
    ///
    /// The instrument is the one of the response.
    #[must_use]
    pub fn solo(card: &'a ScoreCard<'_>, instrument: &Instrument) -> Self {
        let facts = facts(card, instrument);
        let strengths: Vec<Strength<'a>> =
            [facts.highest(), strongest_partner(card, &facts)].into_iter().flatten().collect();
        let lowest = facts.lowest(&strengths);
        let white_spots = facts.white_spots.iter().map(|id| Subject::Leefwereld { id: *id });
        let around: Vec<_> = white_spots.chain(facts.partner_topics()).collect();
        let unknown = most_unknown(&card.dimensions, instrument);
        let rest = [unknown, lowest.clone(), facts.partner_topics()].concat();
        let subjects = choose(&[lowest, around, rest]);
        Self { strengths, topics: topics(&facts, &subjects) }
    }
}

fn facts<'a>(card: &'a ScoreCard<'_>, instrument: &Instrument) -> Facts<'a> {
    let dimensions = card.dimensions.iter().map(|own| DimensionFact {
        id: own.id,
        score: own.score,
        level: own
            .level
            .or(own.score.map(|score| instrument.rules.level_of(score)))
            .unwrap_or(Level::FIRST),
        reasons: reasons(own, card, instrument),
        step_reason: None,
    });
    let white_spots: Vec<&LeefwereldScore> =
        card.leefwerelden.iter().filter(|own| own.white_spot).collect();
    // A leefwereld without any partner comes before one with a partner that is not active yet.
    let white_spots = sorted_by_key(&white_spots, |own| own.highest_level);
    let mut facts = Facts {
        dimensions: dimensions.collect(),
        partners: card.partners.iter().filter_map(partner).collect(),
        white_spots: white_spots.into_iter().map(|own| own.id).collect(),
        said_of: card.partners.iter().map(|own| own.kind).collect(),
    };
    facts.add_scores(|idx| card.dimensions.get(idx)?.level);
    facts.sort_partners();
    facts
}

fn reasons<'a>(
    own: &DimensionScore<'_>,
    card: &ScoreCard<'_>,
    instrument: &Instrument,
) -> Vec<Reason<'a>> {
    let caps = card.capped_by.as_deref().is_some_and(|ids| ids.contains(&own.id));
    let levels = card.level.zip(card.uncapped_level).filter(|_| caps);
    let caps = levels.map(|(level, uncapped)| Reason::CapsLevel { level, uncapped });
    let unknown = Reason::ManyUnknown { count: own.dont_know, applicable: own.applicable };
    let unknown = is_unknown(own, instrument).then_some(unknown);
    caps.into_iter().chain(unknown).collect()
}

/// Whether "weet ik niet" is the answer to as large a share of the items as S10 asks of people.
fn is_unknown(own: &DimensionScore<'_>, instrument: &Instrument) -> bool {
    let share = instrument.rules.unknown.share.value.of_rounded_up(own.applicable);
    0 < own.dont_know && share <= own.dont_know
}

fn most_unknown<'a>(
    dimensions: &'a [DimensionScore<'_>],
    instrument: &Instrument,
) -> Vec<Subject<'a>> {
    let unknown: Vec<&DimensionScore<'_>> =
        dimensions.iter().filter(|own| is_unknown(own, instrument)).collect();
    let unknown = sorted_by_key(&unknown, |own| Reverse(own.dont_know));
    unknown.into_iter().map(|own| Subject::Dimension { id: own.id }).collect()
}

/// A partner that is wanted or below its wish, or one of which no wish is known.
fn partner<'a>(own: &'a PartnerScore<'_>) -> Option<PartnerFact<'a>> {
    let level = own.level?;
    let (distance, reason) = match (own.working, own.desired) {
        // A partner that is wanted is at least one level from where it should be.
        (Working::Wanted, desired) => (desired.map_or(1, Level::number).max(1), Reason::NotYet),
        (_, Some(desired)) if level < desired => {
            (desired.number() - level.number(), Reason::BelowWish { now: level, desired })
        }
        (_, Some(_)) => return None,
        (_, None) => (0, Reason::Level { level }),
    };
    Some(PartnerFact {
        kind: own.kind,
        name: own.name,
        level,
        distance: if 0 < distance { Points::whole(distance.into()) } else { None },
        reason,
        leefwerelden: own.leefwerelden,
    })
}

/// The partner at the highest level of those that are at their wish, or at level 3 or higher where
/// no wish is known. A wish for no contact is no wish to be at.
fn strongest_partner<'a>(card: &'a ScoreCard<'_>, facts: &Facts<'a>) -> Option<Strength<'a>> {
    // A file may speak twice of one partner.
    let needs_something = |subject| {
        facts.partners.iter().any(|own| own.distance.is_some() && own.subject() == subject)
    };
    let strong = card.partners.iter().filter_map(|own| {
        let now = own.level.filter(|_| own.working == Working::Yes)?;
        let reason = match own.desired {
            Some(desired) if Level::FIRST <= desired && desired <= now => {
                Reason::AtWish { now, desired }
            }
            None if TOGETHER <= now => Reason::Level { level: now },
            _ => return None,
        };
        let subject = Subject::Partner { kind: own.kind, name: own.name };
        if needs_something(subject) {
            return None;
        }
        Some(((Reverse(now), own.kind as u8, own.name), Strength { subject, reason }))
    });
    strong.min_by_key(|(key, _)| *key).map(|(_, strength)| strength)
}
