//! Reports for people: the same bytes as the golden files, never wider than a terminal, and whole.

pub(crate) mod complete;
mod hostile;
pub(crate) mod kinds;
mod markup;
mod readers;
pub(crate) mod truth;

use std::fs;

use samenwerkscan::BuiltInLang;
use samenwerkscan::report::{Block, Format, Highlight, Ink, Purpose, Report};
use samenwerkscan::team::{Mode, Summary};

use self::kinds::every_kind;
use crate::support::{example_files, main_scan, parse, repository};

/// Compares with a golden file, or writes it where `UPDATE_GOLDEN` is set.
#[track_caller]
pub(crate) fn check_golden(name: &str, found: &str) {
    let path = repository("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    // A page is long: a difference is easier to read in the file.
    assert!(found == expected, "{name} differs; UPDATE_GOLDEN=1 writes it anew");
}

/// Compares a report in one format with a golden file.
#[track_caller]
fn check_page(name: &str, report: &Report, format: Format) {
    let extension = match format {
        Format::Text => "txt",
        Format::Markdown => "md",
        Format::Html => "html",
        other => panic!("{other} has no extension"),
    };
    let page = report.write(format);
    check_golden(&format!("reports/{name}.{}.{extension}", report.lang), &page);
    if format == Format::Text {
        check_lines(name, &page);
    }
}

/// Every line fits a terminal, but for an address: a part of one leads nowhere.
#[track_caller]
fn check_lines(name: &str, text: &str) {
    for line in text.lines() {
        let is_address = line.trim_start().starts_with("https://");
        assert!(is_address || textwrap::core::display_width(line) <= 80, "{name}: {line}");
        assert_eq!(line, line.trim_end(), "{name}");
        assert!(!line.contains(char::is_control), "{name}: {line:?}");
    }
}

#[test]
fn every_kind_in_every_format_and_language() {
    for lang in BuiltInLang::ALL {
        for (name, report) in every_kind(lang) {
            for &format in Format::ALL {
                check_page(name, &report, format);
            }
        }
    }
}

#[test]
fn every_example_as_text() {
    for (name, file) in example_files() {
        let response = parse(&file).unwrap();
        for lang in BuiltInLang::ALL {
            let report = Report::solo(&response, lang);
            check_page(&format!("solo/{name}"), &report, Format::Text);
        }
    }
}

#[test]
fn a_team_of_one_has_no_change_to_show() {
    let nothing = Summary::of(&[parse(&example_files()[1].1).unwrap()]).unwrap();
    for lang in BuiltInLang::ALL {
        let changed = nothing.progress(&nothing, Mode::Open).unwrap();
        let report = Report::progress(&changed, lang);
        check_page("progress/one-person", &report, Format::Text);
    }
}

#[test]
fn colour_changes_no_word() {
    for (name, file) in example_files() {
        let response = parse(&file).unwrap();
        let report = Report::solo(&response, BuiltInLang::Nl);
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
    for lang in BuiltInLang::ALL {
        let text = Report::solo(&response, lang).text(Ink::Plain).to_string();
        assert!(!text.contains("NaN") && !text.contains("None"), "{text}");
        check_golden(&format!("reports/solo/empty.{lang}.txt"), &text);
    }
}

/// The first screen has the level, then what came out highest (what goes well comes before what does
/// not, and nothing under 50 points is praised), then what to talk about, then one thing to do.
#[test]
fn the_first_section_is_enough_for_whoever_reads_no_further() {
    let response = main_scan("0000 1000 0000 0000 1000 0000");
    let report = Report::solo(&response, BuiltInLang::En);
    let names: Vec<&str> = report.sections.iter().map(|section| section.name).collect();
    assert_eq!(names[..4], ["glance", "profile", "topics", "level"]);
    let text = report.text(Ink::Plain).to_string();
    assert!(text.contains("level 1, Exploring"), "{text}");
    let Some(Block::Lead { .. }) = report.sections[0].blocks.first() else { panic!("{text}") };
    let purposes = highlights(&report).map(|highlight| highlight.purpose);
    assert_eq!(purposes.collect::<Vec<_>>(), [Purpose::Beginning, Purpose::Topic, Purpose::Step]);
}

/// Every leefwereld without an active partner is named on the first screen; the step is about one.
#[test]
fn white_spots_are_on_the_first_screen() {
    let file = example_files().into_iter().find(|(name, _)| name == "de-wilgen-school").unwrap().1;
    for lang in BuiltInLang::ALL {
        let mut json: serde_json::Value = serde_json::from_str(&file).unwrap();
        json["partners"] = serde_json::json!([{ "kind": "kinderopvang", "working": "wanted" }]);
        let response = parse(&json.to_string()).unwrap();
        let report = Report::solo(&response, lang);
        let topics: Vec<_> =
            highlights(&report).filter(|topic| topic.purpose == Purpose::Topic).collect();
        let [topic] = topics[..] else { panic!("{topics:?}") };
        let expected = [
            "Hier stemt nog geen partner met jullie af: School, Thuis en Wijk.",
            "No partner is in step with you here yet: School, Home and Neighbourhood.",
        ];
        assert_eq!(topic.text, expected[lang as usize]);
        assert_eq!(topic.label, ["Witte plekken", "White spots"][lang as usize]);
        let figures =
            report.sections[0].blocks.iter().filter(|block| matches!(block, Block::Figure { .. }));
        assert_eq!(figures.count(), 1);
    }
}

/// What the first screen of a report highlights.
pub(crate) fn highlights(report: &Report) -> impl Iterator<Item = &Highlight> {
    report.sections[0].blocks.iter().flat_map(|block| match block {
        Block::Highlights { items } => items.as_slice(),
        _ => &[],
    })
}
