//! Two moments: what changed, and whether it may be chance (S14).

mod compare;
mod values;

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::base::{Level, Points, coded};
use crate::field::{PartnerKind, Perspective};
use crate::instrument::{Id, Instrument};
use crate::response::Period;
use crate::score::Overall;
use crate::team::{Measure, Voice};

/// What changed between two moments, over the perspectives that both have.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Progress {
    #[serde(skip)]
    instrument: Instrument,
    /// S20: the measure of both moments. None if they share no perspective.
    pub measure: Option<Measure>,
    /// Who answered before.
    pub before: Moment,
    /// Who answered after.
    pub after: Moment,
    /// The perspectives that are compared.
    pub perspectives: Vec<Perspective>,
    /// The totals.
    pub total: TotalChange,
    /// The dimensions, in the order of the instrument.
    pub dimensions: Vec<DimensionChange>,
    /// The partners that the school mentions at both moments.
    pub partners: Vec<PartnerChange>,
    /// How far each item is now, for advice: the unweighted mean of the compared perspectives, by
    /// id.
    #[serde(skip)]
    pub(crate) items_now: Vec<(Id, Points)>,
    /// How far each perspective that is compared is now, for advice: by dimension, in the order of the
    /// instrument.
    #[serde(skip)]
    pub(crate) sides_now: Vec<Vec<Voice>>,
}

impl Progress {
    /// The instrument by whose rules both moments were scored.
    pub const fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The dimension with this id.
    pub fn dimension(&self, id: &str) -> Option<&DimensionChange> {
        self.dimensions.iter().find(|dimension| dimension.id == id)
    }

    /// What each moment adds up to, by the rules of a team result: before and after. It follows from the
    /// numbers of the comparison, so it tells no more than they do.
    pub(crate) fn overall(&self) -> [Overall; 2] {
        let before = self.dimensions.iter().map(|dimension| (&dimension.id, dimension.before));
        let after = self.dimensions.iter().map(|dimension| (&dimension.id, dimension.after));
        [
            self.overall_at(self.before, self.total.before, &before.collect::<Vec<_>>()),
            self.overall_at(self.after, self.total.after, &after.collect::<Vec<_>>()),
        ]
    }

    fn overall_at(
        &self,
        moment: Moment,
        total: Option<Points>,
        dimensions: &[(&Id, Option<Points>)],
    ) -> Overall {
        let rules = &self.instrument.rules;
        let overall = rules.overall_of(total, dimensions);
        let measured = self.measure.zip(moment.respondents);
        if measured.is_some_and(|(measure, n)| measure.has_levels(n, rules)) {
            overall
        } else {
            overall.without_levels()
        }
    }
}

/// One of the two moments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Moment {
    /// Number of people whose answers are compared.
    pub respondents: Option<u32>,
    /// When it was, for reports: the days of the answers, or that of the meeting. `None` until whoever compares says so,
    /// because nothing that is compared has a day; and not in JSON.
    #[serde(skip)]
    pub days: Option<Period>,
}

/// Whether a difference is a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// A clear change: large enough, and larger than chance.
    Clear,
    /// A difference that may be chance.
    Chance,
    /// About the same.
    Same,
    /// Too few people to tell change from chance.
    TooFew,
}

coded!(pub Verdict { Clear = "clear", Chance = "chance", Same = "same", TooFew = "tooFew" });

/// The change of the total. Values that cannot be computed are `None`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TotalChange {
    /// The mean of the perspectives before, 0 to 100 points.
    pub before: Option<Points>,
    /// The mean of the perspectives after.
    pub after: Option<Points>,
    /// After minus before, in points.
    pub delta: Option<f64>,
    /// The standard error of the difference, in points.
    pub se: Option<f64>,
    /// The degrees of freedom behind the interval.
    pub df: Option<f64>,
    /// The lower end of the confidence interval of the difference.
    pub lower: Option<f64>,
    /// The upper end.
    pub upper: Option<f64>,
    /// Whether it is a change.
    pub verdict: Option<Verdict>,
    /// The smallest change that a group of this size can show, in points: half the width of the
    /// interval.
    pub smallest_visible: Option<f64>,
    /// The perspectives that are left out of the total, because only one person of them has one at
    /// a moment.
    pub left_out: Vec<Perspective>,
}

/// The change of one dimension.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DimensionChange {
    /// The id of the dimension.
    pub id: Id,
    /// The mean of the perspectives before, 0 to 100 points.
    pub before: Option<Points>,
    /// The mean of the perspectives after.
    pub after: Option<Points>,
    /// After minus before, in points.
    pub delta: Option<f64>,
    /// Whether it is a change.
    pub verdict: Option<Verdict>,
    /// The perspectives that are left out of the dimension, because only one person of them has a
    /// number at a moment.
    pub left_out: Vec<Perspective>,
}

/// How far the school is with one partner, before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PartnerChange {
    /// The kind of partner.
    pub kind: PartnerKind,
    /// Its name.
    pub name: Option<String>,
    /// The level before.
    pub before: Option<Level>,
    /// The level after.
    pub after: Option<Level>,
}
