//! Scoring tables: to the bit what `score` gives for each row.

mod complete;
mod exhaustive;
mod summary;
mod table;

use fastrand::Rng;
use samenwerkscan::Points;
use samenwerkscan::columns::{Scorer, Scores, Select, Table, code};
use samenwerkscan::instrument::Instrument;
use samenwerkscan::{Draft, Form, KANSENGELIJKHEID, Perspective, Response, score};

use crate::rule_sets::{self, legal};

/// Random answers to a form, by rows: mostly ratings, and some rows with hardly any.
fn random_rows(rng: &mut Rng, instrument: &Instrument, form: Form, n_rows: usize) -> Vec<u8> {
    let n_items = items(instrument, form).len();
    let mut rows = Vec::with_capacity(n_rows * n_items);
    for _ in 0..n_rows {
        let gaps = rng.u8(..=100);
        let centre = rng.u8(..=instrument.scale.max());
        rows.extend((0..n_items).map(|_| match rng.u8(..100) {
            gap if gap < gaps => 253 + rng.u8(..3),
            near if near.is_multiple_of(2) => centre,
            _ => rng.u8(..=instrument.scale.max()),
        }));
    }
    rows
}

fn items(instrument: &Instrument, form: Form) -> Vec<&str> {
    let dimensions = instrument.dimensions.iter();
    dimensions.flat_map(|dimension| dimension.items_on(form)).map(|item| &*item.id).collect()
}

/// The same table by columns, one after the other.
fn column_major(rows: &[u8], n_items: usize) -> Vec<u8> {
    (0..n_items).flat_map(|item| rows.iter().skip(item).step_by(n_items).copied()).collect()
}

/// Every number of a row equals the one on its score card, bit for bit.
#[track_caller]
fn check_rows(rules: &Scorer, instrument: &Instrument, form: Form, rows: &[u8], scores: &Scores) {
    let items = items(instrument, form);
    assert_eq!(rules.items(), items);
    let dimensions: Vec<Vec<Option<f64>>> =
        scores.dimensions.iter().map(|column| rules.points(&column.scores).collect()).collect();
    let totals: Vec<Option<f64>> = rules.total_points(&scores.totals).collect();
    for (row, codes) in rows.chunks(items.len()).enumerate() {
        let card = score(&response(rules, Perspective::Ouders, codes));
        for (idx, expected) in card.dimensions.iter().enumerate() {
            let (found, points) = (&scores.dimensions[idx], dimensions[idx][row]);
            let bits = |points: Option<f64>| points.map(f64::to_bits);
            assert_eq!(bits(points), bits(expected.score.map(Points::to_f64)), "row {row}");
            assert_eq!(level(expected.level), found.levels[row], "row {row}");
            assert_eq!(expected.answered, u32::from(found.answered[row]), "row {row}");
            assert_eq!(expected.applicable, u32::from(found.applicable[row]), "row {row}");
            assert_eq!(expected.dont_know, u32::from(found.dont_know[row]), "row {row}");
        }
        let bits = totals[row].map(f64::to_bits);
        assert_eq!(bits, card.total.map(|total| total.to_f64().to_bits()), "row {row}");
        assert_eq!(scores.levels[row], level(card.level), "row {row}");
        assert_eq!(scores.uncapped_levels[row], level(card.uncapped_level), "row {row}");
        assert_eq!(scores.provisional[row], card.provisional, "row {row}");
        let capped_by = card.capped_by.unwrap_or_default();
        let is_named = |idx: usize| scores.capped_by[row] >> idx & 1 == 1;
        let named = card.dimensions.iter().enumerate().filter(|(idx, _)| is_named(*idx));
        assert_eq!(
            named.map(|(_, dimension)| &dimension.id).collect::<Vec<_>>(),
            capped_by.iter().collect::<Vec<_>>()
        );
    }
}

