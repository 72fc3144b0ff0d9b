//! Adding one response to a summary.

use alloc::vec::Vec;

use super::counts::ItemCounts;
use super::partners::{PartnerKey, Partners, key};
use super::summary::{DimensionSummary, FormSummary, Side, Summary};
use crate::base::{Answer, Form, Points};
use crate::field::{Leefwereld, Perspective};
use crate::instrument::{Dimension, Instrument};
use crate::response::{Response, Working};
use crate::score::{DimensionScore, ScoreCard, score};
use crate::stats::Moments;

impl Summary {
    pub(super) fn add(&mut self, response: &Response) {
        let card = score(response);
        let mut sides = Perspective::ALL.iter().zip(&mut self.sides);
        if let Some((_, side)) = sides.find(|(side, _)| **side == response.perspective) {
            side.form_mut(response.form).add(response, &card);
        }
        match response.perspective {
            Perspective::School => self.partners.add_said(response, &card),
            Perspective::Partners => self.partners.add_speaker(response, &card),
            Perspective::Ouders | Perspective::Gemeente => {}
        }
    }
}

impl Side {
    pub(super) const fn form_mut(&mut self, form: Form) -> &mut FormSummary {
        match form {
            Form::Full => &mut self.full,
            Form::Short => &mut self.short,
        }
    }
}

impl FormSummary {
    fn add(&mut self, response: &Response, card: &ScoreCard) {
        self.n += 1;
        add_points(&mut self.total, card.total);
        let mut anchors = Anchors::default();
        let scores = card.dimensions.iter().zip(response.answers());
        let dimensions = self.dimensions.iter_mut().zip(&*response.instrument.dimensions);
        for ((summary, dimension), (score, answers)) in dimensions.zip(scores) {
            let anchor = anchor_rating(dimension, response.form, answers);
            anchors.add(anchor);
            summary.add(anchor, score, answers, &response.instrument);
        }
        add_points(&mut self.anchor_total, anchors.total(&response.instrument));
    }
}

fn anchor_rating(dimension: &Dimension, form: Form, answers: &[Option<Answer>]) -> Option<u8> {
    rating(answers.get(anchor_place(dimension, form)).copied().flatten())
}

pub(super) const fn rating(answer: Option<Answer>) -> Option<u8> {
    match answer {
        Some(Answer::Rating(rating)) => Some(rating),
        _ => None,
    }
}

/// The place of the anchor among the items of a dimension that a form asks.
pub(super) const fn anchor_place(dimension: &Dimension, form: Form) -> usize {
    match form {
        Form::Full => dimension.anchor,
        Form::Short => 0,
    }
}

/// The anchor items that one respondent rated.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Anchors {
    n: u32,
    sum: u32,
}

impl Anchors {
    pub(super) fn add(&mut self, rating: Option<u8>) {
        if let Some(rating) = rating {
            self.n += 1;
            self.sum += u32::from(rating);
        }
    }

    /// S1b: "short total = mean of the anchors if >= 5 of 6 answered".
    pub(super) fn total(self, instrument: &Instrument) -> Option<Points> {
        let is_enough = instrument.rules.minimum_dimensions.value <= self.n;
        let highest = u32::from(instrument.scale.max());
        is_enough.then(|| Points::share(self.sum, self.n * highest)).flatten()
    }
}

impl DimensionSummary {
    fn add(
        &mut self,
        anchor: Option<u8>,
        dimension: &DimensionScore,
        answers: &[Option<Answer>],
        instrument: &Instrument,
    ) {
        add_points(&mut self.score, dimension.score);
        let highest = instrument.scale.max().into();
        let anchor = anchor.and_then(|rating| Points::share(rating.into(), highest));
        add_points(&mut self.anchor, anchor);
        for (counts, answer) in self.items.iter_mut().zip(answers) {
            counts.add(*answer);
        }
    }
}

impl ItemCounts {
    pub(super) fn add(&mut self, answer: Option<Answer>) {
        let count = match answer {
            Some(Answer::Rating(rating)) => self.ratings.get_mut(usize::from(rating)),
            Some(Answer::DontKnow) => Some(&mut self.dont_know),
            Some(Answer::NotApplicable) => Some(&mut self.not_applicable),
            None => Some(&mut self.not_answered),
        };
        if let Some(count) = count {
            *count += 1;
        }
    }
}

impl Partners {
    /// What a respondent of the school says about its partners. People are counted, not entries: of
    /// one person's entries with the same key, the first counts.
    fn add_said(&mut self, response: &Response, card: &ScoreCard) {
        let keys: Vec<PartnerKey> = card
            .partners
            .iter()
            .map(|partner| key(partner.kind, partner.name.as_deref()))
            .collect();
        let entries = response.partners.iter().zip(&card.partners).zip(&keys).enumerate();
        for (idx, ((entry, scored), key)) in entries {
            let is_named_before = keys.iter().take(idx).any(|before| before == key);
            if is_named_before {
                continue;
            }
            let Some(partner) = self.named_by_school(key, &response.instrument) else { continue };
            partner.mention(scored.name.as_deref());
            add_points(&mut partner.score, scored.score);
            add_points(&mut partner.core, scored.core_score);
            partner.working += u32::from(scored.working == Working::Yes);
            partner.wanted += u32::from(scored.working == Working::Wanted);
            for (n, leefwereld) in partner.leefwerelden.iter_mut().zip(Leefwereld::ALL) {
                *n += u32::from(entry.leefwerelden.contains(leefwereld));
            }
            add_answers(&mut partner.core_items, &entry.answers);
        }
    }

    /// What a partner says about the school.
    fn add_speaker(&mut self, response: &Response, card: &ScoreCard) {
        let Some(from) = &card.from else { return };
        let name = from.name.as_deref();
        let key = key(from.kind, name);
        let Some(partner) = self.partner(&key, &response.instrument) else { return };
        partner.take_part(name);
        add_answers(&mut partner.about_items, response.about_school.as_deref().unwrap_or_default());
        if let Some(school) = card.about_school {
            add_points(&mut partner.about_school, school.score);
            partner.speakers += 1;
        }
    }
}

/// Counts the answers to items; an item without an answer counts as unanswered.
fn add_answers(items: &mut [ItemCounts], answers: &[Option<Answer>]) {
    for (idx, counts) in items.iter_mut().enumerate() {
        counts.add(answers.get(idx).copied().flatten());
    }
}

/// Adds a score, if there is one.
fn add_points(moments: &mut Moments, points: Option<Points>) {
    add_equal(moments, points, 1);
}

/// Adds the score of several people who have the same, if there is one.
pub(super) fn add_equal(moments: &mut Moments, points: Option<Points>, n_people: u64) {
    if let Some(points) = points {
        let units = points.in_units(moments.units_per_point().get());
        *moments = moments.with(i128::try_from(units).unwrap_or(i128::MAX), n_people);
    }
}
