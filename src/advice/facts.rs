//! What advice needs to know about a result, of whichever kind.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::items::ItemFact;
use super::{Among, GOES_WELL, Highest, Reason, Strength, Subject};
use crate::base::{Level, Points, sorted_by_key};
use crate::field::{Leefwereld, Leefwerelden, PartnerKind, Perspective};
use crate::instrument::{Dimension, Instrument, Scale};
use crate::team::Voice;

/// A result as advice sees it.
pub(super) struct Facts<'a> {
    pub(super) instrument: &'a Instrument,
    /// The side of the one person who reads it; none for a group.
    pub(super) reader: Option<Perspective>,
    /// The dimensions, in the order of the instrument.
    pub(super) dimensions: Vec<DimensionFact<'a>>,
    /// The partners that may need a next step, most pressing first.
    pub(super) partners: Vec<PartnerFact<'a>>,
    /// What a partner says about the school.
    pub(super) school: Option<SchoolFact<'a>>,
    /// The leefwerelden without an active partner.
    pub(super) white_spots: Vec<Leefwereld>,
    /// The kinds of partner that the respondents said something about.
    pub(super) said_of: Vec<PartnerKind>,
}

/// A dimension.
pub(super) struct DimensionFact<'a> {
    pub(super) dimension: &'a Dimension,
    pub(super) score: Option<Points>,
    /// The rating, if every answer behind the score is this one.
    pub(super) answer: Option<u8>,
    /// The items that were asked.
    pub(super) items: Vec<ItemFact<'a>>,
    /// The sides of a group that have a score on it.
    pub(super) voices: Vec<Voice>,
    /// Why it could be a topic.
    pub(super) reasons: Vec<Reason<'a>>,
}

/// A partner.
#[derive(Clone)]
pub(super) struct PartnerFact<'a> {
    pub(super) kind: PartnerKind,
    pub(super) name: Option<&'a str>,
    pub(super) level: Level,
    /// The distance to the wish, or between school and partner. `None` if it is not known to need
    /// anything.
    pub(super) distance: Option<Points>,
    pub(super) reason: Reason<'a>,
    pub(super) leefwerelden: Leefwerelden,
    /// The items that were asked about it.
    pub(super) items: Vec<ItemFact<'a>>,
}

/// The school, seen by a partner.
pub(super) struct SchoolFact<'a> {
    pub(super) score: Points,
    pub(super) items: Vec<ItemFact<'a>>,
}

/// The rating that every answer behind a score has: the one answer, or the lowest or highest of all.
pub(super) fn same_answer(score: Points, is_one_answer: bool, scale: &Scale) -> Option<u8> {
    let max = scale.max();
    let is_score = |rating: &u8| Points::share((*rating).into(), max.into()) == Some(score);
    (0..=max).find(is_score).filter(|rating| is_one_answer || [0, max].contains(rating))
}

/// The answer, if all have the same.
fn same(mut answers: impl Iterator<Item = Option<u8>>) -> Option<u8> {
    let first = answers.next()?;
    if answers.all(|answer| answer == first) { first } else { None }
}

impl<'a> DimensionFact<'a> {
    pub(super) fn subject(&self) -> Subject<'a> {
        Subject::Dimension { id: &self.dimension.id }
    }
}

impl<'a> PartnerFact<'a> {
    pub(super) const fn subject(&self) -> Subject<'a> {
        Subject::Partner { kind: self.kind, name: self.name }
    }
}

impl<'a> Facts<'a> {
    /// A result about which nothing is known yet.
    pub(super) const fn new(instrument: &'a Instrument, reader: Option<Perspective>) -> Self {
        Self {
            instrument,
            reader,
            dimensions: Vec::new(),
            partners: Vec::new(),
            school: None,
            white_spots: Vec::new(),
            said_of: Vec::new(),
        }
    }

