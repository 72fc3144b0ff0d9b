//! The crate's part of `cargo xtask peers`: makes the data, says what the right answers are, and times itself.
//!
//! Every line that it prints is `part`, `name`, seconds and bytes read and written, between tabs. The other programs
//! print the same, after they have compared their numbers with those here.

#![expect(clippy::expect_used, reason = "without its files a comparison cannot run")]
#![expect(clippy::print_stdout, reason = "it is a program")]

use core::hint::black_box;
use core::time::Duration;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use samenwerkscan::columns::{Scorer, Scores, Select, code};
use samenwerkscan::stats::{
    Confidence, Measurement, alpha_of_moments, krippendorff_alpha_of_counts, mean_average_deviation,
};
use samenwerkscan::{Form, KANSENGELIJKHEID};

const N_ROWS: usize = 1_000_000;
const N_ITEMS: usize = 24;
const N_DIMENSIONS: usize = 6;
const N_UNITS: usize = 20_000;
const N_VALUES: usize = 5;

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("a folder is given"));
    fs::create_dir_all(&folder).expect("the folder can be made");
    let rules = Scorer::new(&KANSENGELIJKHEID, Form::Full);
    let rows = answers();
    let columns: Vec<u8> =
        (0..N_ITEMS).flat_map(|item| rows.iter().skip(item).step_by(N_ITEMS).copied()).collect();
    write(&folder, "rows.u8", &rows);
    write(&folder, "columns.u8", &columns);
    bandwidth(&columns);
    time_scores(&folder, &rules, &rows, &columns);
    time_alpha(&folder, &rules, &columns);
    time_agreement(&folder);
}

/// 5 % not answered, 10 % "weet ik niet".
fn answers() -> Vec<u8> {
    let mut random = Random(1);
    // People answer around a level of their own, so that the items have something in common.
    let person = |_| {
        let level = random.below(5);
        [(); N_ITEMS].map(|()| match random.below(20) {
            0 => code::NOT_ANSWERED,
            1 | 2 => code::DONT_KNOW,
            3..=10 => level,
            _ => random.below(5),
        })
    };
    (0..N_ROWS).flat_map(person).collect()
}

/// What copying costs: the most that any program could do.
fn bandwidth(bytes: &[u8]) {
    let mut copy = bytes.to_vec();
    let seconds = best(|| black_box(&mut copy).copy_from_slice(black_box(bytes)));
    report("memory", "copying", seconds, 2 * bytes.len());
}

fn time_scores(folder: &Path, rules: &Scorer, rows: &[u8], columns: &[u8]) {
    let by_columns = rules.column_major(columns).expect("every code is an answer");
    let by_rows = rules.rows(rows).expect("every code is an answer");
    let mut scores = by_columns.score(Select::SCORES);
    let exact = N_ROWS * (N_ITEMS + 2 * N_DIMENSIONS);

    let mut floats = vec![vec![f64::NAN; N_ROWS]; N_DIMENSIONS];
    to_floats(rules, &scores, &mut floats);
    let bytes: Vec<u8> = floats.iter().flatten().flat_map(|float| float.to_le_bytes()).collect();
    write(folder, "scores.f64", &bytes);

    let seconds = best(|| rules.column_major(black_box(columns)).is_ok());
    report("scores", "checking that every code is an answer", seconds, columns.len());
    let seconds = best(|| by_columns.score_into(Select::SCORES, black_box(&mut scores)));
    report("scores", "this crate, by columns", seconds, exact);
    let seconds = best(|| by_columns.score_into_parallel(Select::SCORES, black_box(&mut scores)));
    report("scores", "this crate, by columns, all processors", seconds, exact);
    let seconds = best(|| by_rows.score_into(Select::SCORES, black_box(&mut scores)));
    report("scores", "this crate, by rows", seconds, exact);
    let seconds = best(|| {
        by_columns.score_into(Select::SCORES, &mut scores);
        to_floats(rules, &scores, black_box(&mut floats));
    });
    report("scores", "this crate, by columns, as floats", seconds, exact + bytes.len());
    let overall = Select { overall: true, counts: false };
    let mut cards = by_columns.score(overall);
    let more = N_ROWS * (N_DIMENSIONS + 4 + 1 + 1 + 2 + 1);
    let seconds = best(|| by_columns.score_into(overall, black_box(&mut cards)));
    report("scores", "this crate, with levels, totals and flags", seconds, exact + more);
}

fn to_floats(rules: &Scorer, scores: &Scores, floats: &mut [Vec<f64>]) {
    for (floats, dimension) in floats.iter_mut().zip(&scores.dimensions) {
        for (float, points) in floats.iter_mut().zip(rules.points(&dimension.scores)) {
            *float = points.unwrap_or(f64::NAN);
        }
    }
}

/// Of a table without gaps, so that everybody counts in every program.
fn time_alpha(folder: &Path, rules: &Scorer, columns: &[u8]) {
    let complete: Vec<u8> = columns.iter().map(|code| code % 5).collect();
    write(folder, "complete.u8", &complete);
    let table = rules.column_major(&complete).expect("every code is an answer");
    let alpha = || {
        let scale = table.complete(0..N_ITEMS);
        alpha_of_moments(&scale.items, &scale.total, Confidence::NINETY_FIVE)
    };
    let value = alpha().expect("people differ").value;
    write(folder, "alpha.txt", value.to_string().as_bytes());
    report("alpha", "this crate", best(alpha), complete.len());
}

fn time_agreement(folder: &Path) {
    let mut random = Random(2);
    let unit = |_| [(); N_VALUES].map(|()| u32::from(random.below(4)));
    let counts: Vec<[u32; N_VALUES]> = (0..N_UNITS).map(unit).collect();
    let text = counts.iter().map(|unit| unit.map(|n| n.to_string()).join(" ") + "\n");
    write(folder, "counts.txt", text.collect::<String>().as_bytes());
    let alpha = || krippendorff_alpha_of_counts(black_box(&counts), Measurement::Ordinal);
    let value = alpha().expect("units differ").value;
    write(folder, "krippendorff.txt", value.to_string().as_bytes());
    report("agreement", "this crate", best(alpha), size_of_val(&*counts));

    let deviation = || mean_average_deviation(black_box(&counts));
    let value = deviation().expect("some have two raters");
    write(folder, "deviation.txt", format!("{value}\n").as_bytes());
    report("deviation", "this crate", best(deviation), size_of_val(&*counts));
}

/// The shortest of many times: what else runs on the machine only adds.
fn best<T>(mut work: impl FnMut() -> T) -> f64 {
    const TIMES: u32 = 200;
    const LONGEST: Duration = Duration::from_secs(5);
    let started = Instant::now();
    let mut shortest = Duration::MAX;
    for _ in 0..TIMES {
        let start = Instant::now();
        black_box(work());
        shortest = shortest.min(start.elapsed());
        if LONGEST < started.elapsed() {
            break;
        }
    }
    shortest.as_secs_f64()
}

fn report(part: &str, name: &str, seconds: f64, bytes: usize) {
    println!("{part}\t{name}\t{seconds}\t{bytes}");
}

fn write(folder: &Path, name: &str, contents: &[u8]) {
    fs::write(folder.join(name), contents).expect("a file can be written");
}

/// `SplitMix64` (Steele, Lea & Flood 2014).
struct Random(u64);

impl Random {
    /// A number below this one.
    fn below(&mut self, limit: u8) -> u8 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        u8::try_from((mixed ^ (mixed >> 31)) % u64::from(limit)).unwrap_or(0)
    }
}
