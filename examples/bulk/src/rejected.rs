//! Rows with mistakes: counted, reported, and written aside with the reasons.

use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use csv::{StringRecord, Writer};

/// How many rows are reported one by one.
const REPORTED: u64 = 10;

pub(crate) struct Rejected {
    path: PathBuf,
    names: Vec<String>,
    /// Made at the first row.
    writer: Option<Writer<File>>,
    pub(crate) n_rows: u64,
}

impl Rejected {
    pub(crate) fn new(path: PathBuf, names: &[String]) -> Self {
        Self { path, names: names.to_vec(), writer: None, n_rows: 0 }
    }

    /// Puts a row aside.
    pub(crate) fn add(&mut self, line: u64, row: &StringRecord, reasons: &[String]) -> Result<()> {
        let reasons = reasons.join("; ");
        if self.n_rows < REPORTED {
            eprintln!("line {line}: {reasons}");
        } else if self.n_rows == REPORTED {
            eprintln!("and more, in {}", self.path.display());
        }
        self.n_rows += 1;
        let writer = match &mut self.writer {
            Some(writer) => writer,
            None => self.writer.insert(create(&self.path, &self.names)?),
        };
        let start = [line.to_string(), reasons];
        writer.write_record(start.iter().map(String::as_str).chain(row))?;
        Ok(())
    }

    pub(crate) fn finish(&mut self) -> Result<()> {
        self.writer.as_mut().map_or(Ok(()), Writer::flush).map_err(Into::into)
    }
}

fn create(path: &Path, names: &[String]) -> Result<Writer<File>> {
    let builder = csv::WriterBuilder::new().flexible(true).from_path(path);
    let mut writer = builder.with_context(|| path.display().to_string())?;
    writer.write_record(["line", "reason"].into_iter().chain(names.iter().map(String::as_str)))?;
    Ok(writer)
}
