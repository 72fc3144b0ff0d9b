//! Results in every format, as text.

use std::fs;
use std::io;
use std::path::Path;

use samenwerkscan::figure::FigureKind;
use samenwerkscan::report::{Ink, Outcome, TEXT_COLUMNS, calendar, csv};
use samenwerkscan::{BuiltInLang, Date, score};
use serde::Serialize;

use crate::meeting::Meeting;
use crate::options::{Format, Look, Show, Table};
use crate::terminal::Stream;
use crate::workbook::workbook;
use crate::{Message, Notice, Output, json, replace};

/// The narrowest window that a report is laid out for.
const MIN_COLUMNS: usize = 40;

/// Writes a result in the requested format.
///
/// # Errors
///
/// As [`render`], and if it cannot be written.
pub fn show(
    show: &Show,
    output: &Output<'_>,
    outcome: Outcome<'_>,
    meeting: &Meeting,
) -> Result<(), Notice> {
    let lang = show.lang;
    if let Some(folder) = &show.pictures {
        pictures(outcome, lang, folder).map_err(|error| Notice::new(folder, [error]))?;
    }
    output.write(render(outcome, show.look, lang, output, meeting)?)
}

/// Every picture of a result as a file, named after its kind. The folder may be there already.
fn pictures(outcome: Outcome<'_>, lang: BuiltInLang, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let figures = FigureKind::ALL.iter().filter_map(|kind| outcome.figure(*kind, lang));
    for figure in figures {
        let path = folder.join(figure.kind.code()).with_extension("svg");
        replace(&path, figure.with_heading().svg().to_string().as_bytes())?;
    }
    Ok(())
}

/// The result in the requested format.
///
/// # Errors
///
/// If there is no such form of it: a picture of another kind of result, one row per respondent in anonymous mode, or a
/// workbook for a terminal.
pub fn render(
    outcome: Outcome<'_>,
    look: Look,
    lang: BuiltInLang,
    output: &Output<'_>,
    meeting: &Meeting,
) -> Result<Vec<u8>, Notice> {
    let report = || outcome.report(lang).at(&meeting.of_report());
    let text = match look.format {
        Format::Xlsx => return workbook_for(outcome, lang, output, meeting),
        Format::Text => Ok(report().text_within(columns(output), ink(output)).to_string()),
        Format::Markdown => Ok(report().markdown().to_string()),
        Format::Html => Ok(report().html().to_string()),
        Format::Json => match outcome {
            Outcome::Solo(response) => to_json(&score(response)),
            Outcome::Team(_, result) => to_json(result),
            Outcome::Progress(progress) => to_json(progress),
        },
        Format::Svg => {
            let kind = look.figure.unwrap_or_else(|| first_figure(outcome));
            let figure = outcome.figure(kind, lang).ok_or_else(|| {
                let message = Message::new(
                    format!("van deze uitkomst is er geen plaatje `{kind}`"),
                    format!("there is no picture `{kind}` of this result"),
                );
                Notice::new(Path::new("--figure"), [message])
            })?;
            Ok(figure.with_heading().svg().to_string())
        }
        Format::Csv => match look.table {
            Table::Agreements => {
                Ok(csv::agreements(&meeting.agreements, lang, look.delimiter).to_string())
            }
            Table::Result(rows) => outcome
                .table(rows, lang, look.delimiter)
                .map(|table| table.to_string())
                .map_err(|error| {
                    let dutch = "in een anonieme uitkomst is er geen tabel met een rij per persoon";
                    Notice::new(Path::new("--table"), [Message::new(dutch, error.to_string())])
                }),
        },
        Format::Ics => {
            let calendar =
                |written| calendar(&meeting.agreements, meeting.school.as_deref(), written, lang);
            today().and_then(calendar).ok_or_else(|| {
                let message = Message::new(
                    "er is geen afspraak met een dag. Zet die in het bestand van --agreements.",
                    "no agreement has a day. Put one in the file of --agreements.",
                );
                Notice::new(Path::new("--format ics"), [message])
            })
        }
    };
    text.map(String::into_bytes)
}

fn workbook_for(
    outcome: Outcome<'_>,
    lang: BuiltInLang,
    output: &Output<'_>,
    meeting: &Meeting,
) -> Result<Vec<u8>, Notice> {
    let refused = |message| Notice::new(Path::new("--format xlsx"), [message]);
    if output.is_terminal() {
        let message = Message::new(
            "een werkmap past niet op het scherm. Geef met --out een bestand op.",
            "a workbook does not fit on the screen. Give a file with --out.",
        );
        return Err(refused(message));
    }
    let sheets = csv::sheets(outcome, &meeting.of_report(), lang);
    workbook(&sheets).map_err(|error| {
        refused(Message::new(
            format!("dat lukt niet: {error}"),
            format!("this does not work: {error}"),
        ))
    })
}

/// Today, by the clock and in the time zone of this computer.
pub fn today() -> Option<Date> {
    jiff::ZonedDateTime::now().date().to_string().parse().ok()
}

const fn first_figure(outcome: Outcome<'_>) -> FigureKind {
    match outcome {
        Outcome::Solo(..) | Outcome::Team(..) => FigureKind::Profile,
        Outcome::Progress(..) => FigureKind::Progress,
    }
}

fn to_json(value: &impl Serialize) -> Result<String, Notice> {
    json::pretty(value).map_err(|error| Notice::new(Path::new("result"), [io::Error::from(error)]))
}

/// Colours, if the terminal shows them.
fn ink(output: &Output<'_>) -> Ink {
    let has_colours = output.is_terminal() && Stream::Output.has_colours();
    if has_colours { Ink::Ansi } else { Ink::Plain }
}

/// As wide as the window, but no wider than what reads well; a fixed width in files.
fn columns(output: &Output<'_>) -> usize {
    let window = output.is_terminal().then(|| Stream::Output.size()).flatten();
    window.map_or(TEXT_COLUMNS, |(columns, _)| columns.clamp(MIN_COLUMNS, TEXT_COLUMNS))
}
