//! The words of an instrument, in one language.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};

use super::messages;
use crate::instrument::Instrument;
use crate::lang::Lang;
use crate::level::Level;
use crate::number::Points;
use crate::partner::PartnerKind;

#[derive(Clone, Copy)]
pub(super) struct Words<'i> {
    pub(super) instrument: &'i Instrument,
    pub(super) lang: Lang,
}

impl<'i> Words<'i> {
    /// `Gedeelde ambitie`.
    pub(super) fn dimension(self, id: &str) -> &'i str {
        let dimension = self.instrument.dimensions.iter().find(|own| own.id == id);
        dimension.map_or("", |own| own.label.get(self.lang))
    }

    /// `Afstemmen`.
    pub(super) fn level(self, level: Level) -> &'i str {
        self.instrument.level(level).map_or("", |own| own.name.get(self.lang))
    }

    /// `2, Afstemmen`.
    pub(super) fn numbered_level(self, level: Level) -> String {
        format!("{level}, {}", self.level(level))
    }

    /// `Wijkteam: Buurtteam Zuid`.
    pub(super) fn partner(self, kind: PartnerKind, name: Option<&str>) -> String {
        let kind = kind.label(self.lang);
        name.map_or_else(|| kind.to_owned(), |name| format!("{kind}: {name}"))
    }

    /// S16: whole points.
    pub(super) fn points(self, score: Points) -> u64 {
        self.instrument.rules.whole_points(score)
    }

    /// S16: whole points, as a coordinate and as text.
    pub(super) fn shown(self, score: Points) -> (i32, String) {
        let points = self.points(score);
        (i32::try_from(points).unwrap_or(100), points.to_string())
    }

    /// Whole points, or a dash where there is no score.
    pub(super) fn points_or_dash(self, score: Option<Points>) -> String {
        score.map_or_else(|| messages::DASH.to_owned(), |score| self.shown(score).1)
    }

    /// Where levels begin, in whole points.
    pub(super) fn cuts(self) -> impl Iterator<Item = i32> + 'i {
        let cuts = self.instrument.rules.cut_points.value.iter();
        cuts.filter_map(|cut| i32::try_from(cut.rounded()).ok())
    }
}
