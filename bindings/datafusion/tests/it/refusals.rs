//! What is wrong with a query is said, with its place and reason.

use datafusion::prelude::SessionContext;
use samenwerkscan::KANSENGELIJKHEID;

use crate::cells;

async fn refusal(query: &str) -> String {
    let mut context = SessionContext::new();
    samenwerkscan_datafusion::register(&mut context, &KANSENGELIJKHEID).unwrap();
    cells(&context, query).await.unwrap_err().to_string()
}

#[tokio::test]
async fn wrong_arguments_are_refused() {
    for (query, expected) in [
        (
            "SELECT scan_answers(1, 2, 3)",
            "3 answers are no form: there are 24 items, or 6 on the short form",
        ),
        ("SELECT scan_answers(1, 2, 3, 4, 5, 9)", "not 5 for `aanbod-1`, 9 for `leren-1`"),
        ("SELECT scan_answers(1, 2, 3, 4, 4, 300)", "300"),
        (
            "SELECT scan_answers(1, 2.5, 3, 4, 4, 4)",
            "answers are integers, and `stem-1` is Float64",
        ),
        ("SELECT scan_answers(1, '2', 3, 4, 4, 4)", "answers are integers, and `stem-1` is Utf8"),
        (
            "SELECT scan_score('taal', scan_answers(1, 2, 3, 4, 4, 4))",
            "`taal` is no dimension: there are ambitie, stem",
        ),
        (
            "SELECT scan_summary('ouder', scan_answers(1, 2, 3, 4, 4, 4))",
            "`ouder` is no perspective: there are school",
        ),
        ("SELECT scan_summary(NULL, scan_answers(1, 2, 3, 4, 4, 4))", "`null` is no perspective"),
        ("SELECT scan_result('{}', 3)", "a group of three is too small"),
        ("SELECT scan_result('{}', 2)", "the group size should be from 4 to 20"),
        ("SELECT scan_result('{}', 5, 'ouders')", "`ouders` cannot answer openly"),
        ("SELECT scan_result('{', 5)", "EOF while parsing"),
        ("SELECT scan_merge('{}')", "/answers"),
        ("SELECT scan_number('{}', '/total')", "a result has no `/total`"),
    ] {
        let found = refusal(query).await;
        assert!(found.contains(expected), "{query}: {found}");
    }
}
