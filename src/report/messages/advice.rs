//! The sentences around advice, and why each line of it is there.

use crate::lang::{Sentence, Text};

pub(in crate::report) static TOPICS: Text =
    Text::new("Waarover kunnen jullie praten?", "What can you talk about?");
pub(in crate::report) static QUESTIONS: Text = Text::new(
    "Praat er 20 tot 30 minuten over, met deze vragen:",
    "Talk about it for 20 to 30 minutes, with these questions:",
);
pub(in crate::report) static STEPS: Text =
    Text::new("Dit kunnen jullie doen:", "This is what you can do:");
pub(in crate::report) static READ_MORE: Text = Text::new("Hier lees je meer:", "Read more here:");

pub(in crate::report) static AGENDA: Text = Text::new("Onze afspraken", "Our agreements");
pub(in crate::report) static AGENDA_MEANING: Text = Text::new(
    "Kies samen hoogstens drie dingen. Schrijf ze hier op.",
    "Choose at most three things together. Write them down here.",
);
pub(in crate::report) static WHAT: Text = Text::new("Wat doen we?", "What do we do?");
pub(in crate::report) static WHY: Text = Text::new("Waarom?", "Why?");
pub(in crate::report) static WHO: Text = Text::new("Wie zorgt ervoor?", "Who looks after it?");
pub(in crate::report) static WITH_WHOM: Text = Text::new("Welke partner?", "Which partner?");
pub(in crate::report) static WHEN: Text = Text::new("Wanneer klaar?", "Ready when?");
pub(in crate::report) static SIGN: Text = Text::new("Waaraan zien we het?", "What will we see?");

pub(in crate::report) static NOT_YET: Text = Text::new(
    "Er is nog geen contact, maar dat willen jullie wel.",
    "There is no contact yet, but you want it.",
);

pub(in crate::report) static HIGHEST_SCORE: Sentence<1> = Sentence::new(
    "Dit heeft de hoogste score: {0} van 100.",
    "This has the highest score: {0} out of 100.",
);

pub(in crate::report) static LOWEST_SCORE: Sentence<1> = Sentence::new(
    "Dit heeft de laagste score: {0} van 100.",
    "This has the lowest score: {0} out of 100.",
);

pub(in crate::report) static LOW_SCORE: Sentence<1> =
    Sentence::new("De score is {0} van 100.", "The score is {0} out of 100.");

pub(in crate::report) static FITS_LEVEL: Sentence<1> =
    Sentence::new("Past bij niveau {0}.", "Fits level {0}.");

pub(in crate::report) static CAPS: Sentence<2> = Sentence::new(
    "Hierdoor staan jullie op niveau {0} en niet op {1}.",
    "Because of this you are at level {0} and not at {1}.",
);

pub(in crate::report) static GAP: Sentence<3> = Sentence::new(
    "{0} en {1} verschillen hier {2} punten.",
    "{0} and {1} differ by {2} points here.",
);

pub(in crate::report) static ANCHOR_GAP: Sentence<3> = Sentence::new(
    "Op de vraag die iedereen kreeg verschillen {0} en {1} {2} punten.",
    "On the question that everybody got, {0} and {1} differ by {2} points.",
);

pub(in crate::report) static OPPOSED: Sentence<1> = Sentence::new(
    "Jullie staan tegenover elkaar bij deze zin: {0}",
    "You are opposed on this sentence: {0}",
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

pub(in crate::report) static WHITE_SPOT: Sentence<1> = Sentence::new(
    "{0} is een witte plek: geen partner stemt daar met jullie af.",
    "{0} is a white spot: no partner is in step with you there.",
);

pub(in crate::report) static BELOW_WISH: Sentence<2> = Sentence::new(
    "Nu niveau {0}. Jullie willen naar niveau {1}.",
    "Now at level {0}. You want to be at level {1}.",
);

pub(in crate::report) static AT_WISH: Sentence<1> = Sentence::new(
    "Jullie zijn waar jullie willen zijn: niveau {0}.",
    "You are where you want to be: level {0}.",
);

pub(in crate::report) static MISSING: Sentence<1> =
    Sentence::new("Zo'n partner kan er zijn voor: {0}.", "Such a partner can be there for: {0}.");

pub(in crate::report) static MUTUAL: Sentence<2> = Sentence::new(
    "De school geeft {0} van 100, de partner {1}.",
    "The school gives {0} out of 100, the partner {1}.",
);

pub(in crate::report) static CHANGE: Sentence<2> = Sentence::new(
    "Dit is duidelijk veranderd: van {0} naar {1} van 100.",
    "This has clearly changed: from {0} to {1} out of 100.",
);
