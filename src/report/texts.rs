//! The words of an instrument that several reports need, in one language.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use crate::instrument::Instrument;
use crate::lang::Lang;
use crate::level::Level;
use crate::name::inside_text;
use crate::number::Points;
use crate::partner::PartnerKind;
use crate::report::messages::solo as messages;
use crate::report::{Block, lead, paragraph};

/// An instrument in one language.
#[derive(Clone, Copy)]
pub(super) struct Texts<'i> {
    pub(super) instrument: &'i Instrument,
    pub(super) lang: Lang,
}

impl<'i> Texts<'i> {
    /// `Gedeelde ambitie`.
    pub(super) fn dimension(self, id: &str) -> &'i str {
        let dimension = self.instrument.dimensions.iter().find(|own| own.id == id);
        dimension.map_or("", |own| own.label.get(self.lang))
    }

    /// The labels of some dimensions, separated by commas.
    pub(super) fn dimensions(self, ids: &[&str]) -> String {
        ids.iter().map(|id| self.dimension(id)).collect::<Vec<_>>().join(", ")
    }

    /// The statement of an item of the main scan.
    pub(super) fn item(self, id: &str) -> &'i str {
        let mut items = self.instrument.dimensions.iter().flat_map(|own| own.items.iter());
        items.find(|item| item.id == id).map_or("", |item| item.text.get(self.lang))
    }

    /// Whole points, as they are shown.
    pub(super) fn points(self, score: Points) -> u64 {
        self.instrument.rules.whole_points(score)
    }

    /// Whole points, or a dash where there is no score.
    pub(super) fn points_or_dash(self, score: Option<Points>) -> String {
        score.map_or_else(|| "-".to_owned(), |score| self.points(score).to_string())
    }

    /// `Afstemmen`.
    pub(super) fn level_name(self, level: Level) -> &'i str {
        self.instrument.level(level).map_or("", |own| own.name.get(self.lang))
    }

    /// `2, Afstemmen`.
    pub(super) fn numbered_level(self, level: Level) -> String {
        format!("{level}, {}", self.level_name(level))
    }

    /// `Wijkteam: Buurtteam Zuid`.
    pub(super) fn partner(self, kind: PartnerKind, name: Option<&str>) -> String {
        let kind = kind.label(self.lang);
        match name {
            Some(name) => format!("{kind}: {}", inside_text(name)),
            None => kind.to_owned(),
        }
    }

    /// The level with what it means; nothing where there is none.
    pub(super) fn level(self, level: Option<Level>) -> Vec<Block> {
        let lang = self.lang;
        let Some(level) = level else { return Vec::new() };
        let Some(description) = self.instrument.level(level) else { return Vec::new() };
        let (subtitle, definition) = (&description.subtitle, &description.definition);
        vec![
            lead(
                messages::LEVEL_REACHED.fill(lang, [&level.number(), &description.name.get(lang)]),
            ),
            paragraph(format!("{} {}", subtitle.get(lang), definition.get(lang))),
        ]
    }

    /// The total, with what holds the level down and what is missing.
    pub(super) fn total(
        self,
        total: Option<Points>,
        uncapped_level: Option<Level>,
        capped_by: Option<&[&str]>,
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
        if let (Some(uncapped), Some(weakest @ [_, ..])) = (uncapped_level, capped_by) {
            let uncapped = self.numbered_level(uncapped);
            let capped = messages::CAPPED.fill(lang, [&uncapped, &self.dimensions(weakest)]);
            text = [text, capped].join(" ");
        }
        if !missing.is_empty() {
            text = [text, messages::PROVISIONAL.fill(lang, [&self.dimensions(missing)])].join(" ");
        }
        text
    }
}
