//! The words of an instrument, in one language.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Instrument;
use crate::base::{Level, Points};
use crate::field::PartnerKind;
use crate::words::{BuiltInLang, DASH, Sentence, inside_text, listed};

static BETWEEN_ANSWERS: Sentence<2> =
    Sentence::new("gemiddeld tussen ‘{0}’ en ‘{1}’", "on average between ‘{0}’ and ‘{1}’");
static ON_AVERAGE: Sentence<1> = Sentence::new("gemiddeld ‘{0}’", "on average ‘{0}’");

/// An instrument in one language, for pictures and reports.
#[derive(Clone, Copy)]
pub(crate) struct Spoken<'i> {
    pub(crate) instrument: &'i Instrument,
    pub(crate) lang: BuiltInLang,
}

impl<'i> Spoken<'i> {
    /// `Gedeelde ambitie`.
    pub(crate) fn dimension(self, id: &str) -> &'i str {
        let dimension = self.instrument.dimensions.iter().find(|dimension| dimension.id == id);
        dimension.map_or("", |dimension| dimension.label.get(self.lang))
    }

    /// `Gedeelde ambitie, Samen doen en Leren en volhouden`.
    pub(crate) fn dimensions(self, ids: &[impl AsRef<str>]) -> String {
        let names = ids.iter().map(|id| self.dimension(id.as_ref()));
        listed(self.lang, &names.collect::<Vec<_>>())
    }

    /// The statement of an item of the main scan.
    pub(crate) fn item(self, id: &str) -> &'i str {
        let mut items =
            self.instrument.dimensions.iter().flat_map(|dimension| dimension.items.iter());
        items.find(|item| item.id == id).map_or("", |item| item.text.get(self.lang))
    }

    /// `Afstemmen`.
    pub(crate) fn level_name(self, level: Level) -> &'i str {
        self.instrument.level(level).map_or("", |level| level.name.get(self.lang))
    }

    /// `2, Afstemmen`.
    pub(crate) fn numbered_level(self, level: Level) -> String {
        format!("{level}, {}", self.level_name(level))
    }

    /// `Wijkteam: Buurtteam Zuid`.
    pub(crate) fn partner(self, kind: PartnerKind, name: Option<&str>) -> String {
        let kind = kind.label(self.lang);
        name.map_or_else(|| kind.to_owned(), |name| format!("{kind}: {name}"))
    }

    /// The same with a name that changes nothing around it.
    pub(crate) fn partner_in_text(self, kind: PartnerKind, name: Option<&str>) -> String {
        self.partner(kind, name.map(inside_text).as_deref())
    }

    /// S16: whole points.
    pub(crate) fn points(self, score: Points) -> u64 {
        self.instrument.rules.whole_points(score)
    }

    /// S16: whole points, as a coordinate and as text.
    pub(crate) fn shown(self, score: Points) -> (i32, String) {
        let points = self.points(score);
        (i32::try_from(points).unwrap_or(100), points.to_string())
    }

    /// Whole points, or a dash if there is no score.
    pub(crate) fn points_or_dash(self, score: Option<Points>) -> String {
        score.map_or_else(|| DASH.to_owned(), |score| self.shown(score).1)
    }

    /// The answer to one item in the words of the answer scale. `None` if these points are no
    /// single answer.
    pub(crate) fn answer(self, score: Points) -> Option<&'i str> {
        let mut steps = self.steps();
        steps.find(|(points, _)| *points == score).map(|(_, label)| label)
    }

    /// The mean of several answers in the words of the answers around it.
    pub(crate) fn answers_around(self, score: Points) -> String {
        let lang = self.lang;
        let below = self.steps().filter(|(points, _)| *points < score).last();
        let above = self.steps().find(|(points, _)| score < *points);
        match (self.answer(score), below, above) {
            (Some(answer), ..) => ON_AVERAGE.fill(lang, [&answer]),
            (None, Some((_, below)), Some((_, above))) => {
                BETWEEN_ANSWERS.fill(lang, [&below, &above])
            }
            _ => String::new(),
        }
    }

    /// The answers of the scale with their points, lowest first.
    fn steps(self) -> impl Iterator<Item = (Points, &'i str)> {
        let max = self.instrument.scale.max();
        let points = (0..=max).filter_map(move |rating| Points::share(rating.into(), max.into()));
        let labels = self.instrument.scale.steps.iter().map(move |step| step.label.get(self.lang));
        points.zip(labels)
    }

    /// The points at which levels begin, rounded.
    pub(crate) fn cuts(self) -> impl Iterator<Item = i32> + 'i {
        let cuts = self.instrument.rules.cut_points.value.iter();
        cuts.filter_map(|cut| i32::try_from(cut.rounded()).ok())
    }
}
