//! The report: which tables there are, and what may be said about them.

use samenwerkscan::instrument::Definition;
use samenwerkscan::stats::{Alpha, Estimate, Undefined};
use samenwerkscan::{BuiltInLang, Form, Instrument};

use super::measure::{
    Difference, Dimension, FOR_ALPHA, FOR_DIFFERENCE, FOR_ICC, FOR_ITEMS, Findings, Item,
};
use super::messages as say;
use super::number::{NONE, interval, number, or_none, percent, with_interval};

pub(super) struct Report {
    pub(super) title: String,
    pub(super) blocks: Vec<Block>,
}

pub(super) enum Block {
    Heading(String),
    Text(String),
    List(Vec<String>),
    Table { head: Vec<String>, rows: Vec<Vec<String>> },
}

pub(super) fn report(findings: &Findings, instrument: &Instrument, lang: BuiltInLang) -> Report {
    let sides: Vec<(String, u64)> =
        findings.by_perspective.iter().map(|(side, n)| (side.label(lang).to_owned(), *n)).collect();
    let mut blocks = vec![
        Block::Text(format!("{}, {}.", instrument.title.get(lang), instrument.version)),
        Block::Text(say::people_and_sides(findings.n, &sides, lang)),
        Block::Heading(say::carries(lang).to_owned()),
        Block::List(what_it_carries(findings, lang)),
        Block::Text(say::limits(lang).to_owned()),
        Block::Text(say::legend(lang).to_owned()),
    ];
    blocks.extend(items(findings, instrument, lang));
    blocks.extend(dimensions(findings, lang));
    if 0 < findings.n_teams {
        blocks.extend(teams(findings, lang));
    }
    if !findings.differences.is_empty() {
        blocks.extend(differences(findings, lang));
    }
    Report { title: say::title(lang).to_owned(), blocks }
}

fn what_it_carries(findings: &Findings, lang: BuiltInLang) -> Vec<String> {
    let fewest = findings.dimensions.iter().map(|dimension| dimension.n_complete).min();
    let reliability = match findings.form {
        Form::Full => say::reliability(fewest.unwrap_or(0), lang),
        Form::Short => say::short_form(lang).to_owned(),
    };
    let n_sides = findings.by_perspective.len();
    vec![reliability, say::between_teams(findings.n_teams, lang), say::between_sides(n_sides, lang)]
}

fn items(findings: &Findings, instrument: &Definition, lang: BuiltInLang) -> [Block; 3] {
    let steps = instrument.scale.steps.iter().map(|step| step.label.get(lang).to_owned());
    let before = [say::item(lang), say::ratings(lang)].map(str::to_owned);
    let after = [
        say::dont_know(lang),
        say::not_applicable(lang),
        say::blank(lang),
        say::mean(lang),
        say::rest(lang),
    ];
    let head = before.into_iter().chain(steps).chain(after.map(str::to_owned)).collect();
    let rows = findings.items.iter().map(|item| {
        let share = |part: u32| percent(part.into(), findings.n as u64);
        let steps = item.counts.iter().map(|n| percent((*n).into(), item.n_ratings().into()));
        let others = [item.dont_know, item.not_applicable, item.not_answered].map(share);
        let mean = or_none(item.moments().mean(), 2, lang);
        let rest = if is_enough_for_items(findings, item) {
            or_none(item.rest.and_then(|rest| rest.correlation), 2, lang)
        } else {
            NONE.to_owned()
        };
        let start = [item.id.clone(), item.n_ratings().to_string()];
        start.into_iter().chain(steps).chain(others).chain([mean, rest]).collect()
    });
    let rows = rows.collect();
    let heading = Block::Heading(say::items(lang).to_owned());
    [heading, Block::Table { head, rows }, notes(item_notes(findings, instrument, lang), lang)]
}

/// Whether the dimension of an item has enough complete respondents.
fn is_enough_for_items(findings: &Findings, item: &Item) -> bool {
    findings.dimensions.get(item.dimension).is_some_and(|its| FOR_ITEMS <= its.n_complete)
}

/// An item with its text, for whoever does not know the ids.
fn named(item: &Item, lang: BuiltInLang) -> String {
    format!("{} ({})", item.id, item.text.get(lang).trim_end_matches('.'))
}

fn item_notes(findings: &Findings, instrument: &Definition, lang: BuiltInLang) -> Vec<String> {
    let unknown = &instrument.rules.unknown;
    let mut notes = Vec::new();
    for item in &findings.items {
        let n = item.n_applicable();
        let many = unknown.share.value.of_rounded_up(n);
        if unknown.minimum_answers.value <= n && many <= item.dont_know {
            notes.push(say::unknown_to_many(&named(item, lang), lang));
        }
        let half = item.n_ratings() / 2;
        // From as many answers as a verdict on an item needs.
        if FOR_ALPHA <= u64::from(item.n_ratings()) {
            let ends = [(item.counts.first(), false), (item.counts.last(), true)];
            let crowded = ends.into_iter().filter(|(n, _)| n.is_some_and(|n| half < *n));
            notes.extend(
                crowded.map(|(_, highest)| say::at_one_end(&named(item, lang), highest, lang)),
            );
        }
        let rest = item.rest.and_then(|rest| rest.correlation);
        if is_enough_for_items(findings, item) && rest.is_ok_and(|rest| rest < 0.30) {
            notes.push(say::apart_from_rest(&named(item, lang), lang));
        }
    }
    notes
}

