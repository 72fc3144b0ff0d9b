//! The worked examples of the rules, and every pattern of answers if there are few enough.

use samenwerkscan::{
    Form, KANSENGELIJKHEID, Level, Partner, PartnerDraft, PartnerKind, Perspective, Points,
    Working, score,
};

use crate::naive;
use crate::support::{answer, draft, main_scan};

const CODES: [char; 8] = ['0', '1', '2', '3', '4', 'x', 'n', '-'];

#[track_caller]
fn check_dimension(codes: &str, expected: Option<f64>, level: Option<u8>) {
    let response = main_scan(codes);
    let first = &score(&response).dimensions[0];
    assert_eq!(first.score.map(Points::to_f64), expected, "{codes}");
    assert_eq!(first.level.map(Level::number), level, "{codes}");
}

#[test]
fn dimension_scores_of_rule_s1() {
    check_dimension("4321", Some(62.5), Some(3));
    check_dimension("43x2", Some(75.0), Some(4));
    check_dimension("4xx2", None, None);
    check_dimension("43n2", Some(75.0), Some(4));
    check_dimension("4nn2", Some(75.0), Some(4));
    check_dimension("4nnx", None, None);
    check_dimension("nnn3", None, None);
    check_dimension("----", None, None);
    check_dimension("0000", Some(0.0), Some(1));
    check_dimension("4444", Some(100.0), Some(4));
    check_dimension("333x", Some(75.0), Some(4));
}

/// The total, its level and the final level for dimension scores in hundredths of a point.
#[track_caller]
fn check_overall(
    hundredths: [Option<u32>; 6],
    total: Option<f64>,
    uncapped: Option<u8>,
    level: Option<u8>,
) {
    let scores = hundredths.map(|score| score.and_then(|score| Points::share(score, 10_000)));
    let ids = KANSENGELIJKHEID.dimensions.iter().map(|dimension| &dimension.id);
    let overall = KANSENGELIJKHEID.rules.overall(&ids.zip(scores).collect::<Vec<_>>());
    match (overall.total.map(Points::to_f64), total) {
        (Some(found), Some(expected)) => assert!((found - expected).abs() < 1e-9, "{found}"),
        (found, expected) => assert_eq!(found, expected),
    }
    assert_eq!(overall.uncapped_level.map(Level::number), uncapped, "{hundredths:?}");
    assert_eq!(overall.level.map(Level::number), level, "{hundredths:?}");
    let missing = hundredths.iter().any(Option::is_none);
    assert_eq!(overall.provisional, total.is_some() && missing, "{hundredths:?}");
}

#[test]
fn totals_and_levels_of_rules_s2_s6_and_s7() {
    let some = |scores: [u32; 6]| scores.map(Some);
    let check = |scores, total, uncapped, level| {
        check_overall(some(scores), Some(total), Some(uncapped), Some(level));
    };
    check([8000, 8000, 8000, 8000, 8000, 2000], 70.0, 3, 2);
    check([8000, 8000, 8000, 8000, 8000, 4500], 445.0 / 6.0, 3, 3);
    check([8000, 8000, 8000, 8000, 8000, 5000], 75.0, 4, 4);
    check([7500; 6], 75.0, 4, 4);
    check([7499; 6], 74.99, 3, 3);
    check([2500, 2500, 2500, 2500, 2500, 2490], 149.9 / 6.0, 1, 1);
    check([9000, 9000, 9000, 9000, 6000, 3000], 75.0, 4, 3);
    let mut one_missing = some([5000; 6]);
    one_missing[5] = None;
    check_overall(one_missing, Some(50.0), Some(3), Some(3));
    let mut two_missing = some([6000; 6]);
    (two_missing[4], two_missing[5]) = (None, None);
    check_overall(two_missing, None, None, None);
}

#[test]
fn every_pattern_of_a_dimension() {
    for a in CODES {
        for b in CODES {
            for c in CODES {
                for d in CODES {
                    let pattern = [a, b, c, d];
                    let codes: String = pattern.iter().collect();
                    let response = main_scan(&codes);
                    let card = score(&response);
                    let expected = naive::dimension(&pattern);
                    let found = &card.dimensions[0];
                    assert_eq!(found.score.map(Points::to_f64), expected.score, "{codes}");
                    assert_eq!(found.level.map(Level::number), expected.level, "{codes}");
                    assert_eq!(found.answered, expected.answered, "{codes}");
                    assert_eq!(found.applicable, expected.applicable, "{codes}");
                    assert_eq!(found.needed, expected.needed, "{codes}");
                    assert_eq!(found.dont_know, expected.dont_know, "{codes}");
                }
            }
        }
    }
}

