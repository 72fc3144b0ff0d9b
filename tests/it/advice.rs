//! Advice: every line can be called up, says why it is there, and says what is true.

pub(crate) mod cases;
mod laws;
mod truth;

use std::collections::{BTreeMap, BTreeSet};

use samenwerkscan::advice::{Advice, Phase, Reason, Subject, Topic, questions, steps};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{
    Form, KANSENGELIJKHEID, Lang, Leefwereld, Level, PartnerKind, Perspective, Points, Text, score,
};

use self::cases::{main_scan_but, solo, team_of, with_partners};
use crate::support::{draft, example_folder, parse};
use crate::team::with_scores;

/// The name of a reason. A new one must be named here, and then called up.
fn name(reason: &Reason<'_>) -> &'static str {
    match reason {
        Reason::HighestScore { .. } => "highestScore",
        Reason::LowestScore { .. } => "lowestScore",
        Reason::LowScore { .. } => "lowScore",
        Reason::Level { .. } => "level",
        Reason::CapsLevel { .. } => "capsLevel",
        Reason::Gap { .. } => "gap",
        Reason::AnchorGap { .. } => "anchorGap",
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
    }
}

const NAMES: &str = "anchorGap atWish belowWish capsLevel change gap highestScore level lowScore \
                     lowestScore manyUnknown missing mutualGap notYet opposed unknown whiteSpot";

/// The reasons of every line.
pub(crate) fn reasons<'t>(advice: &'t Advice<'_>) -> Vec<&'t Reason<'t>> {
    let topics = advice.topics.iter();
    let of_topics = topics
        .flat_map(|topic| topic.reasons.iter().chain(topic.steps.iter().map(|step| &step.reason)));
    advice.strengths.iter().map(|own| &own.reason).chain(of_topics).collect()
}

fn subjects<'t>(advice: &'t Advice<'_>) -> Vec<Subject<'t>> {
    advice.topics.iter().map(|own| own.subject).collect()
}

const fn dimension(id: &str) -> Subject<'_> {
    Subject::Dimension { id }
}

const fn partner(kind: PartnerKind) -> Subject<'static> {
    Subject::Partner { kind, name: None }
}

/// For each text and each reason, the answers that call it up are among the cases.
#[test]
fn every_line_can_be_called_up() {
    let (mut met, mut names) = (BTreeSet::new(), BTreeSet::new());
    cases::each(&mut |advice, _| {
        for topic in &advice.topics {
            met.extend(topic.questions.iter().map(|own| own.text.get(Lang::Nl)));
            met.extend(topic.steps.iter().map(|own| own.text.get(Lang::Nl)));
        }
        names.extend(reasons(advice).into_iter().map(name));
    });
    let texts = questions().map(|own| own.text).chain(steps());
    let never: Vec<&str> =
        texts.map(|own| own.get(Lang::Nl)).filter(|text| !met.contains(text)).collect();
    assert!(never.is_empty(), "never called up: {never:#?}");
    assert_eq!(names.into_iter().collect::<Vec<_>>().join(" "), NAMES);
}

#[test]
fn every_text_is_there_once_and_the_whole_stays_small() {
    let texts: Vec<&'static Text> = questions().map(|own| own.text).chain(steps()).collect();
    assert_eq!(
        (questions().count(), steps().count()),
        (6 * 4 + 9 + 3 + 3 * 4, 2 * (6 * 4 + 9 * 5 + 3 + 1))
    );
    for lang in Lang::ALL {
        let unique: BTreeSet<&str> = texts.iter().map(|own| own.get(lang)).collect();
        assert_eq!(unique.len(), texts.len(), "{lang}");
        let longest = unique.iter().max_by_key(|text| text.len()).unwrap();
        assert!(longest.len() <= 110, "{longest}");
    }
    let bytes: usize =
        Lang::ALL.iter().flat_map(|lang| texts.iter().map(|own| own.get(*lang).len())).sum();
    assert!(bytes <= 40_000, "{bytes} bytes");
}

