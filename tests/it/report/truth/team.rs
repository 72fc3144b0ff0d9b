//! The report of a team.

use samenwerkscan::report::{Block, Purpose, Report, Section};
use samenwerkscan::team::{Agreement, GapWord, ItemResult, Measure, Mode, Summary, TeamResult};
use samenwerkscan::{
    Answer, BuiltInLang, Form, KANSENGELIJKHEID, Perspective, Points, Response, score,
};

use super::forms::{ANSWERS, DIFFERENCES, LEVEL, PROFILE, UNKNOWN};
use super::glance::{Dimensions, STRENGTH};
use super::numbers::TOPICS;
use super::read::{Forms, Said, Used};
use super::{
    Dice, check_list, dimensions_where, list_under, listed, names, people, section, sentences,
    shown,
};
use crate::report::highlights;
use crate::report::kinds::anonymous;
use crate::support::draft;

const N_TEAMS: u64 = 10_000;

#[test]
fn every_sentence_of_a_team_is_true() {
    let mut used = Used::none();
    for seed in 0..N_TEAMS {
        let people = people(&mut Dice::new(seed + 1));
        let mode = if seed % 4 == 0 { anonymous() } else { Mode::Open };
        let lang = BuiltInLang::ALL[usize::from(seed % 2 == 1)];
        check(&format!("team {seed}"), &people, mode, lang, &mut used);
    }
    // Half of the parents know nothing, so no answer of the parents is shown: as many for each dimension.
    let side = |perspective, answers: &str| {
        let mut draft = draft(&KANSENGELIJKHEID, Form::Full, &answers.repeat(24));
        draft.perspective = perspective;
        draft.finish().unwrap()
    };
    let mut half = vec![side(Perspective::School, "2"); 5];
    half.extend(vec![side(Perspective::Ouders, "3"); 3]);
    half.extend(vec![side(Perspective::Ouders, "x"); 3]);
    for lang in BuiltInLang::ALL {
        check("half is hidden", &half, anonymous(), lang, &mut used);
    }
    used.check_all(&[DIFFERENCES, LEVEL, PROFILE, ANSWERS, UNKNOWN, TOPICS, STRENGTH]);
}

/// Checks every sentence of the report of a team, and gives the report.
#[track_caller]
pub(super) fn check(
    name: &str,
    people: &[Response],
    mode: Mode,
    lang: BuiltInLang,
    used: &mut Used,
) -> Report {
    let result = Summary::of(people).unwrap().result(mode);
    let report = Report::team(&result, lang);
    Team { name, people, result: &result, lang }.check(&report, used);
    report
}

pub(super) struct Team<'t> {
    pub(super) name: &'t str,
    people: &'t [Response],
    pub(super) result: &'t TeamResult,
    pub(super) lang: BuiltInLang,
}

impl<'t> Team<'t> {
    #[track_caller]
    fn check(&self, report: &Report, used: &mut Used) {
        self.subtitle(&report.subtitle);
        let Some(measure) = self.result.measure else {
            assert!(section(report, "level").is_none() && section(report, "profile").is_none());
            return;
        };
        let check =
            |name: &str, forms: Forms, holds: &dyn Fn(&Said<'_>) -> bool, used: &mut Used| {
                let Some(section) = section(report, name) else { return };
                for text in sentences(section) {
                    for said in used.read(text, self.lang, forms) {
                        assert!(holds(&said), "{}: {} is not true: {text}", self.name, said.form);
                    }
                }
            };
        check("glance", LEVEL, &|said| self.level(said, measure), used);
        for highlight in highlights(report).filter(|highlight| highlight.purpose == Purpose::Topic)
        {
            let labels = ["Waar zien jullie het anders?", "Where do you see it differently?"];
            if highlight.label == labels[self.lang as usize] {
                for said in used.read(&highlight.text, self.lang, DIFFERENCES) {
                    assert!(self.difference(&said), "{}: {}", self.name, highlight.text);
                }
            }
        }
        let scores: Vec<Option<Points>> =
            self.result.dimensions.iter().map(|dimension| dimension.score).collect();
        let low_on = |idx| {
            let low = self.marks(idx).into_iter().filter(|(_, points)| *points < 50);
            low.map(|(side, _)| (side, self.n_with_score(idx, side))).collect()
        };
        let voice = |side, n| self.voice(side, n);
        let dimensions = Dimensions { scores: &scores, low_on: &low_on, voice: &voice };
        dimensions.check(self.name, report, self.lang, used);
        check("perspectives", DIFFERENCES, &|said| self.difference(said), used);
        check("level", LEVEL, &|said| self.level(said, measure), used);
        check("profile", PROFILE, &|said| self.profile(said), used);
        check("answers", ANSWERS, &|said| self.answers(said, measure), used);
        check("unknown", UNKNOWN, &|said| self.unknown(said), used);
        self.lists(section(report, "level").unwrap(), measure);
        self.in_words(section(report, "profile").unwrap());
        self.one_number(report, used);
    }

