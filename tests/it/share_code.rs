//! Share codes: short, intact or refused, and decoded to the same response.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use samenwerkscan::instrument::{Definition, Instrument, Item};
use samenwerkscan::response::DraftAnswers;
use samenwerkscan::saved::{CodeError, MAX_CODE_BYTES, decode, encode};
use samenwerkscan::{
    Answer, Date, Draft, Form, KANSENGELIJKHEID, Leefwereld, Partner, PartnerDraft, PartnerKind,
    Perspective, Response, Text, Working,
};

use crate::laws::any_draft;
use crate::names::can_be_seen;
use crate::support::{example_files, example_folder, main_scan, parse};

const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The bits of a number, the highest first.
fn binary(number: usize, width: usize) -> impl Iterator<Item = bool> {
    (0..width).rev().map(move |place| number >> place & 1 == 1)
}

fn number(bits: &[bool]) -> usize {
    bits.iter().fold(0, |number, bit| number << 1 | usize::from(*bit))
}

/// Bits as the letters of a code, with a valid checksum: a forged code.
fn forged(mark: &str, bits: &[bool]) -> String {
    let mut bits = bits.to_vec();
    bits.resize(bits.len().next_multiple_of(8), false);
    let bytes = bits.chunks(8).map(number);
    let sum = bytes.fold(u32::MAX, |sum, byte| {
        let sum = sum ^ u32::try_from(byte).unwrap();
        (0..8).fold(sum, |sum, _| sum >> 1 ^ (0xEDB8_8320 * (sum & 1)))
    });
    bits.extend(binary(!sum as usize, 32));
    // In version 2 the last two bits are never taken.
    let n_closing = if mark == "s2" { 2 } else { 0 };
    bits.resize((bits.len() + n_closing).next_multiple_of(6), false);
    let letters = bits.chunks(6).map(|bits| char::from(LETTERS.as_bytes()[number(bits)]));
    format!("{mark}{}", letters.collect::<String>())
}

/// The bits of a code without its checksum, including the padding of the last byte.
fn bits(code: &str) -> Vec<bool> {
    let letters = code.chars().skip(2).map(|letter| LETTERS.find(letter).unwrap());
    let mut bits: Vec<bool> = letters.flat_map(|letter| binary(letter, 6)).collect();
    bits.truncate(bits.len() / 8 * 8 - 32);
    bits
}

fn read(code: &str) -> Result<Response, CodeError> {
    decode(code, &KANSENGELIJKHEID)
}

#[track_caller]
fn check_refused(code: &str, expected: &str) {
    assert_eq!(read(code).expect_err(code).code(), expected, "{code}");
}

fn rate_all(items: &mut dyn Iterator<Item = &Item>, rating: u8) -> DraftAnswers {
    items.map(|item| (item.id.clone(), Answer::Rating(rating))).collect()
}

/// Every possible response about partners of these kinds, without a name if that is allowed.
fn everything(instrument: &Instrument, perspective: Perspective, kinds: &[PartnerKind]) -> Draft {
    let mut draft = Draft::new(instrument, Form::Full, perspective);
    let highest = instrument.scale.max();
    draft.answers = rate_all(
        &mut instrument.dimensions.iter().flat_map(|dimension| dimension.items.iter()),
        highest,
    );
    draft.date = Some("9999-12-31".parse().unwrap());
    draft.self_estimate = Some(instrument.highest_level().number());
    draft.partners = kinds
        .iter()
        .map(|kind| {
            let partner = Partner { kind: *kind, name: None };
            let mut entry = PartnerDraft::new(partner, Working::Yes);
            let worlds = [[Leefwereld::School, Leefwereld::Wijk], [Leefwereld::Thuis; 2]]
                .map(|list| list.into_iter().collect());
            entry.leefwerelden = worlds.into_iter().find(|worlds| *worlds != kind.leefwerelden());
            entry.desired = Some(instrument.highest_level().number());
            entry.answers = rate_all(&mut instrument.partner_scan.items(*kind), highest);
            entry
        })
        .collect();
    if perspective == Perspective::Partners {
        draft.from = Some(Partner { kind: PartnerKind::Gemeente, name: None });
        draft.about_school = Some(rate_all(&mut instrument.partner_scan.core.iter(), highest));
    }
    draft
}