fn dimensions(findings: &Findings, lang: BuiltInLang) -> [Block; 3] {
    let head = [
        say::dimension(lang),
        say::with_score(lang),
        say::mean(lang),
        say::spread(lang),
        say::at_lowest(lang),
        say::at_highest(lang),
        say::complete(lang),
        "Alpha",
        "Omega",
        say::error(lang),
    ];
    let rows = findings.dimensions.iter().map(|dimension| {
        let n = dimension.scores.n();
        let mean = dimension.mean.as_ref();
        let [lowest, highest] = dimension.at_ends.map(|at| percent(at, n));
        let alpha = alpha(dimension).map(|alpha| {
            format!("{} {}", number(alpha.value, 2, lang), interval(alpha.interval, 2, lang))
        });
        let omega = dimension.factor.as_ref().ok().filter(|_| FOR_ITEMS <= dimension.n_complete);
        let has_alpha = alpha.is_some();
        vec![
            dimension.label.get(lang).to_owned(),
            n.to_string(),
            mean.map_or_else(
                |_| or_none(dimension.scores.mean(), 1, lang),
                |mean| with_interval(mean, 1, lang),
            ),
            or_none(dimension.scores.sd(), 1, lang),
            lowest,
            highest,
            dimension.n_complete.to_string(),
            alpha.unwrap_or_else(|| NONE.to_owned()),
            omega.map_or_else(|| NONE.to_owned(), |factor| number(factor.omega, 2, lang)),
            if has_alpha { or_none(dimension.sem, 1, lang) } else { NONE.to_owned() },
        ]
    });
    let rows = rows.collect();
    let heading = Block::Heading(say::dimensions(lang).to_owned());
    [heading, table(&head, rows), notes(dimension_notes(findings, lang), lang)]
}

/// Alpha, if there are enough respondents to show it.
fn alpha(dimension: &Dimension) -> Option<Alpha> {
    dimension.alpha.ok().filter(|_| FOR_ALPHA <= dimension.n_complete)
}

fn dimension_notes(findings: &Findings, lang: BuiltInLang) -> Vec<String> {
    let mut notes = Vec::new();
    for dimension in &findings.dimensions {
        let n = dimension.scores.n();
        if let Some(alpha) = alpha(dimension) {
            notes.push(say::verdict(dimension.label.get(lang), alpha.interval.lower, lang));
        }
        if FOR_ALPHA <= n {
            // Terwee and others (2007): more than 15 % at an end.
            let ends = dimension.at_ends.into_iter().zip([false, true]);
            let crowded = ends.filter(|(at, _)| 15 * n < 100 * at);
            notes.extend(
                crowded.map(|(_, highest)| {
                    say::scores_at_end(dimension.label.get(lang), highest, lang)
                }),
            );
        }
    }
    notes
}

fn teams(findings: &Findings, lang: BuiltInLang) -> [Block; 2] {
    let head = [
        say::dimension(lang),
        say::between(lang),
        say::of_mean(lang),
        say::within(lang),
        say::agreeing(lang),
    ];
    let are_enough = FOR_ICC <= findings.n_teams;
    let rows = findings.dimensions.iter().map(|dimension| {
        let icc = if are_enough { dimension.icc } else { Err(Undefined::TooFewTeams) };
        let [judged, agree] = dimension.agreeing;
        vec![
            dimension.label.get(lang).to_owned(),
            or_none(icc.map(|icc| icc.single), 2, lang),
            or_none(icc.and_then(|icc| icc.mean), 2, lang),
            or_none(dimension.deviation, 2, lang),
            percent(agree, judged),
        ]
    });
    [Block::Heading(say::teams(lang).to_owned()), table(&head, rows.collect())]
}

fn differences(findings: &Findings, lang: BuiltInLang) -> [Block; 3] {
    let head = [
        say::dimension(lang),
        say::sides(lang),
        say::people(lang),
        say::points(lang),
        say::delta(lang),
    ];
    let rows = findings.differences.iter().map(|difference| {
        let [(one, n_one), (other, n_other)] = difference.sides;
        let shown = |estimate: &Result<Estimate, Undefined>| {
            let enough = estimate.as_ref().ok().filter(|_| is_enough(difference));
            enough.map_or_else(|| NONE.to_owned(), |estimate| with_interval(estimate, 2, lang))
        };
        vec![
            difference.label.get(lang).to_owned(),
            format!("{} − {}", one.label(lang), other.label(lang)),
            format!("{n_one}, {n_other}"),
            shown(&difference.points),
            shown(&difference.delta),
        ]
    });
    let rows = rows.collect();
    let real = findings.differences.iter().filter(|difference| is_enough(difference));
    let real = real.filter_map(|difference| {
        let points = difference.points.as_ref().ok()?;
        let [one, other] = difference.sides.map(|(side, _)| side.label(lang));
        if 0.0 < points.interval.lower {
            Some(say::real_difference(difference.label.get(lang), one, other, lang))
        } else if points.interval.upper < 0.0 {
            Some(say::real_difference(difference.label.get(lang), other, one, lang))
        } else {
            None
        }
    });
    let notes = notes(real.collect(), lang);
    [Block::Heading(say::differences(lang).to_owned()), table(&head, rows), notes]
}

fn is_enough(difference: &Difference) -> bool {
    difference.sides.iter().all(|(_, n)| FOR_DIFFERENCE <= *n)
}

fn table(head: &[&str], rows: Vec<Vec<String>>) -> Block {
    Block::Table { head: head.iter().map(|name| (*name).to_owned()).collect(), rows }
}

fn notes(notes: Vec<String>, lang: BuiltInLang) -> Block {
    if notes.is_empty() {
        Block::Text(say::nothing_stands_out(lang).to_owned())
    } else {
        Block::List(notes)
    }
}
