//! Computes the cases of a file of reference vectors, for comparison with other software:
//!
//! ```text
//! cargo run --example vectors -- tests/vectors/two-groups.json
//! ```
//!
//! Prints a JSON array: for each case with a statistic in the crate its position, its name, and the
//! value in the shape of the `expected` of the case, or the reason why there is none.

mod cases;

use core::error::Error;
use std::io::Write;
use std::{env, fs, io};

use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("usage: vectors FILE")?;
    let file: cases::File = serde_json::from_str(&fs::read_to_string(path)?)?;
    let computed: Vec<Value> =
        file.cases
            .iter()
            .enumerate()
            .filter_map(|(index, case)| {
                let value = file.input.compute(case)?.unwrap_or_else(
                    |reason| json!({ "undefined": cases::snake_case(reason.code()) }),
                );
                Some(json!({ "index": index, "stat": case.stat, "value": value }))
            })
            .collect();
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, &computed)?;
    writeln!(out)?;
    Ok(())
}
