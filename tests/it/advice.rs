//! Advice: every line can be called up, says why it is there, and is true.

pub(crate) mod cases;
mod laws;
mod topics;
mod truth;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use samenwerkscan::advice::{Advice, Effort, Phase, Reason, Subject, Topic, actions, questions};
use samenwerkscan::instrument::{Actions, Item};
use samenwerkscan::{BuiltInLang, Draft, Form, KANSENGELIJKHEID, PartnerKind, Perspective, Text};

use self::cases::{
    all_but_item, main_scan_but, on, solo, with_levels, with_partners, without_advice,
};
use crate::support::draft;

/// The name of a reason. A new one must be named here, and then called up.
fn name(reason: &Reason<'_>) -> &'static str {
    match reason {
        Reason::LowestScore { .. } => "lowestScore",
        Reason::AllEqual { .. } => "allEqual",
        Reason::Score { .. } => "score",
        Reason::Level { .. } => "level",
        Reason::CapsLevel { .. } => "capsLevel",
        Reason::Gap { .. } => "gap",
        Reason::Opposed { .. } => "opposed",
        Reason::Unknown { .. } => "unknown",
        Reason::ManyUnknown { .. } => "manyUnknown",
        Reason::WhiteSpot { .. } => "whiteSpot",
        Reason::NotYet => "notYet",
        Reason::BelowWish { .. } => "belowWish",
        Reason::AtWish { .. } => "atWish",
        Reason::Missing { .. } => "missing",
        Reason::MutualGap { .. } => "mutualGap",
        Reason::Change { .. } => "change",
        other => panic!("{other:?} has no name"),
    }
}

const NAMES: &str = "allEqual atWish belowWish capsLevel change gap level lowestScore \
                     manyUnknown missing mutualGap notYet opposed score unknown whiteSpot";

/// The reasons of every line.
pub(crate) fn reasons<'t>(advice: &'t Advice<'_>) -> Vec<&'t Reason<'t>> {
    let of_topics = advice.topics.iter().flat_map(|topic| {
        topic.reasons.iter().chain(topic.steps.iter().filter_map(|step| step.reason.as_ref()))
    });
    advice.strengths.iter().map(|strength| &strength.reason).chain(of_topics).collect()
}

/// Everything there is to do, in one language.
fn all_steps(lang: BuiltInLang) -> impl Iterator<Item = &'static str> {
    actions(&KANSENGELIJKHEID).flat_map(Actions::both).map(move |actions| actions.text.get(lang))
}

const fn dimension(id: &str) -> Subject<'_> {
    Subject::Dimension { id }
}

/// For each text and each reason, some case calls it up.
#[test]
fn every_line_can_be_called_up() {
    let (mut met, mut names) = (BTreeSet::new(), BTreeSet::new());
    cases::each(&mut |advice, _| {
        for topic in &advice.topics {
            met.extend(
                topic
                    .questions
                    .iter()
                    .map(|question| question.text.get(BuiltInLang::Nl).to_owned()),
            );
            met.extend(topic.steps.iter().map(|step| step.text.get(BuiltInLang::Nl).to_owned()));
        }
        names.extend(reasons(advice).into_iter().map(name));
    });
    let texts = questions(&KANSENGELIJKHEID).map(|question| question.text.get(BuiltInLang::Nl));
    let texts = texts.chain(all_steps(BuiltInLang::Nl));
    let never: Vec<&str> = texts.filter(|text| !met.contains(*text)).collect();
    assert!(never.is_empty(), "never called up: {never:#?}");
    assert_eq!(names.into_iter().collect::<Vec<_>>().join(" "), NAMES);
}

#[test]
fn every_text_is_there_once_and_the_whole_stays_small() {
    let texts: Vec<&Text> = questions(&KANSENGELIJKHEID)
        .map(|question| &question.text)
        .chain(actions(&KANSENGELIJKHEID).flat_map(Actions::both).map(|actions| &actions.text))
        .collect();
    assert_eq!(
        (questions(&KANSENGELIJKHEID).count(), actions(&KANSENGELIJKHEID).count()),
        (6 * 4 + 9 + 3 + 3 * 4, 24 * 4 + 4 * 2 + 1 + 16 + 9 + 3 + 4)
    );
    for lang in BuiltInLang::ALL {
        let unique: BTreeSet<&str> = texts.iter().map(|text| text.get(lang)).collect();
        assert_eq!(unique.len(), texts.len(), "{lang}");
        let longest = unique.iter().max_by_key(|text| text.len()).unwrap();
        assert!(longest.len() <= 110, "{longest}");
    }
    let bytes: usize = BuiltInLang::ALL
        .iter()
        .flat_map(|lang| texts.iter().map(|text| text.get(*lang).len()))
        .sum();
    assert!(bytes <= 45_000, "{bytes} bytes");
}

/// Each side has an action for each item of the main scan; the school for each partner, and a
/// partner for the school.
#[test]
fn everybody_can_do_something_about_every_item() {
    let sides = |item: &Item| -> Vec<Perspective> {
        item.actions.iter().map(|actions| actions.who).collect()
    };
    for item in KANSENGELIJKHEID.dimensions.iter().flat_map(|dimension| dimension.items.iter()) {
        assert_eq!(sides(item), Perspective::ALL, "{}", item.id);
    }
    for kind in PartnerKind::ALL {
        for (idx, item) in KANSENGELIJKHEID.partner_scan.items(kind).enumerate() {
            // What parents and school do about knowing each other's names is addressed to the
            // school.
            let is_variant = kind == PartnerKind::Ouders && idx == 0;
            let both = [Perspective::School, Perspective::Partners];
            let expected = if idx < 4 && !is_variant { &both[..] } else { &both[..1] };
            assert_eq!(sides(item), expected, "{}", item.id);
        }
    }
}

