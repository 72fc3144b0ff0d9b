//! Every kind of table gives the scores that `score` gives, to the bit.

use std::fs::File;
use std::sync::Arc;

use arrow_array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use parquet::arrow::ArrowWriter;
use samenwerkscan::columns::code;
use samenwerkscan::{Perspective, score};

use crate::{Place, delimited, items, label, number, people, response};

/// Every number of a table of scores is that of the score card of its row.
#[track_caller]
fn check(place: &Place, name: &str, people: &[Vec<u8>]) {
    let (header, rows) = place.table(name);
    let column = |name: &str| header.iter().position(|known| known == name).unwrap();
    assert_eq!(rows.len(), people.len());
    for (row, codes) in rows.iter().zip(people) {
        let card = score(&response(codes, Perspective::School));
        let points = |name: &str| row[column(name)].parse::<f64>().ok().map(f64::to_bits);
        let level = |name: &str| row[column(name)].parse::<u8>().ok();
        for dimension in &card.dimensions {
            let expected = dimension.score.map(|score| score.to_f64().to_bits());
            assert_eq!(points(&dimension.id), expected);
            let expected = dimension.level.map(|level| level.number());
            assert_eq!(level(&format!("{}_level", dimension.id)), expected);
        }
        assert_eq!(points("total"), card.total.map(|total| total.to_f64().to_bits()));
        assert_eq!(level("level"), card.level.map(|level| level.number()));
        assert_eq!(level("uncapped_level"), card.uncapped_level.map(|level| level.number()));
        assert_eq!(row[column("provisional")], card.provisional.to_string());
        assert_eq!(row[column("capped_by")], card.capped_by.unwrap_or_default().join(" "));
    }
}

fn rows(people: &[Vec<u8>], before: &[&str], cell: fn(u8) -> String) -> Vec<Vec<String>> {
    let row = |codes: &Vec<u8>| {
        let before = before.iter().map(|cell| (*cell).to_owned());
        before.chain(codes.iter().map(|code| cell(*code))).collect()
    };
    people.iter().map(row).collect()
}

fn header(before: &[&str], name: impl Fn(&str, &str) -> String) -> Vec<String> {
    let before = before.iter().map(|name| (*name).to_owned());
    before.chain(items().iter().map(|(id, text)| name(id, text))).collect()
}

#[test]
fn exports_of_three_form_tools() {
    let (place, people) = (Place::new(), people(300));
    // LimeSurvey: codes without hyphens, then the text; semicolons, decimal commas, a byte order mark.
    let columns = ["Antwoord-ID", "Datum ingestuurd"];
    let names = header(&columns, |id, text| format!("G02Q03[{}]. {text}", id.replace('-', "")));
    let text = delimited(";", &names, &rows(&people, &["1", "2026-11-01 09:00:00"], number));
    place.write("limesurvey.csv", format!("\u{FEFF}{text}"));
    // Google Forms: a grid, with the question before each item.
    let names = header(&["Tijdstempel"], |_, text| format!("Klopt dit bij jullie? [{text}]"));
    let text = delimited(",", &names, &rows(&people, &["1-11-2026 9:00:00"], label));
    place.write("google.csv", text);
    // Microsoft Forms, saved by Excel as "Unicode text".
    let columns = ["ID", "Begintijd", "E-mail", "Naam"];
    let names = header(&columns, |_, text| text.trim_end_matches('.').replace(' ', "\u{A0}"));
    let text = delimited("\t", &names, &rows(&people, &["1", "", "anonymous", ""], label));
    let utf16 = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes);
    place.write("microsoft.txt", utf16.collect::<Vec<u8>>());

    for table in ["limesurvey.csv", "google.csv", "microsoft.txt"] {
        let said = place.run(&[table, "--out", "scores.csv"]);
        assert!(said.starts_with("300 rows scored"), "{said}");
        check(&place, "scores.csv", &people);
    }
}

/// More rows than a batch, and other columns in between.
#[test]
fn large_tables_and_kept_columns() {
    let (place, people) = (Place::new(), people(20_000));
    let mut names = header(&["nummer"], |id, _| id.to_owned());
    names.insert(7, "Opmerkingen".to_owned());
    let mut rows = rows(&people, &[], |code| code.to_string().replace("255", ""));
    for (number, row) in rows.iter_mut().enumerate() {
        for cell in row.iter_mut() {
            *cell = cell.replace("253", "dontKnow").replace("254", "notApplicable");
        }
        row.insert(0, number.to_string());
        row.insert(7, "twee,\nregels".to_owned());
    }
    place.write("table.csv", delimited(",", &names, &rows));
    place.run(&["table.csv", "--out", "scores.csv", "--keep", "Nummer"]);
    check(&place, "scores.csv", &people);
    let (header, rows) = place.table("scores.csv");
    assert_eq!(header[..2], ["line", "Nummer"]);
    // Each row takes two lines, after the header.
    assert_eq!(rows[19_999][..2], ["40000", "19999"]);
}

