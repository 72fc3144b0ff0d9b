//! The sentences and words of pictures, in every language.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;

use crate::lang::{Lang, Text};
use crate::progress::Verdict;
use crate::team::GapWord;

/// Where there is no number.
pub(super) const DASH: &str = "–";

pub(super) static DIMENSION: Text = Text::new("Onderdeel", "Part");
pub(super) static SCORE: Text = Text::new("Score", "Score");
pub(super) static IN_WORDS: Text = Text::new("In woorden", "In words");
pub(super) static TOO_FEW_ANSWERS: Text = Text::new("te weinig antwoorden", "too few answers");
pub(super) static TOO_FEW_APPLY: Text =
    Text::new("te weinig vragen passen bij jullie", "too few questions apply to you");
pub(super) static NOTHING_TO_SAY: Text = Text::new("niet te zeggen", "cannot be said");

pub(super) static PARTNER: Text = Text::new("Partner", "Partner");
pub(super) static NUMBER: Text = Text::new("Nummer", "Number");
pub(super) static NOW: Text = Text::new("Nu", "Now");
pub(super) static WISH: Text = Text::new("Wens", "Wish");
pub(super) static LEEFWERELDEN: Text = Text::new("Leefwereld", "World of the child");
pub(super) static CONDITIONS: Text = Text::new("Voorwaarden", "Conditions");
pub(super) static WHITE_SPOT: Text = Text::new("Witte plek", "White spot");
pub(super) static NO_WISH: Text = Text::new("niet ingevuld", "not filled in");
pub(super) static NOT_NEEDED: Text = Text::new("nu niet nodig", "not needed now");
pub(super) static NO_PARTNERS: Text =
    Text::new("Er zijn nog geen partners ingevuld.", "No partners have been filled in yet.");
pub(super) static RING: Text = Text::new(
    "De ring heeft een stukje voor elk niveau. Gevuld: nu. Open: de wens.",
    "The ring has a piece for each level. Filled: now. Open: the wish.",
);
pub(super) static WANTED: Text =
    Text::new("Nog geen contact, wel een wens", "No contact yet, but wanted");
pub(super) static INACTIVE: Text =
    Text::new("Nog niet actief, of niet bekend", "Not active yet, or not known");

pub(super) static DIFFERENCE: Text = Text::new("Verschil", "Difference");
pub(super) static SAME_VIEW: Text = Text::new(
    "De groepen kijken er ongeveer hetzelfde naar.",
    "The groups see it in about the same way.",
);
pub(super) static ONE_GROUP: Text = Text::new(
    "Er is één groep te zien. Daarom valt er niets te vergelijken.",
    "One group can be seen. So there is nothing to compare.",
);
pub(super) static NO_GROUP: Text =
    Text::new("Er is nog geen groep te zien.", "No group can be seen yet.");
pub(super) static NO_SCORES_OF_GROUPS: Text = Text::new(
    "De groepen hebben nog te weinig antwoorden voor een score.",
    "The groups have too few answers for a score yet.",
);
pub(super) static HIDDEN_GROUPS: Text =
    Text::new("Kleine groepen zijn verborgen.", "Small groups are hidden.");
pub(super) static BY_ANCHORS: Text = Text::new(
    "Dit komt van één vraag per onderdeel. Iedereen kreeg die vraag.",
    "This comes from one question for each part. Everybody got that question.",
);

pub(super) static NO_ANSWERS: Text =
    Text::new("Er zijn geen antwoorden om te laten zien.", "There are no answers to show.");
pub(super) static NOT_SHOWN: Text = Text::new("niet te zien", "not shown");

