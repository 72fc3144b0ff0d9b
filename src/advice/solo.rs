//! The advice for one respondent.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::choose::choose;
use super::facts::{DimensionFact, Facts, PartnerFact, SchoolFact, same_answer};
use super::items::ItemFact;
use super::topic::topics;
use super::{Advice, GOES_WELL, Reason, Strength, Subject};
use crate::base::{Answer, Form, Level, Points, sorted_by_key};
use crate::field::{Partner, Perspective};
use crate::instrument::{Dimension, Instrument, Item};
use crate::response::{PartnerEntry, Response, Working};
use crate::score::{DimensionScore, LeefwereldScore, PartnerScore, ScoreCard, score};

impl<'a> Advice<'a> {
    /// The advice for one respondent.
    #[must_use]
    pub fn solo(response: &'a Response) -> Self {
        let card = score(response);
        let facts = facts(response, &card);
        let strengths = strongest_partners(response, &card);
        let lowest = facts.lowest(&strengths);
        let school = facts.school.as_ref();
        let (low_school, high_school) = match school.map(|fact| fact.score < GOES_WELL) {
            Some(true) => (vec![Subject::School], Vec::new()),
            Some(false) => (Vec::new(), vec![Subject::School]),
            None => (Vec::new(), Vec::new()),
        };
        let white_spots = facts.white_spots.iter().map(|id| Subject::Leefwereld { id: *id });
        let around: Vec<_> =
            low_school.into_iter().chain(white_spots).chain(facts.partner_topics()).collect();
        let unknown = most_unknown(&card.dimensions, facts.instrument);
        let rest = [unknown, lowest.clone(), facts.partner_topics(), high_school].concat();
        let subjects = choose(&[lowest, around, rest]);
        Self {
            reader: facts.reader,
            highest: facts.highest(),
            strengths,
            topics: topics(&facts, &subjects),
        }
    }
}

fn facts<'a>(response: &'a Response, card: &ScoreCard) -> Facts<'a> {
    let instrument = response.instrument();
    let mut facts = Facts::new(instrument, Some(card.perspective));
    let dimensions = instrument.dimensions.iter().zip(response.answers()).zip(&card.dimensions);
    let dimensions = dimensions.map(|((dimension, answers), scored)| DimensionFact {
        dimension,
        score: scored.score,
        answer: scored
            .score
            .and_then(|score| same_answer(score, card.form == Form::Short, &instrument.scale)),
        items: items(dimension.items_on(card.form), answers, instrument),
        voices: Vec::new(),
        reasons: reasons(scored, card, instrument),
    });
    facts.dimensions = dimensions.collect();
    // What is said about partners is for the school to work on.
    if card.perspective == Perspective::School {
        let entries = response.partners.iter().zip(&card.partners);
        let partner = |(entry, score): (&'a PartnerEntry, &PartnerScore)| {
            let asked = instrument.partner_scan.items(entry.partner.kind);
            partner(score, &entry.partner, items(asked, &entry.answers, instrument))
        };
        facts.partners = entries.filter_map(partner).collect();
        facts.said_of = card.partners.iter().map(|partner| partner.kind).collect();
        let white_spots: Vec<&LeefwereldScore> =
            card.leefwerelden.iter().filter(|leefwereld| leefwereld.white_spot).collect();
        // A leefwereld without any partner comes before one with a partner that is not active yet.
        let white_spots = sorted_by_key(&white_spots, |leefwereld| leefwereld.highest_level);
        facts.white_spots = white_spots.into_iter().map(|leefwereld| leefwereld.id).collect();
    }
    let about_school = card.about_school.and_then(|school| school.score);
    facts.school = about_school.zip(response.about_school.as_ref()).map(|(score, answers)| {
        let core = instrument.partner_scan.core.iter();
        SchoolFact { score, items: items(core, answers, instrument) }
    });
    facts.add_scores();
    facts.sort_partners();
    facts
}

/// Items with their answers, without those that do not apply.
fn items<'a>(
    asked: impl IntoIterator<Item = &'a Item>,
    answers: &[Option<Answer>],
    instrument: &Instrument,
) -> Vec<ItemFact<'a>> {
    let max = instrument.scale.max().into();
    let items = asked.into_iter().zip(answers).filter_map(|(item, answer)| match answer {
        Some(Answer::Rating(rating)) => {
            Some(ItemFact::new(item, Points::share((*rating).into(), max)))
        }
        Some(Answer::NotApplicable) => None,
        Some(Answer::DontKnow) | None => Some(ItemFact::new(item, None)),
    });
    items.collect()
}

