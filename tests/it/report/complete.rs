//! The view model is whole: nothing of it is never used, empty, or without what belongs to it.

use std::collections::BTreeSet;

use samenwerkscan::advice::Reason;
use samenwerkscan::report::{Block, Cells, Remark, Report, Section, Table};
use samenwerkscan::{BuiltInLang, PartnerKind};

use super::kinds::every_kind;
use crate::advice::{cases, reasons};

/// The name of a block. A new kind must be named here, and then be in a report.
const fn name(block: &Block) -> &'static str {
    match block {
        Block::Lead { .. } => "lead",
        Block::Paragraph { .. } => "paragraph",
        Block::Heading { .. } => "heading",
        Block::List { .. } => "list",
        Block::Highlights { .. } => "highlights",
        Block::Links { .. } => "links",
        Block::Figure { .. } => "figure",
        Block::Levels(_) => "levels",
        Block::Table(_) => "table",
        Block::Question { .. } => "question",
        Block::Line { .. } => "line",
        _ => panic!("a block without a name"),
    }
}

const NAMES: &str =
    "figure heading highlights lead levels line links list paragraph question table";

/// Words that every sentence of a reason has, in Dutch and in English. A new reason needs some.
const fn words(reason: &Reason<'_>) -> [&'static str; 2] {
    match reason {
        Reason::LowestScore { answer: None, .. } => {
            ["Dit onderdeel heeft de laagste score", "This part has the lowest score"]
        }
        Reason::LowestScore { answer: Some(_), .. } => {
            ["Dit onderdeel kreeg het laagste antwoord", "This part got the lowest answer"]
        }
        Reason::AllEqual { .. } => ["Alle uitkomsten zijn gelijk", "All results are the same"],
        Reason::Score { answer: None, .. } => ["De score is", "The score is"],
        Reason::Score { answer: Some(_), .. } => ["Het antwoord was", "The answer was"],
        Reason::Level { .. } => ["Dit past bij niveau", "This fits level"],
        Reason::CapsLevel { .. } => ["Dit onderdeel", "This part"],
        Reason::Gap { .. } => ["Het verschil is", "The difference is"],
        Reason::Opposed { .. } => ["Jullie staan tegenover elkaar", "You disagree strongly"],
        Reason::Unknown { .. } => ["Veel mensen weten dit niet", "Many people do not know this"],
        Reason::ManyUnknown { .. } => ["koos je: weet ik niet.", "you chose: don't know."],
        Reason::WhiteSpot { .. } => ["met jullie af: een witte plek", "with you yet: a white spot"],
        Reason::NotYet => ["Er is nog geen contact", "There is no contact yet"],
        Reason::BelowWish { .. } => ["De wens is niveau", "The wish is level"],
        Reason::AtWish { .. } => ["De wens is bereikt", "The wish has come true"],
        Reason::Missing { .. } => {
            ["Zo'n partner kan er zijn voor", "This kind of partner could cover"]
        }
        Reason::MutualGap { school: Some(_), .. } => ["De school geeft", "The school gives"],
        Reason::MutualGap { school: None, .. } => {
            ["De school ziet nog geen contact", "The school sees no contact"]
        }
        Reason::Change { .. } => ["Dit is duidelijk veranderd", "This has clearly changed"],
        _ => panic!("a reason without words"),
    }
}

/// Every text of a report that is not inside a picture, in its order.
pub(crate) fn texts(report: &Report) -> Vec<&str> {
    let mut texts = vec![report.title.as_str(), &report.subtitle];
    for Section { heading, blocks, .. } in &report.sections {
        texts.push(heading);
        texts.extend(blocks.iter().flat_map(block_texts));
    }
    texts
}

fn block_texts(block: &Block) -> Vec<&str> {
    match block {
        Block::Lead { text } | Block::Paragraph { text } | Block::Heading { text } => vec![text],
        Block::List { items } => items.iter().flat_map(remark_texts).collect(),
        Block::Highlights { items } => items
            .iter()
            .flat_map(|item| [Some(&item.label), Some(&item.text), item.why.as_ref()])
            .flatten()
            .map(String::as_str)
            .collect(),
        Block::Links { links } => {
            links.iter().flat_map(|link| [link.text.as_str(), &link.address]).collect()
        }
        Block::Figure { figure } => vec![&figure.title],
        Block::Levels(levels) => {
            let marks = [&levels.own_label, &levels.compared_label];
            levels.names.iter().chain(marks).map(String::as_str).collect()
        }
        Block::Table(Table { cells, header, rows, .. }) => {
            let rows = rows.iter().flatten().filter(|_| *cells != Cells::Writing);
            // Beside points there need not be words.
            let rows = rows.filter(|cell| *cells != Cells::Points || !cell.is_empty());
            header.iter().chain(rows).map(String::as_str).collect()
        }
        Block::Question { text, choices, .. } => {
            [text].into_iter().chain(choices).map(String::as_str).collect()
        }
        Block::Line { label } => vec![label],
        other => panic!("{other:?} is not read"),
    }
}

