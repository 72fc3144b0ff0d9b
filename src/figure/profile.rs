//! The profile: the score of each dimension as a bar.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::axis::{Axis, head};
use super::canvas::{Canvas, GAP, table};
use super::{Figure, FigureKind, FigureTable, Role, messages};
use crate::base::{Extremes, Form, Points};
use crate::instrument::Spoken;
use crate::score::ScoreCard;
use crate::team::{DimensionResult, Measure, TeamResult};
use crate::words::{BuiltInLang, DASH, listed};

/// Height of a bar.
const BAR: i32 = 16;

impl Figure {
    /// The dimensions of one respondent as bars.
    #[must_use]
    pub fn profile(card: &ScoreCard, lang: BuiltInLang) -> Self {
        let words = Spoken { instrument: card.instrument(), lang };
        draw(&scores_of_card(card, words), words)
    }

    /// The dimensions of a team as bars.
    #[must_use]
    pub fn team_profile(result: &TeamResult, lang: BuiltInLang) -> Self {
        let words = Spoken { instrument: result.instrument(), lang };
        draw(&scores_of_team(result, words), words)
    }
}

/// One dimension with its score.
pub(super) struct Scored<'s> {
    pub(super) name: &'s str,
    pub(super) score: Option<Points>,
    /// The answer, if the score is one answer of one person.
    answer: Option<&'s str>,
    /// The level or the answers, or why there is no score.
    pub(super) words: String,
}

pub(super) fn scores_of_card<'s>(card: &ScoreCard, words: Spoken<'s>) -> Vec<Scored<'s>> {
    let scores = card.dimensions.iter().map(|dimension| {
        let is_answer = card.form == Form::Short;
        let answer = dimension.score.filter(|_| is_answer).and_then(|score| words.answer(score));
        let missing = if dimension.applicable < dimension.needed {
            &messages::TOO_FEW_APPLY
        } else {
            &messages::TOO_FEW_ANSWERS
        };
        let said = match (dimension.score, dimension.level) {
            (None, _) => missing.get(words.lang),
            (Some(_), Some(level)) => words.level_name(level),
            (Some(_), None) => answer.unwrap_or_default(),
        };
        let name = words.dimension(&dimension.id);
        Scored { name, score: dimension.score, answer, words: said.to_owned() }
    });
    scores.collect()
}

pub(super) fn scores_of_team<'s>(result: &TeamResult, words: Spoken<'s>) -> Vec<Scored<'s>> {
    let is_answer = (result.measure, result.respondents) == (Some(Measure::Anchor), Some(1));
    let scores = result.dimensions.iter().map(|dimension| {
        let answer = dimension.score.filter(|_| is_answer).and_then(|score| words.answer(score));
        let said = team_words(dimension, is_answer, words);
        Scored { name: words.dimension(&dimension.id), score: dimension.score, answer, words: said }
    });
    scores.collect()
}

/// The level of a dimension; if a group has none, its answers.
pub(crate) fn team_words(
    dimension: &DimensionResult,
    is_answer: bool,
    words: Spoken<'_>,
) -> String {
    match (dimension.score, dimension.level) {
        (None, _) => messages::NOTHING_TO_SAY.owned(words.lang),
        (Some(_), Some(level)) => words.level_name(level).to_owned(),
        (Some(score), None) if is_answer => words.answer(score).unwrap_or_default().to_owned(),
        (Some(score), None) => words.answers_around(score),
    }
}

fn draw(scores: &[Scored<'_>], words: Spoken<'_>) -> Figure {
    let mut canvas = Canvas::new();
    let mut y = 0;
    for dimension in scores {
        let value = dimension.score.map(|score| words.shown(score));
        let number = value.as_ref().map_or(DASH, |(_, number)| number);
        y = head(&mut canvas, y, dimension.name, number, &dimension.words) + 4;
        // A missing score gets no bar: an empty one would look like 0.
        if let Some((points, _)) = value {
            bar(&mut canvas, y, points, words);
            y += BAR;
        }
        y += GAP;
    }
    if scores.iter().any(|dimension| dimension.score.is_some()) {
        y = Axis::WIDE.numbers(&mut canvas, y - GAP + 2, words);
    }
    canvas.finish(FigureKind::Profile, words.lang, y, title(scores, words), data(scores, words))
}

fn bar(canvas: &mut Canvas, top: i32, points: i32, words: Spoken<'_>) {
    let axis = Axis::WIDE;
    canvas.rect((0, top), axis.at(100), BAR, Role::Track);
    canvas.rect((0, top), axis.at(points), BAR, Role::Filled);
    for cut in words.cuts() {
        canvas.line((axis.at(cut), top), (axis.at(cut), top + BAR), Role::Cut);
    }
}

/// The highest and the lowest, with everything that is equal (S21). One answer of one person is
/// given in the words of the scale.
pub(super) fn title(scores: &[Scored<'_>], words: Spoken<'_>) -> String {
    let lang = words.lang;
    let known: Vec<(&Scored<'_>, u64)> = scores
        .iter()
        .filter_map(|dimension| Some((dimension, words.points(dimension.score?))))
        .collect();
    let names = |group: &[&Scored<'_>]| {
        listed(lang, &group.iter().map(|dimension| dimension.name).collect::<Vec<_>>())
    };
    let value = |group: &[&Scored<'_>], points: u64| {
        let answer = group.first().and_then(|dimension| dimension.answer);
        answer.map_or_else(|| points.to_string(), ToOwned::to_owned)
    };
    let mut title = match Extremes::of(&known) {
        Extremes::Nothing => return messages::NO_SCORES.owned(lang),
        Extremes::One(dimension, points) => {
            let sentence = if dimension.answer.is_some() {
                &messages::ONE_ANSWER
            } else {
                &messages::ONE_SCORE
            };
            sentence.fill(lang, [&dimension.name, &value(&[dimension], points)])
        }
        Extremes::Equal(all, points) => {
            let is_answer = all.iter().all(|dimension| dimension.answer.is_some());
            let sentence =
                if is_answer { &messages::ALL_ANSWERS_THE_SAME } else { &messages::ALL_THE_SAME };
            sentence.fill(lang, [&value(&all, points)])
        }
        Extremes::Ends { highest: (highest, most), lowest: (lowest, least) } => {
            messages::HIGHEST_AND_LOWEST.fill(
                lang,
                [&names(&highest), &value(&highest, most), &names(&lowest), &value(&lowest, least)],
            )
        }
    };
    let n_missing = scores.len() - known.len();
    if n_missing > 0 {
        title.push(' ');
        title.push_str(&messages::without_score(lang, n_missing));
    }
    title
}

pub(super) fn data(scores: &[Scored<'_>], words: Spoken<'_>) -> FigureTable {
    let header = [&messages::DIMENSION, &messages::SCORE, &messages::IN_WORDS];
    let rows = scores.iter().map(|dimension| {
        vec![
            dimension.name.to_owned(),
            words.points_or_dash(dimension.score),
            dimension.words.clone(),
        ]
    });
    table(words.lang, header, rows.collect())
}
