//! Why a call gives no result.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;

use samenwerkscan::Problem;
use samenwerkscan::report::csv::RespondentsError;
use samenwerkscan::saved::CodeError;
use samenwerkscan::team::TeamError;
use serde::Serialize;

/// Why a call gives no result.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Refusal {
    /// The stable name for programs.
    code: &'static str,
    /// The same for developers.
    message: Cow<'static, str>,
    /// What is wrong with responses, where that is the reason.
    problems: Vec<Problem>,
}

impl Refusal {
    pub(crate) const fn new(code: &'static str, message: &'static str) -> Self {
        Self { code, message: Cow::Borrowed(message), problems: Vec::new() }
    }

    pub(crate) const fn response(problems: Vec<Problem>) -> Self {
        let message = "this is not a response; `problems` says what is wrong, and where";
        Self { code: "invalidResponse", message: Cow::Borrowed(message), problems }
    }
}

impl From<TeamError> for Refusal {
    fn from(error: TeamError) -> Self {
        Self { code: error.code(), message: error.to_string().into(), problems: Vec::new() }
    }
}

impl From<RespondentsError> for Refusal {
    fn from(error: RespondentsError) -> Self {
        Self { code: error.code(), message: error.to_string().into(), problems: Vec::new() }
    }
}

impl From<CodeError> for Refusal {
    fn from(error: CodeError) -> Self {
        let problems = error.problems().to_vec();
        Self { code: error.code(), message: error.to_string().into(), problems }
    }
}
