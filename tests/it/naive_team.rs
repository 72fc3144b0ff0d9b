//! A second implementation of the rules for teams in open mode, as plain as possible: response files
//! as JSON in, the team result as JSON out, in floating point.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::too_many_lines,
    reason = "counts are small, and one long function is the plainest"
)]

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::naive;

const DIMENSIONS: [&str; 6] = ["ambitie", "stem", "vertrouwen", "afspraken", "aanbod", "leren"];
const PERSPECTIVES: [&str; 4] = ["school", "partners", "ouders", "gemeente"];

/// The 5 % critical values of AD on five steps, for 5 to 16 raters; the smallest of each published
/// to three decimals, taken here as exact ratios over n squared.
fn critical(n: usize) -> f64 {
    let deviation = match n {
        5 => 10.0,
        6 => 20.0,
        8 => 44.0,
        10 => 74.0,
        12 => 118.0,
        15 => 196.0,
        _ => return simulate_critical(n),
    };
    deviation / (n * n) as f64
}

/// Every composition of n raters over five steps, with its multinomial weight.
fn simulate_critical(n: usize) -> f64 {
    let factorial = |k: usize| (1..=k).map(|i| i as f64).product::<f64>();
    let mut outcomes: Vec<(f64, f64)> = Vec::new();
    for a in 0..=n {
        for b in 0..=n - a {
            for c in 0..=n - a - b {
                for d in 0..=n - a - b - c {
                    let counts = [a, b, c, d, n - a - b - c - d];
                    let ways =
                        counts.iter().fold(factorial(n), |ways, count| ways / factorial(*count));
                    outcomes.push((deviation(&counts), ways / 5_f64.powi(n as i32)));
                }
            }
        }
    }
    outcomes.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut largest = -1.0;
    let mut so_far = 0.0;
    let mut idx = 0;
    while idx < outcomes.len() {
        let here = outcomes[idx].0;
        while idx < outcomes.len() && outcomes[idx].0 - here < 1e-9 {
            so_far += outcomes[idx].1;
            idx += 1;
        }
        if so_far > 0.05 + 1e-12 {
            break;
        }
        largest = here;
    }
    largest
}

fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

fn ratings(counts: &[usize]) -> Vec<f64> {
    counts.iter().enumerate().flat_map(|(value, n)| vec![value as f64; *n]).collect()
}

fn deviation(counts: &[usize]) -> f64 {
    let ratings = ratings(counts);
    let mean = mean(&ratings).unwrap();
    ratings.iter().map(|rating| (rating - mean).abs()).sum::<f64>() / ratings.len() as f64
}

/// Van der Eijk's A by his own recipe: layers, triples.
fn van_der_eijk(counts: &[usize]) -> f64 {
    let (k, n) = (counts.len(), counts.iter().sum::<usize>() as f64);
    let mut rest = counts.to_vec();
    let mut agreement = 0.0;
    while let Some(height) = rest.iter().copied().filter(|count| *count > 0).min() {
        let layer: Vec<bool> = rest.iter().map(|count| *count > 0).collect();
        let size = layer.iter().filter(|is_there| **is_there).count();
        let (mut unimodal, mut split) = (0.0, 0.0);
        for i in 0..k {
            for j in i + 1..k {
                for l in j + 1..k {
                    match (layer[i], layer[j], layer[l]) {
                        (true, true, false) | (false, true, true) => unimodal += 1.0,
                        (true, false, true) => split += 1.0,
                        _ => {}
                    }
                }
            }
        }
        let k1 = k as f64;
        let own = if size == 1 {
            1.0
        } else if unimodal + split == 0.0 {
            0.0
        } else {
            let u =
                ((k1 - 2.0) * unimodal - (k1 - 1.0) * split) / ((k1 - 2.0) * (unimodal + split));
            u * (1.0 - (size as f64 - 1.0) / (k1 - 1.0))
        };
        agreement += own * (height * size) as f64 / n;
        for count in rest.iter_mut().filter(|count| **count > 0) {
            *count -= height;
        }
    }
    agreement
}

fn word(deviation: f64, n: usize) -> &'static str {
    let limit = if n > 16 { 5.0 / 6.0 } else { f64::min(5.0 / 6.0, critical(n)) };
    if deviation <= limit + 1e-9 { "agree" } else { "disagree" }
}

/// Counts by rating, then don't know, not applicable, not answered.
fn count(responses: &[&Value], id: &str) -> (Vec<usize>, [usize; 3]) {
    let (mut counts, mut others) = (vec![0; 5], [0; 3]);
    for response in responses {
        match &response["answers"][id] {
            Value::Null => others[2] += 1,
            Value::String(word) if word == "dontKnow" => others[0] += 1,
            Value::String(_) => others[1] += 1,
            number => counts[number.as_u64().unwrap() as usize] += 1,
        }
    }
    (counts, others)
}

