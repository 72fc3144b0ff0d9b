//! The questions and actions of an instrument: the data that [`advice`](crate::advice) chooses
//! from.
//!
//! An item, a dimension and the instrument each carry their own, so advice can never come from
//! another instrument.

use alloc::borrow::Cow;

use serde::Serialize;

use super::{List, Phase};
use crate::base::coded;
use crate::field::{Leefwereld, PartnerKind, Perspective, Source};
use crate::words::Text;

/// How much time an action takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effort {
    /// A quarter of an hour.
    Quarter,
    /// An afternoon.
    Afternoon,
    /// A little now and then, all year.
    Year,
}

coded!(pub Effort { Quarter = "quarter", Afternoon = "afternoon", Year = "year" });

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Action {
    /// How much time it takes.
    pub effort: Effort,
    /// What to do, addressed to whoever does it.
    pub text: Text,
}

impl Action {
    /// A built-in action: time, Dutch, English.
    pub const fn new(effort: Effort, nl: &'static str, en: &'static str) -> Self {
        Self { effort, text: Text::new(nl, en) }
    }
}

/// What one side can do about an item or a subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Actions {
    /// The side that starts.
    pub who: Perspective,
    /// A first step.
    pub begin: Action,
    /// A further step, once there is a beginning.
    pub go_on: Action,
}

impl Actions {
    /// What one side can do: who starts, a first step, a further step.
    pub const fn new(who: Perspective, begin: Action, go_on: Action) -> Self {
        Self { who, begin, go_on }
    }
}

/// A question of the conversation guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Question {
    /// When to ask it.
    pub phase: Phase,
    /// The question.
    pub text: Text,
}

impl Question {
    /// A built-in question: when to ask it, Dutch, English.
    pub const fn new(phase: Phase, nl: &'static str, en: &'static str) -> Self {
        Self { phase, text: Text::new(nl, en) }
    }
}

/// Questions and sources about a dimension. Its items have the actions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DimensionGuide {
    /// The kinds of partner it concerns most, most relevant first.
    pub kinds: List<PartnerKind>,
    /// What to ask.
    pub questions: List<Question>,
    /// Where to read more.
    pub sources: List<Source>,
}

impl DimensionGuide {
    /// A built-in guide.
    pub const fn new(
        kinds: &'static [PartnerKind],
        questions: &'static [Question],
        sources: &'static [Source],
    ) -> Self {
        Self { kinds: kept(kinds), questions: kept(questions), sources: kept(sources) }
    }
}

/// Questions and actions about a kind of partner. Its profile has the sources.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct KindGuide {
    /// The kind of partner.
    pub kind: PartnerKind,
    /// Questions about this kind only.
    pub question: Question,
    /// How to get in touch.
    pub contact: Actions,
}

impl KindGuide {
    /// A guide for a kind of partner: what to ask, and how to get in touch.
    pub const fn new(kind: PartnerKind, question: Question, contact: Actions) -> Self {
        Self { kind, question, contact }
    }
}

/// Actions and sources for a leefwereld in which no partner is active.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeefwereldGuide {
    /// Which leefwereld.
    pub leefwereld: Leefwereld,
    /// The kinds of partner that may fill it, most suitable first.
    pub kinds: List<PartnerKind>,
    /// What to do.
    pub actions: Actions,
    /// Where to read more.
    pub sources: List<Source>,
}

impl LeefwereldGuide {
    /// A guide for a leefwereld: the kinds of partner that may fill it, what to do, where to read more.
    pub fn new(
        leefwereld: Leefwereld,
        kinds: impl Into<List<PartnerKind>>,
        actions: Actions,
        sources: impl Into<List<Source>>,
    ) -> Self {
        Self { leefwereld, kinds: kinds.into(), actions, sources: sources.into() }
    }
}

/// Questions and actions about partners and leefwerelden.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Guide {
    /// Questions about a partner of any kind.
    pub partner_questions: List<Question>,
    /// The kinds of partner.
    pub kinds: List<KindGuide>,
    /// Questions about any leefwereld.
    pub leefwereld_questions: List<Question>,
    /// The leefwerelden.
    pub leefwerelden: List<LeefwereldGuide>,
}

impl Guide {
    /// A built-in guide: questions about any partner, the kinds of partner, questions about any
    /// leefwereld, the leefwerelden.
    pub const fn new(
        partner_questions: &'static [Question],
        kinds: &'static [KindGuide],
        leefwereld_questions: &'static [Question],
        leefwerelden: &'static [LeefwereldGuide],
    ) -> Self {
        Self {
            partner_questions: kept(partner_questions),
            kinds: kept(kinds),
            leefwereld_questions: kept(leefwereld_questions),
            leefwerelden: kept(leefwerelden),
        }
    }
}

/// A built-in list. Left out without the feature `advice`, so that a scoring-only engine stays
/// small.
pub(super) const fn kept<T: Clone>(list: &'static [T]) -> List<T> {
    Cow::Borrowed(if cfg!(feature = "advice") { list } else { &[] })
}
