//! Which partner is which, and how far the school is with it.

use alloc::vec::Vec;

use super::Mode;
use super::summary::{PartnerSummary, Summary, mean_points, n_people};
use crate::instrument::Rules;
use crate::level::Level;
use crate::stats::Moments;

impl Summary<'_> {
    /// The partners with which the school works, or wants to.
    pub(crate) fn partners_said_of(&self) -> Vec<&PartnerSummary> {
        self.partners.values().filter(|own| own.working > 0 || own.wanted > 0).collect()
    }

    /// The partners of which a respondent says something of the school.
    pub(super) fn partners_that_speak(&self) -> Vec<&PartnerSummary> {
        self.partners.values().filter(|own| own.speakers > 0).collect()
    }
}

impl PartnerSummary {
    /// The partners of two lists that are the same: by kind and name, or by kind where each list has
    /// exactly one of it.
    pub(crate) fn pairs<'s>(ones: &[&'s Self], others: &[&'s Self]) -> Vec<(&'s Self, &'s Self)> {
        let is_only = |all: &[&Self], own: &Self| {
            all.iter().filter(|other| other.kind == own.kind).count() == 1
        };
        let pairs = ones.iter().filter_map(|one| {
            let by_name =
                others.iter().find(|other| other.kind == one.kind && other.name == one.name);
            let by_kind = || {
                let other = others.iter().find(|other| other.kind == one.kind)?;
                (is_only(ones, one) && is_only(others, other)).then_some(other)
            };
            Some((*one, *by_name.or_else(by_kind)?))
        });
        pairs.collect()
    }

    /// The level of the mean score; 0 where nobody works with it yet and somebody wants to.
    pub(crate) fn level(&self, scores: &Moments, rules: &Rules, mode: Mode) -> Option<Level> {
        if self.working == 0 && self.wanted > 0 && mode.shows(self.wanted) {
            return Some(Level::NONE);
        }
        let mean = mean_points(scores).filter(|_| mode.shows(n_people(scores)));
        mean.map(|score| rules.level_of(score))
    }
}
