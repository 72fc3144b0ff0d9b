//! The two forms of an instrument, told apart by their number of items.

use std::borrow::Cow;

use datafusion::arrow::array::{Array, AsArray, FixedSizeBinaryArray};
use datafusion::arrow::datatypes::DataType;
use datafusion::common::{Result, exec_datafusion_err, exec_err, internal_datafusion_err};
use samenwerkscan::columns::{Scorer, Table, TableError, code};
use samenwerkscan::{Form, Instrument};

/// An instrument, ready to score either form.
#[derive(Debug)]
pub(crate) struct Forms {
    pub(crate) instrument: Instrument,
    scorers: [Scorer; 2],
}

impl Forms {
    pub(crate) fn new(instrument: &Instrument) -> Self {
        let scorers = [Form::Full, Form::Short].map(|form| Scorer::new(instrument, form));
        Self { instrument: instrument.clone(), scorers }
    }

    /// The form with this many items; where both have it, the full one.
    pub(crate) fn of(&self, n_items: usize) -> Result<&Scorer> {
        self.scorers.iter().find(|scorer| scorer.items().len() == n_items).ok_or_else(|| {
            let [full, short] = self.widths();
            exec_datafusion_err!("{n_items} answers are no form: there are {full} items, or {short} on the short form")
        })
    }

    fn widths(&self) -> [usize; 2] {
        self.scorers.each_ref().map(|scorer| scorer.items().len())
    }

    /// The types of answers: one byte for each item.
    pub(crate) fn types(&self) -> [DataType; 2] {
        self.widths().map(answers_type)
    }
}

pub(crate) fn answers_type(n_items: usize) -> DataType {
    DataType::FixedSizeBinary(i32::try_from(n_items).unwrap_or(i32::MAX))
}

/// A column of answers.
pub(crate) struct Answers<'a> {
    pub(crate) scorer: &'a Scorer,
    pub(crate) array: &'a FixedSizeBinaryArray,
    codes: Cow<'a, [u8]>,
}

impl<'a> Answers<'a> {
    pub(crate) fn of(forms: &'a Forms, array: &'a dyn Array) -> Result<Self> {
        let array = array
            .as_fixed_size_binary_opt()
            .ok_or_else(|| internal_datafusion_err!("answers are {}", array.data_type()))?;
        let scorer = forms.of(usize::try_from(array.value_length()).unwrap_or(0))?;
        let codes = array.value_data();
        // What is in the place of a null is not said.
        let codes = if array.null_count() == 0 {
            Cow::Borrowed(codes)
        } else {
            let unanswered = vec![code::NOT_ANSWERED; scorer.items().len()];
            let rows = array.iter().map(|row| row.unwrap_or(&unanswered));
            Cow::Owned(rows.flatten().copied().collect())
        };
        Ok(Self { scorer, array, codes })
    }

    /// They as a table, by rows; a null has no answers.
    pub(crate) fn table(&self) -> Result<Table<'_>> {
        table(self.scorer, &self.codes)
    }
}

/// Answers by rows as a table.
pub(crate) fn table<'a>(scorer: &'a Scorer, codes: &'a [u8]) -> Result<Table<'a>> {
    match scorer.rows(codes) {
        Ok(table) => Ok(table),
        // Rows are counted anew in each batch, so their numbers say nothing.
        Err(TableError::BadCodes { codes, total }) => {
            let said = codes.iter().take(3).map(|bad| format!("{} for `{}`", bad.code, bad.item));
            let said: Vec<String> = said.collect();
            let and_more = if said.len() < total {
                format!(" and {} more", total - said.len())
            } else {
                String::new()
            };
            let highest = codes.first().map_or(0, |bad| bad.highest);
            exec_err!(
                "an answer is a rating from 0 to {highest}, 253, 254, 255 or null, not {}{and_more}",
                said.join(", ")
            )
        }
        Err(error) => exec_err!("{error}"),
    }
}
