//! Who was asked and gave no rating that is shown: with the ratings they add up to everybody.

use super::messages;
use crate::instrument::Spoken;
use crate::team::ItemResult;

/// How many said "weet ik niet", how many said "past niet bij ons", how many gave no answer, and the answers of how
/// many are hidden.
pub(super) type Unrated = [u32; 4];

/// Of an item that this many people were asked.
pub(super) fn unrated(item: &ItemResult, n_people: u32) -> Unrated {
    let said =
        [item.dont_know, item.not_applicable, item.not_answered].map(Option::unwrap_or_default);
    let n_shown = said.into_iter().chain(item.n).fold(0, u32::saturating_add);
    let [dont_know, not_applicable, not_answered] = said;
    [dont_know, not_applicable, not_answered, n_people.saturating_sub(n_shown)]
}

/// What each of them is called.
pub(super) fn labels(words: Spoken<'_>) -> [&str; 4] {
    let scale = &words.instrument.scale;
    [
        scale.dont_know.label.get(words.lang),
        scale.not_applicable.label.get(words.lang),
        messages::NOT_ANSWERED.get(words.lang),
        messages::HIDDEN_ANSWERS.get(words.lang),
    ]
}
