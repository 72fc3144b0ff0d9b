//! Errors about what people look at together, as JavaScript hears them.

use samenwerkscan::team::{ModeError, TeamError};

pub(crate) use crate::person::errors::document;
use crate::person::errors::refusal;
use crate::refusal::Refusal;

pub(crate) fn mode(error: &ModeError) -> Refusal {
    refusal(error.code(), error, &[])
}

pub(crate) fn team(error: &TeamError) -> Refusal {
    refusal(error.code(), error, &[])
}
