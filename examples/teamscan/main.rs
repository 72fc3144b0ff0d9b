//! A team looks together: several filled-in scans, one result.
//!
//! ```text
//! cargo run --example teamscan -- examples/data/regenboog-2026/*.json
//! cargo run --example teamscan -- FILE… --anonymous 5 --format json
//! cargo run --example teamscan -- a-folder
//! cargo run --example teamscan -- answers.eml a-folder - --school "De Regenboog" --team-file 2026.json
//! ```
//!
//! A file that is given twice counts once, and so does a scan that arrived in two files; both are
//! reported on standard error. Summaries and team files are read too, and the partners of an
//! invitation. Without `--anonymous` every group is shown, unless a team file is anonymous. Errors are printed on
//! standard error, one problem per line, and the exit status is 2.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan::report::Outcome;
use samenwerkscan::saved::team_file::TeamDraft;
use samenwerkscan::team::Shareable;

use samenwerkscan_examples::inputs::Inputs;
use samenwerkscan_examples::meeting::{Meeting, MeetingOptions};
use samenwerkscan_examples::options::{Privacy, Show};
use samenwerkscan_examples::render::show;
use samenwerkscan_examples::{Notice, exit_status, json, read, save_new};

/// Shows what a team sees together, and where people see it differently.
#[derive(Debug, Parser)]
#[command(name = "teamscan", version)]
struct Arguments {
    /// Filled-in scans, one of each person, and team files: files, folders, patterns, or - for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    privacy: Privacy,
    #[command(flatten)]
    meeting: MeetingOptions,
    /// Keep what the answers add up to and what was agreed in this new file, for the next meeting
    #[arg(long, value_name = "FILE")]
    team_file: Option<PathBuf>,
    #[command(flatten)]
    show: Show,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    exit_status(run(&arguments), arguments.show.lang)
}

fn run(arguments: &Arguments) -> Result<(), Vec<Notice>> {
    arguments.privacy.mode(None)?;
    let inputs = Inputs::of(&arguments.files);
    let output = inputs.output(arguments.show.out.as_deref())?;
    let team = read::team(&inputs, &KANSENGELIJKHEID)?;
    let group = team.group(arguments.privacy.mode(team.mode())?)?;
    let meeting = arguments.meeting.meeting(team.file())?;
    let result = group.summary.result();
    show(&arguments.show, &output, Outcome::Team(&team.responses, &result), &meeting)?;
    if let Some(path) = &arguments.team_file {
        keep(path, group.summary, &meeting)?;
    }
    let notices = inputs.notices.iter().chain(&team.notices).chain(&group.notices);
    notices.for_each(|notice| notice.print(arguments.show.lang));
    Ok(())
}

/// Writes a team file, never over another.
fn keep(path: &Path, summary: Shareable, meeting: &Meeting) -> Result<(), Notice> {
    let mut draft = TeamDraft::new(summary);
    draft.school.clone_from(&meeting.school);
    draft.date = meeting.date;
    draft.agreements.clone_from(&meeting.agreements);
    draft.earlier.clone_from(&meeting.earlier);
    let file = draft.finish().map_err(|error| Notice::new(path, error.problems))?;
    let text = json::pretty(&file).map_err(|error| Notice::new(path, [io::Error::from(error)]))?;
    save_new(path, text.as_bytes()).map_err(|error| Notice::new(path, [error]))
}
