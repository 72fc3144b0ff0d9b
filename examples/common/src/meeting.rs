//! The meeting at which a result is shown: school, day and agreements on a command line.

use std::path::PathBuf;

use clap::Args;
use samenwerkscan::saved::team_file::{Agreement, TeamFile, agreements};
use samenwerkscan::{Date, Document, KANSENGELIJKHEID, report};

use crate::Notice;
use crate::inputs::Inputs;
use crate::read;

/// `--school`, `--date` and `--agreements`.
#[derive(Debug, Default, Args)]
pub struct MeetingOptions {
    /// The name of the school, on every page
    #[arg(long, value_name = "NAME")]
    school: Option<String>,
    /// The day of the meeting, such as 2026-12-18
    #[arg(long, value_name = "DAY")]
    date: Option<Date>,
    /// What was agreed: a list in JSON, or a team file
    #[arg(long, value_name = "FILE")]
    agreements: Option<PathBuf>,
}

/// The meeting at which a result is shown.
#[derive(Debug, Default)]
pub struct Meeting {
    /// The name of the school.
    pub school: Option<String>,
    /// The day.
    pub date: Option<Date>,
    /// What was agreed at the meeting before.
    pub earlier: Vec<Agreement>,
    /// What is agreed now.
    pub agreements: Vec<Agreement>,
}

impl MeetingOptions {
    /// The meeting of these options; what they leave out comes from the team file.
    ///
    /// # Errors
    ///
    /// If the agreements cannot be read.
    pub fn meeting(&self, file: Option<&TeamFile>) -> Result<Meeting, Vec<Notice>> {
        let written = match &self.agreements {
            Some(path) => Some(read_agreements(path)?),
            None => file.map(|file| file.agreements().to_vec()),
        };
        let school = self.school.clone();
        Ok(Meeting {
            school: school.or_else(|| file?.school().map(ToOwned::to_owned)),
            date: self.date.or_else(|| file?.date()),
            earlier: file.map_or_else(Vec::new, |file| file.earlier().to_vec()),
            agreements: written.unwrap_or_default(),
        })
    }
}

impl Meeting {
    /// The meeting as a report needs it.
    pub fn of_report(&self) -> report::Meeting<'_> {
        let mut meeting = report::Meeting::default();
        meeting.school = self.school.as_deref();
        meeting.date = self.date;
        meeting.earlier = &self.earlier;
        meeting.agreements = &self.agreements;
        meeting
    }
}

fn read_agreements(path: &PathBuf) -> Result<Vec<Agreement>, Vec<Notice>> {
    let inputs = Inputs::of(core::slice::from_ref(path));
    let mut all = Vec::new();
    for input in &inputs.files {
        let document = read::document(input)?;
        let found = match &document {
            Document::Array(_) => agreements(&document),
            _ => {
                TeamFile::parse(&document, &KANSENGELIJKHEID).map(|file| file.agreements().to_vec())
            }
        };
        all.extend(found.map_err(|error| Notice::new(input.path(), error.problems))?);
    }
    Ok(all)
}
