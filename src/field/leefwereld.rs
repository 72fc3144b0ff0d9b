//! The worlds in which a child lives, and sets of them.

use alloc::vec::Vec;
use core::array::IntoIter;
use core::fmt;
use core::iter::Flatten;
use core::ops::{BitAnd, BitOr};
use core::str::FromStr;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::base::{UnknownCode, coded};
use crate::words::{BuiltInLang, Text};

/// A leefwereld: one of the places where a child grows up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Leefwereld {
    /// School: lessons, breaks, the step to the next school.
    School,
    /// Thuis: the child's home and family.
    Thuis,
    /// Wijk: the neighbourhood, with its streets, clubs and activities.
    Wijk,
}

coded!(pub Leefwereld { School = "school", Thuis = "thuis", Wijk = "wijk" });

impl Leefwereld {
    /// The name for people.
    pub const fn label(self, lang: BuiltInLang) -> &'static str {
        self.name().get(lang)
    }

    /// What belongs to it, in one sentence.
    pub const fn meaning(self, lang: BuiltInLang) -> &'static str {
        self.explanation().get(lang)
    }

    pub(crate) const fn name(self) -> &'static Text {
        match self {
            Self::School => &SCHOOL,
            Self::Thuis => &THUIS,
            Self::Wijk => &WIJK,
        }
    }

    pub(crate) const fn explanation(self) -> &'static Text {
        match self {
            Self::School => &LEARNS,
            Self::Thuis => &LIVES,
            Self::Wijk => &PLAYS,
        }
    }
}

static SCHOOL: Text = Text::new("School", "School");
static THUIS: Text = Text::new("Thuis", "Home");
static WIJK: Text = Text::new("Wijk", "Neighbourhood");
static LEARNS: Text = Text::new(
    "Hier leert een kind en ziet het andere kinderen.",
    "Where a child learns and meets other children.",
);
static LIVES: Text = Text::new(
    "Hier woont een kind met ouders of andere opvoeders.",
    "Where a child lives with parents or other carers.",
);
static PLAYS: Text = Text::new(
    "Hier speelt, sport en ontmoet een kind na school.",
    "Where a child plays, does sports and meets people after school.",
);

/// A set of leefwerelden. Its order is always that of [`Leefwereld::ALL`].
///
/// ```
/// use samenwerkscan::{Leefwereld, Leefwerelden};
///
/// let wijkteam = Leefwerelden::of(&[Leefwereld::Wijk, Leefwereld::Thuis]);
/// assert!(wijkteam.contains(Leefwereld::Thuis));
/// assert_eq!(wijkteam.to_string(), "thuis, wijk");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Leefwerelden(u8);

impl Leefwerelden {
    /// The set without members.
    pub const NONE: Self = Self(0);

    /// The set of the leefwerelden in the list; duplicates count once.
    pub const fn of(members: &[Leefwereld]) -> Self {
        let mut set = Self::NONE;
        let mut rest = members;
        while let [first, tail @ ..] = rest {
            set = set.with(*first);
            rest = tail;
        }
        set
    }

    /// This set and one more leefwereld.
    #[must_use]
    pub const fn with(self, leefwereld: Leefwereld) -> Self {
        Self(self.0 | 1 << leefwereld as u8)
    }

    /// This set without one leefwereld.
    #[must_use]
    pub const fn without(self, leefwereld: Leefwereld) -> Self {
        Self(self.0 & !(1 << leefwereld as u8))
    }

    /// The number of members.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether the leefwereld is a member.
    pub const fn contains(self, leefwereld: Leefwereld) -> bool {
        self.0 & 1 << leefwereld as u8 != 0
    }

    /// Whether there is no member.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The members, in the order of [`Leefwereld::ALL`].
    pub fn iter(self) -> Members {
        Leefwereld::ALL
            .map(|leefwereld| self.contains(leefwereld).then_some(leefwereld))
            .into_iter()
            .flatten()
    }
}

/// The members of a set.
type Members = Flatten<IntoIter<Option<Leefwereld>, { Leefwereld::ALL.len() }>>;

impl IntoIterator for Leefwerelden {
    type Item = Leefwereld;
    type IntoIter = Members;

    fn into_iter(self) -> Members {
        self.iter()
    }
}

impl FromIterator<Leefwereld> for Leefwerelden {
    fn from_iter<I: IntoIterator<Item = Leefwereld>>(members: I) -> Self {
        members.into_iter().fold(Self::NONE, Self::with)
    }
}

impl Extend<Leefwereld> for Leefwerelden {
    fn extend<I: IntoIterator<Item = Leefwereld>>(&mut self, members: I) {
        *self = *self | members.into_iter().collect();
    }
}

impl From<Leefwereld> for Leefwerelden {
    fn from(leefwereld: Leefwereld) -> Self {
        Self::of(&[leefwereld])
    }
}

/// The members of either set.
impl BitOr for Leefwerelden {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The members of both sets.
impl BitAnd for Leefwerelden {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

/// Prints the codes: `thuis, wijk`.
impl fmt::Display for Leefwerelden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.iter().map(Leefwereld::code).collect::<Vec<_>>().join(", "))
    }
}

/// Reads what `Display` prints, in any order; blanks around a code do not matter.
impl FromStr for Leefwerelden {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let codes = text.split(',').map(str::trim).filter(|code| !code.is_empty());
        codes.map(str::parse::<Leefwereld>).collect()
    }
}

impl fmt::Debug for Leefwerelden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// Writes a list of codes.
impl Serialize for Leefwerelden {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.iter().collect::<Vec<_>>().serialize(serializer)
    }
}

/// Reads a list of codes.
impl<'de> Deserialize<'de> for Leefwerelden {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<Leefwereld>::deserialize(deserializer).map(|members| members.into_iter().collect())
    }
}
