//! Summary files: counts and sums that survive a round trip, and are refused if impossible.

use proptest::collection::vec;
use proptest::prelude::*;
use samenwerkscan::response::ProblemKind;
use samenwerkscan::team::{FORMAT, Mode, Summary};
use samenwerkscan::{Document, KANSENGELIJKHEID, Perspective, Response};
use serde_json::{Value, json};

use crate::laws::{any_document, any_draft, json as to_json};
use crate::team::with_scores;

fn parse(file: &Value) -> Result<Summary, samenwerkscan::DocumentError> {
    let text = file.to_string();
    let document: Document = serde_json::from_str(&text).unwrap();
    Summary::parse(&document, &KANSENGELIJKHEID)
}

fn file() -> Value {
    to_json(&Summary::of(with_scores(Perspective::School, &[8, 16])).unwrap())
}

#[test]
fn a_file_holds_counts_and_sums_only() {
    let file = file();
    assert_eq!(file["format"], FORMAT);
    let full = &file["perspectives"][0]["full"];
    // 50 and 100 points, in units of which 240 make a point, and 1440 for totals.
    assert_eq!(full["dimensions"][0]["score"], json!([2, 36_000, 720_000_000]));
    assert_eq!(full["total"], json!([2, 216_000, 25_920_000_000_i64]));
    assert_eq!(full["dimensions"][0]["items"][0], json!([0, 0, 1, 0, 1, 0, 0, 0]));
    assert!(file["perspectives"][0].get("short").is_none());
}

#[test]
fn numbers_that_no_group_can_have_are_refused() {
    let full = "/perspectives/0/full";
    for (place, value, at, code) in [
        ("/n", json!(3), "/dimensions/0/items/0", "impossible"),
        ("/n", json!(-1), "/n", "impossible"),
        ("/n", json!(2.5), "/n", "notAnInteger"),
        ("/n", json!("2"), "/n", "wrongType"),
        ("/n", json!(4_294_967_296_i64), "/n", "impossible"),
        ("/n", json!("4294967296"), "/n", "wrongType"),
        ("/n", json!("9007199254740992"), "/n", "impossible"),
        ("/total", json!([2, "9007199254740991", 1]), "/total/1", "wrongType"),
        ("/total", json!([2, "-9007199254740993", 1]), "/total/1", "wrongType"),
        ("/total", json!([2, "9".repeat(40), 1]), "/total/1", "impossible"),
        ("/total", json!([2, 300_000, 25_920_000_000_i64]), "/total", "impossible"),
        ("/total", json!([2, 216_000, 1]), "/total", "impossible"),
        ("/total", json!([2, 216_000]), "/total", "wrongLength"),
        ("/total", json!(null), "/total", "nullValue"),
        ("/dimensions", json!([]), "/dimensions", "wrongLength"),
        ("/dimensions/5/items", json!([[]]), "/dimensions/5/items", "wrongLength"),
        ("/dimensions/5/items/3", json!([0, 0, 0]), "/dimensions/5/items/3", "wrongLength"),
        ("/dimensions/5/score", json!([0, 1, 1]), "/dimensions/5/score", "impossible"),
    ] {
        let mut file = file();
        *file.pointer_mut(&format!("{full}{place}")).unwrap() = value.clone();
        let error = parse(&file).expect_err(place);
        let found = error
            .problems
            .iter()
            .any(|problem| problem.path == format!("{full}{at}") && problem.kind.code() == code);
        assert!(found, "{place} {value}: {error}");
    }
    let mut twice = file();
    let first = twice["perspectives"][0].clone();
    twice["perspectives"].as_array_mut().unwrap().push(first);
    let error = parse(&twice).unwrap_err();
    assert_eq!(error.to_string(), "/perspectives/1/id: `school` is in the list more than once");
    let mut other = file();
    other["format"] = json!("samenwerkscan/response/1");
    let ProblemKind::UnknownFormat { .. } = parse(&other).unwrap_err().problems[0].kind else {
        panic!("another format");
    };
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_summary_comes_back_as_it_went(drafts in vec(any_draft(), 1..16)) {
        let responses: Vec<Response> =
            drafts.iter().map(|draft| draft.finish().unwrap()).collect();
        let summary = Summary::of(&responses).unwrap();
        let back = parse(&to_json(&summary)).unwrap();
        prop_assert_eq!(back.result(Mode::Open), summary.result(Mode::Open));
        prop_assert_eq!(&back, &summary);
        prop_assert_eq!(back.merged(&summary).unwrap(), Summary::of(responses.iter().chain(&responses)).unwrap());
    }

    #[test]
    fn any_document_is_a_summary_or_has_problems(document in any_document()) {
        let parsed = Summary::parse(&document, &KANSENGELIJKHEID);
        prop_assert!(parsed.is_err_and(|error| !error.problems.is_empty()));
    }
}
