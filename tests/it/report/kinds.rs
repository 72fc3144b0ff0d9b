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