#[test]
fn parquet_in_and_out() {
    let (place, people) = (Place::new(), people(9000));
    let column = |item: usize| people.iter().map(move |codes| codes[item]);
    let columns = items().into_iter().enumerate().map(|(item, (id, text))| -> (String, ArrayRef) {
        // Numbers have no room for "weet ik niet", so half of the columns are texts.
        if item.is_multiple_of(2) {
            let labels = column(item).map(|code| (code != code::NOT_ANSWERED).then(|| label(code)));
            (text, Arc::new(labels.collect::<StringArray>()))
        } else {
            let ratings = column(item).map(|code| (code < 5).then_some(i64::from(code)));
            (id, Arc::new(ratings.collect::<Int64Array>()))
        }
    });
    let columns = columns.map(|(name, array)| (name, array, true));
    let batch = RecordBatch::try_from_iter_with_nullable(columns).unwrap();
    let file = File::create(place.path("table.parquet")).unwrap();
    let mut writer = ArrowWriter::try_new(file, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();

    let with_gaps = |codes: &Vec<u8>| {
        let gap = |(item, code): (usize, &u8)| {
            if item.is_multiple_of(2) || *code < 5 { *code } else { code::NOT_ANSWERED }
        };
        codes.iter().enumerate().map(gap).collect()
    };
    let expected: Vec<Vec<u8>> = people.iter().map(with_gaps).collect();
    place.run(&["table.parquet", "--out", "scores.csv"]);
    check(&place, "scores.csv", &expected);

    // The scores in Parquet are those in CSV.
    place.run(&["table.parquet", "--out", "scores.parquet"]);
    let file = File::open(place.path("scores.parquet")).unwrap();
    let reader =
        parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder::try_new(file).unwrap();
    let (header, rows) = place.table("scores.csv");
    let mut n_rows = 0;
    for batch in reader.build().unwrap() {
        let batch = batch.unwrap();
        for (name, column) in header.iter().zip(batch.columns()) {
            let texts = arrow_cast::cast(column, &arrow_schema::DataType::Utf8).unwrap();
            let texts = texts.as_any().downcast_ref::<StringArray>().unwrap();
            for (text, row) in texts.iter().zip(&rows[n_rows..]) {
                let place = header.iter().position(|known| known == name).unwrap();
                let (text, cell) = (text.unwrap_or_default(), &row[place]);
                let is_equal = match (text.parse::<f64>(), cell.parse::<f64>()) {
                    (Ok(one), Ok(other)) => one.to_bits() == other.to_bits(),
                    _ => text == cell,
                };
                assert!(is_equal, "{name}: {text:?} and {cell:?}");
            }
        }
        n_rows += batch.num_rows();
    }
    assert_eq!(n_rows, rows.len());
}

#[test]
fn what_cannot_be_read_is_refused_with_a_reason() {
    let place = Place::new();
    let full = delimited(",", &header(&[], |id, _| id.to_owned()), &rows(&people(3), &[], label));
    place.write("full.csv", &full);
    place.write("other.csv", "naam,leeftijd\nA,3\n");
    place.write("empty.csv", "");
    place.write("broken.parquet", "no parquet");
    place.write("table.xlsx", "");
    for (arguments, reason) in [
        (&["full.csv"][..], "nothing to do: give --out, --summary or --pilot"),
        (&["missing.csv", "--out", "a.csv"], "missing.csv: No such file"),
        (&["other.csv", "--out", "a.csv"], "the table has no column for `ambitie-1`"),
        (&["empty.csv", "--out", "a.csv"], "empty.csv: the table is empty"),
        (&["broken.parquet", "--out", "a.csv"], "broken.parquet: "),
        (&["table.xlsx", "--out", "a.csv"], "should end in .csv, .tsv or .parquet"),
        (&["full.csv", "--out", "a.xlsx"], "a.xlsx: the name should end in .csv or .parquet"),
        (&["full.csv", "--out", "full.csv"], "this is the table itself"),
        (&["full.csv", "--out", "a.csv", "--keep", "x"], "the table has no column `x`"),
        (&["full.csv", "--summary", "a.json", "--anonymous", "3"], "a group of three is too small"),
    ] {
        let said = place.refused(arguments);
        assert!(said.starts_with("bulk: ") && said.contains(reason), "{arguments:?}: {said}");
    }
    assert_eq!(place.read("full.csv"), full);
}
