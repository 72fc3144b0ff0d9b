//! Names in one form of Unicode, so that é as one character and as two are equal.

use samenwerkscan::Document;
use unicode_normalization::{UnicodeNormalization as _, is_nfc};

/// A name as people see it, in normalisation form C.
pub fn normalised(name: &str) -> String {
    name.nfc().collect()
}

/// Brings the names of partners in a response to normalisation form C.
pub(crate) fn normalise(response: &mut Document) {
    let Document::Object(entries) = response else { return };
    for (key, value) in entries {
        match (&**key, value) {
            ("from", partner) => normalise_name(partner),
            ("partners", Document::Array(partners)) => partners.iter_mut().for_each(normalise_name),
            _ => {}
        }
    }
}

fn normalise_name(partner: &mut Document) {
    let Document::Object(entries) = partner else { return };
    for (key, value) in entries {
        if key == "name"
            && let Document::Text(name) = value
            && !is_nfc(name)
        {
            *name = normalised(name);
        }
    }
}
