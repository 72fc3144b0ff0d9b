//! How each perspective sees the dimensions, and where they differ.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::axis::{Axis, head, key, note};
use super::canvas::{Canvas, GAP, VALUE};
use super::words::Words;
use super::{Anchor, Figure, FigureKind, FigureTable, Role, messages};
use crate::instrument::Instrument;
use crate::lang::Lang;
use crate::number::Points;
use crate::perspective::Perspective;
use crate::sorting::sorted_by_key;
use crate::team::{DimensionResult, GapWord, PerspectiveResult, TeamResult};

/// Marks that are closer than this stand below each other.
const LANE: i32 = 22;

impl Figure {
    /// The dimensions of a team, each with a mark for every perspective that is shown.
    ///
    /// S12: where somebody filled in the short form, on the anchor items alone, because those are
    /// what everybody answered.
    #[must_use]
    pub fn perspectives(result: &TeamResult<'_>, instrument: &Instrument, lang: Lang) -> Self {
        let words = Words { instrument, lang };
        let shown: Vec<&PerspectiveResult<'_>> =
            result.perspectives.iter().filter(|own| !own.hidden).collect();
        let by_anchors = shown.iter().any(|own| own.n != own.n_full);
        let view = View { result, shown, by_anchors, words };
        let mut canvas = Canvas::new();
        let bottom = view.draw(&mut canvas);
        canvas.finish(FigureKind::Perspectives, lang, bottom, view.title(), view.data())
    }
}

struct View<'v> {
    result: &'v TeamResult<'v>,
    shown: Vec<&'v PerspectiveResult<'v>>,
    by_anchors: bool,
    words: Words<'v>,
}

impl View<'_> {
    fn draw(&self, canvas: &mut Canvas) -> i32 {
        let lang = self.words.lang;
        let mut y = key(canvas, 0, self.shown.iter().map(|own| (own.id, own.id.label(lang))), mark);
        for (idx, own) in self.result.dimensions.iter().enumerate() {
            y = self.row(canvas, y + GAP, idx, own);
        }
        y = Axis::INSET.numbers(canvas, y, self.words);
        let notes = [
            self.by_anchors.then_some(&messages::BY_ANCHORS),
            self.result
                .perspectives
                .iter()
                .any(|own| own.hidden)
                .then_some(&messages::HIDDEN_GROUPS),
        ];
        for text in notes.into_iter().flatten() {
            y = note(canvas, y + GAP / 2, text.get(lang));
        }
        y
    }

    fn row(&self, canvas: &mut Canvas, top: i32, idx: usize, own: &DimensionResult<'_>) -> i32 {
        let words = self.words;
        let (difference, in_words) = match self.gap(own) {
            Some((points, word @ (GapWord::Large | GapWord::Moderate))) => {
                (words.shown(points).1, messages::gap(words.lang, word))
            }
            _ => (String::new(), ""),
        };
        let y = head(canvas, top, words.dimension(own.id), &difference, in_words) + LANE / 2 + 2;
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

    /// How far each perspective is on a dimension, in whole points.
    fn marks(&self, idx: usize) -> Vec<(Perspective, i32)> {
        let score = |own: &&PerspectiveResult<'_>| {
            Some((own.id, self.words.shown(self.score(own, idx)?).0))
        };
        self.shown.iter().filter_map(score).collect()
    }

    fn score(&self, own: &PerspectiveResult<'_>, idx: usize) -> Option<Points> {
        let dimension = own.dimensions.get(idx)?;
        if self.by_anchors { dimension.anchor } else { dimension.score }
    }

    fn gap(&self, own: &DimensionResult<'_>) -> Option<(Points, GapWord)> {
        if self.by_anchors {
            own.anchor_gap.zip(own.anchor_gap_word)
        } else {
            own.gap.zip(own.gap_word)
        }
    }

    /// Where the perspectives differ most, and who is at each end.
    fn title(&self) -> String {
        let (lang, words) = (self.words.lang, self.words);
        let gaps = self.result.dimensions.iter().enumerate();
        let gaps = gaps.filter_map(|(idx, own)| Some((idx, own.id, self.gap(own)?)));
        let largest = gaps.reduce(|most, own| if own.2.0 > most.2.0 { own } else { most });
        let text = match (self.shown.len(), largest) {
            (0, _) => &messages::NO_GROUP,
            (1, _) => &messages::ONE_GROUP,
            (_, None) => &messages::NO_SCORES_OF_GROUPS,
            (_, Some((.., (_, GapWord::None)))) => &messages::SAME_VIEW,
            (_, Some((idx, id, (points, _)))) => {
                let marks = sorted_by_key(&self.marks(idx), |(_, points)| Reverse(*points));
                let ends = [marks.first(), marks.last()].into_iter().flatten();
                let ends: Vec<String> =
                    ends.map(|(id, points)| format!("{}: {points}.", id.label(lang))).collect();
                let difference = messages::LARGEST_DIFFERENCE
                    .fill(lang, [&words.dimension(id), &words.points(points)]);
                return format!("{difference} {}", ends.join(" "));
            }
        };
        text.owned(lang)
    }

    fn data(&self) -> FigureTable {
        let (lang, words) = (self.words.lang, self.words);
        let mut header = vec![messages::DIMENSION.owned(lang)];
        header.extend(self.shown.iter().map(|own| own.id.label(lang).to_owned()));
        header.push(messages::DIFFERENCE.owned(lang));
        let rows = self.result.dimensions.iter().enumerate().map(|(idx, own)| {
            let mut row = vec![words.dimension(own.id).to_owned()];
            let scores = self.shown.iter().map(|side| words.points_or_dash(self.score(side, idx)));
            row.extend(scores);
            row.push(words.points_or_dash(self.gap(own).map(|(points, _)| points)));
            row
        });
        FigureTable { header, rows: rows.collect() }
    }
}

/// Each perspective has a shape of its own, so that no colour is needed to tell them apart.
fn mark(canvas: &mut Canvas, (x, y): (i32, i32), side: Perspective) {
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
