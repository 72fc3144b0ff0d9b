//! What a comparison needs to know about one perspective at one moment: how many values are behind
//! its number, and how far chance may have moved it.

use alloc::vec::Vec;

use crate::base::Points;
use crate::field::Perspective;
use crate::instrument::{ChangeRules, Instrument, Share};
use crate::stats::{MeanError, Moments};
use crate::team::{Histograms, Measure, Summary, View};

/// Which number is compared.
#[derive(Clone, Copy)]
pub(super) enum Subject {
    Total,
    /// The dimension with this index in the instrument.
    Dimension(usize),
}

/// One moment, in the mode in which it is compared.
#[derive(Clone, Copy)]
pub(super) enum Answers<'s> {
    /// Scores of people.
    Open(&'s Summary),
    /// Counts of answers.
    Anonymous(&'s Histograms),
}

/// The values behind the number of a perspective.
pub(super) struct Values {
    /// How many there are; for a number from counts, the number of ratings of the item with the
    /// fewest.
    pub(super) n: u64,
    /// `None` for a single value.
    pub(super) error: Option<MeanError>,
}

impl<'s> Answers<'s> {
    pub(super) const fn instrument(self) -> &'s Instrument {
        match self {
            Self::Open(summary) => summary.instrument(),
            Self::Anonymous(histograms) => histograms.instrument(),
        }
    }

    pub(super) fn views(self) -> Vec<View> {
        match self {
            Self::Open(summary) => summary.views(),
            Self::Anonymous(histograms) => histograms.views(),
        }
    }

    /// The values of a perspective; `None` if it has no such number.
    pub(super) fn values(self, view: &View, measure: Measure, subject: Subject) -> Option<Values> {
        match self {
            Self::Open(summary) => {
                let moments = moments(summary, view.id, measure, subject)?;
                let error = MeanError::of(&moments).ok();
                (moments.n() > 0).then_some(Values { n: moments.n(), error })
            }
            Self::Anonymous(histograms) => {
                of_counts(view, measure, subject, histograms.instrument())
            }
        }
    }
}

/// The scores of respondents, or their totals: S2, and S1b on anchors.
fn moments(
    summary: &Summary,
    id: Perspective,
    measure: Measure,
    subject: Subject,
) -> Option<Moments> {
    let side = summary.side(id)?;
    match (measure, subject) {
        (Measure::Full, Subject::Dimension(idx)) => side.score(idx),
        (Measure::Full, Subject::Total) => Some(side.full.total),
        (Measure::Anchor, Subject::Dimension(idx)) => side.anchor(idx),
        (Measure::Anchor, Subject::Total) => side.anchor_total(),
    }
}

/// The items behind a number. It is not kept which answers belong to one person, so their
/// correlation comes from the rules.
fn of_counts(
    view: &View,
    measure: Measure,
    subject: Subject,
    instrument: &Instrument,
) -> Option<Values> {
    let items: Vec<(usize, Moments)> = match subject {
        Subject::Dimension(idx) => items_of(view, idx, measure, instrument)?,
        Subject::Total => {
            view.total(measure, instrument)?;
            let dimensions = 0..instrument.dimensions.len();
            dimensions
                .filter_map(|idx| items_of(view, idx, measure, instrument))
                .flatten()
                .collect()
        }
    };
    let n = items.iter().map(|(_, moments)| moments.n()).min()?;
    let correlation = mean_correlation(&items, &instrument.rules.change);
    let moments: Vec<Moments> = items.iter().map(|(_, moments)| *moments).collect();
    let step = Points::share(1, instrument.scale.max().into())?.to_f64();
    let error = MeanError::of_items(&moments, correlation).ok().map(|error| error.scaled(step));
    Some(Values { n, error })
}

/// The counted items of a dimension, each with the index of the dimension; `None` if the dimension
/// has no number.
fn items_of(
    view: &View,
    idx: usize,
    measure: Measure,
    instrument: &Instrument,
) -> Option<Vec<(usize, Moments)>> {
    view.number(idx, measure)?;
    let dimension = instrument.dimensions.get(idx)?;
    let is_on_measure = |item_idx| measure == Measure::Full || item_idx == dimension.anchor;
    let items = (0..dimension.items.len()).filter(|item_idx| is_on_measure(*item_idx));
    let counted = items.filter_map(|item_idx| view.counts(idx, item_idx));
    let rated = counted.filter(|counts| counts.n_ratings() > 0);
    Some(rated.map(|counts| (idx, Moments::of_counts(0, &counts.ratings))).collect())
}

/// The mean over all pairs of items.
fn mean_correlation(items: &[(usize, Moments)], rules: &ChangeRules) -> f64 {
    let pairs = items.iter().enumerate().flat_map(|(place, (dimension, _))| {
        items.iter().skip(place + 1).map(move |(other, _)| dimension == other)
    });
    let (mut n_within, mut n_between) = (0_u32, 0_u32);
    for is_within in pairs {
        if is_within {
            n_within += 1;
        } else {
            n_between += 1;
        }
    }
    if n_within + n_between == 0 {
        return 0.0;
    }
    let share = |share: Share| f64::from(share.part) / f64::from(share.of);
    let (within, between) =
        (share(rules.correlation_within.value), share(rules.correlation_between.value));
    (f64::from(n_within) * within + f64::from(n_between) * between)
        / f64::from(n_within + n_between)
}
