//! What one hand writes the other reads, and nothing that is read does harm.

#![expect(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use samenwerkscan::{Document, KANSENGELIJKHEID};
use samenwerkscan_tape::{Reader, tape};
use serde::Serialize;
use serde_json::{Value, json};

/// The numbers and the text of a tape, as JavaScript takes them apart.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is a count")]
fn parts(tape: &[u8]) -> (Vec<f64>, &str) {
    let number = |bytes: &[u8]| f64::from_le_bytes(bytes.try_into().unwrap());
    let n_numbers = tape.chunks(8).next().map(number).unwrap();
    let numbers: Vec<f64> = tape.chunks(8).skip(1).map(number).take(n_numbers as usize).collect();
    let (_, text) = tape.split_at(8 * (numbers.len() + 1));
    (numbers, core::str::from_utf8(text).unwrap())
}

/// Writes a value, reads it, and compares it with the same value by way of JSON.
#[track_caller]
fn check(value: &impl Serialize) {
    let tape = tape(value);
    let (numbers, text) = parts(&tape);
    let json = serde_json::to_string(value).unwrap();
    let expected: Document = serde_json::from_str(&json).unwrap();
    assert_eq!(Reader::new(&numbers, text).document(), expected);
}

#[test]
fn an_instrument_is_read_as_it_was_written() {
    check(&KANSENGELIJKHEID);
}

#[test]
fn values_follow_each_other() {
    let tape = tape(&json!(["é𝄞", { "a": [] }, "nl"]));
    let (numbers, text) = parts(&tape);
    assert_eq!(text, "é𝄞anl");
    // Without the list around them they are three values in a row.
    let mut reader = Reader::new(numbers.get(1..).unwrap(), text);
    assert_eq!(reader.document(), Document::from("é𝄞"));
    assert!(matches!(reader.document(), Document::Object(entries) if entries.len() == 1));
    assert_eq!(reader.text(), "nl");
    assert_eq!(reader.text(), "");
    assert_eq!(reader.document(), Document::Other);
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<i32>().prop_map(|eighths| Value::from(f64::from(eighths) / 8.0)),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            btree_map(".{0,4}", inner, 0..5)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn any_value_is_read_as_it_was_written(value in any_value()) {
        check(&value);
    }

    /// Every tape is a value, also one that no hand wrote.
    #[test]
    fn any_tape_can_be_read(numbers in vec(prop_oneof![0..12_i8, any::<i8>()], 0..60), text in ".{0,20}") {
        let numbers: Vec<f64> = numbers.into_iter().map(f64::from).collect();
        let mut reader = Reader::new(&numbers, &text);
        for _ in 0..=numbers.len() {
            let _ = reader.document();
        }
        prop_assert_eq!(reader.document(), Document::Other);
    }
}
