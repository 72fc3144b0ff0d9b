//! The worlds in which a child lives, and sets of them.

use core::fmt;

use serde::ser::{Serialize, Serializer};

use crate::base::coded;
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
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
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

    /// Whether the leefwereld is a member.
    pub const fn contains(self, leefwereld: Leefwereld) -> bool {
        self.0 & 1 << leefwereld as u8 != 0
    }

    /// Whether there is no member.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The members, in the order of [`Leefwereld::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Leefwereld> {
        Leefwereld::ALL.into_iter().filter(move |leefwereld| self.contains(*leefwereld))
    }
}

impl FromIterator<Leefwereld> for Leefwerelden {
    fn from_iter<I: IntoIterator<Item = Leefwereld>>(members: I) -> Self {
        members.into_iter().fold(Self::NONE, Self::with)
    }
}

/// Prints the codes: `thuis, wijk`.
impl fmt::Display for Leefwerelden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (idx, leefwereld) in self.iter().enumerate() {
            let separator = if idx == 0 { "" } else { ", " };
            write!(f, "{separator}{leefwereld}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Leefwerelden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl Serialize for Leefwerelden {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
