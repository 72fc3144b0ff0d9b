//! Laws for any data.

use core::num::NonZeroU64;

use proptest::collection::vec;
use proptest::prelude::*;
use samenwerkscan::stats::{
    Completeness, Confidence, Estimate, Interval, Measurement, Moments, RespondentScore, Table,
    Undefined, average_deviation, category_counts, cliffs_delta, cronbach_alpha,
    detectable_difference, detectable_mean_change, estimate_cliffs_delta, estimate_mean, item_rest,
    krippendorff_alpha, largest_agreeing_deviation, mean_average_deviation,
    mean_inter_item_correlation, one_factor, paired_change, r_wg, r_wg_j, r_wg_star,
    reliable_change, smallest_detectable_change, standard_error_of_difference,
    standard_error_of_measurement, team_icc, two_way_icc, uniform_variance, van_der_eijk, welch,
};

const LEVEL: Confidence = Confidence::NINETY_FIVE;

type Answers = Vec<Option<i64>>;

/// Answers of a group to one item.
fn answers() -> impl Strategy<Value = Vec<i64>> {
    vec(1..=5_i64, 0..12)
}

/// Respondents by items, now and then with a missing answer, and an order to put the rows in.
fn tables() -> impl Strategy<Value = (Vec<Answers>, Vec<Answers>)> {
    (0..7_usize)
        .prop_flat_map(|n_items| vec(vec(prop::option::weighted(0.9, 1..=5_i64), n_items), 0..12))
        .prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle()))
}

fn moments(values: &[i64]) -> Moments {
    values.iter().copied().collect()
}

/// All results of a list, as text: equal bits give equal text.
macro_rules! results {
    ($($result:expr),+ $(,)?) => { [$(format!("{:?}", $result)),+] };
}

/// Every statistic of a group and of another one.
fn of_groups(xs: &[i64], ys: &[i64]) -> Vec<String> {
    let (one, other) = (moments(xs), moments(ys));
    results![
        one.mean(),
        one.variance(),
        one.sd(),
        estimate_mean(&one, None, LEVEL),
        estimate_mean(&one, Some(20), LEVEL),
        paired_change(&one, Confidence::NINETY),
        welch(&one, &other, Confidence::NINETY_NINE),
        cliffs_delta(xs, ys),
        estimate_cliffs_delta(xs, ys, LEVEL),
        team_icc(&[xs, ys, &[2, 3], &[2, 3, 3]]),
    ]
    .to_vec()
}

/// Every statistic of counts.
fn of_counts(counts: &[u32], others: &[u32]) -> Vec<String> {
    let null = uniform_variance(5);
    results![
        average_deviation(counts),
        mean_average_deviation(&[counts, others]),
        r_wg(counts, null),
        r_wg_j(&[counts, others], null),
        r_wg_star(&[counts, others], null),
        van_der_eijk(counts),
    ]
    .to_vec()
}

/// Every statistic of a table.
fn of_table<R: AsRef<[Option<i64>]>>(rows: &[R]) -> Vec<String> {
    let table = Table::complete(rows);
    results![
        cronbach_alpha(&table, LEVEL),
        item_rest(&table),
        mean_inter_item_correlation(&table),
        one_factor(&table),
        two_way_icc(&table, LEVEL),
        krippendorff_alpha(rows, Measurement::Ordinal),
        krippendorff_alpha(rows, Measurement::Interval),
    ]
    .to_vec()
}

#[track_caller]
fn assert_numbers(results: &[String]) {
    for result in results {
        assert!(!result.contains("NaN") && !result.contains("inf"), "{result}");
    }
}

