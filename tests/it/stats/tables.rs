//! Small spaces, seen completely, and printed tables.

use core::num::NonZeroU64;

use samenwerkscan::stats::{
    Confidence, Moments, SLIGHT_SKEW_VARIANCE, Table, Undefined, agrees, average_deviation,
    cliffs_delta, critical_average_deviation, detectable_difference, estimate_cliffs_delta,
    estimate_mean, item_rest, mean_inter_item_correlation, one_factor, paired_change, r_wg,
    reliable_change, team_icc, van_der_eijk, welch,
};

#[track_caller]
fn check(computed: f64, printed: f64, half_a_digit: f64) {
    assert!((computed - printed).abs() <= half_a_digit, "{computed} for {printed}");
}

/// Every way to divide `n` raters over `c` categories.
fn divisions(n: u32, c: usize) -> Vec<Vec<u32>> {
    if c == 1 {
        return vec![vec![n]];
    }
    let with_first = |first: u32| {
        divisions(n - first, c - 1).into_iter().map(move |rest| [vec![first], rest].concat())
    };
    (0..=n).flat_map(with_first).collect()
}

/// By looking at every pattern of answers, one by one.
fn critical_by_brute_force(n: u32, c: u32) -> Option<f64> {
    let mut deviations: Vec<f64> = (0..c.pow(n))
        .map(|pattern| {
            let mut counts = vec![0; c as usize];
            for rater in 0..n {
                counts[(pattern / c.pow(rater) % c) as usize] += 1;
            }
            average_deviation(&counts).unwrap()
        })
        .collect();
    deviations.sort_by(f64::total_cmp);
    let is_rare =
        |value: &f64| 20 * deviations.partition_point(|other| other <= value) <= deviations.len();
    deviations.iter().copied().rfind(is_rare)
}

#[test]
fn critical_deviation_on_five_points() {
    for (n, printed) in [
        (3, 0.0),
        (4, 0.0),
        (5, 0.400),
        (6, 0.556),
        (8, 0.688),
        (10, 0.740),
        (12, 0.819),
        (15, 0.871),
    ] {
        check(critical_average_deviation(n, 5, 5).unwrap(), printed, 0.0005);
    }
}

#[test]
fn critical_deviation_of_every_pattern() {
    for (n_max, c) in [(10, 2), (8, 3), (7, 4), (6, 5), (5, 7)] {
        for n in 2..=n_max {
            let exact = critical_average_deviation(n, u8::try_from(c).unwrap(), 5);
            assert_eq!(exact.ok(), critical_by_brute_force(n, c), "{n} raters, {c} categories");
        }
    }
}

#[test]
fn critical_deviation_says_why_not() {
    assert_eq!(critical_average_deviation(1, 5, 5), Err(Undefined::TooFewRaters));
    assert_eq!(critical_average_deviation(2, 5, 5), Err(Undefined::TooFewRaters));
    assert_eq!(critical_average_deviation(5, 1, 5), Err(Undefined::TooFewCategories));
    assert_eq!(critical_average_deviation(17, 10, 5), Err(Undefined::TooManyRaters));
    assert_eq!(critical_average_deviation(53, 5, 5), Err(Undefined::TooManyRaters));
    assert!(critical_average_deviation(52, 5, 5).is_ok());
    assert_eq!(critical_average_deviation(u32::MAX, u8::MAX, 5), Err(Undefined::TooManyRaters));
    assert!(critical_average_deviation(2, u8::MAX, 5).is_ok());
}

/// `agrees` does not look at the critical value from 17 raters on: it must not be the stricter one.
#[test]
fn a_sixth_of_the_categories_is_stricter_for_many_raters() {
    let first_rule_is_stricter = |n, c: u8| {
        let critical = critical_average_deviation(n, c, 5).unwrap();
        divisions(n, c.into())
            .iter()
            .map(|counts| average_deviation(counts).unwrap())
            .all(|deviation| deviation > f64::from(c) / 6.0 || deviation <= critical)
    };
    for (c, n_max) in [(2, 60), (3, 40), (4, 25), (5, 22), (6, 19), (7, 18), (8, 17)] {
        for n in 17..=n_max {
            assert!(first_rule_is_stricter(n, c), "{n} raters, {c} categories");
        }
    }
    assert!(!first_rule_is_stricter(16, 3));
}

