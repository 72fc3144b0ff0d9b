//! Advice: every line can be called up, says why it is there, and is true.

pub(crate) mod cases;
mod laws;
mod truth;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use samenwerkscan::advice::{
    Advice, Among, Effort, Phase, Reason, Subject, Topic, actions, questions,
};
use samenwerkscan::instrument::{Actions, Item};
use samenwerkscan::team::{Measure, Mode, Summary};
use samenwerkscan::{
    Answer, BuiltInLang, Draft, Form, KANSENGELIJKHEID, Leefwereld, Level, Partner, PartnerKind,
    Perspective, Points, Text,
};

use self::cases::{
    all_but_item, main_scan_but, on, solo, team_of, with_levels, with_partners, without_advice,
};
use crate::support::{draft, example_folder, parse};
use crate::team::with_scores;

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

fn subjects<'t>(advice: &'t Advice<'_>) -> Vec<Subject<'t>> {
    advice.topics.iter().map(|topic| topic.subject).collect()
}

/// Everything there is to do, in one language.
fn all_steps(lang: BuiltInLang) -> impl Iterator<Item = &'static str> {
    actions(&KANSENGELIJKHEID).flat_map(Actions::both).map(move |actions| actions.text.get(lang))
}

const fn dimension(id: &str) -> Subject<'_> {
    Subject::Dimension { id }
}

const fn partner(kind: PartnerKind) -> Subject<'static> {
    Subject::Partner { kind, name: None }
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
fn the_dimension_that_caps_comes_first_and_says_so() {
    let draft = main_scan_but("leren", 0);
    solo(&draft, |advice| {
        let [first, ..] = &advice.topics[..] else { panic!("no topic") };
        assert_eq!(first.subject, dimension("leren"));
        let (level, uncapped) = (Level::new(2), Level::new(4));
        assert_eq!(
            first.reasons,
            [
                Reason::CapsLevel { level, uncapped, tied: vec![] },
                Reason::LowestScore { score: Points::ZERO, answer: Some(0), tied: vec![] },
            ]
        );
        // The five others came out highest, all of them, so they are no topics.
        let highest = advice.highest.as_ref().unwrap();
        assert_eq!(highest.dimensions, ["ambitie", "stem", "vertrouwen", "afspraken", "aanbod"]);
        assert_eq!(
            (highest.among, highest.answer, highest.goes_well),
            (Among::Others, Some(4), true)
        );
        assert_eq!(advice.topics.len(), 1);
    });
}

#[test]
fn the_short_form_speaks_of_answers() {
    let draft = draft(&KANSENGELIJKHEID, Form::Short, "4321x0");
    solo(&draft, |advice| {
        let order = [dimension("leren"), dimension("aanbod"), dimension("afspraken")];
        assert_eq!(subjects(advice), order);
        let low = Reason::LowestScore { score: Points::ZERO, answer: Some(0), tied: vec![] };
        assert_eq!(advice.topics[0].reasons, [low]);
        let unknown = Reason::ManyUnknown { count: 1, applicable: 1 };
        assert_eq!(advice.topics[1].reasons, [unknown]);
        let score = Reason::Score { score: Points::whole(25).unwrap(), answer: Some(1) };
        assert_eq!(advice.topics[2].reasons, [score]);
        // One question for each part, so both steps work on it: now, and later.
        let anchor = &KANSENGELIJKHEID.dimensions[5].items[0];
        assert!(advice.topics[0].steps.iter().all(|step| step.item == Some(anchor)));
        assert_eq!(advice.topics[0].steps.len(), 2);
    });
}

