//! A second implementation of the rules, as plain as possible: it reads a response file as JSON and
//! writes the score card as JSON, in floating point, without any type of the crate.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "counts here are at most a few hundred"
)]

use serde_json::{Value, json};

const DIMENSIONS: [&str; 6] = ["ambitie", "stem", "vertrouwen", "afspraken", "aanbod", "leren"];

/// S1 for some answers; the codes are those of `support::answer`.
pub(crate) struct Dimension {
    pub(crate) score: Option<f64>,
    pub(crate) level: Option<u8>,
    pub(crate) answered: u32,
    pub(crate) applicable: u32,
    pub(crate) needed: u32,
    pub(crate) dont_know: u32,
}

pub(crate) fn dimension(codes: &[char]) -> Dimension {
    let not_applicable = codes.iter().filter(|code| **code == 'n').count();
    let ratings: Vec<f64> =
        codes.iter().filter_map(|code| code.to_digit(10)).map(f64::from).collect();
    let applicable = codes.len() - not_applicable;
    let needed = f64::max(2.0, (0.75 * applicable as f64).ceil());
    let score = (ratings.len() as f64 >= needed)
        .then(|| 25.0 * ratings.iter().sum::<f64>() / ratings.len() as f64);
    Dimension {
        score,
        level: score.map(level),
        answered: ratings.len() as u32,
        applicable: applicable as u32,
        needed: needed as u32,
        dont_know: codes.iter().filter(|code| **code == 'x').count() as u32,
    }
}

/// No score of one respondent is so close to a boundary that floating point matters.
pub(crate) fn level(score: f64) -> u8 {
    match score {
        score if score < 25.0 - 1e-9 => 1,
        score if score < 50.0 - 1e-9 => 2,
        score if score < 75.0 - 1e-9 => 3,
        _ => 4,
    }
}

fn codes(answers: &Value, ids: &[String]) -> Vec<char> {
    let code = |id: &String| match &answers[id] {
        Value::Null => '-',
        Value::String(word) if word == "dontKnow" => 'x',
        Value::String(_) => 'n',
        number => char::from_digit(number.as_u64().unwrap() as u32, 10).unwrap(),
    };
    ids.iter().map(code).collect()
}

fn ids(prefix: &str, count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("{prefix}-{number}")).collect()
}

/// The score card of a valid response file.
pub(crate) fn score(response: &Value) -> Value {
    let short = response["form"] == "short";
    let dimensions: Vec<Value> = DIMENSIONS
        .iter()
        .map(|id| {
            let codes = codes(&response["answers"], &ids(id, if short { 1 } else { 4 }));
            let code = dimension(&codes);
            let (score, level, needed) = if short {
                (codes[0].to_digit(10).map(|rating| f64::from(rating) * 25.0), None, 1)
            } else {
                (code.score, code.level, code.needed)
            };
            json!({ "id": id, "score": score, "level": level, "answered": code.answered,
                    "applicable": code.applicable, "needed": needed, "dontKnow": code.dont_know })
        })
        .collect();

    let (total, mut capped, mut uncapped, mut capped_by, provisional) = overall(&dimensions);
    if short {
        (capped, uncapped, capped_by) = (None, None, None);
    }

    let none = Vec::new();
    let partners: Vec<Value> =
        response["partners"].as_array().unwrap_or(&none).iter().map(partner).collect();
    let leefwerelden: Vec<Value> =
        ["school", "thuis", "wijk"].map(|id| leefwereld(id, &partners)).into();
    let about_school = response.get("aboutSchool").map(|about| {
        let answer = dimension(&codes(&about["answers"], &ids("kern", 4)));
        json!({ "score": answer.score, "level": answer.level })
    });

    let mut card = json!({
        "instrument": response["instrument"], "form": response["form"],
        "perspective": response["perspective"], "dimensions": dimensions, "total": total,
        "level": capped, "uncappedLevel": uncapped, "cappedBy": capped_by,
        "provisional": provisional, "partners": partners,
        "leefwerelden": leefwerelden, "aboutSchool": about_school,
        "selfEstimate": response["selfEstimate"],
    });
    if let Some(from) = response.get("from") {
        card["from"] = from.clone();
    }
    card
}

