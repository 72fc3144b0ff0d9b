//! The sentences of reports on teams and on two moments.

use alloc::string::String;

use crate::team::Agreement;
use crate::words::{BuiltInLang, Sentence, Text, listed};

pub(in crate::report) static PERSPECTIVES: Text =
    Text::new("Hoe kijkt ieder ernaar?", "How does each side see it?");
/// Of the part with the largest difference, if it is one that goes well.
pub(in crate::report) static GOES_WELL_ON_AVERAGE: Text =
    Text::new("Gemiddeld gaat dit wel goed.", "On average it does go well.");
pub(in crate::report) static DIFFERENCES: Text =
    Text::new("Waar zien jullie het anders?", "Where do you see it differently?");
pub(in crate::report) static ANSWERS: Text =
    Text::new("Wat antwoordden jullie?", "What did you answer?");
pub(in crate::report) static UNKNOWN: Text =
    Text::new("Wat weten veel mensen niet?", "What do many people not know?");
pub(in crate::report) static MUTUAL: Text =
    Text::new("School en partners over elkaar", "School and partners about each other");
pub(in crate::report) static PEOPLE: Text = Text::new("Wie deden mee?", "Who took part?");
pub(in crate::report) static CHANGES: Text =
    Text::new("Waarop rust deze vergelijking?", "What does this comparison rest on?");
pub(in crate::report) static DIMENSION_CHANGES: Text = Text::new("Per onderdeel", "For each part");
pub(in crate::report) static PARTNER_CHANGES: Text = Text::new("Per partner", "For each partner");

pub(in crate::report) static SCHOOL_SAYS: Text = Text::new("School zegt", "School says");
pub(in crate::report) static PARTNER_SAYS: Text = Text::new("Partner zegt", "Partner says");
pub(in crate::report) static TALK: Text = Text::new("Praat erover", "Talk about it");
pub(in crate::report) static PERSPECTIVES_COLUMN: Text = Text::new("Groep", "Group");
pub(in crate::report) static PEOPLE_COUNT: Text = Text::new("Aantal mensen", "Number of people");
pub(in crate::report) static FULL_COUNT: Text = Text::new("Hele vragenlijst", "Full form");
pub(in crate::report) static NOT_NAMED_BY_SCHOOL: Sentence<1> = Sentence::new(
    "{0} zegt met de school samen te werken. De school noemt deze partner niet. Praat daar samen over.",
    "{0} says that it works with the school. The school does not name this partner. Talk about that together.",
);
pub(in crate::report) static NOT_NEEDED_BY_SCHOOL: Sentence<1> = Sentence::new(
    "{0} zegt met de school samen te werken. Voor de school is dat nu niet nodig. Praat daar samen over.",
    "{0} says that it works with the school. The school does not need that now. Talk about that together.",
);
pub(in crate::report) static HIDDEN: Text = Text::new("verborgen", "hidden");
pub(in crate::report) static YES: Text = Text::new("ja", "yes");
pub(in crate::report) static NO: Text = Text::new("nee", "no");
pub(in crate::report) static NOT_THE_SAME_PEOPLE: Text = Text::new(
    "De scan weet niet wie er beide keren meedeed. Misschien waren het andere mensen.",
    "The scan does not know who took part both times. They may have been other people.",
);

/// S17: two results reveal the people in whom they differ. It holds in every mode.
pub(in crate::report) static FEW_CHANGES: Text = Text::new(
    "Antwoordden bijna alle mensen beide keren hetzelfde? Dan is te zien wat de anderen \
     antwoordden. Laat deze uitkomst dan niet aan anderen zien.",
    "Did almost everybody give the same answers both times? Then it can be seen what the others \
     answered. In that case, do not show this result to others.",
);

pub(in crate::report) const fn agreement(lang: BuiltInLang, agreement: Agreement) -> &'static str {
    match (lang, agreement) {
        (BuiltInLang::Nl, Agreement::Agree) => "we zijn het eens",
        (BuiltInLang::Nl, Agreement::Disagree) => "we kijken er verschillend naar",
        (BuiltInLang::Nl, Agreement::Opposed) => "we staan tegenover elkaar",
        (BuiltInLang::En, Agreement::Agree) => "we agree",
        (BuiltInLang::En, Agreement::Disagree) => "we see it differently",
        (BuiltInLang::En, Agreement::Opposed) => "we are opposed",
    }
}

static ONE_PERSON: Sentence<1> = Sentence::new("{0} persoon", "{0} person");
static PEOPLE_NUMBER: Sentence<1> = Sentence::new("{0} mensen", "{0} people");

