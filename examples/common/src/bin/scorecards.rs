//! Scores one response a line: the native side of comparisons with the npm package.
//!
//! Reads JSON lines on standard input, and writes for each the score card or the list of problems.

use std::io::{self, BufRead as _, Write as _};

use samenwerkscan::{Document, KANSENGELIJKHEID, Response, score};

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let line = line?;
        let document: Document<'_> = serde_json::from_str(&line)?;
        match Response::parse(&document, &KANSENGELIJKHEID) {
            Ok(response) => serde_json::to_writer(&mut out, &score(&response))?,
            Err(error) => serde_json::to_writer(&mut out, &error.problems)?,
        }
        writeln!(out)?;
    }
    out.flush()
}
