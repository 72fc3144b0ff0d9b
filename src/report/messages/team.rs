//! The sentences of reports on teams and on two moments.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;

use crate::lang::{Lang, Text};
use crate::progress::Verdict;
use crate::team::{Agreement, GapWord};

pub(in crate::report) static PERSPECTIVES: Text =
    Text::new("Hoe kijkt ieder ernaar?", "How does each side see it?");
pub(in crate::report) static ANCHORS: Text =
    Text::new("De vraag die iedereen kreeg", "The question that everybody got");
pub(in crate::report) static DIFFERENCES: Text =
    Text::new("Waar zien jullie het anders?", "Where do you see it differently?");
pub(in crate::report) static ANSWERS: Text =
    Text::new("Wat antwoordden jullie?", "What did you answer?");
pub(in crate::report) static UNKNOWN: Text =
    Text::new("Wat weten veel mensen niet?", "What do many people not know?");
pub(in crate::report) static MUTUAL: Text =
    Text::new("School en partners over elkaar", "School and partners about each other");
pub(in crate::report) static PEOPLE: Text = Text::new("Wie deden mee?", "Who took part?");
pub(in crate::report) static CHANGES: Text = Text::new("Wat is er veranderd?", "What has changed?");
pub(in crate::report) static DIMENSION_CHANGES: Text = Text::new("Per onderdeel", "For each part");
pub(in crate::report) static PARTNER_CHANGES: Text = Text::new("Per partner", "For each partner");

pub(in crate::report) static DIFFERENCE: Text = Text::new("Verschil", "Difference");
pub(in crate::report) static SCHOOL_SAYS: Text = Text::new("School zegt", "School says");
pub(in crate::report) static PARTNER_SAYS: Text = Text::new("Partner zegt", "Partner says");
pub(in crate::report) static TALK: Text = Text::new("Praat erover", "Talk about it");
pub(in crate::report) static PERSPECTIVES_COLUMN: Text = Text::new("Groep", "Group");
pub(in crate::report) static PEOPLE_COUNT: Text = Text::new("Aantal mensen", "Number of people");
pub(in crate::report) static FULL_COUNT: Text = Text::new("Hele vragenlijst", "Full form");
pub(in crate::report) static BEFORE: Text = Text::new("Eerst", "Before");
pub(in crate::report) static AFTER: Text = Text::new("Nu", "Now");
pub(in crate::report) static HIDDEN: Text = Text::new("verborgen", "hidden");
pub(in crate::report) static YES: Text = Text::new("ja", "yes");
pub(in crate::report) static NO: Text = Text::new("nee", "no");
pub(in crate::report) static NOTHING_TO_SAY: Text = Text::new("niet te zeggen", "cannot be said");

pub(in crate::report) static NO_DIFFERENCES: Text = Text::new(
    "De groepen kijken er ongeveer hetzelfde naar.",
    "The groups see it in about the same way.",
);

pub(in crate::report) static ONE_GROUP: Text = Text::new(
    "Er is één groep te zien. Daarom valt er niets te vergelijken.",
    "One group can be seen. So there is nothing to compare.",
);

pub(in crate::report) static ANCHORS_MEANING: Text = Text::new(
    "Deze cijfers komen van één vraag per onderdeel. Iedereen kreeg die, ook op de korte lijst.",
    "These figures come from one question for each part. Everybody got it, on the short form too.",
);

pub(in crate::report) static SHORT_FORM_BESIDE: Text = Text::new(
    "Wie de korte lijst invulde, telt niet mee in het niveau. Hun beeld staat hier ernaast.",
    "Who filled in the short form does not count in the level. Their view stands here beside it.",
);

pub(in crate::report) static HIDDEN_GROUPS: Text = Text::new(
    "Kleine groepen zijn verborgen. Zo kan niemand zien wat één persoon antwoordde.",
    "Small groups are hidden. That way nobody can see what one person answered.",
);

pub(in crate::report) static DO_NOT_PUBLISH_PAIRS: Text = Text::new(
    "Deel nooit twee uitkomsten die maar één persoon verschillen. Dan is te zien wat die persoon \
     antwoordde.",
    "Never share two results that differ by one person only. They show what that person answered.",
);

pub(in crate::report) static NOT_THE_SAME_PEOPLE: Text = Text::new(
    "De scan weet niet wie er beide keren meedeed. Misschien waren het andere mensen.",
    "The scan does not know who took part both times. They may have been other people.",
);

pub(in crate::report) static NOTHING_SHARED: Text = Text::new(
    "Geen enkele groep deed beide keren mee. Daarom valt er niets te vergelijken.",
    "No group took part both times. So there is nothing to compare.",
);

