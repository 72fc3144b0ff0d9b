//! Promises of small types.

use samenwerkscan::report::{Block, Cells, Ink, Report};
use samenwerkscan::saved::{MAX_FILE_BYTES, text};
use samenwerkscan::{BuiltInLang, Document, Leefwereld, Leefwerelden, Points};
use serde_json::json;

use crate::support::{main_scan, parse};

fn share(part: u32, of: u32) -> Points {
    Points::share(part, of).unwrap()
}

#[test]
fn points_compare_and_round_exactly() {
    assert!(share(1, 3) < share(1, 2) && share(1, 2) < share(2, 3));
    assert_eq!(share(1, 3), share(2, 6));
    assert_ne!(share(1, 3), share(1, 2));
    assert_eq!(Points::mean([share(1, 6), share(1, 3)]), Some(share(1, 4)));
    assert_eq!(Points::mean([share(1, 3), share(2, 3), share(1, 2)]), Some(share(1, 2)));
    assert_eq!(Points::mean([]), None);
    assert_eq!(Points::whole(7).map(Points::to_f64), Some(7.0));
    assert_eq!([share(1, 8), share(1, 3), share(2, 3)].map(Points::rounded), [13, 33, 67]);
    assert_eq!(format!("{:>4}|{}|{}", share(1, 8), share(0, 9), share(9, 9)), "  13|0|100");
    assert_eq!(format!("{:?}", share(1, 3)), "Points(100/3)");
    assert_eq!(serde_json::to_value(share(5, 8)).unwrap(), json!(62.5));
    assert_eq!(share(3, 4).distance(share(1, 2)), share(1, 4));
    assert_eq!(share(1, 2).distance(share(3, 4)), share(1, 4));
}

#[test]
fn points_are_from_0_to_100() {
    assert_eq!(Points::whole(100), Some(Points::HUNDRED));
    assert_eq!(Points::share(0, u32::MAX), Some(Points::ZERO));
    assert_eq!(Points::share(u32::MAX, u32::MAX), Some(Points::HUNDRED));
    for points in [Points::whole(101), Points::whole(u32::MAX)] {
        assert_eq!(points, None);
    }
    for (part, of) in [(0, 0), (1, 0), (2, 1), (u32::MAX, u32::MAX - 1)] {
        assert_eq!(Points::share(part, of), None, "{part} of {of}");
    }
}

/// Primes just below 2^32.
const PRIMES: [u32; 8] = [
    4_294_967_291,
    4_294_967_279,
    4_294_967_231,
    4_294_967_197,
    4_294_967_189,
    4_294_967_161,
    4_294_967_143,
    4_294_967_111,
];

/// Scores of very large groups have parts of more than 64 bits.
#[test]
fn points_with_large_parts_compare_exactly() {
    // The mean of three such shares has a denominator near 2^97.
    let mean = |of: [u32; 3]| Points::mean(of.map(|of| share(1, of))).unwrap();
    let [a, b, c, d, ..] = PRIMES;
    let (large, small) = (mean([a, b, d]), mean([a, b, c]));
    assert!(small < large && Points::ZERO < small);
    assert_ne!(small, large);
    assert!(small.is_below(large) && !large.is_below(small) && !large.is_below(large));
    assert_eq!(large, mean([d, a, b]));
}

/// A ratio that is too large is rounded, to the same value in every order, and never panics.
#[test]
fn points_with_too_large_parts_are_rounded_to_18_decimals() {
    let shares = PRIMES.map(|of| share(of / 3, of));
    let mean = Points::mean(shares).unwrap();
    assert!(!format!("{mean:?}").contains("inf") && mean < share(1, 3));
    assert_eq!(mean.rounded(), 33);
    let mut turned = shares;
    for _ in 0..shares.len() {
        turned.rotate_left(1);
        let again = Points::mean(turned).unwrap();
        assert_eq!(format!("{again:?}"), format!("{mean:?}"));
    }
    let distance = Points::HUNDRED.distance(mean);
    assert!((distance.to_f64() + mean.to_f64() - 100.0).abs() < 1e-13);
    // Numbers spread evenly around 50 have a mean of 50, even when rounded.
    let sides = PRIMES.iter().flat_map(|of| [share(of / 5, *of), share(of - of / 5, *of)]);
    assert_eq!(Points::mean(sides), Points::whole(50));
    // Two long ratios without a common divisor.
    let [one, other] =
        [&shares[..3], &shares[3..6]].map(|some| Points::mean(some.iter().copied()).unwrap());
    assert!(one.distance(other).to_f64() < 1e-6);
    assert_eq!(format!("{:?}", one.distance(other)), format!("{:?}", other.distance(one)));
}

