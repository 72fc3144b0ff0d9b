//! What small types promise by themselves.

use samenwerkscan::report::{Block, Cells, Ink, Report};
use samenwerkscan::saved::{MAX_FILE_BYTES, text};
use samenwerkscan::{Document, Lang, Leefwereld, Leefwerelden, Points, score};
use serde_json::json;

use crate::support::{main_scan, parse};

#[test]
fn points_compare_add_and_round_exactly() {
    let share = |part, of| Points::share(part, of).unwrap();
    assert!(share(1, 3) < share(1, 2) && share(1, 2) < share(2, 3));
    assert_eq!(share(1, 3), share(2, 6));
    assert_ne!(share(1, 3), share(1, 2));
    assert_eq!(share(1, 6) + share(1, 3), share(1, 2));
    assert_eq!(Points::mean([share(1, 3), share(2, 3), share(1, 2)]), Some(share(1, 2)));
    assert_eq!(Points::mean([]), None);
    assert_eq!(Points::whole(7).to_f64(), 7.0);
    assert_eq!([share(1, 8), share(1, 3), share(2, 3)].map(Points::rounded), [13, 33, 67]);
    assert_eq!(format!("{:>4}|{}|{}", share(1, 8), share(0, 9), share(9, 9)), "  13|0|100");
    assert_eq!(format!("{:?}", share(1, 3)), "Points(100/3)");
    assert_eq!(serde_json::to_value(share(5, 8)).unwrap(), json!(62.5));
}

/// Scores of very large groups have parts of more than 64 bits.
#[test]
fn points_with_large_parts_compare_exactly() {
    let share = |of| Points::share(1, of).unwrap();
    // Primes just below 2^32: the sum of three such shares has a denominator near 2^96.
    let sum = |a, b, c| share(a) + share(b) + share(c);
    let (large, small) = (
        sum(4_294_967_291, 4_294_967_279, 4_294_967_197),
        sum(4_294_967_291, 4_294_967_279, 4_294_967_231),
    );
    assert!(small < large);
    assert_ne!(small, large);
    assert!(small.is_below(large) && !large.is_below(small) && !large.is_below(large));
    assert_eq!(large, sum(4_294_967_197, 4_294_967_291, 4_294_967_279));
    let whole = Points::whole(3);
    assert!(whole + small < whole + large && whole.is_below(whole + small));
    assert!(!(whole + small).is_below(whole));
    assert_eq!(Points::whole(75).distance(Points::share(1, 2).unwrap()), Points::whole(25));
    assert_eq!(Points::share(1, 2).unwrap().distance(Points::whole(75)), Points::whole(25));
}

/// The parts of a mean of means can have a large divisor in common.
#[test]
fn points_with_a_large_common_divisor_compare_exactly() {
    let share = Points::share(1, 1 << 31).unwrap();
    let mean_of_copies = |points| Points::mean(core::iter::repeat_n(points, 1 << 16)).unwrap();
    let same = (0..6).fold(share, |points, _| mean_of_copies(points));
    let more = same + Points::whole(1);
    assert!(!same.is_below(same) && same.is_below(more) && !more.is_below(same));
    assert_eq!((same, more), (share, share + Points::whole(1)));
    assert!(!share.is_below(same) && share.is_below(more) && !more.is_below(share));
}

#[test]
fn sets_of_leefwerelden() {
    use Leefwereld::{School, Thuis, Wijk};
    assert!(Leefwerelden::NONE.is_empty() && Leefwerelden::of(&[]).is_empty());
    let both = Leefwerelden::of(&[Wijk, School, Wijk]);
    assert!(!both.is_empty());
    assert_eq!(both.with(School), both, "twice is once");
    assert_eq!([School, Thuis, Wijk].map(|own| both.contains(own)), [true, false, true]);
    assert_eq!(both.iter().collect::<Vec<_>>(), [School, Wijk]);
    assert_eq!([Wijk, School].into_iter().collect::<Leefwerelden>(), both);
    assert_eq!(format!("{both} {both:?}"), "school, wijk {School, Wijk}");
    assert_eq!(serde_json::to_value(both).unwrap(), json!(["school", "wijk"]));
}

#[test]
fn documents_write_what_they_hold() {
    let document: Document<'_> =
        serde_json::from_str(r#"{"a":[null,true,-3,2.5,"t"],"b":{},"c":1e300}"#).unwrap();
    let text = serde_json::to_string(&document).unwrap();
    assert_eq!(text, r#"{"a":[null,true,-3,2.5,"t"],"b":{},"c":1e+300}"#);
    assert_eq!(serde_json::from_str::<Document<'_>>(&text).unwrap(), document);
    let limit = Document::Number(9_007_199_254_740_992.0);
    assert_eq!(serde_json::to_string(&limit).unwrap(), "9007199254740992.0");
    for nothing in [Document::Null, Document::BrokenText, Document::Other] {
        assert_eq!(serde_json::to_string(&nothing).unwrap(), "null");
    }
}

/// From a format that has more than a document can hold.
#[test]
fn documents_refuse_what_they_cannot_hold() {
    use serde::de::value::{BytesDeserializer, Error, MapDeserializer};
    use serde::de::{Deserialize as _, IntoDeserializer as _};

    let bytes = BytesDeserializer::<Error>::new(b"x");
    let error = Document::deserialize(bytes).unwrap_err();
    assert_eq!(error.to_string(), "invalid type: byte array, expected a value");
    let numbered = MapDeserializer::<_, Error>::new([(1_u8, 2_u8)].into_iter());
    let error = Document::deserialize(numbered).unwrap_err();
    assert_eq!(error.to_string(), "invalid type: integer `1`, expected a key");
    let nothing: Document<'_> =
        Document::deserialize(().into_deserializer() as serde::de::value::UnitDeserializer<Error>)
            .unwrap();
    assert_eq!(nothing, Document::Null);
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
    assert_eq!(Lang::ALL.map(Lang::name), ["Nederlands", "English"]);
}

#[test]
fn ink_is_only_ink() {
    let response = main_scan("1111 2222 3333 0000 4444 0100");
    let report = Report::solo(&response, &score(&response), Lang::En);
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
    let report = Report::solo(&response, &score(&response), Lang::En);
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
