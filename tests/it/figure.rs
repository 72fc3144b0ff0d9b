//! Pictures: the same bytes as the golden files, inside their frame, legible, and safe.

mod layout;
mod names;

use std::fs;

use samenwerkscan::figure::{Figure, FigureKind, Role, Shape};
use samenwerkscan::progress::progress;
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{KANSENGELIJKHEID, Lang, Response, ScoreCard, score};

use crate::support::{example_files, example_folder, main_scan, parse, repository};

/// The pictures of one respondent.
fn solo(card: &ScoreCard<'_>, lang: Lang) -> [Figure; 3] {
    [
        Figure::profile(card, &KANSENGELIJKHEID, lang),
        Figure::radar(card, &KANSENGELIJKHEID, lang),
        Figure::worlds(card, &KANSENGELIJKHEID, lang),
    ]
}

/// The pictures of a team.
fn team(summary: &Summary<'_>, mode: Mode, lang: Lang) -> [Figure; 4] {
    let result = summary.result(mode);
    [
        Figure::team_profile(&result, &KANSENGELIJKHEID, lang),
        Figure::team_radar(&result, &KANSENGELIJKHEID, lang),
        Figure::perspectives(&result, &KANSENGELIJKHEID, lang),
        Figure::distribution(&result, &KANSENGELIJKHEID, lang),
    ]
}

fn moment(folder: &str) -> Summary<'static> {
    let files = example_folder(&format!("examples/data/{folder}"));
    let responses: Vec<Response<'static>> =
        files.iter().map(|(_, text)| parse(text).unwrap()).collect();
    Summary::of(&responses).unwrap()
}

fn anonymous() -> Mode {
    Mode::anonymous(None, &KANSENGELIJKHEID.rules.privacy).unwrap()
}

fn example(name: &str) -> Response<'static> {
    let (_, file) = example_files().into_iter().find(|(own, _)| own == name).unwrap();
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
    let name = format!("{}.{}.svg", figure.kind, figure.lang);
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
    for lang in Lang::ALL {
        solo(&card, lang).iter().for_each(check_golden);
        let [_, _, perspectives, distribution] = team(&after, Mode::Open, lang);
        check_golden(&perspectives);
        check_golden(&distribution);
        let changed = progress(&before, &after, Mode::Open).unwrap();
        check_golden(&Figure::progress(&changed, &KANSENGELIJKHEID, lang));
    }
}
