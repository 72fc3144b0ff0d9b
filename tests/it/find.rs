//! Codes in mail, chats and links: every whole one is found, none is invented, damaged ones are counted.

use std::fmt::Write as _;

use proptest::prelude::*;
use samenwerkscan::instrument::Definition;
use samenwerkscan::saved::{Found, encode, find};
use samenwerkscan::{Answer, Draft, Form, Instrument, KANSENGELIJKHEID, Perspective, Response};

use crate::laws::any_draft;

mod mangled;
mod places;

use self::mangled::{AROUND, Chance, DAMAGES, INSIDE, NOISE};

pub(crate) fn found(text: &str) -> Found {
    find(text, &KANSENGELIJKHEID)
}

/// A different response for every number, with or without a tag.
fn response(number: u32, tag: Option<&str>) -> Response {
    let form = if number.is_multiple_of(3) { Form::Full } else { Form::Short };
    let mut draft = Draft::new(&KANSENGELIJKHEID, form, Perspective::Ouders);
    let mut rest = number;
    for dimension in &*KANSENGELIJKHEID.dimensions {
        for item in dimension.items_on(form) {
            draft.answers.insert(item.id.clone(), Answer::Rating(u8::try_from(rest % 5).unwrap()));
            rest /= 5;
        }
    }
    draft.tag = tag.map(|tag| tag.parse().unwrap());
    draft.finish().unwrap()
}

fn code(number: u32) -> String {
    let tag = format!("tag{number}");
    encode(&response(number, number.is_multiple_of(2).then_some(&tag)))
}

#[track_caller]
fn check(text: &str, codes: &[&str], damaged: usize) {
    let found = found(text);
    let found_codes: Vec<String> = found.responses.iter().map(encode).collect();
    assert_eq!(found_codes, codes, "{text}");
    assert_eq!(found.damaged, damaged, "{text}");
}

/// Each way to carry a code, with each way to break it, at each of its letters.
#[test]
fn a_code_is_found_however_it_is_carried() {
    for number in 1..=8 {
        let code = code(number);
        for (name, around) in AROUND {
            let text = around(&code);
            println!("{name}");
            check(&text, &[&code], 0);
            // Directly behind other letters, too.
            check(&format!("woord{text}"), &[&code], 0);
        }
        for (name, inside) in INSIDE {
            println!("{name}");
            for place in 1..code.len() {
                let (begin, end) = code.split_at(place);
                let text = format!("Hoi,\n> {begin}{inside}{end} groet, Jan\n> van gisteren");
                check(&text, &[&code], 0);
            }
        }
    }
}

/// Everything at once: the letters of a code, each on its own line of a quotation.
#[test]
fn a_code_in_shreds() {
    let code = code(4);
    let letters: Vec<String> = code.chars().map(String::from).collect();
    check(&letters.join("=\r\n>> > \u{200B}"), &[&code], 0);
    let mut escaped = String::from("https://school.example/?c%3Ds");
    for letter in code.bytes().skip(1) {
        write!(escaped, "%25{letter:02X}").unwrap();
    }
    check(&format!("{escaped}%26x"), &[&code], 0);
}

#[test]
fn what_is_damaged_is_counted() {
    for number in 1..=6 {
        let whole = code(number);
        let other = code(number + 50);
        for (name, damage) in DAMAGES {
            for place in 0..whole.len() {
                let Some(damaged) = damage(&whole, place) else { continue };
                println!("{name} at {place}");
                check(&format!("https://school.example/#{damaged}."), &[], 1);
                check(&format!("{other}\n{damaged}\n\n> {damaged}"), &[&other], 1);
            }
        }
    }
}

/// A mail program that cuts a code leaves too little to identify the person, but it is reported.
#[test]
fn a_code_that_was_cut_is_counted_where_something_of_it_is_left() {
    let whole = code(3);
    for length in 10..whole.len() {
        let (kept, _) = whole.split_at(length);
        check(&format!("Hier mijn code: {kept}… Groetjes van Jan en tot ziens"), &[], 1);
        check(&format!("{kept}\n\n{}", code(9)), &[&code(9)], 1);
    }
}

