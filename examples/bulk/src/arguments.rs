//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Parser;
use samenwerkscan::{BuiltInLang, Perspective};

/// Scores a table of answers: a row for each respondent, a column for each item.
///
/// The header names items by id or by their text, in Dutch or English. Answers are numbers or the labels of
/// the scale. Exports of LimeSurvey, Microsoft Forms and Google Forms are read as they come.
#[derive(Debug, Parser)]
#[command(name = "bulk", version)]
pub(crate) struct Arguments {
    /// The table: CSV (with commas, semicolons or tabs; UTF-8, UTF-16 or Windows-1252) or Parquet
    #[arg(value_name = "TABLE")]
    pub(crate) input: PathBuf,

    /// Where the scores go: .csv or .parquet
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,

    /// A column to copy to the scores, such as a number of the respondent; can be given again
    #[arg(long, value_name = "COLUMN")]
    pub(crate) keep: Vec<String>,

    /// Also write how many items of each dimension were answered, apply, and are not known
    #[arg(long)]
    pub(crate) counts: bool,

    /// Where rows with mistakes go, with the reasons [default: the name of the table with `.rejected.csv`]
    #[arg(long, value_name = "FILE")]
    pub(crate) rejected: Option<PathBuf>,

    /// Where a summary goes that `teamscan` reads and merges; with --by a folder, with one for each group
    #[arg(long, value_name = "PATH")]
    pub(crate) summary: Option<PathBuf>,

    /// The column of the groups, such as the municipality
    #[arg(long, value_name = "COLUMN", requires = "summary")]
    pub(crate) by: Option<String>,

    /// The size below which a group is hidden in summaries [default: that of the instrument]
    #[arg(long, value_name = "K", conflicts_with = "open")]
    pub(crate) anonymous: Option<u32>,

    /// Hide nothing in summaries: everybody in the table agreed to be seen
    #[arg(long, requires = "summary")]
    pub(crate) open: bool,

    /// The side from which everybody looks, if there is no column `perspectief`
    #[arg(long, value_name = "SIDE", default_value = "school", value_parser = perspective)]
    pub(crate) perspective: Perspective,

    /// The number of the lowest step, if answers are numbers
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub(crate) first_step: u8,

    /// Report how the items and dimensions behave, as text, HTML and CSV in this folder
    #[arg(long, value_name = "FOLDER")]
    pub(crate) pilot: Option<PathBuf>,

    /// The column of the schools or teams, for --pilot
    #[arg(long, value_name = "COLUMN", requires = "pilot")]
    pub(crate) team: Option<String>,

    /// The language of the report of --pilot
    #[arg(long, default_value = "nl", value_parser = lang)]
    pub(crate) lang: BuiltInLang,
}

impl Arguments {
    /// Where rows with mistakes go.
    pub(crate) fn rejected(&self) -> PathBuf {
        self.rejected.clone().unwrap_or_else(|| {
            let mut name = OsString::from(self.input.file_stem().unwrap_or_default());
            name.push(".rejected.csv");
            // Beside what is written, because the table may lie where nothing can be written.
            self.out.as_ref().unwrap_or(&self.input).with_file_name(name)
        })
    }
}

fn perspective(code: &str) -> Result<Perspective, String> {
    let found = Perspective::ALL.into_iter().find(|side| side.code() == code);
    found.ok_or_else(|| "it should be `school`, `partners`, `ouders` or `gemeente`".to_owned())
}

fn lang(code: &str) -> Result<BuiltInLang, String> {
    let found = BuiltInLang::ALL.into_iter().find(|lang| lang.code() == code);
    found.ok_or_else(|| "it should be `nl` or `en`".to_owned())
}
