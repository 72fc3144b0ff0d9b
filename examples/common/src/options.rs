//! Options that are the same on every command line.

use core::fmt;
use core::str::FromStr;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use samenwerkscan::figure::FigureKind;
use samenwerkscan::report::csv::{Delimiter, Rows};
use samenwerkscan::team::{Mode, ModeError};
use samenwerkscan::{BuiltInLang, KANSENGELIJKHEID, Perspective, UnknownCode};

use crate::{Message, Notice};

/// `--format`: what the result looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people, as wide as the window
    Text,
    /// For programs
    Json,
    /// For a wiki, minutes or a message
    Markdown,
    /// One page without script, to read and to print
    Html,
    /// One picture; --figure says which
    Svg,
    /// A table for a spreadsheet; --table says which
    Csv,
    /// The agreements, for a calendar
    Ics,
    /// All tables and the agreements in one workbook for spreadsheets; give --out too
    Xlsx,
}

/// What all results are shown by.
#[derive(Clone, Debug, Args)]
pub struct Show {
    /// The form of it
    #[command(flatten)]
    pub look: Look,
    /// The language: nl or en
    #[arg(long, value_name = "LANG", default_value_t = BuiltInLang::Nl)]
    pub lang: BuiltInLang,
    /// Write the result to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Write every picture of the result to this folder too, as SVG
    #[arg(long, value_name = "FOLDER")]
    pub pictures: Option<PathBuf>,
}

/// What a result looks like.
#[derive(Clone, Copy, Debug, Args)]
pub struct Look {
    /// What the result looks like
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Which picture: profile, radar, worlds, perspectives, distribution, item or progress
    #[arg(long, value_name = "KIND")]
    pub figure: Option<FigureKind>,
    /// Which table: items, respondents, codebook or agreements
    #[arg(long, value_name = "ROWS", default_value_t = Table::Result(Rows::Items))]
    pub table: Table,
    /// Between two cells of a table: semicolon, with decimal commas, or comma, with points
    #[arg(long, value_name = "NAME", default_value_t = Delimiter::Semicolon)]
    pub delimiter: Delimiter,
}

/// `--table`: which table of a result, or that of the agreements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// A table of the result.
    Result(Rows),
    /// What was agreed.
    Agreements,
}

const AGREEMENTS: &str = "agreements";

impl FromStr for Table {
    type Err = UnknownCode;

    fn from_str(name: &str) -> Result<Self, UnknownCode> {
        if name == AGREEMENTS { Ok(Self::Agreements) } else { name.parse().map(Self::Result) }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Result(rows) => rows.fmt(f),
            Self::Agreements => f.write_str(AGREEMENTS),
        }
    }
}

/// How much is shown of the members of a team: `--open` or `--anonymous K`.
#[derive(Debug, Args)]
pub struct Privacy {
    /// Hide groups of fewer than K people (4 to 20)
    #[arg(long, value_name = "K", conflicts_with = "open")]
    anonymous: Option<u32>,
    /// Show partners or gemeente whatever their number, because they agreed to it as organisations
    #[arg(long, value_name = "SIDE", requires = "anonymous")]
    openly: Vec<Perspective>,
    /// Show every group, even a group of one; this is the default
    #[arg(long)]
    open: bool,
}

impl Privacy {
    /// The mode that was asked for; if none was, that of the files; else open.
    ///
    /// # Errors
    ///
    /// If the group size is out of range, or a side cannot answer openly.
    pub fn mode(&self, of_files: Option<Mode>) -> Result<Mode, Notice> {
        let Some(k) = self.anonymous else {
            let of_files = of_files.filter(|_| !self.open);
            return Ok(of_files.unwrap_or(Mode::Open));
        };
        let mode = Mode::anonymous(Some(k), &KANSENGELIJKHEID.rules.privacy);
        let mode = mode.map_err(|error| refusal("--anonymous", error))?;
        self.openly.iter().try_fold(mode, |mode, side| {
            mode.openly(*side).map_err(|error| refusal("--openly", error))
        })
    }
}

/// Why a mode is refused, in both languages.
fn refusal(option: &str, error: ModeError) -> Notice {
    let dutch = match error {
        ModeError::GroupSize { lowest, highest } => {
            format!("een groep heeft {lowest} tot en met {highest} mensen")
        }
        ModeError::GroupOfThree => {
            "een groep van drie is te klein: twee mensen weten dan wat de derde antwoordde".into()
        }
        _ => "alleen `partners` en `gemeente` kunnen open antwoorden, als organisatie".into(),
    };
    Notice::new(Path::new(option), [Message::new(dutch, error.to_string())])
}
