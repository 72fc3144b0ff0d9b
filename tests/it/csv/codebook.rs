//! The codebook explains every column and every code.

use std::collections::BTreeSet;

use samenwerkscan::report::csv::{self, Delimiter};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{BuiltInLang, KANSENGELIJKHEID};

use super::{every_way, moment, read};

#[test]
fn every_column_is_in_the_codebook_and_the_other_way_round() {
    let responses = moment("regenboog-2026");
    let summary = Summary::of(&responses).unwrap();
    let result = summary.result(Mode::Open);
    let changed = summary.progress(&summary, Mode::Open).unwrap();
    for (lang, delimiter) in every_way() {
        let scan = &KANSENGELIJKHEID;
        let tables = [
            ("response", csv::response(&responses[0], lang, delimiter)),
            ("team", csv::team(&result, lang, delimiter)),
            ("respondents", csv::respondents(&responses, Mode::Open, delimiter).unwrap()),
            ("progress", csv::progress(&changed, lang, delimiter)),
            ("agreements", csv::agreements(&[], lang, delimiter)),
        ];
        let columns = tables.iter().flat_map(|(table, csv)| {
            read(csv, delimiter).0.into_iter().map(|column| ((*table).to_owned(), column))
        });
        let columns: Vec<(String, String)> = columns.collect();
        let (header, rows) = read(&csv::codebook(scan, lang, delimiter), delimiter);
        assert_eq!(header, ["table", "column", "meaning", "values", "empty"]);
        let described: Vec<_> = rows.iter().map(|row| (row[0].clone(), row[1].clone())).collect();
        assert_eq!(described, columns);
        assert_eq!(columns.iter().collect::<BTreeSet<_>>().len(), columns.len());
        for row in &rows {
            assert!(row[2].ends_with(['.', '?']) && row[4].ends_with('.'), "{row:?}");
        }
    }
}

/// The codes in a table are the codes that the codebook explains.
#[test]
fn the_codebook_explains_every_code() {
    let responses = [moment("regenboog-2025"), moment("regenboog-2026")].concat();
    let delimiter = Delimiter::Comma;
    let (_, book) = read(&csv::codebook(&KANSENGELIJKHEID, BuiltInLang::Nl, delimiter), delimiter);
    let result = Summary::of(&responses).unwrap().result(Mode::Open);
    let mut tables = vec![
        ("respondents", csv::respondents(&responses, Mode::Open, delimiter).unwrap()),
        ("team", csv::team(&result, BuiltInLang::Nl, delimiter)),
    ];
    tables.extend(
        responses.iter().map(|scan| ("response", csv::response(scan, BuiltInLang::Nl, delimiter))),
    );
    for (table, csv) in &tables {
        let (header, rows) = read(csv, delimiter);
        for (idx, column) in header.iter().enumerate() {
            let values = &book.iter().find(|row| row[..2] == [*table, column]).unwrap()[3];
            if !values.contains(" = ") {
                continue;
            }
            for row in rows.iter().filter(|row| !row[idx].is_empty()) {
                let explained = values.split(" | ").any(|value| {
                    let value = value.rsplit_once(": ").map_or(value, |(_, text)| text);
                    value.starts_with(&format!("{} = ", row[idx]))
                });
                assert!(explained, "{table} {column}: {} is not in {values}", row[idx]);
            }
        }
    }
}

#[test]
fn the_codebook_is_in_the_language_asked_for() {
    let [nl, en] = BuiltInLang::ALL.map(|lang| {
        read(&csv::codebook(&KANSENGELIJKHEID, lang, Delimiter::Comma), Delimiter::Comma).1
    });
    for (nl, en) in nl.iter().zip(&en) {
        assert_eq!(nl[..2], en[..2], "names are the same in every language");
        for column in [2, 4] {
            assert_ne!(nl[column], en[column]);
        }
    }
}
