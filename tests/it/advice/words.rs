//! Advice in reports, word by word, for the cases that are easily worded wrongly (S21).

use std::collections::BTreeSet;

use samenwerkscan::report::{Block, Highlight, Purpose, Report, Section};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{BuiltInLang, Form, KANSENGELIJKHEID, Perspective};

use super::cases;
use crate::report::complete::texts;
use crate::report::highlights;
use crate::support::draft;

/// One section with a word of its name, as one text.
fn section(report: &Report, name: &str) -> String {
    let mut alone = report.clone();
    alone.sections.retain(|section| section.name == name);
    texts(&alone)[2..].join("\n")
}

/// What the first screen says of what came out highest.
fn strength(report: &Report) -> String {
    let of_strength =
        |highest: &&Highlight| [Purpose::Strength, Purpose::Beginning].contains(&highest.purpose);
    let said = highlights(report).filter(of_strength);
    let said = said.map(|highlight| format!("{}\n{}", highlight.label, highlight.text));
    said.chain([section(report, "strength")]).collect::<Vec<_>>().join("\n")
}

/// The reports of one person from every side, and of two who say the same.
fn reports(form: Form, codes: &str, lang: BuiltInLang) -> Vec<Report> {
    let responses = Perspective::ALL.map(|perspective| {
        let mut draft = draft(&KANSENGELIJKHEID, form, codes);
        draft.perspective = perspective;
        draft.finish().unwrap()
    });
    let alone = responses.iter().map(|response| Report::solo(response, lang));
    let result = Summary::of(&responses).unwrap().result(Mode::Open);
    alone.chain([Report::team(&result, lang)]).collect()
}

#[test]
fn of_equals_none_is_called_best_or_lowest() {
    let words = [
        (BuiltInLang::Nl, &["laagste", "hoogst", "best", "minst"], "gelijk"),
        (BuiltInLang::En, &["lowest", "highest", "best", "least"], "the same"),
    ];
    for (lang, superlatives, equal) in words {
        for rating in 0..=4 {
            for (form, n) in [(Form::Full, 24), (Form::Short, 6)] {
                for report in reports(form, &rating.to_string().repeat(n), lang) {
                    let strength = strength(&report);
                    let topics = section(&report, "topics");
                    // What comes before the first topic.
                    let opening = topics.split("1. ").next().unwrap();
                    for word in superlatives {
                        assert!(!strength.contains(word), "{word}: {strength}");
                        assert!(!opening.contains(word), "{word}: {opening}");
                    }
                    assert!(opening.contains(equal), "{opening}");
                    let reasons =
                        ["laagste score", "laagste antwoord", "lowest score", "lowest answer"];
                    assert!(!reasons.iter().any(|words| topics.contains(words)), "{topics}");
                }
            }
        }
    }
}

#[test]
fn nothing_under_fifty_is_praised() {
    for (form, codes) in [
        (Form::Full, "000000000000000000000000"),
        (Form::Full, "111111111111111111111111"),
        (Form::Full, "111111110000000000000001"),
        (Form::Full, "1111"),
        (Form::Short, "000000"),
        (Form::Short, "111100"),
        (Form::Short, "1-----"),
    ] {
        for (lang, begins, praise) in [
            (BuiltInLang::Nl, "nog aan het begin", ["gaat al goed", "best", "sterk", "gaat goed"]),
            (
                BuiltInLang::En,
                "still at the beginning",
                ["going well", "best", "strong", "goes well"],
            ),
        ] {
            for report in reports(form, codes, lang) {
                let text = strength(&report);
                assert!(text.contains(begins), "{text}");
                for word in praise {
                    assert!(!text.contains(word), "{word}: {text}");
                }
                // One click is an answer, not a measurement.
                if form == Form::Short
                    && report.sections.iter().all(|section| section.name != "people")
                {
                    assert!(!text.contains("100"), "{text}");
                }
            }
        }
    }
}

/// The sentences that say why, of each topic: of the topic itself, and of its steps.
fn reasons(section: &Section) -> Vec<(Vec<&str>, Vec<&str>)> {
    let mut topics: Vec<(Vec<&str>, Vec<&str>)> = Vec::new();
    let blocks = section.blocks.iter().zip(section.blocks.iter().skip(1));
    for (block, next) in blocks {
        if let Block::Heading { .. } = block {
            let items = match next {
                Block::Paragraph { text } if !text.ends_with(':') => text.split_inclusive(". "),
                _ => "".split_inclusive(". "),
            };
            topics.push((items.map(str::trim).collect(), Vec::new()));
        }
        if let (Block::List { items }, Some((_, steps))) = (block, topics.last_mut()) {
            let why = items.iter().filter_map(|item| item.why.as_deref());
            steps.extend(why.flat_map(|text| text.split_inclusive(". ")).map(str::trim));
        }
    }
    topics
}

/// A topic says its reason, and a step how much time it takes.
#[test]
fn no_reason_is_printed_twice() {
    let takes = ["Dit kost ", "Dit gaat het hele jaar", "This takes ", "This goes on for"];
    cases::each(&mut |_, reports| {
        for report in reports {
            let Some(section) = report.sections.iter().find(|section| section.name == "topics")
            else {
                continue;
            };
            let mut said = BTreeSet::new();
            for (reason, steps) in reasons(section) {
                assert_eq!(
                    reason.iter().collect::<BTreeSet<_>>().len(),
                    reason.len(),
                    "{reason:?}"
                );
                said.extend(reason);
                for sentence in steps {
                    let is_effort = takes.iter().any(|words| sentence.starts_with(words));
                    assert!(is_effort || said.insert(sentence), "twice: {sentence}");
                }
            }
        }
    });
}
