//! Two moments of one team: what changed, and whether chance may have done it.
//!
//! ```text
//! cargo run --example voortgang -- \
//!     --before examples/data/regenboog-2025/*.json --after examples/data/regenboog-2026/*.json
//! ```
//!
//! What goes wrong is printed on standard error, one problem a line, and the exit status is 2.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan::progress::progress;
use samenwerkscan::report::Outcome;

use samenwerkscan_examples::options::{Privacy, Show};
use samenwerkscan_examples::{FileError, read, write};

/// Shows what changed between two moments.
#[derive(Debug, Parser)]
#[command(name = "voortgang", version)]
struct Arguments {
    /// Filled-in scans of the first moment
    #[arg(long, required = true, num_args = 1.., value_name = "FILE")]
    before: Vec<PathBuf>,
    /// Filled-in scans of the second moment
    #[arg(long, required = true, num_args = 1.., value_name = "FILE")]
    after: Vec<PathBuf>,
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
    let before = read::responses(&arguments.before, &KANSENGELIJKHEID);
    let after = read::responses(&arguments.after, &KANSENGELIJKHEID);
    let (before, after) = match (before, after) {
        (Ok(before), Ok(after)) => (before, after),
        // All files with a problem, of both moments.
        (before, after) => {
            return Err([before.err(), after.err()].into_iter().flatten().flatten().collect());
        }
    };
    let changed = progress(&read::team(&before)?, &read::team(&after)?, mode)
        .map_err(|error| vec![FileError::new(Path::new("--after"), [error])])?;
    write::shown(&arguments.show, Outcome::Progress(&changed)).map_err(|error| vec![error])
}
