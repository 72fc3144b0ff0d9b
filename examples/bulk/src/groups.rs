//! Summaries of the whole table or of its groups, with the privacy rule applied.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use samenwerkscan::columns::Scorer;
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{Form, Instrument, Perspective};

use crate::run::Batch;

pub(crate) struct Groups {
    scorer: Scorer,
    mode: Mode,
    /// A file, or a folder if there are groups.
    path: PathBuf,
    summaries: BTreeMap<String, Summary>,
    has_groups: bool,
}

impl Groups {
    pub(crate) fn new(
        instrument: &Instrument,
        form: Form,
        mode: Mode,
        path: &Path,
        has_groups: bool,
    ) -> Self {
        let scorer = Scorer::new(instrument, form);
        Self { scorer, mode, path: path.to_owned(), summaries: BTreeMap::new(), has_groups }
    }

    /// Adds the respondents of a batch to their groups. Without groups all are in one without a name.
    pub(crate) fn add(&mut self, batch: &Batch) -> Result<()> {
        let n_items = self.scorer.items().len();
        let mut parts: BTreeMap<(&str, Perspective), Vec<u8>> = BTreeMap::new();
        for (row, codes) in batch.codes.chunks(n_items).enumerate() {
            let group = batch.groups.get(row).map_or("", String::as_str);
            let part = parts.entry((group, batch.perspectives[row])).or_default();
            part.extend_from_slice(codes);
        }
        for ((group, perspective), codes) in parts {
            let summary = Summary::of_table(&self.scorer.rows(&codes)?, perspective)?;
            let merged = match self.summaries.remove(group) {
                Some(before) => before.merged(&summary)?,
                None => summary,
            };
            self.summaries.insert(group.to_owned(), merged);
        }
        Ok(())
    }

    /// Writes the files, and says how many groups there are.
    pub(crate) fn finish(&self) -> Result<usize> {
        if !self.has_groups {
            for summary in self.summaries.values() {
                save(&self.path, &self.contents(summary)?)?;
            }
            return Ok(self.summaries.len());
        }
        fs::create_dir_all(&self.path).with_context(|| self.path.display().to_string())?;
        let mut names: BTreeMap<String, u32> = BTreeMap::new();
        for (group, summary) in &self.summaries {
            let name = file_name(group);
            // Two names may differ only in what a file name cannot have.
            let n = names.entry(name.clone()).and_modify(|n| *n += 1).or_insert(1);
            let ending = if *n == 1 { String::new() } else { format!("-{n}") };
            let path = self.path.join(format!("{name}{ending}.json"));
            save(&path, &self.contents(summary)?)?;
        }
        Ok(self.summaries.len())
    }

    fn contents(&self, summary: &Summary) -> Result<String> {
        let text = match self.mode {
            Mode::Open => serde_json::to_string_pretty(summary),
            Mode::Anonymous(anonymity) => {
                serde_json::to_string_pretty(&summary.histograms(anonymity))
            }
        };
        Ok(text? + "\n")
    }
}

fn save(path: &Path, contents: &str) -> Result<()> {
    fs::write(path, contents).with_context(|| path.display().to_string())
}

/// A name that every file system accepts.
fn file_name(group: &str) -> String {
    let letters = group.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' });
    let name: String = letters.collect::<String>().to_lowercase();
    let parts: Vec<&str> = name.split('-').filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "group".to_owned() } else { parts.join("-") }
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_of_groups_are_names_of_files() {
        for (group, name) in [
            ("Súdwest-Fryslân", "súdwest-fryslân"),
            ("'s-Hertogenbosch", "s-hertogenbosch"),
            ("../../etc/passwd", "etc-passwd"),
            ("//", "group"),
        ] {
            assert_eq!(super::file_name(group), name);
        }
    }
}
