//! Errors of the crate, as JavaScript hears them.

use samenwerkscan::report::csv::RespondentsError;
use samenwerkscan::saved::CodeError;
use samenwerkscan::team::TeamError;
use samenwerkscan_scoring::Refusal;

pub(crate) fn team(error: &TeamError) -> Refusal {
    Refusal::of(error.code(), error, &[])
}

pub(crate) fn respondents(error: &RespondentsError) -> Refusal {
    Refusal::of(error.code(), error, &[])
}

pub(crate) fn code(error: &CodeError) -> Refusal {
    Refusal::of(error.code(), error, error.problems())
}
