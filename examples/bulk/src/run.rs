//! The whole way of a table, batch by batch, so that memory does not grow with it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use csv::StringRecord;
use indicatif::HumanCount;
use samenwerkscan::columns::{Scorer, Scores, Select};
use samenwerkscan::team::Mode;
use samenwerkscan::{BuiltInLang, Instrument, KANSENGELIJKHEID, Perspective};

use crate::answer::Answers;
use crate::arguments::Arguments;
use crate::columns::Columns;
use crate::groups::Groups;
use crate::pilot::Pilot;
use crate::progress::Progress;
use crate::rejected::Rejected;
use crate::rows::{self, Rows};
use crate::text::key;
use crate::write::{self, Output};

/// Rows that are scored together.
const BATCH: usize = 8192;

/// The sound rows of a part of a table.
#[derive(Default)]
pub(crate) struct Batch {
    /// The answers, by rows.
    pub(crate) codes: Vec<u8>,
    pub(crate) lines: Vec<u64>,
    pub(crate) perspectives: Vec<Perspective>,
    /// The columns to copy.
    pub(crate) kept: Vec<Vec<String>>,
    /// The group of each row, if there are groups.
    pub(crate) groups: Vec<String>,
    /// The team of each row, if there are teams.
    pub(crate) teams: Vec<String>,
}

/// What was done.
pub(crate) struct Counts {
    scored: u64,
    rejected: u64,
    groups: Option<usize>,
    rows_a_second: u64,
}

