//! Pictures of results, as shapes.
//!
//! A [`Figure`] is geometry: shapes in whole units of a picture that is [`Figure::WIDTH`] wide,
//! each with a [`Role`] that says what it means. [`Figure::svg`] writes the shapes as a document; a
//! page draws the same shapes from the same numbers. So each picture is drawn in one place only.
//!
//! Every picture states its message in one or two sentences and holds its data as a table.

mod axis;
mod canvas;
mod circle;
mod distribution;
mod item;
mod map;
mod measure;
pub(crate) mod messages;
mod perspectives;
mod places;
mod profile;
mod progress;
mod radar;
mod shape;
mod unrated;
mod worlds;

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use self::canvas::{Canvas, HEADING};
pub(crate) use self::perspectives::most_different;
pub(crate) use self::profile::team_words;
pub(crate) use self::progress::{left_out, whole};
pub use self::shape::{Anchor, Role, Shape};
use crate::base::coded;
use crate::words::BuiltInLang;

/// A picture in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Figure {
    /// What it is a picture of.
    pub kind: FigureKind,
    /// The language of every text in it.
    pub lang: BuiltInLang,
    /// Its width, in units.
    pub width: i32,
    /// Its height, in units.
    pub height: i32,
    /// The message of the picture, in sentences.
    pub title: String,
    /// The shapes, in the order in which they are drawn.
    pub shapes: Vec<Shape>,
    /// The data of the picture.
    pub table: FigureTable,
    /// Where a list begins that can also go beside the rest, in units from the top; the bottom if there is none.
    pub list_top: i32,
}

impl Figure {
    /// The width of every picture, in units.
    ///
    /// Text is at least 15 units high: 12 pixels on a phone that is 320 pixels wide.
    pub const WIDTH: i32 = 400;

    /// The picture with its message above it, for use on its own.
    #[must_use]
    pub fn with_heading(self) -> Self {
        let mut canvas = Canvas::new();
        let bottom = canvas.paragraph((0, 0), Self::WIDTH, HEADING, &self.title);
        let down = bottom + canvas::GAP;
        canvas.shapes.extend(self.shapes.into_iter().map(|shape| shape.moved_down(down)));
        let (height, list_top) = (self.height + down, self.list_top + down);
        Self { height, shapes: canvas.shapes, list_top, ..self }
    }
}

/// What a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FigureKind {
    /// The dimensions as bars.
    Profile,
    /// The dimensions as a radar chart.
    Radar,
    /// The leefwereldenkaart: partners in the worlds of the child.
    Worlds,
    /// How each perspective sees the dimensions.
    Perspectives,
    /// How often each answer was given.
    Distribution,
    /// What everybody answered to the item on which people differ most.
    Item,
    /// The dimensions at two moments.
    Progress,
}

coded!(growing pub FigureKind {
    Profile = "profile",
    Radar = "radar",
    Worlds = "worlds",
    Perspectives = "perspectives",
    Distribution = "distribution",
    Item = "item",
    Progress = "progress",
});

/// The data of a picture. Every row has one cell per column; the first cell names the row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FigureTable {
    /// The names of the columns.
    pub header: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}
