//! Nothing leaves a picture, and no text covers another.

use samenwerkscan::figure::{Anchor, Figure, Role, Shape};
use samenwerkscan::instrument::{Choice, Definition, Instrument, Item};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{
    BuiltInLang, Form, KANSENGELIJKHEID, Leefwereld, Leefwerelden, Partner, PartnerDraft,
    PartnerKind, Points, Response, Text, Working, score,
};

use super::{solo, team, texts};
use crate::names::is_mark;
use crate::report::kinds::{anonymous, moment};
use crate::support::{draft, example_files, main_scan, parse};

/// A rectangle that holds a shape: left, top, right, bottom.
pub(super) type Frame = [i32; 4];

/// The width of a text in a wide sans-serif font; characters from outside Europe count double, and
/// nonspacing and enclosing marks take no room.
fn text_width(text: &str, size: i32, role: Role) -> i32 {
    let width = |character: char| match character {
        _ if is_mark(character) => 0,
        '\u{200B}'..='\u{200F}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{E0000}'..='\u{E0FFF}' => 0,
        ' ' | '.' | ',' | ':' | '\'' | 'i' | 'j' | 'l' => 36,
        '\u{370}'..='\u{10FF}' => 90,
        '\u{0}'..='\u{2FF}' | '\u{2010}'..='\u{2027}' => 64,
        _ => 128,
    };
    let hundredths: i32 = text.chars().map(width).sum();
    let percent = if role == Role::Words { 88 } else { 100 };
    hundredths * size * percent / 10_000
}

pub(super) fn frame(shape: &Shape) -> Frame {
    match shape {
        Shape::Rect { x, y, width, height, .. } => [*x, *y, x + width, y + height],
        Shape::Circle { x, y, radius, .. } => [x - radius, y - radius, x + radius, y + radius],
        Shape::Line { x1, y1, x2, y2, .. } | Shape::Arc { x1, y1, x2, y2, .. } => {
            [*x1.min(x2), *y1.min(y2), *x1.max(x2), *y1.max(y2)]
        }
        Shape::Polygon { points, .. } => {
            let (xs, ys) = (points.iter().map(|point| point.0), points.iter().map(|point| point.1));
            let (left, top) = (xs.clone().min().unwrap(), ys.clone().min().unwrap());
            [left, top, xs.max().unwrap(), ys.max().unwrap()]
        }
        Shape::Text { x, y, anchor, size, role, text, .. } => {
            let width = text_width(text, *size, *role);
            let left = match anchor {
                Anchor::Start => *x,
                Anchor::Middle => x - width / 2,
                Anchor::End => x - width,
            };
            [left, y - size * 3 / 4, left + width, y + size / 5]
        }
        other => panic!("{other:?} has no frame"),
    }
}

fn overlap(one: &Frame, other: &Frame) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

/// Checks everything that must be true of every picture.
#[track_caller]
pub(super) fn check(name: &str, figure: &Figure) {
    let name = format!("{name}, {}, {}", figure.kind, figure.lang);
    assert!(figure.title.ends_with('.') && figure.title.len() > 10, "{name}: {}", figure.title);
    let all = format!("{figure:?}");
    assert!(!all.contains("NaN") && !all.contains("None"), "{name}");
    for shape in &figure.shapes {
        let [left, top, right, bottom] = frame(shape);
        let is_inside = 0 <= left && 0 <= top && right <= figure.width && bottom <= figure.height;
        assert!(is_inside, "{name}: {shape:?} leaves {}x{}", figure.width, figure.height);
        if let Shape::Text { size, .. } = shape {
            assert!(*size >= 15, "{name}: {shape:?} is small");
        }
    }
    let is_text = |shape: &&Shape| matches!(shape, Shape::Text { .. });
    let frames: Vec<(&Shape, Frame)> =
        figure.shapes.iter().filter(is_text).map(|shape| (shape, frame(shape))).collect();
    for (idx, (one, frame)) in frames.iter().enumerate() {
        for (other, its) in &frames[idx + 1..] {
            assert!(!overlap(frame, its), "{name}: {one:?} and {other:?}");
        }
    }
    let longest = match figure.lang {
        BuiltInLang::Nl => 15,
        BuiltInLang::En => 20,
    };
    // A message names everything that is equal; a name counts as one word.
    let names = figure.table.rows.iter().map(|row| row[0].as_str());
    let title = names.fold(figure.title.clone(), |title, name| title.replace(name, "Name"));
    for sentence in title.split(". ") {
        assert!(sentence.split(' ').count() <= longest, "{name}: {sentence}");
    }
    for row in &figure.table.rows {
        assert_eq!(row.len(), figure.table.header.len(), "{name}");
    }
}

