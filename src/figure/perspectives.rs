//! How each perspective sees the dimensions, and where they differ.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::axis::{Axis, head, key, note};
use super::canvas::{Canvas, GAP, VALUE};
use super::{Anchor, Figure, FigureKind, FigureTable, Role, messages};
use crate::base::{Extremes, sorted_by_key};
use crate::field::Perspective;
use crate::instrument::Spoken;
use crate::team::{DimensionResult, GapWord, Measure, PerspectiveResult, TeamResult, Voice, ends};
use crate::words::{BuiltInLang, listed};

/// Marks closer than this are drawn one below the other.
const LANE: i32 = 22;

impl Figure {
    /// The dimensions of a team, each with a mark for every visible perspective, on the measure of
    /// the team (S20).
    #[must_use]
    pub fn perspectives(result: &TeamResult, lang: BuiltInLang) -> Self {
        let words = Spoken { instrument: result.instrument(), lang };
        let shown = result.perspectives.iter().filter(|perspective| !perspective.hidden);
        let view = View { result, shown: shown.collect(), words };
        let mut canvas = Canvas::new();
        let bottom = view.draw(&mut canvas);
        canvas.finish(FigureKind::Perspectives, lang, bottom, view.title(), view.data())
    }
}

/// One sentence on where perspectives differ most.
fn largest_difference(result: &TeamResult, words: Spoken<'_>) -> String {
    let lang = words.lang;
    let n_shown = result.perspectives.iter().filter(|perspective| !perspective.hidden).count();
    let gaps = largest_gaps(result, words);
    let is_a_difference = result
        .dimensions
        .iter()
        .any(|dimension| dimension.gap_word.is_some_and(|word| word != GapWord::None));
    let names = |all: &[&DimensionResult]| {
        listed(
            lang,
            &all.iter().map(|dimension| words.dimension(&dimension.id)).collect::<Vec<_>>(),
        )
    };
    let compared: Vec<&DimensionResult> =
        result.dimensions.iter().filter(|dimension| dimension.gap.is_some()).collect();
    let is_all = compared.len() == result.dimensions.len();
    match (n_shown, gaps) {
        (0, _) => messages::NO_GROUP.owned(lang),
        (1, _) => messages::ONE_GROUP.owned(lang),
        (_, Extremes::Nothing) => messages::NO_SCORES_OF_GROUPS.owned(lang),
        _ if !is_a_difference && is_all => messages::SAME_VIEW.owned(lang),
        _ if !is_a_difference => messages::SAME_VIEW_HERE.fill(lang, [&names(&compared)]),
        (_, Extremes::One(dimension, points)) => {
            messages::ONE_DIFFERENCE.fill(lang, [&names(&[dimension]), &points])
        }
        (_, Extremes::Equal(_, points)) if is_all => {
            messages::ALL_DIFFERENCES_EQUAL.fill(lang, [&points])
        }
        (_, Extremes::Equal(all, points)) => {
            messages::EQUAL_DIFFERENCES.fill(lang, [&names(&all), &points])
        }
        (_, Extremes::Ends { highest: (largest, points), .. }) => {
            messages::LARGEST_DIFFERENCE.fill(lang, [&names(&largest), &points])
        }
    }
}

/// The gaps in whole points.
fn largest_gaps<'r>(
    result: &'r TeamResult,
    words: Spoken<'_>,
) -> Extremes<&'r DimensionResult, u64> {
    let gaps = result
        .dimensions
        .iter()
        .filter_map(|dimension| Some((dimension, words.points(dimension.gap?))));
    Extremes::of(&gaps.collect::<Vec<_>>())
}

/// The dimension on which perspectives differ most, if there is one and the difference has a word.
pub(crate) fn most_different<'r>(
    result: &'r TeamResult,
    words: Spoken<'_>,
) -> Option<&'r DimensionResult> {
    let (largest, _) = largest_gaps(result, words).highest()?;
    let [dimension] = largest[..] else { return None };
    matches!(dimension.gap_word, Some(GapWord::Large | GapWord::Moderate)).then_some(dimension)
}

struct View<'v> {
    result: &'v TeamResult,
    shown: Vec<&'v PerspectiveResult>,
    words: Spoken<'v>,
}

