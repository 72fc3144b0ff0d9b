//! Filled-in scans from files.

use std::path::PathBuf;
use std::time::SystemTime;

use samenwerkscan::interview::{Asked, LanguagePack};
use samenwerkscan::response::{Problem, ProblemKind};
use samenwerkscan::saved::team_file::TeamFile;
use samenwerkscan::saved::{DamagedCode, Found, Saved, find, json, text};
use samenwerkscan::team::Shareable;
use samenwerkscan::{Date, Document, Instrument, ListedPartner, Response};

use crate::group::Kept;
use crate::inputs::{Input, Inputs, MAX_MAILBOX_BYTES};
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
    /// Share codes in a text.
    Codes(Found),
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
        Content::Codes(found) => found.responses,
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
    let (mut all, mut told, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
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
            Ok(Content::Codes(found)) => {
                let messages = found.damaged_codes.iter().map(damaged);
                let messages = messages.chain(found.newer.iter().map(newer));
                told.push(Notice::new(input.path(), messages));
                all.extend(found.responses.into_iter().map(answers));
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
    team.notices = told.into_iter().chain(twice).collect();
    Ok(team)
}

/// A file is JSON, or a text in which people sent share codes.
fn content(input: &Input, instrument: &Instrument) -> Result<Content, Notice> {
    let problems = |problems: Vec<Problem>| Notice::new(input.path(), problems);
    let bytes = input.bytes()?;
    // A mailbox is in any encoding: the letters of codes are the same.
    let letters = String::from_utf8_lossy(&bytes);
    let is_json = letters.trim_start_matches('\u{FEFF}').trim_start().starts_with(['{', '[']);
    if !is_json && bytes.len() <= MAX_MAILBOX_BYTES {
        let found = find(&letters, instrument);
        match (&*found.responses, &*found.damaged_codes) {
            ([_, ..], _) => return Ok(Content::Codes(found)),
            ([], [_, ..]) => {
                return Err(Notice::new(input.path(), found.damaged_codes.iter().map(damaged)));
            }
            // It is neither; the JSON parser says where it stopped.
            ([], []) => {}
        }
    }
    let text = text(&bytes).map_err(|kind| problems(whole_file(kind)))?;
    let saved = parse(text, instrument).map_err(problems)?;
    Ok(Content::File(Box::new(saved)))
}

/// Whom to ask again.
fn damaged(DamagedCode { begin, line, after, .. }: &DamagedCode) -> Message {
    let [place_nl, place_en] = match &**after {
        "" => [String::new(), String::new()],
        after => [format!(" Er staat voor: “{after}”."), format!(" Before it comes: “{after}”.")],
    };
    Message::new(
        format!(
            "regel {line}: de code {begin}… is beschadigd en telt niet mee.{place_nl} Vraag deze persoon om de code."
        ),
        format!(
            "line {line}: the code {begin}… is damaged and does not count.{place_en} Ask this person for it."
        ),
    )
}

/// Of the codes of one person in a text the last counts.
fn newer(other: &Response) -> Message {
    let day = other.date().map(|date| date.to_string()).unwrap_or_default();
    Message::new(
        format!(
            "iemand staat hier twee keer in. Alleen de laatste code telt, maar de andere is nieuwer ({day})."
        ),
        format!(
            "somebody is in this twice. Only the last code counts, but the other is newer ({day})."
        ),
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
