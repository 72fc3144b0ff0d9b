//! The profile: how far each dimension is, as bars.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::axis::{Axis, head};
use super::canvas::{Canvas, GAP, table};
use super::words::Words;
use super::{Figure, FigureKind, FigureTable, Role, messages};
use crate::instrument::Instrument;
use crate::lang::Lang;
use crate::level::Level;
use crate::number::Points;
use crate::score::ScoreCard;
use crate::team::TeamResult;

/// How high a bar is.
const BAR: i32 = 16;

impl Figure {
    /// The dimensions of one respondent as bars.
    #[must_use]
    pub fn profile(card: &ScoreCard<'_>, instrument: &Instrument, lang: Lang) -> Self {
        let words = Words { instrument, lang };
        draw(&scores_of_card(card, words), words)
    }

    /// The dimensions of a team as bars.
    #[must_use]
    pub fn team_profile(result: &TeamResult<'_>, instrument: &Instrument, lang: Lang) -> Self {
        let words = Words { instrument, lang };
        draw(&scores_of_team(result, words), words)
    }
}

/// One dimension with its score.
pub(super) struct Scored<'s> {
    pub(super) name: &'s str,
    pub(super) score: Option<Points>,
    /// The level, or why there is no score.
    pub(super) words: &'s str,
}

impl<'s> Scored<'s> {
    fn new(
        id: &str,
        score: Option<Points>,
        level: Option<Level>,
        missing: &'s str,
        words: Words<'s>,
    ) -> Self {
        let level = level.map_or("", |level| words.level(level));
        let in_words = if score.is_some() { level } else { missing };
        Self { name: words.dimension(id), score, words: in_words }
    }
}

pub(super) fn scores_of_card<'s>(card: &ScoreCard<'_>, words: Words<'s>) -> Vec<Scored<'s>> {
    let scores = card.dimensions.iter().map(|own| {
        let missing = if own.applicable < own.needed {
            &messages::TOO_FEW_APPLY
        } else {
            &messages::TOO_FEW_ANSWERS
        };
        Scored::new(own.id, own.score, own.level, missing.get(words.lang), words)
    });
    scores.collect()
}

pub(super) fn scores_of_team<'s>(result: &TeamResult<'_>, words: Words<'s>) -> Vec<Scored<'s>> {
    let missing = messages::NOTHING_TO_SAY.get(words.lang);
    let scores = result.dimensions.iter();
    scores.map(|own| Scored::new(own.id, own.score, own.level, missing, words)).collect()
}

fn draw(scores: &[Scored<'_>], words: Words<'_>) -> Figure {
    let mut canvas = Canvas::new();
    let mut y = 0;
    for own in scores {
        let value = own.score.map(|score| words.shown(score));
        let number = value.as_ref().map_or(messages::DASH, |(_, number)| number);
        y = head(&mut canvas, y, own.name, number, own.words) + 4;
        // Where there is no score there is no bar: an empty one would look like 0.
        if let Some((points, _)) = value {
            bar(&mut canvas, y, points, words);
            y += BAR;
        }
        y += GAP;
    }
    if scores.iter().any(|own| own.score.is_some()) {
        y = Axis::WIDE.numbers(&mut canvas, y - GAP + 2, words);
    }
    canvas.finish(FigureKind::Profile, words.lang, y, title(scores, words), data(scores, words))
}

fn bar(canvas: &mut Canvas, top: i32, points: i32, words: Words<'_>) {
    let axis = Axis::WIDE;
    canvas.rect((0, top), axis.at(100), BAR, Role::Track);
    canvas.rect((0, top), axis.at(points), BAR, Role::Filled);
    for cut in words.cuts() {
        canvas.line((axis.at(cut), top), (axis.at(cut), top + BAR), Role::Cut);
    }
}

/// What is highest and what is lowest; the first of them where scores are equal.
pub(super) fn title(scores: &[Scored<'_>], words: Words<'_>) -> String {
    let lang = words.lang;
    let known: Vec<(&str, Points)> =
        scores.iter().filter_map(|own| Some((own.name, own.score?))).collect();
    let shown = |(name, score): (&'_ str, Points)| (String::from(name), words.points(score));
    let highest = known.iter().copied().reduce(|best, own| if own.1 > best.1 { own } else { best });
    let lowest =
        known.iter().copied().reduce(|least, own| if own.1 < least.1 { own } else { least });
    let (Some(highest), Some(lowest)) = (highest.map(shown), lowest.map(shown)) else {
        return messages::NO_SCORES.owned(lang);
    };
    let mut title = if known.len() == 1 {
        messages::ONE_SCORE.fill(lang, [&highest.0, &highest.1])
    } else if highest.1 == lowest.1 {
        messages::ALL_THE_SAME.fill(lang, [&highest.1])
    } else {
        messages::HIGHEST_AND_LOWEST.fill(lang, [&highest.0, &highest.1, &lowest.0, &lowest.1])
    };
    let n_missing = scores.len() - known.len();
    if n_missing > 0 {
        title.push(' ');
        title.push_str(&messages::without_score(lang, n_missing));
    }
    title
}

pub(super) fn data(scores: &[Scored<'_>], words: Words<'_>) -> FigureTable {
    let header = [&messages::DIMENSION, &messages::SCORE, &messages::IN_WORDS];
    let rows = scores.iter().map(|own| {
        vec![own.name.to_owned(), words.points_or_dash(own.score), own.words.to_owned()]
    });
    table(words.lang, header, rows.collect())
}
