//! S17: what may leave the machine, so that nobody can be recognised.
//!
//! Everything that anonymous mode shows is computed from these counts alone. So two teams with
//! equal histograms give equal results, whoever answered what: that is the promise, and the reason
//! why this holds no score of a person, no sum of squares and no number of a hidden group.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use super::counts::{ItemCounts, each};
use super::mode::Anonymity;
use super::partners::{PartnerKey, PartnerSummary, key};
use super::summary::{Side, Summary, TeamError};
use crate::base::sorted_by_key;
use crate::field::{Leefwerelden, ListedPartner, PartnerKind, Perspective};
use crate::instrument::{Definition, Instrument};

/// How often each answer was given, for the perspectives and items that may be shown.
///
/// Team files and everything else that is shared in anonymous mode hold this rather than a
/// [`Summary`], from which the answers of one person can be computed.
#[derive(Clone, Debug, PartialEq)]
pub struct Histograms {
    pub(super) instrument: Instrument,
    pub(super) anonymity: Anonymity,
    pub(super) sides: [SideHistograms; 4],
    /// Whether people were asked about a list of partners.
    pub(super) is_listed: bool,
    pub(crate) partners: Vec<PartnerHistograms>,
}

/// One perspective.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum SideHistograms {
    /// There are no respondents.
    Absent,
    /// Too few people to be shown. The number is not kept.
    Hidden,
    /// Enough people, or a side that answers openly.
    Shown(ShownSide),
}

/// A perspective that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ShownSide {
    pub(super) n: u32,
    /// How many filled in the full form; `None` if they are too few to be shown.
    pub(super) n_full: Option<u32>,
    /// The items of each dimension, over both forms; `None` for an item that is not counted.
    pub(super) items: Vec<Vec<Option<ItemCounts>>>,
}

/// A partner that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PartnerHistograms {
    pub(crate) key: PartnerKey,
    pub(crate) name: Option<String>,
    /// Those of the list, or else of its kind: what single people say is not shown.
    pub(super) leefwerelden: Leefwerelden,
    /// How many people of the school want to work together and do not yet; `None` if too few.
    pub(super) wanted: Option<u32>,
    /// The school's ratings of each core item; `None` for an item that is not counted.
    pub(super) core: CoreRatings,
    /// The partner's ratings of each core item about the school, likewise.
    pub(super) about_school: CoreRatings,
}

/// For each core item how many people gave each rating.
pub(crate) type CoreRatings = Vec<Option<Vec<u32>>>;

impl Summary {
    /// What may be shown, shared and saved of these responses in anonymous mode.
    #[must_use]
    pub fn histograms(&self, anonymity: Anonymity) -> Histograms {
        let mut sides = Perspective::ALL.into_iter().zip(&self.sides);
        Histograms {
            instrument: self.instrument.clone(),
            anonymity,
            sides: [(); 4].map(|()| match sides.next() {
                Some((id, side)) => side_histograms(id, side, anonymity, &self.instrument),
                None => SideHistograms::Absent,
            }),
            is_listed: self.listed.is_some(),
            partners: self.partner_histograms(anonymity),
        }
    }

    /// The partners on the given list; without a list, those that enough people of the school
    /// mention, by kind and name.
    fn partner_histograms(&self, anonymity: Anonymity) -> Vec<PartnerHistograms> {
        let shown = |id: Perspective| {
            let mut sides = self.present();
            sides.any(|(present, side)| present == id && anonymity.shows(id, side.n()))
        };
        let (school, partners) = (shown(Perspective::School), shown(Perspective::Partners));
        let histograms = |key: PartnerKey, name: Option<String>, leefwerelden: Leefwerelden| {
            let partner = self.partners.find(&key);
            let by_school = partner.filter(|_| school);
            let speaks = |partner: &&PartnerSummary| {
                partners && anonymity.shows(Perspective::Partners, partner.people)
            };
            PartnerHistograms {
                wanted: by_school
                    .map(|partner| partner.wanted)
                    .filter(|wanted| anonymity.ratings_needed() <= *wanted),
                core: self.core_ratings(by_school, Perspective::School, anonymity, |partner| {
                    &partner.core_items
                }),
                about_school: self.core_ratings(
                    partner.filter(speaks),
                    Perspective::Partners,
                    anonymity,
                    |partner| &partner.about_items,
                ),
                leefwerelden,
                key,
                name,
            }
        };
        if let Some(listed) = &self.listed {
            let keyed = listed.iter().map(|ListedPartner { partner, leefwerelden }| {
                let name = partner.name.as_deref().map(|name| name.trim().to_owned());
                (key(partner.kind, partner.name.as_deref()), name, *leefwerelden)
            });
            let mut seen = BTreeSet::new();
            let once = keyed.filter(|(key, ..)| seen.insert(key.clone()));
            return once
                .map(|(key, name, leefwerelden)| histograms(key, name, leefwerelden))
                .collect();
        }
        let is_written_by_enough = |partner: &&PartnerSummary| anonymity.k() <= partner.mentions;
        let written: Vec<&PartnerSummary> =
            self.partners.named().filter(is_written_by_enough).collect();
        sorted_by_key(&written, |partner| partner.key.clone())
            .into_iter()
            .map(|partner| {
                let key = partner.key.clone();
                histograms(key, partner.usual_name(), partner.key.0.leefwerelden())
            })
            .collect()
    }

