//! What a program that depends on the crate writes at its first try: it compiles, and means what it says.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::{Debug, Display};
use std::hash::Hash;

use samenwerkscan::advice::Advice;
use samenwerkscan::figure::Figure;
use samenwerkscan::instrument::{Choice, Definition, Dimension, Flaw, Flaws, Item};
use samenwerkscan::report::csv::RespondentsError;
use samenwerkscan::report::{Outcome, Report};
use samenwerkscan::response::{DateError, ProblemKind};
use samenwerkscan::saved::{self, CodeError, Found, Saved};
use samenwerkscan::stats::Undefined;
use samenwerkscan::team::{
    GapWord, Histograms, Mode, ModeError, Progress, Summary, TeamError, TeamResult, Verdict,
};
use samenwerkscan::{
    Answer, BuiltInLang, Date, Document, Draft, Form, Instrument, KANSENGELIJKHEID, Leefwereld,
    Leefwerelden, Level, Partner, PartnerDraft, PartnerKind, Perspective, Points, Problem,
    Response, ResponseError, ScoreCard, Tag, Text, UnknownCode, Working, score,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::support::example_files;

fn example() -> String {
    let mut files = example_files();
    let at = files.iter().position(|(name, _)| name == "de-regenboog-school").unwrap();
    files.swap_remove(at).1
}

fn response(json: &str) -> Response {
    let document: Document = serde_json::from_str(json).unwrap();
    Response::parse(&document, &KANSENGELIJKHEID).unwrap()
}

/// A card outlives the text, the document and the response it was made from.
fn card(json: &str) -> ScoreCard {
    score(&response(json))
}

#[test]
fn results_are_values() {
    fn check<T: Clone + Debug + PartialEq + Send + Sync + 'static>() {}
    check::<Instrument>();
    check::<Document>();
    check::<Response>();
    check::<Draft>();
    check::<ScoreCard>();
    check::<Summary>();
    check::<Histograms>();
    check::<TeamResult>();
    check::<Progress>();
    check::<Report>();
    check::<Figure>();
    check::<Found>();
    check::<Saved>();
    check::<Advice<'static>>();

    let json = example();
    let kept = std::thread::spawn(move || card(&json)).join().unwrap();
    assert_eq!(kept, response(&example()).score());
    assert_eq!(*kept.instrument(), KANSENGELIJKHEID);
}

/// An instrument that was made at run time, beside what people filled in, in one struct.
#[test]
fn an_application_holds_an_instrument_and_responses() {
    struct App {
        instrument: Instrument,
        responses: Vec<Response>,
    }
    let mut definition = Definition::from(KANSENGELIJKHEID.clone());
    definition.id = "my-own".into();
    definition.title = Text::from((String::from("Mijn scan"), "My scan"));
    let instrument = Instrument::new(definition).unwrap();
    let mut app = App { instrument, responses: Vec::new() };
    let draft = Draft::new(&app.instrument, Form::Short, Perspective::Ouders);
    app.responses.push(draft.finish().unwrap());
    let result = Summary::of(&app.responses).unwrap().result(Mode::Open);
    assert_eq!(result.instrument().id, "my-own");
    let report = Outcome::Team(&app.responses, &result).report(BuiltInLang::Nl);
    assert_eq!(report.title, "Mijn scan");
}

#[test]
fn documents_come_from_wherever_serde_reads() {
    fn check<T: DeserializeOwned>() {}
    check::<Document>();
    let json = example();
    let document: Document = serde_json::from_reader(json.as_bytes()).unwrap();
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        serde_json::from_value::<Document>(value.clone()).unwrap().get("form"),
        document.get("form")
    );
    assert_eq!(document.get("form"), Some(&Document::from("full")));
    assert_eq!(document.get("x"), None);
}

