//! Language tags, language packs, and what is asked in a language that is not built in.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use samenwerkscan::interview::{Asked, LanguagePack, catalogue};
use samenwerkscan::report::{Format, Report};
use samenwerkscan::{
    BuiltInLang, Catalogue, Direction, Document, Form, KANSENGELIJKHEID, Lang, Text, score,
};
use serde_json::{Value, json};

use crate::support::{example, example_files, parse};

#[test]
fn tags_are_written_as_the_standard_says() {
    for (given, expected) in [
        ("nl", "nl"),
        ("EN", "en"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("SR-LATN", "sr-Latn"),
        ("es-419", "es-419"),
        ("ZH-YUE", "zh-yue"),
        ("de-ch-1996", "de-CH-1996"),
        ("sl-ROZAJ-biske-1994", "sl-rozaj-biske-1994"),
        ("en-US-U-CA-Gregory-x-A-bc", "en-US-u-ca-gregory-x-a-bc"),
        ("ar-xb", "ar-XB"),
    ] {
        let tag: Lang = given.parse().unwrap();
        assert_eq!(tag.to_string(), expected, "{given}");
        assert_eq!(expected.parse::<Lang>().unwrap(), tag, "{given}");
        let json = serde_json::to_string(&tag).unwrap();
        assert_eq!(serde_json::from_str::<Lang>(&json).unwrap(), tag);
    }
    let too_long = "en-x-abcdefgh-abcdefgh-abcdefgh-abcd";
    for wrong in [
        "",
        "n",
        "-",
        "nl-",
        "-nl",
        "nl--be",
        "nl_BE",
        "Dutch, please",
        "ñl",
        "nl-x",
        "nl-a",
        "nl-a-x-b",
        "a-nl",
        "12",
        "nl-BE-Latn",
        "nl-abcdefghi",
        "nl\u{0}",
        too_long,
    ] {
        assert!(wrong.parse::<Lang>().is_err(), "{wrong}");
    }
    let error = serde_json::from_str::<Lang>("\"?\"").unwrap_err().to_string();
    assert!(error.contains("a language tag"), "{error}");
}

#[test]
fn a_language_has_the_direction_of_its_script() {
    for (tag, direction) in [
        ("nl", Direction::LeftToRight),
        ("uk", Direction::LeftToRight),
        ("ar", Direction::RightToLeft),
        ("fa-AF", Direction::RightToLeft),
        ("ar-Latn", Direction::LeftToRight),
        ("az-Arab-IR", Direction::RightToLeft),
        ("zh-yue-Hant", Direction::LeftToRight),
        // A region or a variant of four letters is no script.
        ("ur-PK", Direction::RightToLeft),
    ] {
        assert_eq!(tag.parse::<Lang>().unwrap().direction(), direction, "{tag}");
    }
}

#[test]
fn the_built_in_languages_are_languages_and_others_are_not_built_in() {
    for lang in BuiltInLang::ALL {
        let tag = Lang::from(lang);
        assert_eq!((tag.as_str(), BuiltInLang::try_from(tag)), (lang.code(), Ok(lang)));
        assert_eq!(tag, lang);
    }
    assert_eq!((Lang::NL, Lang::EN), (BuiltInLang::Nl.into(), BuiltInLang::En.into()));
    assert_eq!(BuiltInLang::try_from("nl-BE".parse::<Lang>().unwrap()), Ok(BuiltInLang::Nl));
    let lang: Lang = "tr".parse().unwrap();
    let error = BuiltInLang::try_from(lang).unwrap_err();
    assert_eq!(error.lang, lang);
    assert_eq!(
        error.to_string(),
        "no texts in `tr` are built in; there are those in `nl` and `en`"
    );
}

#[test]
fn every_text_that_asks_has_one_path() {
    let texts = catalogue(&KANSENGELIJKHEID);
    let paths: BTreeSet<&str> = texts.iter().map(|entry| &*entry.path).collect();
    let words: BTreeSet<&Text> = texts.iter().map(|entry| &entry.text).collect();
    assert_eq!(paths.len(), texts.iter().count());
    assert_eq!(words.len(), texts.iter().count());
    assert!(paths.len() > 150, "{}", paths.len());
    for path in [
        "dimensions.stem.items.stem-4",
        "partnerScan.kinds.wijkteam.variants.kern-1",
        "paper.onlyFor",
    ] {
        assert!(paths.contains(path) || path.contains("variants"), "{path}");
    }
}

/// Two languages that nobody speaks: every text in marks, one of them written from right to left. So a text that does
/// not come from the pack is seen at once.
fn pseudo(lang: &str) -> Value {
    let translate = |text: &str| format!("⟦{text}⟧");
    let texts = catalogue(&KANSENGELIJKHEID);
    let texts = texts.iter().map(|entry| {
        let (nl, en) = (entry.text.get(BuiltInLang::Nl), entry.text.get(BuiltInLang::En));
        (entry.path.clone(), json!({ "nl": nl, "en": en, "text": translate(en) }))
    });
    let direction = lang.parse::<Lang>().unwrap().direction();
    json!({
        "format": "samenwerkscan/language/1", "lang": lang, "direction": direction, "results": "nl",
        "instrument": { "id": "kansengelijkheid", "version": "1.0" },
        "texts": { "scan": texts.collect::<serde_json::Map<_, _>>() },
    })
}

fn read(file: &Value) -> Result<LanguagePack, Vec<String>> {
    read_with(file, &[])
}

fn read_with(file: &Value, others: &[Catalogue]) -> Result<LanguagePack, Vec<String>> {
    let document: Document = serde_json::from_value(file.clone()).unwrap();
    let pack = LanguagePack::parse_with(&document, &KANSENGELIJKHEID, others);
    pack.map_err(|error| error.problems.iter().map(ToString::to_string).collect())
}

#[test]
fn paper_speaks_the_language_of_a_pack_and_no_other() {
    for (lang, dir) in [("en-XA", ""), ("ar-XB", " dir=\"rtl\"")] {
        let pack = read(&pseudo(lang)).unwrap();
        assert_eq!((pack.lang().as_str(), pack.results()), (lang, BuiltInLang::Nl));
        let asked = Asked::from(pack);
        for form in Form::ALL {
            let report = Report::blank(&asked, form);
            let html = report.write(Format::Html);
            assert!(html.contains(&format!("<html lang=\"{lang}\"{dir}>")), "{html}");
            // Whatever a person reads is between marks.
            let value = serde_json::to_value(&report).unwrap();
            let mut n_texts = 0;
            walk(&value, &mut |text| {
                n_texts += 1;
                // The sign of an answer is the same in every language.
                let signed = text.split_once('\u{A0}').filter(|(sign, _)| "01234?-".contains(sign));
                let text = signed.map_or(text, |(_, text)| text);
                assert!(text.starts_with('⟦') && text.ends_with('⟧'), "{form} {text}");
            });
            assert!(n_texts > 50, "{n_texts}");
        }
    }
}

/// The texts of a report: its strings, without the names that programs read.
fn walk(value: &Value, text: &mut dyn FnMut(&str)) {
    match value {
        Value::String(found) => text(found),
        Value::Array(values) => values.iter().for_each(|value| walk(value, text)),
        Value::Object(entries) => {
            let read = entries
                .iter()
                .filter(|(key, _)| !["kind", "name", "lang", "cells"].contains(&key.as_str()));
            read.for_each(|(_, value)| walk(value, text));
        }
        _ => {}
    }
}

#[test]
fn the_terminal_prints_the_form_in_a_language_from_a_file() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pseudo-ar-XB.json");
    let blank = || {
        let mut command = example("zelfscan");
        command.args(["--blank", "short", "--format", "html", "--language-pack"]).arg(&file);
        command.output().unwrap()
    };
    let mut pack = pseudo("ar-XB");
    fs::write(&file, pack.to_string()).unwrap();
    let output = blank();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    let html = String::from_utf8(output.stdout).unwrap();
    assert!(html.contains("<html lang=\"ar-XB\" dir=\"rtl\">"), "{html}");

    let scan = pack["texts"]["scan"].as_object_mut().unwrap();
    scan.remove("title");
    scan.remove("levels.0.name");
    fs::write(&file, pack.to_string()).unwrap();
    let output = blank();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    let problems = String::from_utf8(output.stderr).unwrap();
    assert_eq!(problems.lines().count(), 2, "{problems}");
    assert!(problems.contains("/texts/scan/title: de vertaling ontbreekt"), "{problems}");
}

