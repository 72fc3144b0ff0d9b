//! What many responses add up to.

use serde_json::{Value, json};

use super::instrument::{Dimension, Instrument};
use super::parts::{file, kind, list_of, name, object, people, perspective, tuple, with};

/// What a person can say of an item beside a rating: don't know, not applicable, nothing.
const N_OTHERS: usize = 3;

pub(super) fn schema(instrument: &Instrument) -> Value {
    let full = instrument.dimensions.iter().map(|dimension: &Dimension| dimension.items.len());
    let short = instrument.dimensions.iter().map(|_| 1);
    let n_core = instrument.partner_scan.core.len();
    let core = || list_of(n_core, counts(instrument));
    let moments = || json!({ "$ref": "#/$defs/moments" });
    let required = ["perspectives", "partners"];
    let schema = file(
        "summary",
        "What many responses add up to",
        instrument,
        &required,
        json!({
            "perspectives": { "type": "array", "items": object(&["id"], json!({
                "id": perspective(),
                "full": form(full, instrument),
                "short": form(short, instrument),
            })) },
            "partners": { "type": "array", "items": object(
                &["kind", "working", "wanted", "speakers", "score", "core", "aboutSchool"],
                json!({
                    "kind": kind(),
                    "schoolName": name(),
                    "ownName": name(),
                    "mentions": people(),
                    "spellings": {
                        "type": "array",
                        "items": object(&["name", "n"], json!({ "name": name(), "n": people() })),
                    },
                    "leefwerelden": list_of(3, people()),
                    "working": people(),
                    "wanted": people(),
                    "people": people(),
                    "speakers": people(),
                    "score": moments(),
                    "core": moments(),
                    "aboutSchool": moments(),
                    "coreItems": core(),
                    "aboutItems": core(),
                }),
            ) },
        }),
    );
    let whole = json!({ "anyOf": [
        { "type": "integer" },
        { "type": "string", "pattern": "^[0-9]{16,}$" },
    ] });
    let moments = tuple(vec![people(), whole.clone(), whole]);
    with(schema, "$defs", json!({ "moments": moments }))
}

/// What the people with one form answered; this many items a dimension.
fn form(n_items: impl Iterator<Item = usize>, instrument: &Instrument) -> Value {
    let moments = || json!({ "$ref": "#/$defs/moments" });
    let dimensions = n_items.map(|n_items| {
        object(
            &["score", "anchor", "items"],
            json!({
                "score": moments(),
                "anchor": moments(),
                "items": list_of(n_items, counts(instrument)),
            }),
        )
    });
    object(
        &["n", "total", "dimensions"],
        json!({
            "n": people(),
            "total": moments(),
            "anchorTotal": moments(),
            "dimensions": tuple(dimensions.collect()),
        }),
    )
}

/// The number of people by what they said of an item.
pub(super) fn counts(instrument: &Instrument) -> Value {
    list_of(instrument.n_ratings() + N_OTHERS, people())
}
