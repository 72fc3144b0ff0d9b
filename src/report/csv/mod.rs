//! Tables for calculation, as CSV (RFC 4180), and a codebook that explains them.
//!
//! | table | one row per |
//! |---|---|
//! | [`response`] | item of one response |
//! | [`team`] | item of a team |
//! | [`respondents`] | respondent; in open mode only |
//! | [`progress`] | dimension at two moments |
//! | [`agreements`] | agreement |
//! | [`codebook`] | column of one of these tables |
//!
//! [`sheets`] gives those of a result together, as a workbook for spreadsheets has them.
//!
//! Column names and codes of values are the same in every language, so that calculations keep
//! working; texts and labels are in the language requested. Unknown and hidden values are empty
//! cells. Numbers are not rounded: each has the fewest digits that give the same `f64` back.
//!
//! Text that a spreadsheet would read as a formula gets an apostrophe in front, because somebody
//! else may have written the name of a partner. Numbers are never changed.

mod agreements;
mod cell;
mod codebook;
mod messages;
mod part;
mod progress;
mod respondents;
mod response;
mod sheets;
mod team;
mod variable;

use alloc::vec::Vec;
use core::fmt;

use serde::ser::{Serialize, Serializer};

pub use self::agreements::agreements;
pub use self::cell::Cell;
pub use self::codebook::codebook;
pub use self::progress::progress;
pub use self::respondents::{RespondentsError, respondents};
pub use self::response::response;
pub use self::sheets::{Sheet, sheets};
pub use self::team::team;
use self::variable::Variable;
use crate::base::coded;

/// The delimiter between two cells of a row. It also decides how decimals are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Delimiter {
    /// `;` with a decimal comma, as spreadsheets in Dutch expect.
    Semicolon,
    /// `,` with a decimal point, as spreadsheets in English and most programs expect.
    Comma,
}

coded!(pub Delimiter { Semicolon = "semicolon", Comma = "comma" });

impl Delimiter {
    const fn character(self) -> char {
        match self {
            Self::Semicolon => ';',
            Self::Comma => ',',
        }
    }

    const fn decimal_mark(self) -> &'static str {
        match self {
            Self::Semicolon => ",",
            Self::Comma => ".",
        }
    }
}

/// The tables of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Rows {
    /// One row per item.
    Items,
    /// One row per respondent; in open mode only.
    Respondents,
    /// One row per column of the other tables, explaining it.
    Codebook,
}

coded!(growing pub Rows { Items = "items", Respondents = "respondents", Codebook = "codebook" });

/// A table, ready to write as CSV.
///
/// Prints a byte order mark, by which spreadsheets recognise UTF-8, the names of the columns, then
/// the rows. Every row has one cell per column and ends with CR LF.
#[derive(Clone, Debug, PartialEq)]
pub struct Csv<'t> {
    delimiter: Delimiter,
    header: Vec<Cell<'t>>,
    rows: Vec<Vec<Cell<'t>>>,
}

impl<'t> Csv<'t> {
    fn new(delimiter: Delimiter, variables: Vec<Variable<'t>>, rows: Vec<Vec<Cell<'t>>>) -> Self {
        let header = variables.into_iter().map(|variable| Cell::Text(variable.name)).collect();
        Self { delimiter, header, rows }
    }

    /// The rows, the first of which holds the names of the columns.
    pub fn rows(&self) -> impl Iterator<Item = &[Cell<'t>]> {
        core::iter::once(&self.header).chain(&self.rows).map(Vec::as_slice)
    }
}

/// Writes the rows as lists of text, numbers and nothing.
impl Serialize for Csv<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rows())
    }
}

impl fmt::Display for Csv<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\u{FEFF}")?;
        for row in self.rows() {
            for (idx, cell) in row.iter().enumerate() {
                if idx > 0 {
                    write!(f, "{}", self.delimiter.character())?;
                }
                cell.write(f, self.delimiter)?;
            }
            f.write_str("\r\n")?;
        }
        Ok(())
    }
}
