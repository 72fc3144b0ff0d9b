//! The scores as CSV. What is not there is an empty cell.

use std::fs::File;
use std::io::Write as _;

use anyhow::Result;
use csv::Writer;

use super::{Data, Named, Write};

pub(crate) struct Delimited {
    writer: Writer<File>,
    has_header: bool,
}

impl Delimited {
    pub(super) fn new(file: File) -> Self {
        Self { writer: Writer::from_writer(file), has_header: false }
    }
}

impl Write for Delimited {
    fn write(&mut self, columns: &[Named<'_>]) -> Result<()> {
        if !self.has_header {
            self.writer.write_record(columns.iter().map(|(name, _)| name))?;
            self.has_header = true;
        }
        let n_rows = columns.first().map_or(0, |(_, data)| data.len());
        let mut cell = Vec::new();
        for row in 0..n_rows {
            for (_, data) in columns {
                cell.clear();
                data.print(row, &mut cell)?;
                self.writer.write_field(&cell)?;
            }
            self.writer.write_record(None::<&[u8]>)?;
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<()> {
        Ok(self.writer.flush()?)
    }
}

impl Data<'_> {
    fn len(&self) -> usize {
        match self {
            Self::Line(lines) => lines.len(),
            Self::Text(texts) => texts.len(),
            Self::Points(points) => points.len(),
            Self::Level(levels) => levels.len(),
            Self::Count(counts) => counts.len(),
            Self::Flag(flags) => flags.len(),
            Self::Names(names) => names.len(),
        }
    }

    fn print(&self, row: usize, cell: &mut Vec<u8>) -> std::io::Result<()> {
        match self {
            Self::Line(lines) => write!(cell, "{}", lines[row]),
            Self::Text(texts) => cell.write_all(texts[row].as_bytes()),
            Self::Points(points) => points[row].map_or(Ok(()), |points| write!(cell, "{points}")),
            Self::Level(levels) if levels[row] == 0 => Ok(()),
            Self::Level(numbers) | Self::Count(numbers) => write!(cell, "{}", numbers[row]),
            Self::Flag(flags) => write!(cell, "{}", flags[row]),
            Self::Names(names) => cell.write_all(names[row].as_bytes()),
        }
    }
}
