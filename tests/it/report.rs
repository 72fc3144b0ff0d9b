//! Reports for people: the same bytes as the golden files, and never wider than a terminal.

use std::fs;

use samenwerkscan::progress::progress;
use samenwerkscan::report::{Ink, Report};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{KANSENGELIJKHEID, Lang, Response, score};

use crate::support::{example_files, example_folder, main_scan, parse, repository};

/// Compares with a golden file, or writes it where `UPDATE_GOLDEN` is set.
#[track_caller]
pub(crate) fn check_golden(name: &str, found: &str) {
    let path = repository("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, expected, "{name}; UPDATE_GOLDEN=1 writes it anew");
}

/// Compares the text of a report with a golden file, and holds that it fits a terminal.
#[track_caller]
fn check_page(name: &str, report: &Report) {
    let text = report.text(Ink::Plain).to_string();
    check_golden(name, &text);
    for line in text.lines() {
        assert!(line.chars().count() <= 80, "{name}: {line}");
        assert_eq!(line, line.trim_end(), "{name}");
    }
}

#[test]
fn text_reports() {
    for (name, file) in example_files() {
        let response = parse(&file).unwrap();
        for lang in Lang::ALL {
            let report = Report::solo(&response, &score(&response), lang);
            check_page(&format!("{name}.{lang}.txt"), &report);
        }
    }
}

fn moment(folder: &str) -> Summary<'static> {
    let files = example_folder(&format!("examples/data/{folder}"));
    let responses: Vec<Response<'static>> =
        files.iter().map(|(_, text)| parse(text).unwrap()).collect();
    Summary::of(&responses).unwrap()
}

#[test]
fn team_reports() {
    let summary = moment("regenboog-2026");
    let anonymous = Mode::anonymous(None, &KANSENGELIJKHEID.rules.privacy).unwrap();
    for (name, mode) in [("open", Mode::Open), ("anonymous", anonymous)] {
        for lang in Lang::ALL {
            let report = Report::team(&summary.result(mode), &KANSENGELIJKHEID, lang);
            check_page(&format!("team-{name}.{lang}.txt"), &report);
        }
    }
}

#[test]
fn progress_reports() {
    let (before, after) = (moment("regenboog-2025"), moment("regenboog-2026"));
    let nothing = Summary::of(&[parse(&example_files()[1].1).unwrap()]).unwrap();
    for lang in Lang::ALL {
        let changed = progress(&before, &after, Mode::Open).unwrap();
        let report = Report::progress(&changed, &KANSENGELIJKHEID, lang);
        check_page(&format!("progress.{lang}.txt"), &report);
        let changed = progress(&nothing, &nothing, Mode::Open).unwrap();
        let report = Report::progress(&changed, &KANSENGELIJKHEID, lang);
        check_page(&format!("progress-one-person.{lang}.txt"), &report);
    }
}

#[test]
fn colour_changes_no_word() {
    for (name, file) in example_files() {
        let response = parse(&file).unwrap();
        let report = Report::solo(&response, &score(&response), Lang::Nl);
        let mut text = report.text(Ink::Ansi).to_string();
        assert!(text.contains("\x1b[1m"), "{name}");
        for code in ["\x1b[0m", "\x1b[1m", "\x1b[36m"] {
            text = text.replace(code, "");
        }
        assert_eq!(text, report.text(Ink::Plain).to_string(), "{name}");
    }
}

#[test]
fn an_empty_response_still_gives_a_report() {
    let response = main_scan("");
    for lang in Lang::ALL {
        let text = Report::solo(&response, &score(&response), lang).text(Ink::Plain).to_string();
        assert!(!text.contains("NaN") && !text.contains("None"), "{text}");
        check_golden(&format!("empty.{lang}.txt"), &text);
    }
}

/// A strength comes first, whatever the answers are.
#[test]
fn a_strength_is_named_first() {
    let response = main_scan("0000 1000 0000 0000 1000 0000");
    let text = Report::solo(&response, &score(&response), Lang::En).text(Ink::Plain).to_string();
    let strength = text.find("Voice").expect("the first of the best two");
    assert!(strength < text.find("Level 1").unwrap(), "{text}");
}

#[test]
fn long_names_and_control_characters_do_not_break_the_page() {
    let file =
        example_files().into_iter().find(|(name, _)| name == "de-regenboog-school").unwrap().1;
    for name in [
        "x".repeat(200),
        "wijk ".repeat(40).trim_end().to_owned(),
        "\u{202E}rtl\u{202C} 👩\u{200D}👧".to_owned(),
    ] {
        let file = file.replace("Buurtteam Zuid", &name);
        let response = parse(&file).unwrap();
        let text =
            Report::solo(&response, &score(&response), Lang::Nl).text(Ink::Plain).to_string();
        for line in text.lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
    }
}
