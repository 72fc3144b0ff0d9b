//! How often each answer was given, for each dimension.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::axis::{head, key};
use super::canvas::{Canvas, GAP, LABEL, ON_DARK, text_width};
use super::unrated::{self, Unrated, unrated};
use super::{Anchor, Figure, FigureKind, FigureTable, Role, messages};
use crate::base::Extremes;
use crate::instrument::{Dimension, Spoken};
use crate::team::TeamResult;
use crate::words::{BuiltInLang, DASH, listed};

/// Height of a bar.
const BAR: i32 = 26;
/// Space for the outline of a bar.
const EDGE: i32 = 1;
/// Gap between the answers and "weet ik niet".
const APART: i32 = 8;

impl Figure {
    /// The answers of a team to the items of each dimension on its measure (S20). What is not in the bars is told
    /// beside them, so that all parts add up to everybody who was asked.
    #[must_use]
    pub fn distribution(result: &TeamResult, lang: BuiltInLang) -> Self {
        let words = Spoken { instrument: result.instrument(), lang };
        let dimensions = words
            .instrument
            .dimensions
            .iter()
            .map(|dimension| Answers::of(dimension, result, words));
        let dimensions: Vec<Answers<'_>> = dimensions.collect();
        let has_answers = dimensions.iter().any(|dimension| dimension.in_bar() > 0);
        let mut canvas = Canvas::new();
        let mut y = 0;
        if has_answers {
            let steps = words.instrument.scale.steps.iter().enumerate();
            let steps = steps.map(|(idx, step)| (role_of(idx, words), step.label.get(lang)));
            let [dont_know, ..] = unrated::labels(words);
            let dont_know = (Role::DontKnow, dont_know);
            y = key(&mut canvas, y, steps.chain([dont_know]), |canvas, (x, y), role| {
                canvas.rect((x - 9, y - 8), 18, 16, role);
            });
        }
        for dimension in &dimensions {
            y = dimension.draw(&mut canvas, y + GAP, words);
        }
        let title = title(&dimensions, words);
        canvas.finish(FigureKind::Distribution, lang, y + 2, title, data(&dimensions, words))
    }
}

/// The answers to the items of one dimension.
struct Answers<'a> {
    name: &'a str,
    /// How often each rating was given, from 0.
    counts: Vec<u32>,
    unrated: Unrated,
    /// Of how many items these are the answers.
    n_shown: usize,
    n_items: usize,
}

impl<'a> Answers<'a> {
    fn of(dimension: &Dimension, result: &TeamResult, words: Spoken<'a>) -> Self {
        let mut counts = vec![0; words.instrument.scale.steps.len()];
        let (mut all_unrated, mut n_shown) = (Unrated::default(), 0);
        let n_people = result.respondents.unwrap_or_default();
        let items = result.measure.map(|measure| dimension.items_on(measure.form()));
        let items = items.unwrap_or_default();
        let is_of = |id: &str| items.iter().any(|item| item.id == id);
        for item in result.items.iter().filter(|item| is_of(&item.id)) {
            let ratings = item.counts.iter().flatten().copied();
            for (total, n) in counts.iter_mut().zip(ratings) {
                *total += n;
            }
            for (total, n) in all_unrated.iter_mut().zip(unrated(item, n_people)) {
                *total += n;
            }
            n_shown += usize::from(item.counts.is_some());
        }
        let name = words.dimension(&dimension.id);
        Self { name, counts, unrated: all_unrated, n_shown, n_items: items.len() }
    }

    fn n_ratings(&self) -> u32 {
        self.counts.iter().sum()
    }

    const fn dont_know(&self) -> u32 {
        let [dont_know, ..] = self.unrated;
        dont_know
    }

    /// How many answers are in the bar.
    fn in_bar(&self) -> u32 {
        self.n_ratings() + self.dont_know()
    }

    /// Every part, in the order of the table.
    fn parts(&self) -> impl Iterator<Item = u32> {
        self.counts.iter().chain(&self.unrated).copied()
    }

    /// Says it if some of the items are hidden: their answers are not among these.
    fn partly(&self, lang: BuiltInLang) -> Option<String> {
        let is_partly = 0 < self.n_shown && self.n_shown < self.n_items;
        is_partly.then(|| messages::PARTLY_SHOWN.fill(lang, [&self.n_shown, &self.n_items]))
    }

    fn draw(&self, canvas: &mut Canvas, top: i32, words: Spoken<'_>) -> i32 {
        let lang = words.lang;
        if self.n_shown == 0 {
            return head(canvas, top, self.name, DASH, messages::NOT_SHOWN.get(lang));
        }
        let said = unrated::labels(words).into_iter().zip(self.unrated);
        let said = said.filter(|(_, n)| *n > 0).map(|(label, n)| format!("{label}: {n}"));
        let beside: Vec<String> = self.partly(lang).into_iter().chain(said).collect();
        let y = head(canvas, top, self.name, "", &beside.join(". ")) + 4;
        if self.in_bar() == 0 {
            return y;
        }
        let available = i64::from(Figure::WIDTH - 2 * EDGE - APART);
        let place = |count: u32| {
            let units = available * i64::from(count) / i64::from(self.in_bar());
            EDGE + i32::try_from(units).unwrap_or_default()
        };
        let mut so_far = 0;
        for (idx, count) in self.counts.iter().copied().enumerate() {
            let from = place(so_far);
            so_far += count;
            segment(canvas, (from, y), place(so_far) - from, role_of(idx, words), count);
        }
        let from = place(so_far) + APART;
        segment(canvas, (from, y), Figure::WIDTH - EDGE - from, Role::DontKnow, self.dont_know());
        y + BAR
    }
}

