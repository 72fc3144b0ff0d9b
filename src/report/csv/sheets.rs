//! The tables of a result together, as a workbook for spreadsheets has them.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::{Csv, Delimiter, agreements, codebook, messages, progress, response, team};
use crate::report::messages::{advice, meeting};
use crate::report::{Meeting, Outcome};
use crate::words::{BuiltInLang, Text};

/// A table with a name of at most 31 characters.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sheet<'t> {
    /// What is on it.
    pub name: String,
    /// Its rows.
    pub rows: Csv<'t>,
}

/// The tables of a result, what came of earlier agreements and what is agreed, and what the columns mean. In no mode is
/// there a row for a person of a team.
///
/// ```
/// use samenwerkscan::report::{Meeting, Outcome, csv};
/// use samenwerkscan::{BuiltInLang, Draft, Form, KANSENGELIJKHEID, Perspective};
///
/// let response = Draft::new(&KANSENGELIJKHEID, Form::Short, Perspective::School).finish()?;
/// let sheets = csv::sheets(Outcome::Solo(&response), &Meeting::default(), BuiltInLang::En);
/// let names: Vec<&str> = sheets.iter().map(|sheet| &*sheet.name).collect();
/// assert_eq!(names, ["Answers", "What the columns mean"]);
/// # Ok::<(), samenwerkscan::DocumentError>(())
/// ```
pub fn sheets<'r>(outcome: Outcome<'r>, at: &Meeting<'r>, lang: BuiltInLang) -> Vec<Sheet<'r>> {
    // Of typed cells no one sees the delimiter.
    let any = Delimiter::Comma;
    let (name, rows) = match outcome {
        Outcome::Solo(result) => (&messages::ANSWERS, response(result, lang, any)),
        Outcome::Team(_, result) => (&messages::ANSWERS, team(result, lang, any)),
        Outcome::Progress(result) => (&messages::CHANGES, progress(result, lang, any)),
    };
    let sheet = |name: &Text, rows| Sheet { name: name.owned(lang), rows };
    let agreed = [(&meeting::OUTCOME, at.earlier), (&advice::AGENDA, at.agreements)];
    let agreed = agreed.into_iter().filter(|(_, list)| !list.is_empty());
    let agreed = agreed.map(|(name, list)| sheet(name, agreements(list, lang, any)));
    let explained = sheet(&messages::MEANINGS, codebook(outcome.instrument(), lang, any));
    [sheet(name, rows)].into_iter().chain(agreed).chain([explained]).collect()
}
