//! Filled-in scans from files.

use std::path::PathBuf;
use std::time::SystemTime;

use samenwerkscan::interview::{Asked, LanguagePack};
use samenwerkscan::response::{Problem, ProblemKind};
use samenwerkscan::saved::team_file::TeamFile;
use samenwerkscan::saved::{Found, Saved, find, json, text};
use samenwerkscan::team::Shareable;
use samenwerkscan::{Date, Document, Instrument, ListedPartner, Response};

use crate::group::Kept;
use crate::inputs::{Input, Inputs};
use crate::{Message, Notice, names, people, place};

/// The filled-in scans of a team, each once.
#[derive(Debug)]
pub struct Team {
    /// The scans.
    pub responses: Vec<Response>,
    /// Summaries, and those of team files.
    pub(crate) kept: Vec<Kept>,
    /// Team files.
    pub(crate) files: Vec<TeamFile>,
    /// The partners of an invitation.
    pub(crate) listed: Vec<ListedPartner>,
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
enum Content {
    /// Share codes in a text, and the number of unreadable ones.
    Codes(Vec<Response>, usize),
    /// A file of the scan.
    File(Box<Saved>),
}

/// The filled-in scan in a file: JSON, or a text with one share code.
///
/// # Errors
///
/// If the file cannot be opened, and every problem in it.
pub fn response(input: &Input, instrument: &Instrument) -> Result<Response, Notice> {
    let mut responses = match content(input, instrument)? {
        Content::Codes(responses, _) => responses,
        Content::File(saved) => match *saved {
            Saved::Response(response) => vec![response],
            _ => Vec::new(),
        },
    };
    let response = responses.pop();
    response.filter(|_| responses.is_empty()).ok_or_else(|| {
        let message = Message::new(
            "hierin staan niet de antwoorden van één persoon. Bekijk ze samen met teamscan.",
            "this does not hold the answers of one person. Look at them together with teamscan.",
        );
        Notice::new(input.path(), [message])
    })
}

/// What is asked, in the language of a pack.
///
/// # Errors
///
/// If the file cannot be opened, and every problem in it.
pub fn language(input: &Input, instrument: &Instrument) -> Result<Asked, Notice> {
    let pack = LanguagePack::parse(&document(input)?, instrument);
    Ok(pack.map_err(|error| Notice::new(input.path(), error.problems))?.into())
}

/// The filled-in scans in these files, each once.
///
/// # Errors
///
/// Every file that cannot be used, with all of its problems.
pub fn team(inputs: &Inputs, instrument: &Instrument) -> Result<Team, Vec<Notice>> {
    let (mut all, mut damaged, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    let mut team = Team {
        responses: Vec::new(),
        kept: Vec::new(),
        files: Vec::new(),
        listed: Vec::new(),
        notices: Vec::new(),
    };
    for input in &inputs.files {
        let name = input.path().to_path_buf();
        let answers = |response| Answers { name: name.clone(), response, changed: input.changed() };
        let keep = |summary| Kept { name: name.clone(), summary };
        match content(input, instrument) {
            Ok(Content::Codes(responses, n_damaged)) => {
                if n_damaged > 0 {
                    damaged.push(Notice::new(input.path(), [damage(n_damaged)]));
                }
                all.extend(responses.into_iter().map(answers));
            }
            Ok(Content::File(saved)) => match *saved {
                Saved::Response(response) => all.push(answers(response)),
                Saved::Summary(summary) => team.kept.push(keep(Shareable::Open(summary))),
                Saved::Histograms(counts) => team.kept.push(keep(Shareable::Anonymous(counts))),
                Saved::Team(file) => {
                    team.kept.push(keep(file.summary().clone()));
                    team.files.push(file);
                }
                Saved::Invitation(invitation) => {
                    team.listed.extend_from_slice(invitation.partners());
                }
                _ => {
                    let message = Message::new(
                        "dit soort bestand hoort niet bij een team.",
                        "this kind of file does not belong to a team.",
                    );
                    wrong.push(Notice::new(input.path(), [message]));
                }
            },
            Err(notice) => wrong.push(notice),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let (answers, twice) = people::once(all);
    team.responses = answers.into_iter().map(|answers| answers.response).collect();
    team.notices = damaged.into_iter().chain(twice).collect();
    Ok(team)
}

/// A file is JSON, or a text in which people sent share codes.
fn content(input: &Input, instrument: &Instrument) -> Result<Content, Notice> {
    let problems = |problems: Vec<Problem>| Notice::new(input.path(), problems);
    let bytes = input.bytes()?;
    let text = text(&bytes).map_err(|kind| problems(whole_file(kind)))?;
    if !text.trim_start().starts_with(['{', '[']) {
        let Found { responses, damaged, .. } = find(text, instrument);
        match (responses.is_empty(), damaged) {
            (false, _) => return Ok(Content::Codes(responses, damaged)),
            (true, 1..) => return Err(Notice::new(input.path(), [damage(damaged)])),
            // It is neither; the JSON parser says where it stopped.
            (true, 0) => {}
        }
    }
    let saved = parse(text, instrument).map_err(problems)?;
    Ok(Content::File(Box::new(saved)))
}

fn damage(n: usize) -> Message {
    Message::new(
        format!("{n} van de codes hierin is kapot en telt niet mee. Vraag die persoon om de code."),
        format!("{n} of the codes in this is damaged and does not count. Ask that person for it."),
    )
}

/// What the JSON in a file says.
///
/// # Errors
///
/// If the file cannot be opened, or is not JSON.
pub(crate) fn document(input: &Input) -> Result<Document, Notice> {
    let bytes = input.bytes()?;
    let document = text(&bytes).and_then(json::read);
    document.map_err(|kind| Notice::new(input.path(), whole_file(kind)))
}

fn parse(text: &str, instrument: &Instrument) -> Result<Saved, Vec<Problem>> {
    let mut document = json::read(text).map_err(whole_file)?;
    names::normalise(&mut document);
    let read = Saved::parse(&document, instrument).or_else(|error| {
        // Of a format that is not known, everything is told that would be wrong with answers.
        let is_unknown =
            |answer: &Problem| matches!(answer.kind, ProblemKind::UnknownFormat { .. });
        if error.problems.iter().all(is_unknown) {
            Response::parse(&document, instrument).map(Saved::Response)
        } else {
            Err(error)
        }
    });
    read.map_err(|error| {
        let mut problems = error.problems;
        place::sort(&mut problems, &document);
        problems
    })
}

/// A problem without a place.
fn whole_file(kind: ProblemKind) -> Vec<Problem> {
    vec![Problem { path: String::new(), kind }]
}