#[test]
fn every_dimension_has_content_of_its_own() {
    for own in KANSENGELIJKHEID.dimensions.iter() {
        let response = main_scan_but(&own.id, 0).finish().unwrap();
        let card = score(&response);
        let topic = &Advice::solo(&card, &KANSENGELIJKHEID).topics[0];
        let general = "Wat zien we, en wat valt ons op?";
        assert_eq!(topic.subject, dimension(&own.id));
        assert!(topic.questions.iter().all(|own| own.text.get(Lang::Nl) != general), "{}", own.id);
    }
}

#[test]
fn the_dimension_that_caps_comes_first_and_says_so() {
    let draft = main_scan_but("leren", 0);
    solo(&draft, |advice| {
        let [first, ..] = &advice.topics[..] else { panic!("no topic") };
        let zero = Points::ZERO;
        assert_eq!(first.subject, dimension("leren"));
        assert_eq!(
            first.reasons,
            [
                Reason::CapsLevel { level: Level::new(2), uncapped: Level::new(4) },
                Reason::LowestScore { score: zero },
            ]
        );
        assert_eq!(first.steps[0].reason, Reason::Level { level: Level::new(1) });
        assert_eq!(advice.strengths[0].subject, dimension("ambitie"));
        // The others are as high as the highest, so they are no topics.
        assert_eq!(advice.topics.len(), 1);
    });
}

