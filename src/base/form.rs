//! The two forms of the scan.

use super::coded;

/// How much of the main scan a respondent is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// Every item.
    Full,
    /// The anchor item of each dimension.
    Short,
}

coded!(pub Form { Full = "full", Short = "short" });