#[test]
fn errors_chain_from_bytes_to_a_card() {
    fn read(bytes: &[u8]) -> Result<ScoreCard, ResponseError> {
        let text = saved::text(bytes)?;
        let not_readable =
            |error: serde_json::Error| ProblemKind::NotReadable { reason: error.to_string() };
        let document: Document = serde_json::from_str(text).map_err(not_readable)?;
        Ok(Response::parse(&document, &KANSENGELIJKHEID)?.score())
    }
    assert!(read(example().as_bytes()).is_ok());
    for (bytes, code) in [(&b"\xFF"[..], "notUtf8"), (b"{", "notReadable"), (b"{}", "missingKey")] {
        assert_eq!(read(bytes).unwrap_err().problems[0].kind.code(), code);
    }
    error::<ResponseError>();
    error::<Problem>();
    error::<ProblemKind>();
    error::<CodeError>();
    error::<Flaws>();
    error::<Flaw>();
    error::<TeamError>();
    error::<ModeError>();
    error::<UnknownCode>();
    error::<DateError>();
    error::<RespondentsError>();
    error::<Undefined>();
}

/// The same without another crate for JSON, and errors of all kinds in one function.
#[test]
fn one_step_leads_from_a_file_to_a_report() {
    fn read(file: &str) -> Result<Report, Box<dyn Error + Send + Sync>> {
        let lang: BuiltInLang = "en".parse()?;
        let response = Response::from_json(file, &KANSENGELIJKHEID)?;
        let same = saved::decode(&response.encode(), &KANSENGELIJKHEID)?;
        assert_eq!(same, response);
        Ok(same.report(lang))
    }
    let report = read(&example()).unwrap();
    assert_eq!(report, Report::solo(&response(&example()), BuiltInLang::En));
    assert_eq!(read("[]").unwrap_err().to_string(), "this is a list; expected an object");
    assert!(matches!(Saved::from_json(example(), &KANSENGELIJKHEID), Ok(Saved::Response(_))));

    let team = [response(&example()), response(&example())];
    let summary = Summary::of(&team).unwrap();
    assert_eq!(summary, Summary::of(team.clone()).unwrap());
    let result = summary.result(Mode::Open);
    assert_eq!(result.report(BuiltInLang::Nl), Report::team(&result, BuiltInLang::Nl));
    let more = summary.clone().merged(&summary).unwrap();
    let progress = summary.progress(&more, Mode::Open).unwrap();
    assert_eq!(progress.report(BuiltInLang::Nl), Report::progress(&progress, BuiltInLang::Nl));
    let page: Box<dyn Display> = Box::new(report.html());
    assert!(page.to_string().starts_with("<!DOCTYPE html>"));
}

/// An instrument of your own is a file, or a definition that is changed or built.
#[test]
fn an_instrument_is_read_or_built() {
    let mut file = serde_json::to_value(&KANSENGELIJKHEID).unwrap();
    file["id"] = "from-a-file".into();
    let read: Instrument = serde_json::from_value(file).unwrap();
    assert_eq!((&*read.id, &read.rules), ("from-a-file", &KANSENGELIJKHEID.rules));

    let text = |word: &str| Text::of(word.to_owned(), word.to_owned());
    let items = |id: &str| {
        (1..=3).map(|n| Item::of(format!("{id}-{n}"), text("Samen."))).collect::<Vec<_>>()
    };
    let dimension = |id: &str| Dimension::new(id.to_owned(), text(id), items(id));
    let mut definition = Definition::from(read);
    let built: Vec<Dimension> = ["een", "twee", "drie", "vier", "vijf"].map(dimension).into();
    definition.dimensions = built.into();
    definition.scale.steps =
        ["Nee", "Soms", "Ja"].map(|word| Choice::new(text(word), text(word))).to_vec().into();
    let mut flawed = definition.clone();
    flawed.dimensions.to_mut()[4].id = "een".into();
    let flaws = Instrument::new(flawed).unwrap_err();
    let (place, flaw) = flaws.iter().next().unwrap();
    assert_eq!((place.to_string(), flaw), ("/dimensions/4/id".into(), &Flaw::DuplicateId));

    let instrument = Instrument::new(definition).unwrap();
    let mut draft = Draft::new(&instrument, Form::Full, Perspective::School);
    for item in instrument.dimensions.iter().flat_map(|dimension| dimension.items.iter()) {
        draft.answers.insert(item.id.clone(), Answer::Rating(1));
    }
    assert_eq!(draft.finish().unwrap().score().total, Points::whole(50));
}

