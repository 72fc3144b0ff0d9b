//! Every text of a report and of a picture, as readers see it.
//!
//! Names, items and labels of the instrument have their own rules, and are replaced here by a
//! single word.

use std::collections::BTreeSet;

use proptest::prelude::*;
use samenwerkscan::report::{Block, Cells, Report, Table};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{BuiltInLang, Draft, PartnerDraft, Response};

use super::style::{DUTCH, ENGLISH, SAME_IN_BOTH, Style};
use super::walk::texts;
use super::{Kind, n_words, sentences};
use crate::advice::cases;
use crate::laws::any_draft;
use crate::report::kinds::{anonymous, every_kind};

/// Words in reports that are the same in Dutch and English.
const ALSO_SAME: [&str; 2] = ["Partner", "Score"];

/// The texts of a report, each with what it is.
fn texts_of(report: &Report) -> Vec<(Kind, String)> {
    let mut texts =
        vec![(Kind::Label, report.title.clone()), (Kind::Label, report.subtitle.clone())];
    for section in &report.sections {
        texts.push((Kind::Label, section.heading.clone()));
        section.blocks.iter().for_each(|block| collect(block, &mut texts));
    }
    texts
}

fn collect(block: &Block, texts: &mut Vec<(Kind, String)>) {
    match block {
        // "Level 3: Working together" is the name of what follows.
        Block::Lead { text } if !text.ends_with('.') => texts.push((Kind::Label, text.clone())),
        Block::Lead { text } | Block::Paragraph { text } => {
            // A sentence that ends in a colon has a list under it.
            let text =
                text.strip_suffix(':').map_or_else(|| text.clone(), |start| format!("{start}."));
            texts.push((Kind::Sentences, text));
        }
        Block::Heading { text } => texts.push((Kind::Label, text.clone())),
        Block::List { items } => {
            for item in items {
                texts.extend(item.label.clone().map(|label| (Kind::Label, label)));
                texts.push((Kind::Sentences, item.text.clone()));
                texts.extend(item.why.clone().map(|why| (Kind::Sentences, why)));
            }
        }
        Block::Highlights { items } => {
            for item in items {
                texts.push((Kind::Label, item.label.clone()));
                texts.push((Kind::Sentences, item.text.clone()));
                texts.extend(item.why.clone().map(|why| (Kind::Sentences, why)));
            }
        }
        // Titles of other publishers are not ours to change.
        Block::Links { .. } => {}
        Block::Figure { figure } => {
            texts.push((Kind::Sentences, figure.title.clone()));
            let cells = figure.table.header.iter().chain(figure.table.rows.iter().flatten());
            texts.extend(
                cells.filter(|cell| has_words(cell)).map(|cell| (Kind::Label, cell.clone())),
            );
        }
        Block::Levels(levels) => {
            let marks = [&levels.own_label, &levels.compared_label];
            texts.extend(levels.names.iter().chain(marks).map(|name| (Kind::Label, name.clone())));
        }
        Block::Table(Table { cells, header, rows, .. }) => {
            let rows =
                rows.iter().flatten().filter(|row| *cells != Cells::Writing && has_words(row));
            // The help of an answer is a sentence.
            let kind = |text: &str| if text.ends_with('.') { Kind::Sentences } else { Kind::Label };
            texts.extend(header.iter().chain(rows).map(|row| (kind(row), row.clone())));
        }
        Block::Question { text, choices, .. } => {
            let is_item = text.ends_with('.');
            texts.push((if is_item { Kind::Item } else { Kind::Question }, text.clone()));
            // On paper an answer comes after the sign by which it is typed in.
            let label = |text: &String| match text.split_once('\u{A0}') {
                Some((_, label)) => label.to_owned(),
                None => text.clone(),
            };
            texts.extend(choices.iter().map(|text| (Kind::Answer, label(text))));
        }
        Block::Line { label } if label.ends_with('.') => {
            texts.push((Kind::Sentences, label.clone()));
        }
        Block::Line { label } => texts.push((Kind::Label, label.clone())),
        other => panic!("{other:?} is not read"),
    }
}

/// A score need not have words, and a missing number is a dash.
fn has_words(cell: &str) -> bool {
    !["", "-", "–"].contains(&cell)
}

/// The built-in texts of a language, longest first, so that no part of a text is replaced before
/// the whole.
fn known(lang: BuiltInLang) -> Vec<String> {
    let texts = texts().into_iter();
    let short = texts.filter(|entry| !entry.kind.is_prose() || entry.kind == Kind::Item);
    let mut known: Vec<String> = short.map(|entry| entry.text(lang).to_owned()).collect();
    known.sort_by_key(|text| core::cmp::Reverse(text.len()));
    known
}

