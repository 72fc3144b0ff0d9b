//! Answers at the edges, as one person and as a team, in both languages and as text and as a page.

use samenwerkscan::report::{Format, Report};
use samenwerkscan::team::Mode;
use samenwerkscan::{BuiltInLang, Form, KANSENGELIJKHEID, Perspective, Response};

use super::read::Used;
use super::{section, sentences, solo, team};
use crate::report::highlights;
use crate::report::kinds::anonymous;
use crate::support::draft;

use Form::{Full, Short};

/// A name, a form, answers of one or more people, and whether all that is known is equal.
const CASES: [(&str, Form, &[&str], bool); 16] = [
    ("all nothing", Full, &["0000 0000 0000 0000 0000 0000"], true),
    ("all fully", Full, &["4444 4444 4444 4444 4444 4444"], true),
    ("all equal", Full, &["2222 2222 2222 2222 2222 2222"], true),
    ("all unknown", Full, &["xxxx xxxx xxxx xxxx xxxx xxxx"], true),
    ("nothing applies", Full, &["nnnn nnnn nnnn nnnn nnnn nnnn"], true),
    ("empty", Full, &[""], true),
    ("two at the top", Full, &["4444 4444 3333 2222 1111 0000"], false),
    ("two at the bottom", Full, &["4444 3333 2222 1111 0000 0000"], false),
    ("two groups of three", Full, &["4444 4444 4444 1111 1111 1111"], false),
    ("one click", Short, &["----2-"], true),
    ("one click of nothing", Short, &["----0-"], true),
    ("short and equal", Short, &["222222"], true),
    ("held down", Full, &["4444 4444 4444 4444 4444 0000"], false),
    ("held down by two", Full, &["4444 4444 4444 4444 0000 0000"], false),
    ("provisional", Full, &["4444 3333 2222 1111 0000 xxxx"], false),
    ("opposed", Full, &["4444 4444 4444 4444 4444 4444", "0000 0000 0000 0000 0000 0000"], true),
];

/// What may not be said where everything is equal.
const SUPERLATIVES: [[&str; 6]; 2] = [
    ["hoogst", "laagst", "grootste verschil", "meest gegeven", "het best:", "het vaakst"],
    ["Highest", "Lowest", "largest difference", "given most", "going best", "most often"],
];

fn person(form: Form, answers: &str, side: Perspective) -> Response {
    let mut draft = draft(&KANSENGELIJKHEID, form, answers);
    draft.perspective = side;
    draft.finish().unwrap()
}

/// Nothing is singled out where all is equal, and both ways of writing say every sentence.
#[track_caller]
fn check(name: &str, report: &Report, lang: BuiltInLang, is_equal: bool) {
    let [text, page] = [Format::Text, Format::Html].map(|format| report.write(format));
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (text, page) = (plain(&text), plain(&page));
    for name_of_section in ["glance", "level", "profile", "perspectives", "answers"] {
        for sentence in section(report, name_of_section).map(sentences).into_iter().flatten() {
            assert!(text.contains(&plain(sentence)), "{name}: {sentence}");
            let escaped = sentence.replace('\'', "&#39;");
            assert!(page.contains(&plain(&escaped)), "{name}: {sentence}");
            let superlatives = SUPERLATIVES[lang as usize];
            let singled_out = superlatives.iter().find(|word| sentence.contains(*word));
            let is_about_answers = name_of_section == "answers";
            assert!(!is_equal || is_about_answers || singled_out.is_none(), "{name}: {sentence}");
        }
    }
    let superlatives = SUPERLATIVES[lang as usize];
    for highlight in highlights(report) {
        let singled_out = superlatives.iter().any(|word| highlight.text.contains(*word));
        assert!(!is_equal || !singled_out, "{name}: {}", highlight.text);
    }
    assert!(!text.contains("NaN") && !text.contains("None"), "{name}");
}

#[test]
fn reports_at_the_edges() {
    let mut used = Used::none();
    let openly = anonymous().openly(Perspective::Gemeente).unwrap();
    for (name, form, answers, is_equal) in CASES {
        for lang in BuiltInLang::ALL {
            let one = person(form, answers[0], Perspective::School);
            check(name, &solo::check(name, &one, lang, &mut used), lang, is_equal);
            // Six people of each side: every group may be shown. Then one side too small, and one open.
            for (sizes, mode) in [
                ([1, 0, 0, 0], Mode::Open),
                ([1, 0, 1, 1], Mode::Open),
                ([6, 0, 6, 0], anonymous()),
                ([6, 0, 4, 0], anonymous()),
                ([6, 0, 4, 1], openly),
                ([1, 1, 1, 1], anonymous()),
            ] {
                let sides = Perspective::ALL.into_iter().zip(sizes);
                let people = sides.flat_map(|(side, n)| (0..n).map(move |idx| (side, idx)));
                let people: Vec<_> = people
                    .map(|(side, idx)| person(form, answers[idx % answers.len()], side))
                    .collect();
                check(name, &team::check(name, &people, mode, lang, &mut used), lang, is_equal);
            }
        }
    }
}

/// If every group is hidden, the report says that and how many people make a group, and nothing of
/// what they said.
#[test]
fn a_team_of_hidden_groups_has_nothing_to_show() {
    let team = |answers: &str, n: usize| {
        let people: Vec<_> = (0..n).map(|_| person(Full, answers, Perspective::School)).collect();
        team::check("hidden", &people, anonymous(), BuiltInLang::Nl, &mut Used::none())
    };
    let report = team(&"4".repeat(24), 4);
    assert_eq!(report, team(&"0".repeat(24), 2));
    let names: Vec<&str> = report.sections.iter().map(|section| section.name).collect();
    assert_eq!(names, ["people", "limits"]);
    assert!(report.write(Format::Text).contains("Een groep is te zien vanaf 5 mensen."));
}
