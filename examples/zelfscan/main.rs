//! The self-scan in a terminal: how a school and its partners work together for equal opportunities.
//!
//! ```text
//! cargo run --example zelfscan                                asks, and shows the result
//! cargo run --example zelfscan -- --resume samenwerkscan.json goes on where somebody stopped
//! cargo run --example zelfscan -- --answers FILE              asks nothing, shows the result
//! cargo run --example zelfscan -- --blank full --format html  the questions on paper
//! ```
//!
//! Questions appear on standard error and the result on standard output, so that the result can go
//! to a file. In a terminal there are whole screens with arrow keys. Elsewhere, and with `--plain`,
//! there are numbered choices and a line to type, which screen readers and scripts can handle.
//! Nothing leaves this computer. Answers are written to a file where somebody asks for it, stops
//! half-way, or presses Ctrl-C.
//!
//! The school is asked about each of its partners. A partner answers the same core questions about
//! the school instead, so that both views can be compared. Parents and the municipality are not
//! asked about partners: from outside nobody sees how a school works with each of them.
//!
//! What goes wrong is printed on standard error, one problem a line, and the exit status is 2.

extern crate alloc;

mod answer;
mod areas;
mod bar;
mod frame;
mod interview;
mod keys;
mod lines;
mod notes;
mod prompt;
mod save;
mod screens;
mod show;
mod steps;
mod terminal;
mod words;
mod wrap;

use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use samenwerkscan::report::{Ink, Report};
use samenwerkscan::{Form, KANSENGELIJKHEID, Lang, Response};

use crate::interview::{Interview, Pause};
use crate::lines::Lines;
use crate::notes::Notes;
use crate::prompt::Prompt;
use crate::save::Archive;
use crate::terminal::Terminal;
use samenwerkscan_examples::options::{Format, Language, Look};
use samenwerkscan_examples::{FileError, read, write};

/// Shows how a school and its partners work together for equal opportunities.
///
/// Asks the questions in the terminal and shows the result. Nothing leaves this computer.
#[derive(Debug, Parser)]
#[command(name = "zelfscan", version)]
struct Arguments {
    /// Ask nothing; show the result of the answers in this file
    #[arg(long, value_name = "FILE", conflicts_with_all = ["resume", "save", "plain"])]
    answers: Option<PathBuf>,
    /// Go on with the answers in this file
    #[arg(long, value_name = "FILE")]
    resume: Option<PathBuf>,
    /// Save the answers in this file, replacing what is in it
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    /// Ask line by line, with numbered choices; for screen readers
    #[arg(long)]
    plain: bool,
    /// Show the questions on paper, and ask nothing
    #[arg(long, value_enum, value_name = "FORM", conflicts_with_all = ["answers", "resume", "save"])]
    blank: Option<Blank>,
    #[command(flatten)]
    look: Look,
    /// The language; asked for where it is not given, and Dutch with --answers
    #[arg(long, value_enum)]
    lang: Option<Language>,
    /// Write the result to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match (&arguments.answers, arguments.blank) {
        (Some(file), _) => show_answers(file, &arguments),
        (None, Some(form)) => show_blank(form, &arguments),
        (None, None) => ask(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            error.report();
            ExitCode::from(2)
        }
    }
}

fn show_answers(file: &Path, arguments: &Arguments) -> Result<(), FileError> {
    let response = read::response(file, &KANSENGELIJKHEID)?;
    let lang = arguments.lang.map_or(Lang::Nl, Lang::from);
    write::result(arguments.out.as_deref(), &result(&response, arguments, lang)?)
}

/// `--blank`: which form on paper.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Blank {
    /// All questions
    Full,
    /// One question of each part
    Short,
}

fn show_blank(form: Blank, arguments: &Arguments) -> Result<(), FileError> {
    let lang = arguments.lang.map_or(Lang::Nl, Lang::from);
    let form = match form {
        Blank::Full => Form::Full,
        Blank::Short => Form::Short,
    };
    let report = Report::blank(&KANSENGELIJKHEID, form, lang);
    let text = match arguments.look.format {
        Format::Text => report.text(Ink::Plain).to_string(),
        Format::Markdown => report.markdown().to_string(),
        Format::Html => report.html().to_string(),
        Format::Json | Format::Svg | Format::Csv => {
            let reason = "the questions on paper are text, markdown or html";
            return Err(FileError::new(Path::new("--format"), [reason]));
        }
    };
    write::result(arguments.out.as_deref(), &text)
}

fn result(response: &Response<'_>, arguments: &Arguments, lang: Lang) -> Result<String, FileError> {
    let has_colours = arguments.out.is_none() && console::colors_enabled();
    let ink = if has_colours { Ink::Ansi } else { Ink::Plain };
    show::result(response, arguments.look, lang, ink)
}

fn ask(arguments: &Arguments) -> Result<(), FileError> {
    let lang = arguments.lang.map(Lang::from);
    let notes = match &arguments.resume {
        Some(file) => Notes::of(&read::response(file, &KANSENGELIJKHEID)?, lang),
        None => Notes::new(&KANSENGELIJKHEID, lang),
    };
    let archive = Archive { named: arguments.save.clone().or_else(|| arguments.resume.clone()) };
    let mut prompt = prompt(arguments.plain);
    let mut interview = Interview::new(prompt.as_mut(), notes);
    loop {
        match interview.hold() {
            Pause::Finished => return finish(&mut interview, &archive, arguments),
            Pause::Ended => return save::end(&mut interview, &archive),
            Pause::Stopped if save::stop(&mut interview, &archive)? => return Ok(()),
            Pause::Stopped => {}
        }
    }
}

/// The way to ask that fits where the program runs.
fn prompt(is_plain: bool) -> Box<dyn Prompt> {
    let is_terminal = io::stdin().is_terminal() && io::stderr().is_terminal();
    if is_terminal && !is_plain && !console::is_dumb() {
        Box::new(Terminal::new())
    } else {
        Box::new(Lines::new(is_terminal))
    }
}

fn finish(
    interview: &mut Interview<'_>,
    archive: &Archive,
    arguments: &Arguments,
) -> Result<(), FileError> {
    let notes = interview.notes();
    let lang = notes.lang;
    let Some(draft) = notes.draft() else { return Ok(()) };
    let response =
        draft.finish().map_err(|error| FileError::new(Path::new("answers"), error.problems))?;
    let text = result(&response, arguments, lang)?;
    interview.prompt().tell("");
    // A result that cannot be written is no reason to lose the answers as well.
    let shown = match interview.prompt().height() {
        Some(height) if is_read_here(arguments) => {
            show::in_pages(interview.prompt(), &text, lang, height)
        }
        _ => write::result(arguments.out.as_deref(), &text),
    };
    save::finished(interview, archive, &draft)?;
    shown
}

/// Whether somebody reads the result in this terminal.
fn is_read_here(arguments: &Arguments) -> bool {
    arguments.look.format == Format::Text && arguments.out.is_none() && io::stdout().is_terminal()
}
