//! Names: which are blank, which match, and which marks are allowed on a letter.

use std::fs;

use proptest::prelude::*;
use samenwerkscan::report::{Ink, Report};
use samenwerkscan::response::DraftAnswers;
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{
    BuiltInLang, Draft, Form, KANSENGELIJKHEID, Leefwereld, Partner, PartnerDraft, PartnerKind,
    Perspective, Response, Working,
};
use unicode_properties::{GeneralCategory, UNICODE_VERSION, UnicodeGeneralCategory};

use crate::support::repository;

/// Invisible characters, alone or together with a blank.
const UNSEEN: &str = "\u{AD}\u{34F}\u{61C}\u{115F}\u{1160}\u{17B4}\u{180B}\u{180E}\u{200B}\u{200D}\u{200E}\
                      \u{202E}\u{2028}\u{2060}\u{2064}\u{2066}\u{2800}\u{3164}\u{FE0F}\u{FEFF}\u{FFA0}\
                      \u{FFF9}\u{1BCA0}\u{1D159}\u{1D173}\u{E0001}\u{E0100}\u{A0}\u{2009}\u{3000}";

fn anders(name: &str) -> Partner {
    Partner { kind: PartnerKind::Anders, name: Some(name.to_owned()) }
}

/// Whether a partner may have this name.
pub(crate) fn can_be_seen(name: &str) -> bool {
    school(&[name]).finish().is_ok()
}

/// A school that names these partners.
fn school(names: &[&str]) -> Draft {
    let mut draft = Draft::new(&KANSENGELIJKHEID, Form::Full, Perspective::School);
    draft.partners = names
        .iter()
        .map(|name| {
            let mut partner = PartnerDraft::new(anders(name), Working::Yes);
            partner.leefwerelden = Some([Leefwereld::Wijk].into_iter().collect());
            partner
        })
        .collect();
    draft
}

/// Whether a school that writes one name and a partner that writes the other mean one partner. The
/// school names a second partner, so that the kind alone does not tell.
fn are_one(by_school: &str, by_partner: &str) -> bool {
    let school = school(&[by_school, "een andere club"]).finish().unwrap();
    let mut partner = Draft::new(&KANSENGELIJKHEID, Form::Full, Perspective::Partners);
    partner.from = Some(anders(by_partner));
    partner.about_school = Some(DraftAnswers::new());
    let partner: Response = partner.finish().unwrap();
    !Summary::of([school, partner]).unwrap().result(Mode::Open).mutual.is_empty()
}

#[test]
fn names_that_cannot_be_seen_are_blank() {
    let unseen = UNSEEN.chars().map(String::from);
    let together = [UNSEEN.replace(char::is_control, ""), "\u{200B} \u{2800}".to_owned()];
    for name in unseen.chain(together) {
        let error = school(&[&name]).finish().expect_err(&name.escape_unicode().to_string());
        let found: Vec<_> =
            error.problems.iter().map(|problem| (&*problem.path, problem.kind.code())).collect();
        assert_eq!(found, [("/partners/0/name", "blankName")], "{}", name.escape_unicode());
        let seen = format!("{name}\u{4E00}");
        assert!(school(&[&seen]).finish().is_ok(), "{}", name.escape_unicode());
    }
}

#[test]
fn one_name_in_several_spellings_is_one_partner() {
    for [one, other] in [
        ["Kindcentrum ’t Web", "kindcentrum 't web"],
        ["Kindcentrum `t Web", "KINDCENTRUM \u{2BC}T WEB"],
        ["Buurtteam  Zuid", " Buurtteam\u{A0}Zuid "],
        ["Buurtteam\u{202F}Zuid", "Buurtteam \u{2009} Zuid"],
        ["Noord-Oost", "Noord\u{2010}Oost"],
        ["Noord\u{2011}Oost", "noord–oost"],
        ["Sport\u{AD}club", "sport\u{200B}club\u{FEFF}"],
        ["Club \u{2764}\u{FE0F}", "club \u{2764}"],
        ["ΟΔΟΣ", "οδος"],
        ["Οδός", "οδόσ"],
        ["Straße", "STRASSE"],
        ["İstanbul", "istanbul"],
        ["Ĳsselmonde", "IJsselmonde"],
        ["Café Noé", "CAFÉ NOÉ"],
    ] {
        assert!(are_one(one, other), "{one} and {other}");
        assert!(are_one(other, one), "{other} and {one}");
    }
    for [one, other] in [["Buurtteam Zuid", "Buurtteam Noord"], ["Noé", "Noe"], ["ab", "a b"]] {
        assert!(!are_one(one, other), "{one} and {other}");
    }
}

