//! Which partner is which, and how far the school is with it.

use alloc::collections::BTreeMap;
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
        let name = |partner: &'s Self| (partner.kind as u8, partner.name.as_deref());
        let by_name: BTreeMap<_, _> = others.iter().map(|other| (name(other), *other)).collect();
        let only_of_kind = |all: &[&'s Self]| {
            let mut by_kind = BTreeMap::new();
            for partner in all {
                let only = by_kind.entry(partner.kind as u8).or_insert(Some(*partner));
                *only = only.filter(|only| core::ptr::eq(*only, *partner));
            }
            by_kind
        };
        let (only_one, only_other) = (only_of_kind(ones), only_of_kind(others));
        let pairs = ones.iter().filter_map(|one| {
            let by_kind = || {
                only_one.get(&(one.kind as u8)).copied().flatten()?;
                only_other.get(&(one.kind as u8)).copied().flatten()
            };
            Some((*one, by_name.get(&name(one)).copied().or_else(by_kind)?))
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
