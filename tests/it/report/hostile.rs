//! Names can hold anything. In a report they are text, and nothing else.

use std::collections::BTreeSet;

use proptest::prelude::*;
use samenwerkscan::report::{Block, Format, Report};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{BuiltInLang, Response};

use super::{check_lines, markup};
use crate::names::can_be_seen;
use crate::support::{example_files, parse};

const NASTY: [&str; 26] = [
    "<script>alert(1)</script>",
    "</td></table></section><!-- ]]> &amp; &#x3C;b&#x3E; \"quotes\" 'and' more",
    "\" onmouseover=\"alert(1)",
    "<img src=x onerror=alert(1)>",
    "[link](http://evil.example)",
    "![picture](http://evil.example/x.png)",
    "<http://evil.example>",
    "https://evil.example/ and www.evil.example and who@evil.example",
    "[ref]: http://evil.example",
    "`code` and ```` more ````",
    "| a | cell | \\| more |",
    "*a* **b** _c_ __d__ ~~e~~ $f$ $$g$$ [^1]",
    "# heading",
    "1. one",
    "- [x] done",
    "---",
    "=1+1",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\u{202E}nerrednaag\u{202D} \u{2067}\u{2066}\u{2069}\u{2069}",
    "מרכז קהילתי 12",
    "مركز الحي (3)",
    "👩\u{200D}👩\u{200D}👧\u{200D}👦 🇳🇱🇧🇪 👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽",
    "学校と地域の協力のための財団法人学校と地域の協力のための財団法人学校と地域の協力のための財団法人",
    "Z\u{310}\u{310}\u{310}\u{310}\u{310}\u{310}\u{310}algo \u{2028}next\u{2029}line",
    "\u{FFFE}\u{FFFF}\u{FDD0}\u{1FFFE}\u{FDFD}\u{2E3B}\u{12031}\u{E0041}\u{200D}",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
];

fn example(name: &str) -> Response {
    parse(&example_files().into_iter().find(|(file, _)| file == name).unwrap().1).unwrap()
}

/// The same answers, with this name for every partner.
fn named(response: &Response, name: &str) -> Response {
    let mut draft = response.draft();
    let from = draft.from.iter_mut();
    for partner in draft.partners.iter_mut().map(|partner| &mut partner.partner).chain(from) {
        partner.name = Some(name.to_owned());
    }
    draft.finish().unwrap()
}

/// Every report in which names can stand.
fn reports(name: &str, lang: BuiltInLang) -> Vec<Report> {
    let team = ["de-regenboog-school", "de-regenboog-wijkteam"]
        .map(|response| named(&example(response), name));
    let summary = Summary::of(&team).unwrap();
    let changed = summary.progress(&summary, Mode::Open).unwrap();
    let mut reports: Vec<Report> =
        team.iter().map(|response| Report::solo(response, lang)).collect();
    reports.push(Report::team(&summary.result(Mode::Open), lang));
    reports.push(Report::progress(&changed, lang));
    reports
}

/// The texts that a report has on their own, as markup shows them.
fn texts(report: &Report) -> BTreeSet<String> {
    let mut texts = vec![report.subtitle.clone()];
    for block in report.sections.iter().flat_map(|section| &section.blocks) {
        match block {
            Block::Lead { text } | Block::Paragraph { text } | Block::Heading { text } => {
                texts.push(text.clone());
            }
            Block::Table(table) => texts.extend(table.rows.iter().flatten().cloned()),
            _ => {}
        }
    }
    texts.into_iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

/// What HTML shows of a text: no character that Unicode or HTML forbids.
fn allowed(text: &str) -> String {
    let is_none = |character: char| {
        u32::from(character) & 0xFFFE == 0xFFFE || ('\u{FDD0}'..='\u{FDEF}').contains(&character)
    };
    text.chars().map(|character| if is_none(character) { '\u{FFFD}' } else { character }).collect()
}

#[track_caller]
fn check_report(name: &str, report: &Report, plain: &Report) {
    let texts = texts(report);
    let page = markup::html(&report.write(Format::Html));
    let expected = markup::html(&plain.write(Format::Html));
    assert_eq!((&page.skeleton, &page.links), (&expected.skeleton, &expected.links), "{name:?}");
    let missing: Vec<_> =
        texts.iter().filter(|text| !page.texts.contains(&allowed(text))).collect();
    assert!(missing.is_empty(), "{name:?} in HTML: {missing:?}");

    let page = markup::markdown(&report.write(Format::Markdown));
    let expected = markup::markdown(&plain.write(Format::Markdown));
    assert_eq!((&page.skeleton, &page.links), (&expected.skeleton, &expected.links), "{name:?}");
    let missing: Vec<_> = texts.iter().filter(|text| !page.texts.contains(text.as_str())).collect();
    assert!(missing.is_empty(), "{name:?} in Markdown: {missing:?}");

    check_lines(name, &report.write(Format::Text));

    // What turns the direction of a name ends with the name.
    for text in texts {
        let turns = |text: char| matches!(text, '\u{202A}'..='\u{202E}' | '\u{2028}'..='\u{2029}');
        assert!(!text.contains(turns), "{text:?}");
        assert_eq!(text.matches('\u{2068}').count(), text.matches('\u{2069}').count(), "{text:?}");
    }
}

#[track_caller]
fn check_name(name: &str) {
    for (report, plain) in
        reports(name, BuiltInLang::Nl).iter().zip(&reports("Zuid", BuiltInLang::Nl))
    {
        check_report(name, report, plain);
    }
}

#[test]
fn names_are_text() {
    for name in NASTY {
        check_name(name);
    }
}

#[test]
fn what_stays_of_a_name() {
    let heading = |name: &str| {
        let response = named(&example("de-regenboog-school"), name);
        let report = Report::solo(&response, BuiltInLang::Nl);
        let topics = report.sections.into_iter().find(|section| section.name == "topics").unwrap();
        let mut headings = topics.blocks.into_iter().filter_map(|block| match block {
            Block::Heading { text } => Some(text),
            _ => None,
        });
        headings.nth(1).unwrap()
    };
    assert_eq!(heading("Zuid & <b>Noord</b>"), "2. Jongerenwerk: Zuid & <b>Noord</b>");
    assert_eq!(heading("\u{202E}Zuid"), "2. Jongerenwerk: Zuid");
    assert_eq!(heading("שלום 1"), "2. Jongerenwerk: \u{2068}שלום 1\u{2069}");
    assert_eq!(heading("a\u{2028}b"), "2. Jongerenwerk: a b");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_name_is_text(name in "[<>&\"'/!:.@a-z0-9 |\\\\`*_~#$^\\[\\](){}+=-]{1,200}") {
        prop_assume!(can_be_seen(&name));
        check_name(&name);
    }

    #[test]
    fn any_characters_are_text(name in "[\\PC\u{202E}\u{2066}\u{2069}א-ת一-鿿😀-🙏]{1,200}") {
        prop_assume!(can_be_seen(&name));
        check_name(&name);
    }
}