pub(in crate::report) fn n_people(lang: BuiltInLang, n: u32) -> String {
    let sentence = if n == 1 { &ONE_PERSON } else { &PEOPLE_NUMBER };
    sentence.fill(lang, [&n])
}

pub(in crate::report) static SMALLEST_VISIBLE: Sentence<1> = Sentence::new(
    "Bij een groep van deze grootte is een verandering pas te zien vanaf {0} punten.",
    "A group of this size can only show a change of {0} points or more.",
);

pub(in crate::report) static SHARED_VIEW: Sentence<1> =
    Sentence::new("Gedeeld beeld: {0}", "Shared view: {0}");
pub(in crate::report) static VIEW_OF_ONE: Sentence<1> =
    Sentence::new("Beeld van één groep: {0}", "View of one group: {0}");
pub(in crate::report) static NO_GROUP_SHOWN: Text =
    Text::new("Er is nog geen groep te zien", "No group can be seen yet");

/// S4: "Label *gedeeld beeld* only if >= 2 perspectives; else *beeld van {perspectief}*". Each
/// group comes with its number of people: `School (6) en Ouders (5)`.
pub(in crate::report) fn whose_view(lang: BuiltInLang, groups: &[String]) -> String {
    let names: alloc::vec::Vec<&str> = groups.iter().map(String::as_str).collect();
    match names[..] {
        [] => NO_GROUP_SHOWN.owned(lang),
        [one] => VIEW_OF_ONE.fill(lang, [&one]),
        _ => SHARED_VIEW.fill(lang, [&listed(lang, &names)]),
    }
}

/// Why a cell has no number.
pub(in crate::report) static DASH_IS_TOO_FEW: Text =
    Text::new("Een streepje betekent: te weinig antwoorden.", "A dash means: too few answers.");
pub(in crate::report) static DASH_IS_HIDDEN: Text = Text::new(
    "Een streepje betekent: te weinig antwoorden, of te weinig mensen om te laten zien.",
    "A dash means: too few answers, or too few people to be shown.",
);

pub(in crate::report) static UNKNOWN_ITEM: Sentence<3> = Sentence::new(
    "{0} Zo vaak zeiden mensen hier \u{2018}weet ik niet\u{2019}: {1} van de {2} keer.",
    "{0} This is how often people said \u{2018}don't know\u{2019} here: {1} out of {2} times.",
);

/// If it is so of every item, a list of all items would say no more.
pub(in crate::report) static UNKNOWN_EVERYWHERE: Sentence<1> = Sentence::new(
    "Bij alle {0} vragen zeiden veel mensen \u{2018}weet ik niet\u{2019}.",
    "Many people said \u{2018}don't know\u{2019} to all {0} questions.",
);

pub(in crate::report) static OPPOSED_ITEM: Sentence<1> = Sentence::new(
    "{0} Hier staan de antwoorden tegenover elkaar.",
    "{0} Here people gave opposite answers.",
);

/// A group of one in open mode: its numbers are one person's answers.
pub(in crate::report) static ONE_PERSON_VISIBLE: Sentence<1> = Sentence::new(
    "Let op: dit is één persoon: {0}. Iedereen kan hier zien wat die persoon antwoordde.",
    "Note: this is one person: {0}. Everybody can see here what that person answered.",
);
pub(in crate::report) static SOME_PERSONS_VISIBLE: Sentence<1> = Sentence::new(
    "Let op: dit zijn groepen van één persoon: {0}. \
     Iedereen kan hier zien wat die persoon antwoordde.",
    "Note: these are groups of one person: {0}. \
     Everybody can see here what that person answered.",
);
pub(in crate::report) static OPEN_SIDES: Sentence<1> = Sentence::new(
    "Deze groep antwoordt als organisatie en mag gezien worden, ook met weinig mensen: {0}.",
    "This group answers as an organisation and may be seen, even with few people: {0}.",
);

/// S17: what anonymous mode promises.
pub(in crate::report) static ONLY_COUNTS: Sentence<1> = Sentence::new(
    "Dit is anoniem. Een groep is te zien vanaf {0} mensen. Kleinere groepen zijn verborgen. \
     Alles komt uit aantallen antwoorden, nooit uit de score van één persoon.",
    "This is anonymous. Groups of {0} people or more are shown. Smaller groups are hidden. \
     Everything comes from counts of answers, never from the score of one person.",
);
pub(in crate::report) static PARTNERS_FROM: Sentence<1> = Sentence::new(
    "Je ziet partners als minstens {0} mensen van de school over dezelfde partner antwoorden. \
     Zo weet niemand wat één persoon zei.",
    "You see partners if at least {0} people of the school answer about the same partner. \
     So nobody knows what one person said.",
);
pub(in crate::report) static WHAT_REMAINS: Text =
    Text::new("Let hier zelf op", "Take care of this yourselves");
