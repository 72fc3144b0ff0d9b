//! Results as text, in every format.

use std::path::Path;

use samenwerkscan::figure::{Figure, FigureKind};
use samenwerkscan::progress::Progress;
use samenwerkscan::report::{Ink, Report, csv};
use samenwerkscan::team::TeamResult;
use samenwerkscan::{KANSENGELIJKHEID, Lang, Response, ScoreCard};
use serde::Serialize;

use crate::options::{Format, Look, Table};
use crate::{FileError, json};

/// A result, and what it was made from.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'r> {
    /// One respondent.
    Solo(&'r Response<'r>, &'r ScoreCard<'r>),
    /// A team.
    Team(&'r [Response<'r>], &'r TeamResult<'r>),
    /// Two moments.
    Progress(&'r Progress<'r>),
}

/// The result in the form that was asked for.
///
/// # Errors
///
/// Where there is no such form of it: a picture of something else, or a row for each respondent where
/// nobody may be recognised.
pub fn render(
    subject: &Subject<'_>,
    look: Look,
    lang: Lang,
    ink: Ink,
) -> Result<String, FileError> {
    match look.format {
        Format::Text => Ok(report(subject, lang).text(ink).to_string()),
        Format::Markdown => Ok(report(subject, lang).markdown().to_string()),
        Format::Html => Ok(report(subject, lang).html().to_string()),
        Format::Json => match subject {
            Subject::Solo(_, card) => to_json(card),
            Subject::Team(_, result) => to_json(result),
            Subject::Progress(progress) => to_json(progress),
        },
        Format::Svg => Ok(figure(subject, look.figure, lang)?.with_heading().svg().to_string()),
        Format::Csv => table(subject, look, lang),
    }
}

fn report(subject: &Subject<'_>, lang: Lang) -> Report {
    match subject {
        Subject::Solo(response, card) => Report::solo(response, card, lang),
        Subject::Team(_, result) => Report::team(result, &KANSENGELIJKHEID, lang),
        Subject::Progress(progress) => Report::progress(progress, &KANSENGELIJKHEID, lang),
    }
}

fn to_json(value: &impl Serialize) -> Result<String, FileError> {
    json::pretty(value).map_err(|error| FileError::new(Path::new("result"), [error]))
}

/// The picture of this kind; where none was named, the first that there is.
fn figure(
    subject: &Subject<'_>,
    kind: Option<FigureKind>,
    lang: Lang,
) -> Result<Figure, FileError> {
    let instrument = &KANSENGELIJKHEID;
    let figure = match (subject, kind) {
        (Subject::Solo(_, card), None | Some(FigureKind::Profile)) => {
            Figure::profile(card, instrument, lang)
        }
        (Subject::Solo(_, card), Some(FigureKind::Radar)) => Figure::radar(card, instrument, lang),
        (Subject::Solo(_, card), Some(FigureKind::Worlds)) => {
            Figure::worlds(card, instrument, lang)
        }
        (Subject::Team(_, result), None | Some(FigureKind::Profile)) => {
            Figure::team_profile(result, instrument, lang)
        }
        (Subject::Team(_, result), Some(FigureKind::Radar)) => {
            Figure::team_radar(result, instrument, lang)
        }
        (Subject::Team(_, result), Some(FigureKind::Perspectives)) => {
            Figure::perspectives(result, instrument, lang)
        }
        (Subject::Team(_, result), Some(FigureKind::Distribution)) => {
            Figure::distribution(result, instrument, lang)
        }
        (Subject::Progress(progress), None | Some(FigureKind::Progress)) => {
            Figure::progress(progress, instrument, lang)
        }
        (_, Some(kind)) => {
            let reason = format!("there is no picture `{kind}` of this result");
            return Err(FileError::new(Path::new("--figure"), [reason]));
        }
    };
    Ok(figure)
}

fn table(subject: &Subject<'_>, look: Look, lang: Lang) -> Result<String, FileError> {
    let (instrument, delimiter) = (&KANSENGELIJKHEID, look.delimiter.into());
    let table = match (look.table, subject) {
        (Table::Codebook, _) => csv::codebook(instrument, lang, delimiter),
        (Table::Items, Subject::Solo(response, _)) => csv::response(response, lang, delimiter),
        (Table::Items, Subject::Team(_, result)) => csv::team(result, instrument, lang, delimiter),
        (_, Subject::Progress(progress)) => csv::progress(progress, instrument, lang, delimiter),
        (Table::Respondents, Subject::Solo(response, _)) => {
            let only = core::slice::from_ref(*response);
            let table = csv::respondents(only, samenwerkscan::team::Mode::Open, delimiter);
            return written(table);
        }
        (Table::Respondents, Subject::Team(responses, result)) => {
            return written(csv::respondents(responses, result.mode, delimiter));
        }
    };
    Ok(table.to_string())
}

fn written(table: Result<csv::Csv<'_>, csv::RespondentsError>) -> Result<String, FileError> {
    let table = table.map_err(|error| FileError::new(Path::new("--table"), [error]))?;
    Ok(table.to_string())
}
