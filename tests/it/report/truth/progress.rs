//! The report of two moments.

use samenwerkscan::report::{Block, Report};
use samenwerkscan::team::{Measure, Mode, Summary};
use samenwerkscan::team::{Progress, Verdict};
use samenwerkscan::{BuiltInLang, KANSENGELIJKHEID, Perspective, Points, Response};

use super::read::{Forms, Said, Used};
use super::{Dice, dimensions_where, names, people, section, sentences, shown};
use crate::report::kinds::anonymous;
use crate::support::main_scan;

#[rustfmt::skip]
const CHANGES: Forms = &[
    ("levels", ["Nu past het best: niveau {}, {}. Vorige keer was dat niveau {}, {}.", "This fits best now: level {}, {}. Last time it was level {}, {}."]),
    ("sameLevel", ["Nu en vorige keer: niveau {}, {}.", "Now and last time: level {}, {}."]),
    ("levelOnlyNow", ["Nu past het best: niveau {}, {}. Vorige keer waren er te weinig mensen voor een niveau.", "This fits best now: level {}, {}. Last time there were too few people for a level."]),
    ("levelOnlyBefore", ["Vorige keer paste het best: niveau {}, {}. Nu zijn er te weinig mensen voor een niveau.", "This fitted best last time: level {}, {}. Now there are too few people for a level."]),
    ("noLevel", ["Met één vraag per onderdeel is er pas een niveau vanaf 5 mensen. Zo veel zijn het er niet.", "With one question for each part, a level needs at least 5 people. There are fewer."]),
    ("levelSaysLittle", ["Ook het andere niveau zegt dan weinig.", "So the change of level says little too."]),
    ("levelStayed", ["Het niveau bleef daarbij gelijk.", "The level stayed the same."]),
    ("cappedNow", ["Nu: {} van 100. Dat hoort bij niveau {}, {}. Het niveau hier is lager door dit onderdeel: {}. Het is hoogstens één hoger dan het laagste onderdeel.", "Now: {} out of 100. That belongs to level {}, {}. The level here is lower because of this part: {}. It is at most one above the lowest part."]),
    ("cappedBySomeNow", ["Nu: {} van 100. Dat hoort bij niveau {}, {}. Het niveau hier is lager door deze onderdelen: {}. Het is hoogstens één hoger dan het laagste onderdeel.", "Now: {} out of 100. That belongs to level {}, {}. The level here is lower because of these parts: {}. It is at most one above the lowest part."]),
    ("cappedBefore", ["Vorige keer: {} van 100. Dat hoort bij niveau {}, {}. Het niveau hier is lager door dit onderdeel: {}. Het is hoogstens één hoger dan het laagste onderdeel.", "Last time: {} out of 100. That belongs to level {}, {}. The level here is lower because of this part: {}. It is at most one above the lowest part."]),
    ("cappedBySomeBefore", ["Vorige keer: {} van 100. Dat hoort bij niveau {}, {}. Het niveau hier is lager door deze onderdelen: {}. Het is hoogstens één hoger dan het laagste onderdeel.", "Last time: {} out of 100. That belongs to level {}, {}. The level here is lower because of these parts: {}. It is at most one above the lowest part."]),
    ("change", ["Het totaal: van {} naar {} van 100. {}.", "The total: from {} to {} out of 100. {}."]),
    ("clearly", ["Duidelijk veranderd: {} van de {} onderdelen.", "Clearly changed: {} of the {} parts."]),
    ("visible", ["Bij een groep van deze grootte is een verandering pas te zien vanaf {} punten.", "A group of this size can only show a change of {} points or more."]),
    ("nothingShared", ["Geen enkele groep is beide keren te zien. Daarom valt er niets te vergelijken.", "No group can be seen both times, so there is nothing to compare."]),
    ("tooFewAnswers", ["Er zijn te weinig antwoorden om het geheel te vergelijken.", "There are too few answers to compare the whole."]),
    ("one", ["We vergelijken één groep, die beide keren meedeed: {}.", "We compare one group, which took part both times: {}."]),
    ("some", ["We vergelijken deze groepen, die beide keren meededen: {}.", "We compare these groups, which took part both times: {}."]),
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
        let moments = [(); 2].map(|()| people(&mut dice));
        let mode = if seed % 4 == 0 { anonymous() } else { Mode::Open };
        let lang = BuiltInLang::ALL[usize::from(seed % 2 == 1)];
        check(&seed.to_string(), moments.each_ref().map(Vec::as_slice), mode, lang, &mut used);
    }
    // Two dimensions that cap a level together are rare among random answers.
    let capped = ["3333 3333 3333 3333 1111 1111", "4444 4444 4444 4444 1111 1111"];
    let capped = capped.map(|answers| [main_scan(answers)]);
    for lang in BuiltInLang::ALL {
        check("capped", capped.each_ref().map(|moment| &moment[..]), Mode::Open, lang, &mut used);
    }
    used.check_all(&[CHANGES]);
}