#[test]
fn every_answer_to_an_anchor_on_the_short_form() {
    for code in CODES {
        let response =
            draft(&KANSENGELIJKHEID, Form::Short, &format!("{code}12340")).finish().unwrap();
        let card = score(&response);
        let first = &card.dimensions[0];
        let rating = code.to_digit(10);
        assert_eq!(first.score.map(Points::to_f64), rating.map(|rating| f64::from(25 * rating)));
        assert_eq!((first.level, first.needed), (None, 1), "{code}");
        assert_eq!(first.applicable, u32::from(code != 'n'), "{code}");
        // The other five are enough for a total.
        let sum = rating.map_or(250, |rating| 250 + 25 * rating);
        let count = 5 + u32::from(rating.is_some());
        assert_eq!(card.total, Points::share(sum, 100 * count), "{code}");
        assert_eq!(card.provisional, rating.is_none(), "{code}");
        assert_eq!((card.level, card.uncapped_level, card.capped_by), (None, None, None));
    }
}

#[test]
fn every_pattern_of_the_items_about_a_partner() {
    for number in 0..8_usize.pow(6) {
        let codes: Vec<char> = (0..6).map(|place| CODES[number / 8_usize.pow(place) % 8]).collect();
        // An evenly spread sixth of all patterns keeps the test short.
        if number % 6 == 0 {
            check_partner(&codes);
        }
    }
}

#[track_caller]
fn check_partner(codes: &[char]) {
    let mut draft = draft(&KANSENGELIJKHEID, Form::Full, "");
    let partner = Partner { kind: PartnerKind::Wijkteam, name: None };
    let mut entry = PartnerDraft::new(partner, Working::Yes);
    let items = KANSENGELIJKHEID.partner_scan.items(PartnerKind::Wijkteam);
    for (item, code) in items.zip(codes) {
        if let Some(answer) = answer(*code) {
            entry.answers.insert(item.id.clone(), answer);
        }
    }
    draft.partners.push(entry);
    let response = draft.finish().unwrap();
    let found = &score(&response).partners[0];
    let (all, core) = (naive::dimension(codes), naive::dimension(&codes[..4]));
    assert_eq!(found.score.map(Points::to_f64), all.score, "{codes:?}");
    assert_eq!(found.level.map(Level::number), all.level, "{codes:?}");
    assert_eq!(found.core_score.map(Points::to_f64), core.score, "{codes:?}");
    assert_eq!(found.core_level.map(Level::number), core.level, "{codes:?}");
}

/// The weakest link over every combination of lowest and highest scores.
#[test]
fn the_level_is_never_more_than_one_above_the_weakest_dimension() {
    for low in "01234".chars() {
        for high in "01234".chars() {
            let response =
                main_scan(&format!("{}{}", low.to_string().repeat(4), high.to_string().repeat(20)));
            let card = score(&response);
            let weakest =
                card.dimensions.iter().filter_map(|dimension| dimension.level).min().unwrap();
            let uncapped = card.uncapped_level.unwrap();
            assert_eq!(card.level.unwrap(), uncapped.min(weakest.plus(1)), "{low} {high}");
            let is_capped = card.level.unwrap() < uncapped;
            assert_eq!(!card.capped_by.unwrap().is_empty(), is_capped, "{low} {high}");
        }
    }
}

#[test]
fn a_perspective_is_repeated_and_a_partner_scores_the_school() {
    let mut draft = draft(&KANSENGELIJKHEID, Form::Full, "");
    draft.perspective = Perspective::Partners;
    let core = KANSENGELIJKHEID.partner_scan.core.iter().zip("4321".chars());
    draft.about_school =
        Some(core.map(|(item, code)| (item.id.clone(), answer(code).unwrap())).collect());
    let response = draft.finish().unwrap();
    let about_school = score(&response).about_school.unwrap();
    assert_eq!(about_school.score, Points::share(10, 16));
    assert_eq!(about_school.level, Some(Level::new(3)));
}
