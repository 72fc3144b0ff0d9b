//! The report of two moments.

use samenwerkscan::report::{Block, Report};
use samenwerkscan::team::{Measure, Mode, Summary};
use samenwerkscan::team::{Progress, Verdict};
use samenwerkscan::{BuiltInLang, Perspective};

use super::read::{Forms, Said, Used};
use super::{Dice, names, people, section, sentences, shown};
use crate::report::kinds::anonymous;

#[rustfmt::skip]
const CHANGES: Forms = &[
    ("change", ["Van {} naar {} van 100. {}.", "From {} to {} out of 100. {}."]),
    ("clearly", ["Duidelijk veranderd: {} van de {} onderdelen.", "Clearly changed: {} of the {} parts."]),
    ("visible", ["Bij een groep van deze grootte is een verandering pas te zien vanaf {} punten.", "A group of this size can only show a change of {} points or more."]),
    ("nothingShared", ["Geen enkele groep deed beide keren mee. Daarom valt er niets te vergelijken.", "No group took part both times, so there is nothing to compare."]),
    ("tooFewAnswers", ["Er zijn te weinig antwoorden om het geheel te vergelijken.", "There are too few answers to compare the whole."]),
    ("one", ["We vergelijken één groep, die beide keren meedeed: {}.", "We compare one group, which took part both times: {}."]),
    ("some", ["We vergelijken de groepen die beide keren meededen: {}.", "We compare the groups that took part both times: {}."]),
    ("full", ["Iedereen kreeg alle vragen. Daarom tellen alle vragen mee.", "Everybody was asked all questions, so all of them count."]),
    ("anchor", ["We kijken naar de 6 vragen die iedereen kreeg.", "We look at the 6 questions that everybody was asked."]),
    ("alwaysOut", ["Telt niet mee: {}. Daar had minstens één keer maar één persoon een score.", "Not counted: {}. There, only one person had a score at one of the moments."]),
    ("sometimesOut", ["Telt niet altijd mee: {}. Daar had minstens één keer maar één persoon een score.", "Not always counted: {}. There, only one person had a score at one of the moments."]),
];

const VERDICTS: [(Verdict, [&str; 2], [&str; 2]); 4] = [
    (
        Verdict::Clear,
        ["Dat is een duidelijke verandering", "That is a clear change"],
        ["duidelijke verandering", "clear change"],
    ),
    (
        Verdict::Chance,
        ["Dat kan toeval zijn", "That may be chance"],
        ["verschil, maar het kan toeval zijn", "difference, but it may be chance"],
    ),
    (
        Verdict::Same,
        ["Dat is ongeveer gelijk", "That is about the same"],
        ["ongeveer gelijk", "about the same"],
    ),
    (
        Verdict::TooFew,
        [
            "Er zijn te weinig mensen om te zeggen of dit toeval is",
            "There are too few people to say whether this is chance",
        ],
        [
            "te weinig mensen om te zeggen of dit toeval is",
            "too few people to say whether this is chance",
        ],
    ),
];

#[test]
fn every_sentence_of_two_moments_is_true() {
    let mut used = Used::none();
    for seed in 0..2_500 {
        let mut dice = Dice::new(seed + 991);
        let [before, after] = [(); 2].map(|()| Summary::of(people(&mut dice)).unwrap());
        let mode = if seed % 4 == 0 { anonymous() } else { Mode::Open };
        let changed = before.progress(&after, mode).unwrap();
        let lang = BuiltInLang::ALL[usize::from(seed % 2 == 1)];
        let report = Report::progress(&changed, lang);
        for name in ["glance", "changes", "dimensions"] {
            for text in section(&report, name).map(sentences).into_iter().flatten() {
                for said in used.read(text, lang, CHANGES) {
                    assert!(
                        is_true(&said, &changed, lang),
                        "{seed}: {} is not true: {text}",
                        said.form
                    );
                }
            }
        }
        check_table(&report, &changed, lang);
        check_subtitle(&report.subtitle, &changed, lang);
    }
    used.check_all(&[CHANGES]);
}

