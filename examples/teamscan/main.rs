//! A team looks together: several filled-in scans, one result.
//!
//! ```text
//! cargo run --example teamscan -- examples/data/regenboog-2026/*.json
//! cargo run --example teamscan -- FILE… --anonymous 5 --format json
//! cargo run --example teamscan -- a-folder
//! ```
//!
//! A file that is given twice counts once, and so does a scan that arrived in two files; both are
//! reported on standard error. Without `--anonymous` every group is shown. Errors are printed on
//! standard error, one problem per line, and the exit status is 2.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan::report::Outcome;

use samenwerkscan_examples::inputs::Inputs;
use samenwerkscan_examples::options::{Privacy, Show};
use samenwerkscan_examples::render::show;
use samenwerkscan_examples::{Notice, exit_status, read};

/// Shows what a team sees together, and where people see it differently.
#[derive(Debug, Parser)]
#[command(name = "teamscan", version)]
struct Arguments {
    /// Filled-in scans, one of each person: files, folders, patterns, or - for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    privacy: Privacy,
    #[command(flatten)]
    show: Show,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    exit_status(run(&arguments), arguments.show.lang.into())
}

fn run(arguments: &Arguments) -> Result<(), Vec<Notice>> {
    let mode = arguments.privacy.mode()?;
    let inputs = Inputs::of(&arguments.files);
    let output = inputs.output(arguments.show.out.as_deref())?;
    let team = read::team(&inputs, &KANSENGELIJKHEID)?;
    let result = read::summary(&team)?.result(mode);
    show(&arguments.show, &output, Outcome::Team(&team.responses, &result))?;
    let lang = arguments.show.lang.into();
    inputs.notices.iter().chain(&team.notices).for_each(|notice| notice.print(lang));
    Ok(())
}
