//! The partners of all, and how well they cover school, thuis and wijk (S9).

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::counts::mean_points;
use super::histograms::{Histograms, PartnerHistograms};
use super::mutual::score_of;
use super::partners::{PartnerSummary, keys_of, pairs};
use super::summary::Summary;
use crate::base::{Level, Points, coded};
use crate::field::{Leefwereld, Leefwerelden, PartnerKind, Perspective};
use crate::instrument::{Instrument, Rules};
use crate::response::Working;
use crate::score::{LeefwereldScore, cover};

/// The leefwereldenkaart of a team. In anonymous mode it has the partners that may be shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TeamMap {
    /// The partners: in open mode in the order in which the school first names them, then those that only
    /// come from a partner itself.
    pub partners: Vec<TeamPartner>,
    /// S9: school, thuis, wijk. In anonymous mode there is a white spot only if a list of partners was given:
    /// without one there may be partners that are not shown.
    pub leefwerelden: [LeefwereldScore; 3],
}

/// A partner of a team.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TeamPartner {
    /// The kind of partner.
    pub kind: PartnerKind,
    /// Its name, as the school writes it, or else as the partner does.
    pub name: Option<String>,
    /// The leefwerelden that it reaches: those that at least half of the people of the school who name it give; those
    /// of the list, if there is one; else those of its kind.
    pub leefwerelden: Leefwerelden,
    /// What the school says: that they work together, if anybody does; else that they want to. `None` if the school
    /// does not name it, or if it is not shown.
    pub working: Option<Working>,
    /// The level that the school gives, over the core items; 0 if they want to work together and do not yet.
    pub level: Option<Level>,
    /// What the school says about the partner, over the core items, 0 to 100 points.
    pub school: Option<Points>,
    /// What the partner says about the school, over the core items, 0 to 100 points.
    pub partner: Option<Points>,
    /// Which of the two says that they work together, or want to. `None` if only one of them took part, or if it may
    /// not be shown.
    pub named_by: Option<NamedBy>,
}

/// Which side of a partnership speaks of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NamedBy {
    /// The school and the partner.
    Both,
    /// The partner; people of the school took part and do not name it, or do not need it.
    Partner,
}

coded!(pub NamedBy { Both = "both", Partner = "partner" });

impl TeamMap {
    fn new(partners: Vec<TeamPartner>, shows_white_spots: bool, rules: &Rules) -> Self {
        let leefwerelden = Leefwereld::ALL.map(|leefwereld| {
            let counting = partners.iter().filter(|partner| partner.counts_for(leefwereld));
            let levels: Vec<Option<Level>> = counting.map(|partner| partner.level).collect();
            let any = shows_white_spots && !partners.is_empty();
            cover(leefwereld, &levels, any, rules)
        });
        Self { partners, leefwerelden }
    }
}

impl TeamPartner {
    /// S9: the municipality covers no leefwereld, nor does a partner that is not needed.
    fn counts_for(&self, leefwereld: Leefwereld) -> bool {
        self.kind != PartnerKind::Gemeente
            && self.leefwerelden.contains(leefwereld)
            && (self.working != Some(Working::NotNeeded) || self.named_by.is_some())
    }
}

impl Summary {
    pub(super) fn map(&self) -> TeamMap {
        let rules = &self.instrument.rules;
        let asks_school = self.side(Perspective::School).is_some();
        let (named, speaking): (Vec<_>, _) =
            (self.partners.named().collect(), self.partners.speaking());
        let pairs = pairs(&keys_of(&named), &keys_of(&speaking));
        let speaker = |place| pairs.iter().find(|pair| pair.0 == place).map(|pair| pair.1);
        let of_school = named.iter().enumerate().map(|(place, said)| {
            let speaks = speaker(place).and_then(|at| speaking.get(at)).copied();
            said.on_map(speaks, rules)
        });
        let is_paired = |at: &usize| pairs.iter().any(|pair| pair.1 == *at);
        let others = speaking.iter().enumerate().filter(|(at, _)| !is_paired(at));
        let alone = others.map(|(_, speaks)| TeamPartner {
            named_by: asks_school.then_some(NamedBy::Partner),
            partner: mean_points(&speaks.about_school),
            ..TeamPartner::unknown(speaks.key.0, speaks.own_name.clone())
        });
        TeamMap::new(of_school.chain(alone).collect(), true, rules)
    }
}

impl Histograms {
    pub(super) fn map(&self) -> TeamMap {
        let partners = self.partners.iter().map(|partner| partner.on_map(&self.instrument));
        TeamMap::new(partners.collect(), self.is_listed, &self.instrument.rules)
    }
}

impl TeamPartner {
    fn unknown(kind: PartnerKind, name: Option<String>) -> Self {
        Self {
            kind,
            name,
            leefwerelden: kind.leefwerelden(),
            working: None,
            level: None,
            school: None,
            partner: None,
            named_by: None,
        }
    }
}

impl PartnerSummary {
    /// A partner that the school names, and the one that speaks as this partner.
    fn on_map(&self, speaks: Option<&Self>, rules: &Rules) -> TeamPartner {
        let working = match (self.working, self.wanted) {
            (0, 0) => Working::NotNeeded,
            (0, _) => Working::Wanted,
            _ => Working::Yes,
        };
        let is_needed = working != Working::NotNeeded;
        let name = self.school_name.clone().or_else(|| speaks?.own_name.clone());
        TeamPartner {
            leefwerelden: self.usual_leefwerelden(),
            working: Some(working),
            level: self.level(&self.core, rules),
            school: mean_points(&self.core),
            partner: speaks.and_then(|speaks| mean_points(&speaks.about_school)),
            named_by: speaks.map(|_| if is_needed { NamedBy::Both } else { NamedBy::Partner }),
            ..TeamPartner::unknown(self.key.0, name)
        }
    }

    /// The leefwerelden that at least half of the people who name it give; if there are none, those of its kind.
    fn usual_leefwerelden(&self) -> Leefwerelden {
        let usual: Leefwerelden = Leefwereld::ALL
            .into_iter()
            .zip(self.leefwerelden)
            .filter(|(_, n)| 0 < *n && u64::from(self.mentions) <= 2 * u64::from(*n))
            .map(|(leefwereld, _)| leefwereld)
            .collect();
        if usual.is_empty() { self.key.0.leefwerelden() } else { usual }
    }
}

impl PartnerHistograms {
    /// What is shown of it says nothing of how many people name it.
    fn on_map(&self, instrument: &Instrument) -> TeamPartner {
        let (school, level) = self.school(instrument);
        let working = level.map(|level| match (level, school) {
            (Level::NONE, None) => Working::Wanted,
            _ => Working::Yes,
        });
        let partner = score_of(&self.about_school, instrument);
        TeamPartner {
            leefwerelden: self.leefwerelden,
            working,
            level,
            school,
            partner,
            named_by: working.and(partner).map(|_| NamedBy::Both),
            ..TeamPartner::unknown(self.kind(), self.name.clone())
        }
    }
}