pub(super) static BEFORE: Text = Text::new("Eerst", "Before");
pub(super) static ALL_DIMENSIONS: Text = Text::new("Alle onderdelen", "All parts");
pub(super) static NOTHING_SHARED: Text = Text::new(
    "Geen enkele groep deed beide keren mee. Daarom valt er niets te vergelijken.",
    "No group took part both times. So there is nothing to compare.",
);
pub(super) static NO_CHANGE_KNOWN: Text = Text::new(
    "Er zijn te weinig antwoorden om het geheel te vergelijken.",
    "There are too few answers to compare the whole.",
);
pub(super) static NO_SCORES: Text = Text::new(
    "Er zijn nog te weinig antwoorden voor een score.",
    "There are too few answers for a score yet.",
);

pub(super) fn highest_and_lowest(lang: Lang, highest: (&str, u64), lowest: (&str, u64)) -> String {
    let ((high, high_points), (low, low_points)) = (highest, lowest);
    match lang {
        Lang::Nl => {
            format!("Het hoogst: {high} ({high_points}). Het laagst: {low} ({low_points}).")
        }
        Lang::En => format!("Highest: {high} ({high_points}). Lowest: {low} ({low_points})."),
    }
}

pub(super) fn all_the_same(lang: Lang, points: u64) -> String {
    match lang {
        Lang::Nl => format!("Alle scores zijn gelijk: {points} van 100."),
        Lang::En => format!("All scores are the same: {points} out of 100."),
    }
}

pub(super) fn one_score(lang: Lang, dimension: &str, points: u64) -> String {
    match lang {
        Lang::Nl => format!("Er is één score: {dimension} ({points})."),
        Lang::En => format!("There is one score: {dimension} ({points})."),
    }
}

pub(super) fn without_score(lang: Lang, n_dimensions: usize) -> String {
    match (lang, n_dimensions) {
        (Lang::Nl, 1) => "Eén onderdeel heeft nog geen score.".to_owned(),
        (Lang::Nl, n) => format!("{n} onderdelen hebben nog geen score."),
        (Lang::En, 1) => "One part has no score yet.".to_owned(),
        (Lang::En, n) => format!("{n} parts have no score yet."),
    }
}

pub(super) fn active_partners(lang: Lang, world: &str, n: u32) -> String {
    match (lang, n) {
        (Lang::Nl, 0) => format!("{world}: nog niet bekend."),
        (Lang::Nl, 1) => format!("{world}: 1 actieve partner."),
        (Lang::Nl, n) => format!("{world}: {n} actieve partners."),
        (Lang::En, 0) => format!("{world}: not known yet."),
        (Lang::En, 1) => format!("{world}: 1 active partner."),
        (Lang::En, n) => format!("{world}: {n} active partners."),
    }
}

pub(super) fn white_spot(lang: Lang, world: &str) -> String {
    match lang {
        Lang::Nl => format!("{world}: witte plek."),
        Lang::En => format!("{world}: white spot."),
    }
}

pub(super) fn n_active(lang: Lang, n: u32) -> String {
    match lang {
        Lang::Nl => format!("{n} actief"),
        Lang::En => format!("{n} active"),
    }
}

pub(super) fn only_in_list(lang: Lang, n: usize) -> String {
    match (lang, n) {
        (Lang::Nl, 1) => "Eén partner staat alleen in de lijst.".to_owned(),
        (Lang::Nl, n) => format!("{n} partners staan alleen in de lijst."),
        (Lang::En, 1) => "One partner is in the list only.".to_owned(),
        (Lang::En, n) => format!("{n} partners are in the list only."),
    }
}

pub(super) fn active_from(lang: Lang, level: u8) -> String {
    match lang {
        Lang::Nl => format!("Actief: niveau {level} of hoger"),
        Lang::En => format!("Active: level {level} or higher"),
    }
}

pub(super) fn now_and_wish(lang: Lang, now: &str, wish: &str) -> String {
    match lang {
        Lang::Nl => format!("Nu: {now}. Wens: {wish}."),
        Lang::En => format!("Now: {now}. Wish: {wish}."),
    }
}

