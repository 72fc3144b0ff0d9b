//! From values to text.

use crate::reading::Document;
use alloc::string::String;
use core::fmt::Write as _;

/// The text of these values, as `JSON.stringify` writes it.
pub(in crate::saved) fn write(document: &Document) -> String {
    let mut text = String::new();
    value(&mut text, document);
    text
}

fn value(text: &mut String, document: &Document) {
    match document {
        Document::Bool(true) => text.push_str("true"),
        Document::Bool(false) => text.push_str("false"),
        Document::Number(number) => {
            let _ = write!(text, "{number}");
        }
        Document::Text(words) => quoted(text, words),
        Document::Array(values) => {
            list(text, ['[', ']'], values, value);
        }
        Document::Object(entries) => {
            list(text, ['{', '}'], entries, |text, (key, member)| {
                quoted(text, key);
                text.push(':');
                value(text, member);
            });
        }
        Document::Null | Document::BrokenText | Document::Other | Document::TooDeep => {
            text.push_str("null");
        }
    }
}

fn list<T>(
    text: &mut String,
    [open, close]: [char; 2],
    members: &[T],
    each: impl Fn(&mut String, &T),
) {
    text.push(open);
    for (idx, member) in members.iter().enumerate() {
        if idx > 0 {
            text.push(',');
        }
        each(text, member);
    }
    text.push(close);
}

fn quoted(text: &mut String, words: &str) {
    text.push('"');
    for character in words.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\u{8}' => text.push_str("\\b"),
            '\u{C}' => text.push_str("\\f"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '\0'..='\u{1F}' => {
                let _ = write!(text, "\\u{:04x}", u32::from(character));
            }
            _ => text.push(character),
        }
    }
    text.push('"');
}
