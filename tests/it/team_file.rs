//! Team files: what is kept can be read again, is refused with all its problems, and gives nobody away.

use std::collections::BTreeSet;

use fastrand::Rng;
use samenwerkscan::saved::Saved;
use samenwerkscan::saved::team_file::{Agreement, Done, TeamDraft, TeamFile};
use samenwerkscan::team::{Histograms, Mode, Shareable, Summary, TeamError};
use samenwerkscan::{
    Document, DocumentError, Draft, Form, KANSENGELIJKHEID, Partner, PartnerKind, Perspective,
};
use serde_json::{Value, json};

use crate::random::{Shape, person, responses, team};

const SHAPE: Shape = Shape { most: 9, gaps: 20 };

pub(crate) fn mode(k: u32) -> Mode {
    Mode::anonymous(Some(k), &KANSENGELIJKHEID.rules.privacy).unwrap()
}

pub(crate) fn shareable(team: &[Draft], mode: Mode) -> Shareable {
    Summary::of(responses(team)).unwrap().shareable(mode)
}

fn parse(value: &Value) -> Result<TeamFile, DocumentError> {
    let document: Document = serde_json::from_value(value.clone()).unwrap();
    TeamFile::parse(&document, &KANSENGELIJKHEID)
}

pub(crate) fn agreement(rng: &mut Rng) -> Agreement {
    let texts =
        ["Overleg", "een;twee,drie\\vier", "regel\nregel\r\nregel", "=1+1", "<b>", "🌈 é \u{5D0}"];
    let some = |rng: &mut Rng| rng.bool().then(|| rng.choice(texts).unwrap().to_owned());
    let mut agreement = Agreement::new(rng.choice(texts).unwrap());
    (agreement.why, agreement.who) = (some(rng), some(rng));
    (agreement.sign, agreement.note) = (some(rng), some(rng));
    agreement.partner = rng.bool().then(|| Partner {
        kind: rng.choice(PartnerKind::ALL).unwrap(),
        name: Some("Buurtteam Zuid".into()),
    });
    agreement.when = rng.bool().then(|| "2027-03-01".parse().unwrap());
    agreement.done = rng.bool().then(|| rng.choice(Done::ALL).unwrap());
    agreement
}

#[test]
fn what_is_kept_is_read_again() {
    let mut rng = Rng::with_seed(1);
    for round in 0..300 {
        let team = team(&mut rng, SHAPE);
        let mode = if round % 3 == 0 { Mode::Open } else { mode(rng.u32(4..=6)) };
        let mut draft = TeamDraft::new(shareable(&team, mode));
        draft.school = rng.bool().then(|| "De Regenboog".into());
        draft.date = rng.bool().then(|| "2026-12-18".parse().unwrap());
        draft.agreements = (0..rng.usize(..=10)).map(|_| agreement(&mut rng)).collect();
        draft.earlier = (0..rng.usize(..=10)).map(|_| agreement(&mut rng)).collect();
        let kept = draft.finish().unwrap();
        let text = serde_json::to_string(&kept).unwrap();
        let document: Document = serde_json::from_str(&text).unwrap();
        let Ok(Saved::Team(read)) = Saved::parse(&document, &KANSENGELIJKHEID) else {
            panic!("{text}")
        };
        assert_eq!(read, kept);
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
        assert_eq!(read.draft(), draft);
        assert_eq!(read.mode(), mode);
        let result = Summary::of(responses(&team)).unwrap().result(mode);
        assert_eq!(read.summary().result(), result);
    }
}

/// Every key of a file, at any depth.
fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) => entries.iter().for_each(|(key, value)| {
            found.insert(key.clone());
            keys(value, found);
        }),
        Value::Array(values) => values.iter().for_each(|value| keys(value, found)),
        _ => {}
    }
}

/// In anonymous mode a team file holds counts and what was agreed, and no number of a person.
#[test]
fn an_anonymous_team_file_holds_nothing_but_counts() {
    let allowed = [
        "aboutSchool",
        "agreements",
        "core",
        "date",
        "earlier",
        "format",
        "hidden",
        "id",
        "instrument",
        "items",
        "k",
        "kind",
        "leefwerelden",
        "listed",
        "mode",
        "n",
        "nFull",
        "name",
        "open",
        "partners",
        "perspectives",
        "school",
        "summary",
        "version",
        "wanted",
        "what",
        "why",
        "who",
        "partner",
        "when",
        "sign",
        "done",
        "note",
    ];
    let mut rng = Rng::with_seed(2);
    for _ in 0..300 {
        let mut draft = TeamDraft::new(shareable(&team(&mut rng, SHAPE), mode(5)));
        draft.agreements = vec![agreement(&mut rng)];
        let mut found = BTreeSet::new();
        keys(&serde_json::to_value(draft.finish().unwrap()).unwrap(), &mut found);
        let other: Vec<_> = found.iter().filter(|key| !allowed.contains(&key.as_str())).collect();
        assert!(other.is_empty(), "{other:?}");
    }
}

