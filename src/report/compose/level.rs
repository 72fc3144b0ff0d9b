//! The level of a result, with what was answered (S21). A level is decided on a mean, so its text
//! says nothing about any item; the items are printed next to it, in their own words.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::base::{Answer, Form, Level, Points, sorted_by_key};
use crate::instrument::{Id, Item, Spoken};
use crate::report::messages::level as messages;
use crate::report::{Block, Remark, lead, paragraph, say};
use crate::response::Response;
use crate::team::{ItemResult, Mode, Standing, TeamResult};
use crate::words::{Sentence, Text};

/// Maximum number of items in a list: one for each dimension of the built-in instrument.
const MOST: usize = 6;

impl<'i> Spoken<'i> {
    /// The level that fits best.
    pub(super) fn fitting(self, level: Level, fits: &Sentence<2>) -> Block {
        let subtitle = self.instrument.level(level).map(|level| level.subtitle.get(self.lang));
        let subtitle = subtitle.unwrap_or_default();
        lead(fits.fill(self.lang, [&self.numbered_level(level), &subtitle]))
    }

    /// What a level means; none if there is no level.
    pub(super) fn meaning(self, level: Option<Level>) -> Option<Block> {
        Some(say(&self.instrument.level(level?)?.definition, self.lang))
    }

    /// The total, with what caps the level and what is missing.
    pub(super) fn total(
        self,
        total: Option<Points>,
        uncapped_level: Option<Level>,
        capped_by: Option<&[Id]>,
        missing: &[&str],
    ) -> String {
        let lang = self.lang;
        let Some(total) = total else {
            let needed = self.instrument.rules.minimum_dimensions.value;
            let n_dimensions = self.instrument.dimensions.len();
            return messages::NO_TOTAL
                .fill(lang, [&needed, &n_dimensions, &self.dimensions(missing)]);
        };
        let mut text = messages::TOTAL.fill(lang, [&self.points(total)]);
        if let Some(capped) = self.capped(uncapped_level, capped_by) {
            text = format!("{text} {capped}");
        }
        if !missing.is_empty() {
            let provisional = messages::PROVISIONAL.fill(lang, [&self.dimensions(missing)]);
            text = format!("{text} {provisional}");
        }
        text
    }

    /// What caps a level; none if nothing does.
    pub(super) fn capped(
        self,
        uncapped_level: Option<Level>,
        capped_by: Option<&[Id]>,
    ) -> Option<String> {
        let (Some(uncapped), Some(weakest @ [_, ..])) = (uncapped_level, capped_by) else {
            return None;
        };
        let (uncapped, by) = (self.numbered_level(uncapped), self.dimensions(weakest));
        Some(messages::capped(self.lang, &uncapped, &by, weakest.len()))
    }

    /// What one person answered, in the items' own words.
    pub(super) fn answered(self, response: &Response) -> Vec<Block> {
        let scale = &self.instrument.scale;
        let answers = response.answers().flatten();
        let items = self.items_on(response.form()).zip(answers);
        let rated = items.filter_map(|(placed, answer)| match answer {
            Some(Answer::Rating(rating)) => Some((placed, *rating)),
            Some(Answer::DontKnow | Answer::NotApplicable) | None => None,
        });
        let rated: Vec<(Placed<'_>, u8)> = rated.collect();
        let with = |wanted: Standing| {
            let items =
                rated.iter().filter(|(_, rating)| Standing::of(*rating, scale) == Some(wanted));
            items.map(|(placed, _)| *placed).collect::<Vec<_>>()
        };
        let lists = [Standing::There, Standing::NotYet].map(with);
        if lists.iter().all(Vec::is_empty) && !rated.is_empty() {
            return [say(&messages::IN_BETWEEN, self.lang)].into();
        }
        self.lists([messages::there(response.perspective()), &messages::NOT_YET], &lists)
    }

    /// What most people in every group answered, in the items' own words. On the anchor measure it
    /// covers only the anchor items, which everybody was asked.
    pub(super) fn most_answered(self, result: &TeamResult) -> Vec<Block> {
        let Some(measure) = result.measure else { return Vec::new() };
        let n_groups = result.perspectives.iter().filter(|perspective| !perspective.hidden).count();
        let items = self.items_on(measure.form()).filter_map(|placed| {
            Some((placed, result.items.iter().find(|item| item.id == placed.item.id)?))
        });
        let items: Vec<(Placed<'_>, &ItemResult)> = items.collect();
        // In anonymous mode, a group's answers to an item may be hidden here.
        let is_of_all = |item: &ItemResult| item.by_perspective.len() == n_groups;
        let with = |wanted: Standing| {
            let items = items.iter().filter(|(_, item)| {
                is_of_all(item) && item.standing(&self.instrument.scale) == Some(wanted)
            });
            items.map(|(placed, _)| *placed).collect::<Vec<_>>()
        };
        let lists = [Standing::There, Standing::NotYet].map(with);
        if lists.iter().all(Vec::is_empty) {
            let is_known =
                result.mode == Mode::Open || items.iter().all(|(_, item)| is_of_all(item));
            let is_said = is_known && result.level.is_some();
            return is_said
                .then(|| say(&messages::NO_ITEM_STANDS_OUT, self.lang))
                .into_iter()
                .collect();
        }
        let headings = if n_groups == 1 {
            [&messages::ONE_GROUP_SAYS_THERE, &messages::ONE_GROUP_SAYS_NOT_YET]
        } else {
            [&messages::MOST_SAY_THERE, &messages::MOST_SAY_NOT_YET]
        };
        self.lists(headings, &lists)
    }

    fn items_on(self, form: Form) -> impl Iterator<Item = Placed<'i>> {
        let dimensions = self.instrument.dimensions.iter();
        dimensions.flat_map(move |dimension| {
            dimension.items_on(form).iter().enumerate().map(|(place, item)| Placed { item, place })
        })
    }

    fn lists(self, headings: [&Text; 2], lists: &[Vec<Placed<'_>>; 2]) -> Vec<Block> {
        let lists = headings.into_iter().zip(lists);
        lists.flat_map(|(heading, items)| self.list(heading, items)).collect()
    }

    /// Some items under a heading, of each dimension in turn, and how many more there are; empty if
    /// there are none.
    fn list(self, heading: &Text, items: &[Placed<'_>]) -> Vec<Block> {
        if items.is_empty() {
            return Vec::new();
        }
        let in_turn = sorted_by_key(items, |placed| placed.place);
        let remark = |placed: &Placed<'_>| {
            let text = placed.item.text.owned(self.lang);
            Remark { label: None, text, why: None }
        };
        let mut blocks = vec![
            Block::Heading { text: heading.owned(self.lang) },
            Block::List { items: in_turn.iter().take(MOST).map(remark).collect() },
        ];
        if let Some(n @ 1..) = items.len().checked_sub(MOST) {
            blocks.push(paragraph(messages::more(self.lang, n)));
        }
        blocks
    }
}

/// An item, and its place in its dimension.
#[derive(Clone, Copy)]
struct Placed<'i> {
    item: &'i Item,
    place: usize,
}
