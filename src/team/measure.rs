//! S20: the single measure used for a group.

use crate::base::{Form, coded};
use crate::instrument::Rules;

/// The largest measure that everybody in a group shares, so that nobody is left out of a statement
/// about the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// The anchor item of each dimension, which everybody was asked.
    Anchor,
    /// All items of each dimension: everybody filled in the full form.
    Full,
}

coded!(pub Measure { Anchor = "anchor", Full = "full" });

impl Measure {
    /// The form that asks exactly the items of this measure.
    pub(crate) const fn form(self) -> Form {
        match self {
            Self::Anchor => Form::Short,
            Self::Full => Form::Full,
        }
    }

    /// S1b: "a group on anchors has levels from five respondents on".
    pub(super) fn has_levels(self, respondents: u32, rules: &Rules) -> bool {
        match self {
            Self::Full => true,
            Self::Anchor => rules.levels_on_anchors.value <= respondents,
        }
    }

    /// The measure for groups by their number of people and how many filled in the full form, as
    /// far as that is known. `None` if there are no groups.
    pub(crate) fn shared_by(groups: impl Iterator<Item = (u32, Option<u32>)>) -> Option<Self> {
        groups
            .map(|(n, n_full)| if n_full == Some(n) { Self::Full } else { Self::Anchor })
            .reduce(Self::min)
    }
}