/// The team result of valid response files, open mode.
pub(crate) fn team(responses: &[Value]) -> Value {
    let cards: Vec<Value> = responses.iter().map(naive::score).collect();
    let all: Vec<(&Value, &Value)> = responses.iter().zip(&cards).collect();
    let is_full = |response: &Value| response["form"] == "full";

    let mut perspectives = Vec::new();
    for id in PERSPECTIVES {
        let own: Vec<&(&Value, &Value)> =
            all.iter().filter(|(response, _)| response["perspective"] == id).collect();
        if own.is_empty() {
            continue;
        }
        let dimensions: Vec<Value> = (0..6)
            .map(|idx| {
                let scores: Vec<f64> = own
                    .iter()
                    .filter(|(response, _)| is_full(response))
                    .filter_map(|(_, card)| card["dimensions"][idx]["score"].as_f64())
                    .collect();
                let anchors: Vec<f64> = own
                    .iter()
                    .filter_map(|(response, _)| {
                        response["answers"][format!("{}-1", DIMENSIONS[idx])].as_f64()
                    })
                    .map(|rating| rating * 25.0)
                    .collect();
                json!({ "id": DIMENSIONS[idx], "n": scores.len(), "score": mean(&scores),
                        "anchorN": anchors.len(), "anchor": mean(&anchors) })
            })
            .collect();
        let scores: Vec<f64> = dimensions.iter().filter_map(|own| own["score"].as_f64()).collect();
        perspectives.push(json!({
            "id": id, "n": own.len(),
            "nFull": own.iter().filter(|(response, _)| is_full(response)).count(),
            "hidden": false, "dimensions": dimensions,
            "total": (scores.len() >= 5).then(|| mean(&scores)).flatten(),
        }));
    }

    let full: Vec<&Value> = responses.iter().filter(|response| is_full(response)).collect();
    let mut items = Vec::new();
    let mut dimensions = Vec::new();
    for (idx, dimension) in DIMENSIONS.iter().enumerate() {
        let (mut deviations, mut sizes, mut opposed) = (Vec::new(), Vec::new(), 0);
        for number in 1..=4 {
            let id = format!("{dimension}-{number}");
            let with_item: Vec<&Value> =
                responses.iter().filter(|response| number == 1 || is_full(response)).collect();
            if !with_item.is_empty() || number > 1 {
                items.push(item(&id, &with_item));
            }
            let (counts, _) = count(&full, &id);
            let n = counts.iter().sum::<usize>();
            sizes.push(n);
            if n >= 2 {
                deviations.push(deviation(&counts));
            }
            if n >= 5 && van_der_eijk(&counts) < -1e-12 {
                opposed += 1;
            }
        }
        let smallest = *sizes.iter().min().unwrap();
        let ad = mean(&deviations);
        let agreement = match smallest {
            0..5 => None,
            _ if opposed >= 2 => Some("opposed"),
            n => Some(word(ad.unwrap(), n)),
        };
        let values = |key: &str| -> Vec<f64> {
            perspectives.iter().filter_map(|own| own["dimensions"][idx][key].as_f64()).collect()
        };
        let gap = |values: &[f64]| {
            let highest = values.iter().copied().fold(f64::MIN, f64::max);
            let lowest = values.iter().copied().fold(f64::MAX, f64::min);
            (values.len() >= 2).then_some(highest - lowest)
        };
        let gap_word = |gap: f64| match gap {
            gap if gap >= 25.0 - 1e-9 => "large",
            gap if gap >= 12.5 - 1e-9 => "moderate",
            _ => "none",
        };
        let (score, own_gap, anchor_gap) =
            (mean(&values("score")), gap(&values("score")), gap(&values("anchor")));
        dimensions.push(json!({
            "id": dimension, "score": score, "level": score.map(naive::level), "ad": ad,
            "agreement": agreement, "gap": own_gap, "gapWord": own_gap.map(gap_word),
            "anchorGap": anchor_gap, "anchorGapWord": anchor_gap.map(gap_word),
        }));
    }

    let (total, level, uncapped, capped_by, provisional) = naive::overall(&dimensions);
    let scored: Vec<&Value> = dimensions.iter().filter(|own| !own["score"].is_null()).collect();
    let number = |own: &Value, key: &str| own[key].as_f64().unwrap();
    let ids = |list: &[&Value]| list.iter().map(|own| own["id"].clone()).collect::<Vec<_>>();
    let mut lowest = scored.clone();
    lowest.sort_by_key(|own| rounded(number(own, "score")));
    let mut strongest = scored.clone();
    strongest.sort_by_key(|own| -rounded(number(own, "score")));
    let mut difference: Vec<&Value> =
        dimensions.iter().filter(|own| !own["gap"].is_null()).collect();
    difference.sort_by_key(|own| (-rounded(number(own, "gap")), rounded(number(own, "score"))));

    json!({
        "instrument": responses[0]["instrument"], "mode": { "kind": "open" },
        "respondents": responses.len(), "perspectives": perspectives, "dimensions": dimensions,
        "items": items, "total": total, "level": level, "uncappedLevel": uncapped,
        "cappedBy": capped_by, "provisional": provisional, "mutual": mutual(&cards),
        "order": { "difference": ids(&difference), "lowest": ids(&lowest),
                   "strongest": ids(&strongest) },
    })
}

