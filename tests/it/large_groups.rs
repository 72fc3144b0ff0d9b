//! Four groups of hundreds in which each dimension misses the scores of different people. The
//! common denominator of all means then needs more bits than an integer has; there are still scores
//! and levels.

use samenwerkscan::team::{Mode, Summary, TeamResult};
use samenwerkscan::{Level, Perspective, Points, Response};

use crate::support::main_scan;

const N_PEOPLE: u16 = 400;

/// How many of a side know nothing about a dimension.
fn n_unknown(side: u16, dimension: u16) -> u16 {
    17 * dimension + 5 * side
}

/// Everybody scores 50 on what they know, except the last of each side, who gives these answers.
fn team(last: &str) -> Vec<Response> {
    let people = |(side, perspective): (u16, Perspective)| {
        (1..=N_PEOPLE).map(move |number| {
            let answers = |dimension| match number {
                N_PEOPLE => last,
                number if number <= n_unknown(side, dimension) => "xxxx",
                _ => "1232",
            };
            let mut draft = main_scan(&(0..6).map(answers).collect::<String>()).draft();
            draft.perspective = perspective;
            draft.finish().unwrap()
        })
    };
    (0..).zip(Perspective::ALL).flat_map(people).collect()
}

fn result(team: &[Response]) -> TeamResult {
    Summary::of(team).unwrap().result(Mode::Open)
}

#[test]
fn a_mean_on_a_cut_point_is_exact() {
    let even = result(&team("2222"));
    assert_eq!((even.total, even.level), (Points::whole(50), Some(Level::new(3))));
}

#[test]
fn a_mean_just_below_a_cut_point_is_below() {
    let mut team = team("1111");
    let below = result(&team);
    assert_eq!(below.level, Some(Level::new(2)));
    let n_known = (0..6).flat_map(|dimension| {
        (0..4).map(move |side| f64::from(N_PEOPLE - n_unknown(side, dimension)))
    });
    let expected = 50.0 - n_known.map(|n| 25.0 / n).sum::<f64>() / 24.0;
    assert!((below.total.unwrap().to_f64() - expected).abs() < 1e-12);
    team.rotate_left(500);
    assert_eq!(result(&team), below);
}
