//! Pictures: the same bytes as the golden files, inside their frame, legible, and safe.

mod adds_up;
mod layout;
mod lines;
mod names;
mod worlds;

use std::fs;

use samenwerkscan::figure::{Figure, FigureKind, Role, Shape};
use samenwerkscan::report::Outcome;
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{
    Answer, BuiltInLang, KANSENGELIJKHEID, Perspective, Points, Response, ScoreCard, Working, score,
};

use crate::report::kinds::{anonymous, moment, people};
use crate::support::{example_files, example_folder, parse, repository};

/// The pictures of one respondent.
fn solo(card: &ScoreCard, lang: BuiltInLang) -> [Figure; 3] {
    [Figure::profile(card, lang), Figure::radar(card, lang), Figure::worlds(card, lang)]
}

/// The pictures of a team.
fn team(summary: &Summary, mode: Mode, lang: BuiltInLang) -> [Figure; 6] {
    let result = summary.result(mode);
    [
        Figure::team_profile(&result, lang),
        Figure::team_radar(&result, lang),
        Figure::team_worlds(&result, lang),
        Figure::perspectives(&result, lang),
        Figure::distribution(&result, lang),
        Figure::item(&result, lang),
    ]
}

fn example(name: &str) -> Response {
    let (_, file) = example_files().into_iter().find(|(item, _)| item == name).unwrap();
    parse(&file).unwrap()
}

/// The texts of a picture, in the order in which they are drawn.
fn texts(figure: &Figure) -> Vec<&str> {
    let texts = figure.shapes.iter().filter_map(|shape| match shape {
        Shape::Text { text, .. } => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}

#[track_caller]
fn check_golden(figure: &Figure) {
    check_as(figure.kind.code(), figure);
}

#[track_caller]
fn check_as(name: &str, figure: &Figure) {
    let name = format!("{name}.{}.svg", figure.lang);
    let path = repository("tests/golden/figures").join(&name);
    let found = figure.svg().to_string();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, expected, "{name}; UPDATE_GOLDEN=1 writes it anew");
}

#[test]
fn golden_pictures() {
    let response = example("de-regenboog-school");
    let card = score(&response);
    let (before, after) = (moment("regenboog-2025"), moment("regenboog-2026"));
    for lang in BuiltInLang::ALL {
        solo(&card, lang).iter().for_each(check_golden);
        let [_, _, worlds, perspectives, distribution, item] = team(&after, Mode::Open, lang);
        check_as("team-worlds", &worlds);
        check_golden(&perspectives);
        check_golden(&distribution);
        check_golden(&item);
        let changed = before.progress(&after, Mode::Open).unwrap();
        check_golden(&Figure::progress(&changed, lang));
    }
}

#[test]
fn each_result_has_its_kinds_of_picture() {
    let response = example("de-regenboog-school");
    let people = people("regenboog-2026");
    let (before, after) = (moment("regenboog-2025"), moment("regenboog-2026"));
    let changed = before.progress(&after, Mode::Open).unwrap();
    let result = after.result(Mode::Open);
    let all_of = |outcome: Outcome<'_>, lang| -> Vec<Figure> {
        let kinds = FigureKind::ALL.iter().copied();
        kinds.filter_map(|kind| outcome.figure(kind, lang)).collect()
    };
    for lang in BuiltInLang::ALL {
        assert_eq!(all_of(Outcome::Solo(&response), lang), solo(&score(&response), lang));
        assert_eq!(all_of(Outcome::Team(&people, &result), lang), team(&after, Mode::Open, lang));
        let of_change = Figure::progress(&changed, lang);
        assert_eq!(all_of(Outcome::Progress(&changed), lang), [of_change]);
    }
}

