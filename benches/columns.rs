//! What scoring a table costs, in respondents a second on one processor.
//! Run with `cargo bench --package samenwerkscan-benches --bench columns`.

#![expect(clippy::expect_used, reason = "a benchmark with an unsound table cannot run")]

use std::sync::LazyLock;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use samenwerkscan::columns::{Scorer, Scores, Select, code};
use samenwerkscan::{Form, KANSENGELIJKHEID};

/// In the caches, and beyond them.
const N_ROWS: [usize; 2] = [100_000, 1_000_000];
const MOST_ROWS: usize = 1_000_000;
const N_ITEMS: usize = 24;

fn main() {
    divan::main();
}

static SCORER: LazyLock<Scorer> = LazyLock::new(|| Scorer::new(&KANSENGELIJKHEID, Form::Full));

/// Answers with 5 % not given and 10 % "weet ik niet".
static ANSWERS: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut state = 1_u64;
    let mut percent = || {
        // xorshift64 (Marsaglia 2003)
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[1]
    };
    let answer = |byte: u8| match byte {
        0..13 => code::NOT_ANSWERED,
        13..39 => code::DONT_KNOW,
        rating => rating % 5,
    };
    (0..MOST_ROWS * N_ITEMS).map(|_| answer(percent())).collect()
});

fn answers(n_rows: usize) -> &'static [u8] {
    ANSWERS.get(..n_rows * N_ITEMS).unwrap_or_default()
}

/// A selection of results from answers by columns, already checked, written over earlier results.
fn by_columns(bencher: Bencher<'_, '_>, n_rows: usize, select: Select) {
    let table = SCORER.column_major(answers(n_rows)).expect("every code is an answer");
    let mut scores = table.score(select);
    bencher.counter(ItemsCount::new(n_rows)).bench_local(|| {
        table.score_into(select, black_box(&mut scores));
    });
}

/// The same by rows.
fn by_rows(bencher: Bencher<'_, '_>, n_rows: usize, select: Select) {
    let table = SCORER.rows(answers(n_rows)).expect("every code is an answer");
    let mut scores = table.score(select);
    bencher.counter(ItemsCount::new(n_rows)).bench_local(|| {
        table.score_into(select, black_box(&mut scores));
    });
}

const OVERALL: Select = Select { overall: true, counts: false };

#[divan::bench(args = N_ROWS)]
fn columns_scores(bencher: Bencher<'_, '_>, n_rows: usize) {
    by_columns(bencher, n_rows, Select::SCORES);
}

#[divan::bench(args = N_ROWS)]
fn columns_scores_all_processors(bencher: Bencher<'_, '_>, n_rows: usize) {
    let table = SCORER.column_major(answers(n_rows)).expect("every code is an answer");
    let mut scores = table.score(Select::SCORES);
    bencher.counter(ItemsCount::new(n_rows)).bench_local(|| {
        table.score_into_parallel(Select::SCORES, black_box(&mut scores));
    });
}

#[divan::bench(args = N_ROWS)]
fn columns_scores_levels_totals_flags(bencher: Bencher<'_, '_>, n_rows: usize) {
    by_columns(bencher, n_rows, OVERALL);
}

#[divan::bench(args = N_ROWS)]
fn columns_everything(bencher: Bencher<'_, '_>, n_rows: usize) {
    by_columns(bencher, n_rows, Select::ALL);
}

#[divan::bench(args = N_ROWS)]
fn rows_scores(bencher: Bencher<'_, '_>, n_rows: usize) {
    by_rows(bencher, n_rows, Select::SCORES);
}

#[divan::bench(args = N_ROWS)]
fn rows_scores_levels_totals_flags(bencher: Bencher<'_, '_>, n_rows: usize) {
    by_rows(bencher, n_rows, OVERALL);
}

#[divan::bench(args = N_ROWS)]
fn rows_everything(bencher: Bencher<'_, '_>, n_rows: usize) {
    by_rows(bencher, n_rows, Select::ALL);
}

/// Whether every code is an answer.
#[divan::bench(args = N_ROWS)]
fn columns_check(bencher: Bencher<'_, '_>, n_rows: usize) {
    bencher.counter(ItemsCount::new(n_rows)).bench_local(|| {
        SCORER.column_major(black_box(answers(n_rows))).map(|table| table.n_rows())
    });
}

/// From answers to floats, with the check and new memory for everything.
#[divan::bench(args = N_ROWS)]
fn columns_check_scores_floats(bencher: Bencher<'_, '_>, n_rows: usize) {
    bencher.counter(ItemsCount::new(n_rows)).bench_local(|| {
        let table =
            SCORER.column_major(black_box(answers(n_rows))).expect("every code is an answer");
        let Scores { dimensions, .. } = table.score(Select::SCORES);
        let floats = dimensions.iter().map(|dimension| -> Vec<f64> {
            SCORER.points(&dimension.scores).map(|points| points.unwrap_or(-1.0)).collect()
        });
        floats.collect::<Vec<_>>()
    });
}

/// Scores in points, from scores, over earlier ones.
#[divan::bench(args = N_ROWS)]
fn floats(bencher: Bencher<'_, '_>, n_rows: usize) {
    let table = SCORER.column_major(answers(n_rows)).expect("every code is an answer");
    let scores = table.score(Select::SCORES);
    let mut floats = vec![vec![0.0; n_rows]; 6];
    bencher.counter(ItemsCount::new(n_rows)).bench_local(|| {
        for (floats, dimension) in floats.iter_mut().zip(&scores.dimensions) {
            for (float, points) in floats.iter_mut().zip(SCORER.points(&dimension.scores)) {
                *float = points.unwrap_or(-1.0);
            }
        }
    });
}