/// Checks reports and remembers what it has seen, because most reports say much the same.
struct Reader {
    known: [Vec<String>; 2],
    seen: [BTreeSet<String>; 2],
    offences: BTreeSet<String>,
}

impl Reader {
    fn new() -> Self {
        let seen = [BTreeSet::new(), BTreeSet::new()];
        Self {
            known: [BuiltInLang::Nl, BuiltInLang::En].map(known),
            seen,
            offences: BTreeSet::new(),
        }
    }

    /// The same report in Dutch and in English.
    fn read(&mut self, [dutch, english]: [&Report; 2]) {
        let both = [dutch, english].map(texts_of);
        assert_eq!(both[0].len(), both[1].len());
        for ((_, nl), (_, en)) in both[0].iter().zip(&both[1]) {
            let unnumbered = nl.trim_start_matches(|character: char| {
                character.is_numeric() || ". ".contains(character)
            });
            let may_be_same = SAME_IN_BOTH.iter().chain(&ALSO_SAME).any(|same| *same == unnumbered);
            if nl == en && !may_be_same && nl.contains(char::is_alphabetic) {
                self.offences.insert(format!("the same in both languages: {nl}"));
            }
        }
        for (idx, texts) in both.into_iter().enumerate() {
            let style = [&DUTCH, &ENGLISH][idx];
            for (kind, text) in texts {
                self.check(idx, style, kind, &text);
            }
        }
    }

    fn check(&mut self, idx: usize, style: &Style, kind: Kind, text: &str) {
        if !self.seen[idx].insert(text.to_owned()) {
            return;
        }
        let mut plain = text.to_owned();
        if kind == Kind::Sentences {
            for known in &self.known[idx] {
                let dot = if known.ends_with('.') { "." } else { "" };
                plain = plain.replace(known, &format!("Iets{dot}"));
            }
        }
        for offence in style.offences(kind, &plain) {
            self.offences.insert(format!("{}: {offence}: {text}", style.lang));
        }
    }

    #[track_caller]
    fn done(&self) {
        let offences: Vec<&str> = self.offences.iter().map(String::as_str).collect();
        assert!(offences.is_empty(), "{} offences\n{}", offences.len(), offences.join("\n"));
    }
}

/// The reports that somebody can get from these answers, in Dutch and in English.
fn reports(drafts: &[Draft]) -> Vec<[Report; 2]> {
    let responses: Vec<Response> = drafts.iter().map(|draft| draft.finish().unwrap()).collect();
    let mut reports: Vec<[Report; 2]> = responses
        .iter()
        .map(|response| [BuiltInLang::Nl, BuiltInLang::En].map(|lang| Report::solo(response, lang)))
        .collect();
    let (half, whole) = (&responses[..responses.len().div_ceil(2)], &responses[..]);
    let [before, after] = [half, whole].map(|people| Summary::of(people).unwrap());
    for mode in [Mode::Open, anonymous()] {
        let result = after.result(mode);
        reports.push([BuiltInLang::Nl, BuiltInLang::En].map(|lang| Report::team(&result, lang)));
        let changed = before.progress(&after, mode).unwrap();
        reports
            .push([BuiltInLang::Nl, BuiltInLang::En].map(|lang| Report::progress(&changed, lang)));
    }
    reports
}

/// A name without meaning.
fn named(mut draft: Draft) -> Draft {
    let name = |partner: &mut PartnerDraft| {
        partner.partner.name = partner.partner.name.take().map(|_| "Zuid".into());
    };
    draft.partners.iter_mut().for_each(name);
    draft
}

#[test]
fn every_report_is_plain() {
    let mut reader = Reader::new();
    for (dutch, english) in every_kind(BuiltInLang::Nl).iter().zip(&every_kind(BuiltInLang::En)) {
        reader.read([&dutch.1, &english.1]);
    }
    cases::each(&mut |_, reports| {
        let of = |lang| reports.iter().find(|case| case.lang == lang).unwrap();
        reader.read([of(BuiltInLang::Nl), of(BuiltInLang::En)]);
    });
    reader.done();
    for (idx, style) in [&DUTCH, &ENGLISH].into_iter().enumerate() {
        let prose = reader.seen[idx].iter().filter(|text| text.ends_with(['.', '?']));
        let lengths: Vec<usize> = prose.flat_map(|text| sentences(text).map(n_words)).collect();
        let (words, n) = (lengths.iter().sum::<usize>(), lengths.len());
        assert!(10 * words <= style.mean_times_ten * n, "{}: {words} words in {n}", style.lang);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_report_is_plain(drafts in proptest::collection::vec(any_draft().prop_map(named), 1..16)) {
        let mut reader = Reader::new();
        for [dutch, english] in reports(&drafts) {
            reader.read([&dutch, &english]);
        }
        reader.done();
    }
}
