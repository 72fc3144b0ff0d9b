//! The sentences around advice, and why each line of it is there.
//!
//! A single reader may be a parent or a partner, so a sentence says "jullie" only to a school or to
//! a group.

use crate::field::{Leefwereld, Perspective};
use crate::instrument::Effort;
use crate::words::{Sentence, Text};

/// Between two moments, a rise is the good news, whatever each side thinks of it now.
pub(in crate::report) static ROSE: Text = Text::new("Wat ging vooruit?", "What went up?");
pub(in crate::report) static BEGINNING: Text =
    Text::new("Nog aan het begin", "Still at the beginning");
pub(in crate::report) static AT_THE_BEGINNING: Text = Text::new(
    "De samenwerking staat nog aan het begin.",
    "Working together is still at the beginning.",
);
pub(in crate::report) static BEST: Sentence<1> =
    Sentence::new("Dit gaat nu het best: {0}.", "This is going best now: {0}.");
pub(in crate::report) static CAME_OUT_HIGHEST: Sentence<1> =
    Sentence::new("Dit kwam het hoogst uit: {0}.", "This came out highest: {0}.");
/// Where one side of a group gives less than half, the group has no strength there.
pub(in crate::report) static DOUBTED: Sentence<1> = Sentence::new(
    "Niet elke groep ziet dit zo. Onder de 50 van 100: {0}.",
    "Not every group sees it that way. Under 50 out of 100: {0}.",
);
pub(in crate::report) static ONE_AT_THE_BEGINNING: Sentence<1> =
    Sentence::new("Dit staat nog aan het begin: {0}.", "This is still at the beginning: {0}.");
pub(in crate::report) static ONE_RESULT: Sentence<1> =
    Sentence::new("Eén onderdeel heeft een uitkomst: {0}.", "One part has a result: {0}.");
pub(in crate::report) static ALL_EQUAL: Text =
    Text::new("Alle onderdelen kwamen even hoog uit.", "All parts came out the same.");
pub(in crate::report) static THESE_EQUAL: Sentence<1> = Sentence::new(
    "Deze onderdelen kwamen even hoog uit: {0}.",
    "These parts came out the same: {0}.",
);
pub(in crate::report) static SCORE_IS: Sentence<1> =
    Sentence::new("De score is {0} van 100.", "The score is {0} out of 100.");
pub(in crate::report) static ANSWER_WAS: Sentence<1> =
    Sentence::new("Het antwoord was: {0}.", "The answer was: {0}.");

pub(in crate::report) static IN_SHORT: Text = Text::new("In het kort", "In short");
pub(in crate::report) static ALSO: Text =
    Text::new("Wat valt nog meer op?", "What else stands out?");
pub(in crate::report) static ONE_THING: Text = Text::new("Eén ding om te doen", "One thing to do");
/// S9, of all leefwerelden without an active partner.
pub(in crate::report) static NOBODY_HERE: Sentence<1> = Sentence::new(
    "Hier stemt nog geen partner met jullie af: {0}.",
    "No partner is in step with you here yet: {0}.",
);

/// The heading of the topics, for a group and for one reader.
pub(in crate::report) const fn topics(reader: Option<Perspective>) -> &'static Text {
    static GROUP: Text = Text::new("Waarover kunnen jullie praten?", "What can you talk about?");
    static ALONE: Text = Text::new("Waarover kun je praten?", "What can you talk about?");
    match reader {
        None | Some(Perspective::School) => &GROUP,
        Some(Perspective::Partners | Perspective::Ouders | Perspective::Gemeente) => &ALONE,
    }
}
pub(in crate::report) static ONE_TOPIC: Text =
    Text::new("Praat er 20 tot 30 minuten over.", "Talk about it for 20 to 30 minutes.");
pub(in crate::report) static SOME_TOPICS: Text = Text::new(
    "Kies één onderwerp voor een gesprek van 20 tot 30 minuten. De andere kunnen later.",
    "Choose one topic for a talk of 20 to 30 minutes. The others can wait.",
);
pub(in crate::report) static ALL_RESULTS_EQUAL: Text =
    Text::new("Alle uitkomsten zijn gelijk.", "All results are the same.");
pub(in crate::report) static YOUR_CHOICE: Text =
    Text::new("Kies zelf waar het gesprek over gaat.", "You choose what to talk about.");
pub(in crate::report) static ITEMS: Sentence<1> =
    Sentence::new("De stappen gaan over: {0}", "The steps are about: {0}");
pub(in crate::report) static READ_MORE: Text = Text::new("Hier lees je meer:", "Read more here:");
pub(in crate::report) static WITH_SCHOOL: Text =
    Text::new("Samenwerken met de school", "Working with the school");