#[test]
fn agreement_needs_both_rules() {
    // 3, 3, 3, 4, 4: AD 0.48 is below 5/6, but five random raters come there in over 5% of cases.
    assert_eq!(agrees(&[0, 0, 3, 2, 0]), Ok(false));
    assert_eq!(agrees(&[0, 0, 4, 1, 0]), Ok(true));
    // Half 1, half 5: not even near.
    assert_eq!(agrees(&[10, 0, 0, 0, 10]), Ok(false));
    assert_eq!(agrees(&[0, 0, 10, 10, 0]), Ok(true));
    assert_eq!(agrees(&[0, 0, 2, 0, 0]), Err(Undefined::TooFewRaters));
    assert_eq!(agrees(&[1; 256]), Err(Undefined::OutOfRange));
    assert_eq!(agrees(&[30]), Err(Undefined::TooFewCategories));
}

#[test]
fn van_der_eijk_of_every_distribution() {
    for c in 3..=5 {
        for n in 1..=9 {
            for counts in divisions(n, c) {
                let a = van_der_eijk(&counts).unwrap();
                let mirrored: Vec<u32> = counts.iter().rev().copied().collect();
                let mirrored = van_der_eijk(&mirrored).unwrap();
                assert!((-1.0..=1.0).contains(&a) && (a - mirrored).abs() < 1e-15, "{counts:?}");

                let filled = counts.iter().filter(|count| **count > 0).count();
                let ends = counts[0] == counts[c - 1] && 2 * counts[0] == n;
                let flat = counts.iter().all(|count| *count == counts[0]);
                assert_eq!(filled == 1, a >= 1.0, "{counts:?}");
                assert_eq!(ends, a <= -1.0, "{counts:?}");
                assert!(!flat || a == 0.0, "{counts:?}");
            }
        }
    }
}

/// The reasons for which the agreement of no raters, or on no scale, does not exist.
#[test]
fn van_der_eijk_says_why_not() {
    assert_eq!(van_der_eijk(&[3, 4]), Err(Undefined::TooFewCategories));
    assert_eq!(van_der_eijk(&[0, 0, 0]), Err(Undefined::TooFewRaters));
}

#[test]
fn slight_skew_is_what_its_probabilities_say() {
    // .05, .15, .20, .35 and .25 of a hundred answers, and the variance that divides by n.
    let moments = Moments::of_counts(1, &[5, 15, 20, 35, 25]);
    check(moments.variance().unwrap() * 99.0 / 100.0, SLIGHT_SKEW_VARIANCE, 1e-14);
}

