//! A result for people: one view model, many renderers.
//!
//! A [`Report`] holds finished sentences, tables and pictures in one language, with numbers already
//! rounded. What goes into it, its wording and how it looks are decided in three places.
//! Nothing here computes: scores, advice and the geometry of pictures come from elsewhere.

mod calendar;
mod compose;
pub mod csv;
pub mod invitation;
mod messages;
mod outcome;
mod render;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

pub use self::calendar::calendar;
pub use self::compose::Meeting;
pub use self::outcome::{Format, Outcome};
pub use self::render::{Ink, TEXT_COLUMNS};
use crate::base::coded;
use crate::figure::{Figure, FigureTable};
use crate::words::{BuiltInLang, Lang, Text};

/// A result in one language, ready to render.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// The language of every text in it.
    pub lang: Lang,
    /// The title.
    pub title: String,
    /// For which school it is, and the day; on every printed page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// Whose view it is, and its date.
    pub subtitle: String,
    /// The parts, in the order in which they are read.
    pub sections: Vec<Section>,
}

/// A part of a report under a heading.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Section {
    /// What kind of part it is, kebab-case, for style sheets.
    pub name: &'static str,
    /// The heading.
    pub heading: String,
    /// Its content.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[non_exhaustive]
pub enum Block {
    /// The sentence that matters most.
    Lead {
        /// The sentence.
        text: String,
    },
    /// Running text.
    Paragraph {
        /// The text.
        text: String,
    },
    /// A subheading.
    Heading {
        /// The heading.
        text: String,
    },
    /// Remarks, one under the other.
    List {
        /// The remarks.
        items: Vec<Remark>,
    },
    /// What matters most, each under its label.
    Highlights {
        /// The highlights.
        items: Vec<Highlight>,
    },
    /// Where to read more.
    Links {
        /// The pages.
        links: Vec<Reference>,
    },
    /// A picture. Its message goes next to it; a table with its data follows.
    Figure {
        /// The picture.
        figure: Figure,
    },
    /// The levels of the instrument, with the respondent's position. The text around it says the
    /// same.
    Levels(Levels),
    /// Rows under a header.
    Table(Table),
    /// A question on paper, with the answers to choose from.
    Question {
        /// The number by which whoever has the paper types the answer in; `None` if nobody does.
        number: Option<u32>,
        /// The question.
        text: String,
        /// The answers.
        choices: Vec<String>,
    },
    /// A line to write on.
    Line {
        /// What to write there.
        label: String,
    },
}

/// A remark and its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Remark {
    /// Remarks that belong together share a name; `None` if it is on its own.
    pub label: Option<String>,
    /// The remark.
    pub text: String,
    /// The result that calls it up, in words; `None` if the text around it says so.
    pub why: Option<String>,
}

/// One thing that matters most.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Highlight {
    /// What it is for.
    pub purpose: Purpose,
    /// The question that it answers.
    pub label: String,
    /// The answer, in one or two sentences.
    pub text: String,
    /// What it takes and who starts; `None` if there is nothing to start.
    pub why: Option<String>,
}

/// What a highlight is for; each can have its own colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Purpose {
    /// It goes well.
    Strength,
    /// It came out highest, but is no strength (S21).
    Beginning,
    /// It is worth talking about.
    Topic,
    /// It can be done.
    Step,
}

coded!(growing pub Purpose {
    Strength = "strength",
    Beginning = "beginning",
    Topic = "topic",
    Step = "step",
});

/// A page to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Reference {
    /// Its title and who made it.
    pub text: String,
    /// Its address.
    pub address: String,
}

/// The levels that a total can have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Levels {
    /// The name of each level, from 1.
    pub names: Vec<String>,
    /// The number of the level of the result.
    pub own: u8,
    /// The label of the mark at that level.
    pub own_label: String,
    /// The number of the level that it is compared with: what the respondent expected, or that of the moment before.
    pub compared: Option<u8>,
    /// The label of the mark at that level.
    pub compared_label: String,
}

/// Rows under a header. Every row has one cell per column; the first cell names the row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Table {
    /// What the cells are for.
    pub cells: Cells,
    /// The names of the columns.
    pub header: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// What the cells of a table are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Cells {
    /// To read.
    Reading,
    /// To read; the second column holds points from 0 to 100, which can be drawn as bars.
    Points,
    /// To write in.
    Writing,
}

coded!(growing pub Cells { Reading = "reading", Points = "points", Writing = "writing" });

/// A sentence that matters.
fn lead(text: impl Into<String>) -> Block {
    Block::Lead { text: text.into() }
}

/// Running text.
fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph { text: text.into() }
}

/// A built-in text as running text.
fn say(text: &Text, lang: BuiltInLang) -> Block {
    paragraph(text.get(lang))
}

/// A picture, and the same numbers as a table.
fn with_its_table(figure: Figure) -> Vec<Block> {
    let FigureTable { header, rows } = figure.table.clone();
    let table = Block::Table(Table { cells: Cells::Reading, header, rows });
    [Block::Figure { figure }, table].into()
}

fn section(name: &'static str, heading: &str, blocks: Vec<Block>) -> Section {
    Section { name, heading: heading.to_owned(), blocks }
}

fn table<const N: usize>(
    cells: Cells,
    lang: BuiltInLang,
    header: [&Text; N],
    rows: impl Iterator<Item = Vec<String>>,
) -> Block {
    let header = header.map(|text| text.owned(lang)).into();
    Block::Table(Table { cells, header, rows: rows.collect() })
}
