//! Tables as CSV: complete, with numbers that read back equal, and without formulas.

mod codebook;
mod formulas;

use proptest::collection::vec;
use proptest::prelude::*;
use samenwerkscan::instrument::Definition;
use samenwerkscan::report::csv::{self, Csv, Delimiter};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{
    BuiltInLang, Form, Instrument, KANSENGELIJKHEID, PartnerKind, Response, score,
};
use serde_json::Value;

use crate::laws::{any_draft, json};
use crate::report::check_golden;
use crate::support::{draft, example_files, example_folder, parse};

type Row = Vec<String>;

/// The header and the rows, read by an independent reader.
#[track_caller]
fn read(csv: &Csv<'_>, delimiter: Delimiter) -> (Row, Vec<Row>) {
    let text = csv.to_string();
    let text = text.strip_prefix('\u{FEFF}').expect("a byte order mark");
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
    let delimiter = match delimiter {
        Delimiter::Semicolon => b';',
        Delimiter::Comma => b',',
    };
    // The reader refuses rows of different lengths.
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
    (rows.next().unwrap(), rows.collect())
}

/// The entries of the codebook about a column and its empty cells, in one language.
pub(crate) fn codebook_texts(lang: BuiltInLang) -> Vec<String> {
    let (_, rows) =
        read(&csv::codebook(&KANSENGELIJKHEID, lang, Delimiter::Comma), Delimiter::Comma);
    rows.into_iter().flat_map(|row| [row[2].clone(), row[4].clone()]).collect()
}

/// The number in a cell, in the style of the delimiter.
fn number(cell: &str, delimiter: Delimiter) -> Option<f64> {
    let cell = match delimiter {
        Delimiter::Semicolon => {
            assert!(!cell.contains('.'), "{cell}");
            cell.replace(',', ".")
        }
        Delimiter::Comma => cell.to_owned(),
    };
    (!cell.is_empty()).then(|| cell.parse().unwrap())
}

fn every_way() -> impl Iterator<Item = (BuiltInLang, Delimiter)> {
    BuiltInLang::ALL.into_iter().flat_map(|lang| Delimiter::ALL.map(|delimiter| (lang, delimiter)))
}

fn moment(folder: &str) -> Vec<Response> {
    let files = example_folder(&format!("examples/data/{folder}"));
    files.iter().map(|(_, text)| parse(text).unwrap()).collect()
}

fn anonymous() -> Mode {
    Mode::anonymous(None, &KANSENGELIJKHEID.rules.privacy).unwrap()
}

/// The code of an answer in a file, as a cell.
fn code(answer: &Value) -> String {
    match answer {
        Value::Null => String::new(),
        Value::String(code) => code.clone(),
        other => other.to_string(),
    }
}

#[test]
fn a_response_has_a_row_for_each_question() {
    for (name, file) in example_files() {
        let (response, file) =
            (parse(&file).unwrap(), serde_json::from_str::<Value>(&file).unwrap());
        for (lang, delimiter) in every_way() {
            let (header, rows) = read(&csv::response(&response, lang, delimiter), delimiter);
            assert_eq!(
                header,
                [
                    "part",
                    "dimension",
                    "partnerKind",
                    "partnerName",
                    "item",
                    "text",
                    "answer",
                    "label"
                ]
            );
            let part =
                |part: &str| rows.iter().filter(move |row| row[0] == part).collect::<Vec<_>>();
            let scan = &KANSENGELIJKHEID;
            let items = scan.dimensions.iter().flat_map(|dimension| {
                dimension.items_on(response.form()).iter().map(|item| (dimension.id.as_ref(), item))
            });
            let items: Vec<_> = items.collect();
            assert_eq!(part("main").len(), items.len(), "{name}");
            for (row, (dimension, item)) in part("main").into_iter().zip(items) {
                let answer = code(&file["answers"][&*item.id]);
                let expected = [dimension, "", "", &item.id, item.text.get(lang), &answer];
                assert_eq!(row[1..7], expected, "{name}");
                assert_eq!(row[7].is_empty(), answer.is_empty());
            }
            assert_eq!(part("selfEstimate")[0][6], code(&file["selfEstimate"]), "{name}");
            let partners = file["partners"].as_array().cloned().unwrap_or_default();
            assert_eq!(part("working").len(), partners.len());
            let mut expected = Vec::new();
            for (idx, partner) in partners.iter().enumerate() {
                let about = [code(&partner["kind"]), code(&partner["name"])];
                for (part, key) in [(part("working"), "working"), (part("desired"), "desired")] {
                    assert_eq!(part[idx][2..4], about);
                    assert_eq!(part[idx][6], code(&partner[key]));
                }
                let kind: PartnerKind = about[0].parse().unwrap();
                if partner["working"] == "yes" {
                    let items = scan.partner_scan.items(kind);
                    expected.extend(items.map(|item| {
                        let answer = code(&partner["answers"][&*item.id]);
                        [&about[..], &[item.id.to_string(), item.text.get(lang).to_owned(), answer]]
                            .concat()
                    }));
                }
            }
            let found: Vec<Row> = part("partner").iter().map(|row| row[2..7].to_vec()).collect();
            assert_eq!(found, expected, "{name}");
            let about = part("aboutSchool");
            assert_eq!(about.len(), if file["aboutSchool"].is_null() { 0 } else { 4 }, "{name}");
            for (row, item) in about.iter().zip(scan.partner_scan.core.iter()) {
                assert_eq!(
                    row[4..7],
                    [
                        &*item.id,
                        item.text.get(lang),
                        &code(&file["aboutSchool"]["answers"][&*item.id])
                    ]
                );
            }
        }
    }
}

