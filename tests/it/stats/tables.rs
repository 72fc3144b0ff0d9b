//! Small spaces, covered completely, and printed tables.

use core::num::NonZeroU64;

use samenwerkscan::stats::{
    Confidence, Moments, SLIGHT_SKEW_VARIANCE, Table, Undefined, average_deviation, cliffs_delta,
    critical_average_deviation, detectable_difference, estimate_cliffs_delta, estimate_mean,
    item_rest, largest_agreeing_deviation, mean_inter_item_correlation, one_factor, paired_change,
    r_wg, reliable_change, team_icc, van_der_eijk, welch,
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

/// The largest deviation that is rare, by looking at every pattern of answers, one by one.
fn critical_by_pattern(n: u32, c: u32, chance: usize) -> Option<f64> {
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
    let is_rare = |value: &f64| {
        100 * deviations.partition_point(|other| other <= value) <= chance * deviations.len()
    };
    deviations.iter().copied().rfind(is_rare)
}

/// The same for more raters, by every way to divide them and its frequency.
fn critical_by_division(n: u32, c: usize, chance: u128) -> Option<f64> {
    let factorial = |n: u32| (1..=u128::from(n)).product::<u128>();
    let mut deviations: Vec<(f64, u128)> = divisions(n, c)
        .iter()
        .map(|counts| {
            let ways = counts.iter().fold(factorial(n), |ways, count| ways / factorial(*count));
            (average_deviation(counts).unwrap(), ways)
        })
        .collect();
    deviations.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    let patterns = (c as u128).pow(n);
    let mut so_far = 0;
    deviations
        .chunk_by(|(one, _), (other, _)| one == other)
        .take_while(|equal| {
            so_far += equal.iter().map(|(_, ways)| ways).sum::<u128>();
            100 * so_far <= chance * patterns
        })
        .last()
        .map(|equal| equal[0].0)
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
    for (n_max, c) in [(10, 2), (8, 3), (7, 4), (6, 5), (5, 7), (4, 10), (4, 11)] {
        for n in 2..=n_max {
            for chance in [1, 5, 10, 25, 50, 99] {
                let exact = critical_average_deviation(n, u8::try_from(c).unwrap(), chance);
                let expected = critical_by_pattern(n, c, chance as usize);
                assert_eq!(exact.ok(), expected, "{n} raters, {c} categories, {chance} %");
            }
        }
    }
}

/// Up to 33 raters on two categories, and up to where a fifth of them is rarer than 1% on three.
#[test]
fn critical_deviation_of_every_division() {
    for (n_max, c) in [(33, 2), (33, 3), (25, 4), (20, 5), (12, 7), (7, 11)] {
        for n in 2..=n_max {
            for chance in [1, 2, 5, 10, 50] {
                let exact = critical_average_deviation(n, u8::try_from(c).unwrap(), chance);
                let expected = critical_by_division(n, c, chance.into());
                assert_eq!(exact.ok(), expected, "{n} raters, {c} categories, {chance} %");
            }
        }
    }
}

#[test]
fn critical_deviation_says_why_not() {
    assert_eq!(critical_average_deviation(1, 5, 5), Err(Undefined::TooFewRaters));
    assert_eq!(critical_average_deviation(2, 5, 5), Err(Undefined::TooFewRaters));
    assert_eq!(critical_average_deviation(5, 1, 5), Err(Undefined::TooFewCategories));
    assert_eq!(critical_average_deviation(1_001, 2, 5), Err(Undefined::TooManyRaters));
    assert!(critical_average_deviation(1_000, 2, 5).is_ok());
    assert_eq!(critical_average_deviation(220, 5, 5), Err(Undefined::TooManyRaters));
    assert_eq!(critical_average_deviation(u32::MAX, u8::MAX, 5), Err(Undefined::TooManyRaters));
    assert!(critical_average_deviation(2, u8::MAX, 5).is_ok());
}

/// Whatever the number of categories, the divisor and the percentage: both rules hold, for few
/// raters by their definition, and for more raters than can be enumerated by the critical value. So
/// whenever the second rule is not computed, the first must be the stricter one.
#[test]
fn agreement_needs_both_rules() {
    for (n_max, c) in [(33, 2), (33, 3), (25, 4), (20, 5), (9, 8), (7, 11)] {
        let categories = u8::try_from(c).unwrap();
        for divisor in [5, 6, 7, 12, 100] {
            for chance in [1, 5, 10, 40] {
                for n in 2..=n_max {
                    let share = f64::from(categories) / f64::from(divisor);
                    let limit = largest_agreeing_deviation(n, categories, divisor, chance);
                    let critical = critical_by_division(n, c, chance.into());
                    let agree = |limit: f64| {
                        let counts = divisions(n, c);
                        let deviations =
                            counts.iter().map(|count| average_deviation(count).unwrap());
                        deviations.filter(|deviation| *deviation <= limit).count()
                    };
                    let expected = critical.map(|critical| agree(critical.min(share)));
                    let case = format!("{n} raters, {c} categories, c/{divisor}, {chance} %");
                    assert_eq!(limit.ok().map(agree), expected, "{case}");
                }
            }
        }
    }
}

/// With 1 % the critical value still decides among 17 raters on five categories.
#[test]
fn the_limit_of_agreement() {
    let limit = |n, divisor, chance| largest_agreeing_deviation(n, 5, divisor, chance).unwrap();
    assert_eq!(limit(17, 6, 5), 5.0 / 6.0);
    assert_eq!(limit(17, 6, 1), 224.0 / 289.0);
    assert_eq!(limit(10_000_000, 6, 1), 5.0 / 6.0);
    assert_eq!(limit(10_000_000, 5, 1), 1.0);
    assert_eq!(limit(10_000_000, 100, 99), 0.05);
    assert_eq!(largest_agreeing_deviation(5, 5, 0, 5), Err(Undefined::OutOfRange));
    assert_eq!(largest_agreeing_deviation(5, 1, 6, 5), Err(Undefined::TooFewCategories));
    assert_eq!(largest_agreeing_deviation(0, 5, 6, 5), Err(Undefined::TooFewRaters));
    assert_eq!(largest_agreeing_deviation(2, 5, 6, 5), Err(Undefined::TooFewRaters));
    // A quarter of the categories is what random raters deviate by, however many they are.
    assert_eq!(largest_agreeing_deviation(10_000, 5, 4, 5), Err(Undefined::TooManyRaters));
}

/// Every instrument that passes the check has a limit for every number of raters from the first for
/// which one answer from all of them is rare.
#[test]
fn the_limit_of_agreement_exists_for_many_raters() {
    for c in 2..=11_u8 {
        for (divisor, chance) in [(5, 1), (5, 2), (6, 1), (6, 99), (100, 1)] {
            for n in [17, 25, 40, 60, 85, 100, 110, 120, 150, 200, 300, 400, 600, 1_000, 10_000] {
                let limit = largest_agreeing_deviation(n, c, divisor, chance);
                assert!(limit.is_ok(), "{n} raters, {c} categories, c/{divisor}, {chance} %");
            }
        }
    }
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

/// The reasons why the agreement of no raters, or without a scale, does not exist.
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
    let level = Confidence::NINETY_FIVE;
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
    let change = welch(&after, &before, Confidence::NINETY_FIVE).unwrap();
    check(change.value, 15.625, 0.0);
    check(change.standard_error, 4.4925, 5e-5);
    check(change.df, 9.2226, 5e-5);
    check(change.value - change.interval.lower, 10.1254, 5e-5);
}

/// The smallest differences that teams of five to thirty can show, with sd .7.
#[test]
fn detectable_difference_of_a_team() {
    for (n, printed) in [(5, 1.02), (8, 0.75), (12, 0.59), (15, 0.52), (30, 0.36)] {
        check(detectable_difference(0.7, n, n, Confidence::NINETY_FIVE).unwrap(), printed, 0.005);
    }
    let of =
        |sd, n_one, n_other| detectable_difference(sd, n_one, n_other, Confidence::NINETY_FIVE);
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
