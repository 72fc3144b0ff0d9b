//! What the npm package must give, computed without it. Its tests run this program and compare.
//!
//! - `native cards` reads one response per line, as JSON, and writes the score card of each, or its
//!   problems, as `JSON.stringify(value, null, 2)` would.
//! - `native results` reads one subject per line, as `{ "subject": …, "k": … }`: a response, a list of
//!   them, or `{ "before": …, "after": … }`; anonymous if there is a `k`. For each it writes
//!   everything that the package makes of it.
//! - `native invitations` reads one invitation per line, and writes the link of each, or its problems.
//! - `native kept` reads `{ "responses": …, "k": …, "agreements": … }` per line, and writes the team file and the map
//!   of each.
//! - `native codes` writes the codes of all closed enums.

extern crate alloc;

use alloc::collections::BTreeMap;
use core::error::Error;
use std::io::{self, BufRead as _, Write as _};

use samenwerkscan::figure::{Figure, FigureKind};
use samenwerkscan::report::csv::{Delimiter, Rows};
use samenwerkscan::report::{Format, Outcome, Report};
use samenwerkscan::response::Period;
use samenwerkscan::saved::invitation::Invitation;
use samenwerkscan::saved::team_file::{TeamDraft, TeamFile, agreements};
use samenwerkscan::team::{Agreement, GapWord, Mode, Summary, TeamMap, Verdict};
use samenwerkscan::{
    BuiltInLang, Document, Form, KANSENGELIJKHEID, Leefwereld, Link, PartnerKind, Perspective,
    Problem, Response, ScoreCard, Working, saved, score,
};
use samenwerkscan_examples::json;
use serde::Serialize;

type Done<T> = Result<T, Box<dyn Error>>;

fn main() -> Done<()> {
    match std::env::args().nth(1).as_deref() {
        Some("cards") => each_line(&card),
        Some("results") => each_line(&results),
        Some("invitations") => each_line(&invitation),
        Some("kept") => each_line(&kept),
        Some("codes") => Ok(io::stdout().write_all(json::pretty(&codes())?.as_bytes())?),
        _ => Err("usage: native cards|results|invitations|kept|codes".into()),
    }
}

/// Answers every line of input.
fn each_line(answer: &dyn Fn(&Document) -> Done<String>) -> Done<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let line = line?;
        out.write_all(answer(&serde_json::from_str(&line)?)?.as_bytes())?;
    }
    Ok(out.flush()?)
}

/// What there is to say about a response.
#[derive(Serialize)]
#[serde(untagged)]
enum Judgement<'o> {
    Scored { card: Box<ScoreCard> },
    Refused { problems: &'o [Problem] },
}

fn card(document: &Document) -> Done<String> {
    let parsed = Response::parse(document, &KANSENGELIJKHEID);
    let judgement = match &parsed {
        Ok(response) => Judgement::Scored { card: Box::new(score(response)) },
        Err(error) => Judgement::Refused { problems: &error.problems },
    };
    Ok(json::pretty(&judgement)?)
}

/// Everything that is made of a subject, by language; and its own data.
#[derive(Serialize)]
struct Results<T> {
    data: T,
    languages: Vec<InLanguage>,
}

#[derive(Serialize)]
struct InLanguage {
    view: Report,
    reports: Vec<String>,
    tables: Vec<Option<String>>,
    figures: Vec<Option<Figure>>,
}

/// An invitation on its way.
#[derive(Serialize)]
#[serde(untagged)]
enum SentLink<'o> {
    Sent { link: String },
    Refused { problems: &'o [Problem] },
}

fn invitation(document: &Document) -> Done<String> {
    let read = Invitation::parse(document, &KANSENGELIJKHEID);
    let link = match &read {
        Ok(invitation) => SentLink::Sent { link: invitation.link("https://school.example/scan") },
        Err(error) => SentLink::Refused { problems: &error.problems },
    };
    Ok(json::pretty(&link)?)
}

/// What a group keeps, and its map.
#[derive(Serialize)]
struct Kept {
    file: TeamFile,
    map: TeamMap,
}

fn kept(line: &Document) -> Done<String> {
    let responses = responses(field(line, "responses").ok_or("a line has responses")?)?;
    let mut draft = TeamDraft::new(Summary::of(&responses)?.shareable(mode(line)?));
    draft.agreements = agreements(field(line, "agreements").ok_or("a line has agreements")?)?;
    let file = draft.finish()?;
    let map = file.summary().result().map;
    Ok(json::pretty(&Kept { file, map })?)
}