impl Counts {
    pub(crate) fn print(&self, arguments: &Arguments) {
        let Self { scored, rejected, groups, rows_a_second } = self;
        let (scored, speed) = (HumanCount(*scored), HumanCount(*rows_a_second));
        eprintln!("{scored} rows scored, {speed} rows a second");
        if 0 < *rejected {
            let path = arguments.rejected();
            eprintln!(
                "{} rows have mistakes and were put in {}",
                HumanCount(*rejected),
                path.display()
            );
        }
        if let Some(groups) = groups {
            eprintln!("{groups} {}", if *groups == 1 { "summary" } else { "summaries" });
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<Counts> {
    let instrument = &KANSENGELIJKHEID;
    let goals = [&arguments.out, &arguments.summary, &arguments.pilot];
    ensure!(
        goals.iter().any(|goal| goal.is_some()),
        "nothing to do: give --out, --summary or --pilot"
    );
    protect(&arguments.input, arguments)?;
    let progress = Progress::new();
    let mut rows = rows::open(&arguments.input, &progress)?;
    let mut reader = Reader::new(instrument, rows.names(), arguments)?;
    let form = reader.columns.form;
    let scorer = Scorer::new(instrument, form);
    let select = Select { overall: true, counts: arguments.counts };
    let mut output = arguments.out.as_deref().map(Output::create).transpose()?;
    let mode = mode(arguments, instrument)?;
    let summary = arguments.summary.as_deref();
    let mut groups =
        summary.map(|path| Groups::new(instrument, form, mode, path, reader.by.is_some()));
    let mut pilot = arguments.pilot.as_ref().map(|_| Pilot::new(instrument, form));

    let (mut batch, mut scores, mut n_scored) = (Batch::default(), Scores::default(), 0);
    loop {
        let is_last = !reader.fill(&mut *rows, &mut batch)?;
        scorer.rows(&batch.codes)?.score_into(select, &mut scores);
        if let Some(output) = &mut output {
            output.write(&write::columns(instrument, &scorer, &arguments.keep, &batch, &scores))?;
        }
        groups.as_mut().map_or(Ok(()), |groups| groups.add(&batch))?;
        if let Some(pilot) = &mut pilot {
            pilot.add(&batch, &scores);
        }
        n_scored += batch.lines.len() as u64;
        progress.show_rows(n_scored + reader.rejected.n_rows);
        if is_last {
            break;
        }
    }
    let rows_a_second = progress.rows_a_second(n_scored + reader.rejected.n_rows);
    progress.finish();
    reader.rejected.finish()?;
    ensure!(0 < n_scored, "no row of the table could be scored");
    output.map_or(Ok(()), Output::finish)?;
    let groups = groups.map(|groups| groups.finish()).transpose()?;
    if let (Some(pilot), Some(folder)) = (pilot, &arguments.pilot) {
        print!("{}", pilot.report(folder, arguments.lang)?);
    }
    Ok(Counts { scored: n_scored, rejected: reader.rejected.n_rows, groups, rows_a_second })
}

/// Refuses to write over the table itself.
fn protect(input: &Path, arguments: &Arguments) -> Result<()> {
    let table = fs::canonicalize(input).with_context(|| input.display().to_string())?;
    let rejected = arguments.rejected();
    for path in [arguments.out.as_deref(), arguments.summary.as_deref(), Some(&*rejected)] {
        if path.and_then(|path| fs::canonicalize(path).ok()).is_some_and(|path| path == table) {
            bail!("{}: this is the table itself, and it would be overwritten", table.display());
        }
    }
    Ok(())
}

fn mode(arguments: &Arguments, instrument: &Instrument) -> Result<Mode> {
    if arguments.open {
        return Ok(Mode::Open);
    }
    Ok(Mode::anonymous(arguments.anonymous, &instrument.rules.privacy)?)
}

/// Reads rows into batches, and puts those with mistakes aside.
struct Reader {
    columns: Columns,
    answers: Answers,
    perspective: Perspective,
    kept: Vec<usize>,
    by: Option<usize>,
    team: Option<usize>,
    rejected: Rejected,
}

impl Reader {
    fn new(instrument: &Instrument, names: Vec<String>, arguments: &Arguments) -> Result<Self> {
        let columns = Columns::find(names, instrument)?;
        let kept: Result<Vec<usize>> =
            arguments.keep.iter().map(|name| columns.named(name)).collect();
        let named =
            |name: &Option<String>| name.as_deref().map(|name| columns.named(name)).transpose();
        Ok(Self {
            answers: Answers::new(instrument, arguments.first_step),
            perspective: arguments.perspective,
            kept: kept?,
            by: named(&arguments.by)?,
            team: named(&arguments.team)?,
            rejected: Rejected::new(arguments.rejected(), &columns.names),
            columns,
        })
    }

    /// Reads the next rows over those of an earlier batch. False if there are no more.
    fn fill(&mut self, rows: &mut dyn Rows, batch: &mut Batch) -> Result<bool> {
        batch.clear(self.kept.len());
        let mut row = StringRecord::new();
        while batch.lines.len() < BATCH {
            let Some(line) = rows.next(&mut row)? else { return Ok(false) };
            let mut reasons = Vec::new();
            let start = batch.codes.len();
            self.read(&row, batch, &mut reasons);
            if reasons.is_empty() {
                batch.lines.push(line);
                self.copy(&row, batch);
            } else {
                batch.codes.truncate(start);
                batch.perspectives.truncate(batch.lines.len());
                self.rejected.add(line, &row, &reasons)?;
            }
        }
        Ok(true)
    }

    /// Reads the answers of a row, and everything that is wrong with it.
    fn read(&mut self, row: &StringRecord, batch: &mut Batch, reasons: &mut Vec<String>) {
        let names = &self.columns.names;
        if row.len() != names.len() {
            reasons.push(format!(
                "the row has {} cells, and the header has {}",
                row.len(),
                names.len()
            ));
            return;
        }
        for column in &self.columns.items {
            let cell = row.get(*column).unwrap_or_default();
            match self.answers.read(cell) {
                Ok(code) => batch.codes.push(code),
                Err(reason) => reasons.push(format!("{}: `{cell}` {reason}", names[*column])),
            }
        }
        match self.columns.perspective {
            None => batch.perspectives.push(self.perspective),
            Some(column) => {
                let cell = row.get(column).unwrap_or_default();
                match perspective(cell) {
                    Some(perspective) => batch.perspectives.push(perspective),
                    None => reasons.push(format!("{}: `{cell}` is no perspective", names[column])),
                }
            }
        }
        for column in [self.by, self.team].into_iter().flatten() {
            if row.get(column).is_none_or(|name| name.trim().is_empty()) {
                reasons.push(format!("{}: there is nothing here", names[column]));
            }
        }
    }

    fn copy(&self, row: &StringRecord, batch: &mut Batch) {
        let cell = |column: usize| row.get(column).unwrap_or_default().trim().to_owned();
        for (kept, column) in batch.kept.iter_mut().zip(&self.kept) {
            kept.push(cell(*column));
        }
        batch.groups.extend(self.by.map(cell));
        batch.teams.extend(self.team.map(cell));
    }
}

impl Batch {
    fn clear(&mut self, n_kept: usize) {
        let Self { codes, lines, perspectives, kept, groups, teams } = self;
        codes.clear();
        lines.clear();
        perspectives.clear();
        kept.resize_with(n_kept, Vec::new);
        kept.iter_mut().for_each(Vec::clear);
        groups.clear();
        teams.clear();
    }
}

/// A perspective by its name in files or for people.
fn perspective(cell: &str) -> Option<Perspective> {
    let written = key(cell);
    Perspective::ALL.into_iter().find(|perspective| {
        perspective.code() == written
            || BuiltInLang::ALL.iter().any(|lang| key(perspective.label(*lang)) == written)
    })
}
