//! Names can hold anything. In a picture they are text, and nothing else.

use proptest::prelude::*;
use samenwerkscan::figure::Figure;
use samenwerkscan::{KANSENGELIJKHEID, Lang, PartnerKind, PartnerScore, score};

use super::layout::{check, check_solo, partner, with_partners};
use super::{example, texts};

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

/// The texts that a reader of XML finds in the picture.
#[track_caller]
fn read_back(figure: &Figure) -> Vec<String> {
    let svg = figure.svg().to_string();
    let document = roxmltree::Document::parse(&svg).expect(&svg);
    let known = ["svg", "title", "rect", "circle", "line", "path", "polygon", "text"];
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        assert!(known.contains(&node.tag_name().name()), "{node:?}");
        assert!(node.attributes().all(|own| !own.name().starts_with("on")), "{node:?}");
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
    check_read_back(&Figure::worlds(&score(&response), &KANSENGELIJKHEID, Lang::Nl));
}

#[track_caller]
fn check_read_back(figure: &Figure) {
    let drawn: Vec<String> = texts(figure).into_iter().map(allowed).collect();
    assert_eq!(read_back(figure), drawn);
    for text in drawn {
        let turns = |character: &char| matches!(character, '\u{202A}'..='\u{202E}');
        assert!(!text.chars().any(|own| own.is_control() || turns(&own)), "{text:?}");
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
        card.partners =
            card.partners.iter().map(|own| PartnerScore { name: Some(name), ..*own }).collect();
        for lang in Lang::ALL {
            let figure = Figure::worlds(&card, &KANSENGELIJKHEID, lang);
            check("a long name", &figure);
            check_read_back(&figure);
        }
    }
}

#[test]
fn what_stays_of_a_name() {
    let line = |name: &str| {
        let partner = partner(PartnerKind::Wijkteam, name, None);
        let response = with_partners(vec![partner]);
        let figure = Figure::worlds(&score(&response), &KANSENGELIJKHEID, Lang::Nl);
        let all = texts(&figure).join("|");
        all.split_once("1.|").unwrap().1.split_once("|Nu").unwrap().0.to_owned()
    };
    assert_eq!(line("Zuid & <b>Noord</b>"), "Wijkteam: Zuid & <b>Noord</b>");
    assert_eq!(line("\u{202E}Zuid"), "Wijkteam: Zuid");
    assert_eq!(line("שלום"), "\u{2068}Wijkteam: שלום\u{2069}");
    assert_eq!(line("Z\u{310}\u{310}\u{310}\u{310}\u{310}"), "Wijkteam: Z\u{310}\u{310}\u{310}");
    let families = line(&"👩\u{200D}👩\u{200D}👧".repeat(30));
    let whole = families.replace(['|', '…'], "").replace("Wijkteam: ", "").replace("Wijkteam:", "");
    assert_eq!(whole.replace("👩\u{200D}👩\u{200D}👧", ""), "", "no family is split");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_name_is_text(name in "[<>&\"'/a-zA-Z0-9 \u{202E}\u{2066}\u{2069}\u{200D}א-ת一-鿿😀-🙏🇦-🇿\u{300}-\u{30F}\u{FFFE}]{1,200}") {
        prop_assume!(!name.trim().is_empty());
        check_name(&name);
    }

    #[test]
    fn any_characters_are_text(name in "\\PC{1,200}") {
        prop_assume!(!name.trim().is_empty());
        check_name(&name);
    }
}
