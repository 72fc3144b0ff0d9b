//! The shape of an instrument: its questions, its scale, and the rules by which it is scored.
//!
//! Nothing here knows a particular instrument. The built-in one is
//! [`KANSENGELIJKHEID`](crate::KANSENGELIJKHEID). An instrument of your own is a [`Definition`], which
//! [`Instrument::new`] turns into an [`Instrument`] if it has no [`Flaw`].

mod check;
mod check_rules;
mod definition;
mod flaw;
mod guide;
mod handle;
mod phase;
mod rules;
mod spoken;

pub use self::definition::{
    Choice, Definition, Dimension, Gate, Id, Item, KindItems, LevelDescription, List, PartnerScan,
    Scale,
};
pub use self::flaw::{Flaw, Flaws, Place};
pub use self::guide::{
    Action, Actions, DimensionGuide, Effort, Guide, KindGuide, LeefwereldGuide, Question,
};
pub use self::handle::Instrument;
pub(crate) use self::handle::reference;
pub use self::phase::Phase;
pub use self::rules::{
    AgreementRules, ChangeRules, GapRules, MutualRules, PrivacyRules, Rule, Rules, Share,
    UnknownRules,
};
pub(crate) use self::spoken::Spoken;
