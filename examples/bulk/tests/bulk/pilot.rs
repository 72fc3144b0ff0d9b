//! The report of a pilot: its numbers, and what it keeps silent about.

use std::collections::HashMap;

use samenwerkscan::columns::code;
use samenwerkscan::stats::{Confidence, Table, cronbach_alpha, item_rest};

use crate::{Place, items, label, people};

/// Runs a pilot of so many people in so many teams, and gives its report and its numbers.
fn pilot(
    answers: &[Vec<u8>],
    n_teams: usize,
    lang: &str,
) -> (String, HashMap<(String, String), Vec<String>>) {
    let place = Place::new();
    let names: Vec<String> = items().into_iter().map(|(id, _)| id).collect();
    let mut table = format!("team,perspectief,{}\n", names.join(","));
    for (number, codes) in answers.iter().enumerate() {
        let cells: Vec<String> = codes.iter().map(|code| label(*code)).collect();
        let side = if number.is_multiple_of(3) { "ouders" } else { "school" };
        table += &format!("team {},{side},{}\n", number % n_teams, cells.join(","));
    }
    place.write("table.csv", table);
    place.run(&["table.csv", "--pilot", "pilot", "--team", "team", "--lang", lang]);
    let (_, rows) = place.table("pilot/pilot.csv");
    let numbers = rows.into_iter().map(|row| ((row[0].clone(), row[1].clone()), row[2..].to_vec()));
    let html = place.read("pilot/pilot.html");
    assert!(html.contains(&format!("<html lang=\"{lang}\">")) && !html.contains("NaN"));
    (place.read("pilot/pilot.txt"), numbers.collect())
}

#[test]
fn numbers_are_those_of_the_statistics() {
    let answers = people(400);
    let (text, numbers) = pilot(&answers, 25, "en");
    let rating = |code: &u8| (*code < code::DONT_KNOW).then(|| i64::from(*code));
    let rows: Vec<Vec<Option<i64>>> =
        answers.iter().map(|codes| codes[4..8].iter().map(rating).collect()).collect();
    let table = Table::complete(&rows);
    let of = |subject: &str, statistic: &str| &numbers[&(subject.to_owned(), statistic.to_owned())];
    let alpha = cronbach_alpha(&table, Confidence::NINETY_FIVE).unwrap();
    let n = table.n_rows().to_string();
    let expected = [n, alpha.value.to_string(), alpha.interval.lower.to_string()];
    assert_eq!(of("stem", "alpha")[..3], expected);
    let rest = item_rest(&table).unwrap()[1].correlation.unwrap();
    assert_eq!(of("stem-2", "item_rest")[1], rest.to_string());
    let n_unknown = answers.iter().filter(|codes| codes[5] == code::DONT_KNOW).count();
    assert_eq!(of("stem-2", "dont_know")[1], n_unknown.to_string());
    for subject in ["stem school-ouders", "leren school-ouders"] {
        assert_eq!(of(subject, "difference")[4], "", "there is no reason, but a number");
    }
    for part in
        ["enough for each dimension and for single items", "enough to see how much they differ"]
    {
        assert!(text.replace("\n  ", " ").contains(part), "{part}: {text}");
    }
}

/// What is too little to say anything is not shown, and the report says so.
#[test]
fn few_people_carry_little() {
    let (text, numbers) = pilot(&people(20), 4, "nl");
    let sentences = text.replace("\n  ", " ");
    assert!(sentences.contains("Betrouwbaarheid: niets."), "{text}");
    assert!(sentences.contains("Er zijn 4 teams, en onder 20 is dat toeval."), "{text}");
    let line = text.lines().find(|line| line.starts_with("Stem van kind en ouder")).unwrap();
    let dashes = line.split_whitespace().filter(|word| *word == "–").count();
    assert_eq!(dashes, 3, "no alpha, omega or error of measurement: {line}");
    // The table has the number, for whoever knows what it is worth.
    assert!(!numbers[&("stem".to_owned(), "alpha".to_owned())][1].is_empty());
}

/// Everybody gives the same answers: there is nothing to compute, and nothing that looks like a number.
#[test]
fn equal_answers_have_reasons_and_no_numbers() {
    let (text, numbers) = pilot(&vec![vec![4; 24]; 120], 2, "en");
    assert!(text.split_whitespace().all(|word| !["NaN", "inf", "-inf"].contains(&word)), "{text}");
    let alpha = &numbers[&("stem".to_owned(), "alpha".to_owned())];
    assert_eq!((alpha[1].as_str(), alpha[4].as_str()), ("", "zero total variance"));
    assert!(text.contains("more than 15 % have exactly 100 points"), "{text}");
}
