//! The codebook: one row per column of the other tables.

use alloc::borrow::Cow;
use alloc::vec;

use super::cell::Cell;
use super::{Csv, Delimiter, agreements, progress, respondents, response, team};
use crate::instrument::Instrument;
use crate::words::BuiltInLang;

/// The names of the columns of the codebook itself.
const COLUMNS: [&str; 5] = ["table", "column", "meaning", "values", "empty"];

/// The codebook: for each column of each table what it means, which values it takes and what they
/// mean, and what an empty cell means.
#[must_use]
pub fn codebook(instrument: &Instrument, lang: BuiltInLang, delimiter: Delimiter) -> Csv<'_> {
    let tables = [
        ("response", response::variables(instrument, lang)),
        ("team", team::variables(instrument, lang)),
        ("respondents", respondents::variables(instrument, lang)),
        ("progress", progress::variables(instrument, lang)),
        ("agreements", agreements::variables(lang)),
    ];
    let rows = tables.into_iter().flat_map(|(table, variables)| {
        variables.into_iter().map(move |variable| {
            let values = Cell::Text(Cow::Owned(variable.values));
            let (name, meaning) = (Cell::Text(variable.name), Cell::Text(variable.meaning));
            vec![table.into(), name, meaning, values, variable.empty.into()]
        })
    });
    let header = COLUMNS.map(Cell::from).into();
    Csv { delimiter, header, rows: rows.collect() }
}