/// The step follows the item, not the dimension.
#[test]
fn only_what_is_not_there_gets_steps() {
    for (rating, stage) in [(0, 0), (1, 0), (2, 1), (3, 1)] {
        for perspective in Perspective::ALL {
            solo(&all_but_item(perspective, "afspraken-4", rating), |advice| {
                let topic = &advice.topics[0];
                assert_eq!(topic.subject, dimension("afspraken"));
                let afspraken = &KANSENGELIJKHEID.dimensions[3].items;
                let actions =
                    afspraken[3].actions.iter().find(|actions| actions.who == perspective).unwrap();
                let expected = &actions.both()[stage..];
                let steps = topic.steps.iter().filter(|step| step.about == topic.subject);
                let found: Vec<_> = steps.map(|step| (step.text, step.effort)).collect();
                let expected: Vec<_> =
                    expected.iter().map(|action| (&action.text, action.effort)).collect();
                assert_eq!(found, expected, "{perspective} {rating}");
            });
        }
    }
}

/// Actions for the school are not shown to others.
#[test]
fn a_parent_gets_no_homework_of_the_school() {
    let codes = "0".repeat(24);
    let school: BTreeSet<&str> = actions(&KANSENGELIJKHEID)
        .filter(|actions| actions.who == Perspective::School)
        .flat_map(|actions| actions.both().map(|action| action.text.get(BuiltInLang::Nl)))
        .collect();
    for perspective in [Perspective::Partners, Perspective::Ouders, Perspective::Gemeente] {
        let mut draft = draft(&KANSENGELIJKHEID, Form::Full, &codes);
        draft.perspective = perspective;
        solo(&draft, |advice| {
            assert_eq!(advice.topics.len(), 3);
            let steps = advice.topics.iter().flat_map(|topic| &topic.steps);
            for step in steps {
                assert!(!school.contains(step.text.get(BuiltInLang::Nl)), "{step:?}");
            }
        });
    }
}

#[test]
fn an_instrument_without_advice_gets_general_steps() {
    let built_in: BTreeSet<&str> = KANSENGELIJKHEID
        .dimensions
        .iter()
        .flat_map(|dimension| dimension.guide.questions.iter())
        .map(|question| question.text.get(BuiltInLang::Nl))
        .chain(
            actions(&KANSENGELIJKHEID)
                .take(24 * 4)
                .flat_map(Actions::both)
                .map(|actions| actions.text.get(BuiltInLang::Nl)),
        )
        .collect();
    let other = without_advice();
    for perspective in Perspective::ALL {
        let mut draft = on(&other, main_scan_but("leren", 0));
        draft.perspective = perspective;
        solo(&draft, |advice| {
            let topic = &advice.topics[0];
            assert_eq!(topic.subject, dimension("leren"));
            assert_eq!((topic.steps.len(), topic.questions.len()), (2, 4));
            for text in topic
                .steps
                .iter()
                .map(|step| step.text)
                .chain(topic.questions.iter().map(|question| &question.text))
            {
                assert!(!built_in.contains(text.get(BuiltInLang::Nl)), "{text:?}");
            }
            assert!(topic.steps.iter().all(|step| step.item.is_none() && step.who == perspective));
        });
    }
}

/// Steps follow the answers, however many levels an instrument has.
#[test]
fn the_number_of_levels_changes_no_step() {
    for rating in 0..4 {
        let steps = |draft: &Draft| {
            solo(draft, |advice| {
                let steps = advice.topics.iter().flat_map(|topic| &topic.steps);
                steps.map(|step| step.text.get(BuiltInLang::Nl).to_owned()).collect::<Vec<_>>()
            })
        };
        let expected = steps(&main_scan_but("leren", rating));
        for n_levels in [3, 6] {
            let other = with_levels(n_levels);
            let draft = on(&other, main_scan_but("leren", rating));
            assert_eq!(steps(&draft), expected, "{n_levels} levels");
        }
    }
}

#[test]
fn what_a_step_takes_goes_up_in_order() {
    assert!(Effort::ALL.is_sorted());
    let codes = Effort::ALL.map(Effort::code);
    assert_eq!(codes, ["quarter", "afternoon", "year"]);
}

#[test]
fn in_json_it_is_plain_data() {
    solo(&with_partners("ouders yes 4, jongerenwerk yes 4, wijkteam wanted"), |advice| {
        let json = serde_json::to_value(advice).unwrap();
        let topic = &json["topics"][1];
        assert_eq!(
            topic["subject"],
            serde_json::json!({ "type": "partner", "kind": "wijkteam", "name": null })
        );
        assert_eq!(topic["reasons"][0], serde_json::json!({ "type": "notYet" }));
        assert_eq!(topic["questions"][0]["phase"], "kijken");
        assert_eq!(
            topic["steps"][0]["text"]["nl"],
            "Vraag de gemeente welk wijkteam bij jullie school hoort. Maak een afspraak."
        );
        assert!(topic["sources"][0]["address"].as_str().unwrap().starts_with("https://"));
        let step = &topic["steps"][0];
        assert_eq!((&step["effort"], &step["who"]), (&"quarter".into(), &"school".into()));
        assert_eq!(json["highest"]["score"], 100.0);
        let reason = &json["strengths"][0]["reason"];
        assert_eq!(*reason, serde_json::json!({ "type": "level", "level": 4 }));
    });
}

/// At least one question per phase, in order.
fn phases(topic: &Topic<'_>) -> BTreeMap<Phase, usize> {
    assert!(topic.questions.is_sorted_by_key(|question| question.phase));
    topic.questions.iter().fold(BTreeMap::new(), |mut phases, question| {
        *phases.entry(question.phase).or_default() += 1;
        phases
    })
}
