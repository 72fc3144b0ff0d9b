//! Instruments with other rules: those that the check refuses are never used, and those that it
//! accepts never cause an overflow, a panic or nonsense.
//!
//! Tests run with overflow checks. To see that a release build gives the same, byte for byte:
//! `cargo test --test it rule_sets -- --ignored`.

mod illegal;
pub(crate) mod legal;
pub(crate) mod random;

use std::process::Command;

use samenwerkscan::figure::FigureKind;
use samenwerkscan::instrument::Instrument;
use samenwerkscan::interview::Asked;
use samenwerkscan::report::csv::{Delimiter, Rows};
use samenwerkscan::report::{Format, Outcome, Report};
use samenwerkscan::saved::{decode, encode};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{BuiltInLang, Document, Form, KANSENGELIJKHEID, Points, Response, score};

use self::random::Random;
use crate::laws::json;
use crate::support::repository;

const N_RULE_SETS: u64 = 200;

#[test]
fn with_legal_rules_nothing_panics() {
    println!("{DIGEST}{:016x}", digest());
}

#[test]
#[ignore = "builds everything a second time, as a release"]
fn a_release_gives_the_same() {
    let cargo = std::env::var_os("CARGO").unwrap();
    let test = "rule_sets::with_legal_rules_nothing_panics";
    let release = Command::new(cargo)
        .args(["test", "--release", "--test", "it", "--", test, "--exact", "--nocapture"])
        .current_dir(repository("."))
        .output()
        .unwrap();
    let output = String::from_utf8(release.stdout).unwrap();
    let found = output.lines().find_map(|line| line.split_once(DIGEST)).unwrap().1;
    assert_eq!(found, format!("{:016x}", digest()));
}

/// A definition is its own file format. Its questions and actions are not in it.
#[test]
fn legal_definitions_are_read_back() {
    for number in 0..N_RULE_SETS {
        let mut definition = legal::definition(&mut Random::new(number));
        // The decimals of a third do not end, so no file holds it exactly.
        let cut_points = (1..).zip(&*definition.rules.cut_points.value);
        let cut_points = cut_points.map(|(at, _)| Points::share(at, 1000).unwrap());
        definition.rules.cut_points.value = cut_points.collect();
        let read: Instrument = serde_json::from_value(json(&definition)).unwrap();
        assert_eq!((json(&read), &read.rules), (json(&definition), &definition.rules), "{number}");
    }
}

#[test]
fn a_definition_that_is_no_file_is_refused_with_the_reason() {
    let file = serde_json::to_value(&KANSENGELIJKHEID).unwrap();
    let refused = |pointer: &str, value: serde_json::Value| {
        let mut file = file.clone();
        *file.pointer_mut(pointer).unwrap() = value;
        serde_json::from_value::<Instrument>(file).unwrap_err().to_string()
    };
    let third = refused("/rules/gap/large/value", (100.0 / 3.0).into());
    assert_eq!(third, "expected points from 0 to 100, with at most nine decimals");
    for points in [-1.0, 100.5, 1e300] {
        assert_eq!(refused("/rules/cutPoints/value/0", points.into()), third);
    }
    assert!(refused("/scale", "x".into()).starts_with("invalid type"));
    let unknown = refused("/levels/0", serde_json::json!({ "naam": {} }));
    assert!(unknown.starts_with("unknown field `naam`"), "{unknown}");
}

const DIGEST: &str = "digest of what legal rules give: ";

/// A hash (FNV-1a, 64 bits) of all output about random teams under random rules.
fn digest() -> u64 {
    let mut digest = 0xcbf2_9ce4_8422_2325;
    for number in 0..N_RULE_SETS {
        let mut random = Random::new(number);
        let instrument = Instrument::new(legal::definition(&mut random)).unwrap();
        everything(&instrument, &mut random, &mut |text| {
            assert!(!text.contains("NaN"), "rule set {number}: {text}");
            for byte in text.bytes() {
                digest = (digest ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
            }
        });
    }
    digest
}

/// All output about two random moments of a team.
fn everything(instrument: &Instrument, random: &mut Random, say: &mut dyn FnMut(&str)) {
    let lang = random.pick(&BuiltInLang::ALL);
    for form in Form::ALL {
        say(&Report::blank(&Asked::new(instrument, lang), form).write(Format::Html));
    }
    let [before, after] = [(); 2].map(|()| legal::team(instrument, random));
    for response in &after {
        read_again(response);
        say(&json(&score(response)).to_string());
    }
    say_outcome(Outcome::Solo(&after[0]), lang, say);
    let rules = &instrument.rules.privacy;
    let k = random.from(rules.group_size_min.value, rules.group_size_max.value);
    for mode in [Mode::Open, Mode::anonymous(Some(k), rules).unwrap()] {
        let summaries = [&before, &after].map(|team| Summary::of(team).unwrap());
        let result = summaries[1].result(mode);
        say(&json(&result).to_string());
        say_outcome(Outcome::Team(&after, &result), lang, say);
        let change = summaries[0].progress(&summaries[1], mode).unwrap();
        say(&json(&change).to_string());
        say_outcome(Outcome::Progress(&change), lang, say);
    }
}

/// A response survives a file and a share code unchanged.
fn read_again(response: &Response) {
    let instrument = response.instrument();
    let file = serde_json::to_string(response).unwrap();
    let document: Document = serde_json::from_str(&file).unwrap();
    assert_eq!(&Response::parse(&document, instrument).unwrap(), response);
    assert_eq!(&decode(&encode(response), instrument).unwrap(), response);
}

fn say_outcome(outcome: Outcome<'_>, lang: BuiltInLang, say: &mut dyn FnMut(&str)) {
    let report = outcome.report(lang);
    for &format in Format::ALL {
        say(&report.write(format));
    }
    for &kind in FigureKind::ALL {
        if let Some(figure) = outcome.figure(kind, lang) {
            say(&figure.svg().to_string());
        }
    }
    for &rows in Rows::ALL {
        if let Ok(table) = outcome.table(rows, lang, Delimiter::Comma) {
            say(&table.to_string());
        }
    }
}
