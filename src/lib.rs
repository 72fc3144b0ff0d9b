#![doc = include_str!("../docs/crate.md")]
//! # Where to look
//!
//! - [`Instrument`] is what is asked and how it is scored, [`Response`] is what one person answered, [`ScoreCard`]
//!   is what that adds up to, and [`report::Report`] is how to say it to people.
//! - [`interview`] is what is asked of whom, in which order, and what is still missing.
//! - [`team`] has groups and two moments, [`figure`] pictures, [`saved`] files and share codes.
//! - [`PartnerKind`] and [`Perspective`] know the field: what a partner adds, what each side brings, where to
//!   read more.
//! - [`saved::team_file`] is how a team is stored until it meets again, and [`team::Measure`] what its numbers rest on.
//! - [`documentation`] has the [rules](documentation::rules) S1 to S22 in words, the JSON of every
//!   [file](documentation::formats) and every [result](documentation::results), how to add a
//!   [language](documentation::languages), and what [changed](documentation::changelog).
#![no_std]

extern crate alloc;

mod base;
mod reading;
pub mod stats;

mod words;

mod field;

pub mod instrument;
mod kansengelijkheid;

pub mod response;

pub mod interview;
mod score;

pub mod team;

pub mod advice;
pub mod figure;

pub mod report;
pub mod saved;

/// The rules, the file formats, the fields of results, how to add a language, and what changed.
pub mod documentation {
    #[doc = include_str!("../docs/rules.md")]
    pub mod rules {}

    #[doc = include_str!("../docs/formats.md")]
    pub mod formats {}

    #[doc = include_str!("../docs/results.md")]
    pub mod results {}

    #[doc = include_str!("../docs/languages.md")]
    pub mod languages {}

    #[doc = include_str!("../CHANGELOG.md")]
    pub mod changelog {}
}

pub use crate::base::{Answer, Form, Level, Points, UnknownCode};
pub use crate::field::{
    Leefwereld, Leefwerelden, Link, ListedPartner, Partner, PartnerKind, PartnerProfile,
    Perspective, PerspectiveProfile, Source,
};
pub use crate::instrument::Instrument;
pub use crate::kansengelijkheid::KANSENGELIJKHEID;
pub use crate::reading::{Document, DocumentError, Problem};
pub use crate::response::{Date, Draft, PartnerDraft, Response, ResponseError, Tag, Working};
pub use crate::score::{
    DimensionScore, LeefwereldScore, Overall, PartnerScore, SchoolScore, ScoreCard, columns, score,
};
pub use crate::words::{
    BuiltInLang, Catalogue, Direction, Entry, Lang, LangError, NotBuiltIn, Text,
};
