//! Summaries as files: counts and exact sums, and no response.
//!
//! ```json
//! { "format": "samenwerkscan/summary/1",
//!   "instrument": { "id": "kansengelijkheid", "version": "1.0" },
//!   "perspectives": [ { "id": "school", "full": { "n": 2, "total": [2, 144000, 10368000000],
//!     "dimensions": [ { "score": [2, 24000, 288000000], "anchor": [2, 24000, 288000000],
//!                       "items": [ [0, 0, 2, 0, 0, 0, 0, 0], … ] }, … ] } } ],
//!   "partners": [ { "kind": "wijkteam", "schoolName": "Buurtteam Zuid", "mentions": 2,
//!                   "spellings": [ { "name": "Buurtteam Zuid", "n": 2 } ], "working": 2, "wanted": 0,
//!                   "people": 0, "speakers": 0, "score": […], "core": […], "aboutSchool": [0, 0, 0],
//!                   "coreItems": [ [0, 0, 2, 0, 0, 0, 0, 0], … ], "aboutItems": […] } ] }
//! ```
//!
//! Scores are `[number of people, sum, sum of squares]` in the units of the instrument. A number
//! from 2^53 on, which not every JSON parser keeps exactly, is written as text. Items are the
//! number of people by rating, then don't know, not applicable and not answered. A form that nobody
//! filled in is left out. Partners are listed in the order in which the school first names them.
//! Files from before `anchorTotal`, `mentions`, `spellings`, `people`, `coreItems` and `aboutItems`
//! are read with zero for these.
//!
//! A summary reveals what small groups answered. Keep it private; share [`Summary::histograms`].

use alloc::string::ToString;

use serde::ser::{Serialize, Serializer};

use super::counts::ItemCounts;
use super::partners::PartnerSummary;
use super::summary::{FormSummary, Summary};
use crate::reading::{Document, EXACT_LIMIT};
use crate::stats::Moments;

/// The `format` of a summary file.
pub const FORMAT: &str = "samenwerkscan/summary/1";

/// Writes a summary file.
impl Serialize for Summary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.document().serialize(serializer)
    }
}

impl Summary {
    pub(super) fn document(&self) -> Document {
        let perspectives = self.present().map(|(id, side)| {
            let form = |form: &FormSummary| (form.n > 0).then(|| form.document());
            Document::object([
                ("id", Some(Document::from(id.code()))),
                ("full", form(&side.full)),
                ("short", form(&side.short)),
            ])
        });
        let partners = self.partners.all().map(PartnerSummary::document);
        Document::object([
            ("format", Some(Document::from(FORMAT))),
            ("instrument", Some(self.instrument.reference())),
            ("perspectives", Some(perspectives.collect())),
            ("partners", Some(partners.collect())),
        ])
    }
}

impl FormSummary {
    fn document(&self) -> Document {
        let dimensions = self.dimensions.iter().map(|dimension| {
            Document::object([
                ("score", Some(moments(&dimension.score))),
                ("anchor", Some(moments(&dimension.anchor))),
                ("items", Some(items(&dimension.items))),
            ])
        });
        Document::object([
            ("n", Some(number(self.n.into()))),
            ("total", Some(moments(&self.total))),
            ("anchorTotal", Some(moments(&self.anchor_total))),
            ("dimensions", Some(dimensions.collect())),
        ])
    }
}

fn items(items: &[ItemCounts]) -> Document {
    items.iter().map(ItemCounts::document).collect()
}

impl ItemCounts {
    pub(super) fn document(&self) -> Document {
        let others = [self.dont_know, self.not_applicable, self.not_answered];
        self.ratings.iter().chain(&others).map(|count| number((*count).into())).collect()
    }
}

impl PartnerSummary {
    fn document(&self) -> Document {
        let name = |name: Option<&str>| name.map(Document::from);
        let spellings = self.spellings.iter().map(|(spelling, n)| {
            Document::object([("name", name(Some(spelling))), ("n", Some(number((*n).into())))])
        });
        Document::object([
            ("kind", Some(Document::from(self.key.0.code()))),
            ("schoolName", name(self.school_name.as_deref())),
            ("ownName", name(self.own_name.as_deref())),
            ("mentions", Some(number(self.mentions.into()))),
            ("spellings", Some(spellings.collect())),
            (
                "leefwerelden",
                Some(self.leefwerelden.map(|n| number(n.into())).into_iter().collect()),
            ),
            ("working", Some(number(self.working.into()))),
            ("wanted", Some(number(self.wanted.into()))),
            ("people", Some(number(self.people.into()))),
            ("speakers", Some(number(self.speakers.into()))),
            ("score", Some(moments(&self.score))),
            ("core", Some(moments(&self.core))),
            ("aboutSchool", Some(moments(&self.about_school))),
            ("coreItems", Some(items(&self.core_items))),
            ("aboutItems", Some(items(&self.about_items))),
        ])
    }
}

fn moments(moments: &Moments) -> Document {
    [moments.n().into(), moments.sum(), moments.sum_of_squares()].map(number).into_iter().collect()
}

#[expect(clippy::cast_precision_loss, reason = "below the limit it is exact")]
pub(super) fn number(number: i128) -> Document {
    let value = number as f64;
    if value.abs() < EXACT_LIMIT {
        Document::Number(value)
    } else {
        Document::Text(number.to_string())
    }
}
