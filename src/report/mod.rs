//! A result for people: one view model, several renderers.
//!
//! A [`Report`] holds finished sentences, tables and bars in one language, with numbers already
//! rounded. It computes nothing and renderers decide nothing but form.

mod escape;
mod messages;
mod messages_team;
mod progress;
mod solo;
mod svg;
mod team;
mod text;
mod texts;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

pub use self::text::Ink;
use crate::lang::{Lang, Text};

/// A result in one language, ready to render.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The language of every text in it.
    pub lang: Lang,
    /// The title.
    pub title: String,
    /// Whose view it is, and of when.
    pub subtitle: String,
    /// The parts, in the order in which they are read.
    pub sections: Vec<Section>,
}

/// A part of a report under a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The sentence that matters most.
    Lead(String),
    /// Running text.
    Paragraph(String),
    /// Values from 0 to 100, side by side.
    Bars(Vec<Bar>),
    /// Rows under a header.
    Table(Table),
}

/// One value with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What the value is of.
    pub label: String,
    /// 0 to 100, rounded; none where there is no value.
    pub points: Option<u64>,
    /// The value in words, or why there is none.
    pub words: String,
}

/// Rows under a header. Every row has a cell for each column; the first cell names the row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns.
    pub header: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

fn section(heading: &str, blocks: Vec<Block>) -> Section {
    Section { heading: heading.to_owned(), blocks }
}

fn table<const N: usize>(
    lang: Lang,
    header: [&Text; N],
    rows: impl Iterator<Item = Vec<String>>,
) -> Block {
    let header = header.map(|text| text.get(lang).to_owned()).into();
    Block::Table(Table { header, rows: rows.collect() })
}