/// Uses a different table from the crate's.
pub(crate) fn is_mark(character: char) -> bool {
    let category = character.general_category();
    matches!(category, GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark)
}

/// The table of marks: gaps and lengths of runs as base-128 integers.
fn table_of_marks() -> String {
    let mut bytes = Vec::new();
    let mut push = |mut number: u32| {
        while number >= 0x80 {
            bytes.push(u8::try_from(number & 0x7F).unwrap() | 0x80);
            number >>= 7;
        }
        bytes.push(u8::try_from(number).unwrap());
    };
    let is_mark = |code: u32| char::from_u32(code).is_some_and(is_mark);
    let (mut end, mut code) = (0, 0);
    while code <= u32::from(char::MAX) {
        let begin = code;
        while is_mark(code) {
            code += 1;
        }
        if begin < code {
            push(begin - end);
            push(code - begin);
            end = code;
        }
        code += 1;
    }
    let mut lines = vec![String::new()];
    for byte in &bytes {
        let number = format!(" {byte},");
        match lines.last_mut() {
            Some(line) if line.len() + number.len() <= 92 => line.push_str(&number),
            _ => lines.push(number),
        }
    }
    format!("[u8; {}] = [\n   {}\n];\n", bytes.len(), lines.join("\n   "))
}

#[test]
fn the_table_of_marks_is_that_of_unicode() {
    let path = repository("src/words/name/marks.rs");
    let source = fs::read_to_string(&path).unwrap();
    let start = "// Unicode ";
    let (before, _) = source.split_once(start).unwrap();
    let (major, minor, update) = UNICODE_VERSION;
    let version = format!("{major}.{minor}.{update}");
    let table = table_of_marks();
    let expected = format!("{before}{start}{version}\n#[rustfmt::skip]\nconst RUNS: {table}");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, expected).unwrap();
    } else {
        assert!(source.replace("\r\n", "\n") == expected, "run with UPDATE_GOLDEN=1");
    }
}

/// Every mark of Unicode, thirty of them on one letter: three stay in a report.
#[test]
fn towers_of_marks_are_cut() {
    let marks: Vec<char> = ('\0'..=char::MAX).filter(|character| is_mark(*character)).collect();
    assert!(marks.len() > 1900, "{}", marks.len());
    for marks in marks.chunks(200) {
        let towers = marks.iter().map(|mark| format!("q{}", mark.to_string().repeat(30)));
        let towers: Vec<String> = towers.collect();
        let names: Vec<&str> = towers.iter().map(String::as_str).collect();
        let response = school(&names).finish().unwrap();
        let text = Report::solo(&response, BuiltInLang::Nl).text(Ink::Plain).to_string();
        for mark in marks {
            let mark = mark.to_string();
            let is_there = text.contains(&format!("q{}", mark.repeat(3)));
            assert!(is_there && !text.contains(&mark.repeat(4)), "{}", mark.escape_unicode());
        }
    }
}

fn any_name() -> impl Strategy<Value = String> {
    let parts = "[a-zA-Z éÉÑñßΣσςİıĲĳŉǰ’'`\u{2010}\u{2011}\u{A0}\u{200B}-]{1,12}|\\PC{1,12}";
    parts.prop_filter("to be seen", |name| can_be_seen(name))
}

proptest! {
    /// What keyboards, phones and mail programs do to a name does not make it another partner.
    #[test]
    fn typing_differently_is_the_same_partner(name in any_name(), blank in "[ \u{A0}\u{202F}\u{3000}]{1,3}") {
        let typed = name
            .replace(' ', &blank)
            .replace('\'', "’")
            .replace('-', "\u{2011}")
            .replace('e', "e\u{200B}");
        let typed = format!("{blank}{typed}{blank}");
        prop_assume!(typed.chars().count() <= 200);
        prop_assert!(are_one(&name, &typed), "{name:?} {typed:?}");
        // A Turkish capital gets an extra mark in lower case: another spelling.
        let name = name.replace('İ', "I");
        let typed = typed.replace('İ', "I");
        for name in [name.to_lowercase(), name.to_uppercase()] {
            prop_assume!(name.chars().count() <= 200);
            prop_assert!(are_one(&name, &typed), "{name:?} {typed:?}");
        }
    }
}