#[test]
fn a_full_response_with_eight_partners_takes_at_most_90_characters() {
    for perspective in Perspective::ALL {
        let draft = everything(&KANSENGELIJKHEID, perspective, &PartnerKind::ALL[..8]);
        let code = encode(&draft.finish().unwrap());
        println!("{perspective}: {}", code.len());
        assert!(code.len() <= 90, "{}: {code}", code.len());
    }
    let mut lengths = BTreeSet::new();
    for perspective in Perspective::ALL {
        let mut draft = everything(&KANSENGELIJKHEID, perspective, &PartnerKind::ALL[..8]);
        for length in 4..=12 {
            draft.tag = Some("z9z9z9z9z9z9".split_at(length).0.parse().unwrap());
            lengths.insert(encode(&draft.finish().unwrap()).len());
        }
    }
    println!("with a tag: {lengths:?}");
    assert!(lengths.last().is_some_and(|longest| *longest <= 96), "{lengths:?}");
    let shortest = Draft::new(&KANSENGELIJKHEID, Form::Short, Perspective::Ouders);
    let code = encode(&shortest.finish().unwrap());
    println!("nothing answered: {}", code.len());
    for (name, file) in example_files() {
        println!("{name}: {}", encode(&parse(&file).unwrap()).len());
    }
}

#[test]
fn a_code_can_stand_in_a_link() {
    let files = ["examples/data", "examples/data/regenboog-2025", "examples/data/regenboog-2026"];
    for (name, file) in files.into_iter().flat_map(example_folder) {
        let response = parse(&file).unwrap();
        let code = encode(&response);
        assert!(code.starts_with("s1"), "{name}");
        assert!(code.chars().all(|letter| LETTERS.contains(letter)), "{name}: {code}");
        assert_eq!(read(&code).unwrap(), response, "{name}");
    }
}

#[test]
fn every_small_damage_is_refused() {
    let files = example_files();
    let file = &files.iter().find(|(name, _)| name == "de-regenboog-wijkteam").unwrap().1;
    let response = parse(file).unwrap();
    check_small_damage(&encode(&response));
    for tag in ["abcd", "abcde", "0123456789zz"] {
        let mut draft = response.draft();
        draft.tag = Some(tag.parse().unwrap());
        check_small_damage(&encode(&draft.finish().unwrap()));
    }
}

fn check_small_damage(code: &str) {
    let letters: Vec<char> = code.chars().collect();
    let mut damaged = BTreeSet::new();
    for place in 0..=letters.len() {
        let (before, after) = letters.split_at(place);
        let mut add = |middle: &[char], skipped: usize| {
            let after = after.get(skipped..).unwrap_or_default();
            damaged.insert([before, middle, after].concat().iter().collect::<String>());
        };
        add(&[], 1);
        for letter in LETTERS.chars().chain(['=', '+', '/', '.', '#', '%', 'é']) {
            add(&[letter], 0);
            add(&[letter], 1);
        }
        if let [first, second, ..] = after {
            add(&[*second, *first], 2);
        }
        // What a program does that cuts a long line.
        damaged.insert(before.iter().collect());
    }
    damaged.remove(code);
    for damaged in damaged {
        assert!(read(&damaged).is_err(), "{damaged}");
    }
}

#[test]
fn white_space_does_not_matter() {
    let response = main_scan("0123 4xn- 0000 1111 2222 3333");
    let code = encode(&response);
    for (place, letter) in code.char_indices() {
        let (before, after) = code.split_at(place);
        let wrapped = format!(" \u{A0}\r\n{before}\r\n{after}\t");
        assert_eq!(read(&wrapped).unwrap(), response, "{letter}");
    }
}