#[test]
fn too_little_says_why() {
    let moments = |values: &[i64]| values.iter().copied().collect::<Moments>();
    let level = Confidence::NinetyFive;
    assert_eq!(Moments::EMPTY.mean(), Err(Undefined::TooFewObservations));
    assert_eq!(moments(&[4]).sd(), Err(Undefined::TooFewObservations));
    assert_eq!(estimate_mean(&moments(&[4, 4]), None, level), Err(Undefined::ZeroVariance));
    assert_eq!(paired_change(&moments(&[1, 1]), level), Err(Undefined::ZeroVarianceOfChange));
    assert_eq!(cliffs_delta(&[], &[1]), Err(Undefined::TooFewObservations));
    assert_eq!(estimate_cliffs_delta(&[1, 2], &[1], level), Err(Undefined::TooFewObservations));
    assert_eq!(reliable_change(1.0, 0.0), Err(Undefined::ZeroStandardError));
    assert_eq!(r_wg(&[2, 1], 0.0), Err(Undefined::OutOfRange));

    assert_eq!(team_icc(&[vec![1, 2], vec![]]), Err(Undefined::TooFewTeams));
    assert_eq!(team_icc(&[[1], [2]]), Err(Undefined::TooFewObservations));
    assert_eq!(team_icc(&[[3, 3], [3, 3]]), Err(Undefined::ZeroVariance));
    let all_alike = team_icc(&[[1, 3], [2, 2]]).unwrap();
    assert_eq!((all_alike.single, all_alike.mean), (-1.0, Err(Undefined::ZeroVariance)));

    let table =
        |rows: &[[i64; 3]]| Table::complete(&rows.iter().map(|r| r.map(Some)).collect::<Vec<_>>());
    let constant_item = table(&[[1, 3, 2], [2, 3, 4], [3, 3, 3], [5, 3, 4]]);
    assert_eq!(one_factor(&constant_item), Err(Undefined::ZeroVariance));
    assert_eq!(mean_inter_item_correlation(&constant_item), Err(Undefined::ZeroVariance));
    assert_eq!(item_rest(&constant_item).unwrap()[1].correlation, Err(Undefined::ZeroVariance));
    assert_eq!(one_factor(&table(&[[1, 2, 3]; 3])), Err(Undefined::TooFewCompleteRespondents));
}

#[test]
fn different_units_do_not_mix() {
    let points: Moments = [1, 2].into_iter().collect();
    assert_eq!(points.merged(points.per_point(NonZeroU64::new(2).unwrap())), None);
}

/// Two moments of one group, in quarters of a point, worked out elsewhere to four decimals.
#[test]
fn change_of_a_group() {
    let quarters = |scores: [i64; 6]| {
        scores.into_iter().collect::<Moments>().per_point(NonZeroU64::new(4).unwrap())
    };
    let before = quarters([200, 175, 225, 150, 250, 200]);
    let after = quarters([250, 275, 225, 250, 300, 275]);
    let change = welch(&after, &before, Confidence::NinetyFive).unwrap();
    check(change.value, 15.625, 0.0);
    check(change.standard_error, 4.4925, 5e-5);
    check(change.df, 9.2226, 5e-5);
    check(change.value - change.interval.lower, 10.1254, 5e-5);
}

/// The smallest differences that teams of five to thirty can show, with sd .7.
#[test]
fn detectable_difference_of_a_team() {
    for (n, printed) in [(5, 1.02), (8, 0.75), (12, 0.59), (15, 0.52), (30, 0.36)] {
        check(detectable_difference(0.7, n, n, Confidence::NinetyFive).unwrap(), printed, 0.005);
    }
    let of = |sd, n_one, n_other| detectable_difference(sd, n_one, n_other, Confidence::NinetyFive);
    // t(1) is 12.706.
    check(of(1.0, 1, 2).unwrap(), 12.706 * 1.5_f64.sqrt(), 5e-4);
    assert_eq!(of(1.0, 2, 1), of(1.0, 1, 2));
    assert_eq!(of(1.0, 1, 1), Err(Undefined::TooFewObservations));
    assert_eq!(of(1.0, 0, 9), Err(Undefined::TooFewObservations));
    assert_eq!(of(1.0, 9, 0), Err(Undefined::TooFewObservations));
    assert_eq!(of(-1.0, 5, 5), Err(Undefined::OutOfRange));
    assert_eq!(of(0.0, 5, 5), Ok(0.0));
}

#[test]
fn codes_are_unique_and_stable() {
    let codes = Undefined::ALL.map(Undefined::code);
    assert_eq!(
        codes.join(" "),
        "tooFewAnswers tooFewObservations tooFewRaters tooManyRaters tooFewCategories tooFewItems \
         tooFewTeams tooFewUnits tooFewCompleteRespondents tooFewCompleteTargets noPairableValues \
         noVariation zeroVariance zeroVarianceOfChange zeroTotalVariance zeroStandardError \
         outOfRange noConvergence"
    );
}
