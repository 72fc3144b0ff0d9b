//! What advice needs to know of a result, whichever kind of result it is.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::{Reason, Strength, Subject};
use crate::leefwereld::{Leefwereld, Leefwerelden};
use crate::level::Level;
use crate::number::Points;
use crate::partner::PartnerKind;
use crate::sorting::sorted_by_key;

/// The level from which school and partner do things together. Below it, a partner may need a next
/// step, also where no wish was filled in.
pub(super) const TOGETHER: Level = Level::new(3);

/// A result as advice sees it.
#[derive(Default)]
pub(super) struct Facts<'a> {
    /// The dimensions, in the order of the instrument.
    pub(super) dimensions: Vec<DimensionFact<'a>>,
    /// The partners that may need a next step, most pressing first.
    pub(super) partners: Vec<PartnerFact<'a>>,
    /// The leefwerelden without an active partner.
    pub(super) white_spots: Vec<Leefwereld>,
    /// The kinds of partner of which something was said.
    pub(super) said_of: Vec<PartnerKind>,
}

/// A dimension.
pub(super) struct DimensionFact<'a> {
    pub(super) id: &'a str,
    pub(super) score: Option<Points>,
    /// The level whose steps are used. Where the result shows no level it chooses words only.
    pub(super) level: Level,
    /// Why it would be a topic.
    pub(super) reasons: Vec<Reason<'a>>,
    /// Why the steps are these.
    pub(super) step_reason: Option<Reason<'a>>,
}

/// A partner.
#[derive(Clone, Copy)]
pub(super) struct PartnerFact<'a> {
    pub(super) kind: PartnerKind,
    pub(super) name: Option<&'a str>,
    /// The level whose steps are used.
    pub(super) level: Level,
    /// The distance to the wish, or between school and partner. None where it is not known to need
    /// anything.
    pub(super) distance: Option<Points>,
    pub(super) reason: Reason<'a>,
    pub(super) leefwerelden: Leefwerelden,
}

impl<'a> PartnerFact<'a> {
    pub(super) const fn subject(&self) -> Subject<'a> {
        Subject::Partner { kind: self.kind, name: self.name }
    }
}

impl<'a> Facts<'a> {
    pub(super) fn dimension(&self, id: &str) -> Option<&DimensionFact<'a>> {
        self.dimensions.iter().find(|own| own.id == id)
    }

    pub(super) fn partner(&self, subject: Subject<'_>) -> Option<&PartnerFact<'a>> {
        self.partners.iter().find(|own| own.subject() == subject)
    }

    /// Puts the partner that is furthest from where it should be first.
    pub(super) fn sort_partners(&mut self) {
        let key =
            |own: &PartnerFact<'a>| (Reverse(own.distance), own.level, own.kind as u8, own.name);
        self.partners = sorted_by_key(&self.partners, key);
    }

    /// The partners that may be a topic. One of each kind: what can be said of the others is the
    /// same.
    pub(super) fn partner_topics(&self) -> Vec<Subject<'a>> {
        let mut first_ones: Vec<&PartnerFact<'a>> = Vec::new();
        for partner in self.partners.iter().filter(|own| own.distance.is_some()) {
            if first_ones.iter().all(|own| own.kind != partner.kind) {
                first_ones.push(partner);
            }
        }
        first_ones.into_iter().map(PartnerFact::subject).collect()
    }

    /// The dimensions that have a score and are no strength, lowest first. One that is as high as the
    /// highest is among them only where all are the same.
    pub(super) fn lowest(&self, strengths: &[Strength<'_>]) -> Vec<Subject<'a>> {
        let scores = || self.dimensions.iter().filter_map(|own| own.score);
        let (lowest, highest) = (scores().min(), scores().max());
        let is_strength = |own: &DimensionFact<'_>| {
            let subject = Subject::Dimension { id: own.id };
            let is_highest = own.score == highest && lowest < highest;
            is_highest || strengths.iter().any(|strength| strength.subject == subject)
        };
        let low_ones: Vec<&DimensionFact<'a>> =
            self.dimensions.iter().filter(|own| own.score.is_some() && !is_strength(own)).collect();
        let low_ones = sorted_by_key(&low_ones, |own| own.score);
        low_ones.into_iter().map(|own| Subject::Dimension { id: own.id }).collect()
    }

    /// Adds to every dimension how its score compares, where that may make it a topic, and why its
    /// steps are these.
    ///
    /// `shown` says which level the result shows of a dimension. Where it shows none, the steps are
    /// there for the reasons of the topic.
    pub(super) fn add_scores(&mut self, shown: impl Fn(usize) -> Option<Level>) {
        let lowest = self.dimensions.iter().filter_map(|own| own.score).min();
        for (idx, own) in self.dimensions.iter_mut().enumerate() {
            match own.score {
                Some(score) if own.score == lowest => {
                    own.reasons.push(Reason::LowestScore { score });
                }
                Some(score) if own.reasons.is_empty() => {
                    own.reasons.push(Reason::LowScore { score });
                }
                _ => {}
            }
            let level = shown(idx).map(|level| Reason::Level { level });
            own.step_reason = level.or(own.reasons.first().copied());
        }
    }

    /// The first of the dimensions with the highest score.
    pub(super) fn highest(&self) -> Option<Strength<'a>> {
        let scored = self.dimensions.iter().filter_map(|own| Some((own.id, own.score?)));
        let (id, score) = scored.reduce(|best, own| if own.1 > best.1 { own } else { best })?;
        Some(Strength {
            subject: Subject::Dimension { id },
            reason: Reason::HighestScore { score },
        })
    }
}
