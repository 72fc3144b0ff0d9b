//! A report of each kind, made from the example files.

use samenwerkscan::interview::Asked;
use samenwerkscan::report::Report;
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{BuiltInLang, Form, KANSENGELIJKHEID, Response};

use crate::support::{example_files, example_folder, parse};

/// What each person of a team answered at one moment.
pub(crate) fn people(folder: &str) -> Vec<Response> {
    let files = example_folder(&format!("examples/data/{folder}"));
    files.iter().map(|(_, text)| parse(text).unwrap()).collect()
}

/// What they answered together.
pub(crate) fn moment(folder: &str) -> Summary {
    Summary::of(people(folder)).unwrap()
}

pub(crate) fn anonymous() -> Mode {
    Mode::anonymous(None, &KANSENGELIJKHEID.rules.privacy).unwrap()
}

/// If nothing may be said of partners, the report says why, and how many people it takes.
#[test]
fn a_small_team_is_told_why_nothing_is_said_of_partners() {
    let team = moment("regenboog-2026");
    for (lang, expected) in [
        (BuiltInLang::Nl, "Je ziet partners als minstens 6 mensen"),
        (BuiltInLang::En, "You see partners if at least 6 people"),
    ] {
        let said = |mode| Report::team(&team.result(mode), lang).markdown().to_string();
        let six = Mode::anonymous(Some(6), &KANSENGELIJKHEID.rules.privacy).unwrap();
        assert!(said(six).contains(expected));
        assert!(!said(Mode::Open).contains(expected));
        // Where everybody is hidden, this would be one riddle more.
        let twenty = Mode::anonymous(Some(20), &KANSENGELIJKHEID.rules.privacy).unwrap();
        assert!(!said(twenty).contains("20 mensen van de school"));
    }
}

fn solo(example: &str, lang: BuiltInLang) -> Report {
    let (_, file) = example_files().into_iter().find(|(name, _)| name == example).unwrap();
    let response = parse(&file).unwrap();
    Report::solo(&response, lang)
}

/// Every kind of report, with its place among the golden files.
pub(crate) fn every_kind(lang: BuiltInLang) -> Vec<(&'static str, Report)> {
    let instrument = &KANSENGELIJKHEID;
    let (before, after) = (moment("regenboog-2025"), moment("regenboog-2026"));
    let team = |mode| Report::team(&after.result(mode), lang);
    let changed = before.progress(&after, Mode::Open).unwrap();
    vec![
        ("solo/de-regenboog-school", solo("de-regenboog-school", lang)),
        ("solo/de-regenboog-ouder", solo("de-regenboog-ouder", lang)),
        ("team/open", team(Mode::Open)),
        ("team/anonymous", team(anonymous())),
        ("progress/two-moments", Report::progress(&changed, lang)),
        ("blank/full", Report::blank(&Asked::new(instrument, lang), Form::Full)),
        ("blank/short", Report::blank(&Asked::new(instrument, lang), Form::Short)),
    ]
}
