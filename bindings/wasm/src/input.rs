//! What stands on a tape from JavaScript.

use alloc::format;
use alloc::vec::Vec;
use core::str::FromStr;

use samenwerkscan::figure::FigureKind;
use samenwerkscan::progress::{Progress, progress};
use samenwerkscan::report::csv::{Delimiter, Rows};
use samenwerkscan::report::{Format, Outcome};
use samenwerkscan::team::{Mode, Summary, TeamResult};
use samenwerkscan::{Document, Form, KANSENGELIJKHEID, Lang, Problem, Response, ResponseError};
use samenwerkscan_tape::Reader;

use crate::refusal::Refusal;

/// What a report, a table or a picture is about.
pub(crate) enum Subject {
    Solo(Response<'static>),
    Team(Vec<Response<'static>>, TeamResult<'static>),
    Progress(Progress<'static>),
}

impl Subject {
    /// The word that says which, and then the responses.
    pub(crate) fn read(tape: &mut Reader<'_>) -> Result<Self, Refusal> {
        match &*tape.text() {
            "team" => {
                let responses = from_list(tape, "", |responses| responses.collect::<Vec<_>>());
                let mode = mode(tape)?;
                let responses = responses?;
                let result = Summary::of(&responses)?.result(mode);
                Ok(Self::Team(responses, result))
            }
            "progress" => Ok(Self::Progress(two_moments(tape)?)),
            _ => Ok(Self::Solo(response(tape)?)),
        }
    }
}

impl Subject {
    pub(crate) fn outcome(&self) -> Outcome<'_> {
        match self {
            Self::Solo(response) => Outcome::Solo(response),
            Self::Team(responses, result) => Outcome::Team(responses, result),
            Self::Progress(progress) => Outcome::Progress(progress),
        }
    }
}

/// A response.
pub(crate) fn response(tape: &mut Reader<'_>) -> Result<Response<'static>, Refusal> {
    parse(&tape.document()).map_err(Refusal::response)
}

/// A list of responses, and the mode in which they are seen.
pub(crate) fn team(tape: &mut Reader<'_>) -> Result<TeamResult<'static>, Refusal> {
    let summary = summary(tape, "");
    let mode = mode(tape)?;
    Ok(summary?.result(mode))
}

/// Two lists of responses, and the mode in which they are seen.
pub(crate) fn two_moments(tape: &mut Reader<'_>) -> Result<Progress<'static>, Refusal> {
    let (before, after) = (summary(tape, "/before"), summary(tape, "/after"));
    let mode = mode(tape)?;
    Ok(progress(&before?, &after?, mode)?)
}

/// One of the words of a closed list.
fn word<T: FromStr>(tape: &mut Reader<'_>, refusal: Refusal) -> Result<T, Refusal> {
    tape.text().parse().map_err(|_| refusal)
}

pub(crate) fn lang(tape: &mut Reader<'_>) -> Result<Lang, Refusal> {
    word(tape, Refusal::new("unknownLanguage", "the languages are `nl` and `en`"))
}

pub(crate) fn form(tape: &mut Reader<'_>) -> Result<Form, Refusal> {
    word(tape, Refusal::new("unknownForm", "the forms are `full` and `short`"))
}

pub(crate) fn format(tape: &mut Reader<'_>) -> Result<Format, Refusal> {
    let message = "the formats are `text`, `markdown`, `html` and, of results, `csv`";
    word(tape, Refusal::new("unknownFormat", message))
}

pub(crate) fn rows(tape: &mut Reader<'_>) -> Result<Rows, Refusal> {
    let message = "the tables are `items`, `respondents` and `codebook`";
    word(tape, Refusal::new("unknownTable", message))
}

pub(crate) fn delimiter(tape: &mut Reader<'_>) -> Result<Delimiter, Refusal> {
    let message = "the delimiters are `semicolon` and `comma`";
    word(tape, Refusal::new("unknownDelimiter", message))
}

pub(crate) fn figure_kind(tape: &mut Reader<'_>) -> Result<FigureKind, Refusal> {
    word(tape, UNKNOWN_FIGURE)
}

pub(crate) const UNKNOWN_FIGURE: Refusal = Refusal::new(
    "unknownFigure",
    "there are `profile`, `radar` and `worlds` of a response; `profile`, `radar`, `perspectives` and \
     `distribution` of a team; `progress` of two moments",
);

fn parse(document: &Document<'_>) -> Result<Response<'static>, Vec<Problem>> {
    Response::parse(document, &KANSENGELIJKHEID).map_err(|ResponseError { problems }| problems)
}

/// What the responses of a list add up to.
fn summary(tape: &mut Reader<'_>, list: &str) -> Result<Summary<'static>, Refusal> {
    Ok(from_list(tape, list, |responses| Summary::of(responses))??)
}

/// What is made of a list of responses, one at a time; else the problems of all of them, each with its
/// place in the list.
fn from_list<T>(
    tape: &mut Reader<'_>,
    list: &str,
    make: impl FnOnce(&mut dyn Iterator<Item = Response<'static>>) -> T,
) -> Result<T, Refusal> {
    let mut problems = Vec::new();
    let documents = tape.list().ok_or(Refusal::new("notAList", "a team is a list of responses"))?;
    let mut responses = documents.enumerate().filter_map(|(idx, document)| {
        let in_list =
            |problem: Problem| Problem { path: format!("{list}/{idx}{}", problem.path), ..problem };
        let parsed = parse(&document);
        parsed.map_err(|own| problems.extend(own.into_iter().map(in_list))).ok()
    });
    let result = make(&mut responses);
    if problems.is_empty() { Ok(result) } else { Err(Refusal::response(problems)) }
}

/// The word for the mode and the size of the smallest group; where they are left out, open, and what
/// the rules say.
fn mode(tape: &mut Reader<'_>) -> Result<Mode, Refusal> {
    let (kind, k) = (tape.document(), tape.document());
    match kind {
        Document::Other => Ok(Mode::Open),
        Document::Text(kind) if kind == "open" => Ok(Mode::Open),
        Document::Text(kind) if kind == "anonymous" => anonymous(&k),
        _ => Err(Refusal::new("unknownMode", "the modes are `open` and `anonymous`")),
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
#[expect(clippy::float_cmp, reason = "whole numbers are exact")]
fn anonymous(k: &Document<'_>) -> Result<Mode, Refusal> {
    let k = match k {
        Document::Other => None,
        Document::Number(k) if f64::from(*k as u32) == *k => Some(*k as u32),
        _ => Some(0),
    };
    Mode::anonymous(k, &KANSENGELIJKHEID.rules.privacy)
        .map_err(|_| Refusal::new("groupSize", "the group size `k` is a whole number from 3 to 20"))
}
