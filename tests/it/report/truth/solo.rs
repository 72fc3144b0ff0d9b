//! The report of one respondent.

use samenwerkscan::report::{Block, Report};
use samenwerkscan::{BuiltInLang, Form, KANSENGELIJKHEID, Perspective, Points, Response, score};

use super::forms::PROFILE;
use super::glance::Dimensions;
use super::read::{Forms, Said, Used};
use super::team::{profile_is_true, rating};
use super::{Dice, check_list, dimensions_where, names, people, section, sentences, shown};

#[rustfmt::skip]
const LEVEL: Forms = &[
    ("level", ["Dit past het best bij je antwoorden: niveau {}, {}. {}.", "This fits your answers best: level {}, {}. {}."]),
    ("definition", ["Op dit niveau {}. {}.", "At this level, {}. {}."]),
    ("total", ["Het gemiddelde van de onderdelen is {} van 100.", "The mean of the parts is {} out of 100."]),
    ("capped", ["Dat hoort bij niveau {}, {}. Het niveau hier is lager door dit onderdeel: {}. Het is hoogstens één hoger dan het laagste onderdeel.", "That belongs to level {}, {}. The level here is lower because of this part: {}. It is at most one above the lowest part."]),
    ("cappedBySome", ["Dat hoort bij niveau {}, {}. Het niveau hier is lager door deze onderdelen: {}. Het is hoogstens één hoger dan het laagste onderdeel.", "That belongs to level {}, {}. The level here is lower because of these parts: {}. It is at most one above the lowest part."]),
    ("provisional", ["Deze uitkomst is voorlopig. Hier zijn nog te weinig antwoorden: {}.", "This result is provisional. There are not enough answers yet for: {}."]),
    ("noTotal", ["Er is nog geen uitkomst voor het geheel. Daarvoor is een score nodig bij {} van de {} onderdelen. Hier zijn nog te weinig antwoorden: {}.", "There is no result for the whole yet. It needs a score for {} of the {} parts. There are not enough answers yet for: {}."]),
    ("short", ["Dit is de korte scan, met één vraag per onderdeel. Daarom staat er geen niveau bij.", "This is the short scan, with one question for each part. That is why it gives no level."]),
    ("between", ["Je antwoorden liggen ertussenin: meer dan een beetje, maar nog niet grotendeels.", "Your answers lie in between: more than a little, but not mostly yet."]),
    ("more", super::MORE),
    ("oneMore", ["En nog 1 andere vraag.", "And 1 more question."]),
];

#[test]
fn every_sentence_of_one_respondent_is_true() {
    let mut used = Used::none();
    for seed in 0..2_500 {
        let lang = BuiltInLang::ALL[usize::from(seed % 2 == 1)];
        for person in &people(&mut Dice::new(seed + 77)) {
            check(&format!("people {seed}"), person, lang, &mut used);
        }
    }
    used.check_all(&[LEVEL, PROFILE]);
}