pub(in crate::report) const fn agreement(lang: Lang, agreement: Agreement) -> &'static str {
    match (lang, agreement) {
        (Lang::Nl, Agreement::Agree) => "we zijn het eens",
        (Lang::Nl, Agreement::Disagree) => "we kijken er verschillend naar",
        (Lang::Nl, Agreement::Opposed) => "we staan tegenover elkaar",
        (Lang::En, Agreement::Agree) => "we agree",
        (Lang::En, Agreement::Disagree) => "we see it differently",
        (Lang::En, Agreement::Opposed) => "we are opposed",
    }
}

pub(in crate::report) const fn gap(lang: Lang, gap: GapWord) -> &'static str {
    match (lang, gap) {
        (Lang::Nl, GapWord::Large) => "groot verschil",
        (Lang::Nl, GapWord::Moderate) => "verschil",
        (Lang::Nl, GapWord::None) => "geen",
        (Lang::En, GapWord::Large) => "large difference",
        (Lang::En, GapWord::Moderate) => "difference",
        (Lang::En, GapWord::None) => "none",
    }
}

/// S14: words that never call chance a change.
pub(in crate::report) const fn verdict(lang: Lang, verdict: Verdict) -> &'static str {
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

/// S4: "Label *gedeeld beeld* only if >= 2 perspectives; else *beeld van {perspectief}*".
pub(in crate::report) fn whose_view(lang: Lang, perspectives: &[&str]) -> String {
    match (lang, perspectives) {
        (Lang::Nl, [one]) => format!("Beeld van één groep: {one}"),
        (Lang::En, [one]) => format!("View of one group: {one}"),
        (Lang::Nl, []) => "Beeld van een groep".to_owned(),
        (Lang::En, []) => "View of a group".to_owned(),
        (Lang::Nl, many) => format!("Gedeeld beeld: {}", many.join(", ")),
        (Lang::En, many) => format!("Shared view: {}", many.join(", ")),
    }
}

/// S1b: "add 'Ouders kijken hier anders naar' when the gap is >= 25".
pub(in crate::report) fn parents_differ(lang: Lang, dimensions: &str) -> String {
    match lang {
        Lang::Nl => format!("Ouders kijken hier anders naar: {dimensions}."),
        Lang::En => format!("Parents see this differently: {dimensions}."),
    }
}

pub(in crate::report) fn largest_gap(lang: Lang, dimension: &str, points: u64) -> String {
    match lang {
        Lang::Nl => format!("Begin hier: {dimension}. De groepen verschillen {points} van 100."),
        Lang::En => format!("Start here: {dimension}. The groups differ by {points} out of 100."),
    }
}

pub(in crate::report) fn unknown_item(lang: Lang, item: &str, dont_know: u32, of: u32) -> String {
    match lang {
        Lang::Nl => format!("{item} {dont_know} van {of} mensen weten dit niet."),
        Lang::En => format!("{item} {dont_know} of {of} people do not know."),
    }
}

pub(in crate::report) fn opposed_item(lang: Lang, item: &str) -> String {
    match lang {
        Lang::Nl => format!("{item} Hier staan jullie tegenover elkaar."),
        Lang::En => format!("{item} Here you are opposed."),
    }
}

pub(in crate::report) fn n_people(lang: Lang, n: u32) -> String {
    match (lang, n) {
        (Lang::Nl, 1) => "1 persoon".to_owned(),
        (Lang::Nl, n) => format!("{n} mensen"),
        (Lang::En, 1) => "1 person".to_owned(),
        (Lang::En, n) => format!("{n} people"),
    }
}

pub(in crate::report) fn two_moments(lang: Lang, before: &str, after: &str) -> String {
    match lang {
        Lang::Nl => format!("Eerst {before}, nu {after}"),
        Lang::En => format!("First {before}, now {after}"),
    }
}

pub(in crate::report) fn total_change(
    lang: Lang,
    before: u64,
    after: u64,
    verdict: &str,
) -> String {
    match lang {
        Lang::Nl => format!("Van {before} naar {after} van 100: {verdict}."),
        Lang::En => format!("From {before} to {after} out of 100: {verdict}."),
    }
}

pub(in crate::report) fn smallest_visible(lang: Lang, points: u64) -> String {
    match lang {
        Lang::Nl => format!(
            "Bij een groep van deze grootte is een verandering pas te zien vanaf {points} punten."
        ),
        Lang::En => {
            format!("A group of this size can only show a change of {points} points or more.")
        }
    }
}