/// The introduction to the questions. Readers who are not at school talk with the school.
pub(in crate::report) const fn questions(reader: Option<Perspective>) -> &'static Text {
    static TOGETHER: Text =
        Text::new("Praat erover met deze vragen:", "Talk about it with these questions:");
    static TO_SCHOOL: Text = Text::new(
        "Praat er met de school over, met deze vragen:",
        "Talk about it with the school, with these questions:",
    );
    match reader {
        None | Some(Perspective::School) => &TOGETHER,
        Some(Perspective::Partners | Perspective::Ouders | Perspective::Gemeente) => &TO_SCHOOL,
    }
}

/// The introduction to the next steps.
pub(in crate::report) const fn steps(reader: Option<Perspective>) -> &'static Text {
    static GROUP: Text = Text::new("Dit kunnen jullie doen:", "This is what you can do together:");
    static SCHOOL: Text =
        Text::new("Dit kunnen jullie op school doen:", "This is what you can do at school:");
    static PARTNERS: Text =
        Text::new("Dit kunnen jullie als partner doen:", "This is what you can do as a partner:");
    static OUDERS: Text =
        Text::new("Dit kun je als ouder doen:", "This is what you can do as a parent:");
    static GEMEENTE: Text = Text::new(
        "Dit kun je bij de gemeente doen:",
        "This is what you can do at the municipality:",
    );
    match reader {
        None => &GROUP,
        Some(Perspective::School) => &SCHOOL,
        Some(Perspective::Partners) => &PARTNERS,
        Some(Perspective::Ouders) => &OUDERS,
        Some(Perspective::Gemeente) => &GEMEENTE,
    }
}

/// Who starts with a step.
pub(in crate::report) const fn starts(who: Perspective) -> &'static Text {
    static SCHOOL: Text = Text::new("De school begint", "The school starts");
    static PARTNERS: Text = Text::new("Een partner begint", "A partner starts");
    static OUDERS: Text = Text::new("Een ouder begint", "A parent starts");
    static GEMEENTE: Text = Text::new("De gemeente begint", "The municipality starts");
    match who {
        Perspective::School => &SCHOOL,
        Perspective::Partners => &PARTNERS,
        Perspective::Ouders => &OUDERS,
        Perspective::Gemeente => &GEMEENTE,
    }
}

/// How much time a step takes.
pub(in crate::report) const fn takes(effort: Effort) -> &'static Text {
    static QUARTER: Text = Text::new("Dit kost een kwartier.", "This takes a quarter of an hour.");
    static AFTERNOON: Text = Text::new("Dit kost een middag.", "This takes an afternoon.");
    static YEAR: Text =
        Text::new("Dit gaat het hele jaar door.", "This goes on for the whole year.");
    match effort {
        Effort::Quarter => &QUARTER,
        Effort::Afternoon => &AFTERNOON,
        Effort::Year => &YEAR,
    }
}

/// The heading over a leefwereld without an active partner.
pub(in crate::report) const fn who_helps(leefwereld: Leefwereld) -> &'static Text {
    static SCHOOL: Text = Text::new("Wie helpt er op school?", "Who helps at school?");
    static THUIS: Text = Text::new("Wie helpt er thuis?", "Who helps at home?");
    static WIJK: Text = Text::new("Wie helpt er in de wijk?", "Who helps in the neighbourhood?");
    match leefwereld {
        Leefwereld::School => &SCHOOL,
        Leefwereld::Thuis => &THUIS,
        Leefwereld::Wijk => &WIJK,
    }
}

/// S9, for readers who have never heard of a white spot.
pub(in crate::report) const fn white_spot(leefwereld: Leefwereld) -> &'static Text {
    static SCHOOL: Text = Text::new(
        "Op school stemt nog geen partner met jullie af: een witte plek.",
        "At school, no partner is in step with you yet: a white spot.",
    );
    static THUIS: Text = Text::new(
        "Bij kinderen thuis stemt nog geen partner met jullie af: een witte plek.",
        "At home, no partner is in step with you yet: a white spot.",
    );
    static WIJK: Text = Text::new(
        "In de wijk stemt nog geen partner met jullie af: een witte plek.",
        "In the neighbourhood, no partner is in step with you yet: a white spot.",
    );
    match leefwereld {
        Leefwereld::School => &SCHOOL,
        Leefwereld::Thuis => &THUIS,
        Leefwereld::Wijk => &WIJK,
    }
}

