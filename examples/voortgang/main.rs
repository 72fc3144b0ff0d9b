//! Two moments of one team: what changed, and whether it may be chance.
//!
//! ```text
//! cargo run --example voortgang -- \
//!     --before examples/data/regenboog-2025/*.json --after examples/data/regenboog-2026/*.json
//! ```
//!
//! Errors are printed on standard error, one problem per line, and the exit status is 2.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use samenwerkscan::report::Outcome;
use samenwerkscan::saved::team_file::TeamFile;
use samenwerkscan::team::TeamError;
use samenwerkscan::{KANSENGELIJKHEID, Response};

use samenwerkscan_examples::inputs::Inputs;
use samenwerkscan_examples::meeting::MeetingOptions;
use samenwerkscan_examples::options::{Privacy, Show};
use samenwerkscan_examples::read::{self, Team};
use samenwerkscan_examples::render::show;
use samenwerkscan_examples::{Message, Notice, Output, exit_status};

/// Shows what changed between two moments.
#[derive(Debug, Parser)]
#[command(name = "voortgang", version)]
struct Arguments {
    /// Filled-in scans of the first moment, or its team file
    #[arg(long, required = true, num_args = 1.., value_name = "FILE")]
    before: Vec<PathBuf>,
    /// Filled-in scans of the second moment, or its team file
    #[arg(long, required = true, num_args = 1.., value_name = "FILE")]
    after: Vec<PathBuf>,
    #[command(flatten)]
    privacy: Privacy,
    #[command(flatten)]
    meeting: MeetingOptions,
    #[command(flatten)]
    show: Show,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    exit_status(run(&arguments), arguments.show.lang)
}

fn run(arguments: &Arguments) -> Result<(), Vec<Notice>> {
    arguments.privacy.mode(None)?;
    let (before, after) = (Inputs::of(&arguments.before), Inputs::of(&arguments.after));
    each_at_one_moment(&before, &after)?;
    let inputs = before.files.iter().chain(&after.files);
    let output = Output::new(arguments.show.out.as_deref(), inputs)?;
    let first = read::team(&before, &KANSENGELIJKHEID);
    let (first, second) = both(first, read::team(&after, &KANSENGELIJKHEID))?;
    let mode = arguments.privacy.mode(first.mode().or(second.mode()))?;
    let (one, other) =
        both(first.group(mode).map_err(Vec::from), second.group(mode).map_err(Vec::from))?;
    let changed = if first.is_kept() || second.is_kept() {
        one.summary.progress(&other.summary)
    } else {
        one.summary.progress_even_in_one_round(&other.summary)
    };
    let mut changed = changed.map_err(|error| refusal(&error))?;
    [changed.before.days, changed.after.days] = [first.days(), second.days()];
    in_order(&first, &second)?;
    let mut meeting = arguments.meeting.meeting(second.file())?;
    meeting.school = meeting.school.or_else(|| first.file()?.school().map(Into::into));
    // The second meeting may have said already what came of what the first agreed.
    if meeting.earlier.is_empty() {
        meeting.earlier = first.file().map_or_else(Vec::new, |file| file.agreements().to_vec());
    }
    show(&arguments.show, &output, Outcome::Progress(&changed), &meeting)?;
    let lang = arguments.show.lang;
    let notices = [&before.notices, &after.notices, &first.notices, &second.notices];
    let notices = notices.into_iter().chain([&one.notices, &other.notices]);
    notices.flatten().for_each(|notice| notice.print(lang));
    Ok(())
}

/// Both moments, or everything that is wrong with either.
fn both<T>(
    before: Result<T, Vec<Notice>>,
    after: Result<T, Vec<Notice>>,
) -> Result<(T, T), Vec<Notice>> {
    match (before, after) {
        (Ok(before), Ok(after)) => Ok((before, after)),
        (before, after) => {
            Err([before.err(), after.err()].into_iter().flatten().flatten().collect())
        }
    }
}

/// A file in both moments would say that nothing changed.
fn each_at_one_moment(before: &Inputs, after: &Inputs) -> Result<(), Vec<Notice>> {
    let notices: Vec<Notice> = before
        .shared_with(after)
        .map(|input| {
            let message = Message::new(
                "dit bestand staat bij --before en bij --after. Kies één van de twee.",
                "this file is given with --before and with --after. Choose one of the two.",
            );
            Notice::new(input.path(), [message])
        })
        .collect();
    if notices.is_empty() { Ok(()) } else { Err(notices) }
}

/// Refuses moments in the wrong order: then every sentence of the result would say the opposite of
/// what happened. Files without a date prove nothing.
fn in_order(before: &Team, after: &Team) -> Result<(), Notice> {
    let dates = |team: &Team| {
        let of_file = team.file().and_then(TeamFile::date);
        let of_responses = team.responses.iter().filter_map(Response::date);
        let mut dates: Vec<_> = of_responses.chain(of_file).collect();
        dates.sort_unstable();
        dates
    };
    let (before, after) = (dates(before), dates(after));
    if let (Some(first), Some(last)) = (before.first(), after.last())
        && first > last
    {
        let message = Message::new(
            format!(
                "deze scans zijn van {first} of later, en die van --after van {last} of eerder. \
                 Draai de twee om."
            ),
            format!(
                "these scans are of {first} or later, and those of --after of {last} or earlier. \
                 Swap the two."
            ),
        );
        return Err(one("--before", message));
    }
    Ok(())
}

/// Why two moments are not compared.
fn refusal(error: &TeamError) -> Notice {
    let dutch = match error {
        TeamError::SameRound => {
            "dit zijn dezelfde antwoorden, op een paar mensen na. Samen laten ze zien wat die paar mensen \
             antwoordden."
                .into()
        }
        other => other.to_string(),
    };
    one("--after", Message::new(dutch, error.to_string()))
}

fn one(option: &str, message: Message) -> Notice {
    Notice::new(Path::new(option), [message])
}
