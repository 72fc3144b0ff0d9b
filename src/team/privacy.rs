//! S17: what may be shown of a team, so that nothing that is hidden can be computed from the rest.
//!
//! Three things follow from that last part:
//!
//! - Where exactly one perspective would be hidden, the next smallest is hidden too; else the size
//!   of the hidden one is the total minus the others.
//! - The numbers of the group are made from the numbers that are shown, never from hidden ones.
//! - An item counts the people of those perspectives only whose score on its dimension is shown;
//!   else a hidden mean is the sum of the items minus the means that are shown.

use alloc::vec::Vec;

use super::Mode;
use super::summary::{ItemCounts, PartnerSummary, Side, Summary, mean_points, n_people};
use crate::number::Points;
use crate::perspective::Perspective;
use crate::stats::Moments;

/// Which perspectives of a summary may be shown.
pub(super) struct Shown<'s> {
    sides: Vec<(Perspective, &'s Side, bool)>,
    mode: Mode,
}

impl Summary<'_> {
    /// The perspectives of which something may be shown.
    pub(crate) fn shown(&self, mode: Mode) -> Vec<(Perspective, &Side)> {
        let shown = Shown::of(self, mode).sides.into_iter().filter(|(.., is_shown)| *is_shown);
        shown.map(|(id, side, _)| (id, side)).collect()
    }
}

impl Summary<'_> {
    /// What of this summary may be given to others in this mode: nothing in it is about fewer people
    /// than the mode shows.
    ///
    /// Stricter than a result: a perspective is left out as a whole where any of its numbers is about
    /// too few people, because a file holds all of them side by side. Such summaries merge exactly
    /// for what they hold.
    #[must_use]
    pub fn shareable(&self, mode: Mode) -> Self {
        let mut shareable = Summary::empty(self.instrument);
        let shown = self.shown(mode);
        for (id, side) in Perspective::ALL.into_iter().zip(&mut shareable.sides) {
            let own = shown.iter().find(|(own, _)| *own == id).map(|(_, own)| *own);
            if let Some(own) = own.filter(|own| own.is_about_enough(mode)) {
                *side = own.clone();
            }
        }
        let partners = self.partners.iter().filter(|(_, own)| own.is_about_enough(mode));
        shareable.partners = partners.map(|(key, own)| (key.clone(), own.clone())).collect();
        shareable
    }
}

impl Side {
    fn is_about_enough(&self, mode: Mode) -> bool {
        let is_enough = |n| !mode.hides(n);
        [&self.full, &self.short].into_iter().all(|form| {
            let scores = form.dimensions.iter().flat_map(|own| [own.score, own.anchor]);
            let items = form.dimensions.iter().flat_map(|own| &own.items);
            is_enough(form.n)
                && is_enough(n_people(&form.total))
                && scores.map(|scores| n_people(&scores)).all(is_enough)
                && items.map(ItemCounts::n_ratings).all(is_enough)
        })
    }
}

impl PartnerSummary {
    fn is_about_enough(&self, mode: Mode) -> bool {
        let scores = [self.score, self.core, self.about_school].map(|scores| n_people(&scores));
        let counts = [self.working, self.wanted, self.speakers];
        scores.into_iter().chain(counts).all(|n| !mode.hides(n))
    }
}

impl<'s> Shown<'s> {
    pub(super) fn of(summary: &'s Summary<'_>, mode: Mode) -> Self {
        let present = Perspective::ALL.into_iter().zip(&summary.sides);
        let present = present.filter(|(_, side)| side.n() > 0);
        let mut sides: Vec<(Perspective, &Side, bool)> =
            present.map(|(id, side)| (id, side, mode.shows(side.n()))).collect();
        if sides.iter().filter(|(.., is_shown)| !is_shown).count() == 1 {
            let shown = sides.iter_mut().filter(|(.., is_shown)| *is_shown);
            if let Some((.., smallest)) = shown.min_by_key(|(_, side, _)| side.n()) {
                *smallest = false;
            }
        }
        Self { sides, mode }
    }