#[test]
fn the_same_code_counts_once_and_a_changed_one_later() {
    let [one, changed] = [7, 8].map(|number| encode(&response(number, Some("abcd"))));
    let other = encode(&response(7, Some("efgh")));
    let untagged = [7, 8].map(|number| encode(&response(number, None)));
    let [first, second] = &untagged;
    check(&format!("{one}\n> {one}"), &[&one], 0);
    check(&format!("{one} {changed}"), &[&changed], 0);
    check(&format!("{changed} {one}"), &[&one], 0);
    check(&format!("{one} {other} {changed} {one}"), &[&other, &changed], 0);
    check(&format!("{first} {second} {first} {other}"), &[first, second, &other], 0);
    for (text, replaced) in [
        (format!("{one}\n> {one}"), 0),
        (format!("{one} {changed}"), 1),
        (format!("{one} {other} {changed} {one}"), 1),
        (format!("{first} {second}"), 0),
    ] {
        assert_eq!(found(&text).replaced, replaced, "{text}");
    }
}

#[test]
fn what_is_no_code_is_none() {
    for text in ["", "s1", "s2", "s1ER5g", "s2ER5g is hoe codes beginnen", "S1 en s2", "Ess1ER5g"] {
        check(text, &[], 0);
    }
    for (_, noise) in NOISE {
        check(noise, &[], 0);
    }
    let files = ["examples/data", "examples/data/regenboog-2026"];
    for (_, file) in files.into_iter().flat_map(crate::support::example_folder) {
        check(&file, &[], 0);
    }
}

/// A code for another instrument, or another version, still holds somebody's answers.
#[test]
fn codes_of_another_instrument_are_said() {
    let mut definition = Definition::clone(&KANSENGELIJKHEID);
    definition.version = "0.9".into();
    let instrument = Instrument::new(definition).unwrap();
    let draft = Draft::new(&instrument, Form::Full, Perspective::School);
    let other = encode(&draft.finish().unwrap());
    let ours = code(5);
    check(&format!("<{other}> en #{ours}, {other}"), &[&ours], 1);
}

/// Two hundred mails and chats, each with people's codes in all kinds of states.
#[test]
fn two_hundred_mails() {
    for seed in 0..200 {
        let mut chance = Chance::new(seed);
        let (mut text, mut expected, mut n_damaged) = (String::from("\u{FEFF}"), Vec::new(), 0);
        for number in 0..chance.below(9) {
            let code = code(number * 200 + u32::try_from(seed).unwrap());
            if chance.below(4) == 0 {
                let (_, damage) = chance.pick(DAMAGES);
                // After something that distinguishes it from any word.
                let place = 6 + chance.below(u32::try_from(code.len()).unwrap() - 8) as usize;
                if let Some(damaged) = damage(&code, place) {
                    text.push_str(&damaged);
                    n_damaged += 1;
                }
            } else {
                let place = 1 + chance.below(u32::try_from(code.len()).unwrap() - 2) as usize;
                let (begin, end) = code.split_at(place);
                let (_, inside) = chance.pick(INSIDE);
                let broken = format!("{begin}{inside}{end}");
                let (_, around) = chance.pick(AROUND);
                text.push_str(&around(if chance.below(2) == 0 { &broken } else { &code }));
                expected.push(code);
            }
            let (_, noise) = chance.pick(NOISE);
            write!(text, ".\n\n{noise}\n").unwrap();
        }
        let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
        check(&text, &expected, n_damaged);
    }
}

/// The work grows linearly with the text, even for crafted text. (Quadratic work would take hours
/// here.)
#[test]
fn large_texts_are_read_once() {
    let codes: Vec<String> = (0..60).map(|number| code(number + 300)).collect();
    let (_, noise) = NOISE[0];
    let mailbox = codes.iter().map(|code| format!("{code}\n{}", noise.repeat(300)));
    let mailbox: String = mailbox.collect();
    assert!(mailbox.len() > 2_000_000, "{}", mailbox.len());
    let expected: Vec<&str> = codes.iter().map(String::as_str).collect();
    check(&mailbox, &expected, 0);
    for slow in ["s", "s1", "s2ER5g", "s1ER5gAAAAAA", "s ", "s=", "<a", "%25", "&#x73;", "s1<br>"] {
        let text = slow.repeat(2_000_000 / slow.len());
        assert_eq!(found(&text).responses, []);
    }
}

proptest! {
    #[test]
    fn whatever_was_written_is_found(draft in any_draft(), before in "\\PC{0,20}", behind in "\\PC{0,20}") {
        let response = draft.finish().unwrap();
        let text = format!("{before}\n{}\n{behind}", encode(&response));
        prop_assert_eq!(found(&text).responses, [response]);
    }

    #[test]
    fn any_text_has_no_code(text in "(\\PC|[sS12ER5g%=&;<>\r\n]){0,300}") {
        prop_assert_eq!(found(&text).responses, []);
    }
}
