//! What the npm package must give, computed without it. Its tests run this program and compare.
//!
//! - `native scan` reads a response a line, as JSON, and writes for each the score card and the
//!   reports, or the problems, as `JSON.stringify(value, null, 2)` would.
//! - `native codes` writes the codes of all closed enums.

extern crate alloc;

use alloc::collections::BTreeMap;
use core::error::Error;
use std::io::{self, BufRead as _, Write as _};

use samenwerkscan::report::{Ink, Report};
use samenwerkscan::{
    Document, Form, KANSENGELIJKHEID, Lang, Leefwereld, Link, PartnerKind, Perspective, Problem,
    Response, ScoreCard, Working, score,
};
use samenwerkscan_examples::json;
use serde::Serialize;

fn main() -> Result<(), Box<dyn Error>> {
    match std::env::args().nth(1).as_deref() {
        Some("scan") => scan(),
        Some("codes") => Ok(io::stdout().write_all(json::pretty(&codes())?.as_bytes())?),
        _ => Err("usage: native scan|codes".into()),
    }
}

/// What there is to say about one line of input.
#[derive(Serialize)]
#[serde(untagged)]
enum Outcome<'o> {
    Scored { card: Box<ScoreCard<'o>>, nl: String, en: String },
    Refused { problems: &'o [Problem] },
}

fn scan() -> Result<(), Box<dyn Error>> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let line = line?;
        let document: Document<'_> = serde_json::from_str(&line)?;
        let parsed = Response::parse(&document, &KANSENGELIJKHEID);
        let outcome = match &parsed {
            Ok(response) => {
                let card = score(response);
                let text = |lang| Report::solo(response, &card, lang).text(Ink::Plain).to_string();
                let (nl, en) = (text(Lang::Nl), text(Lang::En));
                Outcome::Scored { card: Box::new(card), nl, en }
            }
            Err(error) => Outcome::Refused { problems: &error.problems },
        };
        out.write_all(json::pretty(&outcome)?.as_bytes())?;
    }
    Ok(out.flush()?)
}

fn codes() -> BTreeMap<&'static str, Vec<&'static str>> {
    BTreeMap::from([
        ("Form", Form::ALL.map(Form::code).to_vec()),
        ("Lang", Lang::ALL.map(Lang::code).to_vec()),
        ("Leefwereld", Leefwereld::ALL.map(Leefwereld::code).to_vec()),
        ("Link", Link::ALL.map(Link::code).to_vec()),
        ("PartnerKind", PartnerKind::ALL.map(PartnerKind::code).to_vec()),
        ("Perspective", Perspective::ALL.map(Perspective::code).to_vec()),
        ("ProblemCode", problem_codes().collect()),
        ("Working", Working::ALL.map(Working::code).to_vec()),
    ])
}

/// The codes of problems, from the source: a problem holds values, so there is no list of them.
fn problem_codes() -> impl Iterator<Item = &'static str> {
    let source = include_str!("../../../src/problem.rs");
    let arms = source.lines().filter(|line| line.trim_start().starts_with("Self::"));
    arms.filter_map(|arm| arm.split_once("=> \"")?.1.strip_suffix("\","))
}
