//! What a report, a table or a picture is about, as it stands on a tape from JavaScript.

use alloc::format;
use alloc::vec::Vec;

use samenwerkscan::progress::{Progress, progress};
use samenwerkscan::report::Outcome;
use samenwerkscan::response::MAX_PROBLEMS;
use samenwerkscan::team::{Summary, TeamResult};
use samenwerkscan::{Problem, Response};
use samenwerkscan_scoring::Refusal;
use samenwerkscan_scoring::input::{parse, response};
use samenwerkscan_tape::Reader;

use crate::input::TeamOptions;
use crate::refusal;

/// What a report, a table or a picture is about.
pub(crate) enum Subject {
    Solo(Response),
    Team(Vec<Response>, TeamResult),
    Progress(Progress),
}

impl Subject {
    /// The word that says which, and then the responses.
    pub(crate) fn read(tape: &mut Reader<'_>) -> Result<Self, Refusal> {
        match &*tape.text() {
            "team" => {
                let responses = from_list(tape, "", |responses| responses.collect::<Vec<_>>());
                let options = TeamOptions::read(tape)?;
                let responses = responses?;
                let summary = Summary::of(&responses).map_err(|error| refusal::team(&error))?;
                let result = options.apply(summary).result(options.mode);
                Ok(Self::Team(responses, result))
            }
            "progress" => Ok(Self::Progress(two_moments(tape)?)),
            _ => Ok(Self::Solo(response(tape)?)),
        }
    }

    pub(crate) fn outcome(&self) -> Outcome<'_> {
        match self {
            Self::Solo(response) => Outcome::Solo(response),
            Self::Team(responses, result) => Outcome::Team(responses, result),
            Self::Progress(progress) => Outcome::Progress(progress),
        }
    }
}

/// A list of responses, and the mode in which they are seen.
pub(crate) fn team(tape: &mut Reader<'_>) -> Result<TeamResult, Refusal> {
    let summary = summary(tape, "");
    let options = TeamOptions::read(tape)?;
    Ok(options.apply(summary?).result(options.mode))
}

/// Two lists of responses, and the mode in which they are seen.
pub(crate) fn two_moments(tape: &mut Reader<'_>) -> Result<Progress, Refusal> {
    let (before, after) = (summary(tape, "/before"), summary(tape, "/after"));
    let options = TeamOptions::read(tape)?;
    let (before, after) = (options.apply(before?), options.apply(after?));
    progress(&before, &after, options.mode).map_err(|error| refusal::team(&error))
}

/// What the responses of a list add up to.
fn summary(tape: &mut Reader<'_>, list: &str) -> Result<Summary, Refusal> {
    from_list(tape, list, |responses| Summary::of(responses))?
        .map_err(|error| refusal::team(&error))
}

/// What is made of a list of responses, one at a time; else the problems of all of them, each with its
/// place in the list.
fn from_list<T>(
    tape: &mut Reader<'_>,
    list: &str,
    make: impl FnOnce(&mut dyn Iterator<Item = Response>) -> T,
) -> Result<T, Refusal> {
    let (mut problems, mut n_more) = (Vec::new(), 0);
    let documents = tape.list().ok_or(Refusal::new("notAList", "a team is a list of responses"))?;
    let mut responses = documents.enumerate().filter_map(|(idx, document)| {
        let in_list =
            |problem: Problem| Problem { path: format!("{list}/{idx}{}", problem.path), ..problem };
        let own = match parse(&document) {
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
