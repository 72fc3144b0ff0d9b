//! The partners of a school: what is said about each, and what each says about the school.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::counts::{ItemCounts, each, mean_points, merge_moments};
use crate::base::{Level, sorted_by_key};
use crate::field::PartnerKind;
use crate::instrument::{Instrument, Rules};
use crate::stats::Moments;
use crate::words::matching_key;

/// Identifies a partner: its kind, and the key of its name.
pub(crate) type PartnerKey = (PartnerKind, Option<String>);

/// The key of a partner. Two spellings of one name give the same key.
pub(crate) fn key(kind: PartnerKind, name: Option<&str>) -> PartnerKey {
    (kind, name.map(matching_key))
}

/// The partners of a summary, each under one key.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Partners {
    by_key: BTreeMap<PartnerKey, PartnerSummary>,
    /// Those that the school names, in order of first mention.
    named: Vec<PartnerKey>,
}

/// What is said about one partner, and what that partner says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PartnerSummary {
    pub(crate) key: PartnerKey,
    /// The name in the first spelling of the school.
    pub(crate) school_name: Option<String>,
    /// The name in the first spelling of the partner.
    pub(crate) own_name: Option<String>,
    /// How many people of the school use each spelling of the name.
    pub(crate) spellings: BTreeMap<String, u32>,
    /// How many people of the school name it, whatever they say about it.
    pub(crate) mentions: u32,
    /// How many people of the school say that they work together.
    pub(crate) working: u32,
    /// How many people of the school say that collaboration is wanted but not there.
    pub(crate) wanted: u32,
    /// How many people of the school say that it reaches school, thuis and wijk.
    pub(crate) leefwerelden: [u32; 3],
    /// S8, by respondents of the school.
    pub(crate) score: Moments,
    /// S8 over the core items, by respondents of the school.
    pub(crate) core: Moments,
    /// The answers of the school to the core items.
    pub(crate) core_items: Vec<ItemCounts>,
    /// How many respondents come from this partner.
    pub(crate) people: u32,
    /// How many of them say something about the school.
    pub(crate) speakers: u32,
    /// What they say about the school.
    pub(crate) about_school: Moments,
    /// Their answers to the core items about the school.
    pub(crate) about_items: Vec<ItemCounts>,
}

impl Partners {
    /// A partner; a new one if it was not there yet.
    pub(super) fn partner(
        &mut self,
        key: &PartnerKey,
        instrument: &Instrument,
    ) -> Option<&mut PartnerSummary> {
        // Most people name partners that others named, so a key is copied only for the first of them.
        if !self.by_key.contains_key(key) {
            self.by_key.insert(key.clone(), PartnerSummary::empty(key.clone(), instrument));
        }
        self.by_key.get_mut(key)
    }

    /// A partner that people of the school name.
    pub(super) fn named_by_school(
        &mut self,
        key: &PartnerKey,
        instrument: &Instrument,
    ) -> Option<&mut PartnerSummary> {
        if self.find(key).is_none_or(|partner| partner.mentions == 0) {
            self.named.push(key.clone());
        }
        self.partner(key, instrument)
    }

    pub(super) fn find(&self, key: &PartnerKey) -> Option<&PartnerSummary> {
        self.by_key.get(key)
    }

    /// The partners that the school names, in its order.
    pub(super) fn named(&self) -> impl Iterator<Item = &PartnerSummary> {
        self.named.iter().filter_map(|key| self.find(key))
    }

    /// All partners: those that the school names in its order, then the others.
    pub(super) fn all(&self) -> impl Iterator<Item = &PartnerSummary> {
        self.named().chain(self.by_key.values().filter(|partner| partner.mentions == 0))
    }

    /// The partners with which the school works, or wants to, in order of first mention.
    pub(crate) fn said_of(&self) -> Vec<&PartnerSummary> {
        self.named().filter(|partner| partner.working > 0 || partner.wanted > 0).collect()
    }

    /// The partner whose respondent says something about the school.
    pub(super) fn speaking(&self) -> Vec<&PartnerSummary> {
        self.by_key.values().filter(|partner| partner.speakers > 0).collect()
    }

    pub(super) fn merge(&mut self, other: &Self, instrument: &Instrument) {
        for theirs in other.all() {
            let partner = if theirs.mentions > 0 {
                self.named_by_school(&theirs.key, instrument)
            } else {
                self.partner(&theirs.key, instrument)
            };
            if let Some(partner) = partner {
                partner.merge(theirs);
            }
        }
    }
}

