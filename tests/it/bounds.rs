//! Large input: everything is reported, up to a limit, and the work grows with the input.

use std::fmt::Write as _;
use std::io::Write as _;

use samenwerkscan::response::{MAX_PROBLEMS, ProblemKind};
use samenwerkscan::saved::MAX_FILE_BYTES;
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{
    Document, Draft, Form, KANSENGELIJKHEID, Partner, PartnerDraft, PartnerKind, Perspective,
    Working,
};

use crate::support::{example, main_scan, parse};

/// A response with so many answers to items that do not exist.
fn unknown_answers(n: usize) -> String {
    let mut answers = String::new();
    for idx in 0..n {
        let separator = if idx == 0 { "" } else { "," };
        write!(answers, r#"{separator}"x{idx}":1"#).unwrap();
    }
    format!(
        r#"{{"format":"samenwerkscan/response/1","instrument":{{"id":"kansengelijkheid","version":"1.0"}},
            "form":"full","perspective":"school","answers":{{{answers}}}}}"#
    )
}

#[test]
fn a_thousand_problems_are_told_and_then_how_many_more() {
    for n in [1, MAX_PROBLEMS, MAX_PROBLEMS + 1, 70_000] {
        let error = parse(&unknown_answers(n)).unwrap_err();
        let (last, others) = error.problems.split_last().unwrap();
        if n <= MAX_PROBLEMS {
            assert_eq!(error.problems.len(), n);
            assert_eq!(last.kind.code(), "unknownItem");
            continue;
        }
        assert_eq!(others.len(), MAX_PROBLEMS);
        assert!(others.iter().all(|problem| problem.kind.code() == "unknownItem"));
        assert_eq!(last.kind, ProblemKind::MoreProblems { n: n - MAX_PROBLEMS });
        assert_eq!(last.to_string(), format!("there are {} more problems", n - MAX_PROBLEMS));
    }
    // Two thousand problems, about partners without answers.
    let partners = ["{}"; 1000].join(",");
    let file = unknown_answers(0)
        .replace(r#""answers""#, &format!(r#""partners":[{partners}],"answers""#));
    let error = parse(&file).unwrap_err();
    assert_eq!(error.problems.last().unwrap().kind, ProblemKind::MoreProblems { n: 1001 });
}

/// The same rule applies to a summary.
#[test]
fn a_thousand_problems_of_a_summary() {
    let sides = vec![r#"{"id":"nobody"}"#; 5000].join(",");
    let file = format!(r#"{{"format":"samenwerkscan/summary/1","perspectives":[{sides}]}}"#);
    let document: Document = serde_json::from_str(&file).unwrap();
    let error = Summary::parse(&document, &KANSENGELIJKHEID).unwrap_err();
    assert_eq!(error.problems.len(), MAX_PROBLEMS + 1);
}

/// The largest invalid file that is read, on the command line: in the order of the file.
#[test]
fn a_wrong_file_of_a_mebibyte_is_told_in_its_order() {
    let file = unknown_answers(90_000);
    assert!((900_000..MAX_FILE_BYTES).contains(&file.len()), "{}", file.len());
    let path = std::env::temp_dir().join(format!("samenwerkscan-{}.json", std::process::id()));
    std::fs::File::create(&path).unwrap().write_all(file.as_bytes()).unwrap();
    let output =
        example("zelfscan").args(["--lang", "en", "--answers"]).arg(&path).output().unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8(output.stderr).unwrap();
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines.len(), MAX_PROBLEMS + 1);
    for (idx, line) in lines.iter().take(MAX_PROBLEMS).enumerate() {
        assert!(line.contains(&format!(": /answers/x{idx}: ")), "{line}");
    }
    assert!(lines.last().unwrap().ends_with("there are 89000 more problems"), "{told}");
}

/// A thousand people who each name two hundred partners that nobody else names. (Comparing all
/// pairs would take forty thousand million steps.)
#[test]
fn two_hundred_thousand_partners_are_paired() {
    let people = (0..1000).map(|person| {
        let mut draft = Draft::new(&KANSENGELIJKHEID, Form::Short, Perspective::School);
        draft.partners = (0..200)
            .map(|partner| {
                let name = Some(format!("Partner {person} {partner}"));
                PartnerDraft::new(Partner { kind: PartnerKind::Ouders, name }, Working::Wanted)
            })
            .collect();
        draft.finish().unwrap()
    });
    let summary = Summary::of(people).unwrap();
    let changed = summary.progress(&summary, Mode::Open).unwrap();
    assert_eq!(changed.partners.len(), 200_000);
    assert!(changed.partners.iter().all(|partner| partner.before == partner.after));
}

/// What can be written can be read, even sums too large for a JSON number.
#[test]
fn summaries_of_any_size_are_read_as_they_were_written() {
    let mut summary = Summary::of([main_scan("0123 4xn- 0000 1111 2222 4444")]).unwrap();
    let mut has_text = false;
    while summary.respondents() < 1 << 31 {
        let file = serde_json::to_string(&summary).unwrap();
        has_text |= file.contains(",\"");
        let document: Document = serde_json::from_str(&file).unwrap();
        assert_eq!(Summary::parse(&document, &KANSENGELIJKHEID).unwrap(), summary);
        // Nor do parsers with JavaScript's numbers lose anything.
        let read: serde_json::Value = serde_json::from_str(&file).unwrap();
        assert!(numbers(&read).all(|number| number.abs() < 9_007_199_254_740_992.0));
        let other = summary.clone();
        summary = summary.merged(&other).unwrap();
    }
    assert!(has_text, "some sums are text");
}

fn numbers(value: &serde_json::Value) -> Box<dyn Iterator<Item = f64> + '_> {
    match value {
        serde_json::Value::Number(number) => Box::new(number.as_f64().into_iter()),
        serde_json::Value::Array(values) => Box::new(values.iter().flat_map(numbers)),
        serde_json::Value::Object(entries) => Box::new(entries.values().flat_map(numbers)),
        _ => Box::new(std::iter::empty()),
    }
}