/// A row as a response.
fn response(rules: &Scorer, perspective: Perspective, codes: &[u8]) -> Response {
    let mut draft = Draft::new(rules.instrument(), rules.form(), perspective);
    for (item, code) in rules.items().iter().zip(codes) {
        if let Some(answer) = code::answer(*code) {
            draft.answers.insert(item.clone(), answer);
        }
    }
    draft.finish().unwrap()
}

fn level(level: Option<samenwerkscan::Level>) -> u8 {
    level.map_or(0, samenwerkscan::Level::number)
}

#[track_caller]
fn check(rng: &mut Rng, instrument: &Instrument, form: Form, n_rows: usize) {
    let rules = Scorer::new(instrument, form);
    let rows = random_rows(rng, instrument, form, n_rows);
    let by_rows = rules.rows(&rows).unwrap().score(Select::ALL);
    check_rows(&rules, instrument, form, &rows, &by_rows);
    let columns = column_major(&rows, items(instrument, form).len());
    let table = rules.column_major(&columns).unwrap();
    assert_eq!(table.score(Select::ALL), by_rows);
    check_selections(&table, &by_rows);
}

/// What is selected is as in the whole, and nothing else is there, whatever was there before.
#[track_caller]
fn check_selections(table: &Table<'_>, whole: &Scores) {
    let mut scores = whole.clone();
    for overall in [false, true] {
        for counts in [false, true] {
            table.score_into(Select { overall, counts }, &mut scores);
            let mut expected = whole.clone();
            for dimension in &mut expected.dimensions {
                if !overall {
                    dimension.levels.clear();
                }
                if !counts {
                    dimension.answered.clear();
                    dimension.applicable.clear();
                    dimension.dont_know.clear();
                }
            }
            if !overall {
                let mut alone = Scores::default();
                alone.dimensions = expected.dimensions;
                expected = alone;
            }
            assert_eq!(scores, expected, "overall {overall}, counts {counts}");
        }
    }
}

/// Instruments made in code: of other scales, numbers of dimensions and items, and rules.
fn made_in_code(number: u64) -> Instrument {
    Instrument::new(legal::definition(&mut rule_sets::random::Random::new(number))).unwrap()
}

#[test]
fn a_table_is_scored_like_its_rows() {
    let mut rng = Rng::with_seed(1);
    for n_rows in [0, 1, 7, 8, 9, 63, 64, 65, 1023, 1024, 1025, 3000] {
        for form in Form::ALL {
            check(&mut rng, &KANSENGELIJKHEID, form, n_rows);
        }
    }
}

#[test]
fn other_instruments_are_scored_like_their_rows() {
    let mut rng = Rng::with_seed(2);
    for number in 0..150 {
        for form in Form::ALL {
            check(&mut rng, &made_in_code(number), form, 70);
        }
    }
}

/// The law on a million rows of three instruments, both ways. In SQL and in WebAssembly it is checked on as many every
/// time; here in a few minutes, by `cargo test --release --test it columns -- --ignored`.
#[test]
#[ignore = "takes minutes"]
fn a_million_rows() {
    rows_of_three_instruments(1_000_000);
}

#[test]
fn fifty_thousand_rows() {
    rows_of_three_instruments(50_000);
}

fn rows_of_three_instruments(n_rows: usize) {
    let mut rng = Rng::with_seed(3);
    check(&mut rng, &KANSENGELIJKHEID, Form::Full, n_rows);
    for number in [1, 5] {
        check(&mut rng, &made_in_code(number), Form::Full, n_rows);
    }
}

#[cfg(feature = "rayon")]
#[test]
fn all_processors_give_the_same() {
    let rows = random_rows(&mut Rng::with_seed(4), &KANSENGELIJKHEID, Form::Full, 100_003);
    let rules = Scorer::new(&KANSENGELIJKHEID, Form::Full);
    let table = rules.rows(&rows).unwrap();
    for select in [Select::SCORES, Select::ALL] {
        let mut scores = Scores::default();
        table.score_into_parallel(select, &mut scores);
        assert_eq!(scores, table.score(select));
    }
}
