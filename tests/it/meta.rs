//! Laws for the crate as a whole: its absences, and the promises of its types.

use std::fs;

use samenwerkscan::advice::Advice;
use samenwerkscan::{
    Document, Draft, Instrument, Points, Problem, Response, ResponseError, ScoreCard,
};

use crate::support::{files, repository};

/// The source files under a path, with comments and the contents of strings taken out.
fn sources(path: &str) -> Vec<(String, String)> {
    let files = files(&repository(path), "rs").into_iter().map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        let code: Vec<&str> =
            text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let code = code.join("\n").replace("\\\"", "");
        let outside: Vec<&str> = code.split('"').step_by(2).collect();
        (path.display().to_string(), outside.join("\"\""))
    });
    let files: Vec<_> = files.collect();
    assert!(!files.is_empty(), "{path}");
    files
}

#[track_caller]
fn check_absent(path: &str, words: &[&str]) {
    for (file, code) in sources(path) {
        for word in words {
            assert!(!code.contains(word), "{file} must not say `{word}`");
        }
    }
}

#[test]
fn absences() {
    check_absent("src/score", &["Lang", "Text", "label"]);
    check_absent("src/team", &["Lang", "words::Text", "label"]);
    check_absent("src/stats", &["Perspective", "Partner", "Response", "Instrument", "crate::"]);
    check_absent("src/figure", &["f64", "f32", "report"]);
    check_absent("src/instrument", &["KANSENGELIJKHEID", "kansengelijkheid"]);
    check_absent("src/kansengelijkheid", &["fn ", "for ", "while ", "if "]);
    check_absent("src/advice", &["Lang"]);
    for knows_a_format in
        ["src/score", "src/response", "src/advice", "src/figure", "src/report", "src/instrument"]
    {
        check_absent(knows_a_format, &["json", "Json", "JSON"]);
    }
    check_absent(
        "src",
        &[
            "std::",
            "println!",
            "SystemTime",
            "Instant",
            "HashMap",
            "thread",
            "rand",
            ".unwrap()",
            ".expect(",
            "todo!",
            "unsafe",
        ],
    );
}

/// Only `saved`, `report::csv` and the bindings know a file format. `report::outcome` passes
/// requests for tables on.
#[test]
fn formats_are_known_in_few_places() {
    let words = ["json", "csv", "crc", "base64", "letters::", "bits::", "check_sum"];
    for (file, code) in sources("src") {
        let inside = file.rsplit_once("src/").unwrap().1;
        // A document knows the maps in which formats pass on numbers and dates.
        let knowing = ["saved/", "report/csv/", "report/outcome.rs", "reading/document.rs"];
        if knowing.iter().any(|place| inside.starts_with(place)) {
            continue;
        }
        let code = code.to_lowercase().replace("pub mod csv;", "");
        for word in words {
            assert!(!code.contains(word), "{file} must not say `{word}`");
        }
    }
    check_absent("src/report/csv", &["json", "Json", "JSON", "crc", "base64"]);
    check_absent("src/saved", &["csv", "Csv", "report::", "Report"]);
}

/// Each level imports only from levels above it.
#[test]
fn imports_point_up() {
    const LEVELS: [(&str, u32); 15] = [
        ("base", 0),
        ("stats", 0),
        ("reading", 1),
        ("words", 1),
        ("field", 2),
        ("instrument", 3),
        ("kansengelijkheid", 4),
        ("response", 5),
        ("interview", 6),
        ("score", 6),
        ("team", 7),
        ("advice", 8),
        ("figure", 8),
        ("saved", 9),
        ("report", 10),
    ];
    let level_of =
        |module: &str| LEVELS.iter().find(|level| level.0 == module).map(|level| level.1);
    for (file, code) in sources("src") {
        let inside = file.rsplit_once("src/").unwrap().1;
        let module = inside.split(['/', '.']).next().unwrap();
        if module == "lib" {
            continue;
        }
        let inner = level_of(module).unwrap_or_else(|| panic!("{file} has no level"));
        for import in code.split("crate::").skip(1) {
            let imported = import.split([':', ';', '{', ')']).next().unwrap();
            let Some(level) = level_of(imported) else { panic!("{file} imports {imported}") };
            let is_inside = imported == module;
            assert!(is_inside || level < inner, "{file} imports {imported}, which is not above it");
        }
    }
}

#[test]
fn files_stay_small() {
    for (file, _) in sources("src") {
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 450, "{file} has {lines} lines");
    }
}

#[test]
fn types_can_be_sent_between_threads() {
    fn check<T: Send + Sync>() {}
    check::<Advice<'_>>();
    check::<Document>();
    check::<Draft>();
    check::<Instrument>();
    check::<Points>();
    check::<Problem>();
    check::<Response>();
    check::<ResponseError>();
    check::<ScoreCard>();
}

#[test]
fn small_types_stay_small() {
    assert!(size_of::<Points>() <= 32);
    assert!(size_of::<Option<samenwerkscan::Answer>>() <= 2);
    assert!(size_of::<Problem>() <= 88);
    assert!(size_of::<ResponseError>() <= 24);
}
