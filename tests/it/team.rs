//! Teams: the worked examples, a second implementation on random teams, and laws.

use proptest::collection::vec;
use proptest::prelude::*;
use samenwerkscan::instrument::Definition;
use samenwerkscan::team::{Agreement, GapWord, Mode, Summary, TeamError, TeamPartner, TeamResult};
use samenwerkscan::{Form, Instrument, KANSENGELIJKHEID, Level, Perspective, Points, Response};

use crate::laws::{any_draft, json};
use crate::support::{draft, example_files, parse};
use crate::{naive, naive_anonymous, naive_progress, naive_team, random};

/// Responses of one perspective with the same score on every dimension, in sixteenths.
pub(crate) fn with_scores(perspective: Perspective, sixteenths: &[u32]) -> Vec<Response> {
    let responses = sixteenths.iter().map(|sum| {
        let ratings = (0..4).map(|place| ((sum + place) / 4).to_string());
        let mut draft =
            draft(&KANSENGELIJKHEID, Form::Full, &ratings.collect::<String>().repeat(6));
        draft.perspective = perspective;
        draft.finish().unwrap()
    });
    responses.collect()
}

fn open(responses: &[Response]) -> TeamResult {
    Summary::of(responses).unwrap().result(Mode::Open)
}

/// An open result with its partners sorted and without their spelling: only these follow the order in
/// which people come.
fn without_order(summary: &Summary) -> TeamResult {
    let mut result = summary.result(Mode::Open);
    for view in &mut result.mutual {
        view.name = view.name.as_ref().map(|name| name.to_lowercase());
    }
    result.mutual.sort_by(|one, other| (one.kind, &one.name).cmp(&(other.kind, &other.name)));
    for partner in &mut result.map.partners {
        partner.name = partner.name.as_ref().map(|name| name.to_lowercase());
    }
    let order = |one: &TeamPartner, other: &TeamPartner| {
        (one.kind, &one.name).cmp(&(other.kind, &other.name))
    };
    result.map.partners.sort_by(order);
    result
}

#[test]
fn every_perspective_weighs_the_same() {
    let team = [
        with_scores(Perspective::School, &[10, 12, 11, 9, 13, 10]),
        with_scores(Perspective::Partners, &[8, 7, 9]),
        with_scores(Perspective::Ouders, &[4, 6, 5, 7, 6]),
    ]
    .concat();
    let result = open(&team);
    for (idx, dimension) in result.dimensions.iter().enumerate() {
        let means: Vec<f64> = result
            .perspectives
            .iter()
            .map(|perspective| perspective.dimensions[idx].score.unwrap().to_f64())
            .collect();
        for (found, expected) in means.iter().zip([67.708_333_333, 50.0, 35.0]) {
            assert!((found - expected).abs() < 1e-6, "{found} is not {expected}");
        }
        assert!((dimension.score.unwrap().to_f64() - 50.902_777_778).abs() < 1e-6);
        assert!((dimension.gap.unwrap().to_f64() - 32.708_333_333).abs() < 1e-6);
        assert_eq!(dimension.gap_word, Some(GapWord::Large));
    }
    assert_eq!((result.respondents, result.level), (Some(14), Some(Level::new(3))));
}

#[test]
fn a_gap_of_exactly_one_answer_is_large_and_of_half_an_answer_moderate() {
    let word = |ouders| {
        let school = with_scores(Perspective::School, &[8]);
        let team = [school, with_scores(Perspective::Ouders, &[ouders])].concat();
        open(&team).dimensions[0].gap_word.unwrap()
    };
    let words = [4, 5, 6, 7, 8, 9, 10, 11, 12].map(word);
    let codes = words.map(GapWord::code).join(" ");
    assert_eq!(codes, "large moderate moderate none none none moderate moderate large");
}

#[test]
fn words_about_agreement() {
    let word = |ratings: &str| {
        let team: Vec<Response> = ratings
            .chars()
            .map(|rating| {
                let codes = rating.to_string().repeat(24);
                draft(&KANSENGELIJKHEID, Form::Full, &codes).finish().unwrap()
            })
            .collect();
        let result = open(&team);
        assert_eq!(result.items[0].agreement, result.dimensions[0].agreement, "{ratings}");
        result.items[0].agreement
    };
    assert_eq!(word("3333"), None, "four people who agree may be chance");
    assert_eq!(word("33333"), Some(Agreement::Agree));
    assert_eq!(word("33334"), Some(Agreement::Agree));
    assert_eq!(word("22334"), Some(Agreement::Disagree));
    assert_eq!(word("00444"), Some(Agreement::Opposed));
    assert_eq!(word("01234"), Some(Agreement::Disagree));
    // AD 14/18 and 16/18. So many people are above chance sooner; a sixth of the scale, 15/18, is the limit.
    assert_eq!(word("001112222222233344"), Some(Agreement::Agree));
    assert_eq!(word("001111222222333344"), Some(Agreement::Disagree));
}

