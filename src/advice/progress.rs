//! The advice from two moments.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::choose::{MOST, choose};
use super::facts::{DimensionFact, Facts, PartnerFact, same_answer};
use super::items::ItemFact;
use super::topic::topics;
use super::{Advice, GOES_WELL, Reason, Strength, Subject};
use crate::base::{Level, Points, sorted_by_key};
use crate::field::Leefwerelden;
use crate::instrument::{Instrument, Item};
use crate::team::{DimensionChange, PartnerChange, Progress, Verdict};

impl<'a> Advice<'a> {
    /// The advice from two moments: what clearly rose is a strength if it goes well now, what
    /// clearly declined is the first topic, followed by what is lowest now. A difference that may
    /// be chance is neither.
    #[must_use]
    pub fn progress(progress: &'a Progress) -> Self {
        let facts = facts(progress);
        let strengths = strengths(progress);
        let lists = [declined(progress), facts.lowest(&strengths)];
        // What changed is a subject too, so two topics are enough, and the report fits on two sheets.
        let mut subjects = choose(&lists);
        subjects.truncate(2);
        let topics = topics(&facts, &subjects);
        // What went well between two moments is what rose.
        let highest = if strengths.is_empty() { facts.highest() } else { None };
        Self { reader: None, highest, strengths, topics }
    }
}

fn facts(progress: &Progress) -> Facts<'_> {
    let instrument = progress.instrument();
    let dimensions = instrument.dimensions.iter().zip(&progress.dimensions);
    let dimensions = dimensions.zip(&progress.sides_now);
    let dimensions = dimensions.map(|((dimension, change), sides)| DimensionFact {
        dimension,
        score: change.after,
        answer: change.after.and_then(|score| same_answer(score, false, &instrument.scale)),
        items: dimension.items.iter().map(|item| fact(item, progress)).collect(),
        voices: sides.clone(),
        reasons: clear_change(change)
            .filter(|(before, after)| after < before)
            .map(|(before, after)| Reason::Change { before, after })
            .into_iter()
            .collect(),
    });
    let mut facts = Facts::new(instrument, None);
    facts.dimensions = dimensions.collect();
    facts.partners =
        progress.partners.iter().filter_map(|change| partner(change, instrument)).collect();
    facts.add_scores();
    facts.sort_partners();
    facts
}

/// How far an item is now.
fn fact<'a>(item: &'a Item, progress: &Progress) -> ItemFact<'a> {
    let now = progress.items_now.iter().find(|(id, _)| *id == item.id);
    ItemFact::new(item, now.map(|(_, points)| *points))
}

/// A partner that is wanted and not there yet is pressing.
fn partner<'a>(change: &'a PartnerChange, instrument: &'a Instrument) -> Option<PartnerFact<'a>> {
    let level = change.after.filter(|level| *level == Level::NONE)?;
    let items = instrument.partner_scan.items(change.kind);
    Some(PartnerFact {
        kind: change.kind,
        name: change.name.as_deref(),
        level,
        distance: Points::whole(1),
        reason: Reason::NotYet,
        leefwerelden: Leefwerelden::NONE,
        items: items.map(|item| ItemFact::within(item, None)).collect(),
    })
}

/// S14: before and after, if the difference is larger than chance.
fn clear_change(dimension: &DimensionChange) -> Option<(Points, Points)> {
    dimension.before.zip(dimension.after).filter(|_| dimension.verdict == Some(Verdict::Clear))
}

/// The clear changes, largest first.
fn clear_changes(progress: &Progress) -> Vec<(Subject<'_>, Points, Points)> {
    let changes = progress.dimensions.iter().filter_map(|dimension| {
        let (before, after) = clear_change(dimension)?;
        Some((Subject::Dimension { id: &dimension.id }, before, after))
    });
    let changes: Vec<_> = changes.collect();
    sorted_by_key(&changes, |(_, before, after)| Reverse(after.distance(*before)))
}

fn strengths(progress: &Progress) -> Vec<Strength<'_>> {
    let changes = clear_changes(progress).into_iter();
    let rises = changes.filter(|(_, before, after)| before < after && GOES_WELL <= *after);
    let strengths = rises.map(|(subject, before, after)| {
        let reason = Reason::Change { before, after };
        Strength { subjects: vec![subject], reason }
    });
    strengths.take(MOST).collect()
}

fn declined(progress: &Progress) -> Vec<Subject<'_>> {
    let changes = clear_changes(progress).into_iter();
    changes.filter(|(_, before, after)| after < before).map(|(subject, ..)| subject).collect()
}
