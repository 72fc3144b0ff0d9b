//! Parquet files. Every cell is read as the text that CSV would have, so that there is one way to read answers.

use std::fs::File;
use std::path::Path;

use anyhow::{Context, Result};
use arrow_array::{Array, RecordBatch, StringArray};
use arrow_schema::DataType;
use csv::StringRecord;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};

use super::Rows;
use crate::progress::Progress;

const BATCH: usize = 8192;

pub(crate) struct Parquet {
    names: Vec<String>,
    reader: ParquetRecordBatchReader,
    batch: Vec<StringArray>,
    /// Place in the batch, and the number of rows in it.
    place: usize,
    length: usize,
    line: u64,
    progress: Progress,
}

impl Parquet {
    pub(super) fn open(path: &Path, progress: &Progress) -> Result<Self> {
        let builder = ParquetRecordBatchReaderBuilder::try_new(File::open(path)?)?;
        let n_rows = builder.metadata().file_metadata().num_rows();
        progress.start(u64::try_from(n_rows).unwrap_or(0));
        let names = builder.schema().fields().iter().map(|field| field.name().clone()).collect();
        let reader = builder.with_batch_size(BATCH).build()?;
        let progress = progress.clone();
        Ok(Self { names, reader, batch: Vec::new(), place: 0, length: 0, line: 1, progress })
    }

    fn next_batch(&mut self) -> Result<bool> {
        let Some(batch) = self.reader.next() else { return Ok(false) };
        let batch = batch?;
        (self.batch, self.place, self.length) = (texts(&batch)?, 0, batch.num_rows());
        self.progress.advance(self.length as u64);
        Ok(true)
    }
}

fn texts(batch: &RecordBatch) -> Result<Vec<StringArray>> {
    let fields = batch.schema_ref().fields().iter();
    let columns = batch.columns().iter().zip(fields).map(|(column, field)| {
        let text = arrow_cast::cast(column, &DataType::Utf8)
            .with_context(|| format!("column `{}` cannot be read as text", field.name()))?;
        let text = text.as_any().downcast_ref::<StringArray>().cloned();
        text.context("a text is no text")
    });
    columns.collect()
}

impl Rows for Parquet {
    fn names(&self) -> Vec<String> {
        self.names.clone()
    }

    fn next(&mut self, row: &mut StringRecord) -> Result<Option<u64>> {
        while self.place == self.length {
            if !self.next_batch()? {
                return Ok(None);
            }
        }
        row.clear();
        for column in &self.batch {
            row.push_field(if column.is_null(self.place) { "" } else { column.value(self.place) });
        }
        self.place += 1;
        self.line += 1;
        Ok(Some(self.line))
    }
}