#[test]
fn labels_are_in_the_language_asked_for() {
    let response = draft(&KANSENGELIJKHEID, Form::Full, "03xn-").finish().unwrap();
    for (lang, expected) in [
        (BuiltInLang::Nl, ["Nog niet", "Grotendeels", "Weet ik niet", "Past niet bij ons", ""]),
        (BuiltInLang::En, ["Not yet", "Mostly", "I don't know", "Does not apply to us", ""]),
    ] {
        let (_, rows) = read(&csv::response(&response, lang, Delimiter::Comma), Delimiter::Comma);
        let labels: Vec<&str> = rows[1..6].iter().map(|row| &*row[7]).collect();
        assert_eq!(labels, expected);
        let answers: Vec<&str> = rows[1..6].iter().map(|row| &*row[6]).collect();
        assert_eq!(answers, ["0", "3", "dontKnow", "notApplicable", ""]);
    }
}

#[test]
fn a_team_has_the_numbers_of_its_result() {
    let summary = Summary::of(moment("regenboog-2026")).unwrap();
    for mode in [Mode::Open, anonymous()] {
        let result = summary.result(mode);
        for (lang, delimiter) in every_way() {
            let csv = csv::team(&result, lang, delimiter);
            check_team(&read(&csv, delimiter), &json(&result), delimiter);
        }
    }
}

/// Every cell of a team is what its result shows, and empty if the result hides it.
#[track_caller]
fn check_team((header, rows): &(Row, Vec<Row>), result: &Value, delimiter: Delimiter) {
    assert_eq!(rows.len(), 24);
    for (row, item) in rows.iter().zip(result["items"].as_array().unwrap()) {
        for (column, cell) in header.iter().zip(row) {
            let expected = match column.split_once('_') {
                Some(("count", rating)) => &item["counts"][rating.parse::<usize>().unwrap()],
                _ if column == "measure" => &result["measure"],
                _ => &item[if column == "item" { "id" } else { column }],
            };
            match column.as_str() {
                column if column.starts_with("points_") => {
                    check_side(column, number(cell, delimiter), item, result);
                }
                "measure" => assert_eq!(*cell, code(expected)),
                "dimension" => assert!(row[1].starts_with(&format!("{cell}-"))),
                "text" => assert!(!cell.is_empty()),
                "item" | "agreement" => assert_eq!(*cell, code(expected), "{column}"),
                _ => assert_eq!(number(cell, delimiter), expected.as_f64(), "{column}"),
            }
        }
    }
}

/// The points of one side: those of its anchor if the item is one, and never of a hidden side.
#[track_caller]
fn check_side(column: &str, points: Option<f64>, item: &Value, result: &Value) {
    let (_, id) = column.split_once('_').unwrap();
    let sides = result["perspectives"].as_array().unwrap();
    let side = sides.iter().find(|side| side["id"] == id);
    let Some(side) = side.filter(|side| side["hidden"] == false) else {
        assert_eq!(points, None, "{column}");
        return;
    };
    assert!(points.is_none_or(|points| (0.0..=100.0).contains(&points)), "{column}");
    if let Some((dimension, "1")) = item["id"].as_str().unwrap().rsplit_once('-') {
        let dimensions = side["dimensions"].as_array().unwrap();
        let expected = dimensions.iter().find(|one| one["id"] == dimension).unwrap();
        assert_eq!(points, expected["anchor"].as_f64(), "{column} {dimension}");
    }
}

