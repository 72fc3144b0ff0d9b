//! JSON text as a tree of values: the same as a general parser reads, and what that one loses.

use fastrand::Rng;
use samenwerkscan::Document;
use samenwerkscan::saved::json;

/// Whether two trees are equal. The other parser rounds some long numbers to the neighbour of the nearest.
fn same(one: &Document, other: &Document) -> bool {
    match (one, other) {
        (Document::Number(one), Document::Number(other)) => {
            (one - other).abs() <= 1e-15 * one.abs()
        }
        (Document::Array(ones), Document::Array(others)) => {
            ones.len() == others.len()
                && ones.iter().zip(others).all(|(one, other)| same(one, other))
        }
        (Document::Object(ones), Document::Object(others)) => {
            ones.len() == others.len()
                && ones
                    .iter()
                    .zip(others)
                    .all(|(one, other)| one.0 == other.0 && same(&one.1, &other.1))
        }
        (one, other) => one == other,
    }
}

/// Whether a text in it holds half of a surrogate pair, which is not refused but kept to be reported.
fn is_broken(document: &Document) -> bool {
    match document {
        Document::Array(values) => values.iter().any(is_broken),
        Document::Object(entries) => {
            entries.iter().any(|(key, value)| key.contains('\u{FFFD}') || is_broken(value))
        }
        other => *other == Document::BrokenText,
    }
}

#[track_caller]
fn check(text: &str) {
    match (json::read(text), serde_json::from_str::<Document>(text)) {
        (Ok(ours), Ok(theirs)) => assert!(same(&ours, &theirs), "{text}: {ours:?}, {theirs:?}"),
        (Err(_), Err(_)) => {}
        (Ok(ours), Err(error)) => assert!(is_broken(&ours), "{text}: {error}"),
        (Err(error), Ok(_)) => panic!("{text}: {error}"),
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "it is a list")]
fn it_reads_and_refuses_what_a_general_parser_does() {
    let texts = [
        "",
        " ",
        "null",
        "true",
        "false",
        "nul",
        "nulls",
        "TRUE",
        "True",
        "\u{FEFF}1",
        "1 2",
        "1,",
        "\u{A0}1",
        " \t\r\n1\t ",
        "0",
        "-0",
        "-",
        "+1",
        "00",
        "01",
        "-01",
        "1.",
        ".5",
        "1.5",
        "1e5",
        "1E+5",
        "1e-5",
        "1e",
        "1e+",
        "1.e5",
        "0x1",
        "1_0",
        "NaN",
        "Infinity",
        "1e308",
        "1e309",
        "-1e999",
        "123456789012345678901234567890",
        "0.1",
        "3.0",
        "3e0",
        "1.7976931348623157e308",
        "\"\"",
        "\"a\"",
        "\"a",
        "a\"",
        "'a'",
        "\"\\\"\"",
        "\"\\\\\"",
        "\"\\/\"",
        "\"\\b\\f\\n\\r\\t\"",
        "\"\\x\"",
        "\"\\\"",
        "\"\\u\"",
        "\"\\u00\"",
        "\"\\u00e9\"",
        "\"\\u00E9\"",
        "\"\\u+0e9\"",
        "\"\\uD83D\\uDE00\"",
        "\"\\uD83D\"",
        "\"\\uDE00\"",
        "\"\\uD83D\\n\"",
        "\"\\uD83D\\uD83D\\uDE00\"",
        "\"\u{1F600}\"",
        "\"\t\"",
        "\"\n\"",
        "\"\u{0}\"",
        "\"\u{7F}\"",
        "\"\u{2028}\"",
        "\"\\u0000\"",
        "[]",
        "[ ]",
        "[1]",
        "[1,2]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[",
        "]",
        "[1",
        "[[]]",
        "[[[1],2],3]",
        "[1}",
        "{]",
        "{}",
        "{ }",
        "{\"a\":1}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,}",
        "{,\"a\":1}",
        "{\"a\"}",
        "{\"a\" 1}",
        "{a:1}",
        "{\"a\":}",
        "{\"a\":1 \"b\":2}",
        "{1:1}",
        "{\"a\":{\"b\":[{}]}}",
        "{\"\":0}",
        "{\"a\":1}}",
        "{",
        "}",
        "{\"a\":1",
        "/**/1",
        "[1]//",
    ];
    for text in texts {
        check(text);
    }
}

/// Random values as text, with some characters changed.
#[test]
fn it_agrees_with_a_general_parser_on_damaged_texts() {
    let mut rng = Rng::with_seed(1);
    let mut n_read = 0;
    for _ in 0..40_000 {
        let mut text: Vec<char> =
            serde_json::to_string(&value(&mut rng, 4)).unwrap().chars().collect();
        for _ in 0..rng.usize(..3) {
            let at = rng.usize(..text.len());
            let other = char::from(
                rng.choice(b"[]{},:\"\\0123456789.eE+-u tfn\n".as_slice()).copied().unwrap(),
            );
            match rng.u8(..3) {
                0 => drop(text.remove(at)),
                1 => text.insert(at, other),
                _ => text[at] = other,
            }
            if text.is_empty() {
                break;
            }
        }
        let text: String = text.into_iter().collect();
        check(&text);
        n_read += usize::from(json::read(&text).is_ok());
    }
    assert!((10_000..35_000).contains(&n_read), "{n_read} texts were read");
}