proptest! {
    #[test]
    fn the_order_of_people_changes_no_bit(
        xs in answers().prop_flat_map(|xs| (Just(xs.clone()), Just(xs).prop_shuffle())),
        ys in answers().prop_flat_map(|ys| (Just(ys.clone()), Just(ys).prop_shuffle())),
        (rows, shuffled) in tables(),
    ) {
        prop_assert_eq!(of_groups(&xs.0, &ys.0), of_groups(&xs.1, &ys.1));
        prop_assert_eq!(of_table(&rows), of_table(&shuffled));
    }

    #[test]
    fn the_order_of_teams_changes_no_bit(
        (teams, shuffled) in vec(answers(), 0..8)
            .prop_flat_map(|teams| (Just(teams.clone()), Just(teams).prop_shuffle())),
    ) {
        prop_assert_eq!(results![team_icc(&teams)], results![team_icc(&shuffled)]);
    }

    #[test]
    fn the_order_of_raters_changes_no_bit(
        (units, reversed) in tables().prop_map(|(units, _)| {
            let turn = |unit: &Answers| unit.iter().rev().copied().collect();
            let reversed: Vec<Answers> = units.iter().map(turn).collect();
            (units, reversed)
        }),
    ) {
        for measurement in [Measurement::Ordinal, Measurement::Interval] {
            prop_assert_eq!(
                results![krippendorff_alpha(&units, measurement)],
                results![krippendorff_alpha(&reversed, measurement)]
            );
        }
    }

    #[test]
    fn realistic_data_give_numbers_or_reasons(
        xs in answers(), ys in answers(), (rows, _) in tables(),
        counts in vec(0..9_u32, 0..8), others in vec(0..9_u32, 0..8),
    ) {
        assert_numbers(&of_groups(&xs, &ys));
        assert_numbers(&of_table(&rows));
        assert_numbers(&of_counts(&counts, &others));
        let (n, c) = (counts.iter().sum(), u8::try_from(counts.len())?);
        assert_numbers(&results![largest_agreeing_deviation(n, c, 6, 5)]);
    }

    #[test]
    fn any_integers_give_numbers_or_reasons(
        xs in vec(any::<i64>(), 0..6), ys in vec(any::<i64>(), 0..6),
        rows in vec(vec(any::<Option<i64>>(), 0..5), 0..8),
        complete in (0..5_usize).prop_flat_map(|n| vec(vec(any::<i64>().prop_map(Some), n), 0..8)),
        counts in vec(any::<u32>(), 0..8), others in vec(any::<u32>(), 0..8),
        lowest in any::<i64>(), n_categories in any::<u8>(), unit in any::<NonZeroU64>(),
        n_applicable in any::<u32>(), highest in any::<i64>(),
    ) {
        assert_numbers(&of_groups(&xs, &ys));
        assert_numbers(&of_table(&rows));
        assert_numbers(&of_table(&complete));
        assert_numbers(&of_counts(&counts, &others));
        let scaled = Moments::of_counts(lowest, &counts).per_point(unit);
        assert_numbers(&results![scaled.mean(), scaled.sd(), estimate_mean(&scaled, None, LEVEL)]);
        prop_assert_eq!(category_counts(xs, lowest, n_categories).len(), usize::from(n_categories));
        for row in &rows {
            let score = RespondentScore::new(row, n_applicable, Completeness::Any);
            assert_numbers(&results![
                score.map(RespondentScore::mean),
                score.and_then(|score| score.percent_of_maximum(lowest, highest)),
                score.map(|score| score.in_units(unit)),
            ]);
        }
    }

    #[test]
    fn any_floats_give_numbers_or_reasons(
        x in any::<f64>(), y in any::<f64>(), z in any::<f64>(),
        n in any::<u32>(), m in any::<u32>(), counts in vec(0..9_u32, 0..8),
    ) {
        assert_numbers(&results![
            standard_error_of_measurement(x, y),
            standard_error_of_difference(x, y, z),
            reliable_change(x, y),
            smallest_detectable_change(x, LEVEL),
            detectable_difference(x, n, m, LEVEL),
            detectable_mean_change(x, n, LEVEL),
            r_wg(&counts, x),
            r_wg_star(&[&counts], x),
            r_wg_j(&[&counts], x),
        ]);
    }

    #[test]
    fn groups_taken_together(xs in answers(), ys in answers()) {
        let together = moments(&[xs.clone(), ys.clone()].concat());
        prop_assert_eq!(moments(&xs).merged(moments(&ys)), Some(together));
        prop_assert_eq!(moments(&ys).merged(moments(&xs)), Some(together));
        let counts = category_counts(xs.iter().copied(), 1, 5);
        prop_assert_eq!(Moments::of_counts(1, &counts), moments(&xs));
    }

    /// Integers of any unit: a shift moves the mean and nothing else, a unit divides.
    #[test]
    fn shifts_and_units(xs in vec(1..=5_i64, 2..12), shift in -1000..1000_i64) {
        let shifted: Vec<i64> = xs.iter().map(|x| x + shift).collect();
        let (here, there) = (moments(&xs), moments(&shifted));
        prop_assert_eq!(here.sd(), there.sd());
        let (here, there) = (here.mean()?, there.mean()?);
        prop_assert!((there - here - f64::from(i32::try_from(shift)?)).abs() < 1e-12);

        let doubled: Vec<i64> = xs.iter().map(|x| 2 * x).collect();
        let halves = moments(&doubled).per_point(NonZeroU64::new(2).unwrap());
        prop_assert_eq!(halves.mean(), moments(&xs).mean());
        prop_assert_eq!(halves.sd(), moments(&xs).sd());
        prop_assert_eq!(
            estimate_mean(&halves, None, LEVEL),
            estimate_mean(&moments(&xs), None, LEVEL)
        );
    }

    /// Agreement does not depend on where the scale starts, nor on its direction.
    #[test]
    fn agreement_seen_from_the_other_side(counts in vec(0..9_u32, 5)) {
        let turned: Vec<u32> = counts.iter().rev().copied().collect();
        prop_assert_eq!(average_deviation(&counts), average_deviation(&turned));
        prop_assert_eq!(r_wg(&counts, 2.0), r_wg(&turned, 2.0));
    }

    #[test]
    fn swapped_groups_turn_the_sign(xs in vec(1..=5_i64, 1..12), ys in vec(1..=5_i64, 1..12)) {
        let delta = cliffs_delta(&xs, &ys)?;
        prop_assert_eq!(cliffs_delta(&xs, &ys), cliffs_delta(&ys, &xs).map(|delta| -delta));
        prop_assert!((-1.0..=1.0).contains(&delta));
        let turned = |mut estimate: Estimate| {
            let Interval { lower, upper } = estimate.interval;
            estimate.value = -estimate.value;
            estimate.interval = Interval { lower: -upper, upper: -lower };
            estimate
        };
        prop_assert_eq!(
            estimate_cliffs_delta(&xs, &ys, LEVEL),
            estimate_cliffs_delta(&ys, &xs, LEVEL).map(turned)
        );
        let (one, other) = (moments(&xs), moments(&ys));
        prop_assert_eq!(welch(&one, &other, LEVEL), welch(&other, &one, LEVEL).map(turned));
        let stretched = |values: &[i64]| values.iter().map(|value| 3 * value + 7).collect::<Vec<_>>();
        prop_assert_eq!(Ok(delta), cliffs_delta(&stretched(&xs), &stretched(&ys)));
    }

    #[test]
    fn intervals_hold_their_estimates(xs in answers(), ys in answers(), (rows, _) in tables()) {
        let holds = |value: f64, interval: Interval| {
            interval.lower <= value && value <= interval.upper && interval.contains(value)
        };
        let (one, other) = (moments(&xs), moments(&ys));
        let estimates = [
            estimate_mean(&one, Some(15), LEVEL),
            paired_change(&one, LEVEL),
            welch(&one, &other, LEVEL),
            estimate_cliffs_delta(&xs, &ys, LEVEL),
        ];
        for estimate in estimates.into_iter().flatten() {
            prop_assert!(holds(estimate.value, estimate.interval), "{estimate:?}");
        }
        let table = Table::complete(&rows);
        if let Ok(alpha) = cronbach_alpha(&table, LEVEL) {
            prop_assert!(holds(alpha.value, alpha.interval), "{alpha:?}");
        }
        if let Ok(icc) = two_way_icc(&table, LEVEL) {
            prop_assert!(holds(icc.consistency.value, icc.consistency.interval), "{icc:?}");
            // The approximation of this interval is not meant for less agreement than by chance.
            let agreement = icc.agreement;
            prop_assert!(
                agreement.value < 0.0 || holds(agreement.value, agreement.interval),
                "{icc:?}"
            );
        }
    }

    #[test]
    fn more_confidence_is_a_wider_interval(xs in answers(), ys in answers()) {
        let width = |confidence| {
            let interval = welch(&moments(&xs), &moments(&ys), confidence)?.interval;
            Ok::<f64, Undefined>(interval.upper - interval.lower)
        };
        if let (Ok(narrow), Ok(usual), Ok(wide)) =
            (width(Confidence::NINETY), width(Confidence::NINETY_FIVE), width(Confidence::NINETY_NINE))
        {
            prop_assert!(narrow < usual && usual < wide);
        }
    }

    #[test]
    fn coefficients_are_at_most_one((rows, _) in tables(), teams in vec(answers(), 0..8)) {
        let table = Table::complete(&rows);
        let mut values = Vec::new();
        values.extend(cronbach_alpha(&table, LEVEL).map(|alpha| alpha.value));
        for item in item_rest(&table).into_iter().flatten() {
            values.extend(item.correlation);
            values.extend(item.alpha_without);
        }
        values.extend(one_factor(&table).map(|factor| factor.omega));
        values.extend(
            two_way_icc(&table, LEVEL).map(|icc| icc.consistency.value.max(icc.agreement.value)),
        );
        values.extend(team_icc(&teams).map(|icc| icc.single));
        for measurement in [Measurement::Ordinal, Measurement::Interval] {
            values.extend(krippendorff_alpha(&rows, measurement).map(|alpha| alpha.value));
        }
        prop_assert!(values.iter().all(|value| *value <= 1.0), "{values:?}");
    }

    /// Identical items are perfectly reliable, and identical raters agree perfectly.
    #[test]
    fn copies_are_perfect(xs in vec(1..=5_i64, 5..12), k in 3..5_usize) {
        prop_assume!(xs.iter().any(|x| *x != xs[0]));
        let rows: Vec<Answers> = xs.iter().map(|x| vec![Some(*x); k]).collect();
        let table = Table::complete(&rows);
        let one = Interval { lower: 1.0, upper: 1.0 };
        let alpha = cronbach_alpha(&table, LEVEL)?;
        prop_assert_eq!((alpha.value, alpha.interval), (1.0, one));
        let icc = two_way_icc(&table, LEVEL)?;
        for coefficient in [icc.agreement, icc.agreement_of_mean, icc.consistency] {
            prop_assert_eq!((coefficient.value, coefficient.interval), (1.0, one));
        }
        prop_assert_eq!(krippendorff_alpha(&rows, Measurement::Ordinal).map(|alpha| alpha.value), Ok(1.0));
        prop_assert!(one_factor(&table)?.is_heywood());
    }

    /// A rater who is always one point stricter changes agreement, but not consistency.
    #[test]
    fn a_strict_rater((rows, _) in tables()) {
        let mut strict = rows.clone();
        for answer in strict.iter_mut().filter_map(|row| row.first_mut()) {
            *answer = answer.map(|x| x - 1);
        }
        let consistency = |rows: &[Answers]| {
            two_way_icc(&Table::complete(rows), LEVEL).map(|icc| icc.consistency)
        };
        if let (Ok(before), Ok(after)) = (consistency(&rows), consistency(&strict)) {
            prop_assert_eq!(before, after);
        }
    }
}
