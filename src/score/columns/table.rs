//! A table of answer codes that is known to be sound.

use alloc::vec::Vec;
use core::fmt::{self, Write as _};

use super::Scorer;
use super::code::{self, DONT_KNOW};
use crate::base::Answer;
use crate::instrument::Id;
use crate::reading::MAX_PROBLEMS;

/// A table of answers that a [`Scorer`] can score: every code in it is an answer. It borrows the answers.
///
/// Made by [`Scorer::rows`], [`Scorer::columns`] and [`Scorer::column_major`].
#[derive(Clone, Debug)]
pub struct Table<'a> {
    pub(super) scorer: &'a Scorer,
    pub(super) answers: Answers<'a>,
    pub(super) n_rows: usize,
}

/// How the answers lie in memory.
#[derive(Clone, Debug)]
pub(super) enum Answers<'a> {
    /// One respondent after the other.
    Rows(&'a [u8]),
    /// One item after the other; all are equally long.
    Columns(Vec<&'a [u8]>),
}

/// Why answers cannot be scored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TableError {
    /// There is not one column for each item.
    #[error("there should be {expected} columns, one for each item, and there are {found}")]
    ColumnCount {
        /// The number of items.
        expected: usize,
        /// The number of columns.
        found: usize,
    },
    /// A column is longer or shorter than the first.
    #[error("the column of `{item}` has {found} answers, the first column {expected}")]
    UnequalColumns {
        /// The id of the item.
        item: Id,
        /// The length of the first column.
        expected: usize,
        /// The length of this one.
        found: usize,
    },
    /// The last row or column is cut off.
    #[error("{length} answers cannot be divided among {n_items} items")]
    Incomplete {
        /// The number of answers.
        length: usize,
        /// The number of items.
        n_items: usize,
    },
    /// Some codes are no answers.
    #[error("{}", List { codes, total: *total })]
    BadCodes {
        /// The first of them, by row for a table by rows and by item for one by columns; at most
        /// [`MAX_PROBLEMS`].
        codes: Vec<BadCode>,
        /// How many there are.
        total: usize,
    },
}

/// A code that is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BadCode {
    /// The row, counted from 0.
    pub row: usize,
    /// The id of the item.
    pub item: Id,
    /// The code.
    pub code: u8,
    /// The highest rating.
    pub highest: u8,
}

impl fmt::Display for BadCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { row, item, code, highest } = self;
        write!(f, "row {row}, `{item}`: {code} is neither a rating from 0 to {highest} nor a code")
    }
}

/// One line for each bad code that is known, and one for the rest.
struct List<'e> {
    codes: &'e [BadCode],
    total: usize,
}

impl fmt::Display for List<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (idx, code) in self.codes.iter().enumerate() {
            if idx > 0 {
                f.write_char('\n')?;
            }
            write!(f, "{code}")?;
        }
        match self.total - self.codes.len() {
            0 => Ok(()),
            more => write!(f, "\nand {more} more"),
        }
    }
}

impl Scorer {
    /// A table by rows: the answers of the first respondent in the order of the items, then those of the
    /// second.
    ///
    /// # Errors
    ///
    /// If the last row is cut off, or if a code is no answer.
    pub fn rows<'a>(&'a self, answers: &'a [u8]) -> Result<Table<'a>, TableError> {
        let n_rows = self.whole_rows(answers)?;
        Table { scorer: self, answers: Answers::Rows(answers), n_rows }.checked()
    }

    /// A table by columns in one piece: the answers to the first item, then those to the second.
    ///
    /// # Errors
    ///
    /// If the last column is cut off, or if a code is no answer.
    pub fn column_major<'a>(&'a self, answers: &'a [u8]) -> Result<Table<'a>, TableError> {
        let n_rows = self.whole_rows(answers)?;
        let mut rest = answers;
        let columns = self.items.iter().map(|_| {
            let (column, others) = rest.split_at_checked(n_rows).unwrap_or_default();
            rest = others;
            column
        });
        self.columns(columns)
    }

    /// A table by columns: for each item, in the order of the instrument, the answers of all respondents.
    ///
    /// # Errors
    ///
    /// If there is not one column for each item, if they are not equally long, or if a code is no answer.
    pub fn columns<'a>(
        &'a self,
        columns: impl IntoIterator<Item = &'a [u8]>,
    ) -> Result<Table<'a>, TableError> {
        let columns: Vec<&[u8]> = columns.into_iter().collect();
        let (expected, found) = (self.items.len(), columns.len());
        if expected != found {
            return Err(TableError::ColumnCount { expected, found });
        }
        let n_rows = columns.first().map_or(0, |column| column.len());
        let mut named = self.items.iter().zip(&columns);
        if let Some((item, column)) = named.find(|(_, column)| column.len() != n_rows) {
            let (item, found) = (item.clone(), column.len());
            return Err(TableError::UnequalColumns { item, expected: n_rows, found });
        }
        Table { scorer: self, answers: Answers::Columns(columns), n_rows }.checked()
    }

    fn whole_rows(&self, answers: &[u8]) -> Result<usize, TableError> {
        let (length, n_items) = (answers.len(), self.items.len());
        if length.is_multiple_of(n_items) {
            Ok(length / n_items)
        } else {
            Err(TableError::Incomplete { length, n_items })
        }
    }

    fn is_answer(&self, code: u8) -> bool {
        code <= self.highest || DONT_KNOW <= code
    }

    /// Whether every code is an answer, in one pass without branches.
    fn are_answers(&self, codes: &[u8]) -> bool {
        codes.iter().fold(true, |sound, code| sound & self.is_answer(*code))
    }
}

impl Table<'_> {
    /// The number of respondents.
    pub const fn n_rows(&self) -> usize {
        self.n_rows
    }

    /// Whose answers these are.
    pub(crate) const fn scorer(&self) -> &Scorer {
        self.scorer
    }

    /// The answers to the item at a place, one for each respondent.
    pub(crate) fn item(&self, place: usize) -> impl Iterator<Item = Option<Answer>> {
        let (codes, step) = match &self.answers {
            Answers::Rows(answers) => (answers.get(place..), self.scorer.items.len()),
            Answers::Columns(columns) => (columns.get(place).copied(), 1),
        };
        codes.unwrap_or_default().iter().step_by(step).map(|code| code::answer(*code))
    }

    fn checked(self) -> Result<Self, TableError> {
        let is_sound = match &self.answers {
            Answers::Rows(answers) => self.scorer.are_answers(answers),
            Answers::Columns(columns) => {
                columns.iter().all(|column| self.scorer.are_answers(column))
            }
        };
        if is_sound { Ok(self) } else { Err(self.bad_codes()) }
    }

    fn bad_codes(&self) -> TableError {
        let items = &self.scorer.items;
        let (mut codes, mut total) = (Vec::new(), 0);
        let mut visit = |row: usize, item: &Id, code: u8| {
            if self.scorer.is_answer(code) {
                return;
            }
            total += 1;
            if codes.len() < MAX_PROBLEMS {
                let highest = self.scorer.highest;
                codes.push(BadCode { row, item: item.clone(), code, highest });
            }
        };
        match &self.answers {
            Answers::Rows(answers) => {
                for (row, answers) in answers.chunks(items.len()).enumerate() {
                    items.iter().zip(answers).for_each(|(item, code)| visit(row, item, *code));
                }
            }
            Answers::Columns(columns) => {
                for (item, column) in items.iter().zip(columns) {
                    column.iter().enumerate().for_each(|(row, code)| visit(row, item, *code));
                }
            }
        }
        TableError::BadCodes { codes, total }
    }
}
