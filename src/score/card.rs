//! The results of scoring, as plain data.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::base::{Form, Level, Points};
use crate::field::{Leefwereld, Leefwerelden, Partner, PartnerKind, Perspective};
use crate::instrument::{self, Id, Instrument};
use crate::response::Working;

/// What the answers of one respondent add up to.
///
/// What cannot be computed is `None`, and `null` in JSON. It knows the instrument by whose rules it was
/// made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScoreCard {
    #[serde(serialize_with = "instrument::reference")]
    pub(super) instrument: Instrument,
    /// The form that was filled in.
    pub form: Form,
    /// The side from which the respondent looks.
    pub perspective: Perspective,
    /// The respondent's partner, if the response names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Partner>,
    /// The dimensions, in the order of the instrument.
    pub dimensions: Vec<DimensionScore>,
    /// S2: the mean of the dimension scores, 0 to 100 points, if enough of them exist.
    pub total: Option<Points>,
    /// S7: the level of the whole, at most one above the weakest dimension. None on the short form.
    pub level: Option<Level>,
    /// S6: the level of the total before the cap. None on the short form.
    pub uncapped_level: Option<Level>,
    /// S7: the ids of the dimensions at the lowest level, if they cap the level. None on the short
    /// form or if there is no total.
    pub capped_by: Option<Vec<Id>>,
    /// Whether there is a total while a dimension score is missing.
    pub provisional: bool,
    /// The partners, in the order of the response.
    pub partners: Vec<PartnerScore>,
    /// S9: school, thuis, wijk.
    pub leefwerelden: [LeefwereldScore; 3],
    /// What a partner says about the school, if it does.
    pub about_school: Option<SchoolScore>,
    /// S18: the respondent's own estimate, to show beside the level.
    pub self_estimate: Option<Level>,
}

impl ScoreCard {
    /// The instrument by whose rules it was scored.
    pub const fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The dimension with this id.
    pub fn dimension(&self, id: &str) -> Option<&DimensionScore> {
        self.dimensions.iter().find(|dimension| dimension.id == id)
    }

    /// The first partner of this kind, in the order of the response.
    pub fn partner(&self, kind: PartnerKind) -> Option<&PartnerScore> {
        self.partners.iter().find(|partner| partner.kind == kind)
    }

    /// One leefwereld.
    pub fn leefwereld(&self, id: Leefwereld) -> Option<&LeefwereldScore> {
        self.leefwerelden.iter().find(|leefwereld| leefwereld.id == id)
    }
}

/// One dimension of the main scan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DimensionScore {
    /// The id of the dimension.
    pub id: Id,
    /// S1: 0 to 100 points, if enough items were answered. On the short form the score of the
    /// anchor item (S1b).
    pub score: Option<Points>,
    /// S6: the level of the score. None on the short form: one item is not a measure of a level.
    pub level: Option<Level>,
    /// Number of items with a rating.
    pub answered: u32,
    /// Number of items that are not "past niet bij ons".
    pub applicable: u32,
    /// Number of ratings needed for a score.
    pub needed: u32,
    /// Number of items answered with "weet ik niet".
    pub dont_know: u32,
}

/// One partner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PartnerScore {
    /// The kind of partner.
    pub kind: PartnerKind,
    /// Its name, if it has one.
    pub name: Option<String>,
    /// Whether there is collaboration now.
    pub working: Working,
    /// S8: 0 to 100 points over the core items and the items of its kind.
    pub score: Option<Points>,
    /// S8: the level of the score; 0 if collaboration is wanted but not there.
    pub level: Option<Level>,
    /// 0 to 100 points over the core items alone, for comparison with what the partner says.
    pub core_score: Option<Points>,
    /// The level of the core score; 0 if collaboration is wanted but not there.
    pub core_level: Option<Level>,
    /// The level that the school wants with this partner.
    pub desired: Option<Level>,
    /// The leefwerelden that it reaches.
    pub leefwerelden: Leefwerelden,
}

/// One leefwereld.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LeefwereldScore {
    /// Which leefwereld.
    pub id: Leefwereld,
    /// The highest level of the partners that count for it.
    pub highest_level: Option<Level>,
    /// Number of partners that count for it and are active there.
    pub active: u32,
    /// "Witte plek": no partner is active here, and no unscored partner might be.
    pub white_spot: bool,
}

/// What a partner says about the school, over the core items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SchoolScore {
    /// 0 to 100 points.
    pub score: Option<Points>,
    /// The level of the score.
    pub level: Option<Level>,
}
