//! A second implementation of the rules for teams, as plain as possible: response files as JSON in, the
//! team result as JSON out, in floating point. Open mode is here, and what both modes do with
//! perspectives; anonymous mode is in `naive_anonymous`.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    reason = "counts are small, and one long function is the plainest"
)]

use serde_json::{Value, json};

use crate::naive;

pub(crate) const DIMENSIONS: [&str; 6] =
    ["ambitie", "stem", "vertrouwen", "afspraken", "aanbod", "leren"];
pub(crate) const PERSPECTIVES: [&str; 4] = ["school", "partners", "ouders", "gemeente"];

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

pub(crate) fn mean(values: &[f64]) -> Option<f64> {
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

/// Van der Eijk's A by his own recipe: layers and triples.
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
        let weight = if size == 1 {
            1.0
        } else if unimodal + split == 0.0 {
            0.0
        } else {
            let u =
                ((k1 - 2.0) * unimodal - (k1 - 1.0) * split) / ((k1 - 2.0) * (unimodal + split));
            u * (1.0 - (size as f64 - 1.0) / (k1 - 1.0))
        };
        agreement += weight * (height * size) as f64 / n;
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

/// Counts by rating; don't know, not applicable, not answered.
pub(crate) type Counts = (Vec<usize>, [usize; 3]);

/// Counts by rating, then don't know, not applicable, not answered.
pub(crate) fn count(responses: &[&Value], id: &str) -> Counts {
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

/// Whether a response is to the full form.
pub(crate) fn is_full(response: &Value) -> bool {
    response["form"] == "full"
}

/// The measure that these responses share.
pub(crate) fn measure<'r, R: IntoIterator<Item = &'r Value>>(responses: R) -> &'static str {
    if responses.into_iter().all(is_full) { "full" } else { "anchor" }
}

/// The number of a perspective's dimension on a measure.
pub(crate) fn number(perspective: &Value, idx: usize, measure: &str) -> Option<f64> {
    let key = if measure == "full" { "score" } else { "anchor" };
    perspective["dimensions"][idx][key].as_f64()
}

/// The mean of dimension numbers if five of the six exist.
pub(crate) fn total(numbers: &[Option<f64>]) -> Option<f64> {
    let numbers: Vec<f64> = numbers.iter().copied().flatten().collect();
    if numbers.len() >= 5 { mean(&numbers) } else { None }
}

pub(crate) fn total_of(perspective: &Value, measure: &str) -> Option<f64> {
    total(&(0..6).map(|idx| number(perspective, idx, measure)).collect::<Vec<_>>())
}

/// The responses of a perspective.
pub(crate) fn of<'r>(responses: &'r [Value], perspective: &str) -> Vec<&'r Value> {
    responses.iter().filter(|response| response["perspective"] == perspective).collect()
}

/// The responses that have an item on their form.
pub(crate) fn asked<'r>(responses: &[&'r Value], number: usize) -> Vec<&'r Value> {
    responses.iter().copied().filter(|response| number == 1 || is_full(response)).collect()
}

/// The team result of valid response files, open mode.
pub(crate) fn team(responses: &[Value]) -> Value {
    let measure = measure(responses);
    let mut perspectives = Vec::new();
    for id in PERSPECTIVES {
        let people = of(responses, id);
        if people.is_empty() {
            continue;
        }
        let dimensions = DIMENSIONS.iter().enumerate().map(|(idx, dimension)| {
            let full = people.iter().filter(|response| is_full(response));
            let scores: Vec<f64> = full
                .filter_map(|response| naive::score(response)["dimensions"][idx]["score"].as_f64())
                .collect();
            let anchors: Vec<f64> = people
                .iter()
                .filter_map(|response| response["answers"][format!("{dimension}-1")].as_f64())
                .map(|rating| rating * 25.0)
                .collect();
            json!({ "id": dimension, "n": scores.len(), "score": mean(&scores),
                    "anchorN": anchors.len(), "anchor": mean(&anchors) })
        });
        let mut perspective = json!({
            "id": id, "n": people.len(),
            "nFull": people.iter().filter(|response| is_full(response)).count(),
            "hidden": false, "dimensions": dimensions.collect::<Vec<_>>(),
        });
        perspective["total"] = json!(total_of(&perspective, measure));
        perspectives.push(perspective);
    }
    let all: Vec<&Value> = responses.iter().collect();
    let counts = |dimension: &str, number: usize| {
        Some(count(&asked(&all, number), &format!("{dimension}-{number}")))
    };
    let mut result = group(&perspectives, Some(measure), Some(responses.len()), &counts);
    result["instrument"] = responses[0]["instrument"].clone();
    result["mode"] = json!({ "kind": "open" });
    let cards: Vec<Value> = responses.iter().map(naive::score).collect();
    result["mutual"] = json!(mutual(&cards));
    result
}