/// A segment of a bar, with its number if there is room.
fn segment(canvas: &mut Canvas, (x, y): (i32, i32), width: i32, role: Role, count: u32) {
    if count == 0 {
        return;
    }
    canvas.rect((x, y), width, BAR, role);
    let number = count.to_string();
    let style = if matches!(role, Role::Step4 | Role::Step5) { ON_DARK } else { LABEL };
    if text_width(style, &number) + 4 <= width {
        canvas.text((x + width / 2, y + BAR / 2 + 5), Anchor::Middle, style, &number);
    }
}

/// The shade of a step, from lightest (lowest) to darkest (highest).
fn role_of(step: usize, words: Spoken<'_>) -> Role {
    let highest = usize::from(words.instrument.scale.max()).max(1);
    match (8 * step + highest) / (2 * highest) {
        0 => Role::Step1,
        1 => Role::Step2,
        2 => Role::Step3,
        3 => Role::Step4,
        _ => Role::Step5,
    }
}

/// The most frequent answer, and the dimensions where most people gave no rating (S21).
fn title(dimensions: &[Answers<'_>], words: Spoken<'_>) -> String {
    let labels = unrated::labels(words).into_iter().enumerate();
    let unrated = labels.filter_map(|(idx, label)| unrated_most(dimensions, idx, label, words));
    let sentences: Vec<String> = most_given(dimensions, words).into_iter().chain(unrated).collect();
    let nothing_is_shown = dimensions.iter().all(|dimension| dimension.n_shown == 0);
    if nothing_is_shown { messages::NO_ANSWERS.owned(words.lang) } else { sentences.join(" ") }
}

fn most_given(dimensions: &[Answers<'_>], words: Spoken<'_>) -> Option<String> {
    let lang = words.lang;
    let n_ratings: u32 = dimensions.iter().map(Answers::n_ratings).sum();
    let given = words.instrument.scale.steps.iter().enumerate().map(|(idx, step)| {
        let n: u32 = dimensions.iter().filter_map(|dimension| dimension.counts.get(idx)).sum();
        (step.label.get(lang), n)
    });
    let given = Extremes::of(&given.collect::<Vec<_>>());
    if let Extremes::Equal(_, n) = given {
        return (n > 0).then(|| messages::ALL_GIVEN_EQUALLY.fill(lang, [&n]));
    }
    let (answers, n) = given.highest()?;
    let sentence =
        if answers.len() == 1 { &messages::MOST_GIVEN } else { &messages::MOST_GIVEN_EQUAL };
    Some(sentence.fill(lang, [&listed(lang, &answers), &n, &n_ratings]))
}

/// Where people gave no rating most often, for one of the reasons.
fn unrated_most(
    dimensions: &[Answers<'_>],
    reason: usize,
    label: &str,
    words: Spoken<'_>,
) -> Option<String> {
    let lang = words.lang;
    let said = dimensions
        .iter()
        .filter_map(|dimension| Some((dimension.name, *dimension.unrated.get(reason)?)));
    let said: Vec<(&str, u32)> = said.collect();
    let n: u32 = said.iter().map(|(_, n)| n).sum();
    let is_only = said.iter().filter(|(_, n)| *n > 0).count() == 1;
    match Extremes::of(&said) {
        _ if n == 0 => None,
        Extremes::Equal(..) => Some(messages::UNRATED_EQUALLY.fill(lang, [&label, &n])),
        extremes => {
            let (names, _) = extremes.highest()?;
            let sentence = if is_only { &messages::UNRATED_ONLY } else { &messages::UNRATED_MOST };
            Some(sentence.fill(lang, [&label, &n, &listed(lang, &names)]))
        }
    }
}

/// The columns for what nobody said are left out, but for the answers in the bars.
fn data(dimensions: &[Answers<'_>], words: Spoken<'_>) -> FigureTable {
    let lang = words.lang;
    let steps = words.instrument.scale.steps.iter().map(|step| step.label.get(lang));
    let answers: Vec<&str> = steps.chain(unrated::labels(words)).collect();
    let n_in_bar = words.instrument.scale.steps.len() + 1;
    let is_said = |idx: usize| {
        let mut said = dimensions.iter().filter_map(|dimension| dimension.parts().nth(idx));
        idx < n_in_bar || said.any(|n| n > 0)
    };
    let said: Vec<usize> = (0..answers.len()).filter(|idx| is_said(*idx)).collect();
    let answers = said.iter().filter_map(|idx| answers.get(*idx).copied());
    let header = [messages::DIMENSION.get(lang)].into_iter().chain(answers).map(ToOwned::to_owned);
    let rows = dimensions.iter().map(|dimension| {
        let parts: Vec<u32> = dimension.parts().collect();
        let cells =
            said.iter().filter_map(|idx| parts.get(*idx)).map(|n| match dimension.n_shown {
                0 => DASH.to_owned(),
                _ => n.to_string(),
            });
        let name = match dimension.partly(lang) {
            Some(partly) => format!("{} ({partly})", dimension.name),
            None => dimension.name.to_owned(),
        };
        [name].into_iter().chain(cells).collect()
    });
    FigureTable { header: header.collect(), rows: rows.collect() }
}
