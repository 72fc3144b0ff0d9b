//! S13: how school and partner see their collaboration, side by side.

use alloc::vec::Vec;

use super::MutualView;
use super::counts::mean_points;
use super::histograms::{CoreRatings, Histograms, PartnerHistograms};
use super::partners::{PartnerSummary, keys_of, pairs};
use super::summary::Summary;
use crate::base::{Level, Points};
use crate::instrument::{Instrument, Rules};

impl Summary {
    /// The partners that the school speaks about, each with what it says about the school.
    pub(super) fn mutual(&self) -> Vec<MutualView> {
        let (said_of, speaking) = (self.partners.said_of(), self.partners.speaking());
        let pairs = pairs(&keys_of(&said_of), &keys_of(&speaking));
        let rules = &self.instrument.rules;
        let pairs = pairs.into_iter().filter_map(|(said, speaks)| {
            Some(open(said_of.get(said)?, speaking.get(speaks)?, rules))
        });
        pairs.collect()
    }
}

impl Histograms {
    /// Every visible partner, even if nothing may be said about it.
    pub(super) fn mutual(&self) -> Vec<MutualView> {
        self.partners.iter().map(|partner| partner.view(&self.instrument)).collect()
    }
}

fn open(said_of: &PartnerSummary, speaking: &PartnerSummary, rules: &Rules) -> MutualView {
    let (school, partner) = (mean_points(&said_of.core), mean_points(&speaking.about_school));
    let school_level = said_of.level(&said_of.core, rules);
    MutualView {
        kind: said_of.key.0,
        name: said_of.school_name.clone().or_else(|| speaking.own_name.clone()),
        school,
        school_level,
        partner,
        topic: topic(school, school_level, partner, rules),
    }
}

impl PartnerHistograms {
    fn view(&self, instrument: &Instrument) -> MutualView {
        let (school, level) = self.school(instrument);
        let partner = score_of(&self.about_school, instrument);
        MutualView {
            kind: self.kind(),
            name: self.name.clone(),
            school,
            school_level: level,
            partner,
            topic: topic(school, level, partner, &instrument.rules),
        }
    }

    /// The school's score and its level: 0 if enough people say that they want to work together and
    /// do not yet.
    pub(crate) fn school(&self, instrument: &Instrument) -> (Option<Points>, Option<Level>) {
        let score = score_of(&self.core, instrument);
        let level = score.map(|score| instrument.rules.level_of(score));
        (score, level.or_else(|| self.wanted.map(|_| Level::NONE)))
    }
}

/// The mean of the core items that are counted.
pub(super) fn score_of(ratings: &CoreRatings, instrument: &Instrument) -> Option<Points> {
    let means = ratings.iter().map(|item| instrument.points_of_ratings(item.as_deref()?));
    instrument.mean_of_items(means)
}

/// Whether the two see it differently: on different levels, or far apart.
fn topic(
    school: Option<Points>,
    school_level: Option<Level>,
    partner: Option<Points>,
    rules: &Rules,
) -> Option<bool> {
    let (school_level, partner) = school_level.zip(partner)?;
    let is_far = school.is_some_and(|school| rules.mutual.points.value <= school.distance(partner));
    Some(school_level != rules.level_of(partner) || is_far)
}