/// A pack is beside an instrument and not in it.
#[test]
fn results_do_not_depend_on_a_pack() {
    let asked = Asked::from(read(&pseudo("ar-XB")).unwrap());
    assert_eq!(*asked.instrument(), KANSENGELIJKHEID);
    for (name, json) in example_files() {
        let document: Document = serde_json::from_str(&json).unwrap();
        let with = samenwerkscan::Response::parse(&document, asked.instrument()).unwrap();
        let without = parse(&json).unwrap();
        assert_eq!(with, without, "{name}");
        assert_eq!(
            serde_json::to_string(&score(&with)).unwrap(),
            serde_json::to_string(&score(&without)).unwrap()
        );
        for lang in BuiltInLang::ALL {
            assert_eq!(Report::solo(&with, lang), Report::solo(&without, lang));
        }
    }
}

#[test]
fn an_empty_pack_misses_every_text_and_says_so_at_once() {
    let mut file = pseudo("tr");
    file["texts"]["scan"] = json!({});
    let problems = read(&file).unwrap_err();
    let texts = catalogue(&KANSENGELIJKHEID);
    assert_eq!(problems.len(), texts.iter().count());
    for (problem, entry) in problems.iter().zip(texts.iter()) {
        let expected = format!("/texts/scan/{}: there is no translation yet of `", entry.path);
        assert!(problem.starts_with(&expected), "{problem}");
    }
}

