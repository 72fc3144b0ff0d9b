//! The sentences and words of pictures, in every language. Reports use the same words.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::field::Perspective;
use crate::team::Verdict;
use crate::team::{GapWord, Measure, Voice};
use crate::words::{BuiltInLang, DASH, Sentence, Text, listed};

pub(crate) static DIMENSION: Text = Text::new("Onderdeel", "Part");
pub(crate) static SCORE: Text = Text::new("Score", "Score");
pub(crate) static IN_WORDS: Text = Text::new("In woorden", "In words");
pub(crate) static TOO_FEW_ANSWERS: Text = Text::new("te weinig antwoorden", "too few answers");
pub(crate) static TOO_FEW_APPLY: Text =
    Text::new("te weinig vragen passen bij jullie", "too few questions apply to you");
pub(crate) static NOTHING_TO_SAY: Text = Text::new("niet te zeggen", "cannot be said");

pub(crate) static PARTNER: Text = Text::new("Partner", "Partner");
pub(crate) static NUMBER: Text = Text::new("Nummer", "Number");
pub(crate) static NOW: Text = Text::new("Nu", "Now");
pub(crate) static WISH: Text = Text::new("Wens", "Wish");
pub(crate) static LEEFWERELDEN: Text = Text::new("Leefwereld", "World of the child");
/// S9: the municipality covers no world of a child, so it is beside them.
pub(crate) static FOR_ALL_WORLDS: Text = Text::new("Voor alle drie", "For all three");
pub(crate) static FOR_ALL_WORLDS_MEANING: Text = Text::new(
    "Voor alle drie: de gemeente zorgt dat anderen hun werk kunnen doen.",
    "For all three: the municipality makes it possible for others to do their work.",
);
pub(crate) static WHITE_SPOT: Text = Text::new("Witte plek", "White spot");
pub(crate) static NO_WISH: Text = Text::new("niet ingevuld", "not filled in");
pub(crate) static NOT_NEEDED: Text = Text::new("nu niet nodig", "not needed now");
pub(crate) static NO_PARTNERS: Text =
    Text::new("Er zijn nog geen partners ingevuld.", "No partners have been filled in yet.");
/// Of a team in anonymous mode.
pub(crate) static TOO_FEW_TO_SHOW: Text =
    Text::new("te weinig antwoorden of mensen", "too few answers or people");
pub(crate) static NO_PARTNERS_TO_SHOW: Text =
    Text::new("Er is nog geen partner te zien.", "No partner can be seen yet.");
pub(crate) static NOT_NAMED: Text =
    Text::new("school noemt deze partner niet", "school does not name this partner");
pub(crate) static NAMED_BY: Text = Text::new("Wie noemt het?", "Who names it?");
pub(crate) static BY_BOTH: Text = Text::new("school en partner", "school and partner");
pub(crate) static BY_SCHOOL: Text = Text::new("de school", "the school");
pub(crate) static BY_PARTNER: Text = Text::new("alleen de partner", "only the partner");
pub(crate) static DASH_TEXT: Text = Text::new(DASH, DASH);
pub(crate) static RING_NOW: Text = Text::new(
    "De ring heeft een stukje voor elk niveau. Gevuld: nu.",
    "The ring has a piece for each level. Filled: now.",
);
pub(crate) static RING: Text = Text::new(
    "De ring heeft een stukje voor elk niveau. Gevuld: nu. Open: de wens.",
    "The ring has a piece for each level. Filled: now. Open: the wish.",
);
pub(crate) static WANTED: Text =
    Text::new("Nog geen contact, wel een wens", "No contact yet, but wanted");
pub(crate) static INACTIVE: Text =
    Text::new("Nog niet actief, of niet bekend", "Not active yet, or not known");

/// What a small map shows.
pub(crate) static DOTS: Text = Text::new("Elke stip is een partner.", "Each dot is a partner.");
pub(crate) static DOTS_AND_OPEN: Text = Text::new(
    "Elke stip is een partner. Open: nog niet actief, of niet bekend.",
    "Each dot is a partner. Open: not active yet, or not known.",
);

pub(crate) static DIFFERENCE: Text = Text::new("Verschil", "Difference");
pub(crate) static SAME_VIEW: Text = Text::new(
    "De groepen kijken er ongeveer hetzelfde naar.",
    "The groups see it in about the same way.",
);
pub(crate) static SAME_VIEW_HERE: Sentence<1> = Sentence::new(
    "Hier kijken de groepen er ongeveer hetzelfde naar: {0}.",
    "Here the groups see it in about the same way: {0}.",
);
pub(crate) static ONE_GROUP: Text = Text::new(
    "Er is één groep te zien. Daarom valt er niets te vergelijken.",
    "Only one group is visible, so there is nothing to compare.",
);
pub(crate) static NO_GROUP: Text =
    Text::new("Er is nog geen groep te zien.", "No group can be seen yet.");
