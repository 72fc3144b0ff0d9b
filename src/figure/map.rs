//! What the leefwereldenkaart is drawn from: the partners of one respondent, or those of a team.

use alloc::vec::Vec;

use super::messages;
use crate::base::Level;
use crate::field::{Leefwerelden, PartnerKind};
use crate::instrument::Spoken;
use crate::response::Working;
use crate::score::{LeefwereldScore, PartnerScore, ScoreCard};
use crate::team::{Mode, NamedBy, TeamPartner, TeamResult};
use crate::words::{BuiltInLang, Text};

pub(super) struct Map<'m> {
    pub(super) words: Spoken<'m>,
    pub(super) partners: Vec<MapPartner<'m>>,
    pub(super) leefwerelden: &'m [LeefwereldScore; 3],
    /// The meaning of the rings.
    pub(super) ring: &'static Text,
    /// What is said if there are no partners.
    pub(super) empty: &'static Text,
    /// The heading of what is said beside the level.
    pub(super) beside: &'static Text,
}

pub(super) struct MapPartner<'m> {
    pub(super) kind: PartnerKind,
    pub(super) name: Option<&'m str>,
    /// S9: the municipality covers no leefwereld, so it is drawn beside them.
    pub(super) worlds: Leefwerelden,
    pub(super) is_wanted: bool,
    /// Partners that are not needed are in the table only.
    pub(super) is_drawn: bool,
    pub(super) level: Option<Level>,
    /// Why there is no level.
    pub(super) missing: &'static Text,
    pub(super) beside: Beside,
}

/// What is said beside the level.
#[derive(Clone, Copy)]
pub(super) enum Beside {
    /// The level that one respondent wishes for.
    Wish(Option<Level>),
    /// Which side of a team names the partner.
    NamedBy(&'static Text),
}

impl MapPartner<'_> {
    pub(super) const fn wish(&self) -> Option<Level> {
        match self.beside {
            Beside::Wish(wish) => wish,
            Beside::NamedBy(_) => None,
        }
    }
}

impl<'m> Map<'m> {
    pub(super) fn of_one(card: &'m ScoreCard, lang: BuiltInLang) -> Self {
        Self {
            words: Spoken { instrument: card.instrument(), lang },
            partners: card.partners.iter().map(of_one).collect(),
            leefwerelden: &card.leefwerelden,
            ring: &messages::RING,
            empty: &messages::NO_PARTNERS,
            beside: &messages::WISH,
        }
    }

    pub(super) fn of_team(result: &'m TeamResult, lang: BuiltInLang) -> Self {
        let (missing, empty) = match result.mode {
            Mode::Open => (&messages::TOO_FEW_ANSWERS, &messages::NO_PARTNERS),
            Mode::Anonymous(_) => (&messages::TOO_FEW_TO_SHOW, &messages::NO_PARTNERS_TO_SHOW),
        };
        Self {
            words: Spoken { instrument: result.instrument(), lang },
            partners: result.map.partners.iter().map(|partner| of_team(partner, missing)).collect(),
            leefwerelden: &result.map.leefwerelden,
            ring: &messages::RING_NOW,
            empty,
            beside: &messages::NAMED_BY,
        }
    }
}

fn of_one(partner: &PartnerScore) -> MapPartner<'_> {
    let is_needed = partner.working != Working::NotNeeded;
    MapPartner {
        kind: partner.kind,
        name: partner.name.as_deref(),
        worlds: reached(partner.kind, partner.leefwerelden),
        is_wanted: partner.working == Working::Wanted,
        is_drawn: is_needed,
        level: partner.level,
        missing: if is_needed { &messages::TOO_FEW_ANSWERS } else { &messages::NOT_NEEDED },
        beside: Beside::Wish(partner.desired),
    }
}

fn of_team<'m>(partner: &'m TeamPartner, missing: &'static Text) -> MapPartner<'m> {
    let is_needed = partner.working != Some(Working::NotNeeded);
    let (missing, named_by) = match (partner.named_by, partner.working) {
        (Some(NamedBy::Partner), None) => (&messages::NOT_NAMED, &messages::BY_PARTNER),
        (Some(NamedBy::Partner), Some(_)) => (&messages::NOT_NEEDED, &messages::BY_PARTNER),
        (Some(NamedBy::Both), _) => (missing, &messages::BY_BOTH),
        (None, Some(Working::NotNeeded)) => (&messages::NOT_NEEDED, &messages::DASH_TEXT),
        (None, Some(_)) => (missing, &messages::BY_SCHOOL),
        (None, None) => (missing, &messages::DASH_TEXT),
    };
    MapPartner {
        kind: partner.kind,
        name: partner.name.as_deref(),
        worlds: reached(partner.kind, partner.leefwerelden),
        is_wanted: partner.level == Some(Level::NONE) && partner.school.is_none(),
        is_drawn: is_needed || partner.named_by.is_some(),
        level: partner.level,
        missing,
        beside: Beside::NamedBy(named_by),
    }
}

const fn reached(kind: PartnerKind, worlds: Leefwerelden) -> Leefwerelden {
    match kind {
        PartnerKind::Gemeente => Leefwerelden::NONE,
        _ => worlds,
    }
}
