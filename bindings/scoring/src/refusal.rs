//! Why a call gives no result.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt::Display;

use samenwerkscan::Problem;
use serde::Serialize;

/// Why a call gives no result.
#[derive(Clone, Debug, Serialize)]
pub struct Refusal {
    /// The stable name for programs.
    code: &'static str,
    /// The same for developers.
    message: Cow<'static, str>,
    /// What is wrong with responses, where that is the reason.
    problems: Vec<Problem>,
}

impl Refusal {
    /// A refusal whose message is known beforehand.
    pub const fn new(code: &'static str, message: &'static str) -> Self {
        Self { code, message: Cow::Borrowed(message), problems: Vec::new() }
    }

    /// What is no response, by its problems.
    pub const fn response(problems: Vec<Problem>) -> Self {
        let message = "this is not a response; `problems` says what is wrong, and where";
        Self { code: "invalidResponse", message: Cow::Borrowed(message), problems }
    }

    /// An error of the crate, with its code.
    pub fn of(code: &'static str, error: &impl Display, problems: &[Problem]) -> Self {
        Self { code, message: error.to_string().into(), problems: problems.to_vec() }
    }
}