#[test]
fn closed_enums_are_keys_and_fields() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Request {
        perspective: Perspective,
        kind: PartnerKind,
        form: Form,
        lang: BuiltInLang,
        working: Working,
        leefwerelden: Leefwerelden,
        level: Level,
        date: Date,
        tag: Tag,
        answers: BTreeMap<String, Answer>,
        partner: Partner,
        verdict: Verdict,
        gap: GapWord,
    }
    let json = r#"{"perspective":"school","kind":"wijkteam","form":"full","lang":"nl","working":"notNeeded","leefwerelden":["thuis","wijk"],"level":3,"date":"2026-11-20","tag":"k7qe1xa9","answers":{"a":3,"b":"dontKnow","c":"notApplicable"},"partner":{"kind":"anders","name":"Oma"},"verdict":"tooFew","gap":"large"}"#;
    let request: Request = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&request).unwrap(), json);
    assert_eq!(request.date, Date::new(2026, 11, 20).unwrap());
    assert_eq!(request.partner, Partner::named(PartnerKind::Anders, "Oma"));
    let refused = serde_json::from_str::<Perspective>(r#""pupil""#).unwrap_err();
    let expected = "unknown code `pupil`; expected `school`, `partners`, `ouders` or `gemeente`";
    assert!(refused.to_string().starts_with(expected), "{refused}");
    assert!(serde_json::from_str::<Date>(r#""2026-02-30""#).is_err());
    assert!(serde_json::from_str::<Answer>("-1").is_err());

    key::<Perspective>();
    key::<BuiltInLang>();
    key::<Leefwerelden>();
    key::<Answer>();
    key::<Points>();
    let by_side = BTreeMap::from([(Perspective::Ouders, 2), (Perspective::School, 1)]);
    assert_eq!(by_side.into_values().collect::<Vec<_>>(), [1, 2]);
    assert_eq!(BTreeSet::from(PartnerKind::ALL).len(), PartnerKind::ALL.len());
}

#[test]
fn small_values_convert() {
    assert_eq!(
        (Level::from(3), u8::from(Level::new(3)), "3".parse()),
        (Level::new(3), 3, Ok(Level::new(3)))
    );
    assert_eq!(f64::from(Points::whole(3).unwrap()), 3.0);
    let (most, least) = (Points::whole(75).unwrap(), Points::share(1, 4).unwrap());
    assert_eq!((most.distance(least), least < most), (Points::whole(50).unwrap(), true));
    assert_eq!(Points::mean([most, least]), Points::whole(50));
    assert_eq!(Partner::from(PartnerKind::Wijkteam), Partner::new(PartnerKind::Wijkteam));
    let named = Partner::named(PartnerKind::Wijkteam, "Zuid");
    assert_eq!(
        format!("{named:>15}|{}", Partner::new(PartnerKind::Ouders)),
        " wijkteam: Zuid|ouders"
    );
    let unknown = saved::json::read("[").unwrap_err();
    assert_eq!(ResponseError::from(unknown.clone()).problems[0].kind, unknown);
    assert_eq!(Document::from(true), Document::Bool(true));
    assert_eq!(Document::from(0.5), Document::Number(0.5));
    assert_eq!(Document::from(String::from("a")), Document::from("a"));
    for answer in [Answer::Rating(2), Answer::DontKnow, Answer::NotApplicable] {
        assert_eq!(answer.to_string().parse(), Ok(answer));
    }
    assert!("x".parse::<Answer>().is_err());
    for (year, month, day) in
        [(0, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 2, 29), (10_000, 1, 1)]
    {
        assert!(Date::new(year, month, day).is_err(), "{year}-{month}-{day}");
    }
    let date: Date = "2026-01-02".parse().unwrap();
    assert_eq!(
        format!("{date:>12}|{:<10}|{:>4}", PartnerKind::Ouders, Level::FIRST),
        "  2026-01-02|ouders    |   1"
    );
}

#[test]
fn leefwerelden_are_a_set() {
    use Leefwereld::{School, Thuis, Wijk};
    let both: Leefwerelden = "thuis, wijk".parse().unwrap();
    assert_eq!(both, Leefwerelden::from(Wijk) | Leefwerelden::of(&[Thuis]));
    assert_eq!((both.len(), both.without(Wijk), both.without(School)), (2, Thuis.into(), both));
    assert_eq!(both & Leefwerelden::of(&[School, Wijk]), Wijk.into());
    assert_eq!(both.into_iter().collect::<Vec<_>>(), [Thuis, Wijk]);
    let mut all = both;
    all.extend([School, Thuis]);
    assert_eq!((all.len(), all.to_string().parse()), (3, Ok(all)));
    assert!("thuis, huis".parse::<Leefwerelden>().is_err());
    assert_eq!(format!("{both:>13}|"), "  thuis, wijk|");
}

#[test]
fn things_are_found_by_id() {
    assert_eq!(KANSENGELIJKHEID.dimension("stem").unwrap().items.len(), 4);
    assert!(KANSENGELIJKHEID.dimension("x").is_none() && KANSENGELIJKHEID.item("x").is_none());
    assert_eq!(KANSENGELIJKHEID.item("wijkteam-1").unwrap().id, "wijkteam-1");
    let steps = &KANSENGELIJKHEID.scale.steps;
    assert_eq!(KANSENGELIJKHEID.choice(Answer::Rating(4)), steps.get(4));
    assert_eq!(KANSENGELIJKHEID.choice(Answer::Rating(5)), None);

    let response = response(&example());
    let card = response.score();
    assert_eq!(card.dimension("stem").unwrap().id, "stem");
    assert_eq!(card.leefwereld(Leefwereld::Wijk).unwrap().id, Leefwereld::Wijk);
    for about in response.partners() {
        let scored = card.partner(about.partner().kind).unwrap();
        assert_eq!((scored.working, scored.desired), (about.working(), about.desired()));
        let answered = about.items().filter(|(_, answer)| answer.is_some()).count();
        assert_eq!(answered > 0, about.working() == Working::Yes);
    }
    let given = response.items().filter_map(|(item, answer)| Some((item.id.clone(), answer?)));
    assert_eq!(given.collect::<BTreeMap<_, _>>(), response.draft().answers);
    assert_eq!(response.self_estimate(), card.self_estimate);
    assert_eq!((response.from(), response.about_school().is_none()), (None, true));
    assert_eq!(response.encode(), saved::encode(&response));

    let result = Summary::of([&response]).unwrap().result(Mode::Open);
    assert_eq!(result.dimension("stem").unwrap().score, card.dimension("stem").unwrap().score);
    assert_eq!(result.item("stem-1").unwrap().id, "stem-1");
    assert!(result.perspective(Perspective::Ouders).is_none());
}

/// Responses that say the same are one key, whatever the order in their files.
#[test]
fn responses_are_keys() {
    fn check<T: Eq + Hash>() {}
    check::<Response>();
    check::<PartnerDraft>();
    let [one, two] = [(); 2].map(|()| response(&example()));
    assert_eq!(std::collections::HashSet::from([one, two]).len(), 1);
}

fn error<T: Error + Send + Sync + 'static>() {}

fn key<T: Ord + Hash + Copy + Debug>() {}
