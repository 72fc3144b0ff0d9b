//! The tag of a filled-in scan: kept with it, and nowhere else.

use samenwerkscan::report::Outcome;
use samenwerkscan::report::csv::{Delimiter, Rows};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{BuiltInLang, score};

use crate::support::main_scan;

/// The output about a response and a team is the same with and without a tag.
#[test]
fn a_tag_is_in_no_result() {
    let texts = |tag: Option<&str>| {
        let mut draft = main_scan("0123 4xn- 0000 1111 2222 3333").draft();
        draft.tag = tag.map(|tag| tag.parse().unwrap());
        let response = draft.finish().unwrap();
        let summary = Summary::of([&response]).unwrap();
        let result = summary.result(Mode::Open);
        let team = Outcome::Team(std::slice::from_ref(&response), &result);
        let table = |outcome: Outcome<'_>, rows| {
            outcome.table(rows, BuiltInLang::Nl, Delimiter::Comma).unwrap().to_string()
        };
        let page = |outcome: Outcome<'_>| outcome.report(BuiltInLang::Nl).html().to_string();
        [
            serde_json::to_string(&score(&response)).unwrap(),
            serde_json::to_string(&summary).unwrap(),
            serde_json::to_string(&result).unwrap(),
            page(Outcome::Solo(&response)),
            page(team),
            table(Outcome::Solo(&response), Rows::Items),
            table(team, Rows::Items),
            table(team, Rows::Respondents),
        ]
    };
    let untagged = texts(None);
    assert_eq!(texts(Some("zz9zz9zz9")), untagged);
    assert!(untagged.iter().all(|text| !text.contains("zz9")));
}