fn reasons<'a>(
    dimension: &DimensionScore,
    card: &ScoreCard,
    instrument: &'a Instrument,
) -> Vec<Reason<'a>> {
    let caps = card.capped_by.as_deref().filter(|ids| ids.contains(&dimension.id));
    let caps = caps.zip(card.level.zip(card.uncapped_level));
    let caps = caps.map(|(ids, (level, uncapped))| {
        let ids = instrument
            .dimensions
            .iter()
            .map(|dimension| &dimension.id)
            .filter(|id| ids.contains(id));
        let tied = ids.filter(|id| **id != dimension.id).map(|id| &**id).collect();
        Reason::CapsLevel { level, uncapped, tied }
    });
    let unknown =
        Reason::ManyUnknown { count: dimension.dont_know, applicable: dimension.applicable };
    let unknown = is_unknown(dimension, instrument).then_some(unknown);
    caps.into_iter().chain(unknown).collect()
}

/// Whether "weet ik niet" answers as large a share of the items as S10 asks of a group.
fn is_unknown(dimension: &DimensionScore, instrument: &Instrument) -> bool {
    let share = instrument.rules.unknown.share.value.of_rounded_up(dimension.applicable);
    0 < dimension.dont_know && share <= dimension.dont_know
}

fn most_unknown<'a>(scores: &[DimensionScore], instrument: &'a Instrument) -> Vec<Subject<'a>> {
    let dimensions = instrument.dimensions.iter().zip(scores);
    let unknown: Vec<(&Dimension, &DimensionScore)> =
        dimensions.filter(|(_, dimension)| is_unknown(dimension, instrument)).collect();
    let unknown = sorted_by_key(&unknown, |(_, dimension)| Reverse(dimension.dont_know));
    unknown.into_iter().map(|(dimension, _)| Subject::Dimension { id: &dimension.id }).collect()
}

/// A partner that is wanted or below its wish, or one that is no strength and has no known wish.
fn partner<'a>(
    scored: &PartnerScore,
    partner: &'a Partner,
    items: Vec<ItemFact<'a>>,
) -> Option<PartnerFact<'a>> {
    let level = scored.level?;
    let (distance, reason) = match (scored.working, scored.desired) {
        // A partner that is wanted is at least one level below its wish.
        (Working::Wanted, desired) => (desired.map_or(1, Level::number).max(1), Reason::NotYet),
        (_, Some(desired)) if level < desired => {
            (desired.number() - level.number(), Reason::BelowWish { now: level, desired })
        }
        (_, Some(_)) => return None,
        (_, None) if goes_well(scored) => return None,
        (_, None) => (0, Reason::Level { level }),
    };
    Some(PartnerFact {
        kind: scored.kind,
        name: partner.name.as_deref(),
        level,
        distance: if 0 < distance { Points::whole(distance.into()) } else { None },
        reason,
        leefwerelden: scored.leefwerelden,
        items,
    })
}

fn goes_well(partner: &PartnerScore) -> bool {
    partner.score.is_some_and(|score| GOES_WELL <= score)
}

/// Of the partners that go well and are at their wish, or have no known wish, those at the highest
/// level.
fn strongest_partners<'a>(response: &'a Response, card: &ScoreCard) -> Vec<Strength<'a>> {
    let partners = response.partners.iter().zip(&card.partners);
    let strong = partners.filter_map(|(entry, scored)| {
        let now = scored.level.filter(|_| goes_well(scored))?;
        let reason = match scored.desired {
            // A wish for no contact cannot be a strength.
            Some(desired) if Level::FIRST <= desired && desired <= now => {
                Reason::AtWish { now, desired }
            }
            None => Reason::Level { level: now },
            _ => return None,
        };
        let name = entry.partner.name.as_deref();
        let subject = Subject::Partner { kind: scored.kind, name };
        // A file may mention one partner twice.
        let says_otherwise = |other: &PartnerScore| {
            (other.kind, &other.name) == (scored.kind, &scored.name)
                && (!goes_well(other) || other.desired.is_some_and(|wish| other.level < Some(wish)))
        };
        let is_doubtful = card.partners.iter().any(says_otherwise);
        (!is_doubtful).then_some((now, (scored.kind as u8, name, scored.desired), subject, reason))
    });
    let strong: Vec<_> = strong.collect();
    let highest = strong.iter().map(|(now, ..)| *now).max();
    let strong: Vec<_> = strong.iter().filter(|(now, ..)| Some(*now) == highest).collect();
    let mut strengths: Vec<Strength<'a>> = Vec::new();
    for (.., subject, reason) in sorted_by_key(&strong, |(_, key, ..)| *key) {
        match strengths.iter_mut().find(|strength| strength.reason == *reason) {
            Some(strength) if strength.subjects.contains(subject) => {}
            Some(strength) => strength.subjects.push(*subject),
            None => strengths.push(Strength { subjects: vec![*subject], reason: reason.clone() }),
        }
    }
    strengths
}
