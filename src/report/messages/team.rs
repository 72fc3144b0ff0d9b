//! The sentences of reports on teams and on two moments.

use alloc::string::String;

use crate::lang::{Lang, Sentence, Text};
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

pub(in crate::report) static SHARED_VIEW: Sentence<1> =
    Sentence::new("Gedeeld beeld: {0}", "Shared view: {0}");
pub(in crate::report) static VIEW_OF_ONE: Sentence<1> =
    Sentence::new("Beeld van één groep: {0}", "View of one group: {0}");
pub(in crate::report) static VIEW_OF_GROUP: Text =
    Text::new("Beeld van een groep", "View of a group");

/// S4: "Label *gedeeld beeld* only if >= 2 perspectives; else *beeld van {perspectief}*".
pub(in crate::report) fn whose_view(lang: Lang, perspectives: &[&str]) -> String {
    match perspectives {
        [] => VIEW_OF_GROUP.owned(lang),
        [one] => VIEW_OF_ONE.fill(lang, [one]),
        many => SHARED_VIEW.fill(lang, [&many.join(", ")]),
    }
}

/// S1b: "add 'Ouders kijken hier anders naar' when the gap is >= 25".
pub(in crate::report) static PARENTS_DIFFER: Sentence<1> =
    Sentence::new("Ouders kijken hier anders naar: {0}.", "Parents see this differently: {0}.");

pub(in crate::report) static LARGEST_GAP: Sentence<2> = Sentence::new(
    "Begin hier: {0}. De groepen verschillen {1} van 100.",
    "Start here: {0}. The groups differ by {1} out of 100.",
);

pub(in crate::report) static UNKNOWN_ITEM: Sentence<3> =
    Sentence::new("{0} {1} van {2} mensen weten dit niet.", "{0} {1} of {2} people do not know.");

pub(in crate::report) static OPPOSED_ITEM: Sentence<1> =
    Sentence::new("{0} Hier staan jullie tegenover elkaar.", "{0} Here you are opposed.");

static ONE_PERSON: Sentence<1> = Sentence::new("{0} persoon", "{0} person");
static PEOPLE_NUMBER: Sentence<1> = Sentence::new("{0} mensen", "{0} people");

pub(in crate::report) fn n_people(lang: Lang, n: u32) -> String {
    let sentence = if n == 1 { &ONE_PERSON } else { &PEOPLE_NUMBER };
    sentence.fill(lang, [&n])
}

pub(in crate::report) static TWO_MOMENTS: Sentence<2> =
    Sentence::new("Eerst {0}, nu {1}", "First {0}, now {1}");

pub(in crate::report) static TOTAL_CHANGE: Sentence<2> =
    Sentence::new("Van {0} naar {1} van 100.", "From {0} to {1} out of 100.");

/// The verdict as a sentence.
pub(in crate::report) const fn judged(lang: Lang, verdict: Verdict) -> &'static str {
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

pub(in crate::report) static SMALLEST_VISIBLE: Sentence<1> = Sentence::new(
    "Bij een groep van deze grootte is een verandering pas te zien vanaf {0} punten.",
    "A group of this size can only show a change of {0} points or more.",
);
