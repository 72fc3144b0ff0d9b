//! What each reader is told: in the words of that reader, and nothing that a side denies.

use samenwerkscan::report::{Format, Report};
use samenwerkscan::response::{DraftAnswers, Period};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{
    Answer, BuiltInLang, Date, Form, KANSENGELIJKHEID, Partner, PartnerDraft, PartnerKind,
    Perspective, Response, Working,
};

use super::kinds::{anonymous, moment};
use crate::support::draft;

fn plain(report: &Report) -> String {
    report.write(Format::Text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn person(side: Perspective, form: Form, answers: &str) -> Response {
    let mut draft = draft(&KANSENGELIJKHEID, form, answers);
    draft.perspective = side;
    draft.finish().unwrap()
}

/// Five teachers who see most of it, and five parents on the short form who see hardly any.
fn divided() -> Vec<Response> {
    let teacher = || person(Perspective::School, Form::Full, "3333 3333 4444 3333 3333 3333");
    let parent = || person(Perspective::Ouders, Form::Short, "001001");
    let teachers = (0..5).map(|_| teacher());
    teachers.chain((0..5).map(|_| parent())).collect()
}

#[test]
fn what_one_side_denies_is_no_strength_of_the_group() {
    for mode in [Mode::Open, anonymous()] {
        let result = Summary::of(divided()).unwrap().result(mode);
        let [nl, en] = BuiltInLang::ALL.map(|lang| plain(&Report::team(&result, lang)));
        assert!(nl.contains(
            "Dit kwam het hoogst uit: Vertrouwen en contact. De score is 63 van 100. \
             Niet elke groep ziet dit zo. Onder de 50 van 100: Ouders (5)."
        ));
        assert!(nl.contains("Dat verschilt per groep. School (5): 79 en Ouders (5): 8."));
        assert!(en.contains("Not every group sees it that way. Under 50 out of 100: Parents (5)."));
        assert!(!nl.contains("het best:") && !en.contains("going best"));
    }
}

/// One person is not a side, and nor is the one of a side who knows.
#[test]
fn one_person_is_called_one_person() {
    let most = "3333 3333 4444 3333 3333 3333";
    let some = "3333 3333 1111 3333 3333 3333";
    let mut people = vec![person(Perspective::School, Form::Full, most); 2];
    people.push(person(Perspective::Gemeente, Form::Full, some));
    let report = |people: &[Response]| {
        let result = Summary::of(people).unwrap().result(Mode::Open);
        BuiltInLang::ALL.map(|lang| plain(&Report::team(&result, lang)))
    };
    let alone = report(&people);
    let knows_nothing = "xxxx xxxx xxxx xxxx xxxx xxxx";
    people.push(person(Perspective::Gemeente, Form::Full, knows_nothing));
    for [nl, en] in [alone, report(&people)] {
        assert!(nl.contains("(75 punten). School (2): 100. Gemeente (1 persoon): 25."), "{nl}");
        assert!(nl.contains("punten. Het hoogst: School (2). Het laagst: Gemeente (1 persoon)."));
        assert!(en.contains("(75 points). School (2): 100. Municipality (1 person): 25."));
    }
}

#[test]
fn one_answer_says_nothing_of_the_whole() {
    let report = |answers: &str| {
        let one = person(Perspective::Ouders, Form::Short, answers);
        plain(&Report::solo(&one, BuiltInLang::Nl))
    };
    let low = report("--0---");
    assert!(low.contains(
        "Dit staat nog aan het begin: Vertrouwen en contact. Het antwoord was: Nog niet."
    ));
    assert!(!low.contains("De samenwerking staat nog aan het begin."));
    let half = report("--2---");
    assert!(half.contains("Eén onderdeel heeft een uitkomst: Vertrouwen en contact."));
    assert!(!half.contains("gaat goed:"));
}

/// Whoever is not at school agrees with the school, and does not run it.
#[test]
fn whoever_reads_alone_is_spoken_to_as_who_they_are() {
    for side in Perspective::ALL {
        let one = person(side, Form::Short, "433210");
        let report = plain(&Report::solo(&one, BuiltInLang::Nl));
        let is_school = side == Perspective::School;
        for (words, whose) in [
            ("Hoe ver zijn jullie?", true),
            ("Dit doen jullie al", true),
            ("Bespreek ze met je collega's.", true),
            ("Hoe ver is de samenwerking?", false),
            ("Dit is er al", false),
            ("Bespreek ze met de school.", false),
        ] {
            assert_eq!(report.contains(words), is_school == whose, "{side:?}: {words}");
        }
        assert!(!report.contains("Kies samen"));
    }
}

/// That the school wants to work together and does not yet is an answer, not a lack of answers.
#[test]
fn a_wish_of_the_school_is_said_beside_what_the_partner_says() {
    let partner = || Partner { kind: PartnerKind::Jongerenwerk, name: None };
    let teacher = || {
        let mut draft = draft(&KANSENGELIJKHEID, Form::Short, "222222");
        draft.partners.push(PartnerDraft::new(partner(), Working::Wanted));
        draft.finish().unwrap()
    };
    let youth_worker = || {
        let mut draft = draft(&KANSENGELIJKHEID, Form::Short, "222222");
        draft.perspective = Perspective::Partners;
        draft.from = Some(partner());
        let mut answers = DraftAnswers::default();
        for item in KANSENGELIJKHEID.partner_scan.core.iter() {
            answers.insert(item.id.clone(), Answer::Rating(2));
        }
        draft.about_school = Some(answers);
        draft.finish().unwrap()
    };
    let report = |n_partners, mode| {
        let people = (0..5).map(|_| teacher()).chain((0..n_partners).map(|_| youth_worker()));
        let people: Vec<Response> = people.collect();
        let result = Summary::of(&people).unwrap().result(mode);
        plain(&Report::team(&result, BuiltInLang::Nl))
    };
    for mode in [Mode::Open, anonymous()] {
        let both = report(5, mode);
        assert!(both.contains("Jongerenwerk Nog geen contact 50 ja"), "{both}");
        assert!(!both.contains("Een streepje betekent"), "{both}");
        assert!(both.contains(
            "De school ziet nog geen contact, maar wil dat wel. De partner geeft 50 van 100."
        ));
    }
    // Too few people of the partner: only that is a dash.
    assert!(report(4, anonymous()).contains("Jongerenwerk Nog geen contact – –"));
}

/// Two moments with the days of each, as far as they are known.
#[test]
fn a_report_of_two_moments_says_when_they_were() {
    let [before, after] = ["regenboog-2025", "regenboog-2026"].map(moment);
    let period = |days: &[&str]| Period::of(days.iter().map(|day| day.parse::<Date>().ok()));
    for (days, nl, en) in [
        (&["2025-12-18"][..], " (18 december 2025)", " (18 December 2025)"),
        (&["2025-12-18", "2025-12-18"], " (18 december 2025)", " (18 December 2025)"),
        (&["2025-12-31", "2025-12-01"], " (december 2025)", " (December 2025)"),
        (
            &["2025-12-18", "2025-10-01", "2025-11-30"],
            " (oktober tot en met december 2025)",
            " (October to December 2025)",
        ),
        (
            &["2026-01-02", "2025-12-18"],
            " (december 2025 tot en met januari 2026)",
            " (December 2025 to January 2026)",
        ),
        (&[], "", ""),
        (&["2025-12-18", "?"], "", ""),
    ] {
        for (lang, words) in BuiltInLang::ALL.into_iter().zip([nl, en]) {
            let [sides, before_them, people, now] = match lang {
                BuiltInLang::Nl => {
                    ["School, Partners, Ouders en Gemeente", "eerst", "mensen", "nu"]
                }
                BuiltInLang::En => {
                    ["School, Partners, Parents and Municipality", "first", "people", "now"]
                }
            };
            for [first, second] in [[days, &[]], [&[], days], [days, days]] {
                let mut changed = before.progress(&after, Mode::Open).unwrap();
                let known = [first, second].map(period);
                [changed.before.days, changed.after.days] = known;
                let [first, second] = known.map(|days| if days.is_some() { words } else { "" });
                let expected =
                    format!("{sides}: {before_them} 16 {people}{first}, {now} 16 {people}{second}");
                let report = changed.report(lang);
                assert_eq!(report.subtitle, expected);
                assert!(plain(&report).contains(&expected));
            }
        }
    }
}