impl PartnerSummary {
    fn empty(key: PartnerKey, instrument: &Instrument) -> Self {
        let none = Moments::EMPTY.per_point(instrument.score_units());
        let items = vec![ItemCounts::none(instrument); instrument.partner_scan.core.len()];
        Self {
            key,
            school_name: None,
            own_name: None,
            spellings: BTreeMap::new(),
            mentions: 0,
            working: 0,
            wanted: 0,
            leefwerelden: [0; 3],
            score: none,
            core: none,
            core_items: items.clone(),
            people: 0,
            speakers: 0,
            about_school: none,
            about_items: items,
        }
    }

    /// Counts one person of the school who names this partner.
    pub(super) fn mention(&mut self, name: Option<&str>) {
        self.mentions += 1;
        if let Some(name) = name.map(str::trim) {
            match self.spellings.get_mut(name) {
                Some(n) => *n += 1,
                None => drop(self.spellings.insert(name.to_owned(), 1)),
            }
            keep_first(&mut self.school_name, name);
        }
    }

    /// Counts one respondent of this partner.
    pub(super) fn take_part(&mut self, name: Option<&str>) {
        self.people += 1;
        if let Some(name) = name.map(str::trim) {
            keep_first(&mut self.own_name, name);
        }
    }

    fn merge(&mut self, other: &Self) {
        for (spelling, name) in
            [(&mut self.school_name, &other.school_name), (&mut self.own_name, &other.own_name)]
        {
            if let Some(name) = name {
                keep_first(spelling, name);
            }
        }
        for (name, n) in &other.spellings {
            let spelled = self.spellings.entry(name.clone()).or_default();
            *spelled = spelled.saturating_add(*n);
        }
        self.mentions = self.mentions.saturating_add(other.mentions);
        self.working = self.working.saturating_add(other.working);
        self.wanted = self.wanted.saturating_add(other.wanted);
        each(&mut self.leefwerelden, &other.leefwerelden, |n, other| *n = n.saturating_add(*other));
        merge_moments(&mut self.score, other.score);
        merge_moments(&mut self.core, other.core);
        each(&mut self.core_items, &other.core_items, ItemCounts::merge);
        self.people = self.people.saturating_add(other.people);
        self.speakers = self.speakers.saturating_add(other.speakers);
        merge_moments(&mut self.about_school, other.about_school);
        each(&mut self.about_items, &other.about_items, ItemCounts::merge);
    }

    /// The level of the mean score; 0 if nobody works with it yet and somebody wants to.
    pub(crate) fn level(&self, scores: &Moments, rules: &Rules) -> Option<Level> {
        if self.working == 0 && self.wanted > 0 {
            return Some(Level::NONE);
        }
        mean_points(scores).map(|score| rules.level_of(score))
    }
}

/// The keys of some partners.
pub(crate) fn keys_of(partners: &[&PartnerSummary]) -> Vec<PartnerKey> {
    partners.iter().map(|partner| partner.key.clone()).collect()
}

/// The partners that occur in both lists, by index: matched by kind and name, or by kind if each
/// list has exactly one of it.
pub(crate) fn pairs(ones: &[PartnerKey], others: &[PartnerKey]) -> Vec<(usize, usize)> {
    let places: Vec<usize> = (0..others.len()).collect();
    let sorted = sorted_by_key(&places, |place| others.get(*place));
    let by_key = |key: &PartnerKey| {
        let at = sorted.binary_search_by(|place| others.get(*place).cmp(&Some(key))).ok()?;
        sorted.get(at).copied()
    };
    let (only_one, only_other) = (only_of_kind(ones), only_of_kind(others));
    let pairs = ones.iter().enumerate().filter_map(|(place, key)| {
        let by_kind = || {
            (*only_one.get(key.0 as usize)?)?;
            *only_other.get(key.0 as usize)?
        };
        Some((place, by_key(key).or_else(by_kind)?))
    });
    pairs.collect()
}

/// For each kind the index of its only partner; `None` if there are several or none.
fn only_of_kind(keys: &[PartnerKey]) -> [Option<usize>; PartnerKind::ALL.len()] {
    PartnerKind::ALL.map(|kind| {
        let mut of_kind = keys.iter().enumerate().filter(|(_, key)| key.0 == kind);
        let (place, _) = of_kind.next()?;
        of_kind.next().is_none().then_some(place)
    })
}

fn keep_first(kept: &mut Option<String>, name: &str) {
    if kept.is_none() {
        *kept = Some(name.to_owned());
    }
}