pub(crate) static NO_SCORES_OF_GROUPS: Text = Text::new(
    "De groepen hebben nog te weinig antwoorden voor een score.",
    "The groups do not have enough answers for a score yet.",
);
pub(crate) static HIDDEN_GROUPS: Text =
    Text::new("Kleine groepen zijn verborgen.", "Small groups are hidden.");
/// S20: what the numbers of a group rest on.
pub(crate) fn measure(lang: BuiltInLang, measure: Measure, n_anchors: usize) -> String {
    static FULL: Text = Text::new(
        "Iedereen kreeg alle vragen. Daarom tellen alle vragen mee.",
        "Everybody was asked all questions, so all of them count.",
    );
    static ANCHOR: Sentence<1> = Sentence::new(
        "We kijken naar de {0} vragen die iedereen kreeg.",
        "We look at the {0} questions that everybody was asked.",
    );
    match measure {
        Measure::Full => FULL.owned(lang),
        Measure::Anchor => ANCHOR.fill(lang, [&n_anchors]),
    }
}

pub(crate) static SIDE: Text = Text::new("Groep", "Group");

/// A group with so many people behind its number: `School (6)`. One person is no group.
pub(crate) fn voice(lang: BuiltInLang, id: Perspective, n: u32) -> String {
    static ONE_PERSON: Sentence<1> = Sentence::new("{0} (1 persoon)", "{0} (1 person)");
    let name = id.label(lang);
    if n == 1 { ONE_PERSON.fill(lang, [&name]) } else { format!("{name} ({n})") }
}

/// `School (6) en Gemeente (1 persoon)`.
pub(crate) fn voices(lang: BuiltInLang, voices: &[Voice]) -> String {
    let voices: Vec<String> =
        voices.iter().map(|Voice { id, n, .. }| voice(lang, *id, *n)).collect();
    listed(lang, &voices.iter().map(String::as_str).collect::<Vec<_>>())
}

/// An item, and what one mark below it means.
pub(crate) fn each_dot(lang: BuiltInLang, item: &str, n_people: u32) -> String {
    static ONE: Sentence<1> =
        Sentence::new("{0} Elk teken is één persoon.", "{0} Each mark is one person.");
    static SOME: Sentence<2> = Sentence::new(
        "{0} Elk teken is hoogstens {1} mensen.",
        "{0} Each mark is at most {1} people.",
    );
    match n_people {
        1 => ONE.fill(lang, [&item]),
        n => SOME.fill(lang, [&item, &n]),
    }
}

pub(crate) static NO_ANSWERS: Text =
    Text::new("Er zijn geen antwoorden om te laten zien.", "There are no answers to show.");
pub(crate) static NOT_SHOWN: Text = Text::new("niet te zien", "not shown");
pub(crate) static NOT_ANSWERED: Text = Text::new("Niet beantwoord", "Not answered");
/// Answers that a group is too small to show.
pub(crate) static HIDDEN_ANSWERS: Text = Text::new("Niet te zien", "Not shown");
/// Of a dimension of which some items are hidden.
pub(crate) static PARTLY_SHOWN: Sentence<2> =
    Sentence::new("{0} van de {1} vragen te zien", "{0} of {1} questions shown");

pub(crate) static BEFORE: Text = Text::new("Vorige keer", "Last time");
pub(crate) static ALL_DIMENSIONS: Text = Text::new("Alle onderdelen", "All parts");
pub(crate) static NOTHING_SHARED: Text = Text::new(
    "Geen enkele groep is beide keren te zien. Daarom valt er niets te vergelijken.",
    "No group can be seen both times, so there is nothing to compare.",
);
pub(crate) static NO_CHANGE_KNOWN: Text = Text::new(
    "Er zijn te weinig antwoorden om het geheel te vergelijken.",
    "There are too few answers to compare the whole.",
);
pub(crate) static NO_SCORES: Text = Text::new(
    "Er zijn nog te weinig antwoorden voor een score.",
    "There are not enough answers for a score yet.",
);

pub(crate) static HIGHEST_AND_LOWEST: Sentence<4> = Sentence::new(
    "Het hoogst: {0} ({1}). Het laagst: {2} ({3}).",
    "Highest: {0} ({1}). Lowest: {2} ({3}).",
);

pub(crate) static ALL_THE_SAME: Sentence<1> = Sentence::new(
    "Alle scores zijn gelijk: {0} van 100.",
    "All scores are the same: {0} out of 100.",
);
pub(crate) static ALL_ANSWERS_THE_SAME: Sentence<1> =
    Sentence::new("Alle antwoorden zijn gelijk: {0}.", "All answers are the same: {0}.");

