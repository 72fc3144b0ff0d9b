//! Summaries of a table are those of its responses, and small groups stay hidden.

use std::fs;

use samenwerkscan::saved::Saved;
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{Document, KANSENGELIJKHEID, Perspective, Response};

use crate::{Place, items, label, people, response};

const SIDES: [(&str, Perspective); 3] = [
    ("school", Perspective::School),
    ("Ouders", Perspective::Ouders),
    ("gemeente", Perspective::Gemeente),
];

/// A table of towns with so many people, and the responses of each.
fn towns(place: &Place, sizes: &[(&str, usize)]) -> Vec<Vec<Response>> {
    let names: Vec<String> = items().into_iter().map(|(id, _)| id).collect();
    let mut lines = Vec::new();
    let mut answers = people(sizes.iter().map(|(_, n)| n).sum()).into_iter();
    let towns = sizes.iter().map(|(town, n)| {
        let people = answers.by_ref().take(*n).enumerate().map(|(number, codes)| {
            let (side, perspective) = SIDES[number % SIDES.len()];
            let cells: Vec<String> = codes.iter().map(|code| label(*code)).collect();
            lines.push(format!("{town};{side};{}", cells.join(";")));
            response(&codes, perspective)
        });
        people.collect()
    });
    let towns: Vec<Vec<Response>> = towns.collect();
    // Rows of a town need not be together.
    lines.sort_by_key(|line| line.len() % 7);
    let table = format!("Gemeente;kant;{}\n{}\n", names.join(";"), lines.join("\n"));
    place.write("table.csv", table);
    towns
}

fn read(place: &Place, name: &str) -> Saved {
    let text = place.read(name);
    let document: Document = serde_json::from_str(&text).unwrap();
    Saved::parse(&document, &KANSENGELIJKHEID).unwrap()
}

#[test]
fn open_summaries_are_those_of_the_responses() {
    let place = Place::new();
    // Some groups are spread over batches.
    let towns = towns(&place, &[("Oeverdam", 5000), ("Súdwest-Fryslân", 4000), ("Klein", 2)]);
    place.run(&["table.csv", "--summary", "groups", "--by", "gemeente", "--open"]);
    for (name, responses) in ["oeverdam", "súdwest-fryslân", "klein"].iter().zip(&towns) {
        let expected = Saved::Summary(Summary::of(responses).unwrap());
        assert_eq!(read(&place, &format!("groups/{name}.json")), expected);
    }
    place.run(&["table.csv", "--summary", "all.json", "--open"]);
    let expected = Saved::Summary(Summary::of(towns.iter().flatten()).unwrap());
    assert_eq!(read(&place, "all.json"), expected);
}

#[test]
fn without_open_the_privacy_rule_holds() {
    let place = Place::new();
    let towns = towns(&place, &[("Groot", 90), ("Half", 14), ("Klein", 4)]);
    for k in ["5", "8"] {
        let mode = Mode::anonymous(k.parse().ok(), &KANSENGELIJKHEID.rules.privacy).unwrap();
        let Mode::Anonymous(anonymity) = mode else { panic!("it is anonymous") };
        place.run(&["table.csv", "--summary", "groups", "--by", "Gemeente", "--anonymous", k]);
        for (name, responses) in ["groot", "half", "klein"].iter().zip(&towns) {
            let histograms = Summary::of(responses).unwrap().histograms(anonymity);
            assert_eq!(read(&place, &format!("groups/{name}.json")), Saved::Histograms(histograms));
        }
        // Of four people nothing is told, not even how many they are.
        let small = place.read("groups/klein.json");
        assert!(!small.contains("items") && !small.contains("\"n\""), "{small}");
    }
}

/// Two places whose names differ in what a file name cannot have stay two.
#[test]
fn every_group_has_a_file() {
    let place = Place::new();
    towns(&place, &[("A/B", 6), ("a b", 6), ("--", 6)]);
    let said = place.run(&["table.csv", "--summary", "groups", "--by", "Gemeente"]);
    assert!(said.contains("3 summaries"), "{said}");
    let mut files: Vec<_> = fs::read_dir(place.path("groups"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort_unstable();
    assert_eq!(files, ["a-b-2.json", "a-b.json", "group.json"]);
}
