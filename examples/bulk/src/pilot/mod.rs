//! The scale under the microscope: how items and dimensions behave among the first respondents.

mod measure;
mod messages;
mod number;
mod report;
mod table;
mod write;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use samenwerkscan::columns::{MeanRating, Scores};
use samenwerkscan::{BuiltInLang, Form, Instrument, Perspective};

use crate::run::Batch;

/// The answers of a pilot. They are kept, 24 bytes and some scores for each respondent.
pub(crate) struct Pilot {
    instrument: Instrument,
    form: Form,
    /// By rows.
    codes: Vec<u8>,
    /// For each dimension the score of each respondent.
    scores: Vec<Vec<MeanRating>>,
    perspectives: Vec<Perspective>,
    /// For each respondent the place of the team in `names`; empty without teams.
    teams: Vec<usize>,
    names: BTreeMap<String, usize>,
}

impl Pilot {
    pub(crate) fn new(instrument: &Instrument, form: Form) -> Self {
        Self {
            instrument: instrument.clone(),
            form,
            codes: Vec::new(),
            scores: vec![Vec::new(); instrument.dimensions.len()],
            perspectives: Vec::new(),
            teams: Vec::new(),
            names: BTreeMap::new(),
        }
    }

    pub(crate) fn add(&mut self, batch: &Batch, scores: &Scores) {
        self.codes.extend(&batch.codes);
        self.perspectives.extend(&batch.perspectives);
        for (all, dimension) in self.scores.iter_mut().zip(&scores.dimensions) {
            all.extend(&dimension.scores);
        }
        for team in &batch.teams {
            let next = self.names.len();
            self.teams.push(*self.names.entry(team.clone()).or_insert(next));
        }
    }

    /// Writes the report into a folder, and gives it as text.
    pub(crate) fn report(&self, folder: &Path, lang: BuiltInLang) -> Result<String> {
        let findings = measure::measure(self);
        let report = report::report(&findings, &self.instrument, lang);
        let text = write::text(&report);
        fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        for (name, contents) in [
            ("pilot.txt", text.clone()),
            ("pilot.html", write::html(&report, lang)),
            ("pilot.csv", table::table(&findings, &self.instrument)?),
        ] {
            let path = folder.join(name);
            fs::write(&path, contents).with_context(|| path.display().to_string())?;
        }
        Ok(text)
    }
}