/// The parts of a mean of means can have a large divisor in common: then they are divided by it.
#[test]
fn points_with_a_large_common_divisor_are_exact() {
    let point = share(1, 1 << 31);
    let mean_of_copies = |points| Points::mean(core::iter::repeat_n(points, 1 << 16)).unwrap();
    let same = (0..20).fold(point, |points, _| mean_of_copies(points));
    assert_eq!(same, point);
    let more = Points::mean([same, share(3, 1 << 31)]);
    assert_eq!(more, Points::share(2, 1 << 31));
    assert_eq!(more.unwrap().distance(same), point);
    assert!(same.is_below(more.unwrap()) && !more.unwrap().is_below(same));
}

#[test]
fn sets_of_leefwerelden() {
    use Leefwereld::{School, Thuis, Wijk};
    assert!(Leefwerelden::NONE.is_empty() && Leefwerelden::of(&[]).is_empty());
    let both = Leefwerelden::of(&[Wijk, School, Wijk]);
    assert!(!both.is_empty());
    assert_eq!(both.with(School), both, "twice is once");
    assert_eq!([School, Thuis, Wijk].map(|world| both.contains(world)), [true, false, true]);
    assert_eq!(both.iter().collect::<Vec<_>>(), [School, Wijk]);
    assert_eq!([Wijk, School].into_iter().collect::<Leefwerelden>(), both);
    assert_eq!(format!("{both} {both:?}"), "school, wijk {School, Wijk}");
    assert_eq!(serde_json::to_value(both).unwrap(), json!(["school", "wijk"]));
}