fn is_true(said: &Said<'_>, changed: &Progress, lang: BuiltInLang) -> bool {
    let total = &changed.total;
    let labels =
        |sides: &[Perspective]| sides.iter().map(|side| side.label(lang)).collect::<Vec<_>>();
    match said.form {
        "change" => {
            let verdict = VERDICTS.iter().find(|(verdict, ..)| Some(*verdict) == total.verdict);
            total.before.map(shown) == Some(said.number(0))
                && total.after.map(shown) == Some(said.number(1))
                && verdict.is_some_and(|(_, sentence, _)| sentence[lang as usize] == said.gaps[2])
        }
        "clearly" => {
            let clear = changed
                .dimensions
                .iter()
                .filter(|dimension| dimension.verdict == Some(Verdict::Clear));
            let n = u64::try_from(clear.count()).unwrap();
            n > 0 && (said.number(0), said.number(1)) == (n, 6)
        }
        "visible" => {
            let visible = total.smallest_visible.unwrap().to_string();
            let number: f64 = visible.parse().unwrap();
            let said: f64 = said.gaps[0].parse().unwrap();
            // Under ten points nothing is called a change (S14).
            if number <= 10.0 { said == 10.0 } else { number <= said && said < number + 1.0 }
        }
        "nothingShared" => changed.perspectives.is_empty(),
        "tooFewAnswers" => !changed.perspectives.is_empty() && total.verdict.is_none(),
        "one" | "some" => {
            (said.form == "one") == (changed.perspectives.len() == 1)
                && names(said.gaps[0], lang) == labels(&changed.perspectives)
        }
        "full" => changed.measure == Some(Measure::Full),
        "anchor" => changed.measure == Some(Measure::Anchor),
        "alwaysOut" | "sometimesOut" => {
            let lists =
                changed.dimensions.iter().map(|dimension| (dimension.before, &dimension.left_out));
            let lists = lists.chain([(total.before, &total.left_out)]);
            let lists = lists.filter(|(before, _)| before.is_some()).map(|(_, list)| list);
            let lists: Vec<_> = lists.collect();
            let out = Perspective::ALL.into_iter();
            let out = out.filter(|side| lists.iter().any(|list| list.contains(side)));
            let out: Vec<Perspective> = out.collect();
            let is_always = lists.iter().all(|list| **list == out);
            (said.form == "alwaysOut") == is_always && names(said.gaps[0], lang) == labels(&out)
        }
        _ => false,
    }
}

/// The whole and the dimensions, each with its own numbers, verdict and who does not count.
#[track_caller]
fn check_table(report: &Report, changed: &Progress, lang: BuiltInLang) {
    let Some(section) = section(report, "dimensions") else {
        assert!(changed.perspectives.is_empty());
        return;
    };
    let Some(Block::Table(table)) = section.blocks.get(1) else { panic!("no table") };
    let total = &changed.total;
    let whole = (total.before, total.after, total.verdict, &total.left_out);
    let dimensions = changed.dimensions.iter().map(|dimension| {
        (dimension.before, dimension.after, dimension.verdict, &dimension.left_out)
    });
    for (row, (before, after, verdict, left_out)) in
        table.rows.iter().zip([whole].into_iter().chain(dimensions))
    {
        let points = [before, after]
            .map(|points| points.map_or("–".to_owned(), |point| shown(point).to_string()));
        assert_eq!(row[1..3], points);
        let word = VERDICTS.iter().find(|(code, ..)| Some(*code) == verdict);
        let word = word.map_or(["niet te zeggen", "cannot be said"], |(.., word)| *word);
        let without = [", zonder ", ", without "][lang as usize];
        let (verdict, said) = match row[3].split_once(without) {
            Some((verdict, sides)) => (verdict, names(sides, lang)),
            None => (row[3].as_str(), vec![]),
        };
        assert_eq!(verdict, word[lang as usize]);
        assert_eq!(said, left_out.iter().map(|side| side.label(lang)).collect::<Vec<_>>());
    }
    assert_eq!(table.rows.len(), 7);
}

/// Before comes first, and the numbers are of the groups that are named.
#[track_caller]
fn check_subtitle(subtitle: &str, changed: &Progress, lang: BuiltInLang) {
    let (Some(before), Some(after)) = (changed.before.respondents, changed.after.respondents)
    else {
        let nothing = ["Geen groep om te vergelijken", "No group to compare"];
        assert_eq!(subtitle, nothing[lang as usize]);
        return;
    };
    let numbers: Vec<u32> = subtitle
        .split(|character: char| !character.is_ascii_digit())
        .filter_map(|number| number.parse().ok())
        .collect();
    assert_eq!(numbers, [before, after], "{subtitle}");
    let (groups, _) = subtitle.split_once(": ").unwrap();
    let labels = changed.perspectives.iter().map(|side| side.label(lang));
    assert_eq!(names(groups, lang), labels.collect::<Vec<_>>());
}
