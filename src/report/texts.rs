//! The words of an instrument that several reports need, in one language.

use alloc::string::String;
use alloc::vec::Vec;

use crate::figure::Words;
use crate::instrument::Instrument;
use crate::lang::{Lang, listed};
use crate::level::Level;
use crate::name::inside_text;
use crate::number::Points;
use crate::partner::PartnerKind;

/// An instrument in one language.
#[derive(Clone, Copy)]
pub(super) struct Texts<'i> {
    pub(super) instrument: &'i Instrument,
    pub(super) lang: Lang,
}

impl<'i> Texts<'i> {
    /// `Gedeelde ambitie`.
    pub(super) fn dimension(self, id: &str) -> &'i str {
        self.words().dimension(id)
    }

    /// `Gedeelde ambitie, Samen doen en Leren en volhouden`.
    pub(super) fn dimensions(self, ids: &[impl AsRef<str>]) -> String {
        let names = ids.iter().map(|id| self.dimension(id.as_ref()));
        listed(self.lang, &names.collect::<Vec<_>>())
    }

    /// The statement of an item of the main scan.
    pub(super) fn item(self, id: &str) -> &'i str {
        let mut items =
            self.instrument.dimensions.iter().flat_map(|dimension| dimension.items.iter());
        items.find(|item| item.id == id).map_or("", |item| item.text.get(self.lang))
    }

    /// Whole points, as they are shown.
    pub(super) fn points(self, score: Points) -> u64 {
        self.words().points(score)
    }

    /// Whole points, or a dash if there is no score.
    pub(super) fn points_or_dash(self, score: Option<Points>) -> String {
        self.words().points_or_dash(score)
    }

    /// `Afstemmen`.
    pub(super) fn level_name(self, level: Level) -> &'i str {
        self.words().level(level)
    }

    /// `2, Afstemmen`.
    pub(super) fn numbered_level(self, level: Level) -> String {
        self.words().numbered_level(level)
    }

    /// `Wijkteam: Buurtteam Zuid`.
    pub(super) fn partner(self, kind: PartnerKind, name: Option<&str>) -> String {
        self.words().partner(kind, name.map(inside_text).as_deref())
    }

    /// The words that pictures use.
    pub(super) const fn words(self) -> Words<'i> {
        Words { instrument: self.instrument, lang: self.lang }
    }
}