#[test]
fn a_picture_shows_what_the_card_says() {
    for (name, file) in example_files() {
        let response = parse(&file).unwrap();
        let card = score(&response);
        let [profile, radar, worlds] = solo(&card, BuiltInLang::Nl);
        let shown = |score: Points| {
            // S16, by hand: no example has a score that rounding would lift over a cut point.
            score.rounded().to_string()
        };
        let scores: Vec<String> = card
            .dimensions
            .iter()
            .map(|dimension| dimension.score.map_or_else(|| "–".to_owned(), shown))
            .collect();
        let in_table = |figure: &Figure| -> Vec<String> {
            figure.table.rows.iter().map(|row| row[1].clone()).collect()
        };
        assert_eq!(in_table(&profile), scores, "{name}");
        assert_eq!(in_table(&radar), scores, "{name}");
        let bars: Vec<i32> = profile
            .shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Rect { width, role: Role::Filled, .. } => Some(width / 4),
                _ => None,
            })
            .collect();
        let points = card.dimensions.iter().filter_map(|dimension| dimension.score);
        let points: Vec<i32> = points.map(|point| point.rounded().try_into().unwrap()).collect();
        assert_eq!(bars, points, "{name}");
        for score in &scores {
            assert!(texts(&radar).contains(&score.as_str()), "{name}");
        }

        assert_eq!(worlds.table.rows.len(), card.partners.len(), "{name}");
        let n_white = card.leefwerelden.iter().filter(|leefwereld| leefwereld.white_spot).count();
        assert_eq!(texts(&worlds).iter().filter(|text| **text == "Witte plek").count(), n_white);
        let drawn = card.partners.iter().filter(|partner| partner.working != Working::NotNeeded);
        let listed = texts(&worlds).iter().filter(|text| text.starts_with("Nu: ")).count();
        assert_eq!(listed, drawn.clone().count(), "{name}");
        // A ring has a filled piece for every level that is reached, and the key shows one ring.
        let n_pieces: usize = drawn
            .filter_map(|partner| partner.level)
            .map(|level| usize::from(level.number()))
            .sum();
        let n_filled = worlds.shapes.iter().filter(|shape| shape.role() == Role::Now).count();
        assert_eq!(n_filled, n_pieces + if card.partners.is_empty() { 0 } else { 2 }, "{name}");
    }
}

#[test]
fn a_team_picture_shows_what_the_result_says() {
    let result = moment("regenboog-2026").result(Mode::Open);
    let figure = Figure::distribution(&result, BuiltInLang::Nl);
    // Some filled in the short form, so the picture is about the items that everybody was asked.
    let anchors: Vec<_> = result.items.iter().filter(|item| item.id.ends_with("-1")).collect();
    let counts = anchors.iter().filter_map(|item| item.counts.as_ref()).flatten();
    let others = |item: &&samenwerkscan::team::ItemResult| {
        [item.dont_know, item.not_applicable, item.not_answered]
    };
    let others = anchors.iter().flat_map(others).flatten();
    let expected: u32 = counts.copied().chain(others).sum();
    let cells = figure.table.rows.iter().flat_map(|row| &row[1..]);
    let found: u32 = cells.map(|cell| cell.parse::<u32>().unwrap()).sum();
    assert_eq!(found, expected);

    let figure = Figure::perspectives(&result, BuiltInLang::Nl);
    let sides = [Role::SideSchool, Role::SidePartners, Role::SideOuders, Role::SideGemeente];
    let n_marks = figure.shapes.iter().filter(|shape| sides.contains(&shape.role())).count();
    let anchors = result.perspectives.iter().flat_map(|perspective| &perspective.dimensions);
    let n_anchors = anchors.filter(|point| point.anchor.is_some()).count();
    assert_eq!(n_marks, n_anchors + sides.len(), "the key has one of each");
}

#[test]
fn hidden_perspectives_do_not_appear() {
    for folder in ["regenboog-2025", "regenboog-2026"] {
        let summary = moment(folder);
        let result = summary.result(anonymous());
        let hidden: Vec<_> =
            result.perspectives.iter().filter(|perspective| perspective.hidden).collect();
        assert!(!hidden.is_empty());
        for lang in BuiltInLang::ALL {
            let figure = Figure::perspectives(&result, lang);
            let json = serde_json::to_string(&figure).unwrap();
            for side in &hidden {
                let label = side.id.label(lang);
                assert!(!texts(&figure).contains(&label), "{label}");
                assert!(!figure.table.header.iter().any(|cell| cell == label), "{label}");
                let role = match side.id {
                    Perspective::School => "sideSchool",
                    Perspective::Partners => "sidePartners",
                    Perspective::Ouders => "sideOuders",
                    Perspective::Gemeente => "sideGemeente",
                };
                assert!(!json.contains(role), "{label}");
            }
        }
    }
}

#[test]
fn the_same_result_gives_the_same_picture() {
    let response = example("de-klimop-school");
    let card = score(&response);
    let draw = || solo(&card, BuiltInLang::Nl).map(|figure| figure.svg().to_string());
    assert_eq!(draw(), draw());
    let headed = Figure::worlds(&card, BuiltInLang::Nl).with_heading();
    // A file of its own has a margin of 16 units and a ground as large as it is.
    let (svg, height) = (headed.svg().to_string(), headed.height + 32);
    let frame = format!("viewBox=\"-16 -16 432 {height}\" width=\"432\" height=\"{height}\"");
    let ground =
        format!("<rect x=\"-16\" y=\"-16\" width=\"432\" height=\"{height}\" fill=\"#fff\"/>");
    assert!(svg.contains(&frame) && svg.contains(&ground), "{svg}");
    assert_eq!(texts(&headed)[0], "School: 3 actieve partners. Thuis: 2");
}

