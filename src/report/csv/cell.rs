//! One cell: a number as it is, or text that no spreadsheet reads as a formula.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use core::fmt::{self, Write as _};

use serde::Serialize;

use super::Delimiter;
use crate::base::{Answer, Level, Points, is_invisible};

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Cell<'t> {
    /// Unknown, or hidden.
    Empty,
    /// A text, as it was written: only CSV needs to guard it.
    Text(Cow<'t, str>),
    /// A whole number.
    Count(u32),
    /// A number that is not rounded.
    Number(f64),
}

impl Cell<'_> {
    pub(super) fn optional<T: Into<Self>>(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }

    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>, delimiter: Delimiter) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Text(text) => write_quoted(f, &guarded(text)),
            Self::Count(count) => write!(f, "{count}"),
            Self::Number(number) if !number.is_finite() => Ok(()),
            Self::Number(number) => {
                // Adding 0 turns -0 into 0.
                let number = format!("{}", number + 0.0);
                f.write_str(&number.replace('.', delimiter.decimal_mark()))
            }
        }
    }
}

impl<'t> From<&'t str> for Cell<'t> {
    fn from(text: &'t str) -> Self {
        Self::Text(text.into())
    }
}

impl From<u32> for Cell<'_> {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}

impl From<f64> for Cell<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<Points> for Cell<'_> {
    fn from(points: Points) -> Self {
        Self::Number(points.to_f64())
    }
}

impl From<Level> for Cell<'_> {
    fn from(level: Level) -> Self {
        Self::Count(level.number().into())
    }
}

impl From<Answer> for Cell<'_> {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Rating(rating) => Self::Count(rating.into()),
            Answer::DontKnow => Self::Text(Answer::DONT_KNOW.into()),
            Answer::NotApplicable => Self::Text(Answer::NOT_APPLICABLE.into()),
        }
    }
}

/// Quotes the text if a reader needs that. Both delimiters need quotes, because a spreadsheet may
/// be set to the other one.
fn write_quoted(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let is_plain = !text.contains(['"', ',', ';', '\t', '\r', '\n']) && text.trim() == text;
    if is_plain {
        return f.write_str(text);
    }
    f.write_char('"')?;
    for character in text.chars() {
        if character == '"' {
            f.write_char('"')?;
        }
        f.write_char(character)?;
    }
    f.write_char('"')
}

/// Adds an apostrophe wherever a spreadsheet could start a formula: at the start, and after `,`,
/// `;` or tab, because a spreadsheet set to another delimiter starts a cell there.
fn guarded(text: &str) -> String {
    let mut guarded = String::with_capacity(text.len() + 1);
    // At the start of a cell, before any visible character.
    let mut cell_start = Some(0);
    for character in text.chars() {
        if let Some(start) = cell_start {
            let is_first = guarded.is_empty() && matches!(character, '\t' | '\r' | '\n');
            if is_first || starts_formula(character) {
                guarded.insert(start, '\'');
                cell_start = None;
            // A spreadsheet may drop invisible characters and look at what comes next.
            } else if !is_invisible(character) && character != '"' {
                cell_start = None;
            }
        }
        guarded.push(character);
        if matches!(character, ',' | ';' | '\t') {
            cell_start = Some(guarded.len());
        }
    }
    guarded
}

/// Whether it starts a formula in some spreadsheet: including full-width and small forms and
/// mathematical signs.
const fn starts_formula(character: char) -> bool {
    matches!(character, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
        || matches!(character, '﹦' | '﹢' | '﹣' | '﹫' | '\u{2212}')
}
