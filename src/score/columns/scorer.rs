//! The rules of an instrument, laid out for scoring tables.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use super::lanes::Measure;
use super::lookup::Lookup;
use super::overall::Overall;
use super::scores::{MeanRating, Total};
use crate::base::{Form, Points, least_common_multiple, quotient};
use crate::instrument::{Definition, Dimension, Id, Instrument};

/// Scores tables of answers to one form of one instrument.
///
/// It holds what [`score`](crate::score) gives for every sum of every number of answers, so the rules
/// themselves are written in one place.
#[derive(Clone)]
pub struct Scorer {
    pub(super) instrument: Instrument,
    pub(super) form: Form,
    /// The ids of the items, in the order of the columns.
    pub(super) items: Vec<Id>,
    pub(super) highest: u8,
    pub(super) measures: Vec<Measure>,
    pub(super) overall: Overall,
    pub(super) lookup: Box<Lookup>,
    /// The sum that is 100 points, for one dimension in a total.
    full_marks: u32,
}

impl Scorer {
    /// A scorer for a form of an instrument.
    pub fn new(instrument: &Instrument, form: Form) -> Self {
        let dimensions = || instrument.dimensions.iter();
        let items = dimensions().flat_map(|dimension| dimension.items_on(form));
        let most_items = dimensions().map(|dimension| dimension.items_on(form).len()).max();
        // A sound instrument has at most 12 items in a dimension, so this is at most 27,720.
        let units = least_common_multiple(1..=most_items.unwrap_or(0)).get();
        let units = u32::try_from(units).unwrap_or(u32::MAX);
        let full_marks = units.saturating_mul(instrument.scale.max().into());
        Self {
            instrument: instrument.clone(),
            form,
            items: items.map(|item| item.id.clone()).collect(),
            highest: instrument.scale.max(),
            measures: dimensions().map(|dimension| measure(instrument, dimension, form)).collect(),
            overall: Overall::new(instrument, form, full_marks),
            lookup: Box::new(Lookup::new(instrument, form, units)),
            full_marks,
        }
    }

    /// The instrument.
    pub const fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The form.
    pub const fn form(&self) -> Form {
        self.form
    }

    /// The ids of the items, in the order in which a table has them.
    pub fn items(&self) -> &[Id] {
        &self.items
    }

    /// Scores in points, from 0 to 100: the numbers of [`score`](crate::score), to the bit.
    pub fn points<'s>(
        &'s self,
        scores: &'s [MeanRating],
    ) -> impl ExactSizeIterator<Item = Option<f64>> + 's {
        #[expect(clippy::indexing_slicing, reason = "an index is below the number of entries")]
        scores.iter().map(|score| {
            let points = self.lookup.points[score.index()];
            if *score == MeanRating::NONE { None } else { Some(points) }
        })
    }

    /// A score in exact points.
    pub(crate) fn exact(&self, score: MeanRating) -> Option<Points> {
        Points::share(score.sum().into(), u32::from(score.answered()) * u32::from(self.highest))
    }

    /// A total in exact points.
    pub(crate) fn exact_total(&self, total: Total) -> Option<Points> {
        Points::share(total.sum(), self.full_marks * total.n_dimensions())
    }

    /// Totals in points, from 0 to 100: the numbers of [`score`](crate::score), to the bit.
    pub fn total_points<'s>(
        &'s self,
        totals: &'s [Total],
    ) -> impl ExactSizeIterator<Item = Option<f64>> + 's {
        totals.iter().map(|total| {
            let of = self.full_marks * total.n_dimensions();
            (0 < of).then(|| quotient(100 * total.sum(), of))
        })
    }
}

/// S1 and S1b: how a dimension is measured on a form.
fn measure(instrument: &Definition, dimension: &Dimension, form: Form) -> Measure {
    let n_items = u8::try_from(dimension.items_on(form).len()).unwrap_or(u8::MAX);
    let needed = |not_applicable: u8| {
        let needed = instrument.needed_on(form, (n_items - not_applicable).into());
        u8::try_from(needed).unwrap_or(u8::MAX)
    };
    Measure {
        highest: instrument.scale.max(),
        n_items,
        needed: needed(0),
        // One item fewer never changes the number by more than one.
        relief: (1..=n_items).filter(|n| needed(*n) < needed(*n - 1)).collect(),
    }
}

impl fmt::Debug for Scorer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scorer").field("items", &self.items).finish_non_exhaustive()
    }
}