#[test]
fn everything_that_is_wrong_with_a_pack_is_said() {
    let mut file = pseudo("tr");
    file["lang"] = json!("Türkçe");
    file["results"] = json!("tr");
    file["instrument"]["version"] = json!("0.9");
    file["colour"] = json!("red");
    let scan = &mut file["texts"]["scan"];
    scan["nowhere"] = json!({ "text": "x" });
    scan["title"] = json!({ "nl": "Zo stond het er vroeger", "text": "⟦⟧" });
    scan["purpose"] = json!({ "text": " " });
    scan["limits"] = json!("only text");
    scan["ownEstimate"] = json!({ "text": "{0}" });
    scan["paper.onlyFor"] = json!({ "text": "{1} {x}" });
    scan["scale.question"] = json!({ "text": { "one": "a", "other": "b" } });
    let starts = [
        "/colour: unknown key",
        "/lang: `Türkçe` is not the tag of a language",
        "/results: unknown value `tr`",
        "/instrument/version: unknown version `0.9`",
        "/texts/scan/nowhere: unknown key",
        "/texts/scan/title/nl: the text has changed since it was translated; now it is `",
        "/texts/scan/purpose/text: there is no translation yet",
        "/texts/scan/limits: this is text; expected an object",
        "/texts/scan/ownEstimate/text: the gaps differ from those of the text; expected none",
        "/texts/scan/scale.question/text: this is an object; expected text",
        "/texts/scan/paper.onlyFor/text: the gaps differ from those of the text; expected {0}",
    ];
    let problems = read(&file).unwrap_err();
    assert_eq!(problems.len(), starts.len(), "{problems:#?}");
    for (problem, start) in problems.iter().zip(starts) {
        assert!(problem.starts_with(start), "{problem}\n{start}");
    }
}

#[test]
fn a_pack_has_the_direction_of_its_language() {
    let mut file = pseudo("ar-XB");
    file["direction"] = json!("ltr");
    assert_eq!(
        read(&file).unwrap_err(),
        ["/direction: unknown value `ltr`; expected `rtl`, as the tag says"]
    );
    file["direction"] = json!("up");
    assert_eq!(
        read(&file).unwrap_err(),
        ["/direction: unknown value `up`; expected `ltr` or `rtl`"]
    );
}

#[test]
fn a_text_with_a_number_has_a_form_for_each_plural() {
    let mut page = Catalogue::new("element");
    page.add_counted("open", &Text::new("Nog {0} vragen", "{0} questions left"));
    page.add("next", &Text::new("Volgende", "Next"));
    let with = |open: Value| {
        let mut file = pseudo("uk");
        file["texts"]["element"] = json!({ "open": { "text": open }, "next": { "text": "Далі" } });
        file
    };
    let plurals = json!({ "one": "{0} питання", "few": "{0} питання", "many": "{0} питань", "other": "{0} питання" });
    assert!(read_with(&with(plurals), core::slice::from_ref(&page)).is_ok());
    assert!(read_with(&with(json!("Питань: {0}")), core::slice::from_ref(&page)).is_ok());
    for (open, expected) in [
        (json!({ "one": "одне" }), "/texts/element/open/text/other: the key `other` is missing"),
        (
            json!({ "other": "{0}", "several": "x" }),
            "/texts/element/open/text/several: unknown key",
        ),
        (json!({ "other": "багато" }), "/texts/element/open/text/other: the gaps differ"),
        (json!({ "other": "{0}", "one": "{1}" }), "/texts/element/open/text/one: the gaps differ"),
    ] {
        let problems = read_with(&with(open), core::slice::from_ref(&page)).unwrap_err();
        assert!(problems[0].starts_with(expected), "{problems:?}");
    }
    // Without the catalogue of the page its part is somebody else's.
    assert!(read(&with(json!(1))).is_ok());
    assert!(read_with(&pseudo("uk"), &[page]).unwrap_err()[0].starts_with("/texts/element: "));
}