#[track_caller]
fn check(name: &str, moments: [&[Response]; 2], mode: Mode, lang: BuiltInLang, used: &mut Used) {
    let [before, after] = moments.map(|moment| Summary::of(moment).unwrap());
    let changed = before.progress(&after, mode).unwrap();
    let report = Report::progress(&changed, lang);
    for part in ["glance", "changes", "dimensions"] {
        for text in section(&report, part).map(sentences).into_iter().flatten() {
            for said in used.read(text, lang, CHANGES) {
                let is_true = is_true(&said, &changed, lang);
                assert!(is_true, "{name}: {} is not true: {text}", said.form);
            }
        }
    }
    check_ladder(&report, &changed);
    check_table(&report, &changed, lang);
    check_subtitle(&report.subtitle, &changed, lang);
}

fn is_true(said: &Said<'_>, changed: &Progress, lang: BuiltInLang) -> bool {
    let total = &changed.total;
    let labels =
        |sides: &[Perspective]| sides.iter().map(|side| side.label(lang)).collect::<Vec<_>>();
    let [before, after] = [false, true].map(|is_after| Whole::of(changed, is_after));
    let levels = [&after, &before].map(|whole| whole.as_ref().and_then(|whole| whole.level));
    let names_level = |gap: usize, level: Option<u64>| {
        let name =
            |level: u64| KANSENGELIJKHEID.levels[usize::try_from(level).unwrap()].name.get(lang);
        level.is_some_and(|level| (said.number(gap), said.gaps[gap + 1]) == (level, name(level)))
    };
    let is_clear = total.verdict == Some(Verdict::Clear);
    match said.form {
        "levels" => {
            levels[0] != levels[1] && names_level(0, levels[0]) && names_level(2, levels[1])
        }
        "sameLevel" => levels[0] == levels[1] && names_level(0, levels[0]),
        "levelOnlyNow" => levels[1].is_none() && names_level(0, levels[0]),
        "levelOnlyBefore" => levels[0].is_none() && names_level(0, levels[1]),
        "noLevel" => levels == [None, None] && total.before.is_some(),
        "levelSaysLittle" => levels[0] != levels[1] && !is_clear,
        "levelStayed" => levels[0] == levels[1] && levels[0].is_some() && is_clear,
        "cappedNow" | "cappedBySomeNow" | "cappedBefore" | "cappedBySomeBefore" => {
            let whole = if said.form.ends_with("Now") { after } else { before }.unwrap();
            let caps = dimensions_where(lang, |idx| whole.lowest.contains(&idx));
            whole.level.is_some_and(|level| level < whole.uncapped)
                && said.number(0) == whole.total
                && names_level(1, Some(whole.uncapped))
                && names(said.gaps[3], lang) == caps
                && said.form.contains("Some") == (caps.len() > 1)
        }
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

/// What the numbers that a comparison shows of a moment say of the whole, by hand.
struct Whole {
    total: u64,
    /// S6: that of the total.
    uncapped: u64,
    /// S7: at most one above the lowest dimension; none on anchors under five people (S1b).
    level: Option<u64>,
    lowest: Vec<usize>,
}

impl Whole {
    fn of(changed: &Progress, is_after: bool) -> Option<Self> {
        let at = |before: Option<Points>, after| if is_after { after } else { before };
        let level = |points: Points| {
            1 + [25, 50, 75].iter().filter(|cut| Points::whole(**cut) <= Some(points)).count()
                as u64
        };
        let total = at(changed.total.before, changed.total.after)?;
        let dimensions = changed.dimensions.iter();
        let levels: Vec<Option<u64>> =
            dimensions.map(|one| at(one.before, one.after).map(level)).collect();
        let weakest = levels.iter().flatten().min().copied().unwrap_or(4);
        let moment = if is_after { changed.after } else { changed.before };
        let are_enough = changed.measure == Some(Measure::Full) || moment.respondents >= Some(5);
        Some(Self {
            total: shown(total),
            uncapped: level(total),
            level: are_enough.then(|| level(total).min(weakest + 1)),
            lowest: (0..6).filter(|idx| levels[*idx] == Some(weakest)).collect(),
        })
    }
}

/// The first screen begins with the level, where there is one, and the levels have a mark at each moment.
#[track_caller]
fn check_ladder(report: &Report, changed: &Progress) {
    let blocks = &section(report, "glance").unwrap().blocks;
    let levels = [false, true].map(|is_after| Whole::of(changed, is_after)?.level);
    let ladder = blocks.iter().find_map(|block| match block {
        Block::Levels(levels) => Some([levels.compared.map(u64::from), Some(levels.own.into())]),
        _ => None,
    });
    assert_eq!(ladder, levels[1].map(|_| levels));
    let Block::Lead { text } = &blocks[0] else { panic!("no lead") };
    let is_named = text.contains(": niveau ") || text.contains(": level ");
    assert_eq!(is_named, levels.iter().any(Option::is_some), "{text}");
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
        // What the title says of the same groups is not said once more in every row.
        if verdict == Some(Verdict::TooFew)
            && (verdict, left_out) == (total.verdict, &total.left_out)
        {
            assert_eq!(row[3], "–");
            continue;
        }
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
