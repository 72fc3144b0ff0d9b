//! From subjects to topics: their reasons, questions, next steps and sources.

use alloc::vec::Vec;

use super::content::{DimensionContent, GENERAL_STEPS, LeefwereldContent, PartnerContent, Steps};
use super::facts::{DimensionFact, Facts, PartnerFact, TOGETHER};
use super::{Question, Reason, Step, Subject, Topic, guide};
use crate::leefwereld::{Leefwereld, Leefwerelden};
use crate::level::Level;
use crate::partner::PartnerKind;
use crate::sorting::sorted_by_key;
use crate::source::Source;

/// The topics about these subjects, in this order.
pub(super) fn topics<'a>(facts: &Facts<'a>, subjects: &[Subject<'a>]) -> Vec<Topic<'a>> {
    let mut writer = Writer { facts, taken: subjects.to_vec() };
    subjects.iter().filter_map(|subject| writer.topic(*subject)).collect()
}

/// Writes topics one after the other. A kind of partner and a leefwereld give steps to one topic
/// only, so no step comes twice.
struct Writer<'f, 'a> {
    facts: &'f Facts<'a>,
    taken: Vec<Subject<'a>>,
}

impl<'a> Writer<'_, 'a> {
    fn topic(&mut self, subject: Subject<'a>) -> Option<Topic<'a>> {
        let facts = self.facts;
        match subject {
            Subject::Dimension { id } => Some(self.about_dimension(facts.dimension(id)?)),
            Subject::Partner { .. } => Some(about_partner(facts.partner(subject)?)),
            Subject::Leefwereld { id } => Some(self.about_leefwereld(id)),
        }
    }

    /// Two steps for the dimension, and one for a partner or leefwereld that it concerns.
    fn about_dimension(&mut self, fact: &DimensionFact<'a>) -> Topic<'a> {
        let subject = Subject::Dimension { id: fact.id };
        let content = DimensionContent::of(fact.id);
        let texts = content.map_or(&GENERAL_STEPS, |own| own.steps_from(fact.level));
        let mut steps: Vec<Step<'a>> =
            fact.step_reason.iter().flat_map(|reason| both(texts, subject, *reason)).collect();
        let kinds = content.map_or(&[][..], |own| own.kinds);
        steps.extend(self.step_for_dimension(kinds));
        topic(
            subject,
            fact.reasons.clone(),
            guide::about_dimension(fact.id),
            steps,
            content.map_or(&[], |own| own.sources),
        )
    }

    /// In this order: a pressing partner of a kind that the dimension concerns, another pressing
    /// partner, a white spot, a partner of such a kind with which the school does not do things
    /// together yet.
    fn step_for_dimension(&mut self, kinds: &[PartnerKind]) -> Option<Step<'a>> {
        let free = || self.facts.partners.iter().filter(|own| !self.is_taken(own.kind));
        let pressing = || free().filter(|own| own.distance.is_some());
        let concerned = |own: &&PartnerFact<'a>| kinds.contains(&own.kind);
        let white_spots = &self.facts.white_spots;
        let white_spot = || {
            white_spots.iter().find(|id| !self.taken.contains(&Subject::Leefwereld { id: **id }))
        };
        let step = if let Some(own) = pressing().find(concerned).or_else(|| pressing().next()) {
            first(own)
        } else if let Some(id) = white_spot() {
            let [text, _] = &LeefwereldContent::of(*id).steps;
            let reason = Reason::WhiteSpot { leefwereld: *id };
            Step { text, about: Subject::Leefwereld { id: *id }, reason }
        } else {
            first(free().filter(|own| own.level < TOGETHER).find(concerned)?)
        };
        self.taken.push(step.about);
        Some(step)
    }

    /// Two steps for the leefwereld, and one for a partner that may become active there.
    fn about_leefwereld(&mut self, id: Leefwereld) -> Topic<'a> {
        let (subject, content) = (Subject::Leefwereld { id }, LeefwereldContent::of(id));
        let reason = Reason::WhiteSpot { leefwereld: id };
        let mut steps: Vec<Step<'a>> = both(&content.steps, subject, reason).into();
        if let Some(step) = self.step_for_leefwereld(id, content.kinds) {
            self.taken.push(step.about);
            steps.push(step);
        }
        topic(subject, [reason].into(), guide::about_leefwereld(), steps, content.sources)
    }

    /// A partner that is wanted there, else one that is there and not active yet, else the first
    /// kind of which nothing was said.
    fn step_for_leefwereld(&self, id: Leefwereld, kinds: &[PartnerKind]) -> Option<Step<'a>> {
        let there = || {
            let free = self.facts.partners.iter().filter(|own| !self.is_taken(own.kind));
            free.filter(|own| own.kind != PartnerKind::Gemeente && own.leefwerelden.contains(id))
        };
        if let Some(own) = there().find(|own| own.level == Level::NONE).or_else(|| there().next()) {
            return Some(first(own));
        }
        let said_of = &self.facts.said_of;
        let kind = kinds.iter().find(|kind| !said_of.contains(kind) && !self.is_taken(**kind))?;
        Some(first(&PartnerFact {
            kind: *kind,
            name: None,
            level: Level::NONE,
            distance: None,
            reason: Reason::Missing { leefwereld: id },
            leefwerelden: Leefwerelden::NONE,
        }))
    }

    fn is_taken(&self, kind: PartnerKind) -> bool {
        let is_own =
            |own: &Subject<'_>| matches!(own, Subject::Partner { kind: own, .. } if *own == kind);
        self.taken.iter().any(is_own)
    }
}

fn about_partner<'a>(own: &PartnerFact<'a>) -> Topic<'a> {
    let texts = PartnerContent::of(own.kind).steps_from(own.level);
    topic(
        own.subject(),
        [own.reason].into(),
        guide::about_partner(own.kind),
        both(texts, own.subject(), own.reason).into(),
        own.kind.profile().sources,
    )
}

/// A topic with the questions that its reasons add, and the first source of each partner in it.
fn topic<'a>(
    subject: Subject<'a>,
    reasons: Vec<Reason<'a>>,
    mut questions: Vec<Question>,
    steps: Vec<Step<'a>>,
    sources: &'static [Source],
) -> Topic<'a> {
    questions.extend(guide::because_of(&reasons));
    let questions = sorted_by_key(&questions, |own| own.phase);
    let mut read_more: Vec<&'static Source> = sources.iter().collect();
    for step in steps.iter().filter(|step| step.about != subject) {
        if let Subject::Partner { kind, .. } = step.about {
            let own = kind.profile().sources.iter().take(1);
            let unknown: Vec<_> = own.filter(|source| !read_more.contains(source)).collect();
            read_more.extend(unknown);
        }
    }
    Topic { subject, reasons, questions, steps, sources: read_more }
}

fn both<'a>(texts: &'static Steps, about: Subject<'a>, reason: Reason<'a>) -> [Step<'a>; 2] {
    texts.each_ref().map(|text| Step { text, about, reason })
}

/// The first step with a partner.
fn first<'a>(own: &PartnerFact<'a>) -> Step<'a> {
    let [text, _] = PartnerContent::of(own.kind).steps_from(own.level);
    Step { text, about: own.subject(), reason: own.reason }
}
