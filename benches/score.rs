//! What parsing, scoring and team results cost. Run with `cargo bench --package samenwerkscan-benches`.

#![expect(clippy::expect_used, reason = "a benchmark without its file cannot run")]

use divan::{Bencher, black_box};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{Document, KANSENGELIJKHEID, Response, score};

/// A full response with eight partners.
const FILE: &str = include_str!("../examples/data/de-regenboog-school.json");

const N_RESPONSES: usize = 100_000;

fn main() {
    divan::main();
}

fn parse(text: &str) -> Response {
    let document: Document = serde_json::from_str(text).expect("the file is JSON");
    Response::parse(&document, &KANSENGELIJKHEID).expect("the file is a response")
}

/// From the text of one file to a response.
#[divan::bench]
fn parse_one() -> Response {
    parse(black_box(FILE))
}

/// From one response to its score card.
#[divan::bench]
fn score_one(bencher: Bencher<'_, '_>) {
    let response = parse(FILE);
    bencher.bench_local(|| drop(black_box(score(black_box(&response)))));
}

/// From 100,000 responses in memory to their score cards, one after the other.
#[divan::bench(sample_count = 5)]
fn score_100_000(bencher: Bencher<'_, '_>) {
    let responses = vec![parse(FILE); N_RESPONSES];
    bencher.bench_local(|| {
        for response in &responses {
            black_box(score(black_box(response)));
        }
    });
}

/// From responses in memory to the result of a team of so many people.
#[divan::bench(args = [10, 1_000, 10_000], sample_count = 20)]
fn team_result(bencher: Bencher<'_, '_>, n_people: usize) {
    let responses = vec![parse(FILE); n_people];
    bencher.bench_local(|| {
        let summary = Summary::of(black_box(&responses)).expect("one instrument");
        drop(black_box(summary.result(Mode::Open)));
    });
}
