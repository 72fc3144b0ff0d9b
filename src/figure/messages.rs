//! The sentences and words of pictures, in every language.

use alloc::string::String;

use crate::lang::{Lang, Sentence, Text};
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

pub(super) static HIGHEST_AND_LOWEST: Sentence<4> = Sentence::new(
    "Het hoogst: {0} ({1}). Het laagst: {2} ({3}).",
    "Highest: {0} ({1}). Lowest: {2} ({3}).",
);

pub(super) static ALL_THE_SAME: Sentence<1> = Sentence::new(
    "Alle scores zijn gelijk: {0} van 100.",
    "All scores are the same: {0} out of 100.",
);

pub(super) static ONE_SCORE: Sentence<2> =
    Sentence::new("Er is één score: {0} ({1}).", "There is one score: {0} ({1}).");

pub(super) static ONE_WITHOUT_SCORE: Text =
    Text::new("Eén onderdeel heeft nog geen score.", "One part has no score yet.");
pub(super) static SOME_WITHOUT_SCORE: Sentence<1> =
    Sentence::new("{0} onderdelen hebben nog geen score.", "{0} parts have no score yet.");

pub(super) fn without_score(lang: Lang, n_dimensions: usize) -> String {
    match n_dimensions {
        1 => ONE_WITHOUT_SCORE.owned(lang),
        n => SOME_WITHOUT_SCORE.fill(lang, [&n]),
    }
}

pub(super) static ACTIVE_NOT_KNOWN: Sentence<1> =
    Sentence::new("{0}: nog niet bekend.", "{0}: not known yet.");
pub(super) static ONE_ACTIVE_PARTNER: Sentence<1> =
    Sentence::new("{0}: 1 actieve partner.", "{0}: 1 active partner.");
pub(super) static ACTIVE_PARTNERS: Sentence<2> =
    Sentence::new("{0}: {1} actieve partners.", "{0}: {1} active partners.");

pub(super) fn active_partners(lang: Lang, world: &str, n: u32) -> String {
    match n {
        0 => ACTIVE_NOT_KNOWN.fill(lang, [&world]),
        1 => ONE_ACTIVE_PARTNER.fill(lang, [&world]),
        n => ACTIVE_PARTNERS.fill(lang, [&world, &n]),
    }
}

pub(super) static IS_WHITE_SPOT: Sentence<1> =
    Sentence::new("{0}: witte plek.", "{0}: white spot.");

pub(super) static N_ACTIVE: Sentence<1> = Sentence::new("{0} actief", "{0} active");

pub(super) static ONE_ONLY_IN_LIST: Text =
    Text::new("Eén partner staat alleen in de lijst.", "One partner is in the list only.");
pub(super) static SOME_ONLY_IN_LIST: Sentence<1> =
    Sentence::new("{0} partners staan alleen in de lijst.", "{0} partners are in the list only.");

pub(super) fn only_in_list(lang: Lang, n: usize) -> String {
    match n {
        1 => ONE_ONLY_IN_LIST.owned(lang),
        n => SOME_ONLY_IN_LIST.fill(lang, [&n]),
    }
}

pub(super) static ACTIVE_FROM: Sentence<1> =
    Sentence::new("Actief: niveau {0} of hoger", "Active: level {0} or higher");

pub(super) static NOW_AND_WISH: Sentence<2> =
    Sentence::new("Nu: {0}. Wens: {1}.", "Now: {0}. Wish: {1}.");

pub(super) static ONLY_NOW: Sentence<1> = Sentence::new("Nu: {0}.", "Now: {0}.");

pub(super) static LARGEST_DIFFERENCE: Sentence<2> = Sentence::new(
    "Het grootste verschil: {0} ({1} punten).",
    "The largest difference: {0} ({1} points).",
);

pub(super) const fn gap(lang: Lang, gap: GapWord) -> &'static str {
    match (lang, gap) {
        (Lang::Nl, GapWord::Large) => "groot verschil",
        (Lang::Nl, GapWord::Moderate) => "verschil",
        (Lang::En, GapWord::Large) => "large difference",
        (Lang::En, GapWord::Moderate) => "difference",
        (_, GapWord::None) => "",
    }
}

pub(super) static MOST_GIVEN: Sentence<3> = Sentence::new(
    "Het meest gegeven antwoord: {0} ({1} van {2}).",
    "The answer given most: {0} ({1} of {2}).",
);

/// `Weet ik niet: 6x, het vaakst bij Rollen en afspraken.`
pub(super) static DONT_KNOW_MOST: Sentence<3> =
    Sentence::new("{0}: {1}x, het vaakst bij {2}.", "{0}: {1}x, most often for {2}.");

pub(super) static CHANGE: Sentence<2> =
    Sentence::new("Van {0} naar {1} van 100.", "From {0} to {1} out of 100.");

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
pub(super) static CLEAR_CHANGES: Sentence<2> = Sentence::new(
    "Duidelijk veranderd: {0} van de {1} onderdelen.",
    "Clearly changed: {0} of the {1} parts.",
);

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
