//! The check refuses every parameter outside its range, in its own place, and nothing else.

use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan::instrument::{Definition, Flaw, Rules, Share};

use super::{check_flaws, points};

#[test]
fn cut_points_rise_between_0_and_100() {
    let list = |cut_points: &[u32]| cut_points.iter().copied().map(points).collect::<Vec<_>>();
    for cut_points in [[25, 25, 75], [75, 50, 25], [0, 50, 75], [25, 50, 100]] {
        let mut definition = Definition::clone(&KANSENGELIJKHEID);
        definition.rules.cut_points.value = list(&cut_points).into();
        let flaws = definition.check();
        assert!(!flaws.is_empty(), "{cut_points:?}");
        assert!(flaws.iter().all(|(place, flaw)| {
            (place.to_string().as_str(), *flaw) == ("/rules/cutPoints", Flaw::BadCutPoints)
        }));
    }
    let levels = |n_levels: usize, cut_points: &'static [u32]| {
        move |definition: &mut Definition| {
            let level = definition.levels[0].clone();
            definition.levels.to_mut().resize(n_levels, level);
            definition.rules.cut_points.value = list(cut_points).into();
            (definition.rules.cap.value, definition.rules.active_from.value) = (1, 1);
        }
    };
    check_flaws(levels(3, &[50]), &[]);
    check_flaws(levels(11, &[1, 2, 3, 4, 5, 6, 7, 8, 99]), &[]);
    check_flaws(levels(12, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 99]), &[("/levels", Flaw::BadCount)]);
    check_flaws(levels(5, &[25, 50]), &[("/levels", Flaw::BadCount)]);
    let cap = Flaw::BadParameter { allowed: "at most the distance from level 1 to the highest" };
    check_flaws(levels(2, &[]), &[("/levels", Flaw::BadCount), ("/rules/cap", cap)]);
}

/// The places of the flaws after changing the rules of a copy of the built-in instrument.
fn places(change: impl FnOnce(&mut Rules)) -> Vec<String> {
    let mut definition = Definition::clone(&KANSENGELIJKHEID);
    change(&mut definition.rules);
    let flaws = definition.check().into_iter();
    let places = flaws.map(|(place, flaw)| {
        assert!(matches!(flaw, Flaw::BadParameter { .. }), "{place}: {flaw}");
        place.to_string()
    });
    places.collect()
}

/// A parameter takes these values, and refuses those with an error in its own place.
#[track_caller]
fn check_rule<T: Copy>(place: &str, set: fn(&mut Rules, T), sound: &[T], unsound: &[T]) {
    for value in sound {
        assert_eq!(places(|rules| set(rules, *value)), <[&str; 0]>::default(), "{place}");
    }
    for value in unsound {
        assert_eq!(places(|rules| set(rules, *value)), [format!("/rules/{place}")]);
    }
}

#[test]
fn parameters_of_one_respondent_are_in_their_ranges() {
    let share = |part, of| Share { part, of };
    check_rule(
        "answeredShare",
        |rules, share| rules.answered_share.value = share,
        &[share(4, 4), share(0, 1), share(999, 1000)],
        &[share(1, 0), share(0, 0), share(5, 4), share(1, 1001), share(u32::MAX, u32::MAX)],
    );
    let minimum_answered = |rules: &mut Rules, value| rules.minimum_answered.value = value;
    check_rule("minimumAnswered", minimum_answered, &[1, 4], &[0, 5, u32::MAX]);
    let minimum_dimensions = |rules: &mut Rules, value| rules.minimum_dimensions.value = value;
    check_rule("minimumDimensions", minimum_dimensions, &[1, 6], &[0, 7, u32::MAX]);
    check_rule("cap", |rules, value| rules.cap.value = value, &[0, 3], &[4, u8::MAX]);
    check_rule("activeFrom", |rules, value| rules.active_from.value = value, &[1, 4], &[0, 5]);
}

#[test]
fn parameters_of_groups_are_in_their_ranges() {
    let share = |part, of| Share { part, of };
    check_rule(
        "unknown/share",
        |rules, share| rules.unknown.share.value = share,
        &[share(1, 1), share(1, 1000)],
        &[share(0, 1), share(1, 0), share(2, 1), share(1, 1001)],
    );
    check_rule(
        "unknown/minimumAnswers",
        |rules, value| rules.unknown.minimum_answers.value = value,
        &[1, 1000],
        &[0, 1001],
    );
    check_rule(
        "agreement/minimumRespondents",
        |rules, value| rules.agreement.minimum_respondents.value = value,
        &[2, 1000],
        &[0, 1, 1001],
    );
    check_rule(
        "agreement/deviationDivisor",
        |rules, value| rules.agreement.deviation_divisor.value = value,
        &[5, 100],
        &[0, 4, 101],
    );
    check_rule(
        "agreement/chancePercent",
        |rules, value| rules.agreement.chance_percent.value = value,
        &[1, 99],
        &[0, 100],
    );
    let gap = |rules: &mut Rules, [moderate, large]: [u32; 2]| {
        (rules.gap.moderate.value, rules.gap.large.value) = (points(moderate), points(large));
    };
    check_rule("gap/moderate", gap, &[[1, 2], [99, 100]], &[[25, 25], [30, 20], [0, 25]]);
    check_rule(
        "mutual/points",
        |rules, at| rules.mutual.points.value = points(at),
        &[1, 100],
        &[0],
    );
}

#[test]
fn parameters_of_two_moments_are_in_their_ranges() {
    let share = |part, of| Share { part, of };
    check_rule(
        "change/points",
        |rules, at| rules.change.points.value = points(at),
        &[1, 100],
        &[0],
    );
    check_rule(
        "change/confidencePercent",
        |rules, value| rules.change.confidence_percent.value = value,
        &[1, 99],
        &[0, 100],
    );
    let (sound, unsound) = ([share(0, 1), share(3, 3)], [share(1, 0), share(4, 3), share(1, 1001)]);
    check_rule(
        "change/correlationWithin",
        |rules, share| rules.change.correlation_within.value = share,
        &sound,
        &unsound,
    );
    check_rule(
        "change/correlationBetween",
        |rules, share| rules.change.correlation_between.value = share,
        &sound,
        &unsound,
    );
    check_rule(
        "change/minimumRespondents",
        |rules, value| rules.change.minimum_respondents.value = value,
        &[2, 1000],
        &[0, 1, 1001],
    );
}

#[test]
fn sizes_of_groups_are_in_order() {
    let sizes = |rules: &mut Rules, [low, size, high]: [u32; 3]| {
        let privacy = &mut rules.privacy;
        (privacy.group_size_min.value, privacy.group_size.value) = (low, size);
        privacy.group_size_max.value = high;
    };
    let sound = [[4, 4, 4], [4, 20, 20], [20, 20, 20], [5, 6, 7]];
    check_rule("privacy/groupSizeMin", sizes, &sound, &[[3, 5, 20], [0, 4, 4]]);
    check_rule("privacy/groupSizeMax", sizes, &[], &[[4, 5, 21], [4, 4, u32::MAX]]);
    check_rule("privacy/groupSize", sizes, &[], &[[4, 3, 20], [4, 21, 20], [6, 5, 7]]);
    let found = places(|rules| sizes(rules, [8, 8, 7]));
    assert_eq!(found, ["/rules/privacy/groupSizeMax", "/rules/privacy/groupSize"]);
}
