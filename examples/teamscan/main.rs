//! A team looks together: several filled-in scans, one result.
//!
//! ```text
//! cargo run --example teamscan -- examples/data/regenboog-2026/*.json
//! cargo run --example teamscan -- FILE… --anonymous 5 --format json
//! ```
//!
//! Without `--anonymous` organisations answer openly. What goes wrong is printed on standard error,
//! one problem a line, and the exit status is 2.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan::report::Outcome;

use samenwerkscan_examples::options::{Privacy, Show};
use samenwerkscan_examples::{FileError, read, write};

/// Shows what a team sees together, and where people see it differently.
#[derive(Debug, Parser)]
#[command(name = "teamscan", version)]
struct Arguments {
    /// Filled-in scans, one of each person
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    privacy: Privacy,
    #[command(flatten)]
    show: Show,
}

fn main() -> ExitCode {
    samenwerkscan_examples::exit_status(run(&Arguments::parse()))
}

fn run(arguments: &Arguments) -> Result<(), Vec<FileError>> {
    let mode = arguments.privacy.mode()?;
    let responses = read::responses(&arguments.files, &KANSENGELIJKHEID)?;
    let result = read::team(&responses)?.result(mode);
    write::shown(&arguments.show, Outcome::Team(&responses, &result)).map_err(|error| vec![error])
}