#[test]
fn each_error_has_its_code() {
    let code = encode(&main_scan("0123 4xn- 0000 1111 2222 3333"));
    for text in ["", " ", "s", "x", "hallo", "#s1AAAA", "https://school.example/#s1A", "S1AAAA"] {
        check_refused(text, "notACode");
    }
    check_refused(&code.replace("s1", "s1é"), "notACode");
    check_refused(&code.replace("s1", "s1="), "notACode");
    check_refused(&code.replace("s1", "s3"), "unknownCodeVersion");
    check_refused(&code.replace("s1", "s2"), "damagedCode");
    for text in ["s1", "s2", "s1A", "s1AAAA", "s1AAAAAAAAAAAA"] {
        check_refused(text, "damagedCode");
    }
    check_refused(&"A".repeat(MAX_CODE_BYTES + 1), "codeTooLong");
    check_refused(&" ".repeat(MAX_CODE_BYTES + 1), "codeTooLong");
    check_refused(&"A".repeat(MAX_CODE_BYTES), "notACode");
    check_refused(&format!("s1{}", "A".repeat(MAX_CODE_BYTES - 2)), "damagedCode");
    let error = read(&code.replace("s1", "s7")).unwrap_err();
    assert_eq!(error.to_string(), "unknown version `s7` of share codes; expected `s1` or `s2`");
    assert!(error.problems().is_empty());
}

#[test]
fn a_code_is_of_one_version_of_one_instrument() {
    let code = encode(&main_scan("0123 4xn- 0000 1111 2222 3333"));
    let changes: [fn(&mut Definition); 7] = [
        |definition| definition.id = "ander".into(),
        |definition| definition.version = "1.1".into(),
        |definition| definition.scale.steps.to_mut().truncate(4),
        |step| {
            step.levels.to_mut().truncate(4);
            step.rules.cut_points.value.to_mut().truncate(2);
        },
        |definition| definition.dimensions.to_mut()[2].anchor = 1,
        |dimension| dimension.dimensions.to_mut()[2].items.to_mut().swap(0, 1),
        |item| item.partner_scan.kinds.to_mut()[2].items.to_mut().truncate(1),
    ];
    for change in changes {
        let mut definition = Definition::clone(&KANSENGELIJKHEID);
        change(&mut definition);
        let instrument = Instrument::new(definition).unwrap();
        let error = decode(&code, &instrument).unwrap_err();
        assert_eq!(error.code(), "otherInstrument");
        let message = format!(
            "the share code is not for the instrument `{}` {}",
            instrument.id, instrument.version
        );
        assert_eq!(error.to_string(), message);
    }
    let mut definition = Definition::clone(&KANSENGELIJKHEID);
    definition.title = Text::new("Anders", "Other");
    let instrument = Instrument::new(definition).unwrap();
    assert!(decode(&code, &instrument).is_ok(), "texts may be corrected");
}

