//! The interview: what is asked of whom, and what is missing. The element follows the same list before its engine is
//! there, so both are held to the golden files of `tests/golden/interview`.

use std::collections::BTreeSet;
use std::fs;

use samenwerkscan::interview::{Area, Notes, Page, PartnerNotes};
use samenwerkscan::response::DraftAnswers;
use samenwerkscan::{
    Answer, Draft, Form, KANSENGELIJKHEID, Leefwereld, Leefwerelden, Partner, PartnerKind,
    Perspective, Working, saved,
};
use serde_json::{Value, json};

use crate::support::{example_files, parse, repository};

#[test]
fn the_golden_files_are_the_interview() {
    for (name, notes) in cases() {
        compare(&name, &described(&notes));
    }
    let areas =
        Area::ALL.map(|area| json!({ "area": area.code(), "kinds": area.kinds(&nothing()) }));
    compare("limits", &json!({ "largestFile": saved::MAX_FILE_BYTES, "areas": areas }));
}

#[test]
fn every_question_has_a_place_of_its_own() {
    for (name, notes) in cases() {
        let questions = notes.all_questions();
        let places: BTreeSet<String> =
            questions.iter().map(|question| notes.place(*question)).collect();
        assert_eq!(places.len(), questions.len(), "{name}");
    }
}

/// What can be gone on with can be saved and scored, and what cannot be is never about an item.
#[test]
fn notes_without_a_serious_gap_make_a_response() {
    for (name, notes) in cases() {
        let gaps = notes.gaps();
        let is_named_well = gaps.iter().all(|gap| matches!(gap.lack.code(), "required" | "open"));
        let finished = notes.draft().map(|draft| draft.finish());
        assert_eq!(finished.is_none(), notes.perspective.is_none(), "{name}");
        assert!(finished.is_none_or(|finished| finished.is_ok() == is_named_well), "{name}");
        for gap in gaps.iter().filter(|gap| !gap.lack.may_stay()) {
            assert!(notes.is_required(gap.question) || gap.lack.code() != "required", "{name}");
            assert_eq!(notes.item(gap.question), None, "{name}");
        }
    }
}

#[test]
fn a_filled_in_scan_can_be_gone_on_with_and_stays_the_same() {
    for (name, json) in example_files() {
        let response = parse(&json).unwrap();
        let notes = Notes::from(&response);
        assert_eq!(notes.draft().unwrap().finish().unwrap(), response, "{name}");
        let required = notes.gaps().into_iter().filter(|gap| !gap.lack.may_stay());
        assert_eq!(required.count(), 0, "{name}");
    }
}

/// Every item that a response can hold is asked of somebody, in exactly one place.
#[test]
fn an_answer_is_kept_where_its_question_says() {
    for (name, mut notes) in cases() {
        for question in notes.all_questions() {
            let before = notes.answer(question);
            let is_item = notes.item(question).is_some();
            notes.set_answer(question, Some(Answer::DontKnow));
            assert_eq!(notes.answer(question).is_some(), is_item, "{name}");
            if is_item && let Some(draft) = notes.draft() {
                let saved = serde_json::to_value(&draft).unwrap();
                if let Some(found) = saved.pointer(&notes.place(question)) {
                    assert_eq!(*found, json!("dontKnow"), "{name}");
                }
            }
            notes.set_answer(question, before);
            assert_eq!(notes.answer(question), before, "{name}");
        }
    }
}

#[test]
fn another_side_gets_the_form_that_suits_it() {
    let mut notes = nothing();
    notes.answer_as(Perspective::School);
    notes.form = Some(Form::Short);
    notes.answer_as(Perspective::School);
    assert_eq!(notes.form(), Form::Short, "choosing the same again changes nothing");
    notes.answer_as(Perspective::Gemeente);
    assert_eq!(notes.form(), Form::Full);
}

fn nothing() -> Notes {
    Notes::new(&KANSENGELIJKHEID)
}

fn of(perspective: Perspective, form: Form) -> Notes {
    let mut notes = nothing();
    notes.answer_as(perspective);
    notes.form = Some(form);
    notes
}

/// Every side with both forms, and answers with which something must happen.
fn cases() -> Vec<(String, Notes)> {
    let mut cases = vec![("nothing".to_owned(), nothing())];
    for perspective in Perspective::ALL {
        for form in Form::ALL {
            cases.push((format!("{perspective}-{form}"), of(perspective, form)));
        }
    }
    let mut case = |name: &str, notes: Notes| cases.push((name.to_owned(), notes));

    let mut partners = of(Perspective::School, Form::Full);
    partners.self_estimate = Some(2);
    partners.answers = rated(&["ambitie-1", "stem-3"]);
    partners.partners = vec![
        entry(PartnerKind::Wijkteam, Some("Buurtteam Zuid"), Some(Working::Yes)),
        entry(PartnerKind::Vervolgonderwijs, None, Some(Working::Yes)),
        entry(PartnerKind::Vrijetijd, None, Some(Working::Wanted)),
        entry(PartnerKind::Gemeente, None, Some(Working::NotNeeded)),
        entry(PartnerKind::Ouders, None, None),
    ];
    for partner in &mut partners.partners {
        partner.answers = rated(&["kern-1", "kern-2"]);
        partner.desired = Some(3);
    }
    case("school-with-partners", partners);

    let mut others = of(Perspective::School, Form::Short);
    others.partners = vec![
        entry(PartnerKind::Anders, None, Some(Working::Yes)),
        entry(PartnerKind::Anders, Some("De Speeltuin"), Some(Working::Wanted)),
        entry(PartnerKind::Anders, Some("Politie"), Some(Working::Yes)),
        Area::In(Leefwereld::Wijk).partner(PartnerKind::Anders),
    ];
    others.partners[2].leefwerelden =
        Some(Leefwerelden::of(&[Leefwereld::School, Leefwereld::Wijk]));
    case("school-with-other-partners", others);

    // The answers of the full form are kept, and stay out of the response.
    let mut switched = of(Perspective::Gemeente, Form::Short);
    switched.answers = rated(&["ambitie-1", "ambitie-2", "leren-4"]);
    case("from-full-to-short", switched);

    let mut parent = of(Perspective::Ouders, Form::Full);
    parent.partners = vec![entry(PartnerKind::Kinderopvang, None, Some(Working::Yes))];
    parent.about_school = rated(&["kern-1"]);
    parent.from = Some(Partner { kind: PartnerKind::Wijkteam, name: None });
    case("parent-with-a-partner-in-the-file", parent);

    for (name, kind, called) in [
        ("from-a-team", PartnerKind::Wijkteam, None),
        ("from-nowhere-known", PartnerKind::Anders, None),
        ("from-another", PartnerKind::Anders, Some("JGZ".to_owned())),
        ("from-the-longest-name", PartnerKind::Anders, Some("é".repeat(200))),
        ("from-too-long-a-name", PartnerKind::Wijkteam, Some("é".repeat(201))),
        ("from-an-unusable-name", PartnerKind::Wijkteam, Some("a\tb".to_owned())),
    ] {
        let mut notes = of(Perspective::Partners, Form::Full);
        notes.from = Some(Partner { kind, name: called });
        notes.about_school = rated(&["kern-2"]);
        case(name, notes);
    }
    cases
}

