//! What a team adds up to.

use alloc::format;
use alloc::vec::Vec;

use js_sys::Array;
use samenwerkscan::response::{MAX_PROBLEMS, Period};
use samenwerkscan::saved::team_file::{self, TeamFile};
use samenwerkscan::team::{Mode, Progress, Shareable, Summary};
use samenwerkscan::{Document, KANSENGELIJKHEID, Problem, Response};
use wasm_bindgen::{JsCast as _, JsValue};

use crate::input::parse;
use crate::people::errors;
use crate::people::options::TeamOptions;
use crate::person::options::Options;
use crate::person::subject::Subject;
use crate::refusal::Refusal;
use crate::values::document;

/// The team of a list of responses.
pub(crate) fn of_list(list: JsValue, options: &Options) -> Result<Subject, Refusal> {
    let team = options.team()?;
    let responses = from_list(list, "", |responses| responses.collect::<Vec<_>>())?;
    let summary = Summary::of(&responses).map_err(|error| errors::team(&error))?;
    let result = options.talk(team.apply(summary).result(team.mode(None)))?;
    Ok(Subject::Team(responses, result))
}

/// The team of a team file.
pub(crate) fn of_file(file: &Document, options: &Options) -> Result<Subject, Refusal> {
    let (team, group) = (options.team()?, Group::File(team_file(file)?));
    let mode = team.mode(group.mode());
    let result = options.talk(group.shareable(&team, mode)?.result())?;
    Ok(Subject::Team(Vec::new(), result))
}

/// What a team adds up to: a list of responses, or a team file.
pub(crate) enum Group {
    Responses(Summary, Option<Period>),
    File(TeamFile),
}

impl Group {
    fn read(value: JsValue, list: &str) -> Result<Self, Refusal> {
        if Array::is_array(&value) {
            return summary(value, list);
        }
        let file = document(value);
        if is_team_file(&file) { team_file(&file).map(Self::File) } else { Err(NOT_A_LIST) }
    }

    /// The mode in which a team file was made.
    pub(crate) const fn mode(&self) -> Option<Mode> {
        match self {
            Self::Responses(..) => None,
            Self::File(file) => Some(file.mode()),
        }
    }

    /// The days of the answers, or that of the meeting of a team file.
    fn days(&self) -> Option<Period> {
        match self {
            Self::Responses(_, days) => *days,
            Self::File(file) => file.date().map(Period::from),
        }
    }

    pub(crate) fn shareable(self, options: &TeamOptions, mode: Mode) -> Result<Shareable, Refusal> {
        let shareable = match self {
            Self::Responses(summary, _) => return Ok(options.apply(summary).shareable(mode)),
            Self::File(file) => file.summary().in_mode(mode),
        };
        shareable.map_err(|error| errors::team(&error))
    }
}

/// What may be shared of a list of responses or a team file.
pub(crate) fn shareable(group: JsValue, options: &Options) -> Result<Shareable, Refusal> {
    let options = options.team()?;
    let group = Group::read(group, "")?;
    let mode = options.mode(group.mode());
    group.shareable(&options, mode)
}

/// What changed between two lists of responses or team files.
pub(crate) fn two_moments(
    before: JsValue,
    after: JsValue,
    options: &Options,
) -> Result<Progress, Refusal> {
    let options = options.team()?;
    let (before, after) = (Group::read(before, "/before")?, Group::read(after, "/after")?);
    let mode = options.mode(before.mode().or(after.mode()));
    let days = [before.days(), after.days()];
    let is_kept = before.mode().or(after.mode()).is_some();
    let (before, after) = (before.shareable(&options, mode)?, after.shareable(&options, mode)?);
    let progress =
        if is_kept { before.progress(&after) } else { before.progress_even_in_one_round(&after) };
    let mut progress = progress.map_err(|error| errors::team(&error))?;
    [progress.before.days, progress.after.days] = days;
    Ok(progress)
}

/// Whether this is a team file, right or wrong.
pub(crate) fn is_team_file(document: &Document) -> bool {
    let Document::Object(entries) = document else { return false };
    let format = Document::Text(team_file::FORMAT.into());
    entries.iter().any(|(key, value)| key == "format" && *value == format)
}

/// The team file that is this document; else why it is none.
pub(crate) fn team_file(document: &Document) -> Result<TeamFile, Refusal> {
    let file = TeamFile::parse(document, &KANSENGELIJKHEID);
    file.map_err(|error| errors::document("invalidTeamFile", &error))
}

/// What the responses of a list add up to, with their days.
fn summary(responses: JsValue, list: &str) -> Result<Group, Refusal> {
    let mut days = Vec::new();
    let summary = from_list(responses, list, |responses| {
        Summary::of(responses.inspect(|response| days.push(response.date())))
    })?;
    let summary = summary.map_err(|error| errors::team(&error))?;
    Ok(Group::Responses(summary, Period::of(days)))
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
    let values = values.ok_or(NOT_A_LIST)?;
    let mut responses = values.iter().enumerate().filter_map(|(idx, value)| {
        let in_list =
            |problem: Problem| Problem { path: format!("{list}/{idx}{}", problem.path), ..problem };
        let found = match parse(&document(value)) {
            Ok(response) => return Some(response),
            Err(found) => found,
        };
        let n_told = found.len().min(MAX_PROBLEMS.saturating_sub(problems.len()));
        n_more += found.len() - n_told;
        problems.extend(found.into_iter().take(n_told).map(in_list));
        None
    });
    let result = make(&mut responses);
    if problems.is_empty() {
        return Ok(result);
    }
    problems.extend(Problem::more(n_more));
    Err(Refusal::response(problems))
}

const NOT_A_LIST: Refusal =
    Refusal::new("notAList", "a team is a list of responses, or a team file");