    /// One side's ratings of the core items of a partner that are counted, if they are enough for a
    /// score. The whole side is asked about it.
    fn core_ratings(
        &self,
        partner: Option<&PartnerSummary>,
        side: Perspective,
        anonymity: Anonymity,
        items: impl Fn(&PartnerSummary) -> &[ItemCounts],
    ) -> CoreRatings {
        let n_items = self.instrument.partner_scan.core.len();
        let nothing = || (0..n_items).map(|_| None).collect();
        let Some(partner) = partner else { return nothing() };
        let counted = |counts: &ItemCounts| {
            let n_ratings = counts.n_ratings();
            anonymity.counts(side, anonymity.k(), n_ratings).then(|| counts.ratings.clone())
        };
        let ratings: CoreRatings = items(partner).iter().map(counted).collect();
        let n_counted = ratings.iter().flatten().count();
        if n_counted < self.instrument.needed_items(n_items) { nothing() } else { ratings }
    }
}

impl Definition {
    /// How many of this many items must be counted for an overall number.
    pub(super) fn needed_items(&self, n_items: usize) -> usize {
        self.rules.needed(u32::try_from(n_items).unwrap_or(u32::MAX)) as usize
    }
}

fn side_histograms(
    id: Perspective,
    side: &Side,
    anonymity: Anonymity,
    instrument: &Instrument,
) -> SideHistograms {
    match side.n() {
        0 => SideHistograms::Absent,
        n if anonymity.shows(id, n) => {
            let n_full = side.full.n;
            let dimensions = instrument.dimensions.iter().enumerate();
            let items = dimensions.map(|(dimension_idx, dimension)| {
                let items = 0..dimension.items.len();
                let counts = items.map(|item_idx| {
                    let counts = side.counts(dimension_idx, item_idx, item_idx == dimension.anchor);
                    let (n_asked, n_ratings) = (counts.n_asked(), counts.n_ratings());
                    anonymity.counts(id, n_asked, n_ratings).then_some(counts)
                });
                counts.collect()
            });
            SideHistograms::Shown(ShownSide {
                n,
                n_full: (n_full == 0 || anonymity.shows(id, n_full)).then_some(n_full),
                items: items.collect(),
            })
        }
        _ => SideHistograms::Hidden,
    }
}

impl PartnerSummary {
    /// The name as most people of the school spell it; for a tie, the first in the alphabet.
    fn usual_name(&self) -> Option<String> {
        let most = self.spellings.values().max()?;
        self.spellings.iter().find(|(_, n)| *n == most).map(|(name, _)| name.clone())
    }
}

impl Histograms {
    /// The instrument that was filled in.
    pub const fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The group size, and which sides answer openly.
    pub const fn anonymity(&self) -> Anonymity {
        self.anonymity
    }

    /// The sum of what may be shown of both groups.
    ///
    /// # Errors
    ///
    /// If they do not use the same version of the same instrument, were made in different modes, or
    /// have more than [`u32::MAX`] people together.
    pub fn merged(mut self, other: &Self) -> Result<Self, TeamError> {
        self.instrument.require_same(&other.instrument, 2)?;
        if self.anonymity != other.anonymity {
            return Err(TeamError::MixedModes);
        }
        self.respondents().checked_add(other.respondents()).ok_or(TeamError::TooManyPeople)?;
        each(&mut self.sides, &other.sides, SideHistograms::merge);
        self.is_listed &= other.is_listed;
        for theirs in &other.partners {
            match self.partners.iter_mut().find(|partner| partner.key == theirs.key) {
                Some(partner) => partner.merge(theirs),
                None => self.partners.push(theirs.clone()),
            }
        }
        Ok(self)
    }

    /// The number of people in the visible perspectives.
    pub fn respondents(&self) -> u32 {
        self.present().filter_map(|(_, side)| side).fold(0, |n, side| n.saturating_add(side.n))
    }

    /// The perspectives with respondents; `None` for a hidden one.
    pub(super) fn present(&self) -> impl Iterator<Item = (Perspective, Option<&ShownSide>)> {
        let sides = Perspective::ALL.into_iter().zip(&self.sides);
        sides.filter_map(|(id, side)| match side {
            SideHistograms::Absent => None,
            SideHistograms::Hidden => Some((id, None)),
            SideHistograms::Shown(shown) => Some((id, Some(shown))),
        })
    }
}

impl SideHistograms {
    fn merge(&mut self, other: &Self) {
        match (&mut *self, other) {
            (_, Self::Absent) | (Self::Shown(_), Self::Hidden) => {}
            (Self::Shown(one), Self::Shown(other)) => one.merge(other),
            (_, other) => *self = other.clone(),
        }
    }
}

impl ShownSide {
    fn merge(&mut self, other: &Self) {
        self.n += other.n;
        self.n_full = sum(self.n_full, other.n_full);
        each(&mut self.items, &other.items, |items, others| {
            each(items, others, |counts, other| {
                merge_counted(counts, other.as_ref(), ItemCounts::merge);
            });
        });
    }
}

impl PartnerHistograms {
    pub(crate) const fn kind(&self) -> PartnerKind {
        self.key.0
    }

    fn merge(&mut self, other: &Self) {
        self.wanted = sum(self.wanted, other.wanted);
        for (all, others) in
            [(&mut self.core, &other.core), (&mut self.about_school, &other.about_school)]
        {
            each(all, others, |ratings, other| {
                merge_counted(ratings, other.as_ref(), |ratings, other| {
                    each(ratings, other, |n, other| *n = n.saturating_add(*other));
                });
            });
        }
    }
}

fn sum(one: Option<u32>, other: Option<u32>) -> Option<u32> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.saturating_add(other)),
        (one, other) => one.or(other),
    }
}

fn merge_counted<T: Clone>(counted: &mut Option<T>, other: Option<&T>, merge: impl Fn(&mut T, &T)) {
    match (counted.as_mut(), other) {
        (Some(counted), Some(other)) => merge(counted, other),
        (None, Some(other)) => *counted = Some(other.clone()),
        (_, None) => {}
    }
}