fn example() -> Value {
    let people: Vec<Draft> =
        (0..5).map(|_| Draft::new(&KANSENGELIJKHEID, Form::Short, Perspective::School)).collect();
    let mut draft = TeamDraft::new(shareable(&people, mode(5)));
    draft.agreements = vec![Agreement::new("Overleg")];
    serde_json::to_value(draft.finish().unwrap()).unwrap()
}

#[test]
fn whatever_is_wrong_is_told_at_once() {
    let found = |value: &Value| {
        let error = parse(value).expect_err("it is wrong");
        let problems = error.problems.iter();
        problems
            .map(|problem| format!("{} {}", problem.path, problem.kind.code()))
            .collect::<Vec<_>>()
    };
    let mut file = example();
    file["format"] = json!("samenwerkscan/team/2");
    file["school"] = json!("");
    file["date"] = json!("gisteren");
    file["colour"] = json!(1);
    file["summary"]["perspectives"][0]["n"] = json!(4);
    file["agreements"] = json!([
        { "why": "x".repeat(501), "who": "\t", "partner": { "kind": "anders" }, "when": "ooit" },
        { "what": " \n", "sign": null, "done": "soms", "note": "a\u{7}b", "more": 1 },
        "overleg",
    ]);
    file["earlier"] = json!([{ "who": "Anja", "done": "soms" }]);
    let told: BTreeSet<String> = found(&file).into_iter().collect();
    let expected: BTreeSet<String> = [
        "/colour unknownKey",
        "/format unknownFormat",
        "/school blankName",
        "/date notADate",
        "/summary/perspectives/0 impossible",
        "/agreements/0/what missingKey",
        "/agreements/0/why textTooLong",
        "/agreements/0/who blankText",
        "/agreements/0/who controlCharacter",
        "/agreements/0/partner/name missingKey",
        "/agreements/0/when notADate",
        "/agreements/1/what blankText",
        "/agreements/1/sign nullValue",
        "/agreements/1/done unknownValue",
        "/agreements/1/note controlCharacter",
        "/agreements/1/more unknownKey",
        "/agreements/2 wrongType",
        "/earlier/0/what missingKey",
        "/earlier/0/done unknownValue",
    ]
    .map(String::from)
    .into();
    assert!(told.is_superset(&expected), "missing: {:?}", expected.difference(&told));
    // A count of four people is impossible in more than one place.
    assert!(told.difference(&expected).all(|person| person.starts_with("/summary/")), "{told:?}");

    let mut other_mode = example();
    other_mode["mode"]["k"] = json!(6);
    assert_eq!(found(&other_mode), ["/summary/mode notAllowedHere"]);
    other_mode["mode"] = json!({ "kind": "open" });
    assert!(found(&other_mode).contains(&"/summary/format unknownFormat".to_owned()));
    other_mode["mode"] = json!({ "kind": "secret" });
    assert_eq!(found(&other_mode), ["/mode/kind unknownValue"]);
    let mut many = example();
    many["agreements"] = json!(vec![json!({ "what": "Overleg" }); 11]);
    many["earlier"] = many["agreements"].clone();
    assert_eq!(found(&many), ["/agreements tooManyAgreements", "/earlier tooManyAgreements"]);
    assert_eq!(
        found(&json!({})),
        ["/format missingKey", "/instrument missingKey", "/mode missingKey", "/summary missingKey"]
    );
    // A response cannot hide in it.
    let mut response = example();
    response["summary"] = json!({ "format": "samenwerkscan/response/1", "answers": {} });
    assert!(found(&response).contains(&"/summary/answers unknownKey".to_owned()));
}

