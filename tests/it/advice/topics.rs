//! Which topics a result gives, in which order, and why.

use samenwerkscan::advice::{Advice, Among, Reason, Subject, Topic};
use samenwerkscan::team::{Measure, Mode, Summary};
use samenwerkscan::{
    Answer, Form, KANSENGELIJKHEID, Leefwereld, Level, Partner, PartnerKind, Perspective, Points,
};

use super::cases::{main_scan_but, solo, team_of, with_partners};
use super::{dimension, reasons};
use crate::support::{draft, example_folder, parse};
use crate::team::with_scores;

fn subjects<'t>(advice: &'t Advice<'_>) -> Vec<Subject<'t>> {
    advice.topics.iter().map(|topic| topic.subject).collect()
}

const fn partner(kind: PartnerKind) -> Subject<'static> {
    Subject::Partner { kind, name: None }
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
fn partners_come_by_their_distance_to_the_wish() {
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