    fn shown(&self) -> impl Iterator<Item = Perspective> + use<'t> {
        self.result
            .perspectives
            .iter()
            .filter(|perspective| !perspective.hidden)
            .map(|perspective| perspective.id)
    }

    fn of_side(&self, side: Perspective) -> impl Iterator<Item = &'t Response> {
        self.people.iter().filter(move |person| person.perspective() == side)
    }

    /// Each group that is shown, with the number of its own people.
    #[track_caller]
    fn subtitle(&self, subtitle: &str) {
        let groups = self
            .shown()
            .map(|side| format!("{} ({})", side.label(self.lang), self.of_side(side).count()));
        let groups: Vec<String> = groups.collect();
        assert!(groups.iter().all(|group| subtitle.contains(group)), "{subtitle}: {groups:?}");
        assert_eq!(subtitle.matches('(').count(), groups.len(), "{subtitle}");
        let is_shared =
            subtitle.starts_with("Gedeeld beeld") || subtitle.starts_with("Shared view");
        assert_eq!(is_shared, groups.len() > 1, "{subtitle}");
    }

    fn gap(&self, idx: usize) -> Option<u64> {
        self.result.dimensions[idx].gap.map(shown)
    }

    /// The sides with a number on a dimension, in whole points.
    fn marks(&self, idx: usize) -> Vec<(Perspective, u64)> {
        let measure = self.result.measure.unwrap();
        let marks =
            self.result.perspectives.iter().filter(|perspective| !perspective.hidden).filter_map(
                |perspective| {
                    Some((perspective.id, shown(perspective.dimensions[idx].on(measure)?)))
                },
            );
        marks.collect()
    }

    /// How many people of a side have a score on a dimension. In anonymous mode nobody is told apart.
    fn n_with_score(&self, idx: usize, side: Perspective) -> usize {
        let anchor = &KANSENGELIJKHEID.dimensions[idx].items_on(Form::Short)[0].id;
        let has_score = |person: &&Response| match self.result.measure.unwrap() {
            _ if self.result.mode != Mode::Open => true,
            Measure::Full => score(person).dimensions[idx].score.is_some(),
            Measure::Anchor => rating(person, anchor).is_some(),
        };
        self.of_side(side).filter(has_score).count()
    }

    /// A side with so many people behind its number.
    fn voice(&self, side: Perspective, n: usize) -> String {
        let person = ["persoon", "person"][self.lang as usize];
        let people = if n == 1 { format!("1 {person}") } else { n.to_string() };
        format!("{} ({people})", side.label(self.lang))
    }

    /// The sides whose number on a dimension is this one, each with its people.
    pub(super) fn sides_at(&self, idx: usize, points: Option<u64>) -> String {
        let marks = self.marks(idx).into_iter().filter(|mark| Some(mark.1) == points);
        let sides = marks.map(|(side, _)| self.voice(side, self.n_with_score(idx, side)));
        listed(&sides.collect::<Vec<_>>(), self.lang)
    }

    /// The highest and the lowest number of a side on a dimension.
    pub(super) fn ends(&self, idx: usize) -> [Option<u64>; 2] {
        let points = || self.marks(idx).into_iter().map(|mark| mark.1);
        [points().max(), points().min()]
    }

    fn difference(&self, said: &Said<'_>) -> bool {
        let lang = self.lang;
        let gaps: Vec<u64> = (0..6).filter_map(|idx| self.gap(idx)).collect();
        let largest = gaps.iter().max().copied();
        let with_largest =
            dimensions_where(lang, |idx| self.gap(idx).is_some() && self.gap(idx) == largest);
        let is_gap = |word: Option<GapWord>| word.is_some_and(|word| word != GapWord::None);
        let differ = self.result.dimensions.iter().any(|dimension| is_gap(dimension.gap_word));
        let all_equal = gaps.iter().all(|gap| Some(*gap) == largest);
        let is_largest = |said: &Said<'_>| {
            differ && names(said.gaps[0], lang) == with_largest && Some(said.number(1)) == largest
        };
        let n_shown = self.shown().count();
        match said.form {
            "ends" | "oneEnds" => {
                let [name] = with_largest[..] else { return false };
                let idx = KANSENGELIJKHEID
                    .dimensions
                    .iter()
                    .position(|dimension| dimension.label.get(lang) == name);
                let idx = idx.unwrap();
                let end = |sides: usize, points: Option<u64>| {
                    said.gaps[sides] == self.sides_at(idx, points)
                        && Some(said.number(sides + 1)) == points
                };
                let [highest, lowest] = self.ends(idx);
                (said.form == "oneEnds") == (gaps.len() == 1)
                    && is_largest(said)
                    && end(2, highest)
                    && end(4, lowest)
            }
            "goesWell" => {
                let scores = || self.result.dimensions.iter().filter_map(|it| it.score.map(shown));
                let best = |idx: usize| self.result.dimensions[idx].score.map(shown);
                let [name] = with_largest[..] else { return false };
                let is_best = |idx| best(idx).is_some() && best(idx) == scores().max();
                let is_fine =
                    |idx| is_best(idx) && self.marks(idx).iter().all(|(_, points)| 50 <= *points);
                differ
                    && scores().max() >= Some(50)
                    && dimensions_where(lang, is_fine).contains(&name)
            }
            "largest" => is_largest(said) && !all_equal,
            "equal" => is_largest(said) && all_equal && (2..6).contains(&gaps.len()),
            "allEqual" => differ && all_equal && gaps.len() == 6 && Some(said.number(0)) == largest,
            "same" => !differ && gaps.len() == 6,
            "sameHere" => {
                let compared = dimensions_where(lang, |idx| self.gap(idx).is_some());
                !differ && (1..6).contains(&gaps.len()) && names(said.gaps[0], lang) == compared
            }
            "oneGroup" => n_shown == 1,
            "noScores" => n_shown > 1 && gaps.is_empty(),
            "opposed" => {
                let id = item_id(said.gaps[0], lang);
                self.result
                    .items
                    .iter()
                    .any(|item| item.id == id && item.agreement == Some(Agreement::Opposed))
            }
            _ => false,
        }
    }

    fn level(&self, said: &Said<'_>, measure: Measure) -> bool {
        let (lang, result) = (self.lang, self.result);
        let level_is = |said: &Said<'_>, level: Option<samenwerkscan::Level>| {
            let name = level.map(|level| KANSENGELIJKHEID.level(level).unwrap().name.get(lang));
            level.map(|level| u64::from(level.number())) == Some(said.number(0))
                && name == Some(said.gaps[1])
        };
        let without = dimensions_where(lang, |idx| result.dimensions[idx].score.is_none());
        let capped_by = result.capped_by.clone().unwrap_or_default();
        let caps = dimensions_where(lang, |idx| capped_by.contains(&result.dimensions[idx].id));
        match said.form {
            "level" => {
                let subtitle = result
                    .level
                    .map(|level| KANSENGELIJKHEID.level(level).unwrap().subtitle.get(lang));
                level_is(said, result.level) && subtitle == Some(&format!("{}.", said.gaps[2]))
            }
            "definition" => result.level.is_some(),
            "total" => result.total.map(shown) == Some(said.number(0)),
            "bySide" => {
                let sides = || {
                    result
                        .perspectives
                        .iter()
                        .filter_map(|perspective| Some((perspective.id, perspective.total?)))
                };
                let points = || sides().map(|(_, total)| total.to_f64());
                let distance = points().fold(0.0, f64::max) - points().fold(100.0, f64::min);
                let voice = |id| self.voice(id, self.of_side(id).count());
                let all = sides().map(|(id, total)| format!("{}: {}", voice(id), shown(total)));
                12.5 <= distance + 1e-9 && said.gaps[0] == listed(&all.collect::<Vec<_>>(), lang)
            }
            "capped" => {
                level_is(said, result.uncapped_level)
                    && caps.len() == 1
                    && names(said.gaps[2], lang) == caps
            }
            "cappedBySome" => {
                level_is(said, result.uncapped_level)
                    && caps.len() > 1
                    && names(said.gaps[2], lang) == caps
            }
            "provisional" => result.provisional && names(said.gaps[0], lang) == without,
            "noTotal" => {
                result.total.is_none()
                    && (said.number(0), said.number(1)) == (5, 6)
                    && names(said.gaps[2], lang) == without
                    && without.len() > 1
            }
            "tooFew" => {
                measure == Measure::Anchor
                    && result.level.is_none()
                    && result.total.is_some()
                    && said.number(0) == 5
                    && result.respondents < Some(5)
            }
            "full" => self
                .shown()
                .all(|side| self.of_side(side).all(|response| response.form() == Form::Full)),
            "anchor" => {
                said.number(0) == 6
                    && self.shown().any(|side| {
                        self.of_side(side).any(|response| response.form() == Form::Short)
                    })
            }
            "nothing" => {
                let (there, not_yet) = self.standings(measure);
                result.level.is_some() && there.is_empty() && not_yet.is_empty()
            }
            // With the lists.
            "more" | "oneMore" => true,
            _ => false,
        }
    }

    /// What most people of each group say, from the answers themselves.
    fn standings(&self, measure: Measure) -> (Vec<&'static str>, Vec<&'static str>) {
        let form = if measure == Measure::Full { Form::Full } else { Form::Short };
        let items =
            || KANSENGELIJKHEID.dimensions.iter().flat_map(|dimension| dimension.items_on(form));
        let with = |is: &dyn Fn(u8) -> bool| {
            let say_most = |id: &str| {
                self.shown().all(|side| {
                    let ratings: Vec<u8> =
                        self.of_side(side).filter_map(|response| rating(response, id)).collect();
                    2 * ratings.iter().filter(|rating| is(**rating)).count() > ratings.len()
                })
            };
            // What is not counted in anonymous mode has no numbers in the result.
            let is_counted =
                |id: &str| self.result.items.iter().any(|item| item.id == id && item.n.is_some());
            let items = items().filter(|item| is_counted(&item.id) && say_most(&item.id));
            items.map(|item| item.text.get(self.lang)).collect::<Vec<_>>()
        };
        (with(&|rating| rating >= 3), with(&|rating| rating <= 1))
    }

    #[track_caller]
    fn lists(&self, level: &Section, measure: Measure) {
        let one_group = self.shown().count() == 1;
        let begin = match (self.lang, one_group) {
            (BuiltInLang::Nl, true) => "De meesten zeggen: ",
            (BuiltInLang::Nl, false) => "In elke groep zeggen de meesten: ",
            (BuiltInLang::En, true) => "Most people say: ",
            (BuiltInLang::En, false) => "In each group, most people say: ",
        };
        let [yes, no] = [
            ["dit is er al", "dit nog niet, of maar een beetje"],
            ["this is already there", "not yet, or only a little"],
        ][self.lang as usize];
        let (there, not_yet) = self.standings(measure);
        for (heading, expected) in [(yes, there), (no, not_yet)] {
            let heading = format!("{begin}{heading}");
            // In anonymous mode an item may be counted in some groups only.
            if self.result.mode == Mode::Open {
                check_list(level, &heading, self.lang, &expected);
            } else if let Some([Block::List { items }, ..]) = list_under(level, &heading) {
                assert!(
                    items.iter().all(|item| expected.contains(&item.text.as_str())),
                    "{items:?}"
                );
            }
        }
    }

    fn profile(&self, said: &Said<'_>) -> bool {
        let is_answer = (self.result.measure, self.people.len()) == (Some(Measure::Anchor), 1);
        let scores: Vec<Option<Points>> =
            self.result.dimensions.iter().map(|dimension| dimension.score).collect();
        profile_is_true(said, &scores, is_answer, self.lang)
    }

    /// Words beside a score: a level that is one, and an agreement that no two sides contradict.
    #[track_caller]
    fn in_words(&self, profile: &Section) {
        let Some(Block::Table(table)) = profile.blocks.get(1) else { panic!("no table") };
        for (row, dimension) in table.rows.iter().zip(&self.result.dimensions) {
            assert!(!row[2].is_empty(), "{row:?}");
            let agrees = row[2].contains("we zijn het eens") || row[2].contains("we agree");
            assert_eq!(agrees, dimension.agreement == Some(Agreement::Agree), "{row:?}");
            assert!(!agrees || dimension.gap.is_none_or(|gap| gap.to_f64() < 12.5), "{row:?}");
        }
    }

    /// The items of the measure.
    fn items(&self, idx: usize, measure: Measure) -> impl Iterator<Item = &'t ItemResult> {
        let form = if measure == Measure::Full { Form::Full } else { Form::Short };
        let items = KANSENGELIJKHEID.dimensions[idx].items_on(form);
        let results = self.result.items.iter();
        results.filter(move |result| items.iter().any(|item| item.id == result.id))
    }

    /// Those that are shown, with their counts.
    fn counts(&self, idx: usize, measure: Measure) -> impl Iterator<Item = (&'t [u32], u32)> {
        let items = self.items(idx, measure);
        items.filter_map(|item| Some((item.counts.as_deref()?, item.dont_know?)))
    }

    /// How often people gave no rating, for one reason.
    fn unrated(&self, idx: usize, measure: Measure, reason: &str) -> u32 {
        let n_people = self.result.respondents.unwrap();
        let n = self.items(idx, measure).map(|item| match reason {
            "inapplicable" => item.not_applicable.unwrap_or(0),
            "unanswered" => item.not_answered.unwrap_or(0),
            "hidden" => {
                let others = [item.dont_know, item.not_applicable, item.not_answered];
                n_people - others.into_iter().chain([item.n]).flatten().sum::<u32>()
            }
            _ => item.dont_know.unwrap_or(0),
        });
        n.sum()
    }

    fn answers(&self, said: &Said<'_>, measure: Measure) -> bool {
        let lang = self.lang;
        let given = |rating: usize| -> u32 {
            (0..6).flat_map(|idx| self.counts(idx, measure)).map(|(counts, _)| counts[rating]).sum()
        };
        let reason = said.form.trim_end_matches(char::is_lowercase);
        let reason = reason.trim_end_matches(char::is_uppercase);
        let unknown = |idx| self.unrated(idx, measure, reason);
        let n_given: Vec<u64> = (0..5).map(|rating| given(rating).into()).collect();
        let most = n_given.iter().max().copied().unwrap();
        let steps = KANSENGELIJKHEID.scale.steps.iter().zip(&n_given);
        let with_most: Vec<&str> =
            steps.filter(|(_, n)| **n == most).map(|(step, _)| step.label.get(lang)).collect();
        let n_unknown: Vec<u32> = (0..6).map(unknown).collect();
        let most_unknown = n_unknown.iter().max().copied().unwrap();
        let with_most_unknown = dimensions_where(lang, |idx| n_unknown[idx] == most_unknown);
        let all_unknown: u32 = n_unknown.iter().sum();
        let is_sum = |said: &Said<'_>| said.number(0) == u64::from(all_unknown) && all_unknown > 0;
        let names_most = |said: &Said<'_>| names(said.gaps[1], lang) == with_most_unknown;
        match said.form {
            "most" | "mostOfSome" => {
                names(said.gaps[0], lang) == with_most
                    && (said.form == "most") == (with_most.len() == 1)
                    && with_most.len() < 5
                    && said.number(1) == most
                    && said.number(2) == n_given.iter().sum::<u64>()
            }
            "each" => with_most.len() == 5 && said.number(0) == most && most > 0,
            "unknownMost" | "inapplicableMost" | "unansweredMost" | "hiddenMost" => {
                is_sum(said) && names_most(said) && n_unknown.iter().filter(|n| **n > 0).count() > 1
            }
            "unknownOnly" | "inapplicableOnly" | "unansweredOnly" | "hiddenOnly" => {
                is_sum(said) && names_most(said) && most_unknown == all_unknown
            }
            "unknownEach" | "inapplicableEach" | "unansweredEach" | "hiddenEach" => {
                is_sum(said) && with_most_unknown.len() == 6
            }
            "noAnswers" => (0..6).all(|idx| self.counts(idx, measure).next().is_none()),
            _ => false,
        }
    }

    fn unknown(&self, said: &Said<'_>) -> bool {
        if said.form == "everywhere" {
            let items = self.result.items.iter();
            let n = |item: &ItemResult| item.n.unwrap_or(0) + item.dont_know.unwrap_or(0);
            let answered: Vec<&ItemResult> = items.filter(|item| n(item) > 0).collect();
            return said.number(0) == answered.len() as u64
                && answered.iter().all(|item| item.unknown == Some(true));
        }
        let id = item_id(said.gaps[0], self.lang);
        let item = self.result.items.iter().find(|item| item.id == id).unwrap();
        let (n, unknown) = (u64::from(item.n.unwrap()), u64::from(item.dont_know.unwrap()));
        (said.number(1), said.number(2)) == (unknown, n + unknown)
            && 10 * unknown >= 3 * (n + unknown)
    }
}

