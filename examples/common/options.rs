//! Options that are the same on every command line.

use clap::ValueEnum;
use samenwerkscan::Lang;

/// `--format`: what the result looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people, in a terminal of 80 columns
    Text,
    /// For programs
    Json,
}

/// `--lang`: the language of everything that people read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    /// Nederlands
    Nl,
    /// English
    En,
}

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        match language {
            Language::Nl => Self::Nl,
            Language::En => Self::En,
        }
    }
}