/// Cut off or changed anywhere, a file is refused or still holds nothing too small to show.
#[test]
fn a_damaged_file_is_refused_or_shows_no_small_group() {
    let mut rng = Rng::with_seed(3);
    let people: Vec<Draft> =
        (0..6).map(|_| person(&mut rng, Perspective::Ouders, Form::Short, SHAPE)).collect();
    let text =
        serde_json::to_string(&TeamDraft::new(shareable(&people, mode(5))).finish().unwrap())
            .unwrap();
    let mut n_read = 0;
    for _ in 0..5_000 {
        let mut bytes = text.clone().into_bytes();
        let at = rng.usize(..bytes.len());
        bytes[at] = rng.choice(*b"0123456789[]{},:\"n").unwrap();
        let Ok(document) = serde_json::from_slice::<Document>(&bytes) else { continue };
        let Ok(file) = TeamFile::parse(&document, &KANSENGELIJKHEID) else { continue };
        let shown = file.summary().result();
        assert!(shown.perspectives.iter().all(|perspective| perspective.n.is_none_or(|n| 4 <= n)));
        n_read += 1;
    }
    assert!((50..2_500).contains(&n_read), "{n_read} were read");
}

/// The same answers with a few that came late are recognised, and are never shown beside each other.
#[test]
fn a_few_late_answers_are_the_same_round() {
    let mut rng = Rng::with_seed(4);
    for k in 4..=6 {
        for _ in 0..100 {
            let n = rng.usize(k as usize..12);
            let side = rng.choice([Perspective::School, Perspective::Ouders]).unwrap();
            let group = |rng: &mut Rng, n| -> Vec<Draft> {
                (0..n).map(|_| person(rng, side, Form::Full, SHAPE)).collect()
            };
            let people = group(&mut rng, n);
            let before = shareable(&people, mode(k));
            let with = |more: Vec<Draft>| shareable(&[people.clone(), more].concat(), mode(k));
            for n_late in 0..k as usize {
                let after = with(group(&mut rng, n_late));
                assert!(before.is_same_round(&after) && after.is_same_round(&before), "{n_late}");
                assert_eq!(before.progress(&after), Err(TeamError::SameRound));
                let [one, other] = [&before, &after].map(histograms);
                assert_eq!(one.progress(other), Err(TeamError::SameRound));
                assert_eq!(other.progress(one), Err(TeamError::SameRound));
            }
            let after = with(group(&mut rng, k as usize));
            assert!(!before.is_same_round(&after), "enough people to hide in");
            // Late in one group and many in another: the difference of the one would reveal them.
            let other =
                if side == Perspective::School { Perspective::Ouders } else { Perspective::School };
            let others: Vec<Draft> =
                (0..9).map(|_| person(&mut rng, other, Form::Full, SHAPE)).collect();
            let after = with([group(&mut rng, 1), others.clone()].concat());
            assert!(before.is_same_round(&after));
            // A group that joins, and nobody else.
            assert!(!before.is_same_round(&with(others)));
            // Another year.
            let next = shareable(&group(&mut rng, n), mode(k));
            assert!(!before.is_same_round(&next));
            assert!(before.progress(&next).is_ok());
        }
    }
}

fn histograms(shareable: &Shareable) -> &Histograms {
    let Shareable::Anonymous(histograms) = shareable else { unreachable!("it is anonymous") };
    histograms
}

#[test]
fn open_files_are_one_round_if_they_are_equal() {
    let mut rng = Rng::with_seed(5);
    let [one, other] = [(); 2].map(|()| shareable(&team(&mut rng, SHAPE), Mode::Open));
    assert!(one.is_same_round(&one.clone()));
    assert!(!one.is_same_round(&other));
    assert!(one.progress(&other).is_ok());
    let closed = shareable(&team(&mut rng, SHAPE), mode(5));
    assert!(!one.is_same_round(&closed));
    assert_eq!(one.progress(&closed), Err(TeamError::MixedModes));
    assert_eq!(one.clone().merged(&closed), Err(TeamError::MixedModes));
}

/// Groups that were kept apart add up to what they would be together, where enough people are in each.
#[test]
fn kept_groups_add_up() {
    let mut rng = Rng::with_seed(6);
    let [one, other] = [(); 2].map(|()| team(&mut rng, Shape { most: 9, gaps: 0 }));
    let both = shareable(&[one.clone(), other.clone()].concat(), Mode::Open);
    let merged = shareable(&one, Mode::Open).merged(&shareable(&other, Mode::Open)).unwrap();
    assert_eq!(merged.result().dimensions, both.result().dimensions);
    let [first, second] = [&one, &other].map(|team| shareable(team, mode(4)));
    let n = |shareable: &Shareable| shareable.result().respondents.unwrap_or(0);
    assert_eq!(n(&first.clone().merged(&second).unwrap()), n(&first) + n(&second));
}
