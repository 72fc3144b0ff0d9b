//! From subjects to topics: their reasons, questions, next steps and sources.

use alloc::vec;
use alloc::vec::Vec;

use super::facts::{DimensionFact, Facts, PartnerFact};
use super::general;
use super::items::{ItemFact, Stage, lowest_first};
use super::{Question, Reason, Step, Subject, Topic, questions};
use crate::base::{Level, sorted_by_key};
use crate::field::{Leefwereld, Leefwerelden, PartnerKind, Perspective, Source};
use crate::instrument::{Action, Actions, Item, LeefwereldGuide};
use crate::words::Text;

/// Most items that a topic gives steps for.
const N_ITEMS: usize = 2;

/// The topics about these subjects, in this order.
pub(super) fn topics<'a>(facts: &Facts<'a>, subjects: &[Subject<'a>]) -> Vec<Topic<'a>> {
    let mut writer = Writer { facts, taken: subjects.to_vec(), given: Vec::new() };
    subjects.iter().filter_map(|subject| writer.topic(*subject)).collect()
}

/// Writes topics one after the other. A kind of partner and a leefwereld give steps to one topic
/// only, and no step comes twice.
struct Writer<'f, 'a> {
    facts: &'f Facts<'a>,
    taken: Vec<Subject<'a>>,
    given: Vec<&'a Text>,
}

impl<'a> Writer<'_, 'a> {
    fn topic(&mut self, subject: Subject<'a>) -> Option<Topic<'a>> {
        let facts = self.facts;
        match subject {
            Subject::Dimension { id } => Some(self.about_dimension(facts.dimension(id)?)),
            Subject::Partner { .. } => Some(self.about_partner(facts.partner(subject)?)),
            Subject::Leefwereld { id } => Some(self.about_leefwereld(id)),
            Subject::School => {
                let school = facts.school.as_ref()?;
                let steps = self.steps_for(&school.items, subject);
                let reason = Reason::Score { score: school.score, answer: None };
                let sources = Perspective::Partners.profile().sources;
                Some(finish(subject, vec![reason], questions::about_school(), steps, sources))
            }
        }
    }

    /// Steps for the lowest items, and one for a partner or leefwereld connected with the
    /// dimension.
    fn about_dimension(&mut self, fact: &DimensionFact<'a>) -> Topic<'a> {
        let (subject, guide) = (fact.subject(), &fact.dimension.guide);
        let mut steps = self.steps_for(&fact.items, subject);
        steps.extend(self.step_around(&guide.kinds));
        let questions = questions::about_dimension(fact.dimension);
        let topic = finish(subject, fact.reasons.clone(), questions, steps, &guide.sources);
        Topic { voices: fact.voices.clone(), ..topic }
    }

    fn about_partner(&mut self, fact: &PartnerFact<'a>) -> Topic<'a> {
        let subject = fact.subject();
        let contact = self.contact(fact);
        let steps = match contact {
            Some(contact) => self.both(contact, subject),
            None => self.steps_for(&fact.items, subject),
        };
        let questions = questions::about_partner(fact.kind, self.facts.instrument);
        let sources = fact.kind.profile().sources;
        finish(subject, vec![fact.reason.clone()], questions, steps, sources)
    }

    /// Steps for the leefwereld, and one for a partner that may become active there.
    fn about_leefwereld(&mut self, id: Leefwereld) -> Topic<'a> {
        let subject = Subject::Leefwereld { id };
        let guide = self.leefwereld(id);
        let mut steps = match guide {
            Some(guide) => self.both(&guide.actions, subject),
            None => self.steps_for(&[], subject),
        };
        let kinds = guide.map_or(&[][..], |guide| &guide.kinds);
        if let Some(fact) = self.partner_for(id, kinds) {
            steps.extend(self.first_with(&fact));
        }
        let questions = questions::about_leefwereld(self.facts.instrument);
        let sources = guide.map_or(&[][..], |guide| &guide.sources);
        finish(subject, vec![Reason::WhiteSpot { leefwereld: id }], questions, steps, sources)
    }

    fn leefwereld(&self, id: Leefwereld) -> Option<&'a LeefwereldGuide> {
        self.facts.instrument.guide.leefwerelden.iter().find(|guide| guide.leefwereld == id)
    }

    /// How to get in touch, if there is no contact yet.
    fn contact(&self, fact: &PartnerFact<'_>) -> Option<&'a Actions> {
        if fact.level != Level::NONE {
            return None;
        }
        let guide = self.facts.instrument.guide.kinds.iter().find(|guide| guide.kind == fact.kind);
        guide.map(|guide| &guide.contact)
    }

    /// A single reader gets steps for the lowest items. A group gets a step for each side, each for
    /// the next of these items in turn.
    fn steps_for(&mut self, items: &[ItemFact<'a>], about: Subject<'a>) -> Vec<Step<'a>> {
        let items = lowest_first(items);
        let mut steps = Vec::new();
        if let Some(reader) = self.facts.reader {
            for _ in 0..N_ITEMS {
                steps.extend(self.step_on(&items, reader, about));
            }
            if let ([fact], [_]) = (&items[..], &steps[..]) {
                let later = fact.later(reader);
                steps.extend(
                    later.and_then(|action| self.give(action, reader, about, fact.shown())),
                );
            }
        } else {
            for (idx, side) in Perspective::ALL.into_iter().enumerate() {
                let first = items.get(idx % items.len().clamp(1, N_ITEMS)).copied();
                let candidates: Vec<ItemFact<'a>> =
                    first.into_iter().chain(items.clone()).collect();
                steps.extend(self.step_on(&candidates, side, about));
            }
        }
        if steps.is_empty() { self.general_steps(&items, about) } else { steps }
    }

    /// A side's step for the first of these items that still has one to give.
    fn step_on(
        &mut self,
        items: &[ItemFact<'a>],
        side: Perspective,
        about: Subject<'a>,
    ) -> Option<Step<'a>> {
        items.iter().find_map(|fact| self.give(fact.action(side)?, side, about, fact.shown()))
    }

    /// General actions, if the instrument has none.
    fn general_steps(&mut self, items: &[ItemFact<'a>], about: Subject<'a>) -> Vec<Step<'a>> {
        let stage = Stage::at(items.first().and_then(|fact| fact.height));
        let mut steps = Vec::new();
        for actions in &general::ACTIONS {
            match self.facts.reader {
                Some(reader) if reader != actions.who => {}
                Some(_) => steps.extend(self.both(actions, about)),
                None => steps.extend(self.give(stage.of(actions), actions.who, about, None)),
            }
        }
        steps
    }

    fn both(&mut self, actions: &'a Actions, about: Subject<'a>) -> Vec<Step<'a>> {
        let both = actions.both().map(|action| self.give(action, actions.who, about, None));
        both.into_iter().flatten().collect()
    }

    /// A step that is not given yet.
    fn give(
        &mut self,
        action: &'a Action,
        who: Perspective,
        about: Subject<'a>,
        item: Option<&'a Item>,
    ) -> Option<Step<'a>> {
        let Action { effort, text } = action;
        if self.given.contains(&text) {
            return None;
        }
        self.given.push(text);
        Some(Step { text, effort: *effort, who, about, item, reason: None })
    }

    /// The first step of the school with a partner.
    fn first_with(&mut self, fact: &PartnerFact<'a>) -> Option<Step<'a>> {
        let about = fact.subject();
        let step = match self.contact(fact) {
            Some(contact) => self.give(&contact.begin, contact.who, about, None),
            None => self.step_on(&lowest_first(&fact.items), Perspective::School, about),
        };
        self.taken.extend(step.as_ref().map(|step| step.about));
        step.map(|step| Step { reason: Some(fact.reason.clone()), ..step })
    }

    /// In this order: a pressing partner of a kind connected with the dimension, another pressing
    /// partner, a white spot, a partner of such a kind that is no strength.
    fn step_around(&mut self, kinds: &[PartnerKind]) -> Option<Step<'a>> {
        let facts = self.facts;
        let free = || facts.partners.iter().filter(|fact| !self.is_taken(fact.kind));
        let pressing = || free().filter(|fact| fact.distance.is_some());
        let concerned = |fact: &&PartnerFact<'a>| kinds.contains(&fact.kind);
        let mut white_spots = facts.white_spots.iter().map(|id| Subject::Leefwereld { id: *id });
        let white_spot = white_spots.find(|subject| !self.taken.contains(subject));
        if let Some(fact) = pressing().find(concerned).or_else(|| pressing().next()) {
            self.first_with(fact)
        } else if let Some(Subject::Leefwereld { id }) = white_spot {
            let (about, guide) = (Subject::Leefwereld { id }, self.leefwereld(id)?);
            let step = self.give(&guide.actions.begin, guide.actions.who, about, None)?;
            self.taken.push(about);
            Some(Step { reason: Some(Reason::WhiteSpot { leefwereld: id }), ..step })
        } else {
            self.first_with(free().find(concerned)?)
        }
    }

    /// A partner that is wanted there, otherwise one that is there and not active yet, otherwise
    /// the first kind that was not mentioned.
    fn partner_for(&self, id: Leefwereld, kinds: &[PartnerKind]) -> Option<PartnerFact<'a>> {
        let there = || {
            let free = self.facts.partners.iter().filter(|fact| !self.is_taken(fact.kind));
            free.filter(|fact| fact.kind != PartnerKind::Gemeente && fact.leefwerelden.contains(id))
        };
        let wanted = there().find(|fact| fact.level == Level::NONE).or_else(|| there().next());
        if let Some(fact) = wanted {
            return Some(fact.clone());
        }
        let said_of = &self.facts.said_of;
        let kind = kinds.iter().find(|kind| !said_of.contains(kind) && !self.is_taken(**kind))?;
        Some(PartnerFact {
            kind: *kind,
            name: None,
            level: Level::NONE,
            distance: None,
            reason: Reason::Missing { leefwereld: id },
            leefwerelden: Leefwerelden::NONE,
            items: Vec::new(),
        })
    }

    fn is_taken(&self, kind: PartnerKind) -> bool {
        self.taken.iter().any(|taken| match taken {
            Subject::Partner { kind: taken, .. } => *taken == kind,
            _ => false,
        })
    }
}

/// A topic with the questions that its reasons add, and the first source of each partner in it.
fn finish<'a>(
    subject: Subject<'a>,
    reasons: Vec<Reason<'a>>,
    mut questions: Vec<&'a Question>,
    steps: Vec<Step<'a>>,
    sources: &'a [Source],
) -> Topic<'a> {
    questions.extend(questions::because_of(&reasons));
    let questions = sorted_by_key(&questions, |question| question.phase);
    let mut read_more: Vec<&'a Source> = sources.iter().collect();
    for step in steps.iter().filter(|step| step.about != subject) {
        if let Subject::Partner { kind, .. } = step.about {
            let source = kind.profile().sources.first();
            read_more.extend(source.filter(|source| !read_more.contains(source)));
        }
    }
    Topic { subject, reasons, questions, steps, sources: read_more, voices: Vec::new() }
}