pub(crate) static ONE_SCORE: Sentence<2> =
    Sentence::new("Er is één score: {0} ({1}).", "There is one score: {0} ({1}).");
pub(crate) static ONE_ANSWER: Sentence<2> =
    Sentence::new("Er is één antwoord: {0} ({1}).", "There is one answer: {0} ({1}).");

pub(crate) static ONE_WITHOUT_SCORE: Text =
    Text::new("Eén onderdeel heeft nog geen score.", "One part has no score yet.");
pub(crate) static SOME_WITHOUT_SCORE: Sentence<1> =
    Sentence::new("{0} onderdelen hebben nog geen score.", "{0} parts have no score yet.");

pub(crate) fn without_score(lang: BuiltInLang, n_dimensions: usize) -> String {
    match n_dimensions {
        1 => ONE_WITHOUT_SCORE.owned(lang),
        n => SOME_WITHOUT_SCORE.fill(lang, [&n]),
    }
}

pub(crate) static ACTIVE_NOT_KNOWN: Sentence<1> =
    Sentence::new("{0}: nog niet bekend.", "{0}: not known yet.");
pub(crate) static ONE_ACTIVE_PARTNER: Sentence<1> =
    Sentence::new("{0}: 1 actieve partner.", "{0}: 1 active partner.");
pub(crate) static ACTIVE_PARTNERS: Sentence<2> =
    Sentence::new("{0}: {1} actieve partners.", "{0}: {1} active partners.");

pub(crate) fn active_partners(lang: BuiltInLang, world: &str, n: u32) -> String {
    match n {
        0 => ACTIVE_NOT_KNOWN.fill(lang, [&world]),
        1 => ONE_ACTIVE_PARTNER.fill(lang, [&world]),
        n => ACTIVE_PARTNERS.fill(lang, [&world, &n]),
    }
}

pub(crate) static IS_WHITE_SPOT: Sentence<1> =
    Sentence::new("{0}: witte plek.", "{0}: white spot.");

pub(crate) static N_ACTIVE: Sentence<1> = Sentence::new("{0} actief", "{0} active");

pub(crate) static ONE_ONLY_IN_LIST: Text = Text::new(
    "Eén partner staat niet op de kaart, wel in de lijst.",
    "One partner is in the list, but not on the map.",
);
pub(crate) static SOME_ONLY_IN_LIST: Sentence<1> = Sentence::new(
    "{0} partners staan niet op de kaart, wel in de lijst.",
    "{0} partners are in the list, but not on the map.",
);

pub(crate) fn only_in_list(lang: BuiltInLang, n: usize) -> String {
    match n {
        1 => ONE_ONLY_IN_LIST.owned(lang),
        n => SOME_ONLY_IN_LIST.fill(lang, [&n]),
    }
}

pub(crate) static ACTIVE_FROM: Sentence<1> =
    Sentence::new("Actief: niveau {0} of hoger", "Active: level {0} or higher");

pub(crate) static NOW_AND_WISH: Sentence<2> =
    Sentence::new("Nu: {0}. Wens: {1}.", "Now: {0}. Wish: {1}.");

pub(crate) static ONLY_NOW: Sentence<1> = Sentence::new("Nu: {0}.", "Now: {0}.");

pub(crate) static LARGEST_DIFFERENCE: Sentence<2> = Sentence::new(
    "Het grootste verschil: {0} ({1} punten).",
    "The largest difference: {0} ({1} points).",
);
pub(crate) static ONE_DIFFERENCE: Sentence<2> = Sentence::new(
    "Op één onderdeel zijn groepen te vergelijken: {0} ({1} punten verschil).",
    "Groups can be compared on one part: {0} ({1} points apart).",
);
pub(crate) static EQUAL_DIFFERENCES: Sentence<2> = Sentence::new(
    "Bij deze onderdelen is het verschil even groot: {0} ({1} punten).",
    "On these parts the difference is the same: {0} ({1} points).",
);
pub(crate) static ALL_DIFFERENCES_EQUAL: Sentence<1> = Sentence::new(
    "Bij alle onderdelen is het verschil even groot: {0} punten.",
    "On all parts the difference is the same: {0} points.",
);

pub(crate) const fn gap(lang: BuiltInLang, gap: GapWord) -> &'static str {
    match (lang, gap) {
        (BuiltInLang::Nl, GapWord::Large) => "groot verschil",
        (BuiltInLang::Nl, GapWord::Moderate) => "verschil",
        (BuiltInLang::En, GapWord::Large) => "large difference",
        (BuiltInLang::En, GapWord::Moderate) => "difference",
        (_, GapWord::None) => "",
    }
}

