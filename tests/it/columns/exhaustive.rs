//! Every combination of answers to a dimension, and every combination of scores.

use samenwerkscan::columns::{Scorer, Select, code};
use samenwerkscan::{Form, KANSENGELIJKHEID};

use super::check_rows;

const CODES: [u8; 8] = [0, 1, 2, 3, 4, code::DONT_KNOW, code::NOT_APPLICABLE, code::NOT_ANSWERED];

/// All 8^4 answers to a dimension, each in another dimension too.
#[test]
fn every_answer_to_four_items() {
    let combination = |number: usize| [0, 3, 6, 9].map(|bits| CODES[number >> bits & 7]);
    let rows: Vec<u8> = (0..4096)
        .flat_map(|number| {
            // An odd step visits every combination once, in another order for each dimension.
            [1, 3, 5, 7, 9, 11].into_iter().flat_map(move |step| combination(step * number % 4096))
        })
        .collect();
    let rules = Scorer::new(&KANSENGELIJKHEID, Form::Full);
    let scores = rules.rows(&rows).unwrap().score(Select::ALL);
    check_rows(&rules, &KANSENGELIJKHEID, Form::Full, &rows, &scores);
}

/// Six dimensions, each without a score or at one of the five steps: every total, cap and boundary.
#[test]
fn every_level_of_six_dimensions() {
    let step =
        |number: usize, dimension: u32| [0, 1, 2, 3, 4, 255][number / 6_usize.pow(dimension) % 6];
    let rows: Vec<u8> = (0..6_usize.pow(6))
        .flat_map(|number| (0..6).flat_map(move |dimension| [step(number, dimension); 4]))
        .collect();
    let rules = Scorer::new(&KANSENGELIJKHEID, Form::Full);
    let scores = rules.rows(&rows).unwrap().score(Select::ALL);
    check_rows(&rules, &KANSENGELIJKHEID, Form::Full, &rows, &scores);
}
