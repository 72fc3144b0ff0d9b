//! What a group keeps between two meetings.

use samenwerkscan::saved::team_file::{Done, MAX_AGREEMENTS, MAX_TEXT_CHARS};
use serde_json::{Value, json};

use super::instrument::Instrument;
use super::parts::{date, file, name, object, partner, with};
use super::{histograms, summary};

pub(super) fn schema(instrument: &Instrument) -> Value {
    let text = || {
        json!({
            "type": "string",
            "minLength": 1,
            "maxLength": MAX_TEXT_CHARS,
            "pattern": r"^[^\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]*$",
        })
    };
    let agreements = json!({
        "type": "array",
        "maxItems": MAX_AGREEMENTS,
        "items": object(&["what"], json!({
            "what": text(),
            "why": text(),
            "who": text(),
            "partner": partner(),
            "when": date(),
            "sign": text(),
            "done": { "enum": Done::ALL.map(Done::code) },
            "note": text(),
        })),
    });
    let mode = object(&["kind"], json!({ "kind": { "const": "open" } }));
    let anonymous = histograms::mode(instrument);
    let schema = file(
        "team",
        "What a group keeps between two meetings",
        instrument,
        &["mode", "summary"],
        json!({
            "school": name(),
            "date": date(),
            "mode": { "anyOf": [mode, anonymous] },
            "summary": { "type": "object" },
            "agreements": agreements,
            "earlier": agreements,
        }),
    );
    let is_open = json!({
        "properties": { "mode": { "properties": { "kind": { "const": "open" } } } },
    });
    let conditions = json!([{
        "if": is_open,
        "then": { "properties": { "summary": summary::schema(instrument) } },
        "else": { "properties": { "summary": histograms::schema(instrument) } },
    }]);
    with(schema, "allOf", conditions)
}
