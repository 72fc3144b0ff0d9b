//! S13: how school and partner see their collaboration, side by side.

use alloc::vec::Vec;

use super::summary::{PartnerSummary, Summary, mean_points, n_people};
use super::{Mode, MutualView};
use crate::instrument::Rules;
use crate::number::Points;
use crate::stats::Moments;

/// A partner that the school speaks about, beside the partner that speaks about the school.
pub(super) fn views(summary: &Summary<'_>, mode: Mode) -> Vec<MutualView> {
    let rules = &summary.instrument.rules;
    let pairs = PartnerSummary::pairs(&summary.partners_said_of(), &summary.partners_that_speak());
    pairs.into_iter().map(|(said, speaking)| view(said, speaking, mode, rules)).collect()
}

fn view(said: &PartnerSummary, speaking: &PartnerSummary, mode: Mode, rules: &Rules) -> MutualView {
    let (school, partner) = (shown(&said.core, mode), shown(&speaking.about_school, mode));
    let school_level = said.level(&said.core, rules, mode);
    let levels = school_level.zip(partner.map(|score| rules.level_of(score)));
    let is_far = school
        .zip(partner)
        .is_some_and(|(school, partner)| rules.mutual.points.value <= school.distance(partner));
    MutualView {
        kind: said.kind,
        name: said.school_name.clone().or_else(|| speaking.own_name.clone()),
        school,
        partner,
        topic: levels.map(|(school, partner)| school != partner || is_far),
    }
}

fn shown(scores: &Moments, mode: Mode) -> Option<Points> {
    mean_points(scores).filter(|_| mode.shows(n_people(scores)))
}