/// Total, level, uncapped level, what caps it, and whether it is provisional.
#[expect(clippy::type_complexity, reason = "five numbers of one card")]
pub(crate) fn overall(
    dimensions: &[Value],
) -> (Option<f64>, Option<u64>, Option<u64>, Option<Vec<Value>>, bool) {
    let scores: Vec<f64> =
        dimensions.iter().filter_map(|dimension| dimension["score"].as_f64()).collect();
    let total = (scores.len() >= 5).then(|| scores.iter().sum::<f64>() / scores.len() as f64);
    let provisional = total.is_some() && scores.len() < 6;
    let lowest = dimensions.iter().filter_map(|dimension| dimension["level"].as_u64()).min();
    let (Some(points), Some(lowest)) = (total, lowest) else {
        return (total, None, None, None, provisional);
    };
    let point = u64::from(level(points));
    let weak = dimensions.iter().filter(|each| each["level"] == lowest && lowest + 1 < point);
    let capped_by = weak.map(|each| each["id"].clone()).collect();
    (total, Some(point.min(lowest + 1)), Some(point), Some(capped_by), provisional)
}

fn partner(entry: &Value) -> Value {
    let kind = entry["kind"].as_str().unwrap();
    let (own_leefwerelden, prefix) = match kind {
        "kinderopvang" | "ouders" => (vec!["school", "thuis"], kind),
        "vervolgonderwijs" => (vec!["school"], "vervolg"),
        "wijkteam" => (vec!["thuis", "wijk"], kind),
        "jongerenwerk" => (vec!["school", "wijk"], kind),
        "vrijetijd" => (vec!["wijk"], kind),
        "organisatie" => (vec!["school", "thuis", "wijk"], kind),
        _ => (vec![], kind),
    };
    let leefwerelden: Vec<&str> = match entry["leefwerelden"].as_array() {
        Some(list) => ["school", "thuis", "wijk"]
            .into_iter()
            .filter(|id| list.iter().any(|leefwereld| leefwereld == id))
            .collect(),
        None => own_leefwerelden,
    };
    let core_ids = ids("kern", 4);
    let own_ids = ids(prefix, if kind == "anders" { 0 } else { 2 });
    let verdict = |ids: &[String]| match entry["working"].as_str().unwrap() {
        "yes" => {
            let answer = dimension(&codes(&entry["answers"], ids));
            (answer.score, answer.level)
        }
        "wanted" => (None, Some(0)),
        _ => (None, None),
    };
    let (score, level) = verdict(&[&core_ids[..], &own_ids].concat());
    let (core_score, core_level) = verdict(&core_ids);
    json!({ "kind": kind, "name": entry["name"], "working": entry["working"], "score": score,
            "level": level, "coreScore": core_score, "coreLevel": core_level,
            "desired": entry["desired"], "leefwerelden": leefwerelden })
}

fn leefwereld(id: &str, partners: &[Value]) -> Value {
    let counting: Vec<&Value> = partners
        .iter()
        .filter(|partner| partner["kind"] != "gemeente" && partner["working"] != "notNeeded")
        .filter(|partner| {
            partner["leefwerelden"].as_array().unwrap().iter().any(|leefwereld| leefwereld == id)
        })
        .collect();
    let levels: Vec<u64> =
        counting.iter().filter_map(|partner| partner["level"].as_u64()).collect();
    let active = levels.iter().filter(|level| **level >= 2).count();
    let undetermined = levels.len() < counting.len();
    json!({ "id": id, "highestLevel": levels.iter().max(), "active": active,
            "whiteSpot": !partners.is_empty() && active == 0 && !undetermined })
}

/// Whether two cards are the same, numbers to 1e-9.
#[track_caller]
pub(crate) fn assert_same(found: &Value, expected: &Value) {
    match (found, expected) {
        (Value::Number(found), Value::Number(expected)) => {
            let difference = found.as_f64().unwrap() - expected.as_f64().unwrap();
            assert!(difference.abs() < 1e-9, "{found} is not {expected}");
        }
        (Value::Array(found), Value::Array(expected)) => {
            assert_eq!(found.len(), expected.len(), "{found:?} is not {expected:?}");
            for (found, expected) in found.iter().zip(expected) {
                assert_same(found, expected);
            }
        }
        (Value::Object(found), Value::Object(expected)) => {
            let keys = |object: &serde_json::Map<String, Value>| {
                object.keys().cloned().collect::<Vec<_>>()
            };
            assert_eq!(keys(found), keys(expected));
            for (key, found) in found {
                assert_same(found, &expected[key]);
            }
        }
        _ => assert_eq!(found, expected),
    }
}
