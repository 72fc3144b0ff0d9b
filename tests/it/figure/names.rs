//! Names can hold anything. In a picture they are text, and nothing else.

use proptest::prelude::*;
use samenwerkscan::figure::Figure;
use samenwerkscan::{BuiltInLang, PartnerKind, score};

use super::layout::{check, check_solo, partner, with_partners};
use super::{example, texts};
use crate::names::can_be_seen;

const NASTY: [&str; 12] = [
    "<script>alert(1)</script>",
    "</text></svg><!-- ]]> &amp; &#x0; \"quotes\" 'and' more",
    "\u{202E}nerrednaag\u{202D} \u{2067}\u{2066}",
    "מרכז קהילתי ירושלים לילדים ולמשפחות בשכונה",
    "مركز الحي للأطفال والعائلات",
    "👩\u{200D}👩\u{200D}👧\u{200D}👦👩\u{200D}👩\u{200D}👧\u{200D}👦 🇳🇱🇧🇪 👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽",
    "学校と地域の協力のための財団法人学校と地域の協力のための財団法人",
    "Z\u{310}\u{310}\u{310}\u{310}\u{310}\u{310}\u{310}\u{310}algo",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "\u{FFFE}\u{FFFF}\u{FDFD}\u{2E3B}\u{12031}\u{E0041}\u{200D}\u{200D}",
    "a\u{301}e\u{301} ﷽ \u{1F3FB}\u{1F3FB}\u{1F3FB}\u{1F3FB}\u{1F3FB}",
    "url(javascript:alert(1)) onload=x",
];

/// The texts that an XML parser finds in the picture.
#[track_caller]
fn read_back(figure: &Figure) -> Vec<String> {
    let svg = figure.svg().to_string();
    let document = roxmltree::Document::parse(&svg).expect(&svg);
    let known = ["svg", "title", "rect", "circle", "line", "path", "polygon", "text"];
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        assert!(known.contains(&node.tag_name().name()), "{node:?}");
        assert!(node.attributes().all(|attribute| !attribute.name().starts_with("on")), "{node:?}");
        assert!(!node.has_attribute("style") && !node.has_attribute("href"), "{node:?}");
    }
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    texts.map(|node| node.text().unwrap_or_default().to_owned()).collect()
}

/// What is left of a text after drawing: what XML allows.
fn allowed(text: &str) -> String {
    text.replace(['\u{FFFE}', '\u{FFFF}'], "\u{FFFD}")
}

#[track_caller]
fn check_name(name: &str) {
    let partner = partner(PartnerKind::Wijkteam, name, None);
    let response = with_partners(vec![partner]);
    check_solo(name, &response);
    check_read_back(&Figure::worlds(&score(&response), BuiltInLang::Nl));
}

#[track_caller]
fn check_read_back(figure: &Figure) {
    let drawn: Vec<String> = texts(figure).into_iter().map(allowed).collect();
    assert_eq!(read_back(figure), drawn);
    for text in drawn {
        let turns = |character: &char| matches!(character, '\u{202A}'..='\u{202E}');
        assert!(
            !text.chars().any(|character| character.is_control() || turns(&character)),
            "{text:?}"
        );
        assert_eq!(text.matches('\u{2068}').count(), text.matches('\u{2069}').count());
    }
}

#[test]
fn names_are_text() {
    for name in NASTY {
        check_name(name);
    }
}

/// A card can hold names that no response can.
#[test]
fn names_of_ten_thousand_characters_and_control_characters() {
    let response = example("de-regenboog-school");
    let card = score(&response);
    let names = ["x".repeat(10_000), "👩\u{200D}".repeat(5_000), "e\u{301}\u{301} ".repeat(4_000)];
    let names = names.iter().map(String::as_str);
    for name in names.chain(["\0\u{1}\u{8}\u{b}\u{1f}\u{7f}\u{85}\t\r\n", "", "\u{301}\u{200D}"]) {
        let mut card = card.clone();
        for partner in &mut card.partners {
            partner.name = Some(name.to_owned());
        }
        for lang in BuiltInLang::ALL {
            let figure = Figure::worlds(&card, lang);
            check("a long name", &figure);
            check_read_back(&figure);
        }
    }
}

/// The name of a partner as printed in the list, with a bar between two lines.
fn listed(name: &str) -> String {
    let partner = partner(PartnerKind::Wijkteam, name, None);
    let response = with_partners(vec![partner]);
    let figure = Figure::worlds(&score(&response), BuiltInLang::Nl);
    let all = texts(&figure).join("|");
    all.split_once("1.|").unwrap().1.split_once("|Nu").unwrap().0.to_owned()
}

#[test]
fn what_stays_of_a_name() {
    assert_eq!(listed("Zuid & <b>Noord</b>"), "Wijkteam: Zuid & <b>Noord</b>");
    assert_eq!(listed("\u{202E}Zuid"), "Wijkteam: Zuid");
    assert_eq!(listed("שלום"), "\u{2068}Wijkteam: שלום\u{2069}");
    assert_eq!(listed("Z\u{310}\u{310}\u{310}\u{310}\u{310}"), "Wijkteam: Z\u{310}\u{310}\u{310}");
    assert!(listed(&"x".repeat(200)).ends_with('…'), "a word may be longer than its room");
    let invisible = listed(&"naam\u{AD}".repeat(12));
    assert_eq!(invisible.replace('\u{AD}', ""), listed(&"naam".repeat(12)), "takes no room");
}

#[test]
fn what_belongs_together_is_not_split() {
    for cluster in ["👩\u{200D}👩\u{200D}👧", "👍🏽", "🇳🇱", "e\u{301}"] {
        let many = cluster.repeat(190 / cluster.chars().count());
        // Whatever comes before it, a line does not end inside it.
        for before in 0..4 {
            let drawn = listed(&format!("{}{many}", "i".repeat(before)));
            assert!(drawn.contains('|'), "{drawn} is one line");
            for line in drawn.split('|') {
                let line =
                    line.trim_start_matches("Wijkteam:").trim_start().trim_start_matches('i');
                let rest = line.trim_end_matches('…').replace(cluster, "");
                assert_eq!(rest, "", "{cluster} is split in {drawn}");
            }
        }
    }
}

#[test]
fn nothing_of_a_long_word_is_lost_in_a_heading() {
    let response = example("de-regenboog-school");
    let mut figure = Figure::profile(&score(&response), BuiltInLang::Nl);
    let n_drawn = texts(&figure).len();
    figure.title = "x".repeat(200);
    let with_heading = figure.with_heading();
    let heading = texts(&with_heading);
    assert_eq!(heading[..heading.len() - n_drawn].concat(), "x".repeat(200));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_name_is_text(name in "[<>&\"'/a-zA-Z0-9 \u{202E}\u{2066}\u{2069}\u{200D}א-ת一-鿿😀-🙏🇦-🇿\u{300}-\u{30F}\u{FFFE}]{1,200}") {
        prop_assume!(can_be_seen(&name));
        check_name(&name);
    }

    #[test]
    fn any_characters_are_text(name in "\\PC{1,200}") {
        prop_assume!(can_be_seen(&name));
        check_name(&name);
    }
}
