//! A picture as a self-contained SVG document.
//!
//! Colours are attributes, because a strict page forbids foreign style sheets. They keep 4.5:1 for
//! text and 3:1 for marks on white, and every mark differs from the others in more than its colour.

use core::fmt;
use core::ops::Range;

use super::escape::Escaped;
use super::palette::{ACCENT, EDGE, INK, PALE, PAPER, QUIET_INK, SCHOOL, THUIS, WIJK};
use crate::figure::{Anchor, Figure, Role, Shape};

/// Room around a picture that is a file of its own.
const MARGIN: i32 = 16;
/// What keeps a text legible that may lie on a line.
const HALO: &str =
    " paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"4\" stroke-linejoin=\"round\"";

impl Figure {
    /// The picture as an SVG document, with a margin, for use on its own.
    pub fn svg(&self) -> impl fmt::Display + '_ {
        Svg { figure: self, rows: 0..self.height, title: Some(&self.title), margin: MARGIN }
    }

    /// The picture in pieces that can be placed one above the other or side by side. Only the first
    /// piece has the accessible title; the others are `aria-hidden`.
    pub(super) fn svg_pieces(&self) -> impl fmt::Display + '_ {
        Pieces(self)
    }
}

struct Pieces<'f>(&'f Figure);

impl fmt::Display for Pieces<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(figure) = *self;
        let top = figure.list_top;
        Svg { figure, rows: 0..top, title: Some(&figure.title), margin: 0 }.fmt(f)?;
        if top == figure.height {
            return Ok(());
        }
        Svg { figure, rows: top..figure.height, title: None, margin: 0 }.fmt(f)
    }
}

/// The rows of a picture.
struct Svg<'f> {
    figure: &'f Figure,
    rows: Range<i32>,
    title: Option<&'f str>,
    /// Room on each side, in units.
    margin: i32,
}

impl fmt::Display for Svg<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Figure { lang, width, shapes, .. } = self.figure;
        let Range { start, end } = self.rows.clone();
        let (left, top) = (-self.margin, start - self.margin);
        let (width, height) = (width + 2 * self.margin, end - start + 2 * self.margin);
        let role = if self.title.is_some() { "role=\"img\"" } else { "aria-hidden=\"true\"" };
        writeln!(
            f,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{left} {top} {width} {height}\" \
             width=\"{width}\" height=\"{height}\" {role} lang=\"{lang}\" direction=\"ltr\" \
             font-family=\"system-ui, sans-serif\">"
        )?;
        if let Some(title) = self.title {
            writeln!(f, "<title>{}</title>", Escaped(title))?;
        }
        writeln!(
            f,
            "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"{PAPER}\"/>"
        )?;
        let mut piece = shapes.iter().filter(|shape| self.rows.contains(&row_of(shape)));
        piece.try_for_each(|shape| write_shape(f, shape))?;
        writeln!(f, "</svg>")
    }
}

/// The y that decides which piece a shape belongs to: lists consist of text only, so other shapes
/// go to the first piece.
const fn row_of(shape: &Shape) -> i32 {
    match shape {
        Shape::Text { y, .. } => *y,
        _ => 0,
    }
}

