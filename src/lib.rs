#![doc = include_str!("../docs/crate.md")]
//! # Where to look
//!
//! - [`Instrument`] is what is asked and how it is scored, [`Response`] is what one person answered, [`ScoreCard`]
//!   is what that adds up to, and [`report::Report`] is how to say it to people.
//! - [`team`] has groups, [`progress`] two moments, [`figure`] pictures, [`saved`] files and share codes.
//! - [`PartnerKind`] and [`Perspective`] know the field: what a partner adds, what each side brings, where to
//!   read more.
//! - [`documentation`] has the rules, the file formats and what changed.
#![no_std]

extern crate alloc;

mod answer;
mod code;
mod document;
mod extremes;
mod fields;
mod form;
mod lang;
mod leefwereld;
mod level;
mod name;
mod number;
mod partner;
mod perspective;
mod problem;
mod sorting;
mod source;

pub mod stats;

pub mod instrument;
mod kansengelijkheid;

pub mod response;
mod score;

pub mod progress;
pub mod team;

pub mod advice;
pub mod figure;
pub mod report;
pub mod saved;

/// The rules, the file formats, and what changed.
pub mod documentation {
    #[doc = include_str!("../docs/rules.md")]
    pub mod rules {}

    #[doc = include_str!("../docs/formats.md")]
    pub mod formats {}

    #[doc = include_str!("../CHANGELOG.md")]
    pub mod changelog {}
}

pub use crate::answer::Answer;
pub use crate::code::UnknownCode;
pub use crate::document::Document;
pub use crate::form::Form;
pub use crate::instrument::Instrument;
pub use crate::kansengelijkheid::KANSENGELIJKHEID;
pub use crate::lang::{Lang, Text};
pub use crate::leefwereld::{Leefwereld, Leefwerelden};
pub use crate::level::Level;
pub use crate::number::Points;
pub use crate::partner::{Link, Partner, PartnerKind, PartnerProfile};
pub use crate::perspective::{Perspective, PerspectiveProfile};
pub use crate::problem::{DocumentError, Problem};
pub use crate::response::{Date, Draft, PartnerDraft, Response, ResponseError, Tag, Working};
pub use crate::score::{
    DimensionScore, LeefwereldScore, Overall, PartnerScore, SchoolScore, ScoreCard, score,
};
pub use crate::source::Source;
