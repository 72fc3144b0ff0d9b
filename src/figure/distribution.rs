//! How often each answer was given, for each dimension.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::axis::{head, key};
use super::canvas::{Canvas, GAP, LABEL, ON_DARK, text_width};
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
    /// The answers of a team to the items of each dimension on its measure (S20). Hidden items do
    /// not count.
    #[must_use]
    pub fn distribution(result: &TeamResult, lang: BuiltInLang) -> Self {
        let words = Spoken { instrument: result.instrument(), lang };
        let dimensions = words
            .instrument
            .dimensions
            .iter()
            .map(|dimension| Answers::of(dimension, result, words));
        let dimensions: Vec<Answers<'_>> = dimensions.collect();
        let has_answers = dimensions.iter().any(|dimension| dimension.total() > 0);
        let mut canvas = Canvas::new();
        let mut y = 0;
        if has_answers {
            let steps = words.instrument.scale.steps.iter().enumerate();
            let steps = steps.map(|(idx, step)| (role_of(idx, words), step.label.get(lang)));
            let dont_know = (Role::DontKnow, words.instrument.scale.dont_know.label.get(lang));
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
    dont_know: u32,
    /// Of how many items these are the answers.
    n_shown: usize,
    n_items: usize,
}

impl<'a> Answers<'a> {
    fn of(dimension: &Dimension, result: &TeamResult, words: Spoken<'a>) -> Self {
        let mut counts = vec![0; words.instrument.scale.steps.len()];
        let (mut dont_know, mut n_shown) = (0, 0);
        let items = result.measure.map(|measure| dimension.items_on(measure.form()));
        let items = items.unwrap_or_default();
        let is_of = |id: &str| items.iter().any(|item| item.id == id);
        for item in result.items.iter().filter(|item| is_of(&item.id)) {
            let Some(ratings) = &item.counts else { continue };
            for (total, n) in counts.iter_mut().zip(ratings) {
                *total += n;
            }
            dont_know += item.dont_know.unwrap_or(0);
            n_shown += 1;
        }
        let name = words.dimension(&dimension.id);
        Self { name, counts, dont_know, n_shown, n_items: items.len() }
    }

    fn n_ratings(&self) -> u32 {
        self.counts.iter().sum()
    }

    fn total(&self) -> u32 {
        self.n_ratings() + self.dont_know
    }

    /// Says it if some of the items are hidden: their answers are not among these.
    fn partly(&self, lang: BuiltInLang) -> Option<String> {
        let is_partly = self.total() > 0 && self.n_shown < self.n_items;
        is_partly.then(|| messages::PARTLY_SHOWN.fill(lang, [&self.n_shown, &self.n_items]))
    }

    fn draw(&self, canvas: &mut Canvas, top: i32, words: Spoken<'_>) -> i32 {
        let lang = words.lang;
        if self.total() == 0 {
            return head(canvas, top, self.name, DASH, messages::NOT_SHOWN.get(lang));
        }
        let dont_know = words.instrument.scale.dont_know.label.get(lang);
        let dont_know =
            Some(self.dont_know).filter(|n| *n > 0).map(|n| format!("{dont_know}: {n}"));
        let beside: Vec<String> = self.partly(lang).into_iter().chain(dont_know).collect();
        let y = head(canvas, top, self.name, "", &beside.join(". ")) + 4;
        let available = i64::from(Figure::WIDTH - 2 * EDGE - APART);
        let place = |count: u32| {
            let units = available * i64::from(count) / i64::from(self.total());
            EDGE + i32::try_from(units).unwrap_or_default()
        };
        let mut so_far = 0;
        for (idx, count) in self.counts.iter().copied().enumerate() {
            let from = place(so_far);
            so_far += count;
            segment(canvas, (from, y), place(so_far) - from, role_of(idx, words), count);
        }
        let from = place(so_far) + APART;
        segment(canvas, (from, y), Figure::WIDTH - EDGE - from, Role::DontKnow, self.dont_know);
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

/// The most frequent answer, and the dimensions with most "weet ik niet" (S21).
fn title(dimensions: &[Answers<'_>], words: Spoken<'_>) -> String {
    let sentences = [most_given(dimensions, words), dont_know_most(dimensions, words)];
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    if sentences.is_empty() { messages::NO_ANSWERS.owned(words.lang) } else { sentences.join(" ") }
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

fn dont_know_most(dimensions: &[Answers<'_>], words: Spoken<'_>) -> Option<String> {
    let lang = words.lang;
    let answer = words.instrument.scale.dont_know.label.get(lang);
    let said: Vec<(&str, u32)> =
        dimensions.iter().map(|dimension| (dimension.name, dimension.dont_know)).collect();
    let n: u32 = said.iter().map(|(_, n)| n).sum();
    let is_only = said.iter().filter(|(_, n)| *n > 0).count() == 1;
    match Extremes::of(&said) {
        _ if n == 0 => None,
        Extremes::Equal(..) => Some(messages::DONT_KNOW_EQUALLY.fill(lang, [&answer, &n])),
        extremes => {
            let (names, _) = extremes.highest()?;
            let sentence =
                if is_only { &messages::DONT_KNOW_ONLY } else { &messages::DONT_KNOW_MOST };
            Some(sentence.fill(lang, [&answer, &n, &listed(lang, &names)]))
        }
    }
}

fn data(dimensions: &[Answers<'_>], words: Spoken<'_>) -> FigureTable {
    let lang = words.lang;
    let scale = &words.instrument.scale;
    let answers = scale.steps.iter().chain([&scale.dont_know]).map(|answer| answer.label.get(lang));
    let header = [messages::DIMENSION.get(lang)].into_iter().chain(answers).map(ToOwned::to_owned);
    let rows = dimensions.iter().map(|dimension| {
        let counts = dimension.counts.iter().chain([&dimension.dont_know]).map(|count| {
            match dimension.total() {
                0 => DASH.to_owned(),
                _ => count.to_string(),
            }
        });
        let name = match dimension.partly(lang) {
            Some(partly) => format!("{} ({partly})", dimension.name),
            None => dimension.name.to_owned(),
        };
        [name].into_iter().chain(counts).collect()
    });
    FigureTable { header: header.collect(), rows: rows.collect() }
}
