#![doc = include_str!("../README.md")]
#![no_std]

extern crate alloc;

mod answer;
mod code;
mod document;
mod form;
mod lang;
mod leefwereld;
mod level;
mod number;
mod partner;
mod perspective;
mod source;

pub mod instrument;
mod kansengelijkheid;

pub mod response;
mod score;

mod advice;
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
pub use crate::response::{Date, Draft, PartnerDraft, Problem, Response, ResponseError, Working};
pub use crate::score::{
    DimensionScore, InstrumentId, LeefwereldScore, Overall, PartnerScore, SchoolScore, ScoreCard,
    score,
};
pub use crate::source::Source;