#[test]
fn respondents_have_their_answers_and_scores() {
    let responses = moment("regenboog-2026");
    for delimiter in Delimiter::ALL {
        let csv = csv::respondents(&responses, Mode::Open, delimiter).unwrap();
        let (header, rows) = read(&csv, delimiter);
        assert_eq!((rows.len(), header.len()), (responses.len(), 3 + 24 + 6 + 2));
        for (row, response) in rows.iter().zip(&responses) {
            let (file, card) = (json(response), json(&score(response)));
            for (column, cell) in header.iter().zip(row) {
                match column.split_once('_') {
                    Some(("item", id)) => assert_eq!(*cell, code(&file["answers"][id]), "{id}"),
                    Some(("score", id)) => {
                        let dimensions = card["dimensions"].as_array().unwrap();
                        let scored =
                            dimensions.iter().find(|dimension| dimension["id"] == id).unwrap();
                        assert_eq!(number(cell, delimiter), scored["score"].as_f64(), "{id}");
                    }
                    None if column == "total" => {
                        assert_eq!(number(cell, delimiter), card["total"].as_f64());
                    }
                    None if column == "level" => assert_eq!(*cell, code(&card["level"])),
                    _ => assert_eq!(*cell, code(&file[column]), "{column}"),
                }
            }
        }
    }
}

#[test]
fn there_is_no_table_of_anonymous_respondents() {
    let responses = moment("regenboog-2026");
    let error = csv::respondents(&responses, anonymous(), Delimiter::Comma).unwrap_err();
    assert_eq!(error.code(), "anonymousMode");
    assert_eq!(
        error.to_string(),
        "in anonymous mode there is no table with one row per respondent"
    );
    let error = csv::respondents(&[], Mode::Open, Delimiter::Comma).unwrap_err();
    assert_eq!(error.code(), "emptyTeam");
    let mut other = Definition::clone(&KANSENGELIJKHEID);
    other.version = "2.0".into();
    let other = Instrument::new(other).unwrap();
    let other = draft(&other, Form::Full, "0").finish().unwrap();
    let mixed = [responses[0].clone(), other];
    let error = csv::respondents(&mixed, Mode::Open, Delimiter::Comma).unwrap_err();
    assert_eq!(error.code(), "mixedInstruments");
    assert!(
        error.to_string().starts_with("response or group 2 uses `kansengelijkheid` 2.0"),
        "{error}"
    );
}

#[test]
fn two_moments_have_the_numbers_of_their_comparison() {
    let moments =
        ["regenboog-2025", "regenboog-2026"].map(|name| Summary::of(moment(name)).unwrap());
    let changed = moments[0].progress(&moments[1], Mode::Open).unwrap();
    let expected = json(&changed);
    for (lang, delimiter) in every_way() {
        let csv = csv::progress(&changed, lang, delimiter);
        let (header, rows) = read(&csv, delimiter);
        let expected_header =
            ["dimension", "label", "before", "after", "delta", "verdict", "measure", "leftOut"];
        assert_eq!(header, expected_header);
        assert_eq!(rows.len(), 6);
        for (idx, row) in rows.iter().enumerate() {
            let (change, dimension) =
                (&expected["dimensions"][idx], &KANSENGELIJKHEID.dimensions[idx]);
            assert_eq!(row[..2], [&*dimension.id, dimension.label.get(lang)]);
            for (column, cell) in [("before", &row[2]), ("after", &row[3]), ("delta", &row[4])] {
                assert_eq!(number(cell, delimiter), change[column].as_f64());
            }
            assert_eq!(row[5], code(&change["verdict"]));
            assert_eq!(row[6], code(&expected["measure"]));
            let left_out = change["leftOut"].as_array().unwrap().iter().map(code);
            assert_eq!(row[7], left_out.collect::<Vec<_>>().join(" "));
        }
    }
}

#[test]
fn tables_stay_as_they_are() {
    let files = example_files();
    let file = &files.iter().find(|(name, _)| name == "het-kompas-jongerenwerk").unwrap().1;
    let response = parse(file).unwrap();
    let summary = Summary::of(moment("regenboog-2026")).unwrap();
    let team = summary.result(anonymous());
    for (lang, delimiter) in
        [(BuiltInLang::Nl, Delimiter::Semicolon), (BuiltInLang::En, Delimiter::Comma)]
    {
        for (name, csv) in [
            ("response", csv::response(&response, lang, delimiter)),
            ("team", csv::team(&team, lang, delimiter)),
            ("codebook", csv::codebook(&KANSENGELIJKHEID, lang, delimiter)),
        ] {
            check_golden(&format!("csv/{name}.{lang}.csv"), &csv.to_string());
        }
    }
}

proptest! {
    #[test]
    fn a_team_shows_what_its_mode_shows(
        drafts in vec(any_draft(), 1..30),
        is_open in any::<bool>(),
    ) {
        let responses: Vec<Response> =
            drafts.iter().map(|draft| draft.finish().unwrap()).collect();
        let mode = if is_open { Mode::Open } else { anonymous() };
        let result = Summary::of(&responses).unwrap().result(mode);
        for delimiter in Delimiter::ALL {
            let csv = csv::team(&result, BuiltInLang::Nl, delimiter);
            check_team(&read(&csv, delimiter), &json(&result), delimiter);
            prop_assert!(!csv.to_string().contains("NaN"));
            let table = csv::respondents(&responses, mode, delimiter);
            prop_assert_eq!(table.is_ok(), is_open);
        }
    }
}
