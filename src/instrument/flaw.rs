//! What can be wrong with an instrument, and where.

use alloc::vec::Vec;
use core::fmt;

/// Something in an instrument that would make its results wrong or unreadable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Flaw {
    /// An id is not kebab-case: `a` to `z`, `0` to `9` and single hyphens.
    #[error("an id should contain only a to z, 0 to 9 and hyphens, and not be empty")]
    BadId,
    /// Two items or two dimensions share an id.
    #[error("this id is used twice")]
    DuplicateId,
    /// A text is blank in one of the languages.
    #[error("a text is missing in one of the languages")]
    BlankText,
    /// There are too few or too many of something.
    #[error("there are too few or too many of these")]
    BadCount,
    /// The anchor is not the position of an item.
    #[error("the anchor is not the position of an item")]
    BadAnchor,
    /// A variant has the id of no core item.
    #[error("a variant should have the id of a core item")]
    UnknownVariant,
    /// A kind of partner is listed twice.
    #[error("this kind of partner is listed twice")]
    DoubleKind,
    /// Cut points do not rise, or lie outside 0 to 100.
    #[error("cut points should rise and lie between 0 and 100")]
    BadCutPoints,
    /// A parameter of the rules is out of range, or inconsistent with the others.
    #[error("this parameter should be {allowed}")]
    BadParameter {
        /// What it may be.
        allowed: &'static str,
    },
}

impl Flaw {
    /// A stable name for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::BadId => "badId",
            Self::DuplicateId => "duplicateId",
            Self::BlankText => "blankText",
            Self::BadCount => "badCount",
            Self::BadAnchor => "badAnchor",
            Self::UnknownVariant => "unknownVariant",
            Self::DoubleKind => "doubleKind",
            Self::BadCutPoints => "badCutPoints",
            Self::BadParameter { .. } => "badParameter",
        }
    }
}

/// Where in an instrument a flaw is. Prints as a JSON Pointer: `/dimensions/2/items/1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    outer: &'static str,
    outer_idx: Option<usize>,
    inner: &'static str,
    inner_idx: Option<usize>,
}

impl Place {
    pub(super) const fn of(outer: &'static str) -> Self {
        Self { outer, outer_idx: None, inner: "", inner_idx: None }
    }

    pub(super) const fn nth(outer: &'static str, idx: usize) -> Self {
        Self { outer, outer_idx: Some(idx), inner: "", inner_idx: None }
    }

    pub(super) const fn at(self, inner: &'static str) -> Self {
        Self { inner, ..self }
    }

    pub(super) const fn at_nth(self, inner: &'static str, idx: usize) -> Self {
        Self { inner, inner_idx: Some(idx), ..self }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/{}", self.outer)?;
        for (name, idx) in [("", self.outer_idx), (self.inner, self.inner_idx)] {
            if !name.is_empty() {
                write!(f, "/{name}")?;
            }
            if let Some(idx) = idx {
                write!(f, "/{idx}")?;
            }
        }
        Ok(())
    }
}

/// Every flaw of a definition, each with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaws {
    pub(super) flaws: Vec<(Place, Flaw)>,
}

impl Flaws {
    /// The flaws, in the order of the definition.
    pub fn iter(&self) -> core::slice::Iter<'_, (Place, Flaw)> {
        self.flaws.iter()
    }
}

impl<'f> IntoIterator for &'f Flaws {
    type Item = &'f (Place, Flaw);
    type IntoIter = core::slice::Iter<'f, (Place, Flaw)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// One line for each.
impl fmt::Display for Flaws {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (idx, (place, flaw)) in self.iter().enumerate() {
            let break_before = if idx == 0 { "" } else { "\n" };
            write!(f, "{break_before}{place}: {flaw}")?;
        }
        Ok(())
    }
}

impl core::error::Error for Flaws {}
