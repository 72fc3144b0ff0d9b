//! Codes are public: files, pages and scripts depend on them.

use std::collections::BTreeSet;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use samenwerkscan::advice::Phase;
use samenwerkscan::figure::FigureKind;
use samenwerkscan::report::Format;
use samenwerkscan::report::csv::{Delimiter, Rows};
use samenwerkscan::{BuiltInLang, Form, Leefwereld, Link, PartnerKind, Perspective, Working};

#[track_caller]
fn check<T>(all: &[T], codes: &str)
where
    T: Copy + Debug + Display + PartialEq + FromStr<Err: Debug> + serde::Serialize,
{
    let found: Vec<String> = all.iter().map(ToString::to_string).collect();
    assert_eq!(found.join(" "), codes);
    for value in all {
        let code = value.to_string();
        assert_eq!(code.parse::<T>().unwrap(), *value);
        assert_eq!(serde_json::to_value(value).unwrap(), code.as_str());
        assert!(code.to_uppercase().parse::<T>().is_err(), "{code}");
        assert!(format!("{code} ").parse::<T>().is_err(), "{code}");
    }
    assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), all.len());
}

#[test]
fn codes_of_closed_enums() {
    check(&BuiltInLang::ALL, "nl en");
    check(&Leefwereld::ALL, "school thuis wijk");
    check(&Form::ALL, "full short");
    check(&Working::ALL, "yes wanted notNeeded");
    check(&Perspective::ALL, "school partners ouders gemeente");
    check(&Link::ALL, "vertical horizontal both");
    check(&Phase::ALL, "kijken begrijpen kiezen doen");
    check(FigureKind::ALL, "profile radar worlds perspectives distribution item progress");
    check(Format::ALL, "text markdown html");
    check(Rows::ALL, "items respondents codebook");
    check(&Delimiter::ALL, "semicolon comma");
    check(
        &PartnerKind::ALL,
        "kinderopvang vervolgonderwijs wijkteam jongerenwerk vrijetijd organisatie ouders \
         gemeente anders",
    );
    assert_eq!(
        "x".parse::<BuiltInLang>().unwrap_err().to_string(),
        "unknown code `x`; expected `nl` or `en`"
    );
}

#[test]
fn every_kind_has_the_leefwerelden_of_the_contract() {
    let expected = [
        "school, thuis",
        "school",
        "thuis, wijk",
        "school, wijk",
        "wijk",
        "school, thuis, wijk",
        "school, thuis",
        "",
        "",
    ];
    let found = PartnerKind::ALL.map(|kind| kind.leefwerelden().to_string());
    assert_eq!(found, expected);
}

#[test]
fn labels_exist_in_both_languages_and_differ_by_value() {
    for lang in BuiltInLang::ALL {
        let labels: BTreeSet<&str> = PartnerKind::ALL.map(|kind| kind.label(lang)).into();
        assert_eq!(labels.len(), PartnerKind::ALL.len());
        let labels: BTreeSet<&str> = Perspective::ALL.map(|side| side.label(lang)).into();
        assert_eq!(labels.len(), Perspective::ALL.len());
        let labels: BTreeSet<&str> = Leefwereld::ALL.map(|world| world.label(lang)).into();
        assert_eq!(labels.len(), Leefwereld::ALL.len());
        let meanings: BTreeSet<&str> = Leefwereld::ALL.map(|world| world.meaning(lang)).into();
        assert_eq!(meanings.len(), Leefwereld::ALL.len());
        let phases: BTreeSet<&str> = Phase::ALL.map(|phase| phase.label(lang)).into();
        assert_eq!(phases.len(), Phase::ALL.len());
        let links: BTreeSet<&str> = Link::ALL.map(|link| link.label(lang)).into();
        assert_eq!(links.len(), Link::ALL.len());
    }
    assert_ne!(Leefwereld::Thuis.label(BuiltInLang::Nl), Leefwereld::Thuis.label(BuiltInLang::En));
}
