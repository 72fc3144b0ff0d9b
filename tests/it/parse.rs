//! What is refused, with which code at which place; and what is accepted.

use samenwerkscan::{Document, KANSENGELIJKHEID, Response, score};

use crate::support::parse;

const HEAD: &str = r#""format": "samenwerkscan/response/1",
    "instrument": { "id": "kansengelijkheid", "version": "1.0" }"#;

/// A response with these fields behind format and instrument.
fn file(fields: &str) -> String {
    format!("{{ {HEAD}, {fields} }}")
}

/// A full response from the school with these further fields.
fn school(fields: &str) -> String {
    let separator = if fields.is_empty() { "" } else { "," };
    file(&format!(
        r#""form": "full", "perspective": "school", "answers": {{}}{separator} {fields}"#
    ))
}

/// A full response from the school with this one partner.
fn partner(fields: &str) -> String {
    school(&format!(r#""partners": [{{ {fields} }}]"#))
}

#[track_caller]
fn check_problems(json: &str, expected: &[(&str, &str)]) {
    let error = parse(json).expect_err("this must be refused");
    let found: Vec<(&str, &str)> =
        error.problems.iter().map(|problem| (problem.path.as_str(), problem.kind.code())).collect();
    assert_eq!(found, expected, "{error}");
}

#[track_caller]
fn check_accepted(json: &str) -> Response {
    parse(json).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_smallest_responses() {
    check_accepted(&school(""));
    check_accepted(&file(r#""form": "short", "perspective": "ouders", "answers": {}"#));
}

#[test]
fn everything_is_missing() {
    let keys = ["/format", "/instrument", "/form", "/perspective", "/answers"];
    check_problems("{}", &keys.map(|key| (key, "missingKey")));
    check_problems(
        r#"{ "format": "samenwerkscan/response/1", "instrument": {} , "form": "full",
             "perspective": "school", "answers": {} }"#,
        &[("/instrument/id", "missingKey"), ("/instrument/version", "missingKey")],
    );
}

#[test]
fn not_an_object() {
    for json in ["[]", "3", "true", r#""text""#] {
        check_problems(json, &[("", "wrongType")]);
    }
    check_problems("null", &[("", "nullValue")]);
}

#[test]
fn other_formats_instruments_and_versions() {
    check_problems(
        r#"{ "format": "samenwerkscan/response/2",
             "instrument": { "id": "other", "version": "2.0", "name": "x" },
             "form": "half", "perspective": "leraar", "answers": {} }"#,
        &[
            ("/format", "unknownFormat"),
            ("/instrument/name", "unknownKey"),
            ("/instrument/id", "unknownInstrument"),
            ("/instrument/version", "unknownVersion"),
            ("/form", "unknownValue"),
            ("/perspective", "unknownValue"),
        ],
    );
}

#[test]
fn keys_that_are_unknown_double_or_null() {
    check_problems(
        &school(r#""date": null, "note": 1, "selfEstimate": 2, "selfEstimate": 3, "a/b~c": 0"#),
        &[
            ("/note", "unknownKey"),
            ("/selfEstimate", "duplicateKey"),
            ("/a~1b~0c", "unknownKey"),
            ("/date", "nullValue"),
        ],
    );
    check_problems(
        &file(
            r#""form": "full", "perspective": "school", "answers": { "stem-1": 1, "stem-1": 1 }"#,
        ),
        &[("/answers/stem-1", "duplicateKey")],
    );
    check_problems(
        &partner(
            r#""kind": "ouders", "working": "yes", "answers": { "kern-1": 1, "kern-1": null }"#,
        ),
        &[
            ("/partners/0/answers/kern-1", "nullValue"),
            ("/partners/0/answers/kern-1", "duplicateKey"),
        ],
    );
}

#[test]
fn ratings() {
    for (value, code) in [
        ("5", "outOfRange"),
        ("-1", "outOfRange"),
        ("9007199254740993", "outOfRange"),
        ("1e300", "outOfRange"),
        ("2.5", "notAnInteger"),
        (r#""3""#, "unknownValue"),
        (r#""dontknow""#, "unknownValue"),
        ("true", "wrongType"),
        ("[3]", "wrongType"),
        ("{}", "wrongType"),
        ("null", "nullValue"),
    ] {
        let answers = format!(r#""answers": {{ "leren-4": {value} }}"#);
        check_problems(
            &file(&format!(r#""form": "full", "perspective": "school", {answers}"#)),
            &[("/answers/leren-4", code)],
        );
    }
    for value in ["0", "4", "3.0", "3e0", "30e-1", "-0", r#""dontKnow""#, r#""notApplicable""#] {
        let answers = format!(r#""answers": {{ "leren-4": {value} }}"#);
        check_accepted(&file(&format!(r#""form": "full", "perspective": "school", {answers}"#)));
    }
}

#[test]
fn items_in_the_wrong_place() {
    check_problems(
        &file(
            r#""form": "short", "perspective": "school",
               "answers": { "stem-1": 1, "stem-2": 1, "kern-1": 1, "stem-5": 1, "": 1 }"#,
        ),
        &[
            ("/answers/stem-2", "itemNotOnForm"),
            ("/answers/kern-1", "itemOfOtherPart"),
            ("/answers/stem-5", "unknownItem"),
            ("/answers/", "unknownItem"),
        ],
    );
    check_problems(
        &partner(
            r#""kind": "wijkteam", "working": "yes",
               "answers": { "wijkteam-1": 1, "ouders-1": 1, "stem-1": 1, "wijkteam-3": 9 }"#,
        ),
        &[
            ("/partners/0/answers/ouders-1", "itemOfOtherPartner"),
            ("/partners/0/answers/stem-1", "itemOfOtherPart"),
            ("/partners/0/answers/wijkteam-3", "outOfRange"),
            ("/partners/0/answers/wijkteam-3", "unknownItem"),
        ],
    );
    check_problems(
        &partner(
            r#""kind": "anders", "name": "x", "leefwerelden": ["wijk"], "working": "yes",
               "answers": { "kern-4": 1, "gemeente-1": 1 }"#,
        ),
        &[("/partners/0/answers/gemeente-1", "itemOfOtherPartner")],
    );
}

#[test]
fn dates_and_levels() {
    for date in ["2026-02-29", "2026-13-01", "2026-1-1", "0000-01-01", "2026-11-23T10:00", "x", ""]
    {
        check_problems(&school(&format!(r#""date": "{date}""#)), &[("/date", "notADate")]);
    }
    check_problems(&school(r#""date": 20261123"#), &[("/date", "wrongType")]);
    for date in ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
        check_accepted(&school(&format!(r#""date": "{date}""#)));
    }
    check_problems(&school(r#""date": "1900-02-29""#), &[("/date", "notADate")]);
    for level in ["0", "5"] {
        check_problems(
            &school(&format!(r#""selfEstimate": {level}"#)),
            &[("/selfEstimate", "outOfRange")],
        );
    }
    check_problems(&school(r#""selfEstimate": "2""#), &[("/selfEstimate", "wrongType")]);
    let desired = |level: &str| {
        partner(&format!(r#""kind": "ouders", "working": "wanted", "desired": {level}"#))
    };
    check_accepted(&desired("0"));
    check_accepted(&desired("4"));
    check_problems(&desired("5"), &[("/partners/0/desired", "outOfRange")]);
}

#[test]
fn tags() {
    let tagged = |tag: &str| school(&format!(r#""tag": {tag}"#));
    for tag in [r#""abcd""#, r#""0123456789az""#, r#""a1b2c3d4""#] {
        check_accepted(&tagged(tag));
    }
    for tag in ["", "abc", "0123456789abc", "ABCD", "ab-cd", "ab cd", " abcd", "abcé", "abc\\u0000"]
    {
        check_problems(&tagged(&format!("\"{tag}\"")), &[("/tag", "notATag")]);
    }
    check_problems(&tagged("12345"), &[("/tag", "wrongType")]);
    check_problems(&tagged("null"), &[("/tag", "nullValue")]);
    let response = parse(&tagged(r#""k7qe1xa9""#)).unwrap();
    assert_eq!(response.tag().map(|tag| tag.to_string()).as_deref(), Some("k7qe1xa9"));
    assert_eq!(serde_json::to_value(&response).unwrap()["tag"], "k7qe1xa9");
}

#[test]
fn names() {
    let named = |name: &str| {
        partner(&format!(r#""kind": "ouders", "working": "wanted", "name": "{name}""#))
    };
    let long = "é".repeat(200);
    for name in ["x", " x ", "<b>&\\\"'", "=1+1", "\u{202E}x", "👩‍👧", &long] {
        check_accepted(&named(name));
    }
    let at = "/partners/0/name";
    check_problems(&named(""), &[(at, "blankName")]);
    check_problems(&named(" \u{A0}"), &[(at, "blankName")]);
    check_problems(&named(&"é".repeat(201)), &[(at, "nameTooLong")]);
    check_problems(&named("a\\u0000b"), &[(at, "controlCharacter")]);
    check_problems(&named("a\\nb"), &[(at, "controlCharacter")]);
    check_problems(&named("\\u0009"), &[(at, "blankName"), (at, "controlCharacter")]);
    check_problems(&named("a\u{85}b"), &[(at, "controlCharacter")]);
    check_problems(
        &partner(r#""kind": "ouders", "working": "wanted", "name": 1"#),
        &[(at, "wrongType")],
    );
}

#[test]
fn text_that_is_not_unicode() {
    let text = partner(r#""kind": "ouders", "working": "wanted", "name": "NAME""#);
    let mut document: Document = serde_json::from_str(&text).unwrap();
    break_text(&mut document, "NAME");
    let error = Response::parse(&document, &KANSENGELIJKHEID).unwrap_err();
    assert_eq!(
        error.to_string(),
        "/partners/0/name: the text is not Unicode: it contains half of a surrogate pair"
    );
}

fn break_text(document: &mut Document, text: &str) {
    match document {
        Document::Text(found) if found == text => *document = Document::BrokenText,
        Document::Array(values) => values.iter_mut().for_each(|value| break_text(value, text)),
        Document::Object(entries) => {
            for (_, value) in entries {
                break_text(value, text);
            }
        }
        _ => {}
    }
}

#[test]
fn partners() {
    check_problems(&school(r#""partners": {}"#), &[("/partners", "wrongType")]);
    check_problems(
        &school(r#""partners": [null, 1]"#),
        &[("/partners/0", "nullValue"), ("/partners/1", "wrongType")],
    );
    check_problems(
        &partner(""),
        &[("/partners/0/kind", "missingKey"), ("/partners/0/working", "missingKey")],
    );
    check_problems(
        &partner(r#""kind": "school", "working": "no""#),
        &[("/partners/0/kind", "unknownValue"), ("/partners/0/working", "unknownValue")],
    );
    check_problems(
        &partner(r#""kind": "anders", "working": "yes""#),
        &[("/partners/0/name", "missingKey"), ("/partners/0/leefwerelden", "missingKey")],
    );
    for working in ["wanted", "notNeeded"] {
        check_problems(
            &partner(&format!(r#""kind": "ouders", "working": "{working}", "answers": {{}}"#)),
            &[("/partners/0/answers", "notAllowedHere")],
        );
    }
    check_accepted(&partner(r#""kind": "ouders", "working": "yes""#));
    check_accepted(&partner(r#""kind": "ouders", "working": "yes", "answers": {}"#));
    let twice = r#"{ "kind": "ouders", "working": "yes" }, { "kind": "ouders", "working": "yes" }"#;
    check_accepted(&school(&format!(r#""partners": [{twice}]"#)));
    check_accepted(&school(r#""partners": []"#));
    let entries = |count: usize| vec![r#"{ "kind": "ouders", "working": "yes" }"#; count].join(",");
    check_accepted(&school(&format!(r#""partners": [{}]"#, entries(200))));
    check_problems(
        &school(&format!(r#""partners": [{}]"#, entries(201))),
        &[("/partners", "tooManyPartners")],
    );
}

#[test]
fn leefwerelden() {
    let list = |list: &str| {
        partner(&format!(r#""kind": "vrijetijd", "working": "yes", "leefwerelden": {list}"#))
    };
    let at = "/partners/0/leefwerelden";
    check_accepted(&list(r#"["wijk", "school"]"#));
    check_problems(&list("[]"), &[(at, "emptyList")]);
    check_problems(&list(r#""wijk""#), &[(at, "wrongType")]);
    check_problems(
        &list(r#"["wijk", "online", "wijk"]"#),
        &[
            ("/partners/0/leefwerelden/1", "unknownValue"),
            ("/partners/0/leefwerelden/2", "duplicateValue"),
        ],
    );
}

#[test]
fn partners_that_fill_in() {
    let from =
        r#""from": { "kind": "wijkteam", "name": "Zuid" }, "aboutSchool": { "answers": {} }"#;
    check_problems(
        &school(from),
        &[("/from", "notAllowedHere"), ("/aboutSchool", "notAllowedHere")],
    );
    let partners = |fields: &str| {
        file(&format!(r#""form": "full", "perspective": "partners", "answers": {{}}, {fields}"#))
    };
    check_accepted(&partners(from));
    check_accepted(&partners(r#""from": { "kind": "wijkteam" }"#));
    check_problems(&partners(r#""from": {}"#), &[("/from/kind", "missingKey")]);
    check_problems(&partners(r#""from": { "kind": "anders" }"#), &[("/from/name", "missingKey")]);
    check_problems(
        &partners(r#""from": { "kind": "x", "leefwerelden": [] }"#),
        &[("/from/leefwerelden", "unknownKey"), ("/from/kind", "unknownValue")],
    );
    check_problems(&partners(r#""aboutSchool": {}"#), &[("/aboutSchool/answers", "missingKey")]);
    check_problems(
        &partners(r#""aboutSchool": { "answers": { "kern-1": 5, "wijkteam-1": 1 } }"#),
        &[
            ("/aboutSchool/answers/kern-1", "outOfRange"),
            ("/aboutSchool/answers/wijkteam-1", "itemOfOtherPartner"),
        ],
    );
}

#[test]
fn a_wrong_form_or_kind_does_not_make_more_problems_than_there_are() {
    check_problems(
        &file(r#""form": "x", "perspective": "school", "answers": { "stem-2": 1, "stem-9": 1 }"#),
        &[("/form", "unknownValue"), ("/answers/stem-9", "unknownItem")],
    );
    check_problems(
        &partner(r#""kind": "x", "working": "yes", "answers": { "ouders-1": 1, "kern-9": 1 }"#),
        &[("/partners/0/kind", "unknownValue"), ("/partners/0/answers/kern-9", "unknownItem")],
    );
}

#[test]
fn messages_stay_on_one_line_and_short() {
    let key = "k\\n".repeat(100_000);
    let error = parse(&school(&format!(r#""{key}": 1, "date": "{key}""#))).unwrap_err();
    assert_eq!(error.problems.len(), 2);
    for problem in &error.problems {
        assert!(!problem.to_string().contains('\n'));
        assert!(problem.kind.to_string().len() < 250, "{}", problem.kind);
    }
}

#[test]
fn a_partner_with_own_leefwerelden_counts_there() {
    let json = partner(r#""kind": "vrijetijd", "working": "wanted", "leefwerelden": ["school"]"#);
    let response = check_accepted(&json);
    let card = score(&response);
    let white_spots = card.leefwerelden.map(|leefwereld| leefwereld.white_spot);
    assert_eq!(white_spots, [true, true, true]);
    assert!(card.leefwerelden[0].highest_level.is_some());
    assert_eq!(card.leefwerelden[2].highest_level, None);
}
