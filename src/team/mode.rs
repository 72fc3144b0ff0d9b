//! How much a team shows of its members.

use serde::Serialize;
use serde::ser::Serializer;

use crate::field::Perspective;
use crate::instrument::PrivacyRules;

/// How much a team shows of its members.
///
/// In JSON `{ "kind": "open" }` or `{ "kind": "anonymous", "k": 5, "open": ["gemeente"] }`, without
/// `open` if no side answers openly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Mode {
    /// Everybody agreed to be seen: every group is shown, even a group of one.
    Open,
    /// S17: everything shown is computed from counts of groups that are large enough to hide in.
    Anonymous(Anonymity),
}

/// S17: how large a group must be, and which organisations agreed to answer openly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Anonymity {
    k: u32,
    #[serde(skip_serializing_if = "OpenSides::is_empty")]
    open: OpenSides,
}

/// Why a mode is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ModeError {
    /// The group size is out of range.
    #[error("the group size should be from {lowest} to {highest}")]
    GroupSize {
        /// The smallest group size that may be set.
        lowest: u32,
        /// The largest group size that may be set.
        highest: u32,
    },
    /// Of three people, two who talk to each other know the answers of the third.
    #[error("a group of three is too small: two people of three know the answers of the third")]
    GroupOfThree,
    /// Only organisations can agree to answer openly.
    #[error("`{side}` cannot answer openly: only `partners` and `gemeente` are organisations")]
    NotAnOrganisation {
        /// The side.
        side: Perspective,
    },
}

impl ModeError {
    /// The stable name of the error for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::GroupSize { .. } => "groupSize",
            Self::GroupOfThree => "groupOfThree",
            Self::NotAnOrganisation { .. } => "notAnOrganisation",
        }
    }
}

impl Mode {
    /// Anonymous mode with the group size of the rules, or with another one.
    ///
    /// ```
    /// use samenwerkscan::team::{Mode, ModeError};
    /// use samenwerkscan::{KANSENGELIJKHEID, Perspective};
    ///
    /// let rules = &KANSENGELIJKHEID.rules.privacy;
    /// assert_eq!(Mode::anonymous(None, rules)?.smallest_group(), 5);
    /// assert_eq!(Mode::anonymous(Some(4), rules)?.smallest_group(), 4);
    /// assert_eq!(Mode::anonymous(Some(3), rules), Err(ModeError::GroupOfThree));
    ///
    /// // The municipality agreed to be seen, so its one officer is shown.
    /// let mode = Mode::anonymous(None, rules)?.openly(Perspective::Gemeente)?;
    /// assert_eq!(serde_json::to_string(&mode)?, r#"{"kind":"anonymous","k":5,"open":["gemeente"]}"#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the size is outside the range that the rules allow: in smaller groups people know each
    /// other's answers, and with larger ones a whole team stays hidden.
    pub fn anonymous(k: Option<u32>, rules: &PrivacyRules) -> Result<Self, ModeError> {
        let (lowest, highest) = (rules.group_size_min.value, rules.group_size_max.value);
        match k.unwrap_or(rules.group_size.value) {
            3 if lowest > 3 => Err(ModeError::GroupOfThree),
            k if (lowest..=highest).contains(&k) => {
                Ok(Self::Anonymous(Anonymity { k, open: OpenSides::NONE }))
            }
            _ => Err(ModeError::GroupSize { lowest, highest }),
        }
    }

    /// The same mode, with this side answering openly. Open mode stays open.
    ///
    /// # Errors
    ///
    /// If the side is not an organisation: a school or a parent cannot agree on behalf of all
    /// others.
    pub const fn openly(self, side: Perspective) -> Result<Self, ModeError> {
        match self {
            _ if !side.is_organisation() => Err(ModeError::NotAnOrganisation { side }),
            Self::Open => Ok(self),
            Self::Anonymous(Anonymity { k, open }) => {
                Ok(Self::Anonymous(Anonymity { k, open: open.with(side) }))
            }
        }
    }

    /// The minimum number of people behind anything shown.
    pub const fn smallest_group(self) -> u32 {
        match self {
            Self::Open => 1,
            Self::Anonymous(anonymity) => anonymity.k,
        }
    }
}

impl Anonymity {
    /// The size of the smallest group that is shown.
    pub const fn k(self) -> u32 {
        self.k
    }

    /// Whether a side agreed to answer openly, as organisations.
    pub const fn is_open(self, side: Perspective) -> bool {
        self.open.contains(side)
    }

    /// Whether a group of this many people of a side may be shown.
    pub(crate) const fn shows(self, side: Perspective, n_people: u32) -> bool {
        self.k <= n_people || (n_people > 0 && self.is_open(side))
    }

    /// Whether the answers to an item may be counted: enough people were asked, and enough of them
    /// rated it. On an open side any rating counts, whatever the size of the side.
    pub(crate) fn counts(self, side: Perspective, n_asked: u32, n_ratings: u32) -> bool {
        if self.is_open(side) {
            n_ratings > 0
        } else {
            self.k <= n_asked && self.ratings_needed() <= n_ratings
        }
    }

    /// How many ratings an item needs: at least three, nearly `k` in small groups, and half of `k` in
    /// large ones.
    pub(crate) fn ratings_needed(self) -> u32 {
        4.min(self.k.saturating_sub(1)).max(self.k.div_ceil(2)).max(3)
    }
}

/// The sides that answer openly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct OpenSides(u8);

impl OpenSides {
    const NONE: Self = Self(0);

    const fn with(self, side: Perspective) -> Self {
        Self(self.0 | 1 << side as u8)
    }

    const fn contains(self, side: Perspective) -> bool {
        self.0 & 1 << side as u8 != 0
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    const fn is_empty(&self) -> bool {
        self.0 == 0
    }
}

impl Serialize for OpenSides {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(Perspective::ALL.into_iter().filter(|side| self.contains(*side)))
    }
}