pub(in crate::report) static AGENDA: Text = Text::new("Onze afspraken", "Our agreements");
/// Whoever reads alone agrees on nothing alone.
pub(in crate::report) const fn agenda(reader: Option<Perspective>) -> &'static Text {
    static GROUP: Text = Text::new(
        "Kies samen hoogstens drie dingen. Schrijf ze hier op.",
        "Choose at most three things together. Write them down here.",
    );
    static SCHOOL: Text = Text::new(
        "Kies hoogstens drie dingen. Bespreek ze met je collega's. Schrijf op wat jullie afspreken.",
        "Choose at most three things. Discuss them with your colleagues. Write down what you agree.",
    );
    static TO_SCHOOL: Text = Text::new(
        "Kies hoogstens drie dingen. Bespreek ze met de school. Schrijf op wat jullie afspreken.",
        "Choose at most three things. Discuss them with the school. Write down what you agree.",
    );
    match reader {
        None => &GROUP,
        Some(Perspective::School) => &SCHOOL,
        Some(Perspective::Partners | Perspective::Ouders | Perspective::Gemeente) => &TO_SCHOOL,
    }
}
pub(in crate::report) static WHAT: Text = Text::new("Wat doen we?", "What do we do?");
pub(in crate::report) static WHY: Text = Text::new("Waarom?", "Why?");
pub(in crate::report) static WHO: Text = Text::new("Wie zorgt ervoor?", "Who looks after it?");
pub(in crate::report) static WITH_WHOM: Text = Text::new("Welke partner?", "Which partner?");
pub(in crate::report) static WHEN: Text = Text::new("Wanneer klaar?", "Ready when?");
pub(in crate::report) static SIGN: Text = Text::new("Waaraan zien we het?", "What will we see?");

pub(in crate::report) static NOT_YET: Text = Text::new(
    "Er is nog geen contact, maar de wens is er wel.",
    "There is no contact yet, but it is wanted.",
);

pub(in crate::report) static LOWEST_SCORE: Sentence<1> = Sentence::new(
    "Dit onderdeel heeft de laagste score: {0} van 100.",
    "This part has the lowest score: {0} out of 100.",
);
pub(in crate::report) static TIED_LOWEST_SCORE: Sentence<2> = Sentence::new(
    "Dit onderdeel heeft de laagste score, samen met {1}: {0} van 100.",
    "This part has the lowest score, together with {1}: {0} out of 100.",
);
pub(in crate::report) static LOWEST_ANSWER: Sentence<1> = Sentence::new(
    "Dit onderdeel kreeg het laagste antwoord: {0}.",
    "This part got the lowest answer: {0}.",
);
pub(in crate::report) static TIED_LOWEST_ANSWER: Sentence<2> = Sentence::new(
    "Dit onderdeel kreeg het laagste antwoord, samen met {1}: {0}.",
    "This part got the lowest answer, together with {1}: {0}.",
);

pub(in crate::report) static FITS_LEVEL: Sentence<1> =
    Sentence::new("Dit past bij niveau {0}.", "This fits level {0}.");

pub(in crate::report) static CAPS: Sentence<2> = Sentence::new(
    "Dit onderdeel houdt het niveau op {0} in plaats van {1}.",
    "This part keeps the level at {0} instead of {1}.",
);
pub(in crate::report) static TIED_CAPS: Sentence<3> = Sentence::new(
    "Dit onderdeel en {2} houden het niveau op {0} in plaats van {1}.",
    "This part and {2} keep the level at {0} instead of {1}.",
);

pub(in crate::report) static GAP: Sentence<3> = Sentence::new(
    "Het verschil is {2} punten. Het hoogst: {0}. Het laagst: {1}.",
    "The difference is {2} points. Highest: {0}. Lowest: {1}.",
);

pub(in crate::report) static OPPOSED: Sentence<1> = Sentence::new(
    "Jullie staan tegenover elkaar bij deze zin: {0}",
    "You disagree strongly about this sentence: {0}",
);

pub(in crate::report) static UNKNOWN: Sentence<1> =
    Sentence::new("Veel mensen weten dit niet: {0}", "Many people do not know this: {0}");

/// The short form has one question for each part.
pub(in crate::report) static ONE_UNKNOWN: Text =
    Text::new("Bij deze vraag koos je: weet ik niet.", "For this question you chose: don't know.");
pub(in crate::report) static MANY_UNKNOWN: Sentence<2> = Sentence::new(
    "Bij {0} van de {1} vragen koos je: weet ik niet.",
    "For {0} of the {1} questions you chose: don't know.",
);

pub(in crate::report) static BELOW_WISH: Sentence<2> = Sentence::new(
    "Nu niveau {0}. De wens is niveau {1}.",
    "Now at level {0}. The wish is level {1}.",
);

pub(in crate::report) static AT_WISH: Sentence<1> =
    Sentence::new("De wens is bereikt: niveau {0}.", "The wish has come true: level {0}.");

pub(in crate::report) static MISSING: Sentence<1> =
    Sentence::new("Zo'n partner kan er zijn voor: {0}.", "This kind of partner could cover: {0}.");

pub(in crate::report) static MUTUAL: Sentence<2> = Sentence::new(
    "De school geeft {0} van 100, de partner {1}.",
    "The school gives {0} out of 100, the partner {1}.",
);

pub(in crate::report) static MUTUAL_WISH: Sentence<1> = Sentence::new(
    "De school ziet nog geen contact, maar wil dat wel. De partner geeft {0} van 100.",
    "The school sees no contact yet, but wants it. The partner gives {0} out of 100.",
);

pub(in crate::report) static CHANGE: Sentence<2> = Sentence::new(
    "Dit is duidelijk veranderd: van {0} naar {1} van 100.",
    "This has clearly changed: from {0} to {1} out of 100.",
);