fn rated(items: &[&'static str]) -> DraftAnswers {
    items.iter().map(|id| ((*id).into(), Answer::Rating(3))).collect()
}

fn entry(kind: PartnerKind, name: Option<&str>, working: Option<Working>) -> PartnerNotes {
    let mut notes = PartnerNotes::new(kind);
    notes.partner.name = name.map(str::to_owned);
    notes.working = working;
    notes
}

/// A case as its golden file has it: the answers so far, and all that follows from them.
fn described(notes: &Notes) -> Value {
    let pages = notes.pages().into_iter().map(|page| {
        let questions = notes.questions(page);
        let places = questions.iter().map(|question| notes.place(*question));
        let required = questions.iter().filter(|question| notes.is_required(**question));
        json!({
            "page": page_name(notes, page),
            "questions": places.collect::<Vec<_>>(),
            "required": required.map(|question| notes.place(*question)).collect::<Vec<_>>(),
        })
    });
    let gaps = notes.gaps().into_iter();
    let gaps = gaps.map(|gap| (notes.place(gap.question), json!(gap.lack.code())));
    json!({
        "notes": so_far(notes),
        "pages": pages.collect::<Vec<_>>(),
        "gaps": gaps.collect::<serde_json::Map<_, _>>(),
        "response": notes.draft(),
    })
}

/// The names that the element gives to the same pages.
fn page_name(notes: &Notes, page: Page) -> String {
    match page {
        Page::Who => "who".into(),
        Page::From => "from".into(),
        Page::Dimension(at) => format!("items:{}", notes.instrument().dimensions[at].id),
        Page::Anchors => "anchors".into(),
        Page::School => "school".into(),
        Page::Partner(at) => format!("partner:{at}"),
        Page::Partners => "partners".into(),
    }
}

/// The answers so far as the element holds them: a response file in which nothing is required yet.
fn so_far(notes: &Notes) -> Value {
    let mut draft = Draft::new(notes.instrument(), notes.form(), Perspective::School);
    draft.answers = notes.answers.clone();
    let mut value = serde_json::to_value(&draft).unwrap();
    let object = value.as_object_mut().unwrap();
    for key in ["format", "instrument", "perspective", "form"] {
        object.remove(key);
    }
    if let Some(perspective) = notes.perspective {
        object.insert("perspective".into(), json!(perspective));
        object.insert("form".into(), json!(notes.form()));
    }
    if let Some(estimate) = notes.self_estimate {
        object.insert("selfEstimate".into(), json!(estimate));
    }
    if let Some(from) = &notes.from {
        object.insert("from".into(), json!(from));
    }
    let partners: Vec<Value> = notes.partners.iter().map(partner_so_far).collect();
    object.insert("partners".into(), json!(partners));
    draft.answers = notes.about_school.clone();
    let about_school = serde_json::to_value(&draft).unwrap()["answers"].take();
    object.insert("aboutSchool".into(), about_school);
    value
}

fn partner_so_far(notes: &PartnerNotes) -> Value {
    let mut draft = Draft::new(&KANSENGELIJKHEID, Form::Full, Perspective::School);
    draft.answers = notes.answers.clone();
    let answers = serde_json::to_value(&draft).unwrap()["answers"].take();
    let mut value = json!(notes.partner);
    let known = [
        ("leefwerelden", notes.leefwerelden.map(|leefwerelden| json!(leefwerelden))),
        ("working", notes.working.map(|working| json!(working))),
        ("answers", (!notes.answers.is_empty()).then_some(answers)),
        ("desired", notes.desired.map(|desired| json!(desired))),
    ];
    let known = known.into_iter().filter_map(|(key, known)| Some((key.to_owned(), known?)));
    value.as_object_mut().unwrap().extend(known);
    value
}

/// Compares with a golden file, or writes it if `UPDATE_GOLDEN` is set.
#[track_caller]
fn compare(name: &str, found: &Value) {
    let path = repository(&format!("tests/golden/interview/{name}.json"));
    let found = serde_json::to_string_pretty(found).unwrap() + "\n";
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(found == expected, "{name} differs; UPDATE_GOLDEN=1 writes it anew");
}
