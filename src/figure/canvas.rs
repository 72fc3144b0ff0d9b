//! The drawing surface of every picture.

use alloc::string::String;
use alloc::vec::Vec;

use super::measure::{self, Letters};
use super::{Anchor, Figure, FigureKind, FigureTable, Role, Shape};
use crate::words::{BuiltInLang, Text};

/// Gap between two parts of a picture.
pub(super) const GAP: i32 = 16;
/// Maximum number of lines of a name.
const MAX_LINES: usize = 2;

/// How a text is set.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) role: Role,
    pub(super) size: i32,
    max_lines: usize,
}

impl Style {
    pub(super) const fn new(role: Role, size: i32) -> Self {
        Self { role, size, max_lines: MAX_LINES }
    }

    /// The same, cut after this many lines.
    pub(super) const fn up_to_lines(self, max_lines: usize) -> Self {
        Self { max_lines, ..self }
    }

    fn letters(self) -> Letters {
        Letters { size: self.size, is_bold: self.role != Role::Words }
    }

    /// Line height.
    pub(super) const fn line_height(self) -> i32 {
        self.size + 4
    }
}

/// A message names everything that is equal (S21), so its limit is one no instrument can reach.
pub(super) const HEADING: Style = Style::new(Role::Heading, 18).up_to_lines(1_000);
pub(super) const LABEL: Style = Style::new(Role::Label, 15);
pub(super) const VALUE: Style = Style::new(Role::Value, 15);
pub(super) const WORDS: Style = Style::new(Role::Words, 15);
pub(super) const NOTE: Style = Style::new(Role::Words, 15).up_to_lines(8);
pub(super) const ON_DARK: Style = Style::new(Role::OnDark, 15);

/// The shapes so far.
pub(super) struct Canvas {
    pub(super) shapes: Vec<Shape>,
}

impl Canvas {
    pub(super) const fn new() -> Self {
        Self { shapes: Vec::new() }
    }

    /// The picture, with nothing below `bottom`.
    pub(super) fn finish(
        self,
        kind: FigureKind,
        lang: BuiltInLang,
        bottom: i32,
        title: String,
        table: FigureTable,
    ) -> Figure {
        Figure {
            kind,
            lang,
            width: Figure::WIDTH,
            height: bottom,
            title,
            shapes: self.shapes,
            table,
            list_top: bottom,
        }
    }

    pub(super) fn rect(&mut self, at: (i32, i32), width: i32, height: i32, role: Role) {
        self.shapes.push(Shape::Rect { x: at.0, y: at.1, width, height, role });
    }

    pub(super) fn circle(&mut self, at: (i32, i32), radius: i32, role: Role) {
        self.shapes.push(Shape::Circle { x: at.0, y: at.1, radius, role });
    }

    pub(super) fn line(&mut self, from: (i32, i32), to: (i32, i32), role: Role) {
        self.shapes.push(Shape::Line { x1: from.0, y1: from.1, x2: to.0, y2: to.1, role });
    }

    pub(super) fn arc(&mut self, from: (i32, i32), to: (i32, i32), radius: i32, role: Role) {
        let ((x1, y1), (x2, y2)) = (from, to);
        self.shapes.push(Shape::Arc { x1, y1, x2, y2, radius, role });
    }

    pub(super) fn polygon(&mut self, points: Vec<(i32, i32)>, role: Role) {
        self.shapes.push(Shape::Polygon { points, role });
    }

    /// A short text of known width: a number, or a word of the crate.
    pub(super) fn text(&mut self, at: (i32, i32), anchor: Anchor, style: Style, text: &str) {
        let Style { role, size, .. } = style;
        self.shapes.push(Shape::Text { x: at.0, y: at.1, anchor, size, role, text: text.into() });
    }

    /// Text that breaks into lines, from its top left. Returns the bottom.
    pub(super) fn paragraph(
        &mut self,
        at: (i32, i32),
        available: i32,
        style: Style,
        text: &str,
    ) -> i32 {
        self.lines(at, Anchor::Start, available, style, text)
    }

    /// Text that breaks into lines, from its top. Returns the bottom.
    pub(super) fn lines(
        &mut self,
        (x, top): (i32, i32),
        anchor: Anchor,
        available: i32,
        style: Style,
        text: &str,
    ) -> i32 {
        let mut y = top;
        for line in measure::lines(text, available, style.letters(), style.max_lines) {
            y += style.line_height();
            self.text((x, y - 4), anchor, style, &line);
        }
        y
    }
}

/// The maximum width of a text.
pub(super) fn text_width(style: Style, text: &str) -> i32 {
    style.letters().width(text)
}

/// The height of a text once it is broken into lines.
pub(super) fn text_height(style: Style, available: i32, text: &str) -> i32 {
    let n_lines = measure::lines(text, available, style.letters(), style.max_lines).len();
    i32::try_from(n_lines).unwrap_or_default() * style.line_height()
}

pub(super) fn table<const N: usize>(
    lang: BuiltInLang,
    header: [&Text; N],
    rows: Vec<Vec<String>>,
) -> FigureTable {
    FigureTable { header: header.map(|text| text.owned(lang)).into(), rows }
}