#[test]
fn the_short_form_shows_no_level() {
    let draft = draft(&KANSENGELIJKHEID, Form::Short, "4321x0");
    solo(&draft, |advice| {
        let order = [dimension("leren"), dimension("aanbod"), dimension("afspraken")];
        assert_eq!(subjects(advice), order);
        let reasons = reasons(advice);
        assert!(!reasons.iter().any(|own| matches!(own, Reason::Level { .. })), "{reasons:?}");
        let unknown = Reason::ManyUnknown { count: 1, applicable: 1 };
        assert_eq!(advice.topics[1].reasons, [unknown]);
        assert_eq!(advice.topics[1].steps[0].reason, unknown);
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
        let about: Vec<_> = topic.steps.iter().map(|own| (own.about, own.reason)).collect();
        let missing = Reason::Missing { leefwereld: Leefwereld::Thuis };
        assert_eq!(about[2], (partner(PartnerKind::Ouders), missing));
        // "Leren" concerns the municipality, so that goes before a partner further from its wish.
        let step = advice.topics[0].steps[2];
        assert_eq!((step.about, step.reason), (partner(PartnerKind::Gemeente), Reason::NotYet));
        let below = Reason::BelowWish { now: Level::new(2), desired: Level::new(4) };
        assert_eq!(advice.topics[2].subject, partner(PartnerKind::Vrijetijd));
        assert_eq!(advice.topics[2].reasons, [below]);
        assert_eq!(advice.strengths[1].subject, partner(PartnerKind::Jongerenwerk));
    });
    // Where parents are wanted, they are the ones, and the municipality fills no white spot.
    let draft =
        with_partners("gemeente wanted, jongerenwerk yes 4, wijkteam wanted, ouders wanted");
    solo(&draft, |advice| {
        let Topic { subject, steps, .. } = &advice.topics[1];
        assert_eq!(*subject, Subject::Leefwereld { id: Leefwereld::Thuis });
        assert_eq!(steps[2].reason, Reason::NotYet);
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
        let strength = advice.strengths[1];
        assert_eq!(strength.subject, partner(PartnerKind::Vrijetijd));
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
        let [Reason::Gap { gap, highest, lowest, .. }, ..] = advice.topics[0].reasons[..] else {
            panic!("{:?}", advice.topics[0].reasons)
        };
        // All filled in the full form, so the larger gap on the anchor item does not count.
        assert!(result.dimensions[0].anchor_gap > Some(gap));
        assert_eq!(gap, Points::share(3, 16).unwrap());
        assert_eq!((highest, lowest), (Perspective::School, Perspective::Gemeente));
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
        assert_eq!(result.dimensions[4].gap, None);
        assert_eq!(advice.topics[0].subject, dimension("aanbod"));
        let gap = advice.topics[0].reasons[0];
        let Reason::AnchorGap { highest, lowest, .. } = gap else { panic!("{gap:?}") };
        assert_eq!((highest, lowest), (Perspective::School, Perspective::Ouders));
    });
    // With parents alone there is no score, and still something to say.
    team_of(&[parent(), parent()], Mode::Open, |advice, _| {
        let seventy_five = Points::whole(75).unwrap();
        assert_eq!(advice.strengths[0].reason, Reason::HighestScore { score: seventy_five });
        assert_eq!(advice.topics[0].reasons, [Reason::LowestScore { score: Points::ZERO }]);
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
    let progress = samenwerkscan::progress::progress(&before, &after, Mode::Open).unwrap();
    let advice = Advice::progress(&progress, &KANSENGELIJKHEID);
    let (low, high) = (Points::whole(50).unwrap(), Points::share(21, 32).unwrap());
    assert_eq!(advice.strengths.len(), 3);
    assert_eq!(advice.strengths[0].reason, Reason::Change { before: low, after: high });
    assert_eq!(advice.topics[0].subject, dimension("leren"));
    let decline = Reason::Change { before: high, after: low };
    assert_eq!(advice.topics[0].reasons, [decline, Reason::LowestScore { score: low }]);
    // What rose is higher than that, and equal among itself.
    assert_eq!(advice.topics.len(), 1);
}

#[test]
fn in_anonymous_mode_nothing_is_said_of_who_is_hidden() {
    let files = example_folder("examples/data/regenboog-2026");
    let team: Vec<_> = files.iter().map(|(_, text)| parse(text).unwrap()).collect();
    let anonymous = Mode::anonymous(None, &KANSENGELIJKHEID.rules.privacy).unwrap();
    let speaks_of_small_groups = |own: &&Reason<'_>| match own {
        Reason::MutualGap { .. } => true,
        Reason::Gap { highest, lowest, .. } | Reason::AnchorGap { highest, lowest, .. } => {
            [highest, lowest].contains(&&Perspective::Gemeente)
        }
        _ => false,
    };
    team_of(&team, Mode::Open, |advice, _| {
        assert!(reasons(advice).iter().any(speaks_of_small_groups));
    });
    team_of(&team, anonymous, |advice, result| {
        let is_hidden = |id| result.perspectives.iter().any(|own| own.id == id && own.hidden);
        assert!(is_hidden(Perspective::Partners) && is_hidden(Perspective::Gemeente));
        assert!(!reasons(advice).iter().any(speaks_of_small_groups));
        assert!(!advice.topics.is_empty());
    });
}

/// Where all dimensions are as low, there is no highest to leave out.
#[test]
fn equal_scores_are_talked_about_in_their_order() {
    let about = solo(&draft(&KANSENGELIJKHEID, Form::Full, &"1".repeat(24)), |advice| {
        subjects(advice).iter().map(|subject| format!("{subject:?}")).collect::<Vec<_>>()
    });
    let first_ones = ["stem", "vertrouwen", "afspraken"].map(|id| format!("{:?}", dimension(id)));
    assert_eq!(about, first_ones);
}

#[test]
fn nothing_to_say() {
    solo(&draft(&KANSENGELIJKHEID, Form::Full, ""), |advice| {
        assert!(advice.strengths.is_empty() && advice.topics.is_empty());
    });
    // One score is a strength. It is not the lowest of many.
    solo(&draft(&KANSENGELIJKHEID, Form::Full, "1111"), |advice| {
        assert_eq!((advice.strengths.len(), advice.topics.len()), (1, 0));
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
            "Nodig de wijkteammedewerker uit voor koffie met ouders."
        );
        assert!(topic["sources"][0]["address"].as_str().unwrap().starts_with("https://"));
        let score = &json["strengths"][0]["reason"];
        assert_eq!(*score, serde_json::json!({ "type": "highestScore", "score": 100.0 }));
    });
}

/// A question a phase and more, in their order.
fn phases(topic: &Topic<'_>) -> BTreeMap<Phase, usize> {
    assert!(topic.questions.is_sorted_by_key(|own| own.phase));
    topic.questions.iter().fold(BTreeMap::new(), |mut phases, own| {
        *phases.entry(own.phase).or_default() += 1;
        phases
    })
}
