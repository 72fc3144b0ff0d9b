//! The scores as Parquet. What is not there is null.

use std::fs::File;
use std::sync::Arc;

use anyhow::{Context, Result};
use arrow_array::{
    ArrayRef, BooleanArray, Float64Array, RecordBatch, StringArray, UInt8Array, UInt64Array,
};
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;

use super::{Data, Named, Write};

/// Rows that are compressed together: few enough to be kept in memory.
const ROW_GROUP: usize = 1 << 17;

pub(crate) struct Parquet {
    /// Waits for the names of the columns.
    file: Option<File>,
    writer: Option<ArrowWriter<File>>,
}

impl Parquet {
    pub(super) fn new(file: File) -> Self {
        Self { file: Some(file), writer: None }
    }
}

impl Write for Parquet {
    fn write(&mut self, columns: &[Named<'_>]) -> Result<()> {
        let arrays = columns.iter().map(|(name, data)| (name, array(data), true));
        let batch = RecordBatch::try_from_iter_with_nullable(arrays)?;
        if let Some(file) = self.file.take() {
            let properties = WriterProperties::builder()
                .set_compression(Compression::SNAPPY)
                .set_max_row_group_row_count(Some(ROW_GROUP))
                .build();
            self.writer = Some(ArrowWriter::try_new(file, batch.schema(), Some(properties))?);
        }
        Ok(self.writer.as_mut().context("there is no file")?.write(&batch)?)
    }

    fn finish(self: Box<Self>) -> Result<()> {
        self.writer.map_or(Ok(()), |writer| writer.close().map(drop)).map_err(Into::into)
    }
}

fn array(data: &Data<'_>) -> ArrayRef {
    match data {
        Data::Line(lines) => Arc::new(UInt64Array::from_iter_values(lines.iter().copied())),
        Data::Text(texts) => Arc::new(StringArray::from_iter_values(texts.iter())),
        Data::Points(points) => Arc::new(points.iter().copied().collect::<Float64Array>()),
        Data::Level(levels) => {
            let levels = levels.iter().map(|level| (*level != 0).then_some(*level));
            Arc::new(levels.collect::<UInt8Array>())
        }
        Data::Count(counts) => Arc::new(UInt8Array::from_iter_values(counts.iter().copied())),
        Data::Flag(flags) => Arc::new(BooleanArray::from(flags.to_vec())),
        Data::Names(names) => Arc::new(StringArray::from_iter_values(names.iter())),
    }
}
