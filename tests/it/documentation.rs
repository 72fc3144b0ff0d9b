//! The documents say what the crate does.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use samenwerkscan::saved::{Saved, decode};
use samenwerkscan::{Document, KANSENGELIJKHEID};

use crate::support::repository;

fn document(path: &str) -> String {
    fs::read_to_string(repository(path)).unwrap()
}

/// The code blocks of a document that are in a language.
fn code_blocks(markdown: &str, language: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut inside = false;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(found))) if *found == *language => {
                inside = true;
                blocks.push(String::new());
            }
            Event::End(TagEnd::CodeBlock) => inside = false,
            Event::Text(text) if inside => blocks.last_mut().unwrap().push_str(&text),
            _ => {}
        }
    }
    blocks
}

#[test]
fn example_files_of_the_formats_are_read_and_written() {
    let blocks = code_blocks(&document("docs/formats.md"), "json");
    assert_eq!(blocks.len(), 6);
    for text in blocks {
        let file: Document = serde_json::from_str(&text).unwrap();
        let written = match Saved::parse(&file, &KANSENGELIJKHEID) {
            Ok(Saved::Response(response)) => serde_json::to_value(response),
            Ok(Saved::Summary(summary)) => serde_json::to_value(summary),
            Ok(Saved::Histograms(histograms)) => serde_json::to_value(histograms),
            Ok(Saved::Team(file)) => serde_json::to_value(file),
            Ok(Saved::Invitation(invitation)) => serde_json::to_value(invitation),
            Err(error) => panic!("{error}\n{text}"),
        };
        let shown: serde_json::Value = serde_json::from_str(&text).unwrap();
        let formats = (&shown["format"], &shown["perspective"]);
        assert_eq!(written.unwrap(), shown, "{formats:?}");
    }
}

#[test]
fn example_codes_of_the_formats_are_read() {
    let blocks = code_blocks(&document("docs/formats.md"), "text");
    let codes: Vec<&str> = blocks.iter().flat_map(|block| block.lines()).collect();
    let [plain, tagged] = codes[..] else { panic!("{codes:?}") };
    let plain = decode(plain, &KANSENGELIJKHEID).unwrap();
    let mut tagged = decode(tagged, &KANSENGELIJKHEID).unwrap().draft();
    assert_eq!(tagged.tag.take().unwrap().as_str(), "k7qe1xa9");
    assert_eq!(tagged.finish().unwrap(), plain);
}

/// The rules are numbered without a gap, and each names a file that is there.
#[test]
fn every_rule_is_told_with_its_place() {
    let text = document("docs/rules.md");
    let rules: Vec<&str> = text.split("\n### ").skip(1).collect();
    let names: BTreeSet<&str> = rules.iter().map(|rule| rule.split(':').next().unwrap()).collect();
    let mut expected: BTreeSet<String> = (1..=22).map(|number| format!("S{number}")).collect();
    expected.insert("S1b".into());
    assert!(names.iter().eq(expected.iter()), "{names:?}");
    assert_eq!(rules.len(), expected.len());
    for rule in rules {
        let files = rule
            .split('`')
            .filter(|word| Path::new(word).extension().is_some_and(|extension| extension == "rs"));
        let mut n_files = 0;
        for file in files {
            n_files += 1;
            assert!(repository("src").join(file).exists(), "{file} is not there: {rule}");
        }
        assert!(n_files > 0 && rule.contains("*Example.*"), "{rule}");
    }
}

/// Links of the documents lead to files that are there, and what is packaged links to none that is not.
#[test]
fn links_lead_somewhere() {
    let packaged = ["docs/crate.md", "docs/rules.md", "docs/formats.md", "CHANGELOG.md"];
    let others =
        ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "SECURITY.md", "TOEGANKELIJKHEID.md"];
    for path in packaged.into_iter().chain(others) {
        let text = document(path);
        for event in Parser::new(&text) {
            let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event
            else {
                continue;
            };
            if dest_url.starts_with("https://") {
                continue;
            }
            let file = dest_url.split('#').next().unwrap();
            assert!(repository(file).exists(), "{path} links to {dest_url}");
            assert!(!packaged.contains(&path), "{path} is packaged and links to {dest_url}");
        }
    }
}
