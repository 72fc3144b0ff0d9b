//! The sentences around advice, and why each line of it is there.

use alloc::format;
use alloc::string::String;

use crate::lang::{Lang, Text};

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

pub(in crate::report) fn highest_score(lang: Lang, points: u64) -> String {
    match lang {
        Lang::Nl => format!("Dit heeft de hoogste score: {points} van 100."),
        Lang::En => format!("This has the highest score: {points} out of 100."),
    }
}

pub(in crate::report) fn lowest_score(lang: Lang, points: u64) -> String {
    match lang {
        Lang::Nl => format!("Dit heeft de laagste score: {points} van 100."),
        Lang::En => format!("This has the lowest score: {points} out of 100."),
    }
}

pub(in crate::report) fn low_score(lang: Lang, points: u64) -> String {
    match lang {
        Lang::Nl => format!("De score is {points} van 100."),
        Lang::En => format!("The score is {points} out of 100."),
    }
}

pub(in crate::report) fn level(lang: Lang, level: &str) -> String {
    match lang {
        Lang::Nl => format!("Past bij niveau {level}."),
        Lang::En => format!("Fits level {level}."),
    }
}

pub(in crate::report) fn caps(lang: Lang, level: &str, uncapped: &str) -> String {
    match lang {
        Lang::Nl => format!("Hierdoor staan jullie op niveau {level} en niet op {uncapped}."),
        Lang::En => format!("Because of this you are at level {level} and not at {uncapped}."),
    }
}

pub(in crate::report) fn gap(lang: Lang, highest: &str, lowest: &str, points: u64) -> String {
    match lang {
        Lang::Nl => format!("{highest} en {lowest} verschillen hier {points} punten."),
        Lang::En => format!("{highest} and {lowest} differ by {points} points here."),
    }
}

pub(in crate::report) fn anchor_gap(
    lang: Lang,
    highest: &str,
    lowest: &str,
    points: u64,
) -> String {
    match lang {
        Lang::Nl => {
            format!(
                "Op de vraag die iedereen kreeg verschillen {highest} en {lowest} {points} punten."
            )
        }
        Lang::En => {
            format!(
                "On the question that everybody got, {highest} and {lowest} differ by {points} points."
            )
        }
    }
}

pub(in crate::report) fn opposed(lang: Lang, item: &str) -> String {
    match lang {
        Lang::Nl => format!("Jullie staan tegenover elkaar bij deze zin: {item}"),
        Lang::En => format!("You are opposed on this sentence: {item}"),
    }
}

pub(in crate::report) fn unknown(lang: Lang, item: &str) -> String {
    match lang {
        Lang::Nl => format!("Veel mensen weten dit niet: {item}"),
        Lang::En => format!("Many people do not know this: {item}"),
    }
}

pub(in crate::report) fn many_unknown(lang: Lang, count: u32, of: u32) -> String {
    match lang {
        // The short form has one question for each part.
        Lang::Nl if of == 1 => String::from("Bij deze vraag koos je: weet ik niet."),
        Lang::En if of == 1 => String::from("For this question you chose: don't know."),
        Lang::Nl => format!("Bij {count} van de {of} vragen koos je: weet ik niet."),
        Lang::En => format!("For {count} of the {of} questions you chose: don't know."),
    }
}

pub(in crate::report) fn white_spot(lang: Lang, leefwereld: &str) -> String {
    match lang {
        Lang::Nl => {
            format!("{leefwereld} is een witte plek: geen partner stemt daar met jullie af.")
        }
        Lang::En => format!("{leefwereld} is a white spot: no partner is in step with you there."),
    }
}

pub(in crate::report) fn below_wish(lang: Lang, now: &str, desired: &str) -> String {
    match lang {
        Lang::Nl => format!("Nu niveau {now}. Jullie willen naar niveau {desired}."),
        Lang::En => format!("Now at level {now}. You want to be at level {desired}."),
    }
}

pub(in crate::report) fn at_wish(lang: Lang, now: &str) -> String {
    match lang {
        Lang::Nl => format!("Jullie zijn waar jullie willen zijn: niveau {now}."),
        Lang::En => format!("You are where you want to be: level {now}."),
    }
}

pub(in crate::report) fn missing(lang: Lang, leefwereld: &str) -> String {
    match lang {
        Lang::Nl => format!("Zo'n partner kan er zijn voor: {leefwereld}."),
        Lang::En => format!("Such a partner can be there for: {leefwereld}."),
    }
}

pub(in crate::report) fn mutual(lang: Lang, school: u64, partner: u64) -> String {
    match lang {
        Lang::Nl => format!("De school geeft {school} van 100, de partner {partner}."),
        Lang::En => format!("The school gives {school} out of 100, the partner {partner}."),
    }
}

pub(in crate::report) fn change(lang: Lang, before: u64, after: u64) -> String {
    match lang {
        Lang::Nl => format!("Dit is duidelijk veranderd: van {before} naar {after} van 100."),
        Lang::En => format!("This has clearly changed: from {before} to {after} out of 100."),
    }
}
