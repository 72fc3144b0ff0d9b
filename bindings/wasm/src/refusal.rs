//! Why a call gives no result.

use alloc::vec::Vec;

use samenwerkscan::Problem;
use samenwerkscan::team::TeamError;
use serde::Serialize;

/// Why a call gives no result.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Refusal {
    /// The stable name for programs.
    code: &'static str,
    /// The same for developers.
    message: &'static str,
    /// What is wrong with responses, where that is the reason.
    problems: Vec<Problem>,
}

impl Refusal {
    pub(crate) const fn new(code: &'static str, message: &'static str) -> Self {
        Self { code, message, problems: Vec::new() }
    }

    pub(crate) const fn response(problems: Vec<Problem>) -> Self {
        let message = "this is not a response; `problems` says what is wrong, and where";
        Self { code: "invalidResponse", message, problems }
    }
}

impl From<TeamError> for Refusal {
    fn from(error: TeamError) -> Self {
        match error {
            TeamError::Empty => Self::new(error.code(), "a team needs at least one response"),
            _ => Self::new(error.code(), "the responses are not to one version of one instrument"),
        }
    }
}
