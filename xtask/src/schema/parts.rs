//! What several formats have in common.

#![expect(clippy::needless_pass_by_value, reason = "nobody else needs what `json!` made")]

use samenwerkscan::{Leefwereld, PartnerKind, Perspective};
use serde_json::{Map, Value, json};

use super::instrument::Instrument;

/// The head of a schema, with the keys that every file has, and those of its format.
pub(super) fn file(
    name: &str,
    title: &str,
    instrument: &Instrument,
    required: &[&str],
    keys: Value,
) -> Value {
    let mut properties = Map::new();
    properties.insert("format".into(), json!({ "const": format!("samenwerkscan/{name}/1") }));
    properties.insert(
        "instrument".into(),
        object(
            &["id", "version"],
            json!({
                "id": { "const": instrument.id },
                "version": { "const": instrument.version },
            }),
        ),
    );
    if let Value::Object(keys) = keys {
        properties.extend(keys);
    }
    let required: Vec<&str> =
        ["format", "instrument"].into_iter().chain(required.iter().copied()).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:samenwerkscan:{name}:1"),
        "title": title,
        "type": "object",
        "required": required,
        "properties": properties,
        "additionalProperties": false,
    })
}

/// An object with these keys and no others.
pub(super) fn object(required: &[&str], properties: Value) -> Value {
    json!({
        "type": "object",
        "required": required,
        "properties": properties,
        "additionalProperties": false,
    })
}

/// A schema with one more key.
pub(super) fn with(mut schema: Value, key: &str, value: Value) -> Value {
    if let Value::Object(keys) = &mut schema {
        keys.insert(key.into(), value);
    }
    schema
}

/// A list with one value for each schema.
pub(super) fn tuple(values: Vec<Value>) -> Value {
    json!({ "type": "array", "minItems": values.len(), "items": false, "prefixItems": values })
}

/// A list of so many values of one schema.
pub(super) fn list_of(length: usize, values: Value) -> Value {
    json!({ "type": "array", "minItems": length, "maxItems": length, "items": values })
}

pub(super) fn or_null(schema: Value) -> Value {
    json!({ "anyOf": [schema, { "type": "null" }] })
}

/// A number of people.
pub(super) fn people() -> Value {
    json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX })
}

/// The name of a partner. Characters that nobody sees do not make a name either; a pattern cannot list them.
pub(super) fn name() -> Value {
    json!({
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": r"^[^\u0000-\u001f\u007f-\u009f]*$",
    })
}

pub(super) fn perspective() -> Value {
    json!({ "enum": Perspective::ALL.map(Perspective::code) })
}

pub(super) fn kind() -> Value {
    json!({ "enum": PartnerKind::ALL.map(PartnerKind::code) })
}

/// A day.
pub(super) fn date() -> Value {
    json!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
}

/// The worlds of a child that a partner reaches.
pub(super) fn leefwerelden() -> Value {
    json!({
        "type": "array",
        "minItems": 1,
        "uniqueItems": true,
        "items": { "enum": Leefwereld::ALL.map(Leefwereld::code) },
    })
}

/// A partner by its kind and name.
pub(super) fn partner() -> Value {
    let partner = object(&["kind"], json!({ "kind": kind(), "name": name() }));
    with(partner, "allOf", json!([anders(&["name"])]))
}

/// A partner of the kind `anders` says what it is, under these keys.
pub(super) fn anders(keys: &[&str]) -> Value {
    json!({
        "if": { "properties": { "kind": { "const": PartnerKind::Anders.code() } } },
        "then": { "required": keys },
    })
}