/// Checks every sentence of the report of one person, and gives the report.
#[track_caller]
pub(super) fn check(name: &str, person: &Response, lang: BuiltInLang, used: &mut Used) -> Report {
    let card = score(person);
    let report = Report::solo(person, lang);
    let scores: Vec<Option<Points>> =
        card.dimensions.iter().map(|dimension| dimension.score).collect();
    let items = || {
        KANSENGELIJKHEID.dimensions.iter().flat_map(|dimension| dimension.items_on(person.form()))
    };
    let rated = |is: &dyn Fn(u8) -> bool| {
        let items = items().filter(|item| rating(person, &item.id).is_some_and(is));
        items.map(|item| item.text.get(lang)).collect::<Vec<_>>()
    };
    let (there, not_yet) = (rated(&|rating| rating >= 3), rated(&|rating| rating <= 1));
    let without = dimensions_where(lang, |idx| scores[idx].is_none());
    let capped_by = card.capped_by.clone().unwrap_or_default();
    let caps = dimensions_where(lang, |idx| capped_by.contains(&card.dimensions[idx].id));
    let level_is = |said: &Said<'_>, level: Option<samenwerkscan::Level>| {
        level.is_some_and(|level| {
            u64::from(level.number()) == said.number(0)
                && KANSENGELIJKHEID.level(level).unwrap().name.get(lang) == said.gaps[1]
        })
    };
    let is_true = |said: &Said<'_>| match said.form {
        "level" => level_is(said, card.level),
        "definition" => card.level.is_some(),
        "total" => card.total.map(shown) == Some(said.number(0)),
        "capped" | "cappedBySome" => {
            level_is(said, card.uncapped_level)
                && names(said.gaps[2], lang) == caps
                && (said.form == "capped") == (caps.len() == 1)
        }
        "provisional" => card.provisional && names(said.gaps[0], lang) == without,
        "noTotal" => card.total.is_none() && names(said.gaps[2], lang) == without,
        "short" => person.form() == Form::Short && card.level.is_none(),
        "between" => there.is_empty() && not_yet.is_empty() && !rated(&|_| true).is_empty(),
        "more" | "oneMore" => true,
        _ => false,
    };
    let glance = section(&report, "glance").unwrap();
    let level = section(&report, "level");
    for text in [Some(glance), level].into_iter().flatten().flat_map(sentences) {
        for said in used.read(text, lang, LEVEL) {
            assert!(is_true(&said), "{name}: {} is not true: {text}", said.form);
        }
    }
    Dimensions { scores: &scores, low_on: &|_| Vec::new(), voice: &|_, _| String::new() }
        .check(name, &report, lang, used);
    let profile = section(&report, "profile").unwrap();
    let is_answer = person.form() == Form::Short;
    for text in sentences(profile) {
        for said in used.read(text, lang, PROFILE) {
            let is_true = profile_is_true(&said, &scores, is_answer, lang);
            assert!(is_true, "{name}: {} is not true: {text}", said.form);
        }
    }
    let Some(Block::Table(table)) = profile.blocks.get(1) else { panic!("no table") };
    assert!(table.rows.iter().all(|row| !row[2].is_empty()), "{:?}", table.rows);
    let Some(level) = level else {
        assert!(there.is_empty() && not_yet.is_empty() && card.level.is_none(), "{name}");
        return report;
    };
    let headings = [
        ["Dit doen jullie al", "Dit is er al", "Dit nog niet, of maar een beetje"],
        ["You already do this", "This is already there", "Not yet, or only a little"],
    ][lang as usize];
    let is_school = person.perspective() == Perspective::School;
    check_list(level, headings[usize::from(!is_school)], lang, &there);
    check_list(level, headings[2], lang, &not_yet);
    report
}

/// A level is decided on a mean, so its texts may say nothing that somebody can have denied.
#[test]
fn no_text_of_a_level_claims_what_an_item_asks() {
    let scan = &KANSENGELIJKHEID;
    let main = scan.dimensions.iter().flat_map(|dimension| dimension.items.iter());
    let kinds = scan.partner_scan.kinds.iter().flat_map(|kind| kind.items.iter());
    let items: Vec<_> = main.chain(scan.partner_scan.core.iter()).chain(kinds).collect();
    for lang in BuiltInLang::ALL {
        let words = |text: &str| -> Vec<String> {
            let words = text
                .split(|character: char| !character.is_alphanumeric())
                .filter(|word| !word.is_empty());
            words.map(str::to_lowercase).collect()
        };
        for level in scan.levels.iter() {
            let of_level = words(level.definition.get(lang));
            for item in &items {
                let asked = words(item.text.get(lang));
                let shared =
                    of_level.windows(3).find(|run| asked.windows(3).any(|asked| asked == *run));
                assert_eq!(shared, None, "{} {}", level.definition.get(lang), item.id);
            }
        }
    }
}
