//! The self-scan in a terminal: how a school and its partners work together for equal opportunities.
//!
//! ```text
//! cargo run --example zelfscan                                asks, and shows the result
//! cargo run --example zelfscan -- --resume samenwerkscan.json continues a saved scan
//! cargo run --example zelfscan -- --answers FILE              asks nothing, shows the result
//! cargo run --example zelfscan -- --blank full --format html  the questions on paper
//! ```
//!
//! Questions appear on standard error and the result on standard output, so that the result can be
//! redirected to a file. In a terminal there are full screens with arrow keys. Elsewhere, and with
//! `--plain`, there are numbered choices and a line to type, which screen readers and scripts can
//! handle. Nothing leaves this computer. Answers are kept in a file after every question, so that
//! Ctrl-C, a closed window or a power cut loses none; at the end the respondent decides whether to
//! keep them.
//!
//! The school is asked about each of its partners. A partner answers the same core questions about
//! the school instead, so that both views can be compared. Parents and the municipality are not
//! asked about partners: from outside nobody sees how a school works with each of them.
//!
//! Errors are printed on standard error, one problem per line, and the exit status is 2; after a
//! signal it is 130.

extern crate alloc;

mod interview;
mod keep;
mod leave;
mod lines;
mod paper;
mod partners;
mod prompt;
mod screens;
mod window;

use alloc::sync::Arc;
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;

use clap::Parser;
use samenwerkscan::interview::Asked;
use samenwerkscan::report::{Ink, Outcome, Report};
use samenwerkscan::{BuiltInLang, Form, KANSENGELIJKHEID};

use crate::interview::Interview;
use crate::keep::{Archive, NextTime, on_signals, open};
use crate::lines::Lines;
use crate::prompt::Prompt;
use crate::window::Window;
use samenwerkscan_examples::inputs::Inputs;
use samenwerkscan_examples::meeting::Meeting;
use samenwerkscan_examples::options::{Format, Look};
use samenwerkscan_examples::render::render;
use samenwerkscan_examples::terminal::Stream;
use samenwerkscan_examples::{Message, Notice, exit_status, read};

/// Shows how a school and its partners work together for equal opportunities.
///
/// Asks the questions in the terminal and shows the result. Nothing leaves this computer.
#[derive(Debug, Parser)]
#[command(name = "zelfscan", version)]
struct Arguments {
    /// Ask nothing; show the result of the answers in this file; - for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["resume", "save", "plain"])]
    answers: Option<PathBuf>,
    /// Go on with the answers in this file
    #[arg(long, value_name = "FILE")]
    resume: Option<PathBuf>,
    /// Keep the answers in this file
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    /// Ask line by line, with numbered choices; for screen readers and scripts
    #[arg(long)]
    plain: bool,
    /// Show the questions on paper, on the full or the short form, and ask nothing
    #[arg(long, value_name = "FORM", conflicts_with_all = ["answers", "resume", "save"])]
    blank: Option<Form>,
    /// The language of the questions on paper, from a language pack
    #[arg(long, value_name = "FILE", requires = "blank", conflicts_with = "lang")]
    language_pack: Option<PathBuf>,
    /// The name of the school, on every page
    #[arg(long, value_name = "NAME")]
    school: Option<String>,
    #[command(flatten)]
    look: Look,
    /// The language, nl or en; asked for if it is not given, and Dutch with --answers and --blank
    #[arg(long, value_name = "LANG")]
    lang: Option<BuiltInLang>,
    /// Write the result to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Arguments {
    fn meeting(&self) -> Meeting {
        Meeting { school: self.school.clone(), ..Meeting::default() }
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let lang = arguments.lang.unwrap_or(BuiltInLang::Nl);
    let done = match (&arguments.answers, arguments.blank) {
        (Some(file), _) => show_answers(file, &arguments, lang),
        (None, Some(form)) => show_blank(form, &arguments, lang),
        (None, None) => ask(&arguments),
    };
    exit_status(done, lang)
}

fn show_answers(file: &Path, arguments: &Arguments, lang: BuiltInLang) -> Result<(), Vec<Notice>> {
    let inputs = Inputs::of(&[file.into()]);
    let output = inputs.output(arguments.out.as_deref())?;
    let Some(input) = inputs.at_most_one()? else { return Ok(()) };
    let response = read::response(input, &KANSENGELIJKHEID)?;
    let solo = Outcome::Solo(&response);
    let text = render(solo, arguments.look, lang, &output, &arguments.meeting())?;
    Ok(output.write(&text)?)
}

fn show_blank(form: Form, arguments: &Arguments, lang: BuiltInLang) -> Result<(), Vec<Notice>> {
    let inputs = Inputs::of(arguments.language_pack.as_slice());
    let output = inputs.output(arguments.out.as_deref())?;
    let asked = match inputs.at_most_one()? {
        None => Asked::new(&KANSENGELIJKHEID, lang),
        Some(pack) => read::language(pack, &KANSENGELIJKHEID)?,
    };
    let report = Report::blank(&asked, form);
    let report = report.at(&arguments.meeting().of_report());
    let text = match arguments.look.format {
        Format::Text => report.text(Ink::Plain).to_string(),
        Format::Markdown => report.markdown().to_string(),
        Format::Html => report.html().to_string(),
        Format::Json | Format::Svg | Format::Csv | Format::Ics | Format::Xlsx => {
            let message = Message::new(
                "de vragen op papier zijn er als text, markdown en html",
                "the questions on paper are text, markdown or html",
            );
            return Err(Notice::new(Path::new("--format"), [message]).into());
        }
    };
    Ok(output.write(&text)?)
}

fn ask(arguments: &Arguments) -> Result<(), Vec<Notice>> {
    let inputs = Inputs::of(arguments.resume.as_slice());
    let output = inputs.output(arguments.out.as_deref())?;
    let input = inputs.at_most_one()?;
    let resumed = input.map(|input| read::response(input, &KANSENGELIJKHEID)).transpose()?;
    let mut interview = Interview::new(resumed.as_ref(), arguments.lang);
    let archive =
        Archive::new(arguments.save.as_deref(), input, arguments.out.as_deref(), interview.lang)?;
    let archive = Arc::new(Mutex::new(archive));
    on_signals(&archive)
        .map_err(|error| Notice::new(Path::new("zelfscan"), [io::Error::other(error)]))?;
    let mut prompt = prompt(arguments.plain);
    if interview.hold(prompt.as_mut(), &archive).is_err() {
        return Ok(open(&archive).part(NextTime::GoOn)?);
    }
    let (look, meeting) = (arguments.look, arguments.meeting());
    leave::finish(&interview, prompt.as_mut(), &archive, &output, look, &meeting)
}

/// The user interface that suits the environment.
fn prompt(is_plain: bool) -> Box<dyn Prompt> {
    let is_window = io::stdin().is_terminal() && Stream::Error.is_terminal();
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    if is_window && !is_plain && !is_dumb {
        Box::new(Window::new())
    } else {
        Box::new(Lines::default())
    }
}
