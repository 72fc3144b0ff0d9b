//! Reference values from other software.

extern crate alloc;

use alloc::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

#[path = "../../../examples/vectors/cases/mod.rs"]
mod cases;

/// Every case of every file that the crate has the statistic for.
#[test]
fn agree_with_the_references() {
    let mut n_by_stat = BTreeMap::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            for stat in check_file(&path) {
                *n_by_stat.entry(stat).or_insert(0) += 1;
            }
        }
    }
    // A mistake that makes cases disappear should not go by unnoticed.
    for (stat, at_least) in [
        ("ad_mean_item", 30),
        ("ad_mean_j", 6),
        ("alpha_feldt_ci", 30),
        ("cliffs_delta_feng_cliff", 29),
        ("cronbach_alpha_all_items", 40),
        ("dimension_score", 140),
        ("distribution_basic", 80),
        ("icc", 22),
        ("icc1_icc2_teams", 24),
        ("item_total", 30),
        ("krippendorff_alpha", 80),
        ("omega_one_factor_ml", 15),
        ("paired_change", 7),
        ("reliable_change", 16),
        ("reliable_change_linked", 7),
        ("rwg_item", 50),
        ("rwg_j", 10),
        ("rwg_j_lindell", 10),
        ("standard_error_of_measurement", 30),
        ("team_mean_ci", 6),
        ("van_der_eijk_agreement", 80),
        ("welch_t", 29),
    ] {
        let n = n_by_stat.get(stat).copied().unwrap_or(0);
        assert!(n >= at_least, "{stat}: only {n} cases");
    }
}

/// Checks the cases of a file that the crate computes, and gives their statistics.
fn check_file(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let file: cases::File = serde_json::from_str(&text).unwrap();
    let references: Value = serde_json::from_str(&text).unwrap();
    let references = references["cases"].as_array().unwrap();
    let mut checked = Vec::new();
    for (case, reference) in file.cases.iter().zip(references) {
        if !matches!(reference["role"].as_str(), Some("reference" | "optional")) {
            continue;
        }
        let Some(computed) = file.input.compute(case) else { continue };
        let name = format!("{}: {} of {}", path.display(), case.stat, case.scope);
        let recommended = &reference["recommended"];
        match computed {
            Err(reason) => {
                let reason = cases::snake_case(reason.code());
                assert_eq!(recommended["undefined"], Value::String(reason), "{name}");
            }
            Ok(value) => {
                assert_eq!(recommended["undefined"], Value::Null, "{name}");
                let expected = recommended["use"].as_str().map_or(&reference["expected"], |stat| {
                    let same_scope = |other: &&Value| {
                        other["stat"] == stat && other["scope"] == reference["scope"]
                    };
                    &references.iter().find(same_scope).unwrap()["expected"]
                });
                // If the reference divides by rounding noise, only the coefficients count.
                let value =
                    if recommended["icc"].is_null() { value } else { only_coefficients(value) };
                check(&value, expected, reference["abs_tol"].as_f64().unwrap(), &name);
            }
        }
        checked.push(case.stat.clone());
    }
    checked
}

/// Everything that was computed, against its counterpart; the reference may say more.
#[track_caller]
fn check(computed: &Value, expected: &Value, tolerance: f64, name: &str) {
    match (computed, expected) {
        (Value::Object(parts), Value::Object(others)) => {
            for (key, part) in parts {
                let other = others.get(key).unwrap_or_else(|| panic!("{name}: {key} is new"));
                check(part, other, tolerance, &format!("{name}, {key}"));
            }
        }
        (Value::Array(parts), Value::Array(others)) => {
            assert_eq!(parts.len(), others.len(), "{name}");
            for (index, (part, other)) in parts.iter().zip(others).enumerate() {
                check(part, other, tolerance, &format!("{name}, {index}"));
            }
        }
        (Value::Number(number), Value::Number(other)) => {
            let (number, other) = (number.as_f64().unwrap(), other.as_f64().unwrap());
            let distance = (number - other).abs();
            assert!(distance <= tolerance * other.abs().max(1.0), "{name}: {number} for {other}");
        }
        _ => assert_eq!(computed, expected, "{name}"),
    }
}

fn only_coefficients(value: Value) -> Value {
    let Value::Object(parts) = value else { return value };
    parts
        .into_iter()
        .filter(|(_, part)| part.is_object())
        .map(|(key, part)| (key, serde_json::json!({ "icc": part["icc"] })))
        .collect()
}
