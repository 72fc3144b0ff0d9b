//! A second implementation of anonymous mode for teams, as plain as possible: response files as JSON
//! in, the team result as JSON out, from the counts of answers of every side.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "counts are small"
)]

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::naive;
use crate::naive_team::{
    Counts, DIMENSIONS, KINDS, Key, PERSPECTIVES, asked, count, first_ones, group, is_full, key,
    mean, of, topic, total_of,
};

/// The size of groups, and the sides that answer openly.
#[derive(Clone, Copy)]
pub(crate) struct Anonymity<'a> {
    pub(crate) k: usize,
    pub(crate) open: &'a [&'a str],
}

impl Anonymity<'_> {
    fn is_open(self, side: &str) -> bool {
        self.open.contains(&side)
    }

    pub(crate) fn shows(self, side: &str, n: usize) -> bool {
        n >= self.k || (n > 0 && self.is_open(side))
    }

    fn ratings(self) -> usize {
        3.max(4.min(self.k - 1)).max(self.k.div_ceil(2))
    }

    fn counts(self, side: &str, asked: usize, ratings: usize) -> bool {
        if self.is_open(side) { ratings > 0 } else { asked >= self.k && ratings >= self.ratings() }
    }
}

/// The counts of an item of a side, if it is counted.
pub(crate) fn counted(
    responses: &[Value],
    side: &str,
    dimension: &str,
    number: usize,
    anonymity: Anonymity<'_>,
) -> Option<Counts> {
    let people = asked(&of(responses, side), number);
    let counts = count(&people, &format!("{dimension}-{number}"));
    anonymity.counts(side, people.len(), counts.0.iter().sum()).then_some(counts)
}

/// 25 times the mean rating.
fn points((counts, _): &Counts) -> f64 {
    let sum: usize = counts.iter().enumerate().map(|(rating, n)| rating * n).sum();
    25.0 * sum as f64 / counts.iter().sum::<usize>() as f64
}

/// The mean of at least three of four items.
fn of_items(points: &[Option<f64>]) -> Option<f64> {
    let points: Vec<f64> = points.iter().copied().flatten().collect();
    if points.len() >= 3 { mean(&points) } else { None }
}

/// The perspectives, and the measure of those that are shown.
pub(crate) fn perspectives(
    responses: &[Value],
    anonymity: Anonymity<'_>,
) -> (Vec<Value>, Option<&'static str>) {
    let is_shown = |id: &&&str| anonymity.shows(id, of(responses, id).len());
    let shown: Vec<&str> = PERSPECTIVES.iter().filter(is_shown).copied().collect();
    let people = shown.iter().flat_map(|id| of(responses, id));
    let measure = crate::naive_team::measure(people);
    let mut perspectives = Vec::new();
    for id in PERSPECTIVES {
        let people = of(responses, id);
        if people.is_empty() {
            continue;
        }
        if !shown.contains(&id) {
            let dimensions = DIMENSIONS.map(|dimension| {
                json!({ "id": dimension, "n": null, "score": null, "anchorN": null,
                        "anchor": null })
            });
            perspectives.push(json!({ "id": id, "n": null, "nFull": null, "hidden": true,
                                      "total": null, "dimensions": dimensions }));
            continue;
        }
        let n_full = people.iter().filter(|response| is_full(response)).count();
        let n_full = (n_full == 0 || anonymity.shows(id, n_full)).then_some(n_full);
        let dimensions = DIMENSIONS.map(|dimension| {
            let items: Vec<Option<f64>> = (1..=4)
                .map(|number| counted(responses, id, dimension, number, anonymity))
                .map(|counts| counts.as_ref().map(points))
                .collect();
            let (score, anchor) = (of_items(&items), items[0]);
            json!({ "id": dimension, "n": score.and(n_full), "score": score,
                    "anchorN": anchor.map(|_| people.len()), "anchor": anchor })
        });
        let mut perspective = json!({ "id": id, "n": people.len(), "nFull": n_full,
                                      "hidden": false, "dimensions": dimensions });
        perspective["total"] = json!(total_of(&perspective, measure));
        perspectives.push(perspective);
    }
    (perspectives, (!shown.is_empty()).then_some(measure))
}

