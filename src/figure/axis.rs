//! Rows of a picture: a name with its numbers above a scale from 0 to 100 points.

use super::canvas::{Canvas, GAP, LABEL, NOTE, VALUE, WORDS, text_width};
use super::{Anchor, Figure, Role};
use crate::instrument::Spoken;

/// Gap between two texts on one line.
const SPACE: i32 = 12;

/// Maps points to coordinates.
#[derive(Clone, Copy)]
pub(super) struct Axis {
    left: i32,
    units_per_point: i32,
}

impl Axis {
    /// As wide as the picture.
    pub(super) const WIDE: Self = Self { left: 0, units_per_point: 4 };
    /// With room for numbers at both ends.
    pub(super) const INSET: Self = Self { left: 50, units_per_point: 3 };

    pub(super) const fn at(self, points: i32) -> i32 {
        self.left + self.units_per_point * points
    }

    /// The numbers at which levels begin, below the rows. Returns the bottom.
    pub(super) fn numbers(self, canvas: &mut Canvas, top: i32, words: Spoken<'_>) -> i32 {
        let y = top + VALUE.line_height();
        let mut free_from = self.at(0);
        for points in [0].into_iter().chain(words.cuts()).chain([100]) {
            let number = alloc::format!("{points}");
            let width = text_width(WORDS, &number);
            let (anchor, begin) = match points {
                0 => (Anchor::Start, self.at(0)),
                100 => (Anchor::End, self.at(100) - width),
                _ => (Anchor::Middle, self.at(points) - width / 2),
            };
            let is_inside = points == 100 || begin + width + SPACE < self.at(100) - 32;
            if begin >= free_from && is_inside {
                canvas.text((self.at(points), y - 4), anchor, WORDS, &number);
                free_from = begin + width + SPACE;
            }
        }
        y
    }

    /// A line from 0 to 100 with a mark where each level begins.
    pub(super) fn line(self, canvas: &mut Canvas, y: i32, words: Spoken<'_>) {
        canvas.line((self.at(0), y), (self.at(100), y), Role::Grid);
        for points in [0].into_iter().chain(words.cuts()).chain([100]) {
            canvas.line((self.at(points), y - 5), (self.at(points), y + 5), Role::Grid);
        }
    }
}

/// The heading of a row: its name, a number at the end of the line and, before the number, a
/// remark, which moves below the name if it does not fit beside it. Returns the bottom.
pub(super) fn head(canvas: &mut Canvas, top: i32, name: &str, value: &str, words: &str) -> i32 {
    let baseline = top + LABEL.line_height() - 4;
    let mut right = Figure::WIDTH;
    if !value.is_empty() {
        canvas.text((right, baseline), Anchor::End, VALUE, value);
        right -= text_width(VALUE, value) + SPACE;
    }
    let width_of_words = text_width(WORDS, words);
    if text_width(LABEL, name) + SPACE + width_of_words <= right {
        if !words.is_empty() {
            canvas.text((right, baseline), Anchor::End, WORDS, words);
        }
        return canvas.paragraph((0, top), right, LABEL, name);
    }
    let bottom = canvas.paragraph((0, top), right, LABEL, name);
    canvas.paragraph((0, bottom), Figure::WIDTH, WORDS, words)
}

/// The legend: as many entries on a line as fit. `draw` draws the mark around a point. Returns the
/// bottom.
pub(super) fn key<M: Copy>(
    canvas: &mut Canvas,
    top: i32,
    entries: impl IntoIterator<Item = (M, impl AsRef<str>)>,
    draw: impl Fn(&mut Canvas, (i32, i32), M),
) -> i32 {
    const MARK: i32 = 28;
    let height = LABEL.line_height() + 6;
    let (mut x, mut y, mut bottom) = (0, top, top);
    for (mark, text) in entries {
        let text = text.as_ref();
        let width = MARK + text_width(WORDS, text);
        if x > 0 && x + width > Figure::WIDTH {
            (x, y) = (0, bottom);
        }
        draw(canvas, (x + MARK / 2 - 2, y + height / 2), mark);
        let end = canvas.paragraph((x + MARK, y + 2), Figure::WIDTH - x - MARK, WORDS, text);
        bottom = bottom.max(y + height).max(end + 2);
        x += width + GAP;
    }
    bottom
}

/// A remark below a picture. Returns the bottom.
pub(super) fn note(canvas: &mut Canvas, top: i32, text: &str) -> i32 {
    canvas.paragraph((0, top), Figure::WIDTH, NOTE, text)
}
