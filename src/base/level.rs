//! Levels of collaboration.

use core::fmt;
use core::num::ParseIntError;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

/// A level of an instrument: its position in [`Definition::levels`](crate::instrument::Definition::levels).
///
/// In the built-in instrument 1 to 4, and 0 for a partner with whom there is no collaboration yet.
/// Levels are ordered: a higher number is further.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Level(u8);

impl Level {
    /// No collaboration yet. For partners only.
    pub const NONE: Self = Self(0);
    /// Where every score begins.
    pub const FIRST: Self = Self(1);

    /// The level with this number.
    pub const fn new(number: u8) -> Self {
        Self(number)
    }

    /// The number of the level.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The level that is this many levels higher.
    #[must_use]
    pub const fn plus(self, levels: u8) -> Self {
        Self(self.0.saturating_add(levels))
    }
}

impl From<u8> for Level {
    fn from(number: u8) -> Self {
        Self(number)
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.0
    }
}

/// Reads the number.
impl FromStr for Level {
    type Err = ParseIntError;

    fn from_str(number: &str) -> Result<Self, ParseIntError> {
        number.parse().map(Self)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
