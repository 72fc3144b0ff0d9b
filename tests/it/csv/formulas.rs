//! No cell is a formula, whatever somebody typed, and no number is changed to prevent it.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use samenwerkscan::report::csv::{self, Csv, Delimiter};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{
    Answer, BuiltInLang, Form, KANSENGELIJKHEID, Partner, PartnerDraft, PartnerKind, Perspective,
    Response, Working,
};

use super::{Row, every_way, read};
use crate::names::can_be_seen;
use crate::support::draft;

/// Cells that start a formula, even for a spreadsheet that is set to another delimiter.
fn formulas(csv: &Csv<'_>) -> Vec<String> {
    let text = csv.to_string();
    let cells = text.split([',', ';', '\t', '\r', '\n']);
    let starts = cells.filter(|cell| {
        let cell = cell.trim_start_matches(|cell: char| {
            cell == '"'
                || cell.is_whitespace()
                || cell.is_control()
                || "\u{200B}\u{202E}\u{AD}\u{2060}\u{FEFF}".contains(cell)
        });
        let is_number = cell.trim_end_matches('"').parse::<f64>().is_ok();
        cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) && !is_number
    });
    starts.map(str::to_owned).collect()
}

fn named(name: &str) -> Response {
    let mut draft = draft(&KANSENGELIJKHEID, Form::Full, "0");
    let partner = Partner { kind: PartnerKind::Ouders, name: Some(name.to_owned()) };
    draft.partners.push(PartnerDraft::new(partner, Working::Yes));
    draft.partners[0].answers.insert("kern-1".into(), Answer::Rating(2));
    draft.finish().unwrap()
}

#[test]
fn formulas_become_text() {
    for (name, expected) in [
        ("=1+1", "'=1+1"),
        ("+31 6 12345678", "'+31 6 12345678"),
        ("-5", "'-5"),
        ("@home", "'@home"),
        (" =1", "' =1"),
        ("\u{A0}\u{200B}=1", "'\u{A0}\u{200B}=1"),
        ("\u{FEFF}=1", "'\u{FEFF}=1"),
        ("\u{202E}-1", "'\u{202E}-1"),
        ("＝1", "'＝1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠a", "'＠a"),
        ("\u{2212}1", "'\u{2212}1"),
        ("\"=1\"", "'\"=1\""),
        ("a;=1", "a;'=1"),
        ("a, @b", "a,' @b"),
        ("a;\"\"=1", "a;'\"\"=1"),
        ("=1;=2", "'=1;'=2"),
        ("'=1", "'=1"),
        ("a=1", "a=1"),
        ("Buurthuis De Brug - Zuid", "Buurthuis De Brug - Zuid"),
        ("a, b; c", "a, b; c"),
        ("\"De Brug\"", "\"De Brug\""),
        ("👩‍👧 é", "👩‍👧 é"),
        (" x ", " x "),
    ] {
        let response = named(name);
        for (lang, delimiter) in every_way() {
            let csv = csv::response(&response, lang, delimiter);
            let (_, rows) = read(&csv, delimiter);
            let about: Vec<&Row> = rows.iter().filter(|row| row[2] == "ouders").collect();
            assert_eq!(about.len(), 1 + 6 + 1);
            assert!(about.iter().all(|row| row[3] == expected), "{:?}", about[0]);
            assert_eq!(formulas(&csv), [""; 0]);
        }
    }
}

#[test]
fn numbers_are_never_guarded_rounded_or_strange() {
    let before = Summary::of(crate::team::with_scores(Perspective::School, &[16])).unwrap();
    let after = Summary::of(crate::team::with_scores(Perspective::School, &[3])).unwrap();
    let changed = before.progress(&after, Mode::Open).unwrap();
    for (delimiter, delta) in [(Delimiter::Semicolon, "-81,25"), (Delimiter::Comma, "-81.25")] {
        let csv = csv::progress(&changed, BuiltInLang::Nl, delimiter);
        assert_eq!(read(&csv, delimiter).1[0][4], delta);
        let same = before.progress(&before, Mode::Open).unwrap();
        let csv = csv::progress(&same, BuiltInLang::Nl, delimiter);
        assert_eq!(read(&csv, delimiter).1[0][4], "0");
    }
    let third = ["4--- 4--- 4444 4444 4444 4444", "444x 4444 0444 4444 4444 4444"];
    let third = third.map(|codes| draft(&KANSENGELIJKHEID, Form::Full, codes).finish().unwrap());
    let csv = csv::respondents(&third, Mode::Open, Delimiter::Semicolon).unwrap();
    assert!(csv.to_string().contains(";95,83333333333333;"), "{csv}");
}

fn any_name() -> impl Strategy<Value = String> {
    let hostile = "=+-@＝＋－＠\"',;| \u{A0}\u{200B}\u{202E}\u{AD}\u{2060}\u{FEFF}a👩é<&\\";
    let character = prop_oneof![
        4 => select(hostile.chars().collect::<Vec<char>>()),
        1 => any::<char>(),
    ];
    vec(character.prop_filter("no control character", |character| !character.is_control()), 1..12)
        .prop_map(String::from_iter)
        .prop_filter("not blank", |name| can_be_seen(name))
}

proptest! {
    #[test]
    fn no_name_starts_a_formula_or_breaks_a_row(name in any_name()) {
        let response = named(&name);
        for (lang, delimiter) in every_way() {
            let csv = csv::response(&response, lang, delimiter);
            prop_assert!(formulas(&csv).is_empty(), "{:?}", formulas(&csv));
            let (_, rows) = read(&csv, delimiter);
            prop_assert_eq!(rows.len(), 1 + 24 + 8);
            let found = &rows.last().unwrap()[3];
            // The name is still there; only apostrophes may be added.
            prop_assert_eq!(found.replace('\'', ""), name.replace('\'', ""));
            prop_assert!(found.len() <= name.len() + 12);
        }
    }
}
