//! The advice from two moments.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::choose::{MOST, choose};
use super::facts::{DimensionFact, Facts, PartnerFact};
use super::topic::topics;
use super::{Advice, Reason, Strength, Subject};
use crate::instrument::{Instrument, Rules};
use crate::leefwereld::Leefwerelden;
use crate::level::Level;
use crate::number::Points;
use crate::progress::{DimensionChange, PartnerChange, Progress, Verdict};
use crate::sorting::sorted_by_key;

impl<'a> Advice<'a> {
    /// The advice from two moments: what rose clearly is a strength, what declined clearly the first
    /// topic, and then what is lowest now. A difference that may be chance is neither.
    ///
    /// The instrument is the one of the moments.
    #[must_use]
    pub fn progress(progress: &'a Progress<'_>, instrument: &Instrument) -> Self {
        let facts = facts(progress, &instrument.rules);
        let mut strengths = strengths(progress);
        if strengths.is_empty() {
            strengths.extend(facts.highest());
        }
        let lists = [declined(progress), facts.lowest(&strengths)];
        Self { strengths, topics: topics(&facts, &choose(&lists)) }
    }
}

fn facts<'a>(progress: &'a Progress<'_>, rules: &Rules) -> Facts<'a> {
    let dimensions = progress.dimensions.iter().map(|own| DimensionFact {
        id: own.id,
        score: own.after,
        level: own.after.map_or(Level::FIRST, |score| rules.level_of(score)),
        reasons: clear_change(own)
            .filter(|(before, after)| after < before)
            .map(|(before, after)| Reason::Change { before, after })
            .into_iter()
            .collect(),
        step_reason: None,
    });
    let mut facts = Facts {
        dimensions: dimensions.collect(),
        partners: progress.partners.iter().filter_map(partner).collect(),
        ..Facts::default()
    };
    // Two moments are compared by scores, and show no level.
    facts.add_scores(|_| None);
    facts.sort_partners();
    facts
}

/// A partner as it is now. Where it is wanted and not there yet, that is pressing.
fn partner(own: &PartnerChange) -> Option<PartnerFact<'_>> {
    let level = own.after?;
    let is_wanted = level == Level::NONE;
    Some(PartnerFact {
        kind: own.kind,
        name: own.name.as_deref(),
        level,
        distance: if is_wanted { Points::whole(1) } else { None },
        reason: if is_wanted { Reason::NotYet } else { Reason::Level { level } },
        leefwerelden: Leefwerelden::NONE,
    })
}

/// S14: before and after, where the difference is larger than chance.
fn clear_change(own: &DimensionChange<'_>) -> Option<(Points, Points)> {
    own.before.zip(own.after).filter(|_| own.verdict == Some(Verdict::Clear))
}

/// The clear changes, largest first.
fn clear_changes<'a>(progress: &'a Progress<'_>) -> Vec<(Subject<'a>, Points, Points)> {
    let changes = progress.dimensions.iter().filter_map(|own| {
        let (before, after) = clear_change(own)?;
        Some((Subject::Dimension { id: own.id }, before, after))
    });
    let changes: Vec<_> = changes.collect();
    sorted_by_key(&changes, |(_, before, after)| Reverse(after.distance(*before)))
}

fn strengths<'a>(progress: &'a Progress<'_>) -> Vec<Strength<'a>> {
    let changes = clear_changes(progress).into_iter();
    let rises = changes.filter(|(_, before, after)| before < after);
    let strengths = rises.map(|(subject, before, after)| {
        let reason = Reason::Change { before, after };
        Strength { subject, reason }
    });
    strengths.take(MOST).collect()
}

fn declined<'a>(progress: &'a Progress<'_>) -> Vec<Subject<'a>> {
    let changes = clear_changes(progress).into_iter();
    changes.filter(|(_, before, after)| after < before).map(|(subject, ..)| subject).collect()
}