/// The team result of valid response files, anonymous mode, without a list of partners.
pub(crate) fn team(responses: &[Value], anonymity: Anonymity<'_>) -> Value {
    let (perspectives, measure) = perspectives(responses, anonymity);
    let shown = || perspectives.iter().filter(|perspective| perspective["hidden"] == false);
    let respondents =
        measure.map(|_| shown().map(|side| side["n"].as_u64().unwrap() as usize).sum());
    let counts = |dimension: &str, number: usize| {
        let sides = shown().filter_map(|side| {
            counted(responses, side["id"].as_str().unwrap(), dimension, number, anonymity)
        });
        sides.reduce(|(mut all, mut others), (counts, more)| {
            all.iter_mut().zip(counts).for_each(|(all, count)| *all += count);
            others.iter_mut().zip(more).for_each(|(all, count)| *all += count);
            (all, others)
        })
    };
    let mut result = group(&perspectives, measure, respondents, &counts);
    result["instrument"] = responses[0]["instrument"].clone();
    result["mode"] = json!({ "kind": "anonymous", "k": anonymity.k });
    if !anonymity.open.is_empty() {
        result["mode"]["open"] = json!(anonymity.open);
    }
    let mutual = partners(responses, anonymity).into_iter().map(|partner| {
        json!({ "kind": KINDS[partner.key.0], "name": partner.name, "school": partner.school,
                "partner": partner.about_school,
                "topic": topic(partner.school, partner.level, partner.about_school) })
    });
    result["mutual"] = mutual.collect();
    result
}

/// A partner that is shown.
pub(crate) struct Partner {
    pub(crate) key: Key,
    pub(crate) name: Option<String>,
    school: Option<f64>,
    pub(crate) level: Option<u8>,
    about_school: Option<f64>,
}

/// The partners that enough people of the school name, sorted.
pub(crate) fn partners(responses: &[Value], anonymity: Anonymity<'_>) -> Vec<Partner> {
    let mut written: BTreeMap<Key, Vec<&Value>> = BTreeMap::new();
    for response in of(responses, "school") {
        for partner in first_ones(&response["partners"]) {
            written.entry(key(partner)).or_default().push(partner);
        }
    }
    written.retain(|_, entries| entries.len() >= anonymity.k);
    let partners = written.into_iter().map(|(key, entries)| {
        let school = core_score(&entries, "answers", "school", anonymity);
        let wanted = entries.iter().filter(|entry| entry["working"] == "wanted").count();
        let level = school.map(naive::level).or((wanted >= anonymity.ratings()).then_some(0));
        let people = of(responses, "partners");
        let from: Vec<&Value> = people
            .iter()
            .filter(|response| response["from"].is_object())
            .filter(|response| crate::naive_team::key(&response["from"]) == key)
            .map(|response| &response["aboutSchool"])
            .collect();
        let is_shown =
            anonymity.shows("partners", people.len()) && anonymity.shows("partners", from.len());
        let about_school =
            is_shown.then(|| core_score(&from, "answers", "partners", anonymity)).flatten();
        Partner { name: usual_name(&entries), key, school, level, about_school }
    });
    partners.collect()
}

/// The mean of the core items that enough people rated; everybody of the side was asked.
fn core_score(
    entries: &[&Value],
    answers: &str,
    side: &str,
    anonymity: Anonymity<'_>,
) -> Option<f64> {
    let items: Vec<Option<f64>> = (1..=4)
        .map(|number| {
            let ratings: Vec<f64> = entries
                .iter()
                .filter_map(|entry| entry[answers][format!("kern-{number}")].as_f64())
                .collect();
            let is_counted = anonymity.counts(side, anonymity.k, ratings.len());
            is_counted.then(|| 25.0 * mean(&ratings).unwrap())
        })
        .collect();
    of_items(&items)
}

/// The name as most people spell it; for a tie, the first in the alphabet.
fn usual_name(entries: &[&Value]) -> Option<String> {
    let mut spellings: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in entries {
        if let Some(name) = entry["name"].as_str() {
            *spellings.entry(name.trim()).or_default() += 1;
        }
    }
    let most = spellings.values().max()?;
    spellings.iter().find(|(_, n)| *n == most).map(|(name, _)| (*name).to_owned())
}
