//! Workbooks: what a spreadsheet reads is what the tables say.

use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};
use samenwerkscan::report::csv::{self, Delimiter, Rows, Sheet};
use samenwerkscan::report::{Meeting, Outcome};
use samenwerkscan::saved::team_file::Agreement;
use samenwerkscan::team::Mode;
use samenwerkscan::{BuiltInLang, KANSENGELIJKHEID};
use samenwerkscan_examples::workbook::workbook;

use crate::report::kinds::{anonymous, moment, people};
use crate::support::{example, example_files, example_folder, parse, repository};

type Book = Xlsx<Cursor<Vec<u8>>>;

fn opened(bytes: Vec<u8>) -> Book {
    open_workbook_from_rs(Cursor::new(bytes)).unwrap()
}

/// The rows of a table as an independent reader of CSV finds them.
fn rows_of(table: &str) -> Vec<Vec<String>> {
    let table = table.trim_start_matches('\u{FEFF}').as_bytes();
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(table);
    let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}

/// The cells of a sheet, each as it would be in a table with decimal points.
fn cells_of(book: &mut Book, name: &str) -> Vec<Vec<String>> {
    let range = book.worksheet_range(name).unwrap();
    let cell = |cell: &Data| match cell {
        Data::Empty => String::new(),
        Data::Float(number) => format!("{number}"),
        Data::String(text) => text.clone(),
        other => panic!("{other:?}"),
    };
    range.rows().map(|row| row.iter().map(cell).collect()).collect()
}

/// Without what is empty at the end of a row or of the table, which a spreadsheet does not keep.
fn trimmed(rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let rows = rows.into_iter().map(|mut row| {
        while row.last().is_some_and(String::is_empty) {
            row.pop();
        }
        row
    });
    rows.collect()
}

#[track_caller]
fn check(outcome: Outcome<'_>, at: &Meeting<'_>, lang: BuiltInLang) {
    let sheets = csv::sheets(outcome, at, lang);
    let mut book = opened(workbook(&sheets).unwrap());
    let names: Vec<&str> = sheets.iter().map(|sheet| &*sheet.name).collect();
    assert_eq!(book.sheet_names(), names);
    let table = outcome.table(Rows::Items, lang, Delimiter::Comma).unwrap();
    let codebook = csv::codebook(&KANSENGELIJKHEID, lang, Delimiter::Comma);
    let mut expected = vec![table];
    for list in [at.earlier, at.agreements].into_iter().filter(|list| !list.is_empty()) {
        expected.push(csv::agreements(list, lang, Delimiter::Comma));
    }
    expected.push(codebook);
    assert_eq!(names.len(), expected.len());
    for (name, table) in names.iter().zip(expected) {
        assert_eq!(
            trimmed(cells_of(&mut book, name)),
            trimmed(rows_of(&table.to_string())),
            "{name}"
        );
    }
    assert_eq!(workbook(&sheets).unwrap(), workbook(&sheets).unwrap());
}

fn agreed(what: &str) -> Agreement {
    let mut agreement = Agreement::new(what);
    agreement.when = Some("2027-03-01".parse().unwrap());
    agreement.why = Some("een;twee,drie \"vier\"\nvijf".into());
    agreement
}

#[test]
fn a_workbook_has_the_cells_of_the_tables() {
    let (_, file) = example_files().into_iter().next().unwrap();
    let response = parse(&file).unwrap();
    let (team, summary) = (people("regenboog-2026"), moment("regenboog-2026"));
    let changed = moment("regenboog-2025").progress(&summary, Mode::Open).unwrap();
    let (earlier, now) = ([agreed("Eerst")], [agreed("Nu"), agreed("Daarna")]);
    let mut at = Meeting::default();
    for lang in BuiltInLang::ALL {
        for result in [summary.result(Mode::Open), summary.result(anonymous())] {
            check(Outcome::Team(&team, &result), &at, lang);
        }
        check(Outcome::Solo(&response), &at, lang);
        check(Outcome::Progress(&changed), &at, lang);
        (at.earlier, at.agreements) = (&earlier, &now);
    }
}

/// CSV has to guard such a text by a character before it; a workbook says of what type a cell is.
#[test]
fn no_text_is_a_formula_or_a_number() {
    let texts = ["=1+1", "+31", "-1", "@SUM(A1)", "12", "1.5", "TRUE", "<b>&amp;", "🌈", "\u{5D0}"];
    let agreements = texts.map(Agreement::new);
    let sheet = Sheet {
        name: "Afspraken".into(),
        rows: csv::agreements(&agreements, BuiltInLang::Nl, Delimiter::Comma),
    };
    let mut book = opened(workbook(&[sheet]).unwrap());
    let range = book.worksheet_range("Afspraken").unwrap();
    let first = range.rows().skip(1).map(|row| row[0].clone());
    let expected = texts.map(|text| Data::String(text.into()));
    assert_eq!(first.collect::<Vec<_>>(), expected);
    assert!(book.worksheet_formula("Afspraken").unwrap().is_empty());
}

#[test]
fn the_command_line_writes_a_workbook_and_pictures() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("workbook");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let out = folder.join("team.xlsx");
    let answers = "examples/data/regenboog-2026";
    let files = example_folder(answers).into_iter().map(|(name, _)| name);
    let files = files.map(|name| repository(answers).join(name).with_extension("json"));
    let mut command = example("teamscan");
    command.args(files).args(["--format", "xlsx", "--lang", "en", "--out"]).arg(&out);
    let output = command.arg("--pictures").arg(folder.join("pictures")).output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    let bytes = std::fs::read(&out).unwrap();
    let (team, result) = (people("regenboog-2026"), moment("regenboog-2026").result(Mode::Open));
    let outcome = Outcome::Team(&team, &result);
    let sheets = csv::sheets(outcome, &Meeting::default(), BuiltInLang::En);
    assert_eq!(bytes, workbook(&sheets).unwrap());
    for kind in ["profile", "radar", "worlds", "perspectives", "distribution", "item"] {
        let path = folder.join("pictures").join(kind).with_extension("svg");
        let figure = outcome.figure(kind.parse().unwrap(), BuiltInLang::En).unwrap();
        let expected = figure.with_heading().svg().to_string();
        assert_eq!(std::fs::read_to_string(path).unwrap(), expected, "{kind}");
    }
}
