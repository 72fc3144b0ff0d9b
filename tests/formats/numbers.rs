//! A document is the same whatever the format passes on a number or a day as.

use samenwerkscan::{Document, KANSENGELIJKHEID, Response, score};
use serde::Deserialize as _;

fn of_json(answers: &str) -> String {
    format!(
        r#"{{ "format": "samenwerkscan/response/1", "form": "full", "perspective": "school",
              "instrument": {{ "id": "kansengelijkheid", "version": "1.0" }},
              "answers": {{ {answers} }} }}"#
    )
}

fn read(json: &str) -> Result<Response, String> {
    let document: Document = serde_json::from_str(json).unwrap();
    Response::parse(&document, &KANSENGELIJKHEID).map_err(|error| error.to_string())
}

/// With the feature of this build, `serde_json` passes on numbers as maps.
#[test]
fn numbers_of_arbitrary_precision_are_numbers() {
    for three in ["3", "3.0", "3e0", "0.3e1", "30e-1", "3.000000000000000000000"] {
        let response = read(&of_json(&format!(r#""ambitie-1": {three}"#))).expect(three);
        assert_eq!(score(&response).dimensions[0].answered, 1, "{three}");
    }
    assert!(read(&of_json(r#""ambitie-1": -0.0"#)).is_ok());
    for (number, reason) in [
        ("3.5", "not a whole number"),
        ("5.0", "not between 0 and 4"),
        ("-1e0", "not between 0 and 4"),
        ("1e999", "not a whole number"),
        ("123456789012345678901234567890", "not between 0 and 4"),
    ] {
        let error = read(&of_json(&format!(r#""ambitie-1": {number}"#))).expect_err(number);
        assert!(error.starts_with("/answers/ambitie-1: ") && error.contains(reason), "{error}");
    }
}

#[test]
fn objects_stay_objects() {
    for object in [r#"{ "a": "3" }"#, r#"{ "x": 3.0, "y": 1.0 }"#, "{}"] {
        let document: Document = serde_json::from_str(object).unwrap();
        assert!(matches!(document, Document::Object(_)), "{object}");
    }
}

const TOML: &str = r#"
format = "samenwerkscan/response/1"
form = "short"
perspective = "ouders"
date = DATE
instrument = { id = "kansengelijkheid", version = "1.0" }
answers = { "stem-1" = 3, "leren-1" = 2.0 }
"#;

/// The response of this TOML, by its date.
fn of_toml(date: &str) -> Result<Option<String>, String> {
    let text = TOML.replace("DATE", date);
    let document = Document::deserialize(toml::Deserializer::parse(&text).unwrap()).unwrap();
    let response =
        Response::parse(&document, &KANSENGELIJKHEID).map_err(|error| error.to_string())?;
    Ok(response.date().map(|date| date.to_string()))
}

#[test]
fn a_day_of_toml_is_a_day() {
    let day = Ok(Some("2026-11-23".to_owned()));
    assert_eq!(of_toml("2026-11-23"), day);
    assert_eq!(of_toml("\"2026-11-23\""), day);
    for time in ["2026-11-23T10:11:12", "2026-11-23T10:11:12Z", "10:11:12"] {
        let error = of_toml(time).expect_err(time);
        assert!(error.starts_with("/date: `") && error.contains("not a calendar date"), "{error}");
    }
}
