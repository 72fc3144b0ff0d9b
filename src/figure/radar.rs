//! The profile as a radar chart: one axis per dimension.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::axis::head;
use super::canvas::{Canvas, GAP, LABEL, Style, VALUE, text_height};
use super::circle::on_circle;
use super::profile::{Scored, data, scores_of_card, scores_of_team, title};
use super::{Anchor, Figure, FigureKind, Role};
use crate::instrument::Spoken;
use crate::score::ScoreCard;
use crate::team::TeamResult;
use crate::words::{BuiltInLang, DASH};

/// Length of an axis.
const RADIUS: i32 = 98;
/// Gap between the end of an axis and its name.
const DISTANCE: i32 = 12;
const MIDDLE: i32 = Figure::WIDTH / 2;
/// Maximum number of axes with their names beside them. With more, axes have numbers, and the names
/// are listed below.
const MAX_NAMED: usize = 6;
/// Lines have room for at most two words here.
const NAME: Style = LABEL.up_to_lines(4);

impl Figure {
    /// The dimensions of one respondent as a radar chart.
    #[must_use]
    pub fn radar(card: &ScoreCard, lang: BuiltInLang) -> Self {
        let words = Spoken { instrument: card.instrument(), lang };
        draw(&scores_of_card(card, words), words)
    }

    /// The dimensions of a team as a radar chart.
    #[must_use]
    pub fn team_radar(result: &TeamResult, lang: BuiltInLang) -> Self {
        let words = Spoken { instrument: result.instrument(), lang };
        draw(&scores_of_team(result, words), words)
    }
}

/// One axis of the radar chart.
struct Axis<'a> {
    scored: &'a Scored<'a>,
    /// Its number, if its name does not fit.
    number: Option<String>,
    points: Option<i32>,
    value: String,
    position: i32,
    of: i32,
}

impl Axis<'_> {
    /// A point on the axis, relative to the centre.
    const fn at(&self, distance: i32) -> (i32, i32) {
        on_circle(self.position, self.of, distance)
    }

    /// The position of the score, relative to the centre.
    fn point(&self) -> Option<(i32, i32)> {
        self.points.map(|points| self.at((RADIUS * points + 50) / 100))
    }

    fn name(&self) -> &str {
        self.number.as_deref().unwrap_or(self.scored.name)
    }

    /// The value below the name; an axis with only a number has its value in the list.
    fn value(&self) -> &str {
        if self.number.is_some() { "" } else { &self.value }
    }

    /// How its name is set: anchor point (relative to the centre), alignment and available width.
    fn label(&self) -> (Anchor, (i32, i32), i32) {
        let (x, y) = self.at(RADIUS + DISTANCE);
        if x.abs() < DISTANCE {
            (Anchor::Middle, (x, y), Figure::WIDTH)
        } else if x > 0 {
            (Anchor::Start, (x, y), MIDDLE - x)
        } else {
            (Anchor::End, (x, y), MIDDLE + x)
        }
    }

    fn label_height(&self) -> i32 {
        let (_, _, available) = self.label();
        text_height(NAME, available, self.name()) + text_height(VALUE, available, self.value())
    }

    /// Where its name begins, relative to the centre: above, below, or beside the end of the axis.
    fn label_top(&self) -> i32 {
        let (anchor, (_, y), _) = self.label();
        match anchor {
            Anchor::Middle if y < 0 => y + 4 - self.label_height(),
            Anchor::Middle => y - 4,
            Anchor::Start | Anchor::End => y - self.label_height() / 2,
        }
    }
}

fn draw(scores: &[Scored<'_>], words: Spoken<'_>) -> Figure {
    let axes: Vec<Axis<'_>> = axes(scores, words);
    let top = axes.iter().map(Axis::label_top).min().unwrap_or(0).min(-RADIUS);
    let middle = (MIDDLE, 2 - top);
    let mut canvas = Canvas::new();
    web(&mut canvas, middle, &axes, words);
    let mut y = middle.1 + RADIUS;
    for axis in &axes {
        let (anchor, (x, _), available) = axis.label();
        let at = (middle.0 + x, middle.1 + axis.label_top());
        let bottom = canvas.lines(at, anchor, available, NAME, axis.name());
        y = y.max(canvas.lines((at.0, bottom), anchor, available, VALUE, axis.value()));
    }
    y += 2;
    for axis in axes.iter().filter(|axis| axis.number.is_some()) {
        let name = format!("{}. {}", axis.name(), axis.scored.name);
        y = head(&mut canvas, y + GAP / 2, &name, &axis.value, &axis.scored.words);
    }
    canvas.finish(FigureKind::Radar, words.lang, y + 2, title(scores, words), data(scores, words))
}

fn axes<'a>(scores: &'a [Scored<'a>], words: Spoken<'_>) -> Vec<Axis<'a>> {
    let of = i32::try_from(scores.len()).unwrap_or(i32::from(u8::MAX));
    let axes = (0..of).zip(scores).map(|(position, scored)| {
        let number = (scores.len() > MAX_NAMED).then(|| format!("{}", position + 1));
        let shown = scored.score.map(|score| words.shown(score));
        let value = match &shown {
            Some((_, value)) => value.clone(),
            None => DASH.into(),
        };
        Axis { scored, number, points: shown.map(|(points, _)| points), value, position, of }
    });
    axes.collect()
}

/// The circles and axes, and the scores on them. A missing score leaves the outline open.
fn web(canvas: &mut Canvas, middle: (i32, i32), axes: &[Axis<'_>], words: Spoken<'_>) {
    let place = |(x, y): (i32, i32)| (middle.0 + x, middle.1 + y);
    for points in words.cuts().chain([100]) {
        canvas.circle(middle, RADIUS * points / 100, Role::Grid);
    }
    for axis in axes {
        canvas.line(middle, place(axis.at(RADIUS)), Role::Grid);
    }
    let points: Vec<Option<(i32, i32)>> = axes.iter().map(|axis| axis.point().map(place)).collect();
    let scored: Vec<(i32, i32)> = points.iter().flatten().copied().collect();
    if scored.len() == points.len() {
        canvas.polygon(scored.clone(), Role::Area);
    }
    for (from, to) in points.iter().zip(points.iter().cycle().skip(1)) {
        if let (Some(from), Some(to)) = (from, to) {
            canvas.line(*from, *to, Role::Outline);
        }
    }
    for point in scored {
        canvas.circle(point, 5, Role::Point);
    }
}
