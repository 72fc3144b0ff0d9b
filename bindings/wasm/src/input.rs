//! What stands on a tape from JavaScript.

use alloc::format;
use alloc::vec::Vec;

use samenwerkscan::progress::{Progress, progress};
use samenwerkscan::team::{Mode, Summary, TeamResult};
use samenwerkscan::{Document, KANSENGELIJKHEID, Lang, Problem, Response, ResponseError};
use samenwerkscan_tape::Reader;

use crate::refusal::Refusal;

/// What a report or a figure is about.
pub(crate) enum Subject {
    Solo(Response<'static>),
    Team(TeamResult<'static>),
    Progress(Progress<'static>),
}

impl Subject {
    /// The word that says which, and then the responses.
    pub(crate) fn read(tape: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(match &*tape.text() {
            "team" => Self::Team(team(tape)?),
            "progress" => Self::Progress(two_moments(tape)?),
            _ => Self::Solo(response(tape)?),
        })
    }
}

/// A response.
pub(crate) fn response(tape: &mut Reader<'_>) -> Result<Response<'static>, Refusal> {
    parse(&tape.document()).map_err(Refusal::response)
}

/// A list of responses, and the mode in which they are seen.
pub(crate) fn team(tape: &mut Reader<'_>) -> Result<TeamResult<'static>, Refusal> {
    let team = summary(tape, "");
    let mode = mode(tape)?;
    Ok(team?.result(mode))
}

/// Two lists of responses, and the mode in which they are seen.
pub(crate) fn two_moments(tape: &mut Reader<'_>) -> Result<Progress<'static>, Refusal> {
    let (before, after) = (summary(tape, "/before"), summary(tape, "/after"));
    let mode = mode(tape)?;
    Ok(progress(&before?, &after?, mode)?)
}

pub(crate) fn lang(tape: &mut Reader<'_>) -> Result<Lang, Refusal> {
    let lang = tape.text().parse();
    lang.map_err(|_| Refusal::new("unknownLanguage", "the languages are `nl` and `en`"))
}

fn parse(document: &Document<'_>) -> Result<Response<'static>, Vec<Problem>> {
    Response::parse(document, &KANSENGELIJKHEID).map_err(|ResponseError { problems }| problems)
}

/// The problems of all responses, each with its place in the list; else what they add up to.
fn summary(tape: &mut Reader<'_>, list: &str) -> Result<Summary<'static>, Refusal> {
    let mut problems = Vec::new();
    let documents = tape.list().ok_or(NOT_A_LIST)?;
    let responses = documents.enumerate().filter_map(|(idx, document)| {
        let in_list =
            |problem: Problem| Problem { path: format!("{list}/{idx}{}", problem.path), ..problem };
        let parsed = parse(&document);
        parsed.map_err(|own| problems.extend(own.into_iter().map(in_list))).ok()
    });
    let summary = Summary::of(responses);
    if problems.is_empty() { Ok(summary?) } else { Err(Refusal::response(problems)) }
}

const NOT_A_LIST: Refusal = Refusal::new("notAList", "a team is a list of responses");

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
fn anonymous(k: &Document<'_>) -> Result<Mode, Refusal> {
    let k = match k {
        Document::Other => None,
        Document::Number(k) if f64::from(*k as u32) == *k => Some(*k as u32),
        _ => Some(0),
    };
    Mode::anonymous(k, &KANSENGELIJKHEID.rules.privacy)
        .map_err(|_| Refusal::new("groupSize", "the group size `k` is a whole number from 3 to 20"))
}
