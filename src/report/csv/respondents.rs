//! Respondents: one row for each.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use super::cell::Cell;
use super::variable::{self, Variable, labelled};
use super::{Csv, Delimiter, messages};
use crate::base::{Form, Level};
use crate::field::Perspective;
use crate::instrument::Instrument;
use crate::response::Response;
use crate::score::score;
use crate::team::{Mode, TeamError};
use crate::words::BuiltInLang;

/// Why there is no table of respondents.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RespondentsError {
    /// In anonymous mode nobody sees what one person answered.
    #[error("in anonymous mode there is no table with one row per respondent")]
    Anonymous,
    /// The responses do not form a team.
    #[error("{0}")]
    NoTeam(TeamError),
}

impl RespondentsError {
    /// The stable name of the error for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Anonymous => "anonymousMode",
            Self::NoTeam(error) => error.code(),
        }
    }
}

/// Respondents, one row for each: the answers to the main scan, its scores, total and level. Names
/// of partners are left out.
///
/// # Errors
///
/// In anonymous mode; and if there are no responses, or if they do not all use the same version of
/// the same instrument.
pub fn respondents(
    responses: &[Response],
    mode: Mode,
    delimiter: Delimiter,
) -> Result<Csv<'_>, RespondentsError> {
    if mode != Mode::Open {
        return Err(RespondentsError::Anonymous);
    }
    let first = responses.first().ok_or(RespondentsError::NoTeam(TeamError::Empty))?;
    let instrument = first.instrument();
    for (response, number) in responses.iter().zip(1..) {
        instrument.require_same(response.instrument(), number).map_err(RespondentsError::NoTeam)?;
    }
    // The names of columns are the same in every language.
    let variables = variables(instrument, BuiltInLang::Nl);
    Ok(Csv::new(delimiter, variables, responses.iter().map(row).collect()))
}

fn row(response: &Response) -> Vec<Cell<'_>> {
    let card = score(response);
    let mut cells = vec![
        response.form.code().into(),
        response.perspective.code().into(),
        response.date.map_or(Cell::Empty, |date| Cell::Text(Cow::Owned(date.to_string()))),
    ];
    let dimensions = response.instrument.dimensions.iter().zip(response.answers());
    let answers = dimensions.flat_map(|(dimension, answers)| {
        dimension.items.iter().enumerate().map(move |(idx, _)| {
            let answer = match response.form {
                Form::Full => answers.get(idx),
                Form::Short => answers.first().filter(|_| idx == dimension.anchor),
            };
            Cell::optional(answer.copied().flatten())
        })
    });
    cells.extend(answers);
    cells.extend(card.dimensions.iter().map(|dimension| Cell::optional(dimension.score)));
    cells.extend([Cell::optional(card.total), Cell::optional(card.level)]);
    cells
}

pub(super) fn variables(instrument: &Instrument, lang: BuiltInLang) -> Vec<Variable<'_>> {
    let points = || variable::points(lang);
    let forms = labelled(Form::ALL.map(|form| (form, messages::form(lang, form))));
    let sides = labelled(Perspective::ALL.map(|side| (side, side.label(lang))));
    let day = messages::DAY.get(lang).into();
    let levels = variable::levels(instrument, lang, Level::FIRST);
    let about = vec![
        ("form", &messages::FORM, forms, &messages::NEVER),
        ("perspective", &messages::PERSPECTIVE, sides, &messages::NEVER),
        ("date", &messages::DATE, day, &messages::NO_DATE),
    ];
    // An id has no underscore, so no item can have the name of another column.
    let items = instrument.dimensions.iter().flat_map(|dimension| dimension.items.iter());
    let items = items.map(|item| Variable {
        name: format!("item_{}", item.id).into(),
        meaning: item.text.get(lang).into(),
        values: variable::answers(instrument, lang),
        empty: messages::NOT_ASKED.get(lang),
    });
    let scores = instrument.dimensions.iter().map(|dimension| Variable {
        name: format!("score_{}", dimension.id).into(),
        meaning: messages::SCORE.fill(lang, [&dimension.label.get(lang)]).into(),
        values: points(),
        empty: messages::TOO_FEW.get(lang),
    });
    let whole = vec![
        ("total", &messages::TOTAL, points(), &messages::TOO_FEW),
        ("level", &messages::LEVEL, levels, &messages::NO_LEVEL),
    ];
    let mut variables = variable::fixed(lang, about);
    variables.extend(items);
    variables.extend(scores);
    variables.extend(variable::fixed(lang, whole));
    variables
}
