//! The schemas say what the parser says.

use std::fs;
use std::path::{Path, PathBuf};

use fastrand::Rng;
use jsonschema::Validator;
use samenwerkscan::saved::Saved;
use samenwerkscan::{Document, KANSENGELIJKHEID};
use serde_json::Value;

use super::{FOLDER, files};

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The validator of each format.
fn validators() -> Vec<(String, Validator)> {
    let validator = |(file, text): (&str, String)| {
        let schema = serde_json::from_str(&text).unwrap();
        let name = file.split('.').next().unwrap().replace("-1", "/1");
        let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
        (format!("samenwerkscan/{name}"), validator)
    };
    files().unwrap().into_iter().map(validator).collect()
}

/// The example files, and those of every version of a format, with the format that each names.
fn documents() -> Vec<(PathBuf, Value)> {
    let folders = [
        "examples/data",
        "examples/data/regenboog-2025",
        "examples/data/regenboog-2026",
        "tests/golden/saved",
    ];
    let mut documents = Vec::new();
    for folder in folders {
        for entry in fs::read_dir(repository(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "json") {
                let value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
                documents.push((path, value));
            }
        }
    }
    documents.sort_by(|one, other| one.0.cmp(&other.0));
    documents
}

fn parses(value: &Value) -> bool {
    let text = value.to_string();
    let document: Document = serde_json::from_str(&text).unwrap();
    Saved::parse(&document, &KANSENGELIJKHEID).is_ok()
}

#[test]
fn published_schemas_are_fresh() {
    for (file, text) in files().unwrap() {
        let published = fs::read_to_string(repository(FOLDER).join(file)).unwrap_or_default();
        assert!(published == text, "{file} is old; run `cargo xtask schema`");
    }
}

#[test]
fn every_file_is_valid() {
    let validators = validators();
    let mut seen = vec![0; validators.len()];
    for (path, value) in documents() {
        let idx = validators.iter().position(|(name, _)| value["format"] == **name).unwrap();
        seen[idx] += 1;
        let errors: Vec<_> =
            validators[idx].1.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", path.display());
    }
    assert!(seen.iter().all(|n| *n > 0), "{seen:?}");
}

/// Whatever the parser takes is valid. The other way round there are things that a schema cannot say, so
/// there only most of the changed files that are refused must be invalid.
#[test]
fn changed_files_are_judged_alike() {
    let mut random = Rng::with_seed(13);
    let validators = validators();
    let documents = documents();
    let [mut n_refused, mut n_invalid, mut n_taken] = [0; 3];
    for _ in 0..6000 {
        let mut value = documents[random.usize(..documents.len())].1.clone();
        let (name, validator) =
            validators.iter().find(|(name, _)| value["format"] == **name).unwrap();
        change(&mut value, &mut random);
        if value["format"] != **name {
            continue;
        }
        match (parses(&value), validator.is_valid(&value)) {
            (true, true) => n_taken += 1,
            (true, false) => panic!("the parser takes what the schema refuses: {value}"),
            (false, is_valid) => {
                n_refused += 1;
                n_invalid += usize::from(!is_valid);
            }
        }
    }
    assert!(n_taken > 300, "{n_taken}");
    assert!(n_refused * 7 < n_invalid * 10, "{n_invalid} of {n_refused}");
}

/// Changes one value at a random depth.
fn change(value: &mut Value, random: &mut Rng) {
    let n_inside = match &*value {
        Value::Object(entries) => entries.len(),
        Value::Array(values) => values.len(),
        _ => 0,
    };
    if n_inside == 0 || random.u8(..8) == 0 {
        let others = [
            Value::Null,
            true.into(),
            0.into(),
            1.into(),
            5.into(),
            (-1).into(),
            2.5.into(),
            "".into(),
            "yes".into(),
            "wanted".into(),
            "anders".into(),
            "wijkteam".into(),
            "short".into(),
            "partners".into(),
            "dontKnow".into(),
            "2026-11-23".into(),
            "abcd".into(),
            Value::Array([].into()),
        ];
        *value = random.choice(others).unwrap();
        return;
    }
    let at = random.usize(..n_inside);
    match value {
        Value::Object(entries) => {
            let key = entries.keys().nth(at).unwrap().clone();
            match random.u8(..8) {
                0 => drop(entries.remove(&key)),
                1 => drop(entries.insert(format!("{key}x"), 1.into())),
                _ => change(&mut entries[&key], random),
            }
        }
        Value::Array(values) => match random.u8(..8) {
            0 => drop(values.remove(at)),
            1 => values.push(values[at].clone()),
            _ => change(&mut values[at], random),
        },
        _ => unreachable!(),
    }
}