/// Checks the pictures of one respondent, bare and with their message above them.
#[track_caller]
pub(super) fn check_solo(name: &str, response: &Response) {
    let card = score(response);
    for lang in BuiltInLang::ALL {
        for figure in solo(&card, lang) {
            check(name, &figure);
            check(name, &figure.with_heading());
        }
    }
}

#[test]
fn every_example_fits() {
    for (name, file) in example_files() {
        check_solo(&name, &parse(&file).unwrap());
    }
}

#[test]
fn teams_and_moments_fit() {
    let (before, after) = (moment("regenboog-2025"), moment("regenboog-2026"));
    for (name, mode) in [("open", Mode::Open), ("anonymous", anonymous())] {
        for lang in BuiltInLang::ALL {
            for summary in [&before, &after] {
                for figure in team(summary, mode, lang) {
                    check(name, &figure);
                    check(name, &figure.with_heading());
                }
            }
            let changed = before.progress(&after, mode).unwrap();
            check(name, &Figure::progress(&changed, lang));
        }
    }
}

#[test]
fn without_answers_a_picture_says_so() {
    let empty = main_scan("");
    check_solo("empty", &empty);
    check_solo("one score", &main_scan("1234"));
    check_solo("gaps", &main_scan("0000 ---- 4444 2222 ---- 4444"));
    check_solo("nothing applies", &main_scan(&"n".repeat(24)));
    let card = score(&empty);
    let [profile, radar, worlds] = solo(&card, BuiltInLang::Nl);
    assert_eq!(profile.title, "Er zijn nog te weinig antwoorden voor een score.");
    assert_eq!(radar.title, profile.title);
    assert_eq!(worlds.title, "Er zijn nog geen partners ingevuld.");
    assert!(!texts(&worlds).iter().any(|text| text.starts_with("0 ")), "nobody was asked yet");
    assert!(!profile.shapes.iter().any(|shape| shape.role() == Role::Filled), "no bar is not 0");

    let one = Summary::of(&[main_scan("")]).unwrap();
    for lang in BuiltInLang::ALL {
        for mode in [Mode::Open, anonymous()] {
            for figure in team(&one, mode, lang) {
                check("one person", &figure);
            }
            let changed = one.progress(&one, mode).unwrap();
            check("one person", &Figure::progress(&changed, lang));
        }
    }
    let height = |summary: &Summary| {
        let result = summary.result(Mode::Open);
        Figure::perspectives(&result, BuiltInLang::Nl).height
    };
    let answered = Summary::of(&[main_scan(&"2".repeat(24))]).unwrap();
    assert!(height(&one) <= height(&answered), "a line without marks needs no more room");
}

/// A partner that is wanted, with a wish.
pub(super) fn partner(
    kind: PartnerKind,
    name: &str,
    worlds: Option<&[Leefwereld]>,
) -> PartnerDraft {
    let partner = Partner { kind, name: Some(name.to_owned()) };
    let mut draft = PartnerDraft::new(partner, Working::Wanted);
    draft.leefwerelden = worlds.map(Leefwerelden::of);
    draft.desired = Some(3);
    draft
}

