//! Values that a program keeps in structs of its own.

use std::collections::BTreeMap;
use std::fmt::Debug;

use samenwerkscan::report::Format as ReportFormat;
use samenwerkscan::saved::team_file::Done;
use samenwerkscan::team::{GapWord, Verdict};
use samenwerkscan::{
    Answer, BuiltInLang, Date, Direction, Form, Instrument, KANSENGELIJKHEID, Lang, Leefwereld,
    Leefwerelden, Level, Partner, PartnerKind, Perspective, Tag, Text, Working,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::format::{Cbor, Format, Json, Postcard, with};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Values {
    perspectives: Vec<Perspective>,
    kinds: Vec<PartnerKind>,
    worlds: Vec<Leefwereld>,
    forms: Vec<Form>,
    working: Vec<Working>,
    langs: Vec<BuiltInLang>,
    directions: Vec<Direction>,
    done: Vec<Done>,
    verdicts: Vec<Verdict>,
    gaps: Vec<GapWord>,
    formats: Vec<ReportFormat>,
    leefwerelden: Leefwerelden,
    nowhere: Leefwerelden,
    date: Date,
    tag: Tag,
    lang: Lang,
    text: Text,
    levels: BTreeMap<Perspective, Level>,
    partners: Vec<Partner>,
    // Behind partners without a name, which must not shift it.
    last: u16,
}

fn values() -> Values {
    Values {
        perspectives: Perspective::ALL.into(),
        kinds: PartnerKind::ALL.into(),
        worlds: Leefwereld::ALL.into(),
        forms: Form::ALL.into(),
        working: Working::ALL.into(),
        langs: BuiltInLang::ALL.into(),
        directions: Direction::ALL.into(),
        done: Done::ALL.into(),
        verdicts: Verdict::ALL.into(),
        gaps: GapWord::ALL.into(),
        formats: ReportFormat::ALL.into(),
        leefwerelden: Leefwerelden::of(&[Leefwereld::Thuis, Leefwereld::Wijk]),
        nowhere: Leefwerelden::NONE,
        date: Date::new(2028, 2, 29).unwrap(),
        tag: "k7qe1xa9".parse().unwrap(),
        lang: "ar".parse().unwrap(),
        text: Text::new("kind", "child"),
        levels: Perspective::ALL.into_iter().zip((0..).map(Level::new)).collect(),
        partners: vec![
            Partner::named(PartnerKind::Anders, "Oma & Opa"),
            Partner::new(PartnerKind::Wijkteam),
        ],
        last: 51_966,
    }
}

fn are_read_back<F: Format, T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    assert_eq!(F::read::<T>(&F::write(value).unwrap()).as_ref(), Ok(value));
}

#[test]
fn every_format_holds_the_values_of_the_crate() {
    fn check<F: Format>(values: &Values) {
        are_read_back::<F, _>(values);
    }
    with!(
        check(&values()),
        Json,
        Toml,
        Ron,
        Yaml,
        MessagePack,
        MessagePackNamed,
        Cbor,
        Postcard,
        Bincode
    );
}

/// A number or a word, so a format must say which.
#[test]
fn answers_need_a_format_that_says_what_they_are() {
    fn check<F: Format>(answers: &BTreeMap<String, Answer>) {
        are_read_back::<F, _>(answers);
    }
    fn refuse<F: Format>(answers: &BTreeMap<String, Answer>) {
        assert!(F::read::<BTreeMap<String, Answer>>(&F::write(answers).unwrap()).is_err());
    }
    let answers = [Answer::Rating(0), Answer::Rating(4), Answer::DontKnow, Answer::NotApplicable];
    let answers = answers.map(|answer| (format!("is-{answer}"), answer)).into();
    with!(check(&answers), Json, Toml, Ron, Yaml, MessagePack, MessagePackNamed, Cbor);
    with!(refuse(&answers), Postcard, Bincode);
}

/// A code that there is not is refused, with those that there are.
#[test]
fn unknown_codes_are_refused() {
    fn check<F: Format>() {
        let refused = F::read::<Perspective>(&F::write(&"pupil").unwrap());
        assert!(refused.is_err(), "{refused:?}");
    }
    with!(check(), Json, Ron, Yaml, MessagePack, Cbor, Postcard, Bincode);
    let refused = Cbor::read::<Date>(&Cbor::write(&"2027-02-29").unwrap());
    assert!(refused.unwrap_err().contains("a calendar date such as 2026-11-23"));
    assert!(Postcard::read::<Tag>(&Postcard::write(&"UPPER").unwrap()).is_err());
    assert!(Json::read::<Level>(b"256").is_err());
}

/// A definition is a file of its own, without its questions and actions.
#[test]
fn instruments_are_read_back() {
    fn check<F: Format>(instrument: &Instrument) {
        let read: Instrument = F::read(&F::write(instrument).unwrap()).unwrap();
        assert_eq!(Json::write(&read), Json::write(instrument));
        assert_eq!(read.rules, instrument.rules);
        let title = F::read::<Instrument>(&F::write(&"title").unwrap());
        assert!(title.is_err(), "{title:?}");
    }
    with!(check(&KANSENGELIJKHEID), Json, Ron, Yaml, MessagePackNamed, Cbor);
}
