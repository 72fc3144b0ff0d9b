//! Every row is scored or put aside with its reason, and none is lost.

use crate::{Place, items, label, people};

#[test]
fn every_row_is_accounted_for() {
    let place = Place::new();
    let names: Vec<String> = items().into_iter().map(|(id, _)| id).collect();
    let mut table = format!("nummer,gemeente,perspectief,{}\n", names.join(","));
    let mut expected = Vec::new();
    for (number, codes) in people(30_000).iter().enumerate() {
        let mut cells: Vec<String> = codes.iter().map(|code| label(*code)).collect();
        let (mut town, mut side) = ("Oeverdam", "Ouders");
        let reason = match number % 1000 {
            17 => {
                cells[0] = "9".to_owned();
                cells[23] = "soms".to_owned();
                "ambitie-1: `9` is not between 0 and 4; \
                 leren-4: `soms` is neither a number nor a label of the scale"
            }
            18 => {
                cells.pop();
                "the row has 26 cells, and the header has 27"
            }
            19 => {
                cells.push("te veel".to_owned());
                "the row has 28 cells, and the header has 27"
            }
            20 => {
                side = "buurman";
                "perspectief: `buurman` is no perspective"
            }
            21 => {
                town = " ";
                "gemeente: there is nothing here"
            }
            _ => "",
        };
        if !reason.is_empty() {
            expected.push(((number + 2).to_string(), reason.to_owned(), number.to_string()));
        }
        table += &format!("{number},{town},{side},{}\n", cells.join(","));
    }
    place.write("table.csv", table);
    let arguments = ["table.csv", "--out", "scores.csv", "--keep", "nummer"];
    let said = place.run(&[&arguments[..], &["--summary", "groups", "--by", "gemeente"]].concat());
    assert!(said.contains("29,850 rows scored"), "{said}");
    assert!(said.contains("150 rows have mistakes and were put in table.rejected.csv"), "{said}");
    let first = "line 19: ambitie-1: `9` is not between 0 and 4; leren-4: `soms` is neither";
    assert!(said.starts_with(first), "{said}");

    let mut rejected = csv::ReaderBuilder::new()
        .flexible(true)
        .from_path(place.path("table.rejected.csv"))
        .unwrap();
    let found = rejected.records().map(|row| {
        let row = row.unwrap();
        (row[0].to_owned(), row[1].to_owned(), row[2].to_owned())
    });
    assert_eq!(found.collect::<Vec<_>>(), expected);
    let (_, scored) = place.table("scores.csv");
    let scored = scored.iter().map(|row| row[1].parse::<usize>().unwrap());
    let rejected = expected.iter().map(|(.., number)| number.parse::<usize>().unwrap());
    let mut all: Vec<usize> = scored.chain(rejected).collect();
    all.sort_unstable();
    assert_eq!(all, (0..30_000).collect::<Vec<_>>());
}

#[test]
fn a_table_of_mistakes_gives_no_scores() {
    let place = Place::new();
    let names: Vec<String> = items().into_iter().map(|(id, _)| id).collect();
    place.write("table.csv", format!("{}\n{}\n", names.join(","), ["nee"; 24].join(",")));
    let said = place.refused(&["table.csv", "--out", "scores.csv"]);
    assert!(said.ends_with("bulk: no row of the table could be scored\n"), "{said}");
    assert!(!place.path("scores.csv").exists());
}