    pub(super) fn dimension(&self, id: &str) -> Option<&DimensionFact<'a>> {
        self.dimensions.iter().find(|fact| fact.dimension.id == id)
    }

    pub(super) fn partner(&self, subject: Subject<'_>) -> Option<&PartnerFact<'a>> {
        self.partners.iter().find(|fact| fact.subject() == subject)
    }

    /// Puts the partner that is furthest from where it should be first.
    pub(super) fn sort_partners(&mut self) {
        let partners: Vec<&PartnerFact<'a>> = self.partners.iter().collect();
        let key = |fact: &&PartnerFact<'a>| {
            (Reverse(fact.distance), fact.level, fact.kind as u8, fact.name)
        };
        self.partners = sorted_by_key(&partners, key).into_iter().cloned().collect();
    }

    /// The partners that may be a topic: one of each kind, because the others would get the same
    /// texts.
    pub(super) fn partner_topics(&self) -> Vec<Subject<'a>> {
        let mut first_ones: Vec<&PartnerFact<'a>> = Vec::new();
        for partner in self.partners.iter().filter(|fact| fact.distance.is_some()) {
            if first_ones.iter().all(|fact| fact.kind != partner.kind) {
                first_ones.push(partner);
            }
        }
        first_ones.into_iter().map(PartnerFact::subject).collect()
    }

    /// The dimensions that have a score and are no strength, lowest first. One that ties for the
    /// highest is included only if all are equal, or if it is the only one and low.
    pub(super) fn lowest(&self, strengths: &[Strength<'_>]) -> Vec<Subject<'a>> {
        let Some(highest) = self.highest() else { return Vec::new() };
        let may_be_highest = match highest.among {
            Among::One => !highest.goes_well,
            Among::Others => false,
            Among::Equals => true,
        };
        let is_low = |fact: &&DimensionFact<'a>| {
            let is_strength = |strength: &Strength<'_>| strength.subjects.contains(&fact.subject());
            fact.score.is_some_and(|score| {
                may_be_highest || self.as_shown(score) != self.as_shown(highest.score)
            }) && !strengths.iter().any(is_strength)
        };
        let low_ones: Vec<&DimensionFact<'a>> = self.dimensions.iter().filter(is_low).collect();
        let low_ones = sorted_by_key(&low_ones, |fact| fact.score);
        low_ones.into_iter().map(DimensionFact::subject).collect()
    }

    /// Adds to each dimension how its score compares, if that may make it a topic.
    pub(super) fn add_scores(&mut self) {
        let Some(highest) = self.highest() else { return };
        let rules = &self.instrument.rules;
        let scored = || self.dimensions.iter().filter_map(|fact| Some((fact.score?, fact)));
        let lowest = scored().map(|(score, _)| rules.whole_points(score)).min();
        let low_ones = || {
            let is_lowest = |score| Some(rules.whole_points(score)) == lowest;
            scored().filter(move |(score, _)| is_lowest(*score)).map(|(_, fact)| fact)
        };
        let tied: Vec<&'a str> = low_ones().map(|fact| fact.dimension.id.as_ref()).collect();
        let lowest_answer = same(low_ones().map(|fact| fact.answer));
        for fact in &mut self.dimensions {
            let (Some(score), answer) = (fact.score, fact.answer) else { continue };
            let is_lowest = Some(rules.whole_points(score)) == lowest;
            if highest.among == Among::Others && is_lowest {
                let answer = lowest_answer;
                let id = fact.dimension.id.as_ref();
                let tied = tied.iter().copied().filter(|other| *other != id).collect();
                fact.reasons.push(Reason::LowestScore { score, answer, tied });
            } else if fact.reasons.is_empty() {
                fact.reasons.push(match highest.among {
                    Among::Equals => Reason::AllEqual { score, answer },
                    Among::One | Among::Others => Reason::Score { score, answer },
                });
            }
        }
    }

    /// What a reader sees of a score. Scores that look the same are equal (S21).
    fn as_shown(&self, score: Points) -> u64 {
        self.instrument.rules.whole_points(score)
    }

    /// S21: all dimensions with the highest score.
    pub(super) fn highest(&self) -> Option<Highest<'a>> {
        let scores = || self.dimensions.iter().filter_map(|fact| fact.score);
        let score = scores().max()?;
        let is_highest = |other: Points| self.as_shown(other) == self.as_shown(score);
        let highest = || self.dimensions.iter().filter(|fact| fact.score.is_some_and(is_highest));
        let among = match scores().count() {
            1 => Among::One,
            n if n == highest().count() => Among::Equals,
            _ => Among::Others,
        };
        let is_high = GOES_WELL <= score;
        let half = self.as_shown(GOES_WELL);
        let voices = || highest().flat_map(|fact| &fact.voices);
        let low_on = || voices().filter(|voice| is_high && voice.points < half);
        // Of a side that doubts several of them, the one on which most of its people have a score.
        let doubt = |side| low_on().filter(|voice| voice.id == side).max_by_key(|voice| voice.n);
        let doubts: Vec<Voice> = Perspective::ALL.into_iter().filter_map(doubt).copied().collect();
        Some(Highest {
            dimensions: highest().map(|fact| fact.dimension.id.as_ref()).collect(),
            score,
            answer: same(highest().map(|fact| fact.answer)),
            among,
            goes_well: is_high && doubts.is_empty(),
            doubted_by: doubts.iter().map(|voice| voice.id).collect(),
            doubts,
        })
    }
}