    pub(super) const fn mode(&self) -> Mode {
        self.mode
    }

    /// The perspectives that somebody looked from, also hidden ones.
    pub(super) fn present(&self) -> impl Iterator<Item = (Perspective, &'s Side)> {
        self.sides.iter().map(|(id, side, _)| (*id, *side))
    }

    pub(super) fn shows(&self, id: Perspective) -> bool {
        self.sides.iter().any(|(own, _, is_shown)| *own == id && *is_shown)
    }

    /// Number of people, unless the sizes of the hidden perspectives follow from it.
    pub(super) fn respondents(&self) -> Option<u32> {
        let hidden = self.sides.iter().filter(|(.., is_shown)| !is_shown);
        let sizes: Vec<u32> = hidden.map(|(_, side, _)| side.n()).collect();
        let n_hidden = sizes.iter().sum::<u32>();
        let n_groups = u32::try_from(sizes.len()).unwrap_or(u32::MAX);
        // One size is what the others leave. Several are known where they can only all be the
        // smallest or all be the largest that is hidden.
        let largest = self.mode.smallest_group() - 1;
        let follows = n_groups == 1
            || (n_groups > 1 && (n_hidden == n_groups || n_hidden == n_groups * largest));
        (!follows).then(|| self.sides.iter().map(|(_, side, _)| side.n()).sum())
    }

    /// How many people of a perspective have a score, and the mean of their scores.
    pub(super) fn value(
        &self,
        id: Perspective,
        scores: Option<Moments>,
    ) -> (Option<u32>, Option<Points>) {
        let scores = scores.filter(|scores| self.shows(id) && self.shows_people(scores));
        (scores.as_ref().map(n_people), scores.as_ref().and_then(mean_points))
    }

    /// That nobody has a score says nothing about anybody.
    fn shows_people(&self, scores: &Moments) -> bool {
        !self.mode.hides(n_people(scores))
    }

    /// The answers to an item over both forms, of the perspectives that may be counted.
    pub(super) fn counts(&self, at: ItemAt) -> Option<ItemCounts> {
        let sides = self.counted(at).flat_map(|side| {
            let short = at.is_anchor.then(|| side.short.item(at.dimension, 0)).flatten();
            [side.full.item(at.dimension, at.item), short].into_iter().flatten()
        });
        sides.cloned().reduce(|mut all, own| {
            all.merge(&own);
            all
        })
    }

    /// The ratings of an item on the full form, of the perspectives that may be counted.
    pub(super) fn ratings_on_full_form(&self, at: ItemAt) -> Option<Vec<u32>> {
        let sides = self.counted(at).filter(|side| self.shows_score(side, at.dimension));
        let counts = sides.filter_map(|side| side.full.item(at.dimension, at.item));
        let all = counts.cloned().reduce(|mut all, own| {
            all.merge(&own);
            all
        });
        all.map(|counts| counts.ratings)
    }

    /// The perspectives whose answers to an item may be counted: those whose score on it is shown.
    fn counted(&self, at: ItemAt) -> impl Iterator<Item = &'s Side> {
        let sides = self.sides.iter().filter(|(.., is_shown)| *is_shown).map(|(_, side, _)| *side);
        sides.filter(move |side| {
            let anchor = || side.anchor(at.dimension);
            if at.is_anchor {
                anchor().is_some_and(|anchor| self.shows_people(&anchor))
            } else {
                self.shows_score(side, at.dimension)
            }
        })
    }

    fn shows_score(&self, side: &Side, dimension: usize) -> bool {
        side.score(dimension).is_some_and(|score| self.shows_people(&score))
    }
}

/// Which item, by its position.
#[derive(Clone, Copy, Debug)]
pub(super) struct ItemAt {
    pub(super) dimension: usize,
    pub(super) item: usize,
    pub(super) is_anchor: bool,
}