#[test]
fn documents_write_what_they_hold() {
    let document: Document =
        serde_json::from_str(r#"{"a":[null,true,-3,2.5,"t"],"b":{},"c":1e300}"#).unwrap();
    let text = serde_json::to_string(&document).unwrap();
    assert_eq!(text, r#"{"a":[null,true,-3,2.5,"t"],"b":{},"c":1e+300}"#);
    assert_eq!(serde_json::from_str::<Document>(&text).unwrap(), document);
    let limit = Document::Number(9_007_199_254_740_992.0);
    assert_eq!(serde_json::to_string(&limit).unwrap(), "9007199254740992.0");
    for nothing in [Document::Null, Document::BrokenText, Document::Other, Document::TooDeep] {
        assert_eq!(serde_json::to_string(&nothing).unwrap(), "null");
    }
}

/// From a format with values that a document cannot hold.
#[test]
fn documents_refuse_what_they_cannot_hold() {
    use serde::de::value::{BytesDeserializer, Error, MapDeserializer};
    use serde::de::{Deserialize as _, IntoDeserializer as _};

    let bytes = BytesDeserializer::<Error>::new(b"x");
    let error = Document::deserialize(bytes).unwrap_err();
    assert_eq!(error.to_string(), "invalid type: byte array, expected a value");
    let numbered = MapDeserializer::<_, Error>::new([(1_u8, 2_u8)].into_iter());
    let error = Document::deserialize(numbered).unwrap_err();
    assert_eq!(error.to_string(), "invalid type: integer `1`, expected a string");
    let nothing: Document =
        Document::deserialize(().into_deserializer() as serde::de::value::UnitDeserializer<Error>)
            .unwrap();
    assert_eq!(nothing, Document::Null);
}

/// However deep it is: reading it takes neither an error nor the stack.
#[test]
fn what_lies_too_deep_is_a_problem() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        for (depth, is_too_deep) in [(32, false), (33, true), (100_000, true)] {
            let deep = format!("{}0{}", open.repeat(depth), close.repeat(depth));
            let error = parse(&format!(r#"{{ "format": {deep} }}"#)).unwrap_err();
            let found = if open == "[" { "a list" } else { "an object" };
            assert_eq!(
                error.problems[0].to_string(),
                format!("/format: this is {found}; expected text")
            );
            let document: Document = serde_json::from_str(&deep).unwrap();
            assert_eq!(format!("{document:?}").contains("TooDeep"), is_too_deep, "{depth}");
        }
    }
    let deepest = (0..32).fold(Document::Null, |inside, _| Document::Array(vec![inside]));
    let text = serde_json::to_string(&deepest).unwrap();
    assert_eq!(serde_json::from_str::<Document>(&text).unwrap(), deepest);
}

#[test]
fn messages_name_what_is_there() {
    let found =
        [("true", "true or false"), ("3", "a number"), (r#""t""#, "text"), ("[]", "a list")];
    for (json, name) in found {
        let error = parse(json).unwrap_err();
        assert_eq!(error.to_string(), format!("this is {name}; expected an object"));
    }
    let list = r#"{ "format": {} }"#;
    let error = parse(list).unwrap_err();
    assert_eq!(error.problems[0].to_string(), "/format: this is an object; expected text");
}

#[test]
fn excerpts_are_cut_only_where_they_are_long() {
    let message = |found: &str| {
        let error = parse(&format!(r#"{{ "format": "{found}" }}"#)).unwrap_err();
        error.problems[0].kind.to_string()
    };
    let (fits, long) = ("x".repeat(60), "x".repeat(61));
    assert!(message(&fits).contains(&format!("`{fits}`")));
    assert!(message(&long).contains(&format!("`{fits}…`")));
}

#[test]
fn files_have_a_limit() {
    let mut bytes = vec![b' '; MAX_FILE_BYTES];
    assert_eq!(MAX_FILE_BYTES, 1_048_576);
    assert_eq!(text(&bytes).unwrap().len(), MAX_FILE_BYTES);
    bytes.push(b' ');
    assert_eq!(text(&bytes).unwrap_err().code(), "tooLarge");
    assert_eq!(text("\u{FEFF}é".as_bytes()).unwrap(), "é");
    assert_eq!(text(b"\xC3").unwrap_err().to_string(), "the file is not UTF-8 text");
}

#[test]
fn languages_have_names() {
    assert_eq!(BuiltInLang::ALL.map(BuiltInLang::name), ["Nederlands", "English"]);
}

#[test]
fn ink_is_only_ink() {
    let response = main_scan("1111 2222 3333 0000 4444 0100");
    let report = Report::solo(&response, BuiltInLang::En);
    let text = report.text(Ink::Ansi).to_string();
    for line in ["\x1b[1mHow far are you?\x1b[0m", "\x1b[36m█████\x1b[0m░░░░░░░░░░░░░░░  25"]
    {
        assert!(text.contains(line), "{line:?} in {text:?}");
    }
    // A score of 6 shows a bar, a score of 0 none.
    assert!(text.contains("\x1b[36m█\x1b[0m░░░░░░░░░░░░░░░░░░░   6"), "{text:?}");
    assert!(text.contains("\x1b[36m\x1b[0m░░░░░░░░░░░░░░░░░░░░   0"), "{text:?}");
}

#[test]
fn a_dimension_says_why_it_has_no_score() {
    let response = main_scan("nnn1 nnnn xx11 1xxx ---- 1111");
    let report = Report::solo(&response, BuiltInLang::En);
    let profile = report.sections.iter().find(|section| section.name == "profile").unwrap();
    let table = profile.blocks.iter().find_map(|block| match block {
        Block::Table(table) if table.cells == Cells::Points => Some(table),
        _ => None,
    });
    let words: Vec<&str> = table.unwrap().rows.iter().map(|row| row[2].as_str()).collect();
    assert_eq!(
        words,
        [
            "too few questions apply to you",
            "too few questions apply to you",
            "needs 1 more answer, 2x don't know",
            "needs 2 more answers, 3x don't know",
            "needs 3 more answers",
            "Coordinating",
        ]
    );
}
