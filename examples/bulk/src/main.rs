//! Scores a table of answers of any size: CSV or Parquet in, CSV or Parquet out.
//!
//! ```text
//! cargo run --release --manifest-path examples/bulk/Cargo.toml -- answers.csv --out scores.parquet
//! cargo run --release --manifest-path examples/bulk/Cargo.toml -- --help
//! ```
//!
//! `docs/bulk.md` says which tables it reads, and what may be published of the result.

mod answer;
mod arguments;
mod columns;
mod groups;
mod pilot;
mod progress;
mod rejected;
mod rows;
mod run;
mod text;
mod write;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let arguments = arguments::Arguments::parse();
    match run::run(&arguments) {
        Ok(counts) => {
            counts.print(&arguments);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("bulk: {error:#}");
            ExitCode::from(2)
        }
    }
}