fn mode(line: &Document) -> Done<Mode> {
    Ok(match field(line, "k") {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small")]
        Some(Document::Number(k)) => {
            Mode::anonymous(Some(*k as u32), &KANSENGELIJKHEID.rules.privacy)?
        }
        _ => Mode::Open,
    })
}

fn results(line: &Document) -> Done<String> {
    let subject = field(line, "subject").ok_or("a line has a subject")?;
    let mode = mode(line)?;
    match (subject, field(subject, "before"), field(subject, "after")) {
        (_, Some(before), Some(after)) => {
            let (before, after) = (responses(before)?, responses(after)?);
            let mut changed = Summary::of(&before)?.progress(&Summary::of(&after)?, mode)?;
            [changed.before.days, changed.after.days] =
                [before, after].map(|people| Period::of(people.iter().map(Response::date)));
            written(&changed, Outcome::Progress(&changed))
        }
        (Document::Array(_), ..) => {
            let team = responses(subject)?;
            let result = Summary::of(&team)?.result(mode);
            written(&result, Outcome::Team(&team, &result))
        }
        _ => {
            let response = Response::parse(subject, &KANSENGELIJKHEID)?;
            written(&saved::encode(&response), Outcome::Solo(&response))
        }
    }
}

fn written(data: &impl Serialize, outcome: Outcome<'_>) -> Done<String> {
    let languages = BuiltInLang::ALL.map(|lang| in_language(outcome, lang)).into();
    Ok(json::pretty(&Results { data, languages })?)
}

fn in_language(outcome: Outcome<'_>, lang: BuiltInLang) -> InLanguage {
    let view = outcome.report(lang);
    let reports = Format::ALL.iter().map(|format| view.write(*format)).collect();
    let table = |rows, delimiter| outcome.table(rows, lang, delimiter).ok();
    let tables = Rows::ALL.iter().flat_map(|rows| {
        Delimiter::ALL.map(|delimiter| table(*rows, delimiter).map(|table| table.to_string()))
    });
    let tables = tables.collect();
    let figures = FigureKind::ALL.iter().map(|kind| outcome.figure(*kind, lang)).collect();
    InLanguage { view, reports, tables, figures }
}

fn field<'d>(document: &'d Document, name: &str) -> Option<&'d Document> {
    match document {
        Document::Object(entries) => {
            entries.iter().find(|(key, _)| key == name).map(|(_, value)| value)
        }
        _ => None,
    }
}

fn responses(list: &Document) -> Done<Vec<Response>> {
    let Document::Array(documents) = list else { return Err("a team is a list".into()) };
    let parsed = documents.iter().map(|document| Response::parse(document, &KANSENGELIJKHEID));
    Ok(parsed.collect::<Result<_, _>>()?)
}

fn codes() -> BTreeMap<&'static str, Vec<&'static str>> {
    BTreeMap::from([
        ("Agreement", Agreement::ALL.map(Agreement::code).to_vec()),
        ("Delimiter", Delimiter::ALL.map(Delimiter::code).to_vec()),
        ("FigureKind", FigureKind::ALL.iter().map(|value| value.code()).collect()),
        ("Form", Form::ALL.map(Form::code).to_vec()),
        ("GapWord", GapWord::ALL.map(GapWord::code).to_vec()),
        ("BuiltInLang", BuiltInLang::ALL.map(BuiltInLang::code).to_vec()),
        ("Leefwereld", Leefwereld::ALL.map(Leefwereld::code).to_vec()),
        ("Link", Link::ALL.map(Link::code).to_vec()),
        ("PartnerKind", PartnerKind::ALL.map(PartnerKind::code).to_vec()),
        ("Perspective", Perspective::ALL.map(Perspective::code).to_vec()),
        ("ProblemCode", problem_codes().collect()),
        ("ReportFormat", Format::ALL.iter().map(|value| value.code()).collect()),
        ("Rows", Rows::ALL.iter().map(|value| value.code()).collect()),
        ("Verdict", Verdict::ALL.map(Verdict::code).to_vec()),
        ("Working", Working::ALL.map(Working::code).to_vec()),
    ])
}

/// The codes of problems, from the source: a problem holds values, so there is no list of them.
fn problem_codes() -> impl Iterator<Item = &'static str> {
    let source = include_str!("../../../src/reading/problem.rs");
    let arms = source.lines().filter(|line| line.trim_start().starts_with("Self::"));
    arms.filter_map(|arm| arm.split_once("=> \"")?.1.strip_suffix("\","))
}
