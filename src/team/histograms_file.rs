//! Histograms as files: what may leave the machine in anonymous mode.
//!
//! ```json
//! { "format": "samenwerkscan/histograms/1",
//!   "instrument": { "id": "kansengelijkheid", "version": "1.0" },
//!   "mode": { "kind": "anonymous", "k": 5, "open": ["gemeente"] },
//!   "perspectives": [ { "id": "school", "n": 6, "nFull": 6,
//!                       "items": [ [ [0, 0, 2, 3, 1, 0, 0, 0], null, … ], … ] },
//!                     { "id": "ouders", "hidden": true } ],
//!   "partners": [ { "kind": "wijkteam", "name": "Buurtteam Zuid", "wanted": null,
//!                   "core": [ [0, 1, 2, 2, 0], … ], "aboutSchool": [ null, … ] } ] }
//! ```
//!
//! The items of each dimension are the number of people by rating, then don't know, not applicable
//! and not answered; `null` for an item that is not counted. Partners have the number by rating.

use serde::ser::{Serialize, Serializer};

use super::counts::ItemCounts;
use super::file::number;
use super::histograms::{CoreRatings, Histograms, PartnerHistograms};
use super::mode::{Anonymity, Mode};
use crate::field::Perspective;
use crate::reading::Document;
use crate::response::worlds;

/// The `format` of a file with histograms.
pub const FORMAT: &str = "samenwerkscan/histograms/1";

/// Writes a file with histograms.
impl Serialize for Histograms {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.document().serialize(serializer)
    }
}

impl Histograms {
    pub(super) fn document(&self) -> Document {
        let perspectives = self.present().map(|(id, side)| {
            Document::object([
                ("id", Some(id.code().into())),
                ("hidden", side.is_none().then_some(Document::Bool(true))),
                ("n", side.map(|side| number(side.n.into()))),
                ("nFull", side.map(|side| or_null(side.n_full, |n| number(n.into())))),
                ("items", side.map(|side| side.items.iter().map(|items| counted(items)).collect())),
            ])
        });
        Document::object([
            ("format", Some(FORMAT.into())),
            ("instrument", Some(self.instrument.reference())),
            ("mode", Some(self.anonymity.document())),
            ("perspectives", Some(perspectives.collect())),
            ("listed", self.is_listed.then_some(Document::Bool(true))),
            ("partners", Some(self.partners.iter().map(PartnerHistograms::document).collect())),
        ])
    }
}

fn counted(items: &[Option<ItemCounts>]) -> Document {
    items.iter().map(|item| or_null(item.as_ref(), ItemCounts::document)).collect()
}

fn or_null<T>(value: Option<T>, document: impl Fn(T) -> Document) -> Document {
    value.map_or(Document::Null, document)
}

impl PartnerHistograms {
    fn document(&self) -> Document {
        let ratings = |items: &CoreRatings| {
            let items = items.iter().map(|item| {
                or_null(item.as_ref(), |counts| {
                    counts.iter().map(|count| number((*count).into())).collect()
                })
            });
            items.collect()
        };
        Document::object([
            ("kind", Some(self.kind().code().into())),
            ("name", self.name.as_deref().map(Document::from)),
            (
                "leefwerelden",
                (self.leefwerelden != self.key.0.leefwerelden()).then(|| worlds(self.leefwerelden)),
            ),
            ("wanted", Some(or_null(self.wanted, |n| number(n.into())))),
            ("core", Some(ratings(&self.core))),
            ("aboutSchool", Some(ratings(&self.about_school))),
        ])
    }
}

impl Mode {
    pub(crate) fn document(self) -> Document {
        match self {
            Self::Open => Document::object([("kind", Some("open".into()))]),
            Self::Anonymous(anonymity) => anonymity.document(),
        }
    }
}

impl Anonymity {
    fn document(self) -> Document {
        let open = Perspective::ALL.into_iter().filter(|side| self.is_open(*side));
        let open: Document = open.map(|side| Document::from(side.code())).collect();
        let is_empty = matches!(&open, Document::Array(sides) if sides.is_empty());
        Document::object([
            ("kind", Some("anonymous".into())),
            ("k", Some(number(self.k().into()))),
            ("open", (!is_empty).then_some(open)),
        ])
    }
}