/// A response with these partners.
pub(super) fn with_partners(partners: Vec<PartnerDraft>) -> Response {
    let mut draft = draft(&KANSENGELIJKHEID, Form::Full, "");
    draft.partners = partners;
    draft.finish().unwrap()
}

#[test]
fn nine_partners_with_long_names_fit() {
    let name = "Stichting Brede Buurtontwikkeling en Gezinsondersteuning Oeverdam-Zuidwest ";
    let partners =
        PartnerKind::ALL.map(|kind| partner(kind, &name.repeat(2), Some(&Leefwereld::ALL)));
    let response = with_partners(partners.into());
    check_solo("long names", &response);
    let figure = Figure::worlds(&score(&response), BuiltInLang::Nl);
    assert_eq!(texts(&figure).iter().filter(|text| text.ends_with('…')).count(), 9);
}

#[test]
fn two_hundred_partners_fit() {
    let partners = (1..=200).map(|number| {
        let name = format!("Club {number}");
        partner(PartnerKind::Vrijetijd, &name, None)
    });
    let response = with_partners(partners.collect());
    check_solo("200 partners", &response);
    let figure = Figure::worlds(&score(&response), BuiltInLang::Nl);
    assert!(
        figure.title.ends_with("194 partners staan niet op de kaart, wel in de lijst."),
        "{}",
        figure.title
    );
    assert!(texts(&figure).iter().any(|text| text.ends_with("Club 200")));
}

/// An instrument with the maximum number of dimensions and steps, all with long names.
fn large_instrument() -> Instrument {
    let mut instrument = Definition::clone(&KANSENGELIJKHEID);
    let long = Text::new(
        "Gezinsondersteuningscoördinatie in de buurt",
        "Collaboration about learning, growing up and living together",
    );
    let dimensions = (1..=12).zip(KANSENGELIJKHEID.dimensions.iter().cycle());
    let dimensions = dimensions.map(|(number, built_in)| {
        let mut dimension = built_in.clone();
        dimension.id = format!("part-{number}").into();
        dimension.label = long.clone();
        let items = built_in.items.iter().zip(1..).map(|(item, position)| {
            Item::of(format!("part-{number}-{position}"), item.text.clone())
        });
        dimension.items = items.collect();
        dimension
    });
    instrument.dimensions = dimensions.collect();
    instrument.scale.steps = (0..11).map(|_| Choice::new(long.clone(), long.clone())).collect();
    Instrument::new(instrument).unwrap()
}

/// Every picture of an instrument of three, six or more dimensions.
#[track_caller]
fn check_instrument(name: &str, instrument: &Instrument) {
    let answers = "0123 4321 ----".repeat(instrument.dimensions.len() / 3);
    let response = draft(instrument, Form::Full, &answers).finish().unwrap();
    let card = score(&response);
    let summary = Summary::of(std::slice::from_ref(&response)).unwrap();
    let (result, changed) =
        (summary.result(Mode::Open), summary.progress(&summary, Mode::Open).unwrap());
    for lang in BuiltInLang::ALL {
        for figure in [
            Figure::profile(&card, lang),
            Figure::radar(&card, lang),
            Figure::perspectives(&result, lang),
            Figure::distribution(&result, lang),
            Figure::progress(&changed, lang),
        ] {
            check(name, &figure);
        }
    }
}

#[test]
fn a_large_instrument_fits() {
    check_instrument("a large instrument", &large_instrument());
}

/// Axis numbers are left out if there is no room for them.
#[test]
fn close_cut_points_fit() {
    for cut_points in [[48, 50, 52], [1, 50, 99], [25, 50, 94]] {
        let mut instrument = Definition::clone(&KANSENGELIJKHEID);
        instrument.rules.cut_points.value =
            cut_points.map(|cut| Points::whole(cut).unwrap()).to_vec().into();
        check_instrument("close cut points", &Instrument::new(instrument).unwrap());
    }
}
