//! What reports cost. Run with `cargo bench --package samenwerkscan-benches --bench report`.

#![expect(clippy::expect_used, reason = "a benchmark without its files cannot run")]

use divan::{Bencher, black_box};
use samenwerkscan::report::{Format, Outcome, Report};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{BuiltInLang, Document, KANSENGELIJKHEID, Response};

/// Ten people: six from the school, three from partners, and the municipality.
const FILES: [&str; 10] = [
    include_str!("../examples/data/regenboog-2026/school-1.json"),
    include_str!("../examples/data/regenboog-2026/school-2.json"),
    include_str!("../examples/data/regenboog-2026/school-3.json"),
    include_str!("../examples/data/regenboog-2026/school-4.json"),
    include_str!("../examples/data/regenboog-2026/school-5.json"),
    include_str!("../examples/data/regenboog-2026/school-6.json"),
    include_str!("../examples/data/regenboog-2026/partner-1.json"),
    include_str!("../examples/data/regenboog-2026/partner-2.json"),
    include_str!("../examples/data/regenboog-2026/partner-3.json"),
    include_str!("../examples/data/regenboog-2026/gemeente-1.json"),
];

fn main() {
    divan::main();
}

fn team() -> Vec<Response> {
    let parse = |text: &&str| {
        let document: Document = serde_json::from_str(text).expect("the file is JSON");
        Response::parse(&document, &KANSENGELIJKHEID).expect("the file is a response")
    };
    FILES.iter().map(parse).collect()
}

/// From the responses of a team to its report as one HTML file: result, advice, pictures and page.
#[divan::bench]
fn team_html(bencher: Bencher<'_, '_>) {
    let responses = team();
    bencher.bench_local(|| {
        let responses = black_box(&responses);
        let result = Summary::of(responses).expect("one instrument").result(Mode::Open);
        let outcome = Outcome::Team(responses, &result);
        outcome.report(BuiltInLang::Nl).write(Format::Html)
    });
}

/// From a report to its page.
#[divan::bench(args = Format::ALL.iter().copied())]
fn write(bencher: Bencher<'_, '_>, format: Format) {
    let responses = team();
    let result = Summary::of(&responses).expect("one instrument").result(Mode::Open);
    let report = Report::team(&result, BuiltInLang::Nl);
    bencher.bench_local(|| black_box(&report).write(format));
}
