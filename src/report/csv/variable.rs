//! What a column is: its name, and what the codebook says of it.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::messages;
use crate::answer::Answer;
use crate::instrument::Instrument;
use crate::lang::{Lang, Text};
use crate::level::Level;

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Variable<'t> {
    /// The same in every language.
    pub(super) name: Cow<'t, str>,
    pub(super) meaning: Cow<'t, str>,
    /// The values that it takes, each with what it means; nothing where any text may stand there.
    pub(super) values: String,
    /// What an empty cell means.
    pub(super) empty: &'static str,
}

impl Variable<'_> {
    /// A column of which the names are fixed.
    pub(super) fn fixed(
        lang: Lang,
        name: &'static str,
        meaning: &'static Text,
        values: String,
        empty: &'static Text,
    ) -> Self {
        let (meaning, empty) = (meaning.get(lang), empty.get(lang));
        Self { name: name.into(), meaning: meaning.into(), values, empty }
    }
}

/// `0 = Nog niet | 1 = Een beetje`.
pub(super) fn labelled<C: ToString, L: AsRef<str>>(
    values: impl IntoIterator<Item = (C, L)>,
) -> String {
    let values =
        values.into_iter().map(|(code, label)| [&*code.to_string(), label.as_ref()].join(" = "));
    values.collect::<Vec<_>>().join(" | ")
}

/// Every answer to an item.
pub(super) fn answers(instrument: &Instrument, lang: Lang) -> String {
    let ratings = (0..=instrument.scale.max()).map(Answer::Rating);
    let answers = ratings.chain([Answer::DontKnow, Answer::NotApplicable]);
    labelled(answers.map(|answer| (code(answer), label(instrument, lang, answer))))
}

/// Every level from this one.
pub(super) fn levels(instrument: &Instrument, lang: Lang, lowest: Level) -> String {
    let numbers = lowest.number()..=instrument.highest_level().number();
    labelled(numbers.map(|number| (number, level_name(instrument, lang, Level::new(number)))))
}

/// What stands on the button of an answer.
pub(super) fn label(instrument: &Instrument, lang: Lang, answer: Answer) -> &str {
    let scale = &instrument.scale;
    let choice = match answer {
        Answer::Rating(rating) => scale.steps.get(usize::from(rating)),
        Answer::DontKnow => Some(&scale.dont_know),
        Answer::NotApplicable => Some(&scale.not_applicable),
    };
    choice.map_or("", |choice| choice.label.get(lang))
}

pub(super) fn level_name(instrument: &Instrument, lang: Lang, level: Level) -> &str {
    instrument.level(level).map_or("", |own| own.name.get(lang))
}

/// The ids of the dimensions, with their labels.
pub(super) fn dimensions(instrument: &Instrument, lang: Lang) -> String {
    labelled(instrument.dimensions.iter().map(|own| (&*own.id, own.label.get(lang))))
}

pub(super) fn points(lang: Lang) -> String {
    messages::RANGE.fill(lang, [&0, &100])
}

pub(super) fn whole_number(lang: Lang) -> String {
    messages::WHOLE_NUMBER.get(lang).to_owned()
}

fn code(answer: Answer) -> String {
    match answer {
        Answer::Rating(rating) => rating.to_string(),
        Answer::DontKnow => Answer::DONT_KNOW.to_owned(),
        Answer::NotApplicable => Answer::NOT_APPLICABLE.to_owned(),
    }
}
