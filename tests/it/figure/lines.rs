//! A text that lies on a line has a halo, so that the line does not strike it through.

use samenwerkscan::figure::{Figure, Role, Shape};
use samenwerkscan::team::Mode;
use samenwerkscan::{BuiltInLang, score};

use super::layout::{Frame, frame};
use super::{example, solo, team};
use crate::report::kinds::{anonymous, moment};

/// Whether the edge of a shape runs through a frame. Slanted lines run through too much here: those of a white spot
/// lie under paper.
fn runs_through(shape: &Shape, [left, top, right, bottom]: &Frame) -> bool {
    match shape {
        Shape::Line { x1, y1, x2, y2, .. } if x1 == x2 || y1 == y2 => {
            x1.min(x2) < right && left < x1.max(x2) && top < y1.max(y2) && y1.min(y2) < bottom
        }
        Shape::Circle { x, y, radius, role, .. } if *role != Role::Paper => {
            let corners = [(left, top), (right, top), (left, bottom), (right, bottom)];
            let away = corners.map(|(to, down)| f64::from(to - x).hypot(f64::from(down - y)));
            let inside = away.iter().filter(|away| **away < f64::from(*radius)).count();
            (1..4).contains(&inside)
        }
        _ => false,
    }
}

/// How many texts lie on a line.
#[track_caller]
fn check(name: &str, figure: &Figure) -> usize {
    let svg = figure.svg().to_string();
    // A shape is a line of the document, after its root, title and ground.
    let drawn: Vec<&str> = svg.lines().skip(3).collect();
    let mut n_struck = 0;
    for (idx, shape) in figure.shapes.iter().enumerate() {
        let Shape::Text { role, text, .. } = shape else { continue };
        let place = frame(shape);
        let below = figure.shapes[..idx].iter();
        if *role == Role::OnDark || !below.clone().any(|shape| runs_through(shape, &place)) {
            continue;
        }
        n_struck += 1;
        let has_halo = drawn[idx].contains("paint-order=\"stroke\" stroke=\"#fff\"");
        assert!(has_halo, "{name}, {}: {text:?} lies on a line", figure.kind);
    }
    n_struck
}

#[test]
fn a_text_on_a_line_has_a_halo() {
    let card = score(&example("de-regenboog-school"));
    let (before, after) = (moment("regenboog-2025"), moment("regenboog-2026"));
    let mut n_struck = 0;
    for lang in BuiltInLang::ALL {
        for figure in solo(&card, lang) {
            n_struck += check("solo", &figure);
        }
        for mode in [Mode::Open, anonymous()] {
            for figure in team(&after, mode, lang) {
                n_struck += check("team", &figure);
            }
            let changed = before.progress(&after, mode).unwrap();
            n_struck += check("moments", &Figure::progress(&changed, lang));
        }
    }
    assert!(n_struck > 20, "the numbers of the perspectives lie on their scales");
}
