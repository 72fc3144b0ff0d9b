//! Filled-in scans from files.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use samenwerkscan::response::{Problem, ProblemKind};
use samenwerkscan::saved::{Found, find, text};
use samenwerkscan::team::Summary;
use samenwerkscan::{Date, Document, Instrument, Response};

use crate::inputs::{Input, Inputs};
use crate::{Message, Notice, names, people, place, surrogates};

/// The filled-in scans of a team, each once.
#[derive(Debug)]
pub struct Team {
    /// The scans.
    pub responses: Vec<Response>,
    /// Scans that arrived twice.
    pub notices: Vec<Notice>,
}

/// A filled-in scan and its file.
#[derive(Debug)]
pub(crate) struct Answers {
    pub(crate) name: PathBuf,
    pub(crate) response: Response,
    changed: Option<SystemTime>,
}

impl Answers {
    /// Tells an older scan of one person from a newer one.
    pub(crate) fn age(&self) -> (Option<Date>, Option<SystemTime>) {
        (self.response.date(), self.changed)
    }
}

/// What is in a file.
struct Content {
    responses: Vec<Response>,
    /// The number of unreadable share codes.
    damaged: usize,
}

/// The filled-in scan in a file: JSON, or a text with one share code.
///
/// # Errors
///
/// If the file cannot be opened, and every problem in it.
pub fn response(input: &Input, instrument: &Instrument) -> Result<Response, Notice> {
    let mut responses = content(input, instrument)?.responses;
    let response = responses.pop();
    response.filter(|_| responses.is_empty()).ok_or_else(|| {
        let message = Message::new(
            "hierin staan antwoorden van meer mensen. Bekijk ze samen met teamscan.",
            "this holds answers of several people. Look at them together with teamscan.",
        );
        Notice::new(input.path(), [message])
    })
}

/// The filled-in scans in these files, each once.
///
/// # Errors
///
/// Every file that cannot be used, with all of its problems.
pub fn team(inputs: &Inputs, instrument: &Instrument) -> Result<Team, Vec<Notice>> {
    let (mut all, mut damaged, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    for input in &inputs.files {
        match content(input, instrument) {
            Ok(content) => {
                if content.damaged > 0 {
                    damaged.push(Notice::new(input.path(), [damage(content.damaged)]));
                }
                all.extend(content.responses.into_iter().map(|response| Answers {
                    name: input.path().into(),
                    response,
                    changed: input.changed(),
                }));
            }
            Err(notice) => wrong.push(notice),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let (answers, twice) = people::once(all);
    let responses = answers.into_iter().map(|answers| answers.response).collect();
    Ok(Team { responses, notices: damaged.into_iter().chain(twice).collect() })
}

/// What these filled-in scans add up to.
///
/// # Errors
///
/// If they do not form a team.
pub fn summary(team: &Team) -> Result<Summary, Notice> {
    Summary::of(&team.responses).map_err(|error| {
        let message = Message::new(format!("dit is geen team: {error}"), error.to_string());
        Notice::new(Path::new("team"), [message])
    })
}

/// A file is JSON, or a text in which people sent share codes.
fn content(input: &Input, instrument: &Instrument) -> Result<Content, Notice> {
    let problems = |problems: Vec<Problem>| Notice::new(input.path(), problems);
    let bytes = input.bytes()?;
    let text = text(&bytes).map_err(|kind| problems(whole_file(kind)))?;
    if !text.trim_start().starts_with(['{', '[']) {
        let Found { responses, damaged } = find(text, instrument);
        match (responses.is_empty(), damaged) {
            (false, _) => return Ok(Content { responses, damaged }),
            (true, 1..) => return Err(Notice::new(input.path(), [damage(damaged)])),
            // It is neither; the JSON parser says where it stopped.
            (true, 0) => {}
        }
    }
    let response = parse(text, instrument).map_err(problems)?;
    Ok(Content { responses: vec![response], damaged: 0 })
}

fn damage(n: usize) -> Message {
    Message::new(
        format!("{n} van de codes hierin is kapot en telt niet mee. Vraag die persoon om de code."),
        format!("{n} of the codes in this is damaged and does not count. Ask that person for it."),
    )
}

fn parse(text: &str, instrument: &Instrument) -> Result<Response, Vec<Problem>> {
    let marked = surrogates::marked(text);
    let mut document: Document = serde_json::from_str(marked.as_deref().unwrap_or(text))
        .map_err(|error| whole_file(ProblemKind::NotReadable { reason: error.to_string() }))?;
    if marked.is_some() {
        surrogates::unmark(&mut document);
    }
    names::normalise(&mut document);
    Response::parse(&document, instrument).map_err(|error| {
        let mut problems = error.problems;
        place::sort(&mut problems, &document);
        problems
    })
}

/// A problem without a place.
fn whole_file(kind: ProblemKind) -> Vec<Problem> {
    vec![Problem { path: String::new(), kind }]
}