/// The result of a group: its perspectives and the counts of its items, on a measure.
pub(crate) fn group(
    perspectives: &[Value],
    measure: Option<&str>,
    respondents: Option<usize>,
    counts: &dyn Fn(&str, usize) -> Option<Counts>,
) -> Value {
    let has_levels = match measure {
        Some("full") => true,
        Some(_) => respondents.unwrap() >= 5,
        None => false,
    };
    let mut items = Vec::new();
    let mut dimensions = Vec::new();
    for (idx, dimension) in DIMENSIONS.iter().enumerate() {
        let of_items: Vec<Option<Counts>> =
            (1..=4).map(|number| counts(dimension, number)).collect();
        for (number, counts) in (1..=4).zip(&of_items) {
            items.push(item(&format!("{dimension}-{number}"), counts.as_ref()));
        }
        let values = |measure: &str| -> Vec<f64> {
            perspectives
                .iter()
                .filter_map(|perspective| number(perspective, idx, measure))
                .collect()
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
        let numbers = measure.map_or(Vec::new(), values);
        let (score, own_gap, anchor_gap) = (mean(&numbers), gap(&numbers), gap(&values("anchor")));
        let (ad, mut agreement) = match measure {
            Some("full") => of_dimension(&of_items),
            Some(_) => of_items[0].as_ref().map_or((None, None), |(counts, _)| of_item(counts)),
            None => (None, None),
        };
        if agreement == Some("agree") && own_gap.is_some_and(|gap| gap_word(gap) != "none") {
            agreement = Some("disagree");
        }
        let level = score.filter(|_| has_levels).map(naive::level);
        dimensions.push(json!({
            "id": dimension, "score": score, "level": level, "ad": ad, "agreement": agreement,
            "gap": own_gap, "gapWord": own_gap.map(gap_word),
            "anchorGap": anchor_gap, "anchorGapWord": anchor_gap.map(gap_word),
        }));
    }

    let (total, level, uncapped, capped_by, provisional) = naive::overall(&dimensions);
    let known = |value: Value| if has_levels { value } else { Value::Null };
    let scored: Vec<&Value> =
        dimensions.iter().filter(|dimension| !dimension["score"].is_null()).collect();
    let number = |dimension: &Value, key: &str| dimension[key].as_f64().unwrap();
    let ids =
        |list: &[&Value]| list.iter().map(|dimension| dimension["id"].clone()).collect::<Vec<_>>();
    let mut lowest = scored.clone();
    lowest.sort_by_key(|dimension| rounded(number(dimension, "score")));
    let mut strongest = scored.clone();
    strongest.sort_by_key(|dimension| -rounded(number(dimension, "score")));
    let mut difference: Vec<&Value> =
        dimensions.iter().filter(|dimension| !dimension["gap"].is_null()).collect();
    difference.sort_by_key(|dimension| {
        (-rounded(number(dimension, "gap")), rounded(number(dimension, "score")))
    });

    json!({
        "measure": measure, "respondents": respondents, "perspectives": perspectives,
        "dimensions": dimensions, "items": items, "total": total, "level": known(json!(level)),
        "uncappedLevel": known(json!(uncapped)), "cappedBy": known(json!(capped_by)),
        "provisional": provisional,
        "order": { "difference": ids(&difference), "lowest": ids(&lowest),
                   "strongest": ids(&strongest) },
    })
}

fn of_item(counts: &[usize]) -> (Option<f64>, Option<&'static str>) {
    let n = counts.iter().sum::<usize>();
    let ad = (n >= 2).then(|| deviation(counts));
    let agreement = (n >= 5).then(|| match word(deviation(counts), n) {
        "disagree" if van_der_eijk(counts) < -1e-12 => "opposed",
        word => word,
    });
    (ad, agreement)
}

fn of_dimension(items: &[Option<Counts>]) -> (Option<f64>, Option<&'static str>) {
    if items.iter().any(Option::is_none) {
        return (None, None);
    }
    let items: Vec<&Vec<usize>> = items.iter().flatten().map(|(counts, _)| counts).collect();
    let deviations: Vec<f64> = items.iter().filter_map(|counts| of_item(counts).0).collect();
    let opposed = items.iter().filter(|counts| of_item(counts).1 == Some("opposed")).count();
    let ad = mean(&deviations);
    let agreement = match items.iter().map(|counts| counts.iter().sum::<usize>()).min().unwrap() {
        0..5 => None,
        _ if opposed >= 2 => Some("opposed"),
        n => Some(word(ad.unwrap(), n)),
    };
    (ad, agreement)
}

/// Equal ratios may differ in the last bits here.
fn rounded(value: f64) -> i64 {
    (value * 1e7).round() as i64
}

fn item(id: &str, counts: Option<&Counts>) -> Value {
    let Some((counts, [dont_know, not_applicable, not_answered])) = counts else {
        return json!({
            "id": id, "n": null, "mean": null, "sd": null, "ad": null, "counts": null,
            "dontKnow": null, "notApplicable": null, "notAnswered": null, "dontKnowShare": null,
            "unknown": null, "agreement": null,
        });
    };
    let ratings = ratings(counts);
    let n = ratings.len();
    let mean = mean(&ratings);
    let of = n + dont_know;
    let share = (of > 0).then(|| *dont_know as f64 / of as f64);
    let (ad, agreement) = of_item(counts);
    json!({
        "id": id, "n": n, "mean": mean, "sd": variance(&ratings).map(f64::sqrt),
        "ad": ad, "counts": counts, "dontKnow": dont_know,
        "notApplicable": not_applicable, "notAnswered": not_answered, "dontKnowShare": share,
        "unknown": of >= 3 && *dont_know as f64 >= 0.3 * of as f64 - 1e-9, "agreement": agreement,
    })
}

/// The variance of two values or more, with n - 1.
pub(crate) fn variance(values: &[f64]) -> Option<f64> {
    let mean = mean(values).filter(|_| values.len() >= 2)?;
    let squares = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>();
    Some(squares / (values.len() as f64 - 1.0))
}

/// A partner as names are matched.
pub(crate) type Key = (usize, Option<String>);

pub(crate) const KINDS: [&str; 9] = [
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

pub(crate) fn key(partner: &Value) -> Key {
    let kind = KINDS.iter().position(|kind| partner["kind"] == *kind).unwrap();
    (kind, partner["name"].as_str().map(|name| name.trim().to_lowercase()))
}

/// The entries of a card or a response, without later ones under the same key.
pub(crate) fn first_ones(partners: &Value) -> Vec<&Value> {
    let mut kept: Vec<&Value> = Vec::new();
    for partner in partners.as_array().into_iter().flatten() {
        if !kept.iter().any(|first| key(first) == key(partner)) {
            kept.push(partner);
        }
    }
    kept
}

/// The value under a key in a list, which is added if it is not there.
fn entry<T: Default>(list: &mut Vec<(Key, T)>, key: Key) -> &mut T {
    let place = list.iter().position(|(found, _)| *found == key).unwrap_or(list.len());
    if place == list.len() {
        list.push((key, T::default()));
    }
    &mut list[place].1
}

#[derive(Default)]
struct SaidOf {
    scores: Vec<f64>,
    name: Option<String>,
    working: usize,
    wanted: usize,
}

/// What respondents of a partner say about the school.
#[derive(Default)]
struct Spoken {
    scores: Vec<f64>,
    name: Option<String>,
}

fn mutual(cards: &[Value]) -> Vec<Value> {
    let name = |partner: &Value| partner["name"].as_str().map(|name| name.trim().to_owned());
    let mut said: Vec<(Key, SaidOf)> = Vec::new();
    let mut spoken: Vec<(Key, Spoken)> = Vec::new();
    for card in cards {
        if card["perspective"] == "school" {
            for partner in first_ones(&card["partners"]) {
                let said_of = entry(&mut said, key(partner));
                said_of.scores.extend(partner["coreScore"].as_f64());
                said_of.name = said_of.name.take().or_else(|| name(partner));
                match partner["working"].as_str().unwrap() {
                    "yes" => said_of.working += 1,
                    "wanted" => said_of.wanted += 1,
                    _ => {}
                }
            }
        }
        if card["from"].is_object() && !card["aboutSchool"].is_null() {
            let of_partner = entry(&mut spoken, key(&card["from"]));
            of_partner.scores.extend(card["aboutSchool"]["score"].as_f64());
            of_partner.name = of_partner.name.take().or_else(|| name(&card["from"]));
        }
    }
    said.retain(|(_, said_of)| said_of.working + said_of.wanted > 0);
    let mut views = Vec::new();
    for (key, said_of) in &said {
        let is_only = said.iter().filter(|(other, _)| other.0 == key.0).count() == 1
            && spoken.iter().filter(|(other, _)| other.0 == key.0).count() == 1;
        let by_name = spoken.iter().find(|(other, _)| other == key);
        let by_kind = || spoken.iter().find(|(other, _)| is_only && other.0 == key.0);
        let Some((_, of_partner)) = by_name.or_else(by_kind) else { continue };
        let (school, partner) = (mean(&said_of.scores), mean(&of_partner.scores));
        let level = if said_of.working == 0 { Some(0) } else { school.map(naive::level) };
        views.push(
            json!({ "kind": KINDS[key.0], "name": said_of.name.as_ref().or(of_partner.name.as_ref()),
                           "school": school, "partner": partner,
                           "topic": topic(school, level, partner) }),
        );
    }
    views
}

/// Whether school and partner differ by a level or by 25 points.
pub(crate) fn topic(school: Option<f64>, level: Option<u8>, partner: Option<f64>) -> Option<bool> {
    level.zip(partner).map(|(level, partner)| {
        let is_far = school.is_some_and(|school| (school - partner).abs() >= 25.0 - 1e-9);
        level != naive::level(partner) || is_far
    })
}
