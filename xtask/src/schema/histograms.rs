//! What of many responses may be shown.

use samenwerkscan::Perspective;
use serde_json::{Value, json};

use super::instrument::Instrument;
use super::parts::{
    file, kind, leefwerelden, list_of, name, object, or_null, people, perspective, tuple,
};
use super::summary::counts;

pub(super) fn schema(instrument: &Instrument) -> Value {
    let core = || {
        let ratings = list_of(instrument.n_ratings(), people());
        list_of(instrument.partner_scan.core.len(), or_null(ratings))
    };
    let required = ["mode", "perspectives", "partners"];
    file(
        "histograms",
        "What of many responses may be shown",
        instrument,
        &required,
        json!({
            "mode": mode(instrument),
            "perspectives": { "type": "array", "items": {
                "anyOf": [shown(instrument), object(&["id", "hidden"], json!({
                    "id": perspective(),
                    "hidden": { "const": true },
                }))],
            } },
            "listed": { "type": "boolean" },
            "partners": { "type": "array", "items": object(
                &["kind", "core", "aboutSchool"],
                json!({
                    "kind": kind(),
                    "name": name(),
                    "leefwerelden": leefwerelden(),
                    "wanted": or_null(people()),
                    "core": core(),
                    "aboutSchool": core(),
                }),
            ) },
        }),
    )
}

/// Anonymous mode.
pub(super) fn mode(instrument: &Instrument) -> Value {
    let (smallest, largest) = instrument.group_sizes();
    let open = [Perspective::Partners, Perspective::Gemeente].map(Perspective::code);
    object(
        &["kind", "k"],
        json!({
            "kind": { "const": "anonymous" },
            "k": { "type": "integer", "minimum": smallest, "maximum": largest },
            "open": { "type": "array", "items": { "enum": open } },
        }),
    )
}

/// A perspective of enough people: the counts of each item that is counted.
fn shown(instrument: &Instrument) -> Value {
    let dimensions = instrument.dimensions.iter();
    let items =
        dimensions.map(|dimension| list_of(dimension.items.len(), or_null(counts(instrument))));
    object(
        &["id", "n", "nFull", "items"],
        json!({
            "id": perspective(),
            "n": people(),
            "nFull": or_null(people()),
            "items": tuple(items.collect()),
        }),
    )
}