/// Equal ratios may differ in the last bits here.
fn rounded(value: f64) -> i64 {
    (value * 1e7).round() as i64
}

fn item(id: &str, responses: &[&Value]) -> Value {
    let (counts, [dont_know, not_applicable, not_answered]) = count(responses, id);
    let ratings = ratings(&counts);
    let n = ratings.len();
    let mean = mean(&ratings);
    let variance = mean.filter(|_| n >= 2).map(|mean| {
        ratings.iter().map(|rating| (rating - mean).powi(2)).sum::<f64>() / (n as f64 - 1.0)
    });
    let of = n + dont_know;
    let share = (of > 0).then(|| dont_know as f64 / of as f64);
    let agreement = (n >= 5).then(|| {
        if van_der_eijk(&counts) < -1e-12 { "opposed" } else { word(deviation(&counts), n) }
    });
    json!({
        "id": id, "n": n, "mean": mean, "sd": variance.map(f64::sqrt),
        "ad": (n >= 2).then(|| deviation(&counts)), "counts": counts, "dontKnow": dont_know,
        "notApplicable": not_applicable, "notAnswered": not_answered, "dontKnowShare": share,
        "unknown": of >= 3 && dont_know as f64 >= 0.3 * of as f64 - 1e-9, "agreement": agreement,
    })
}

fn mutual(cards: &[Value]) -> Vec<Value> {
    type Key = (usize, Option<String>);
    const KINDS: [&str; 9] = [
        "kinderopvang",
        "vervolgonderwijs",
        "wijkteam",
        "jongerenwerk",
        "vrijetijd",
        "organisatie",
        "ouders",
        "gemeente",
        "anders",
    ];
    let key = |partner: &Value| -> Key {
        let kind = KINDS.iter().position(|kind| partner["kind"] == *kind).unwrap();
        (kind, partner["name"].as_str().map(|name| name.trim().to_lowercase()))
    };
    let mut said: BTreeMap<Key, (Vec<f64>, Vec<String>, usize, usize)> = BTreeMap::new();
    let mut spoken: BTreeMap<Key, (Vec<f64>, Vec<String>)> = BTreeMap::new();
    for card in cards {
        if card["perspective"] == "school" {
            for partner in card["partners"].as_array().unwrap() {
                let own = said.entry(key(partner)).or_default();
                own.0.extend(partner["coreScore"].as_f64());
                own.1.extend(partner["name"].as_str().map(|name| name.trim().to_owned()));
                match partner["working"].as_str().unwrap() {
                    "yes" => own.2 += 1,
                    "wanted" => own.3 += 1,
                    _ => {}
                }
            }
        }
        if card["from"].is_object() && !card["aboutSchool"].is_null() {
            let own = spoken.entry(key(&card["from"])).or_default();
            own.0.extend(card["aboutSchool"]["score"].as_f64());
            own.1.extend(card["from"]["name"].as_str().map(|name| name.trim().to_owned()));
        }
    }
    said.retain(|_, own| own.2 + own.3 > 0);
    let of_kind = |keys: Vec<&Key>, kind: usize| keys.iter().filter(|own| own.0 == kind).count();
    let mut views = Vec::new();
    for (key, own) in &said {
        let only = of_kind(said.keys().collect(), key.0) == 1
            && of_kind(spoken.keys().collect(), key.0) == 1;
        let other = spoken.get(key).or_else(|| {
            spoken.iter().find(|(other, _)| only && other.0 == key.0).map(|(_, own)| own)
        });
        let Some(other) = other else { continue };
        let (school, partner) = (mean(&own.0), mean(&other.0));
        let school_level = if own.2 == 0 { Some(0) } else { school.map(naive::level) };
        let topic = school_level.zip(partner).map(|(level, partner)| {
            let is_far = school.is_some_and(|school| (school - partner).abs() >= 25.0 - 1e-9);
            level != naive::level(partner) || is_far
        });
        let name = own.1.iter().min().or(other.1.iter().min());
        views.push(json!({ "kind": KINDS[key.0], "name": name, "school": school,
                           "partner": partner, "topic": topic }));
    }
    views
}