pub(in crate::report) static ALL_THE_SAME_ANSWER: Text = Text::new(
    "Gaf iedereen in een groep hetzelfde antwoord? Dan weet je wat iedereen antwoordde.",
    "Did everybody in a group give the same answer? Then you know what everybody answered.",
);
pub(in crate::report) static WHO_KNOWS_THE_OTHERS: Text = Text::new(
    "Wie de anderen goed kent, kan meer raden.",
    "People who know the others well can guess more.",
);
pub(in crate::report) static TWO_RESULTS: Sentence<1> = Sentence::new(
    "Laat nooit twee uitkomsten zien die minder dan {0} mensen verschillen. \
     Daaruit is te halen wat die mensen antwoordden.",
    "Never show two results that differ by fewer than {0} people. \
     The difference shows what these people answered.",
);
pub(in crate::report) static LOWEST_GROUP_SIZE: Sentence<1> = Sentence::new(
    "Liet iemand deze antwoorden ooit zien met kleinere groepen dan {0}? \
     Dan geldt die kleinste groep.",
    "Did somebody ever show these answers with smaller groups than {0}? \
     Then that smallest group is what counts.",
);
pub(in crate::report) static WHO_COLLECTS: Text = Text::new(
    "Wie de ingevulde lijsten verzamelt, kan ze lezen.",
    "Whoever collects the filled-in forms can read them.",
);

/// Which groups are compared, how many people they had, and when: `Eerst 16 mensen (oktober 2025), nu 14 mensen`.
pub(in crate::report) static TWO_MOMENTS: Sentence<3> =
    Sentence::new("{0}: eerst {1}, nu {2}", "{0}: first {1}, now {2}");
/// The level now and the level before; both with their names.
pub(in crate::report) static LEVELS: Sentence<2> = Sentence::new(
    "Nu past het best: niveau {0}. Vorige keer was dat niveau {1}.",
    "This fits best now: level {0}. Last time it was level {1}.",
);
pub(in crate::report) static SAME_LEVEL: Sentence<1> =
    Sentence::new("Nu en vorige keer: niveau {0}.", "Now and last time: level {0}.");
/// S1b: only one of the moments had enough people for a level.
pub(in crate::report) static LEVEL_ONLY_NOW: Sentence<1> = Sentence::new(
    "Nu past het best: niveau {0}. Vorige keer waren er te weinig mensen voor een niveau.",
    "This fits best now: level {0}. Last time there were too few people for a level.",
);
pub(in crate::report) static LEVEL_ONLY_BEFORE: Sentence<1> = Sentence::new(
    "Vorige keer paste het best: niveau {0}. Nu zijn er te weinig mensen voor een niveau.",
    "This fitted best last time: level {0}. Now there are too few people for a level.",
);
/// Levels differ, but the totals do not clearly differ.
pub(in crate::report) static LEVEL_SAYS_LITTLE: Text =
    Text::new("Ook het andere niveau zegt dan weinig.", "So the change of level says little too.");
/// Totals clearly differ, but levels do not.
pub(in crate::report) static LEVEL_STAYED: Text =
    Text::new("Het niveau bleef daarbij gelijk.", "The level stayed the same.");
/// The total of a moment, which comes before what caps its level: `Nu: 78 van 100.`
pub(in crate::report) static TOTAL_OF_MOMENT: Sentence<2> =
    Sentence::new("{0}: {1} van 100.", "{0}: {1} out of 100.");
pub(in crate::report) static ONE_GROUP_COMPARED: Sentence<1> = Sentence::new(
    "We vergelijken één groep, die beide keren meedeed: {0}.",
    "We compare one group, which took part both times: {0}.",
);
pub(in crate::report) static GROUPS_COMPARED: Sentence<1> = Sentence::new(
    "We vergelijken deze groepen, die beide keren meededen: {0}.",
    "We compare these groups, which took part both times: {0}.",
);
pub(in crate::report) static NO_GROUP_COMPARED: Text =
    Text::new("Geen groep om te vergelijken", "No group to compare");