#[test]
fn figures_in_json() {
    let response = example("de-regenboog-school");
    let figure = Figure::profile(&score(&response), BuiltInLang::Nl);
    let json = serde_json::to_value(&figure).unwrap();
    assert_eq!(
        (&json["kind"], &json["lang"], &json["width"]),
        (&"profile".into(), &"nl".into(), &400.into())
    );
    let expected = serde_json::json!({
        "kind": "text", "x": 400, "y": 15, "anchor": "end", "size": 15, "role": "value", "text": "69",
    });
    assert_eq!(json["shapes"][0], expected);
    for &kind in FigureKind::ALL {
        assert_eq!(kind.code().parse::<FigureKind>(), Ok(kind));
    }
}

/// WCAG: 4.5 to 1 for text on white. White text is on dark shapes.
#[test]
fn text_has_contrast() {
    #[expect(clippy::disallowed_methods, reason = "a test that runs on one machine")]
    fn luminance(colour: &str) -> f64 {
        let hex = colour.trim_start_matches('#');
        let number = u32::from_str_radix(hex, 16).unwrap();
        let number = if hex.len() == 3 { 0x00FF_FFFF * (number / 0xFFF) } else { number };
        let channel = |shift: u32| {
            let value = f64::from(number >> shift & 0xFF) / 255.0;
            if value <= 0.03928 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
    }
    let contrast = |one: &str, other: &str| {
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        one.max(other) / one.min(other)
    };
    for (name, svg) in example_folder("tests/golden/figures") {
        for line in svg.lines().filter(|line| line.starts_with("<text")) {
            let colour = line.split("fill=\"").nth(1).unwrap().split('"').next().unwrap();
            // The lightest background of white text.
            let ground = if colour == "#fff" { "#3d6fb8" } else { "#fff" };
            assert!(contrast(colour, ground) >= 4.5, "{name}: {line}");
        }
    }
}

/// The item with the largest distance between two sides, of the dimension with the largest gap, and a mark for
/// everybody who rated it.
#[test]
fn the_item_is_the_one_with_the_largest_difference() {
    let result = moment("regenboog-2026").result(Mode::Open);
    let figure = Figure::item(&result, BuiltInLang::Nl);
    // By hand from the answers: the anchor of ambitie, on which the sides are 46 points apart.
    assert_eq!(result.order.difference[0], "ambitie");
    let item = result.items.iter().find(|item| item.id == "ambitie-1").unwrap();
    let text = KANSENGELIJKHEID.item("ambitie-1").unwrap().text.get(BuiltInLang::Nl);
    assert!(figure.title.starts_with(&format!("{text} Elk teken is één persoon.")));
    let marks = figure.shapes.iter().filter(|shape| {
        matches!(
            shape.role(),
            Role::SideSchool | Role::SidePartners | Role::SideOuders | Role::SideGemeente
        )
    });
    assert_eq!(marks.count(), usize::try_from(item.n.unwrap()).unwrap());
    let counts: Vec<Vec<u32>> = figure
        .table
        .rows
        .iter()
        .map(|row| row[1..].iter().map(|n| n.parse().unwrap()).collect())
        .collect();
    let sums: Vec<u32> = (0..5).map(|at| counts.iter().map(|row| row[at]).sum()).collect();
    assert_eq!(Some(sums), item.counts);
}

#[test]
fn a_mark_stands_for_several_people_if_they_are_many() {
    let response = example("de-regenboog-school");
    let crowd = Summary::of(vec![response; 100]).unwrap();
    let figure = Figure::item(&crowd.result(Mode::Open), BuiltInLang::Nl);
    assert!(figure.title.ends_with(" Elk teken is hoogstens 5 mensen."), "{}", figure.title);
    let marks = figure.shapes.iter().filter(|shape| shape.role() == Role::SideSchool);
    assert_eq!(marks.count(), 20);
}

/// Answers to a hidden item are not among those of its dimension, and nobody should take them for none.
#[test]
fn what_is_counted_in_part_says_so() {
    let school = example("de-regenboog-school");
    let group = (0..6).map(|number| {
        let mut draft = school.draft();
        let first = KANSENGELIJKHEID.dimensions[0].items_on(draft.form)[0].id.clone();
        if number < 3 {
            draft.answers.insert(first, Answer::DontKnow);
        }
        draft.finish().unwrap()
    });
    let result = Summary::of(group.collect::<Vec<_>>()).unwrap().result(anonymous());
    let figure = Figure::distribution(&result, BuiltInLang::Nl);
    let rows = figure.table.rows;
    assert_eq!(rows[0][0], "Gedeelde ambitie (3 van de 4 vragen te zien)");
    assert_eq!(rows[1][0], "Stem van kind en ouder");
}
