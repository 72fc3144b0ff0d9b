//! Which items a topic works on, and with which of their actions.

use alloc::vec::Vec;

use crate::base::{Points, sorted_by_key};
use crate::field::Perspective;
use crate::instrument::{Action, Actions, Item};

/// An item as a result sees it.
#[derive(Clone, Copy)]
pub(super) struct ItemFact<'a> {
    item: &'a Item,
    /// How far it is; `None` if that is not known.
    pub(super) height: Option<Points>,
    stage: Stage,
    /// Whether the result says something about the item itself.
    is_known: bool,
}

/// Which of the two actions fits.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Stage {
    /// There is nothing yet, or hardly anything.
    Begin,
    /// There is a beginning.
    GoOn,
}

impl Stage {
    /// An item nearer to a quarter than to half of the scale still has to begin, and so does one
    /// whose state is unknown.
    pub(super) fn at(height: Option<Points>) -> Self {
        let is_beginning = |height: Points| Points::share(3, 8).is_some_and(|line| height < line);
        if height.is_none_or(is_beginning) { Self::Begin } else { Self::GoOn }
    }

    pub(super) const fn of(self, actions: &Actions) -> &Action {
        match self {
            Self::Begin => &actions.begin,
            Self::GoOn => &actions.go_on,
        }
    }
}

impl<'a> ItemFact<'a> {
    /// An item and how far it is.
    pub(super) fn new(item: &'a Item, height: Option<Points>) -> Self {
        Self { item, height, stage: Stage::at(height), is_known: true }
    }

    /// An item of which only the score of its dimension or partner is known.
    pub(super) fn within(item: &'a Item, whole: Option<Points>) -> Self {
        Self { item, height: None, stage: Stage::at(whole), is_known: false }
    }

    /// The item, if the result says that it needs work.
    pub(super) fn shown(&self) -> Option<&'a Item> {
        self.is_known.then_some(self.item)
    }

    /// What a side can do about it now.
    pub(super) fn action(&self, side: Perspective) -> Option<&'a Action> {
        Some(self.stage.of(self.actions(side)?))
    }

    /// What a side can do about it later, if there is something to begin with now.
    pub(super) fn later(&self, side: Perspective) -> Option<&'a Action> {
        if self.stage == Stage::GoOn {
            return None;
        }
        Some(&self.actions(side)?.go_on)
    }

    fn actions(&self, side: Perspective) -> Option<&'a Actions> {
        self.item.actions.iter().find(|actions| actions.who == side)
    }
}

/// The items to work on, lowest first, then those about which nothing is known. A complete item
/// needs no work, unless all are complete: then each is there to keep.
pub(super) fn lowest_first<'a>(items: &[ItemFact<'a>]) -> Vec<ItemFact<'a>> {
    let full = Some(Points::HUNDRED);
    let unfinished: Vec<ItemFact<'a>> =
        items.iter().filter(|fact| fact.height != full).copied().collect();
    let items = if unfinished.is_empty() { items } else { &unfinished };
    sorted_by_key(items, |fact| (fact.height.is_none(), fact.height))
}
