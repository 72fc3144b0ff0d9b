//! Everybody who was asked is in a picture of answers: its parts add up to them.

use samenwerkscan::figure::{Figure, Role};
use samenwerkscan::team::{Measure, Mode, Summary, TeamResult};
use samenwerkscan::{BuiltInLang, Form, KANSENGELIJKHEID};

use crate::report::kinds::{anonymous, moment};
use crate::report::truth::{Dice, people};
use crate::support::main_scan;

fn n_items(result: &TeamResult, dimension: usize) -> u32 {
    let form = if result.measure == Some(Measure::Full) { Form::Full } else { Form::Short };
    u32::try_from(KANSENGELIJKHEID.dimensions[dimension].items_on(form).len()).unwrap()
}

/// The numbers before `x` in sentences such as `Weet ik niet: 6x.`
fn times(text: &str) -> u32 {
    let words = text.split([' ', ',', '.']);
    words.filter_map(|word| word.strip_suffix('x')?.parse::<u32>().ok()).sum()
}

#[track_caller]
fn check(name: &str, result: &TeamResult, lang: BuiltInLang) {
    let n_people = result.respondents.unwrap_or_default();
    let figure = Figure::distribution(result, lang);
    let drawn = super::texts(&figure).join(" ");
    let mut n_unrated = 0;
    for (idx, row) in figure.table.rows.iter().enumerate() {
        if row[1] == "–" {
            continue;
        }
        let cells: Vec<u32> = row[1..].iter().map(|cell| cell.parse().unwrap()).collect();
        assert_eq!(cells.iter().sum::<u32>(), n_people * n_items(result, idx), "{name}: {row:?}");
        n_unrated += cells[5..].iter().sum::<u32>();
        // What is in no bar is said in the picture, under the name that its column has.
        for (label, n) in figure.table.header[6..].iter().zip(&cells[5..]).filter(|(_, n)| **n > 0)
        {
            let said = format!("{label}: {n}");
            assert!(drawn.contains(&said), "{name}: {said} is not in {drawn}");
        }
    }
    let hidden = figure.table.rows.iter().enumerate().filter(|(_, row)| row[1] == "–");
    let n_hidden: u32 = hidden.map(|(idx, _)| n_people * n_items(result, idx)).sum();
    let n_said = times(&figure.title);
    let is_shown = figure.table.rows.iter().any(|row| row[1] != "–");
    assert!(!is_shown || n_said == n_unrated + n_hidden, "{name}: {}", figure.title);

    let figure = Figure::item(result, lang);
    let rated = figure.table.rows.iter().flat_map(|row| &row[1..]);
    let n_rated: u32 = rated.map(|cell| cell.parse::<u32>().unwrap()).sum();
    if n_rated > 0 {
        assert_eq!(n_rated + times(&figure.title), n_people, "{name}: {}", figure.title);
    }
}

#[test]
fn the_parts_add_up_to_everybody_who_was_asked() {
    for lang in BuiltInLang::ALL {
        for mode in [Mode::Open, anonymous()] {
            for folder in ["regenboog-2025", "regenboog-2026"] {
                check(folder, &moment(folder).result(mode), lang);
            }
            for seed in 0..300 {
                let team = Summary::of(people(&mut Dice::new(seed + 31))).unwrap();
                check(&seed.to_string(), &team.result(mode), lang);
            }
        }
    }
}

/// "Past niet bij ons" of everybody is not hidden.
#[test]
fn what_applies_to_nobody_is_told() {
    let result = Summary::of(&[main_scan(&"n".repeat(24))]).unwrap().result(Mode::Open);
    let figure = Figure::distribution(&result, BuiltInLang::Nl);
    assert_eq!(figure.title, "Past niet bij ons: 24x, bij elk onderdeel even vaak.");
    assert!(super::texts(&figure).contains(&"Past niet bij ons: 4"));
    assert!(!figure.shapes.iter().any(|shape| shape.role() == Role::DontKnow));
}