#[test]
fn what_makes_no_team() {
    let nobody: [Response; 0] = [];
    assert_eq!(Summary::of(&nobody).unwrap_err(), TeamError::Empty);
    let other = {
        let mut other = Definition::clone(&KANSENGELIJKHEID);
        other.version = "1.1".into();
        Instrument::new(other).unwrap()
    };
    let responses = [
        samenwerkscan::Draft::new(&KANSENGELIJKHEID, Form::Full, Perspective::School),
        samenwerkscan::Draft::new(&other, Form::Full, Perspective::School),
    ]
    .map(|draft| draft.finish().unwrap());
    let error = Summary::of(&responses).unwrap_err();
    assert_eq!(error.code(), "mixedInstruments");
    assert!(error.to_string().contains("response or group 2"), "{error}");
}

#[test]
fn one_person_and_nobody_who_answers() {
    let alone = open(&with_scores(Perspective::School, &[8]));
    assert_eq!(alone.total, Points::whole(50));
    assert_eq!((alone.dimensions[0].ad, alone.dimensions[0].gap), (None, None));
    assert_eq!((alone.items[0].sd, alone.items[0].agreement), (None, None));
    let silent = draft(&KANSENGELIJKHEID, Form::Full, "").finish().unwrap();
    let silent = open(&[silent.clone(), silent]);
    assert_eq!((silent.total, silent.items[0].mean), (None, None));
    assert_eq!(silent.items[0].not_answered, Some(2));
    assert!(silent.order.lowest.is_empty());
}

#[test]
fn examples_are_what_the_plain_rules_say() {
    let files: Vec<serde_json::Value> =
        example_files().iter().map(|(_, text)| serde_json::from_str(text).unwrap()).collect();
    let responses: Vec<Response> =
        example_files().iter().map(|(_, text)| parse(text).unwrap()).collect();
    naive::assert_same(&json(&open(&responses)), &naive_team::team(&files));
}

/// Many small teams, in both modes, at one moment and at two.
#[test]
fn teams_in_both_modes_are_what_the_plain_rules_say() {
    let mut rng = fastrand::Rng::with_seed(1);
    for round in 0..1_000 {
        let shape = random::Shape { most: [3, 8, 12][round % 3], gaps: [0, 10, 40][round / 3 % 3] };
        let moments = [(); 2].map(|()| random::team(&mut rng, shape));
        let files = moments.each_ref().map(|team| team.iter().map(json).collect::<Vec<_>>());
        let summaries = moments.map(|team| Summary::of(random::responses(&team)).unwrap());
        let k = rng.u32(4..=7);
        let open: Vec<&str> =
            ["partners", "gemeente"].into_iter().filter(|_| rng.u8(..4) == 0).collect();
        let plain = naive_anonymous::Anonymity { k: k as usize, open: &open };
        let mode = Mode::anonymous(Some(k), &KANSENGELIJKHEID.rules.privacy).unwrap();
        let mode = open.iter().fold(mode, |mode, side| mode.openly(side.parse().unwrap()).unwrap());

        let result = |mode| json(&summaries[0].result(mode));
        naive::assert_same(&result(Mode::Open), &naive_team::team(&files[0]));
        naive::assert_same(&result(mode), &naive_anonymous::team(&files[0], plain));
        for (mode, plain) in [(Mode::Open, None), (mode, Some(plain))] {
            let change = json(&summaries[0].progress(&summaries[1], mode).unwrap());
            same_change(&change, &naive_progress::progress(&files[0], &files[1], plain));
        }
    }
}

/// The numbers of a comparison. Where the plain rules give no verdict, the interval decides.
fn same_change(found: &serde_json::Value, expected: &serde_json::Value) {
    for key in ["measure", "before", "after", "perspectives"] {
        naive::assert_same(&found[key], &expected[key]);
    }
    let dimensions = |value: &serde_json::Value| value["dimensions"].as_array().unwrap().clone();
    let total = |value: &serde_json::Value| vec![value["total"].clone()];
    let changes = |value| [total(value), dimensions(value)].concat();
    for (found, expected) in changes(found).iter().zip(changes(expected)) {
        for (key, expected) in expected.as_object().unwrap() {
            let is_by_interval = key == "verdict"
                && expected.is_null()
                && (found["verdict"] == "clear" || found["verdict"] == "chance");
            if !is_by_interval {
                naive::assert_same(&found[key], expected);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_team_is_what_the_plain_rules_say(drafts in vec(any_draft(), 1..24)) {
        let responses: Vec<Response> =
            drafts.iter().map(|draft| draft.finish().unwrap()).collect();
        let files: Vec<serde_json::Value> = drafts.iter().map(json).collect();
        naive::assert_same(&json(&open(&responses)), &naive_team::team(&files));
    }

    #[test]
    fn order_and_grouping_change_no_bit(
        drafts in vec(any_draft(), 2..16),
        cut in any::<prop::sample::Index>(),
    ) {
        let responses: Vec<Response> =
            drafts.iter().map(|draft| draft.finish().unwrap()).collect();
        let all = Summary::of(&responses).unwrap();
        let reversed = Summary::of(responses.iter().rev()).unwrap();
        prop_assert_eq!(without_order(&reversed), without_order(&all));

        let (one, other) = responses.split_at(1 + cut.index(responses.len() - 1));
        let [one, other] = [one, other].map(|part| Summary::of(part).unwrap());
        prop_assert_eq!(&one.clone().merged(&other).unwrap(), &all);
        prop_assert_eq!(without_order(&other.merged(&one).unwrap()), without_order(&all));
        prop_assert_eq!(all.respondents() as usize, responses.len());
    }
}