impl View<'_> {
    fn draw(&self, canvas: &mut Canvas) -> i32 {
        let lang = self.words.lang;
        let mut y = key(
            canvas,
            0,
            self.shown.iter().map(|perspective| (perspective.id, perspective.id.label(lang))),
            mark,
        );
        for (idx, dimension) in self.result.dimensions.iter().enumerate() {
            y = self.row(canvas, y + GAP, idx, dimension);
        }
        y = Axis::INSET.numbers(canvas, y, self.words);
        let anchors = self.result.measure.filter(|measure| *measure == Measure::Anchor);
        let measure = anchors.map(|measure| {
            messages::measure(lang, measure, self.words.instrument.dimensions.len())
        });
        let is_hidden = self.result.perspectives.iter().any(|perspective| perspective.hidden);
        let hidden = is_hidden.then(|| messages::HIDDEN_GROUPS.owned(lang));
        for text in [measure, hidden].into_iter().flatten() {
            y = note(canvas, y + GAP / 2, &text);
        }
        y
    }

    fn row(&self, canvas: &mut Canvas, top: i32, idx: usize, dimension: &DimensionResult) -> i32 {
        let words = self.words;
        let (difference, in_words) = match dimension.gap.zip(dimension.gap_word) {
            Some((points, word @ (GapWord::Large | GapWord::Moderate))) => {
                (words.shown(points).1, messages::gap(words.lang, word))
            }
            _ => (String::new(), ""),
        };
        let y =
            head(canvas, top, words.dimension(&dimension.id), &difference, in_words) + LANE / 2 + 2;
        let axis = Axis::INSET;
        axis.line(canvas, y, words);
        let marks = sorted_by_key(&self.marks(idx), |(_, points)| *points);
        let (Some(lowest), Some(highest)) = (marks.first().copied(), marks.last().copied()) else {
            return y + LANE / 2;
        };
        canvas.line((axis.at(lowest.1), y), (axis.at(highest.1), y), Role::Difference);
        let mut lanes: [Option<i32>; Perspective::ALL.len()] = [None; Perspective::ALL.len()];
        let mut bottom = y;
        for (id, points) in marks {
            let x = axis.at(points);
            let free = lanes.iter_mut().zip(0..);
            let is_free = |last: Option<i32>| last.is_none_or(|last| x - last >= LANE);
            let Some((last, lane)) = free.into_iter().find(|(last, _)| is_free(**last)) else {
                continue;
            };
            *last = Some(x);
            let at = (x, y + lane * LANE);
            mark(canvas, at, id);
            if (id, points) == highest {
                let number = format!("{points}");
                canvas.text((x + 14, at.1 + 5), Anchor::Start, VALUE, &number);
            }
            bottom = bottom.max(at.1);
        }
        if lowest.1 < highest.1 {
            let number = format!("{}", lowest.1);
            canvas.text((axis.at(lowest.1) - 14, y + 5), Anchor::End, VALUE, &number);
        }
        bottom + LANE / 2
    }

    /// The number of each perspective on a dimension, in whole points.
    fn marks(&self, idx: usize) -> Vec<(Perspective, i32)> {
        let voices = self.result.voices(idx).into_iter();
        voices.map(|voice| (voice.id, i32::try_from(voice.points).unwrap_or(100))).collect()
    }

    /// Where the perspectives differ most, and who is at each end.
    fn title(&self) -> String {
        let (lang, words) = (self.words.lang, self.words);
        let difference = largest_difference(self.result, words);
        let Some(largest) = most_different(self.result, words) else { return difference };
        let idx = self.result.dimensions.iter().position(|dimension| dimension.id == largest.id);
        let voices = idx.map(|idx| self.result.voices(idx)).unwrap_or_default();
        let Some(ends) = ends(&voices) else { return difference };
        let end = |voices: &Vec<Voice>| {
            let points = voices.first().map_or(0, |voice| voice.points);
            format!("{}: {points}.", messages::voices(lang, voices))
        };
        let [highest, lowest] = &ends;
        [difference, end(highest), end(lowest)].join(" ")
    }

    fn data(&self) -> FigureTable {
        let (lang, words) = (self.words.lang, self.words);
        let mut header = vec![messages::DIMENSION.owned(lang)];
        header.extend(self.shown.iter().map(|perspective| perspective.id.label(lang).to_owned()));
        header.push(messages::DIFFERENCE.owned(lang));
        let rows = self.result.dimensions.iter().enumerate().map(|(idx, dimension)| {
            let mut row = vec![words.dimension(&dimension.id).to_owned()];
            let score =
                |side: &&PerspectiveResult| side.dimensions.get(idx)?.on(self.result.measure?);
            row.extend(self.shown.iter().map(|side| words.points_or_dash(score(side))));
            row.push(self.difference(dimension));
            row
        });
        FigureTable { header, rows: rows.collect() }
    }

    /// `46, groot verschil`.
    fn difference(&self, dimension: &DimensionResult) -> String {
        let points = self.words.points_or_dash(dimension.gap);
        match dimension.gap_word {
            Some(word @ (GapWord::Large | GapWord::Moderate)) => {
                format!("{points}, {}", messages::gap(self.words.lang, word))
            }
            Some(GapWord::None) | None => points,
        }
    }
}

/// Each perspective has its own shape, so that nobody needs colour to tell them apart.
pub(super) fn mark(canvas: &mut Canvas, (x, y): (i32, i32), side: Perspective) {
    match side {
        Perspective::School => canvas.circle((x, y), 8, Role::SideSchool),
        Perspective::Partners => canvas.rect((x - 7, y - 7), 14, 14, Role::SidePartners),
        Perspective::Ouders => {
            canvas.polygon(vec![(x, y - 9), (x + 10, y + 8), (x - 10, y + 8)], Role::SideOuders);
        }
        Perspective::Gemeente => canvas
            .polygon(vec![(x, y - 10), (x + 10, y), (x, y + 10), (x - 10, y)], Role::SideGemeente),
    }
}