/// Intact codes that no response gives, with a valid checksum.
#[test]
fn forged_codes_have_problems() {
    let mut draft = Draft::new(&KANSENGELIJKHEID, Form::Full, Perspective::School);
    draft.date = Some("2026-11-23".parse().unwrap());
    let partner = Partner { kind: PartnerKind::Anders, name: Some("x".into()) };
    draft.partners.push(PartnerDraft::new(partner, Working::Wanted));
    draft.partners[0].leefwerelden = Some(Leefwereld::ALL.into_iter().collect());
    let genuine = bits(&encode(&draft.finish().unwrap()));
    assert!(read(&forged("s1", &genuine)).is_ok(), "the forger knows the trade");

    // Instrument, form and perspective, date, estimate, answers, number of partners, then the
    // partner: kind, name, leefwerelden, working, wish.
    let (date, estimate, answers) = (28, 50, 53);
    let partner = answers + 24 * 3 + 8;
    let (kind, name, leefwerelden) = (partner, partner + 5, partner + 21);
    let (working, desired) = (leefwerelden + 3, leefwerelden + 5);
    for (place, width, forgery, at, expected) in [
        (date, 22, usize::MAX, "/date", "notADate"),
        (date, 22, 0, "/date", "notADate"),
        (estimate, 3, 5, "/selfEstimate", "outOfRange"),
        (kind, 4, 9, "/partners/0/kind", "wrongType"),
        (kind, 4, 15, "/partners/0/kind", "wrongType"),
        (name, 8, 1, "/partners/0/name", "controlCharacter"),
        (name, 8, 0x20, "/partners/0/name", "blankName"),
        (leefwerelden, 3, 0, "/partners/0", "missingKey"),
        (working, 2, 3, "/partners/0/working", "wrongType"),
        (desired, 3, 7, "/partners/0/desired", "outOfRange"),
    ] {
        let mut bits = genuine.clone();
        bits.splice(place..place + width, binary(forgery, width));
        let error = read(&forged("s1", &bits)).expect_err(at);
        assert_eq!(error.code(), "impossibleCode", "{at}: {error}");
        let problems = error.problems().iter();
        let found: Vec<String> =
            problems.map(|problem| format!("{} {}", problem.path, problem.kind.code())).collect();
        let place = |path: &String| path.starts_with(at) && path.ends_with(expected);
        assert!(found.iter().any(place), "{found:?}");
    }

    // No response is written like this, although it can be read.
    let mut not_utf_8 = genuine.clone();
    not_utf_8.splice(name..name + 8, [true; 8]);
    let longer = [&genuine[..], &[false; 8]].concat();
    let shorter = genuine[..genuine.len() - 16].to_vec();
    let mut filled = genuine;
    filled.splice(filled.len() - 1.., [true]);
    for bits in [not_utf_8, longer, shorter, filled] {
        check_refused(&forged("s1", &bits), "damagedCode");
    }
}

/// The built-in instrument with a scale of another length.
fn with_steps(n_steps: usize) -> Definition {
    let mut definition = Definition::clone(&KANSENGELIJKHEID);
    let step = definition.scale.steps[0].clone();
    definition.scale.steps.to_mut().resize(n_steps, step);
    definition
}

#[test]
fn scales_of_every_length() {
    for n_steps in 2..=11 {
        let instrument = Instrument::new(with_steps(n_steps)).unwrap();
        let answers: Vec<Option<Answer>> = (0..=instrument.scale.max())
            .map(|rating| Some(Answer::Rating(rating)))
            .chain([Some(Answer::DontKnow), Some(Answer::NotApplicable), None])
            .collect();
        let mut draft = everything(&instrument, Perspective::Partners, &PartnerKind::ALL[..8]);
        for (item, answer) in instrument
            .dimensions
            .iter()
            .flat_map(|dimension| dimension.items.iter())
            .zip(answers.iter().cycle())
        {
            match answer {
                Some(answer) => draft.answers.insert(item.id.clone(), *answer),
                None => draft.answers.remove(&item.id),
            };
        }
        let response = draft.finish().unwrap();
        let code = encode(&response);
        assert_eq!(decode(&code, &instrument).unwrap(), response, "{n_steps}");
        assert!(code.len() <= 90, "{n_steps}: {}", code.len());
    }
}

#[test]
fn the_longest_code_that_there_can_be_is_read() {
    let mut definition = with_steps(11);
    let item = |number: usize| Item::of(format!("item-{number}"), Text::new("Samen.", "Together."));
    let mut numbers = (0..).map(item);
    let model = definition.dimensions[0].clone();
    definition.dimensions.to_mut().resize(12, model);
    for (idx, dimension) in definition.dimensions.to_mut().iter_mut().enumerate() {
        dimension.id = format!("dimension-{idx}").into();
        dimension.items = numbers.by_ref().take(12).collect();
    }
    for kind in definition.partner_scan.kinds.to_mut() {
        kind.items = numbers.by_ref().take(8).collect();
    }
    let instrument = Instrument::new(definition).unwrap();
    let mut draft = everything(&instrument, Perspective::Partners, &[PartnerKind::Ouders; 200]);
    let name = "\u{1F469}".repeat(200);
    for partner in &mut draft.partners {
        partner.partner.name = Some(name.clone());
    }
    draft.from = Some(Partner { kind: PartnerKind::Anders, name: Some(name) });
    let response = draft.finish().unwrap();
    let code = encode(&response);
    // A mail program breaks lines at 76 characters.
    let broken = code.as_bytes().chunks(76).map(|line| std::str::from_utf8(line).unwrap());
    let broken = broken.collect::<Vec<_>>().join("\r\n");
    assert!(broken.len() <= MAX_CODE_BYTES);
    assert!(decode(&broken, &instrument).unwrap() == response);
}

