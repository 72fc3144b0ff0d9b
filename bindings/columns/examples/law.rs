//! The law of tables, inside WebAssembly: to the bit what `score` gives for each row, for the built-in instrument and
//! for those that the crate's own tests make.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a panic is a trap, and the test fails"
)]

#[expect(dead_code, reason = "the crate's tests use more of it")]
#[path = "../../../tests/it/rule_sets/legal.rs"]
mod legal;
#[expect(clippy::std_instead_of_core, reason = "it is a file of tests")]
#[path = "../../../tests/it/rule_sets/random.rs"]
mod random;

use fastrand::Rng;
use random::Random;
use samenwerkscan::columns::{Scorer, Select, code};
use samenwerkscan::{Draft, Form, Instrument, KANSENGELIJKHEID, Level, Perspective, Points, score};
use wasm_bindgen::prelude::wasm_bindgen;

/// How many of so many random rows are scored as `score` does; instrument 0 is the built-in one.
///
/// # Panics
///
/// If a test's instrument is not sound, or its answers are none.
#[wasm_bindgen]
pub fn equal_rows(instrument: u32, n_rows: usize) -> usize {
    let instrument = match instrument {
        0 => Instrument::clone(&KANSENGELIJKHEID),
        number => Instrument::new(legal::definition(&mut Random::new(number.into()))).unwrap(),
    };
    let scorer = Scorer::new(&instrument, Form::Full);
    let mut rng = Rng::with_seed(7);
    (0..n_rows)
        .step_by(10_000)
        .map(|first| equal(&scorer, &mut rng, 10_000.min(n_rows - first)))
        .sum()
}

fn equal(scorer: &Scorer, rng: &mut Rng, n_rows: usize) -> usize {
    let (n_items, highest) = (scorer.items().len(), scorer.instrument().scale.max());
    let mut rows = Vec::with_capacity(n_rows * n_items);
    for _ in 0..n_rows {
        let (gaps, centre) = (rng.u8(..=100), rng.u8(..=highest));
        rows.extend((0..n_items).map(|_| match rng.u8(..100) {
            gap if gap < gaps => code::DONT_KNOW + rng.u8(..3),
            near if near.is_multiple_of(2) => centre,
            _ => rng.u8(..=highest),
        }));
    }
    let found = scorer.rows(&rows).unwrap().score(Select::ALL);
    let points: Vec<Vec<_>> =
        found.dimensions.iter().map(|column| scorer.points(&column.scores).collect()).collect();
    let totals: Vec<_> = scorer.total_points(&found.totals).collect();
    let is_equal = |row: &usize| {
        let mut draft = Draft::new(scorer.instrument(), Form::Full, Perspective::Ouders);
        for (item, code) in scorer.items().iter().zip(&rows[row * n_items..]) {
            if let Some(answer) = code::answer(*code) {
                draft.answers.insert(item.clone(), answer);
            }
        }
        let card = score(&draft.finish().unwrap());
        let level = |level: Option<Level>| level.map_or(0, Level::number);
        let bits = |points: Option<f64>| points.map(f64::to_bits);
        let dimensions = card.dimensions.iter().zip(found.dimensions.iter().zip(&points));
        let mut is_equal = dimensions.map(|(expected, (results, points))| {
            bits(points[*row]) == bits(expected.score.map(Points::to_f64))
                && results.levels[*row] == level(expected.level)
                && u32::from(results.answered[*row]) == expected.answered
                && u32::from(results.applicable[*row]) == expected.applicable
                && u32::from(results.dont_know[*row]) == expected.dont_know
        });
        is_equal.all(|is_equal| is_equal)
            && bits(totals[*row]) == bits(card.total.map(Points::to_f64))
            && found.levels[*row] == level(card.level)
            && found.uncapped_levels[*row] == level(card.uncapped_level)
            && found.provisional[*row] == card.provisional
            && found.capped_by[*row].count_ones() as usize
                == card.capped_by.map_or(0, |ids| ids.len())
    };
    (0..n_rows).filter(is_equal).count()
}