fn value(rng: &mut Rng, depth: u8) -> Document {
    let words = ["", "naam", "é\"\\/", "\u{1F600}\n", "\u{1}", "a\u{2028}"];
    match rng.u8(..if depth == 0 { 5 } else { 8 }) {
        0 => Document::Null,
        1 => Document::Bool(rng.bool()),
        2 => Document::Number(f64::from(rng.i32(-1000..1000)) / 8.0),
        3 | 4 => Document::Text(rng.choice(words).unwrap().into()),
        5 => (0..rng.usize(..4)).map(|_| value(rng, depth - 1)).collect(),
        _ => Document::Object(
            (0..rng.usize(..4))
                .map(|_| (rng.choice(words).unwrap().into(), value(rng, depth - 1)))
                .collect(),
        ),
    }
}

#[test]
fn it_keeps_what_others_lose() {
    let read = json::read(r#"{ "a": 1, "a": "\uD83D", "\uDE00": [] }"#).unwrap();
    let entries = [
        ("a".into(), Document::Number(1.0)),
        ("a".into(), Document::BrokenText),
        ("\u{FFFD}".into(), Document::Array(Vec::new())),
    ];
    assert_eq!(read, Document::Object(entries.into()));
}

#[test]
fn it_says_where_it_stopped() {
    for (text, reason) in [
        ("", "expected a value at line 1 column 1"),
        ("{ \"form\": full }", "expected a value at line 1 column 11"),
        ("{\n  \"é\": 1\n  \"b\": 2\n}", "expected `,` or `}` at line 3 column 3"),
        ("[1, 2", "expected `,` or `]` at line 1 column 6"),
        ("{} x", "expected nothing more at line 1 column 4"),
        ("\"a\tb\"", "expected no control character at line 1 column 3"),
    ] {
        let error = json::read(text).unwrap_err();
        assert_eq!(error.to_string(), format!("the file cannot be read: {reason}"), "{text}");
    }
}

/// To the bit what the standard library reads, whatever the number and however many its digits. Only where a float
/// loses digits because it is nearly 0, the last may differ.
#[test]
fn numbers_are_the_nearest_floats() {
    let mut rng = Rng::with_seed(2);
    let check = |text: &str| {
        let expected: f64 = text.parse().unwrap();
        match json::read(text) {
            Ok(Document::Number(number)) => {
                let apart = number.to_bits().abs_diff(expected.to_bits());
                let most = u64::from(expected.is_subnormal());
                assert!(apart <= most, "{text}: {number:e}, {expected:e}");
            }
            other => assert!(other.is_err() && expected.is_infinite(), "{text}: {other:?}"),
        }
    };
    for text in [
        "0",
        "-0",
        "0e5",
        "37.5",
        "9007199254740993",
        "9007199254740995",
        "1e22",
        "1e23",
        "8.5e-5",
        "1e400",
        "1e-400",
        "1e999999999999",
        "1e-999999999999",
        "0.1e-2147483648",
        "10e2147483647",
        "4.9e-324",
        "2.2250738585072014e-308",
        "2.2250738585072011e-308",
        "1.7976931348623157e308",
        "1.7976931348623159e308",
        "123456789012345678901234567890",
        "0.000000000000000000000000000000000000000000000000000001",
        "33.333333333333336",
    ] {
        check(text);
    }
    for _ in 0..200_000 {
        let number = f64::from_bits(rng.u64(..));
        if number.is_finite() {
            check(&format!("{number:e}"));
        }
        let (digits, power) = (rng.u64(..) >> rng.u8(..64), rng.i32(-330..310));
        check(&format!("{digits}e{power}"));
        check(&format!("{}.{digits}", rng.u32(..)));
    }
}

/// However deep a text is, it uses little of the stack.
#[test]
fn depth_is_bounded() {
    let deep = |n: usize, open: &str, close: &str| open.repeat(n) + "1" + &close.repeat(n);
    let mut inside = json::read(&deep(40, "[", "]")).unwrap();
    let mut depth = 0;
    while let Document::Array(mut values) = inside {
        inside = values.remove(0);
        depth += 1;
    }
    assert_eq!((depth, inside), (32, Document::TooDeep));
    let (list, object) = (deep(200_000, "[", "]"), deep(100_000, "{\"a\":", "}"));
    assert!(json::read(&list).is_ok() && json::read(&object).is_ok());
    assert!(json::read(&list.replace("1]", "")).is_err());
}
