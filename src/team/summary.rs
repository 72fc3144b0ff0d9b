//! Counts and exact sums of many responses, without any response in them.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::borrow::Borrow;

use super::counts::ItemCounts;
use super::partners::Partners;
use crate::base::Form;
use crate::field::{ListedPartner, Perspective};
use crate::instrument::{Dimension, Instrument};
use crate::response::Response;
use crate::stats::Moments;

/// What many responses add up to: everything that a team result and a comparison need, and no
/// response.
///
/// Summaries of different groups merge exactly: the numbers are those of a summary of all
/// responses, in whatever order groups are merged. The order affects only the order in which
/// partners are listed and, if people spell a name in different ways, which spelling is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    pub(crate) instrument: Instrument,
    pub(crate) sides: [Side; 4],
    pub(crate) partners: Partners,
    /// The partners that were asked about, if a list was given beforehand.
    pub(crate) listed: Option<Vec<ListedPartner>>,
}

/// Why responses do not form a team, or groups cannot be merged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TeamError {
    /// There are no responses.
    #[error("a team needs at least one response")]
    Empty,
    /// A response, a group or a moment is of another instrument: another id, another version, or other questions or rules.
    #[error(
        "response or group {number} uses `{id}` {version}, the first another instrument, version or definition"
    )]
    MixedInstruments {
        /// Which response, or which of two groups or moments, counted from 1.
        number: usize,
        /// The id of its instrument.
        id: String,
        /// The version of its instrument.
        version: String,
    },
    /// Histograms were made in different modes.
    #[error("the groups were counted in different modes")]
    MixedModes,
    /// One moment has the answers of the other and a few more, so together they reveal those few.
    #[error("both moments have the same answers, but for a few people")]
    SameRound,
    /// The groups together have more people than can be counted.
    #[error("the groups have more than {} people together", u32::MAX)]
    TooManyPeople,
}

impl TeamError {
    /// The stable name of the error for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "emptyTeam",
            Self::MixedInstruments { .. } => "mixedInstruments",
            Self::MixedModes => "mixedModes",
            Self::SameRound => "sameRound",
            Self::TooManyPeople => "tooManyPeople",
        }
    }
}

/// One perspective: both of its forms.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Side {
    pub(crate) full: FormSummary,
    pub(crate) short: FormSummary,
}

/// The respondents of one perspective on one form.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FormSummary {
    pub(crate) n: u32,
    pub(crate) dimensions: Vec<DimensionSummary>,
    /// Totals (S2) of the respondents who have one; on the short form S1b.
    pub(crate) total: Moments,
    /// Totals on anchors (S1b) of the respondents who answered enough anchor items, on either form.
    pub(crate) anchor_total: Moments,
}

/// One dimension on one form.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct DimensionSummary {
    /// Scores (S1) of the respondents who have one; on the short form S1b.
    pub(crate) score: Moments,
    /// The anchor item in points, for the respondents who rated it.
    pub(crate) anchor: Moments,
    /// The items of the form.
    pub(crate) items: Vec<ItemCounts>,
}

impl Summary {
    /// What these responses add up to. They may come one at a time; none is kept.
    ///
    /// # Errors
    ///
    /// If there are no responses, or if they do not all use the same version of the same
    /// instrument.
    pub fn of<R: Borrow<Response>>(
        responses: impl IntoIterator<Item = R>,
    ) -> Result<Self, TeamError> {
        let mut responses = responses.into_iter().enumerate();
        let (_, first) = responses.next().ok_or(TeamError::Empty)?;
        let first = first.borrow();
        let mut summary = Self::empty(&first.instrument);
        summary.add(first);
        for (idx, response) in responses {
            let response = response.borrow();
            summary.instrument.require_same(&response.instrument, idx + 1)?;
            summary.add(response);
        }
        Ok(summary)
    }

    /// The same summary, for people who were asked about these partners. In anonymous mode exactly
    /// these are shown, in this order; without a list, those that enough people of the school
    /// mention.
    #[must_use]
    pub fn about<P: Into<ListedPartner>>(self, partners: impl IntoIterator<Item = P>) -> Self {
        Self { listed: Some(partners.into_iter().map(Into::into).collect()), ..self }
    }

    /// The instrument that was filled in.
    pub const fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The number of people.
    pub fn respondents(&self) -> u32 {
        self.sides.iter().map(Side::n).sum()
    }

    pub(super) fn empty(instrument: &Instrument) -> Self {
        let form = |form| FormSummary {
            n: 0,
            dimensions: instrument
                .dimensions
                .iter()
                .map(|dimension| DimensionSummary::empty(dimension, form, instrument))
                .collect(),
            total: Moments::EMPTY.per_point(instrument.total_units()),
            anchor_total: Moments::EMPTY.per_point(instrument.total_units()),
        };
        let side = || Side { full: form(Form::Full), short: form(Form::Short) };
        Self {
            instrument: instrument.clone(),
            sides: [side(), side(), side(), side()],
            partners: Partners::default(),
            listed: None,
        }
    }

    /// One perspective.
    pub(crate) fn side(&self, id: Perspective) -> Option<&Side> {
        self.present().find(|(present, _)| *present == id).map(|(_, side)| side)
    }

    /// The perspectives with respondents.
    pub(super) fn present(&self) -> impl Iterator<Item = (Perspective, &Side)> {
        Perspective::ALL.into_iter().zip(&self.sides).filter(|(_, side)| side.n() > 0)
    }
}

impl Instrument {
    /// Rejects the instrument of the n-th group or response if it differs.
    pub(crate) fn require_same(&self, other: &Self, number: usize) -> Result<(), TeamError> {
        if self == other {
            return Ok(());
        }
        let (id, version) = (other.id.to_string(), other.version.to_string());
        Err(TeamError::MixedInstruments { number, id, version })
    }
}

impl Side {
    pub(crate) const fn n(&self) -> u32 {
        self.full.n + self.short.n
    }

    /// The scores on a dimension, on the full form.
    pub(crate) fn score(&self, dimension: usize) -> Option<Moments> {
        self.full.dimensions.get(dimension).map(|dimension| dimension.score)
    }

    /// The anchor item of a dimension, over both forms.
    pub(crate) fn anchor(&self, dimension: usize) -> Option<Moments> {
        let anchors = [&self.full, &self.short].map(|form| form.dimensions.get(dimension));
        let [full, short] = anchors.map(|dimension| dimension.map(|dimension| dimension.anchor));
        full?.merged(short?)
    }

    /// The totals of respondents on their anchor items, over both forms.
    pub(crate) fn anchor_total(&self) -> Option<Moments> {
        self.full.anchor_total.merged(self.short.anchor_total)
    }

    /// The answers to an item over the forms that have it.
    pub(super) fn counts(&self, dimension: usize, item: usize, is_anchor: bool) -> ItemCounts {
        let short = is_anchor.then(|| self.short.item(dimension, 0)).flatten();
        let forms = [self.full.item(dimension, item), short].into_iter().flatten();
        forms.cloned().reduce(|all, counts| all.merged(&counts)).unwrap_or_default()
    }
}

impl FormSummary {
    pub(crate) fn item(&self, dimension: usize, item: usize) -> Option<&ItemCounts> {
        self.dimensions.get(dimension)?.items.get(item)
    }
}

impl DimensionSummary {
    fn empty(dimension: &Dimension, form: Form, instrument: &Instrument) -> Self {
        let none = Moments::EMPTY.per_point(instrument.score_units());
        let counts = ItemCounts::none(instrument);
        let items = vec![counts; dimension.items_on(form).len()];
        Self { score: none, anchor: none, items }
    }
}
