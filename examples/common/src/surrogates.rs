//! Halves of surrogate pairs in JSON: `"\ud83d"`, where JavaScript has cut an emoji in two.
//!
//! JSON allows them and Rust's text does not, so `serde_json` rejects the whole file at the first.
//! Here they are marked before reading and found afterwards, so that each is reported in its place
//! together with everything else that is wrong.

use samenwerkscan::Document;

/// Stands in for half a pair. It is a noncharacter, so no name contains it.
const MARK: char = '\u{FFFF}';
/// Its JSON escape; as long as what it replaces, so that line and column stay right.
const MARK_ESCAPE: &str = "\\uffff";

/// The JSON with a mark for each unpaired half. `None` if there is none.
pub(crate) fn marked(json: &str) -> Option<String> {
    let mut marked = String::with_capacity(json.len());
    let mut rest = json;
    let mut is_marked = false;
    while let Some((before, escape)) = rest.split_once('\\') {
        marked.push_str(before);
        let length = match (unit(escape), escape.split_at_checked(5).map(|(_, next)| next)) {
            (Some(0xD800..=0xDBFF), Some(next)) if is_low(next) => 11,
            (Some(0xD800..=0xDFFF), _) => {
                marked.push_str(MARK_ESCAPE);
                is_marked = true;
                rest = escape.get(5..).unwrap_or_default();
                continue;
            }
            // Any other escape; what matters is that `\\` does not start the next one.
            _ => escape.chars().next().map_or(0, char::len_utf8),
        };
        let (escape, after) = escape.split_at_checked(length).unwrap_or((escape, ""));
        marked.push('\\');
        marked.push_str(escape);
        rest = after;
    }
    marked.push_str(rest);
    is_marked.then_some(marked)
}

/// Turns marked text into broken text.
pub(crate) fn unmark(document: &mut Document) {
    match document {
        Document::Text(text) if text.contains(MARK) => *document = Document::BrokenText,
        Document::Array(values) => values.iter_mut().for_each(unmark),
        Document::Object(entries) => entries.iter_mut().for_each(|(_, value)| unmark(value)),
        _ => {}
    }
}

/// The number after `u`, if there are four hexadecimal digits.
fn unit(escape: &str) -> Option<u32> {
    let digits = escape.strip_prefix('u')?.get(..4)?;
    let is_number = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    is_number.then(|| u32::from_str_radix(digits, 16).ok()).flatten()
}

/// Whether this begins with the second half of a pair.
fn is_low(json: &str) -> bool {
    json.strip_prefix('\\').and_then(unit).is_some_and(|unit| (0xDC00..=0xDFFF).contains(&unit))
}
