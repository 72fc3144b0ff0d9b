//! What the files of a command line add up to: answers, summaries and team files together.

use std::path::{Path, PathBuf};

use samenwerkscan::response::Period;
use samenwerkscan::saved::team_file::TeamFile;
use samenwerkscan::team::{Mode, Shareable, Summary, TeamError};
use samenwerkscan::{ListedPartner, Response};

use crate::read::Team;
use crate::{Message, Notice};

/// A summary or a team file on the command line.
#[derive(Debug)]
pub(crate) struct Kept {
    pub(crate) name: PathBuf,
    pub(crate) summary: Shareable,
}

/// What a team adds up to, in the mode in which it is shown.
#[derive(Debug)]
pub struct Group {
    /// What the answers add up to.
    pub summary: Shareable,
    /// Files that do not count.
    pub notices: Vec<Notice>,
}

impl Team {
    /// The mode in which its files must be shown, if one of them is anonymous.
    pub fn mode(&self) -> Option<Mode> {
        let mut modes = self.kept.iter().map(|kept| kept.summary.mode());
        modes.find(|mode| *mode != Mode::Open)
    }

    /// Whether a summary or a team file is among them.
    pub const fn is_kept(&self) -> bool {
        !self.kept.is_empty()
    }

    /// What these files add up to. Of a team file and the same answers beside it, only the answers count.
    ///
    /// # Errors
    ///
    /// If there are no answers, or a file was made to be shown in another mode.
    pub fn group(&self, mode: Mode) -> Result<Group, Notice> {
        let mut parts: Vec<(&Path, Shareable)> = Vec::new();
        let mut notices = Vec::new();
        let answers = match Summary::of(&self.responses) {
            Ok(summary) => Some(asked_about(summary, &self.listed).shareable(mode)),
            Err(TeamError::Empty) if !self.kept.is_empty() => None,
            Err(error) => return Err(no_team(&error)),
        };
        for Kept { name, summary } in &self.kept {
            let summary = match summary {
                Shareable::Open(summary) => {
                    Ok(asked_about(summary.clone(), &self.listed).shareable(mode))
                }
                Shareable::Anonymous(_) => summary.in_mode(mode),
            };
            let summary = summary.map_err(|_| other_mode(name))?;
            if answers.as_ref().is_some_and(|answers| summary.is_same_round(answers)) {
                notices.push(Notice::new(name, [same_answers()]));
            } else {
                parts.push((name, summary));
            }
        }
        let parts = parts.into_iter().map(|(_, part)| part).chain(answers);
        let summary = parts.map(Ok).reduce(|all, part| all?.merged(&part?));
        let summary = summary.unwrap_or(Err(TeamError::Empty)).map_err(|error| no_team(&error))?;
        Ok(Group { summary, notices })
    }

    /// The days of its answers and of the meetings of its team files, if all of them are known.
    pub fn days(&self) -> Option<Period> {
        // A summary has no day.
        let summaries = self.kept.iter().skip(self.files.len()).map(|_| None);
        let files = self.files.iter().map(TeamFile::date);
        Period::of(self.responses.iter().map(Response::date).chain(files).chain(summaries))
    }

    /// The team file on the command line; of several, the last.
    pub fn file(&self) -> Option<&TeamFile> {
        self.files.last()
    }
}

fn asked_about(summary: Summary, listed: &[ListedPartner]) -> Summary {
    if listed.is_empty() { summary } else { summary.about(listed.iter().cloned()) }
}

fn no_team(error: &TeamError) -> Notice {
    let message = Message::new(format!("dit is geen team: {error}"), error.to_string());
    Notice::new(Path::new("team"), [message])
}

fn other_mode(name: &Path) -> Notice {
    let message = Message::new(
        "dit bestand is anoniem, met andere keuzes dan hier. Laat --anonymous, --openly en --open weg.",
        "this file is anonymous, with other choices than here. Leave out --anonymous, --openly and --open.",
    );
    Notice::new(name, [message])
}

fn same_answers() -> Message {
    Message::new(
        "hierin zitten dezelfde antwoorden als in de andere bestanden. Die tellen, dit bestand niet.",
        "this holds the same answers as the other files. Those count, and this file does not.",
    )
}
