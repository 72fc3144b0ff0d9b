//! Rows of a table, one after the other, whatever its format.

mod delimited;
mod parquet;

use std::path::Path;

use anyhow::{Context, Result, bail};
use csv::StringRecord;

use crate::progress::Progress;

/// A table that is read row by row.
pub(crate) trait Rows {
    /// The names of the columns.
    fn names(&self) -> Vec<String>;

    /// Reads the next row, and says on which line it begins: the header is line 1. None at the end.
    fn next(&mut self, row: &mut StringRecord) -> Result<Option<u64>>;
}

/// Opens a table by the ending of its name.
pub(crate) fn open(path: &Path, progress: &Progress) -> Result<Box<dyn Rows>> {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let rows: Result<Box<dyn Rows>> = match &*ending {
        "csv" | "tsv" | "txt" => {
            delimited::Delimited::open(path, progress).map(|rows| Box::new(rows) as _)
        }
        "parquet" => parquet::Parquet::open(path, progress).map(|rows| Box::new(rows) as _),
        _ => bail!("{}: the name of a table should end in .csv, .tsv or .parquet", path.display()),
    };
    rows.with_context(|| path.display().to_string())
}