/// The rating that somebody gave to an item.
pub(super) fn rating(person: &Response, id: &str) -> Option<u8> {
    let form = person.form();
    let items = KANSENGELIJKHEID.dimensions.iter().flat_map(|dimension| dimension.items_on(form));
    let mut answers = items.zip(person.answers().flatten());
    match answers.find(|(item, _)| item.id == id)?.1 {
        Some(Answer::Rating(rating)) => Some(*rating),
        _ => None,
    }
}

#[track_caller]
fn item_id(text: &str, lang: BuiltInLang) -> &'static str {
    let mut items = KANSENGELIJKHEID.dimensions.iter().flat_map(|dimension| dimension.items.iter());
    &items.find(|item| item.text.get(lang) == text).unwrap().id
}

/// Whether the title of a profile is true of the scores.
pub(super) fn profile_is_true(
    said: &Said<'_>,
    scores: &[Option<Points>],
    is_answer: bool,
    lang: BuiltInLang,
) -> bool {
    let score = |idx: usize| scores[idx].map(shown);
    let known = || (0..scores.len()).filter_map(score);
    let (most, least) = (known().max(), known().min());
    let n_known = known().count();
    let with = |points: Option<u64>| {
        dimensions_where(lang, |idx| points.is_some() && score(idx) == points)
    };
    // One answer is said in its own words.
    let value = |gap: usize, points: Option<u64>| {
        points.is_some_and(|points| {
            let step = usize::try_from(points / 25).unwrap();
            let label = KANSENGELIJKHEID.scale.steps[step].label.get(lang);
            said.gaps[gap] == if is_answer { label.to_owned() } else { points.to_string() }
        })
    };
    match said.form {
        "highest" => {
            most != least
                && names(said.gaps[0], lang) == with(most)
                && value(1, most)
                && names(said.gaps[2], lang) == with(least)
                && value(3, least)
        }
        "allTheSame" | "allTheSameAnswer" => {
            (said.form == "allTheSameAnswer") == is_answer
                && n_known > 1
                && most == least
                && value(0, most)
        }
        "oneScore" | "oneAnswer" => {
            (said.form == "oneAnswer") == is_answer
                && n_known == 1
                && names(said.gaps[0], lang) == with(most)
                && value(1, most)
        }
        "oneWithout" => scores.len() - n_known == 1,
        "someWithout" => said.number(0) == u64::try_from(scores.len() - n_known).unwrap(),
        "none" => n_known == 0,
        _ => false,
    }
}