fn any_name() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        any::<char>(),
        select("=+-@ \u{A0}\u{200B}\u{202E}\u{FEFF}é👩'\";,<&".chars().collect::<Vec<char>>()),
    ];
    let character =
        character.prop_filter("no control character", |character| !character.is_control());
    prop_oneof![vec(character.clone(), 1..8), vec(character, 190..=200)]
        .prop_map(String::from_iter)
        .prop_filter("not blank", |name| can_be_seen(name))
}

fn any_date() -> impl Strategy<Value = Date> {
    let parts = (1..=9999, 1..=12, 1..=31)
        .prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}").parse().ok());
    parts.prop_filter_map("a day of the calendar", |date| date)
}

prop_compose! {
    /// Any response.
    fn any_response()(
        draft in any_draft(),
        times in prop_oneof![9 => Just(1), 1 => Just(40_usize)],
        date in of(any_date()),
        names in vec(of(any_name()), 0..6),
        from in of((select(PartnerKind::ALL.to_vec()), any_name(), any::<bool>())),
    ) -> Response {
        let mut draft = draft;
        draft.date = date;
        for (partner, name) in draft.partners.iter_mut().zip(names) {
            if name.is_some() || partner.partner.kind != PartnerKind::Anders {
                partner.partner.name = name;
            }
        }
        draft.partners = vec![draft.partners; times].concat();
        if draft.perspective == Perspective::Partners {
            draft.from = from.map(|(kind, name, has_name)| Partner {
                kind,
                name: (has_name || kind == PartnerKind::Anders).then_some(name),
            });
        }
        draft.finish().unwrap()
    }
}

proptest! {
    #[test]
    fn decoding_a_code_gives_the_same_response(response in any_response()) {
        let code = encode(&response);
        prop_assert!(code.chars().all(|letter| LETTERS.contains(letter)), "{code}");
        prop_assert_eq!(code.starts_with("s2"), response.tag().is_some());
        prop_assert!(code.starts_with("s1") || !code.ends_with(['-', '_']), "{code}");
        prop_assert_eq!(&read(&code).unwrap(), &response);
        prop_assert_eq!(encode(&response.draft().finish().unwrap()), code);
    }

    #[test]
    fn different_responses_have_different_codes(one in any_response(), other in any_response()) {
        prop_assert_eq!(one == other, encode(&one) == encode(&other));
    }

    #[test]
    fn any_text_is_a_code_or_an_error(text in "(s[12])?(\\PC{0,40}|[A-Za-z0-9_-]{0,120})") {
        prop_assert!(read(&text).is_err(), "{text}");
    }

    /// With a valid checksum, any content gives either a response with this code, or an error.
    #[test]
    fn any_forged_code_is_a_code_or_an_error(
        content in vec(any::<bool>(), 0..400),
        changes in vec((any::<prop::sample::Index>(), any::<bool>()), 1..4),
        response in any_response(),
    ) {
        let code = encode(&response);
        let mark = code.split_at(2).0;
        let genuine = bits(&code);
        let (instrument, rest) = genuine.split_at(24);
        let mut changed = genuine.clone();
        for (place, bit) in changes {
            changed[24 + place.index(rest.len())] = bit;
        }
        for bits in [[instrument, &content].concat(), changed] {
            let code = forged(mark, &bits);
            if let Ok(response) = read(&code) {
                prop_assert_eq!(encode(&response), code);
            }
        }
    }
}
