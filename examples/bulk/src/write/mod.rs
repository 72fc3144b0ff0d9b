//! The scores as a table: its columns, and two formats.

mod delimited;
mod parquet;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use samenwerkscan::Instrument;
use samenwerkscan::columns::{Scorer, Scores};

use crate::run::Batch;

/// One column of the result, for the rows of a batch.
pub(crate) enum Data<'b> {
    Line(&'b [u64]),
    Text(&'b [String]),
    Points(Vec<Option<f64>>),
    /// 0 for none.
    Level(&'b [u8]),
    Count(&'b [u8]),
    Flag(&'b [bool]),
    Names(Vec<String>),
}

/// A column and its name.
pub(crate) type Named<'b> = (String, Data<'b>);

/// The columns of the result.
pub(crate) fn columns<'b>(
    instrument: &Instrument,
    scorer: &Scorer,
    kept: &[String],
    batch: &'b Batch,
    scores: &'b Scores,
) -> Vec<Named<'b>> {
    let mut columns = vec![("line".to_owned(), Data::Line(&batch.lines))];
    let texts = kept.iter().cloned().zip(batch.kept.iter().map(|column| Data::Text(column)));
    columns.extend(texts);
    for (dimension, found) in instrument.dimensions.iter().zip(&scores.dimensions) {
        let id = &dimension.id;
        columns.push((id.to_string(), Data::Points(scorer.points(&found.scores).collect())));
        columns.push((format!("{id}_level"), Data::Level(&found.levels)));
        let counts = [
            ("answered", &found.answered),
            ("applicable", &found.applicable),
            ("dont_know", &found.dont_know),
        ];
        let selected = counts.into_iter().filter(|(_, counts)| !counts.is_empty());
        columns
            .extend(selected.map(|(what, counts)| (format!("{id}_{what}"), Data::Count(counts))));
    }
    let named = |bits: u16| {
        let ids = instrument.dimensions.iter().enumerate();
        let ids = ids.filter(|(idx, _)| bits >> idx & 1 == 1).map(|(_, dimension)| &*dimension.id);
        ids.collect::<Vec<_>>().join(" ")
    };
    columns.extend([
        ("total".to_owned(), Data::Points(scorer.total_points(&scores.totals).collect())),
        ("level".to_owned(), Data::Level(&scores.levels)),
        ("uncapped_level".to_owned(), Data::Level(&scores.uncapped_levels)),
        (
            "capped_by".to_owned(),
            Data::Names(scores.capped_by.iter().map(|bits| named(*bits)).collect()),
        ),
        ("provisional".to_owned(), Data::Flag(&scores.provisional)),
    ]);
    columns
}

/// Writes the result, batch by batch.
pub(crate) trait Write {
    fn write(&mut self, columns: &[Named<'_>]) -> Result<()>;

    fn finish(self: Box<Self>) -> Result<()>;
}

/// A file that has its name only when it is complete.
pub(crate) struct Output {
    path: PathBuf,
    partial: PathBuf,
    writer: Box<dyn Write>,
}

impl Output {
    /// Starts a file in the format of its ending.
    pub(crate) fn create(path: &Path) -> Result<Self> {
        let mut partial = path.to_owned().into_os_string();
        partial.push(".part");
        let partial = PathBuf::from(partial);
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        if !["csv", "parquet"].contains(&&*ending) {
            bail!("{}: the name should end in .csv or .parquet", path.display());
        }
        let file = fs::File::create(&partial).with_context(|| partial.display().to_string())?;
        let writer: Box<dyn Write> = match &*ending {
            "csv" => Box::new(delimited::Delimited::new(file)),
            _ => Box::new(parquet::Parquet::new(file)),
        };
        Ok(Self { path: path.to_owned(), partial, writer })
    }

    pub(crate) fn write(&mut self, columns: &[Named<'_>]) -> Result<()> {
        self.writer.write(columns).with_context(|| self.partial.display().to_string())
    }

    pub(crate) fn finish(self) -> Result<()> {
        self.writer.finish().with_context(|| self.partial.display().to_string())?;
        fs::rename(&self.partial, &self.path).with_context(|| self.path.display().to_string())
    }
}
