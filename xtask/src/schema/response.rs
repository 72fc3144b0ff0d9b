//! A filled-in scan.

use samenwerkscan::response::MAX_PARTNERS;
use samenwerkscan::{Form, PartnerKind, Perspective, Working};
use serde_json::{Map, Value, json};

use super::instrument::{Instrument, Item};
use super::parts::{
    anders, date, file, kind, leefwerelden, name, object, partner as partner_by_name, perspective,
    with,
};

pub(super) fn schema(instrument: &Instrument) -> Value {
    let required = ["form", "perspective", "answers"];
    let schema = file(
        "response",
        "A filled-in scan",
        instrument,
        &required,
        json!({
            "form": { "enum": [Form::Full.code(), Form::Short.code()] },
            "perspective": perspective(),
            "answers": answers(instrument.items()),
            "date": date(),
            "tag": { "type": "string", "pattern": "^[a-z0-9]{4,12}$" },
            "selfEstimate": level(1, instrument),
            "partners": {
                "type": "array",
                "maxItems": MAX_PARTNERS,
                "items": { "$ref": "#/$defs/partner" },
            },
            "from": partner_by_name(),
            "aboutSchool": object(&["answers"], json!({ "answers": answers(&instrument.partner_scan.core) })),
        }),
    );
    let conditions = json!([
        {
            "if": { "properties": { "form": { "const": Form::Short.code() } } },
            "then": { "properties": { "answers": answers(instrument.anchors()) } },
        },
        {
            "if": { "properties": { "perspective": { "not": { "const": Perspective::Partners.code() } } } },
            "then": { "properties": { "from": false, "aboutSchool": false } },
        },
    ]);
    let definitions = json!({
        "answer": { "anyOf": [
            { "type": "integer", "minimum": 0, "maximum": instrument.n_ratings() - 1 },
            { "enum": ["dontKnow", "notApplicable"] },
        ] },
        "partner": partner(instrument),
    });
    with(with(schema, "allOf", conditions), "$defs", definitions)
}

fn partner(instrument: &Instrument) -> Value {
    let partner = object(
        &["kind", "working"],
        json!({
            "kind": kind(),
            "name": name(),
            "leefwerelden": leefwerelden(),
            "working": { "enum": Working::ALL.map(Working::code) },
            "answers": { "type": "object" },
            "desired": level(0, instrument),
        }),
    );
    let mut conditions = vec![
        anders(&["name", "leefwerelden"]),
        json!({
            "if": { "properties": { "working": { "not": { "const": Working::Yes.code() } } } },
            "then": { "properties": { "answers": false } },
        }),
    ];
    conditions.extend(PartnerKind::ALL.map(|kind| {
        json!({
            "if": { "properties": { "kind": { "const": kind.code() } } },
            "then": { "properties": { "answers": answers(instrument.partner_items(kind.code())) } },
        })
    }));
    with(partner, "allOf", conditions.into())
}

/// Answers to these items; an item that is absent was not answered.
fn answers<'i, I: IntoIterator<Item = &'i Item>>(items: I) -> Value {
    let answer = json!({ "$ref": "#/$defs/answer" });
    let properties: Map<String, Value> =
        items.into_iter().map(|item| (item.id.clone(), answer.clone())).collect();
    object(&[], Value::Object(properties))
}

fn level(lowest: usize, instrument: &Instrument) -> Value {
    json!({ "type": "integer", "minimum": lowest, "maximum": instrument.highest_level() })
}