/// S21, word by word: all 0, all 4, all the same, ties, and one answer.
#[test]
fn at_the_edges_nothing_is_singled_out() {
    let highest = |form, codes: &str| {
        solo(&draft(&KANSENGELIJKHEID, form, codes), |advice| {
            let highest = advice.highest.as_ref().unwrap();
            (highest.dimensions.len(), highest.among, highest.answer, highest.goes_well)
        })
    };
    for (form, n) in [(Form::Full, 24), (Form::Short, 6)] {
        assert_eq!(highest(form, &"0".repeat(n)), (6, Among::Equals, Some(0), false));
        assert_eq!(highest(form, &"4".repeat(n)), (6, Among::Equals, Some(4), true));
    }
    assert_eq!(highest(Form::Full, &"1".repeat(24)), (6, Among::Equals, None, false));
    assert_eq!(highest(Form::Full, &"2".repeat(24)), (6, Among::Equals, None, true));
    assert_eq!(highest(Form::Short, "110000"), (2, Among::Others, Some(1), false));
    assert_eq!(highest(Form::Short, "--3---"), (1, Among::One, Some(3), true));
    let low = |codes: &str| {
        solo(&draft(&KANSENGELIJKHEID, Form::Short, codes), |advice| {
            advice.topics.iter().map(|topic| format!("{:?}", topic.reasons)).collect::<Vec<_>>()
        })
    };
    assert!(low("110000")[0].contains(r#"tied: ["afspraken", "aanbod", "leren"]"#));
    assert!(low("444444").iter().all(|reasons| reasons.contains("AllEqual")));
    assert_eq!(low("--3---"), Vec::<String>::new());
    assert!(low("--1---")[0].contains("Score { score: Points(100/4), answer: Some(1) }"));
}

/// Two perspectives at one end are both named.
#[test]
fn a_gap_names_all_ends() {
    let team = [
        with_scores(Perspective::School, &[12]),
        with_scores(Perspective::Ouders, &[4]),
        with_scores(Perspective::Gemeente, &[12]),
    ];
    team_of(&team.concat(), Mode::Open, |advice, _| {
        let Reason::Gap { highest, lowest, .. } = &advice.topics[0].reasons[0] else { panic!() };
        assert_eq!(highest[..], [Perspective::School, Perspective::Gemeente]);
        assert_eq!(lowest[..], [Perspective::Ouders]);
    });
}

#[test]
fn a_partner_gets_the_school_as_a_topic() {
    let mut draft = draft(&KANSENGELIJKHEID, Form::Full, &"2".repeat(24));
    draft.perspective = Perspective::Partners;
    draft.from = Some(Partner { kind: PartnerKind::Jongerenwerk, name: None });
    let core = KANSENGELIJKHEID.partner_scan.core.iter().zip([4, 0, 1, 1]);
    let rated = core.map(|(item, rating)| (item.id.clone(), Answer::Rating(rating)));
    draft.about_school = Some(rated.collect());
    solo(&draft, |advice| {
        let topic = &advice.topics[1];
        assert_eq!(topic.subject, Subject::School);
        let items: Vec<&str> = topic.steps.iter().map(|step| &*step.item.unwrap().id).collect();
        assert_eq!(items, ["kern-2", "kern-3"]);
        assert!(topic.steps.iter().all(|step| step.who == Perspective::Partners));
    });
}

#[test]
fn a_white_spot_comes_before_partners_and_names_who_may_fill_it() {
    // No partner at home; youth work is active, and leisure below its wish.
    let draft = with_partners("jongerenwerk yes 4, vrijetijd yes 2 4, gemeente wanted");
    solo(&draft, |advice| {
        let topic = &advice.topics[1];
        let thuis = Reason::WhiteSpot { leefwereld: Leefwereld::Thuis };
        assert_eq!(topic.subject, Subject::Leefwereld { id: Leefwereld::Thuis });
        assert_eq!(topic.reasons, [thuis]);
        let about: Vec<_> =
            topic.steps.iter().map(|step| (step.about, step.reason.clone())).collect();
        let missing = Reason::Missing { leefwereld: Leefwereld::Thuis };
        assert_eq!(about[2], (partner(PartnerKind::Ouders), Some(missing)));
        // "Leren" concerns the municipality, so that goes before a partner further from its wish.
        let step = advice.topics[0].steps.last().unwrap();
        let municipality = partner(PartnerKind::Gemeente);
        assert_eq!((step.about, &step.reason), (municipality, &Some(Reason::NotYet)));
        let below = Reason::BelowWish { now: Level::new(2), desired: Level::new(4) };
        assert_eq!(advice.topics[2].subject, partner(PartnerKind::Vrijetijd));
        assert_eq!(advice.topics[2].reasons, [below]);
        assert_eq!(advice.strengths[0].subjects, [partner(PartnerKind::Jongerenwerk)]);
    });
    // If parents are wanted, they come first, and the municipality fills no white spot.
    let draft =
        with_partners("gemeente wanted, jongerenwerk yes 4, wijkteam wanted, ouders wanted");
    solo(&draft, |advice| {
        let Topic { subject, steps, .. } = &advice.topics[1];
        assert_eq!(*subject, Subject::Leefwereld { id: Leefwereld::Thuis });
        assert_eq!(steps[2].reason, Some(Reason::NotYet));
        assert_ne!(steps[2].about, partner(PartnerKind::Gemeente));
    });
}

#[test]
fn partners_stand_by_their_distance_to_the_wish() {
    let partners = "kinderopvang yes 3 4, wijkteam yes 2 4, vrijetijd yes 4 2, ouders yes 3";
    solo(&with_partners(partners), |advice| {
        let topic = &advice.topics[1];
        let reason = Reason::BelowWish { now: Level::new(2), desired: Level::new(4) };
        assert_eq!(
            (topic.subject, &topic.reasons[..]),
            (partner(PartnerKind::Wijkteam), &[reason][..])
        );
        assert_eq!((topic.steps.len(), topic.questions.len()), (2, 5));
        let strength = &advice.strengths[0];
        assert_eq!(strength.subjects, [partner(PartnerKind::Vrijetijd)]);
        let at_wish = Reason::AtWish { now: Level::new(4), desired: Level::new(2) };
        assert_eq!(strength.reason, at_wish);
    });
}

#[test]
fn in_a_team_the_largest_difference_comes_first() {
    let team = [
        with_scores(Perspective::School, &[12, 12, 12]),
        with_scores(Perspective::Gemeente, &[9, 9]),
    ]
    .concat();
    team_of(&team, Mode::Open, |advice, result| {
        assert_eq!(subjects(advice), ["ambitie", "stem", "vertrouwen"].map(dimension));
        let [Reason::Gap { gap, highest, lowest, .. }, ..] = &advice.topics[0].reasons[..] else {
            panic!("{:?}", advice.topics[0].reasons)
        };
        // All filled in the full form, so the larger gap on the anchor item does not count.
        assert!(result.dimensions[0].anchor_gap > Some(*gap));
        assert_eq!(*gap, Points::share(3, 16).unwrap());
        assert_eq!(
            (&highest[..], &lowest[..]),
            (&[Perspective::School][..], &[Perspective::Gemeente][..])
        );
    });
}

#[test]
fn parents_on_the_short_form_count_as_much_as_anybody() {
    let parent = || {
        let mut draft = draft(&KANSENGELIJKHEID, Form::Short, "333303");
        draft.perspective = Perspective::Ouders;
        draft.finish().unwrap()
    };
    let school = with_scores(Perspective::School, &[12, 12]);
    team_of(&[school, vec![parent(), parent()]].concat(), Mode::Open, |advice, result| {
        assert_eq!(result.measure, Some(Measure::Anchor));
        assert_eq!(advice.topics[0].subject, dimension("aanbod"));
        let gap = &advice.topics[0].reasons[0];
        let Reason::Gap { highest, lowest, .. } = gap else { panic!("{gap:?}") };
        let ends = (&[Perspective::School][..], &[Perspective::Ouders][..]);
        assert_eq!((&highest[..], &lowest[..]), ends);
    });
    // Parents alone are a group on anchors too.
    team_of(&[parent(), parent()], Mode::Open, |advice, _| {
        let highest = advice.highest.as_ref().unwrap();
        assert_eq!((highest.score, highest.dimensions.len()), (Points::whole(75).unwrap(), 5));
        let score = Points::ZERO;
        let low = Reason::LowestScore { score, answer: Some(0), tied: vec![] };
        assert_eq!(advice.topics[0].reasons, [low]);
    });
}

#[test]
fn advice_from_two_moments() {
    let moment = |others: &[u32], last: &[u32]| {
        let responses: Vec<_> = others
            .iter()
            .zip(last)
            .map(|(others, last)| {
                let codes =
                    |sum: &u32| (0..4).map(|at| ((sum + at) / 4).to_string()).collect::<String>();
                draft(&KANSENGELIJKHEID, Form::Full, &(codes(others).repeat(5) + &codes(last)))
                    .finish()
                    .unwrap()
            })
            .collect();
        Summary::of(&responses).unwrap()
    };
    let before = moment(&[8, 7, 9, 6, 10, 8], &[10, 11, 9, 10, 12, 11]);
    let after = moment(&[10, 11, 9, 10, 12, 11], &[8, 7, 9, 6, 10, 8]);
    let progress = before.progress(&after, Mode::Open).unwrap();
    let advice = Advice::progress(&progress);
    let (low, high) = (Points::whole(50).unwrap(), Points::share(21, 32).unwrap());
    assert_eq!(advice.strengths.len(), 3);
    assert_eq!(advice.strengths[0].reason, Reason::Change { before: low, after: high });
    assert_eq!(advice.topics[0].subject, dimension("leren"));
    let decline = Reason::Change { before: high, after: low };
    assert_eq!(
        advice.topics[0].reasons,
        [decline, Reason::LowestScore { score: low, answer: None, tied: vec![] }]
    );
    // What rose is higher than that, and its members are equal.
    assert_eq!(advice.topics.len(), 1);
}

#[test]
fn in_anonymous_mode_nothing_is_said_of_who_is_hidden() {
    let files = example_folder("examples/data/regenboog-2026");
    let team: Vec<_> = files.iter().map(|(_, text)| parse(text).unwrap()).collect();
    let anonymous = Mode::anonymous(None, &KANSENGELIJKHEID.rules.privacy).unwrap();
    let speaks_of_small_groups = |reason: &&Reason<'_>| match reason {
        Reason::MutualGap { .. } => true,
        Reason::Gap { highest, lowest, .. } => {
            [highest, lowest].iter().any(|end| end.contains(&Perspective::Gemeente))
        }
        _ => false,
    };
    team_of(&team, Mode::Open, |advice, _| {
        assert!(reasons(advice).iter().any(speaks_of_small_groups));
    });
    team_of(&team, anonymous, |advice, result| {
        let is_hidden = |id| {
            result.perspectives.iter().any(|perspective| perspective.id == id && perspective.hidden)
        };
        assert!(is_hidden(Perspective::Partners) && is_hidden(Perspective::Gemeente));
        assert!(!reasons(advice).iter().any(speaks_of_small_groups));
        assert!(!advice.topics.is_empty());
    });
}

/// If all dimensions are equal, they come in order.
#[test]
fn equal_scores_are_talked_about_in_their_order() {
    let about = solo(&draft(&KANSENGELIJKHEID, Form::Full, &"1".repeat(24)), |advice| {
        subjects(advice).iter().map(|subject| format!("{subject:?}")).collect::<Vec<_>>()
    });
    let first_ones = ["ambitie", "stem", "vertrouwen"].map(|id| format!("{:?}", dimension(id)));
    assert_eq!(about, first_ones);
}

#[test]
fn nothing_to_say() {
    solo(&draft(&KANSENGELIJKHEID, Form::Full, ""), |advice| {
        assert!(advice.highest.is_none() && advice.topics.is_empty());
    });
    // One score that goes well is not the lowest of many.
    solo(&draft(&KANSENGELIJKHEID, Form::Full, "3333"), |advice| {
        assert_eq!((advice.highest.is_some(), advice.topics.len()), (true, 0));
    });
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
