//! A column: its name, and its entry in the codebook.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{Display, Write as _};

use super::messages;
use crate::base::{Answer, Level};
use crate::instrument::Instrument;
use crate::team::Measure;
use crate::words::{BuiltInLang, Text};

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Variable<'t> {
    /// The name, the same in every language.
    pub(super) name: Cow<'t, str>,
    pub(super) meaning: Cow<'t, str>,
    /// The values that it takes, each with its meaning; empty if any text is allowed.
    pub(super) values: String,
    /// What an empty cell means.
    pub(super) empty: &'static str,
}

/// A column with fixed texts: its name, its meaning, its values, and the meaning of an empty cell.
pub(super) type Fixed = (&'static str, &'static Text, String, &'static Text);

/// Columns with fixed texts.
pub(super) fn fixed(lang: BuiltInLang, columns: Vec<Fixed>) -> Vec<Variable<'static>> {
    let columns = columns.into_iter().map(|(name, meaning, values, empty)| Variable {
        name: name.into(),
        meaning: meaning.get(lang).into(),
        values,
        empty: empty.get(lang),
    });
    columns.collect()
}

/// `0 = Nog niet | 1 = Een beetje`.
pub(super) fn labelled<C: Display, L: AsRef<str>>(
    values: impl IntoIterator<Item = (C, L)>,
) -> String {
    let mut text = String::new();
    for (code, label) in values {
        add_labelled(&mut text, &code, label.as_ref());
    }
    text
}

fn add_labelled(text: &mut String, code: &dyn Display, label: &str) {
    let separator = if text.is_empty() { "" } else { " | " };
    let _ = write!(text, "{separator}{code} = {label}");
}

/// Every answer to an item.
pub(super) fn answers(instrument: &Instrument, lang: BuiltInLang) -> String {
    let ratings = (0..=instrument.scale.max()).map(Answer::Rating);
    let answers = ratings.chain([Answer::DontKnow, Answer::NotApplicable]);
    labelled(answers.map(|answer| (code(answer), label(instrument, lang, answer))))
}

/// Every level from this one.
pub(super) fn levels(instrument: &Instrument, lang: BuiltInLang, lowest: Level) -> String {
    let numbers = lowest.number()..=instrument.highest_level().number();
    labelled(numbers.map(|number| (number, level_name(instrument, lang, Level::new(number)))))
}

/// The text on the button of an answer.
pub(super) fn label(instrument: &Instrument, lang: BuiltInLang, answer: Answer) -> &str {
    let scale = &instrument.scale;
    let choice = match answer {
        Answer::Rating(rating) => scale.steps.get(usize::from(rating)),
        Answer::DontKnow => Some(&scale.dont_know),
        Answer::NotApplicable => Some(&scale.not_applicable),
    };
    choice.map_or("", |choice| choice.label.get(lang))
}

pub(super) fn level_name(instrument: &Instrument, lang: BuiltInLang, level: Level) -> &str {
    instrument.level(level).map_or("", |level| level.name.get(lang))
}

/// The ids of the dimensions, with their labels.
pub(super) fn dimensions(instrument: &Instrument, lang: BuiltInLang) -> String {
    labelled(
        instrument.dimensions.iter().map(|dimension| (&*dimension.id, dimension.label.get(lang))),
    )
}

pub(super) fn points(lang: BuiltInLang) -> String {
    messages::RANGE.fill(lang, [&0, &100])
}

/// Both measures of a group.
pub(super) fn measures(lang: BuiltInLang) -> String {
    labelled(Measure::ALL.map(|measure| (measure, messages::measure(lang, measure))))
}

pub(super) fn whole_number(lang: BuiltInLang) -> String {
    messages::WHOLE_NUMBER.owned(lang)
}

fn code(answer: Answer) -> String {
    match answer {
        Answer::Rating(rating) => rating.to_string(),
        Answer::DontKnow => Answer::DONT_KNOW.to_owned(),
        Answer::NotApplicable => Answer::NOT_APPLICABLE.to_owned(),
    }
}
