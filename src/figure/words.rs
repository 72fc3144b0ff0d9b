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

/// An instrument in one language, for pictures and for the sentences that reports share with them.
#[derive(Clone, Copy)]
pub(crate) struct Words<'i> {
    pub(crate) instrument: &'i Instrument,
    pub(crate) lang: Lang,
}

impl<'i> Words<'i> {
    /// `Gedeelde ambitie`.
    pub(crate) fn dimension(self, id: &str) -> &'i str {
        let dimension = self.instrument.dimensions.iter().find(|dimension| dimension.id == id);
        dimension.map_or("", |dimension| dimension.label.get(self.lang))
    }

    /// `Afstemmen`.
    pub(crate) fn level(self, level: Level) -> &'i str {
        self.instrument.level(level).map_or("", |level| level.name.get(self.lang))
    }

    /// `2, Afstemmen`.
    pub(crate) fn numbered_level(self, level: Level) -> String {
        format!("{level}, {}", self.level(level))
    }

    /// `Wijkteam: Buurtteam Zuid`.
    pub(crate) fn partner(self, kind: PartnerKind, name: Option<&str>) -> String {
        let kind = kind.label(self.lang);
        name.map_or_else(|| kind.to_owned(), |name| format!("{kind}: {name}"))
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
        score.map_or_else(|| messages::DASH.to_owned(), |score| self.shown(score).1)
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
            (Some(answer), ..) => messages::ON_AVERAGE.fill(lang, [&answer]),
            (None, Some((_, below)), Some((_, above))) => {
                messages::BETWEEN_ANSWERS.fill(lang, [&below, &above])
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
