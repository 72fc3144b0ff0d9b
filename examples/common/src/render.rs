//! Results as text, in every format.

use std::path::Path;

use samenwerkscan::figure::FigureKind;
use samenwerkscan::report::{Ink, Outcome};
use samenwerkscan::{KANSENGELIJKHEID, Lang, score};
use serde::Serialize;

use crate::options::{Format, Look};
use crate::{FileError, json};

/// The result in the form that was asked for.
///
/// # Errors
///
/// Where there is no such form of it: a picture of something else, or a row for each respondent where
/// nobody may be recognised.
pub fn render(outcome: Outcome<'_>, look: Look, lang: Lang, ink: Ink) -> Result<String, FileError> {
    let instrument = &KANSENGELIJKHEID;
    let report = || outcome.report(instrument, lang);
    match look.format {
        Format::Text => Ok(report().text(ink).to_string()),
        Format::Markdown => Ok(report().markdown().to_string()),
        Format::Html => Ok(report().html().to_string()),
        Format::Json => match outcome {
            Outcome::Solo(response) => to_json(&score(response)),
            Outcome::Team(_, result) => to_json(result),
            Outcome::Progress(progress) => to_json(progress),
        },
        Format::Svg => {
            let kind = look.figure.unwrap_or_else(|| first_figure(outcome));
            let figure = outcome.figure(kind, instrument, lang).ok_or_else(|| {
                let reason = format!("there is no picture `{kind}` of this result");
                FileError::new(Path::new("--figure"), [reason])
            })?;
            Ok(figure.with_heading().svg().to_string())
        }
        Format::Csv => outcome
            .table(look.table, instrument, lang, look.delimiter)
            .map(|table| table.to_string())
            .map_err(|error| FileError::new(Path::new("--table"), [error])),
    }
}

const fn first_figure(outcome: Outcome<'_>) -> FigureKind {
    match outcome {
        Outcome::Solo(..) | Outcome::Team(..) => FigureKind::Profile,
        Outcome::Progress(..) => FigureKind::Progress,
    }
}

fn to_json(value: &impl Serialize) -> Result<String, FileError> {
    json::pretty(value).map_err(|error| FileError::new(Path::new("result"), [error]))
}