pub(super) fn now(lang: Lang, now: &str) -> String {
    match lang {
        Lang::Nl => format!("Nu: {now}."),
        Lang::En => format!("Now: {now}."),
    }
}

pub(super) fn largest_difference(lang: Lang, dimension: &str, points: u64) -> String {
    match lang {
        Lang::Nl => format!("Het grootste verschil: {dimension} ({points} punten)."),
        Lang::En => format!("The largest difference: {dimension} ({points} points)."),
    }
}

pub(super) const fn gap(lang: Lang, gap: GapWord) -> &'static str {
    match (lang, gap) {
        (Lang::Nl, GapWord::Large) => "groot verschil",
        (Lang::Nl, GapWord::Moderate) => "verschil",
        (Lang::En, GapWord::Large) => "large difference",
        (Lang::En, GapWord::Moderate) => "difference",
        (_, GapWord::None) => "",
    }
}

pub(super) fn most_given(lang: Lang, answer: &str, n: u32, of: u32) -> String {
    match lang {
        Lang::Nl => format!("Het meest gegeven antwoord: {answer} ({n} van {of})."),
        Lang::En => format!("The answer given most: {answer} ({n} of {of})."),
    }
}

/// `Weet ik niet: 6 keer, het vaakst bij Rollen en afspraken.`
pub(super) fn dont_know(lang: Lang, answer: &str, n: u32, most: &str) -> String {
    match lang {
        Lang::Nl => format!("{answer}: {n} keer, het vaakst bij {most}."),
        Lang::En => format!("{answer}: {n} times, most often for {most}."),
    }
}

pub(super) fn change(lang: Lang, before: u64, after: u64) -> String {
    match lang {
        Lang::Nl => format!("Van {before} naar {after} van 100."),
        Lang::En => format!("From {before} to {after} out of 100."),
    }
}

/// The verdict as a sentence.
pub(super) const fn judged(lang: Lang, verdict: Verdict) -> &'static str {
    match (lang, verdict) {
        (Lang::Nl, Verdict::Clear) => "Dat is een duidelijke verandering.",
        (Lang::Nl, Verdict::Chance) => "Dat kan toeval zijn.",
        (Lang::Nl, Verdict::Same) => "Dat is ongeveer gelijk.",
        (Lang::Nl, Verdict::TooFew) => "Er zijn te weinig mensen om te zeggen of dit toeval is.",
        (Lang::En, Verdict::Clear) => "That is a clear change.",
        (Lang::En, Verdict::Chance) => "That may be chance.",
        (Lang::En, Verdict::Same) => "That is about the same.",
        (Lang::En, Verdict::TooFew) => "There are too few people to say whether this is chance.",
    }
}

/// How many dimensions changed clearly, where some did.
pub(super) fn clear_changes(lang: Lang, n: usize, of: usize) -> Option<String> {
    match (lang, n) {
        (_, 0) => None,
        (Lang::Nl, n) => Some(format!("Duidelijk veranderd: {n} van de {of} onderdelen.")),
        (Lang::En, n) => Some(format!("Clearly changed: {n} of the {of} parts.")),
    }
}

/// S14: words that never call chance a change.
pub(super) const fn verdict(lang: Lang, verdict: Verdict) -> &'static str {
    match (lang, verdict) {
        (Lang::Nl, Verdict::Clear) => "duidelijke verandering",
        (Lang::Nl, Verdict::Chance) => "verschil, maar het kan toeval zijn",
        (Lang::Nl, Verdict::Same) => "ongeveer gelijk",
        (Lang::Nl, Verdict::TooFew) => "te weinig mensen om te zeggen of dit toeval is",
        (Lang::En, Verdict::Clear) => "clear change",
        (Lang::En, Verdict::Chance) => "difference, but it may be chance",
        (Lang::En, Verdict::Same) => "about the same",
        (Lang::En, Verdict::TooFew) => "too few people to say whether this is chance",
    }
}