fn write_shape(f: &mut fmt::Formatter<'_>, shape: &Shape) -> fmt::Result {
    match shape {
        Shape::Rect { x, y, width, height, role } => {
            let look = Look::of(*role);
            writeln!(f, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{look}/>")
        }
        Shape::Circle { x, y, radius, role } => {
            let look = Look::of(*role);
            writeln!(f, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"{look}/>")
        }
        Shape::Line { x1, y1, x2, y2, role } => {
            let look = Look::of_line(*role);
            writeln!(f, "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"{look}/>")
        }
        Shape::Arc { x1, y1, x2, y2, radius, role } => {
            let look = Look::of_line(*role);
            writeln!(f, "<path d=\"M{x1} {y1}A{radius} {radius} 0 0 1 {x2} {y2}\"{look}/>")
        }
        Shape::Polygon { points, role } => {
            f.write_str("<polygon points=\"")?;
            for (idx, (x, y)) in points.iter().enumerate() {
                let separator = if idx == 0 { "" } else { " " };
                write!(f, "{separator}{x},{y}")?;
            }
            writeln!(f, "\"{}/>", Look::of(*role))
        }
        Shape::Text { x, y, anchor, size, role, text } => {
            let (fill, weight) = text_look(*role);
            let halo = if may_lie_on_a_line(*role) { HALO } else { "" };
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            writeln!(
                f,
                "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" font-size=\"{size}\" \
                 font-weight=\"{weight}\" fill=\"{fill}\"{halo}>{}</text>",
                Escaped(text)
            )
        }
    }
}

/// Numbers may lie on a scale, and the names of worlds on their circles.
const fn may_lie_on_a_line(role: Role) -> bool {
    matches!(role, Role::Value | Role::School | Role::Thuis | Role::Wijk)
}

/// Colour and weight of text.
const fn text_look(role: Role) -> (&'static str, u16) {
    match role {
        Role::Words => (QUIET_INK, 400),
        Role::OnDark => (PAPER, 700),
        Role::School => (SCHOOL, 700),
        Role::Thuis => (THUIS, 700),
        Role::Wijk => (WIJK, 700),
        _ => (INK, 700),
    }
}

/// The style of a shape.
#[derive(Clone, Copy)]
struct Look {
    fill: &'static str,
    opacity: Option<&'static str>,
    stroke: Option<&'static str>,
    width: u8,
    dash: Option<&'static str>,
}

impl Look {
    const fn filled(fill: &'static str) -> Self {
        Self { fill, opacity: None, stroke: None, width: 0, dash: None }
    }

    const fn stroked(self, stroke: &'static str, width: u8) -> Self {
        Self { stroke: Some(stroke), width, ..self }
    }

    const fn dashed(self, dash: &'static str) -> Self {
        Self { dash: Some(dash), ..self }
    }

    /// A world: its colour, thin enough to see the other worlds through it.
    const fn world(colour: &'static str) -> Self {
        Self { opacity: Some("0.13"), ..Self::filled(colour).stroked(colour, 3) }
    }

    const fn of(role: Role) -> Self {
        match role {
            Role::Heading | Role::Label | Role::Value | Role::Words | Role::Child => {
                Self::filled(INK)
            }
            Role::Paper | Role::OnDark | Role::Gap | Role::Cut | Role::WishInside => {
                Self::filled(PAPER)
            }
            Role::Track => Self::filled(PALE),
            Role::Filled | Role::Point | Role::Outline => Self::filled(ACCENT),
            Role::Area => Self { opacity: Some("0.18"), ..Self::filled(ACCENT) },
            Role::Grid => Self::filled("none").stroked(EDGE, 1),
            Role::School => Self::world(SCHOOL),
            Role::Thuis => Self::world(THUIS).dashed("16 3"),
            Role::Wijk => Self::world(WIJK).dashed("5 3"),
            Role::WhiteSpot => Self::filled("none").stroked(QUIET_INK, 2).dashed("8 8"),
            Role::Active | Role::Now | Role::Wish | Role::After | Role::Change => {
                Self::filled(INK).stroked(INK, 2)
            }
            Role::Inactive | Role::Before | Role::Chance => Self::filled(PAPER).stroked(INK, 2),
            Role::Wanted => Self::filled(PAPER).stroked(INK, 2).dashed("4 3"),
            Role::SideSchool => Self::filled(SCHOOL).stroked(PAPER, 1),
            Role::SidePartners => Self::filled(INK).stroked(PAPER, 1),
            Role::SideOuders => Self::filled(THUIS).stroked(PAPER, 1),
            Role::SideGemeente => Self::filled(PAPER).stroked(WIJK, 3),
            Role::Difference => Self::filled(EDGE),
            Role::Step1 => Self::filled(PAPER).stroked(INK, 1),
            Role::Step2 => Self::filled("#cfdcf0").stroked(INK, 1),
            Role::Step3 => Self::filled("#97b5df").stroked(INK, 1),
            Role::Step4 => Self::filled("#3d6fb8").stroked(INK, 1),
            Role::Step5 => Self::filled("#173a73").stroked(INK, 1),
            Role::DontKnow => Self::filled(PAPER).stroked(QUIET_INK, 1).dashed("3 3"),
        }
    }

    /// The same for lines, which have no inside.
    const fn of_line(role: Role) -> Self {
        let line = Self::filled("none");
        match role {
            Role::Now | Role::Wish => line.stroked(INK, 5),
            Role::WishInside => line.stroked(PAPER, 3),
            Role::Cut | Role::Gap => line.stroked(PAPER, 2),
            Role::WhiteSpot => line.stroked("#c4c1d0", 1),
            Role::Outline => line.stroked(ACCENT, 3),
            Role::Difference => line.stroked(EDGE, 5),
            Role::Change => line.stroked(INK, 4),
            Role::Chance => line.stroked(INK, 2).dashed("3 4"),
            _ => line.stroked(EDGE, 1),
        }
    }
}

impl fmt::Display for Look {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, " fill=\"{}\"", self.fill)?;
        if let Some(opacity) = self.opacity {
            write!(f, " fill-opacity=\"{opacity}\"")?;
        }
        if let Some(stroke) = self.stroke {
            write!(f, " stroke=\"{stroke}\" stroke-width=\"{}\"", self.width)?;
        }
        if let Some(dash) = self.dash {
            write!(f, " stroke-dasharray=\"{dash}\"")?;
        }
        Ok(())
    }
}
