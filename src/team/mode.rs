//! How much a team shows of its members.

use serde::Serialize;

use crate::instrument::PrivacyRules;

/// How much a team shows of its members.
///
/// In JSON `{ "kind": "open" }` or `{ "kind": "anonymous", "k": 5 }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Mode {
    /// Organisations answer openly: every group is shown, also one of one person.
    Open,
    /// Groups that are too small to hide in are not shown.
    #[non_exhaustive]
    Anonymous {
        /// The smallest group that is shown.
        k: u32,
    },
}

/// A group size that is out of range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the group size is from {lowest} to {highest}")]
pub struct ModeError {
    /// The smallest that may be asked for.
    pub lowest: u32,
    /// The largest that may be asked for.
    pub highest: u32,
}

impl Mode {
    /// Anonymous mode, with the group size of the rules or another one.
    ///
    /// ```
    /// use samenwerkscan::KANSENGELIJKHEID;
    /// use samenwerkscan::team::Mode;
    ///
    /// let rules = &KANSENGELIJKHEID.rules.privacy;
    /// assert_eq!(Mode::anonymous(None, rules)?.smallest_group(), 5);
    /// assert_eq!(Mode::anonymous(Some(4), rules)?.smallest_group(), 4);
    /// assert!(Mode::anonymous(Some(3), rules).is_err());
    /// # Ok::<(), samenwerkscan::team::ModeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Where the size is outside the range that the rules allow: in smaller groups people know each
    /// other's answers, and with larger ones a whole team stays hidden.
    pub fn anonymous(k: Option<u32>, rules: &PrivacyRules) -> Result<Self, ModeError> {
        let (lowest, highest) = (rules.group_size_min.value, rules.group_size_max.value);
        let k = k.unwrap_or(rules.group_size.value);
        if (lowest..=highest).contains(&k) {
            Ok(Self::Anonymous { k })
        } else {
            Err(ModeError { lowest, highest })
        }
    }

    /// The smallest number of people of whom something is shown.
    pub const fn smallest_group(self) -> u32 {
        match self {
            Self::Open => 1,
            Self::Anonymous { k } => k,
        }
    }

    /// Whether something about so many people may be shown.
    pub(crate) const fn shows(self, n_people: u32) -> bool {
        match self {
            Self::Open => true,
            Self::Anonymous { k } => k <= n_people,
        }
    }

    /// Whether a number is about somebody, but about too few people to be shown.
    pub(crate) const fn hides(self, n_people: u32) -> bool {
        n_people > 0 && !self.shows(n_people)
    }
}
