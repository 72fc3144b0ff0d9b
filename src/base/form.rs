//! The two forms of the scan.

use super::coded;

/// How much of the main scan a respondent is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// Every item.
    Full,
    /// The anchor item of each dimension.
    Short,
}

impl Form {
    /// Both forms.
    pub const ALL: [Self; 2] = [Self::Full, Self::Short];

    /// The name in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Short => "short",
        }
    }
}

coded!(Form);
