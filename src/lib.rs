#![doc = include_str!("../README.md")]
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
    DimensionScore, InstrumentId, LeefwereldScore, Overall, PartnerScore, SchoolScore, ScoreCard,
    score,
};
pub use crate::source::Source;
