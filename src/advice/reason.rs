//! Why a line is there.

use alloc::vec::Vec;

use serde::Serialize;

use crate::base::{Level, Points};
use crate::field::{Leefwereld, Perspective};
use crate::team::GapWord;

/// Why a line is there. Every number is one that the result shows, or the mean of such numbers if
/// the field says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
#[non_exhaustive]
pub enum Reason<'a> {
    /// The lowest score of the dimensions, while others are higher.
    LowestScore {
        /// The score. If a team has anchor items alone, the mean of the scores of the perspectives.
        score: Points,
        /// The rating, if every answer behind the score is this one.
        answer: Option<u8>,
        /// The ids of the other dimensions with the same score.
        tied: Vec<&'a str>,
    },
    /// All dimensions that have a score have the same one.
    AllEqual {
        /// The score, as above.
        score: Points,
        /// The rating, as above.
        answer: Option<u8>,
    },
    /// The score, if it is not compared with others.
    Score {
        /// The score, as above.
        score: Points,
        /// The rating, as above.
        answer: Option<u8>,
    },
    /// A partner is at this level.
    Level {
        /// The level.
        level: Level,
    },
    /// S7: it caps the level of the whole.
    CapsLevel {
        /// The level of the whole.
        level: Level,
        /// The level of the total before the cap.
        uncapped: Level,
        /// The ids of the other dimensions that cap it as well.
        tied: Vec<&'a str>,
    },
    /// S12: perspectives differ, on the measure that everybody shares.
    Gap {
        /// How much, in points.
        gap: Points,
        /// How much, in a word.
        word: GapWord,
        /// The perspectives with the highest score.
        highest: Vec<Perspective>,
        /// The perspectives with the lowest score.
        lowest: Vec<Perspective>,
    },
    /// S11: answers to an item are opposed.
    Opposed {
        /// The id of the item.
        item: &'a str,
    },
    /// S10: many do not know what to answer to an item.
    Unknown {
        /// The id of the item.
        item: &'a str,
    },
    /// One respondent does not know what to answer to many items of a dimension.
    ManyUnknown {
        /// Number of items answered with "weet ik niet".
        count: u32,
        /// Number of items that apply.
        applicable: u32,
    },
    /// S9: no partner is active in a leefwereld.
    WhiteSpot {
        /// Which leefwereld.
        leefwereld: Leefwereld,
    },
    /// There is no contact with a partner yet, and it is wanted.
    NotYet,
    /// A partner is below the level that the school wants with it.
    BelowWish {
        /// The level now.
        now: Level,
        /// The level that the school wants.
        desired: Level,
    },
    /// A partner is at the level that the school wants with it, or above.
    AtWish {
        /// The level now.
        now: Level,
        /// The level that the school wants.
        desired: Level,
    },
    /// A kind of partner that covers a leefwereld and was not mentioned.
    Missing {
        /// Which leefwereld.
        leefwereld: Leefwereld,
    },
    /// S13: school and partner see their collaboration differently.
    MutualGap {
        /// What the school says about the partner. None if it wants to work together and does not yet.
        school: Option<Points>,
        /// What the partner says about the school.
        partner: Points,
    },
    /// S14: a clear change between two moments.
    Change {
        /// The score before.
        before: Points,
        /// The score after.
        after: Points,
    },
}
