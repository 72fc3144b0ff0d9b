//! Errors of the crate, as JavaScript hears them.

use alloc::string::ToString as _;
use core::fmt::Display;

use samenwerkscan::report::csv::RespondentsError;
use samenwerkscan::saved::CodeError;
use samenwerkscan::{DocumentError, Problem};

use crate::refusal::Refusal;

pub(crate) fn respondents(error: &RespondentsError) -> Refusal {
    refusal(error.code(), error, &[])
}

pub(crate) fn code(error: &CodeError) -> Refusal {
    refusal(error.code(), error, error.problems())
}

pub(crate) fn document(code: &'static str, error: &DocumentError) -> Refusal {
    refusal(code, error, &error.problems)
}

/// What is refused for an error with this code.
pub(crate) fn refusal(code: &'static str, error: &dyn Display, problems: &[Problem]) -> Refusal {
    Refusal { code, message: error.to_string().into(), problems: problems.to_vec() }
}