pub(crate) static MOST_GIVEN: Sentence<3> = Sentence::new(
    "Het meest gegeven antwoord: {0} ({1} van {2}).",
    "The most common answer: {0} ({1} of {2}).",
);
pub(crate) static MOST_GIVEN_EQUAL: Sentence<3> = Sentence::new(
    "De meest gegeven antwoorden: {0} (elk {1} van {2}).",
    "The most common answers: {0} (each {1} of {2}).",
);
pub(crate) static ALL_GIVEN_EQUALLY: Sentence<1> = Sentence::new(
    "Elk antwoord werd even vaak gegeven: {0} keer.",
    "Each answer was given equally often: {0} times.",
);

/// `Weet ik niet: 6x.`
pub(crate) static UNRATED: Sentence<2> = Sentence::new("{0}: {1}x.", "{0}: {1}x.");
/// `Weet ik niet: 6x, het vaakst bij Rollen en afspraken.`
pub(crate) static UNRATED_MOST: Sentence<3> =
    Sentence::new("{0}: {1}x, het vaakst bij {2}.", "{0}: {1}x, most often for {2}.");
pub(crate) static UNRATED_EQUALLY: Sentence<2> = Sentence::new(
    "{0}: {1}x, bij elk onderdeel even vaak.",
    "{0}: {1}x, equally often for each part.",
);
pub(crate) static UNRATED_ONLY: Sentence<3> =
    Sentence::new("{0}: {1}x, alleen bij {2}.", "{0}: {1}x, only for {2}.");

pub(crate) static TOTAL_CHANGE: Sentence<2> = Sentence::new(
    "Het totaal: van {0} naar {1} van 100.",
    "The total: from {0} to {1} out of 100.",
);

/// The verdict as a sentence.
pub(crate) const fn judged(lang: BuiltInLang, verdict: Verdict) -> &'static str {
    match (lang, verdict) {
        (BuiltInLang::Nl, Verdict::Clear) => "Dat is een duidelijke verandering.",
        (BuiltInLang::Nl, Verdict::Chance) => "Dat kan toeval zijn.",
        (BuiltInLang::Nl, Verdict::Same) => "Dat is ongeveer gelijk.",
        (BuiltInLang::Nl, Verdict::TooFew) => {
            "Er zijn te weinig mensen om te zeggen of dit toeval is."
        }
        (BuiltInLang::En, Verdict::Clear) => "That is a clear change.",
        (BuiltInLang::En, Verdict::Chance) => "That may be chance.",
        (BuiltInLang::En, Verdict::Same) => "That is about the same.",
        (BuiltInLang::En, Verdict::TooFew) => {
            "There are too few people to say whether this is chance."
        }
    }
}

/// How many dimensions clearly changed, if any did.
pub(crate) static CLEAR_CHANGES: Sentence<2> = Sentence::new(
    "Duidelijk veranderd: {0} van de {1} onderdelen.",
    "Clearly changed: {0} of the {1} parts.",
);

/// S14: wording that never calls chance a change.
pub(crate) const fn verdict(lang: BuiltInLang, verdict: Verdict) -> &'static str {
    match (lang, verdict) {
        (BuiltInLang::Nl, Verdict::Clear) => "duidelijke verandering",
        (BuiltInLang::Nl, Verdict::Chance) => "verschil, maar het kan toeval zijn",
        (BuiltInLang::Nl, Verdict::Same) => "ongeveer gelijk",
        (BuiltInLang::Nl, Verdict::TooFew) => "te weinig mensen om te zeggen of dit toeval is",
        (BuiltInLang::En, Verdict::Clear) => "clear change",
        (BuiltInLang::En, Verdict::Chance) => "difference, but it may be chance",
        (BuiltInLang::En, Verdict::Same) => "about the same",
        (BuiltInLang::En, Verdict::TooFew) => "too few people to say whether this is chance",
    }
}

/// A verdict on a number that leaves some groups out.
pub(crate) static WITHOUT: Sentence<2> = Sentence::new("{0}, zonder {1}", "{0}, without {1}");

/// S14: a group of one has no spread, so including its number would rule out any verdict.
pub(crate) static ALWAYS_LEFT_OUT: Sentence<1> = Sentence::new(
    "Telt niet mee: {0}. Daar had minstens één keer maar één persoon een score.",
    "Not counted: {0}. There, only one person had a score at one of the moments.",
);
pub(crate) static SOMETIMES_LEFT_OUT: Sentence<1> = Sentence::new(
    "Telt niet altijd mee: {0}. Daar had minstens één keer maar één persoon een score.",
    "Not always counted: {0}. There, only one person had a score at one of the moments.",
);
