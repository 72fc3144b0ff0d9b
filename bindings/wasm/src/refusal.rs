//! Why a call gives no result.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use samenwerkscan::Problem;
use serde::Serialize;

/// Why a call gives no result.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Refusal {
    /// The stable name for programs.
    pub(crate) code: &'static str,
    /// The same for developers.
    pub(crate) message: Cow<'static, str>,
    /// What is wrong with responses, if that is the reason.
    pub(crate) problems: Vec<Problem>,
}

impl Refusal {
    /// A refusal whose message is known beforehand.
    pub(crate) const fn new(code: &'static str, message: &'static str) -> Self {
        Self { code, message: Cow::Borrowed(message), problems: Vec::new() }
    }

    /// Something that is not a response, by its problems.
    pub(crate) const fn response(problems: Vec<Problem>) -> Self {
        let message = "this is not a response; `problems` says what is wrong, and where";
        Self { code: "invalidResponse", message: Cow::Borrowed(message), problems }
    }
}
