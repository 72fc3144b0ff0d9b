//! What a coordinator sends.

use samenwerkscan::Form;
use samenwerkscan::saved::invitation::MAX_PARTNERS;
use serde_json::{Value, json};

use super::instrument::Instrument;
use super::parts::{anders, date, file, kind, leefwerelden, name, object, perspective, with};

pub(super) fn schema(instrument: &Instrument) -> Value {
    let partner = object(
        &["kind"],
        json!({ "kind": kind(), "name": name(), "leefwerelden": leefwerelden() }),
    );
    file(
        "invitation",
        "An invitation to fill in a scan",
        instrument,
        &["id"],
        json!({
            "id": { "type": "string", "pattern": "^[A-Za-z0-9_-]{1,64}$" },
            "school": name(),
            "perspective": perspective(),
            "form": { "enum": [Form::Full.code(), Form::Short.code()] },
            "lang": {
                "type": "string",
                "maxLength": 35,
                "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
            },
            "until": date(),
            "returnTo": object(&[], json!({
                "mail": { "type": "string", "pattern": r"^[^@\s\u0000-\u001f\u007f-\u009f]+@[^@\s\u0000-\u001f\u007f-\u009f]+$" },
                "name": name(),
            })),
            "partners": {
                "type": "array",
                "maxItems": MAX_PARTNERS,
                "items": with(partner, "allOf", json!([anders(&["name", "leefwerelden"])])),
            },
        }),
    )
}
