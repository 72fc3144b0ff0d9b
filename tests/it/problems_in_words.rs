//! Every problem of the core in words, in both languages.

use std::collections::BTreeSet;
use std::fs;

use samenwerkscan::interview::LanguagePack;
use samenwerkscan::response::{Problem, ProblemKind};
use samenwerkscan::saved::invitation::{self, Invitation};
use samenwerkscan::saved::{MAX_FILE_BYTES, Saved, text};
use samenwerkscan::{BuiltInLang, Document, KANSENGELIJKHEID};
use samenwerkscan_examples::words;

use crate::support::repository;

/// Every code of the core: those listed in its match from kinds to codes.
fn codes() -> BTreeSet<String> {
    let source = fs::read_to_string(repository("src/reading/problem.rs")).unwrap();
    let (_, after) = source.split_once("pub const fn code(&self)").unwrap();
    let (body, _) = after.split_once("\n    }\n").unwrap();
    body.split('"').skip(1).step_by(2).map(ToOwned::to_owned).collect()
}

/// Files with everything that can be wrong.
fn problems() -> Vec<Problem> {
    let response = r#""format": "samenwerkscan/response/1",
        "instrument": { "id": "kansengelijkheid", "version": "1.0" }, "form": "short","#;
    let long = "x".repeat(201);
    let partners = |rest: &str| {
        format!(
            r#"{{ {response} "perspective": "school", "answers": {{}}, "partners": [{rest}] }}"#
        )
    };
    let many = vec![r#"{ "kind": "wijkteam", "working": "wanted" }"#; 201].join(",");
    let files = [
        "[]".to_owned(),
        r#"{ "format": "x/1" }"#.to_owned(),
        r#"{ "format": "samenwerkscan/response/1", "instrument": { "id": "x", "version": "2" },
             "form": "long", "form": "short", "perspective": true, "colour": 1, "date": "2027-02-29",
             "tag": "?", "selfEstimate": 9, "answers": { "stem-1": null, "kern-1": 1, "stem-9": 1 } }"#.to_owned(),
        format!(r#"{{ {response} "perspective": "school", "from": {{ "kind": "wijkteam" }}, "answers":
             {{ "ambitie-1": 2.5, "ambitie-2": 1, "stem-1": "often", "vertrouwen-1": [] }} }}"#),
        partners(r#"{ "kind": "wijkteam", "working": "wanted", "answers": {}, "leefwerelden": [] },
             { "kind": "wijkteam", "working": "yes", "answers": { "vervolg-1": 1, "stem-1": 1 }, "name": " " },
             { "kind": "wijkteam", "working": "yes", "leefwerelden": ["wijk", "wijk"], "name": "a\u0007" }"#),
        partners(&format!(r#"{{ "kind": "wijkteam", "working": "yes", "name": "{long}" }}"#)),
        partners(&many),
        r#"{ "format": "samenwerkscan/summary/1", "instrument": { "id": "kansengelijkheid", "version": "1.0" },
             "perspectives": {}, "partners": [{ "kind": "x" }] }"#.to_owned(),
        format!(r#"{{ "format": "samenwerkscan/team/1", "mode": {{ "kind": "open" }}, "summary": {{}},
             "agreements": [{{ "what": " " }}, {{ "what": "{}" }}{}] }}"#, "x".repeat(501), ", 1".repeat(10)),
    ];
    let pack = r#"{ "format": "samenwerkscan/language/1", "lang": "?", "direction": "ltr", "results": "nl",
        "instrument": { "id": "kansengelijkheid", "version": "1.0" },
        "texts": { "scan": { "title": { "nl": "Oud", "text": "{0}" } } } }"#;
    let pack: Document = serde_json::from_str(pack).unwrap();
    let pack = LanguagePack::parse(&pack, &KANSENGELIJKHEID).unwrap_err().problems;
    let read = |file: &String| {
        let document: Document = serde_json::from_str(file).unwrap();
        Saved::parse(&document, &KANSENGELIJKHEID).unwrap_err().problems
    };
    let broken = Document::Object(vec![("format".into(), Document::BrokenText)]);
    let invitation = Document::Object(vec![
        ("id".into(), Document::Text("?".into())),
        ("lang".into(), Document::Text("?".into())),
        ("returnTo".into(), Document::Object(vec![("mail".into(), Document::Text("?".into()))])),
    ]);
    let invitation = Invitation::parse(&invitation, &KANSENGELIJKHEID).unwrap_err().problems;
    let whole = [
        invitation_kind("https://school.example"),
        invitation_kind("https://school.example#uitnodiging=é"),
        text(&vec![b' '; MAX_FILE_BYTES + 1]).unwrap_err(),
        text(b"\xFF").unwrap_err(),
        ProblemKind::NotReadable { reason: "EOF at line 3 column 7".into() },
        ProblemKind::WrongLength { expected: 5 },
        ProblemKind::Impossible,
        ProblemKind::MoreProblems { n: 7 },
    ];
    let whole = whole.map(|kind| Problem { path: String::new(), kind });
    let broken = Saved::parse(&broken, &KANSENGELIJKHEID).unwrap_err().problems;
    files.iter().flat_map(read).chain(broken).chain(invitation).chain(pack).chain(whole).collect()
}

/// What is wrong with a link.
fn invitation_kind(link: &str) -> ProblemKind {
    let error = invitation::parse(link, &KANSENGELIJKHEID).unwrap_err();
    error.problems.into_iter().next().unwrap().kind
}

#[test]
fn every_code_has_words_in_both_languages() {
    let problems = problems();
    let found: BTreeSet<String> =
        problems.iter().map(|problem| problem.kind.code().to_owned()).collect();
    assert_eq!(found, codes());
    for problem in &problems {
        let dutch = words::kind(&problem.kind, BuiltInLang::Nl);
        let english = words::kind(&problem.kind, BuiltInLang::En);
        assert_ne!(dutch, english, "{}", problem.kind.code());
        // Neither language contains words of the other; text in backticks comes from the file.
        let outside = dutch.split('`').step_by(2).collect::<String>();
        for word in
            [" the ", "expected", " or ", " with ", "number", " list", "an object", "unknown"]
        {
            assert!(!outside.contains(word), "{dutch}");
        }
        for lang in BuiltInLang::ALL {
            let line = words::problem(problem, lang);
            assert_eq!(line.lines().count(), 1, "{line}");
            assert!(
                problem.path.is_empty() || line.starts_with(&format!("{}: ", problem.path)),
                "{line}"
            );
        }
    }
}
