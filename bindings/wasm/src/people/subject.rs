//! What a report, a table or a picture is about.

use alloc::format;
use alloc::vec::Vec;

use js_sys::Array;
use samenwerkscan::report::Outcome;
use samenwerkscan::response::MAX_PROBLEMS;
use samenwerkscan::team::{Progress, Summary, TeamResult};
use samenwerkscan::{Problem, Response};
use wasm_bindgen::{JsCast as _, JsValue};

use crate::input::{parse, response};
use crate::people::errors;
use crate::people::options::Options;
use crate::refusal::Refusal;
use crate::values::document;

/// What a report, a table or a picture is about.
pub(crate) enum Subject {
    Solo(Response),
    Team(Vec<Response>, TeamResult),
    Progress(Progress),
}

impl Subject {
    /// A subject, as the package copies it: two lists of responses; or one list, or one response.
    pub(crate) fn read(parts: Array, options: &Options) -> Result<Self, Refusal> {
        let mut parts = parts.into_iter();
        let first = parts.next().unwrap_or_default();
        if let Some(after) = parts.next() {
            return two_moments(first, after, options).map(Self::Progress);
        }
        if !Array::is_array(&first) {
            return response(&document(first)).map(Self::Solo);
        }
        let options = options.team()?;
        let responses = from_list(first, "", |responses| responses.collect::<Vec<_>>())?;
        let summary = Summary::of(&responses).map_err(|error| errors::team(&error))?;
        let result = options.apply(summary).result(options.mode);
        Ok(Self::Team(responses, result))
    }

    pub(crate) fn outcome(&self) -> Outcome<'_> {
        match self {
            Self::Solo(response) => Outcome::Solo(response),
            Self::Team(responses, result) => Outcome::Team(responses, result),
            Self::Progress(progress) => Outcome::Progress(progress),
        }
    }
}

/// What a team sees of a list of responses.
pub(crate) fn team(responses: JsValue, options: &Options) -> Result<TeamResult, Refusal> {
    let options = options.team()?;
    Ok(options.apply(summary(responses, "")?).result(options.mode))
}

/// What changed between two lists of responses.
pub(crate) fn two_moments(
    before: JsValue,
    after: JsValue,
    options: &Options,
) -> Result<Progress, Refusal> {
    let options = options.team()?;
    let before = options.apply(summary(before, "/before")?);
    let after = options.apply(summary(after, "/after")?);
    before.progress(&after, options.mode).map_err(|error| errors::team(&error))
}

/// What the responses of a list add up to.
fn summary(responses: JsValue, list: &str) -> Result<Summary, Refusal> {
    from_list(responses, list, |responses| Summary::of(responses))?
        .map_err(|error| errors::team(&error))
}

/// What is made of a list of responses, one at a time; else the problems of all of them, each with its
/// place in the list.
fn from_list<T>(
    responses: JsValue,
    list: &str,
    make: impl FnOnce(&mut dyn Iterator<Item = Response>) -> T,
) -> Result<T, Refusal> {
    let (mut problems, mut n_more) = (Vec::new(), 0);
    let values = responses.dyn_into::<Array>().ok();
    let values = values.ok_or(Refusal::new("notAList", "a team is a list of responses"))?;
    let mut responses = values.iter().enumerate().filter_map(|(idx, value)| {
        let in_list =
            |problem: Problem| Problem { path: format!("{list}/{idx}{}", problem.path), ..problem };
        let own = match parse(&document(value)) {
            Ok(response) => return Some(response),
            Err(own) => own,
        };
        let n_told = own.len().min(MAX_PROBLEMS.saturating_sub(problems.len()));
        n_more += own.len() - n_told;
        problems.extend(own.into_iter().take(n_told).map(in_list));
        None
    });
    let result = make(&mut responses);
    if problems.is_empty() {
        return Ok(result);
    }
    problems.extend(Problem::more(n_more));
    Err(Refusal::response(problems))
}