fn remark_texts(Remark { label, text, why, .. }: &Remark) -> Vec<&str> {
    [label.as_deref(), Some(text), why.as_deref()].into_iter().flatten().collect()
}

#[track_caller]
fn check(report: &Report) {
    assert!(texts(report).iter().all(|text| !text.is_empty()), "{:?}", texts(report));
    let headings: BTreeSet<&str> =
        report.sections.iter().map(|section| section.heading.as_str()).collect();
    assert_eq!(headings.len(), report.sections.len(), "{headings:?}");
    for section in &report.sections {
        assert!(!section.blocks.is_empty(), "{}", section.heading);
        let kebab = |character: char| character == '-' || character.is_ascii_lowercase();
        assert!(section.name.chars().all(kebab), "{}", section.name);
        for (idx, block) in section.blocks.iter().enumerate() {
            // The map on the first screen has its table further on.
            if section.name != "glance" || !matches!(block, Block::Figure { .. }) {
                check_block(block, section.blocks.get(idx + 1));
            }
        }
    }
}

#[track_caller]
fn check_block(block: &Block, next: Option<&Block>) {
    match block {
        Block::Figure { figure } => {
            let Some(Block::Table(table)) = next else { panic!("{} has no table", figure.kind) };
            let names = |rows: &[Vec<String>]| rows.iter().map(|row| row[0].clone()).collect();
            let (drawn, listed): (Vec<_>, Vec<_>) = (names(&figure.table.rows), names(&table.rows));
            // The map of partners has its partners in a table of their own, after that of the worlds;
            // and all dimensions together are one of the changes.
            let is_same =
                drawn.iter().filter(|change| listed.contains(change)).count() == listed.len();
            assert!(is_same || table.header[0] != "Onderdeel", "{drawn:?} {listed:?}");
        }
        Block::Table(Table { cells, header, rows, .. }) => {
            assert!(!rows.is_empty() && header.len() > 1, "{header:?}");
            assert!(rows.iter().all(|row| row.len() == header.len()), "{header:?} {rows:?}");
            if *cells == Cells::Points {
                let is_points = |cell: &str| {
                    cell == "–" || cell.parse::<u8>().is_ok_and(|points| points <= 100)
                };
                assert!(rows.iter().all(|row| is_points(&row[1])), "{rows:?}");
            }
        }
        Block::List { items } => assert!(!items.is_empty()),
        Block::Highlights { items } => assert!(!items.is_empty()),
        Block::Question { text, choices, .. } => assert!(choices.len() > 1, "{text}"),
        // A heading, and a sentence that ends in a colon, have something under them.
        Block::Heading { text } => {
            assert!(next.is_some_and(|block| name(block) != "heading"), "{text}");
        }
        Block::Paragraph { text } if text.ends_with(':') => {
            assert!(next.is_some_and(|block| ["list", "links"].contains(&name(block))), "{text}");
        }
        Block::Levels(levels) => {
            let known = 1..=u8::try_from(levels.names.len()).unwrap();
            assert!(
                [Some(levels.own), levels.compared]
                    .iter()
                    .flatten()
                    .all(|level| known.contains(level))
            );
        }
        _ => {}
    }
}

#[test]
fn every_kind_of_block_stands_in_a_report() {
    for lang in BuiltInLang::ALL {
        let mut names = BTreeSet::new();
        for (_, report) in every_kind(lang) {
            names.extend(report.sections.iter().flat_map(|section| &section.blocks).map(name));
            check(&report);
        }
        assert_eq!(names.into_iter().collect::<Vec<_>>().join(" "), NAMES);
    }
}

/// Every reason is said, in both languages. `every_line_can_be_called_up` holds that the cases have
/// them all.
#[test]
fn every_reason_is_said() {
    cases::each(&mut |advice, reports| {
        for (report, idx) in reports.iter().zip(0..) {
            check(report);
            let text = texts(report).join("\n");
            for reason in reasons(advice) {
                let words = words(reason)[idx];
                assert!(text.contains(words), "{words}: {text}");
            }
        }
    });
}

/// A link leads to a page that a source of the crate names, whatever somebody filled in.
#[test]
fn every_link_is_a_source() {
    let known: BTreeSet<&str> = PartnerKind::ALL
        .iter()
        .flat_map(|kind| kind.profile().sources)
        .map(|source| source.address)
        .collect();
    cases::each(&mut |advice, reports| {
        let sources = advice.topics.iter().flat_map(|topic| &topic.sources);
        let sources: BTreeSet<&str> =
            sources.map(|source| source.address).chain(known.clone()).collect();
        for block in
            reports.iter().flat_map(|report| &report.sections).flat_map(|section| &section.blocks)
        {
            let Block::Links { links } = block else { continue };
            for link in links {
                assert!(link.address.starts_with("https://"), "{link:?}");
                assert!(sources.contains(link.address.as_str()), "{link:?}");
            }
        }
    });
}
