//! What everybody answered to the item on which people differ most: a mark for each person.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::canvas::{Canvas, GAP, LABEL, WORDS, text_width};
use super::perspectives::mark;
use super::unrated::{labels, unrated};
use super::{Anchor, Figure, FigureKind, FigureTable, messages};
use crate::base::Points;
use crate::field::Perspective;
use crate::instrument::{Dimension, Spoken};
use crate::team::{GapWord, ItemResult, TeamResult};
use crate::words::BuiltInLang;

/// Distance between two marks.
const STEP: i32 = 20;
/// Most marks for one answer of one side; beyond that one mark is several people.
const MAX_MARKS: u32 = 24;

impl Figure {
    /// The answers to one item, side by side: of the dimension with the largest gap, if the sides differ, the item in
    /// which they are furthest apart; if one side is shown, the item on which its people agree least. Hidden groups and
    /// items are not in it.
    #[must_use]
    pub fn item(result: &TeamResult, lang: BuiltInLang) -> Self {
        let words = Spoken { instrument: result.instrument(), lang };
        let mut canvas = Canvas::new();
        let (title, bottom) = match most_different(result) {
            Some(item) => {
                let per_mark = per_mark(item);
                let bottom = draw(&mut canvas, item, per_mark, words);
                let mut title = messages::each_dot(lang, words.item(&item.id), per_mark);
                let n_people = result.respondents.unwrap_or_default();
                for (label, n) in labels(words).into_iter().zip(unrated(item, n_people)) {
                    if n > 0 {
                        title.push(' ');
                        title.push_str(&messages::UNRATED.fill(lang, [&label, &n]));
                    }
                }
                (title, bottom)
            }
            None => (messages::NO_ANSWERS.owned(lang), 0),
        };
        let table = data(most_different(result), words);
        canvas.finish(FigureKind::Item, lang, bottom, title, table)
    }
}

/// The item to talk about. Of equals it is the first: the picture does not say that there is no other.
fn most_different(result: &TeamResult) -> Option<&ItemResult> {
    let form = result.measure?.form();
    let is_a_difference = |id: &&crate::instrument::Id| {
        let dimension = result.dimensions.iter().find(|dimension| dimension.id == **id);
        dimension.and_then(|dimension| dimension.gap_word).is_some_and(|word| word != GapWord::None)
    };
    let first = result.order.difference.first().filter(is_a_difference);
    let dimensions = result.instrument().dimensions.iter();
    let dimensions = dimensions.filter(|dimension| first.is_none_or(|id| dimension.id == *id));
    let items = dimensions.flat_map(|dimension: &Dimension| dimension.items_on(form));
    let items = items.filter_map(|item| result.items.iter().find(|rated| rated.id == item.id));
    let rated = items.filter(|item| !item.by_perspective.is_empty());
    rated.reduce(|most, item| if is_wider(item, most) { item } else { most })
}

/// Whether the sides are further apart on one item than on another; if that is the same, whether people agree less.
fn is_wider(one: &ItemResult, other: &ItemResult) -> bool {
    (distance(other), other.ad) < (distance(one), one.ad)
}

fn distance(item: &ItemResult) -> Option<Points> {
    let points = || item.by_perspective.iter().map(|side| side.points);
    points().max().zip(points().min()).map(|(high, low)| high.distance(low))
}

fn per_mark(item: &ItemResult) -> u32 {
    let ratings = item.by_perspective.iter().flat_map(|side| &side.ratings);
    ratings.max().map_or(1, |most| most.div_ceil(MAX_MARKS)).max(1)
}

/// Under each answer the marks of those who gave it, a row for each side. Returns the bottom.
fn draw(canvas: &mut Canvas, item: &ItemResult, per_mark: u32, words: Spoken<'_>) -> i32 {
    let steps = &words.instrument.scale.steps;
    let width = Figure::WIDTH / i32::try_from(steps.len()).unwrap_or(1).max(1);
    let middle = |idx: usize| width * i32::try_from(idx).unwrap_or_default() + width / 2;
    let mut top = 0;
    // Labels that do not fit beside each other take turns on two lines; the outer ones keep to the edges.
    let labels: Vec<&str> = steps.iter().map(|step| step.label.get(words.lang)).collect();
    let takes_turns = labels.iter().any(|label| width - 4 < text_width(WORDS, label));
    for (idx, label) in labels.iter().enumerate() {
        let line = if takes_turns && idx % 2 == 1 { WORDS.line_height() } else { 0 };
        let (x, anchor) = match idx {
            0 if takes_turns => (0, Anchor::Start),
            _ if takes_turns && idx + 1 == labels.len() => (Figure::WIDTH, Anchor::End),
            _ => (middle(idx), Anchor::Middle),
        };
        let available = if takes_turns { 3 * width / 2 } else { width };
        let style = WORDS.up_to_lines(1);
        top = top.max(canvas.lines((x, line), anchor, available, style, label));
    }
    for side in &item.by_perspective {
        let n: u32 = side.ratings.iter().sum();
        canvas.line((0, top + GAP / 2), (Figure::WIDTH, top + GAP / 2), super::Role::Grid);
        let label = alloc::format!("{} ({n})", side.id.label(words.lang));
        top = canvas.paragraph((0, top + GAP), Figure::WIDTH, LABEL, &label);
        let mut bottom = top;
        for (idx, count) in side.ratings.iter().enumerate() {
            let column = (middle(idx), width, top);
            bottom = bottom.max(marks(canvas, column, count.div_ceil(per_mark), side.id));
        }
        top = bottom;
    }
    top + 2
}

/// `n` marks under an answer, in rows as wide as fit. Returns the bottom.
fn marks(
    canvas: &mut Canvas,
    (middle, width, top): (i32, i32, i32),
    n: u32,
    side: Perspective,
) -> i32 {
    let n = i32::try_from(n).unwrap_or_default();
    let per_row = (width / STEP).max(1);
    for place in 0..n {
        let (row, at) = (place / per_row, place % per_row);
        let in_row = (n - row * per_row).min(per_row);
        let x = middle - STEP * (in_row - 1) / 2 + STEP * at;
        mark(canvas, (x, top + STEP * row + STEP / 2 + 2), side);
    }
    top + STEP * ((n + per_row - 1) / per_row) + 2
}

fn data(item: Option<&ItemResult>, words: Spoken<'_>) -> FigureTable {
    let lang = words.lang;
    let steps = words.instrument.scale.steps.iter().map(|step| step.label.get(lang).to_owned());
    let sides = item.map_or(&[][..], |item| &item.by_perspective);
    let rows = sides.iter().map(|side| {
        let counts = side.ratings.iter().map(ToString::to_string);
        [side.id.label(lang).to_owned()].into_iter().chain(counts).collect()
    });
    let header: Vec<String> = [messages::SIDE.owned(lang)].into_iter().chain(steps).collect();
    FigureTable { header, rows: rows.collect() }
}
