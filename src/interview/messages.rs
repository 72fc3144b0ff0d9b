//! The words around the questions.

use crate::words::{Sentence, Text};

pub(crate) static SUBTITLE_FULL: Text =
    Text::new("De hele vragenlijst, op papier", "The full form, on paper");
pub(crate) static SUBTITLE_SHORT: Text =
    Text::new("De korte vragenlijst, op papier", "The short form, on paper");

pub(crate) static BEFORE: Text = Text::new("Voor je begint", "Before you start");
pub(crate) static HOW: Text = Text::new(
    "Kies bij elke zin één antwoord. Geen antwoord is fout. Weet je iets niet? Dan mag je dat zeggen.",
    "Choose one answer for each sentence. No answer is wrong. Is there something you do not know? \
     Then just say so.",
);
pub(crate) static NO_NAME: Text = Text::new("Schrijf je naam niet op.", "Do not write your name.");
pub(crate) static MEANING: Text =
    Text::new("Wat betekenen de antwoorden?", "What do the answers mean?");
pub(crate) static DATE: Text = Text::new("Datum", "Date");
pub(crate) static PERSPECTIVE: Text = Text::new("Wie ben je?", "Who are you?");
pub(crate) static FROM: Text = Text::new(
    "Ben je van een partner? Schrijf op van welke organisatie.",
    "Are you from a partner? Write which organisation.",
);

pub(crate) static PARTNER: Text = Text::new("Over een partner", "About a partner");
pub(crate) static PARTNER_HOW: Text = Text::new(
    "Vul dit in als je van de school bent. Kopieer dit deel voor elke partner.",
    "Fill this in if you are from the school. Copy this part for each partner.",
);
pub(crate) static PARTNER_KIND: Text =
    Text::new("Wat voor partner is het?", "What kind of partner is it?");
pub(crate) static PARTNER_NAME: Text =
    Text::new("Naam van de organisatie", "Name of the organisation");
pub(crate) static LEEFWERELDEN: Text =
    Text::new("Waar bereikt deze partner kinderen?", "Where does this partner reach children?");
pub(crate) static ONLY_IF_YES: Text = Text::new(
    "Werken jullie nu samen? Vul dan ook de volgende zinnen in.",
    "Do you work together now? Then fill in the next sentences too.",
);

pub(crate) static SCHOOL: Text = Text::new("Over de school", "About the school");
pub(crate) static SCHOOL_HOW: Text =
    Text::new("Vul dit in als je van een partner bent.", "Fill this in if you are from a partner.");

pub(crate) static THANKS: Text = Text::new("Klaar?", "Finished?");
pub(crate) static WHAT_NEXT: Text = Text::new(
    "Geef deze lijst aan wie de scan regelt. Die vult je antwoorden in op de computer.",
    "Give this form to the person who runs the scan. They enter your answers on the computer.",
);

/// The heading of a column with explanations.
pub(crate) static IN_WORDS: Text = Text::new("In woorden", "In words");

/// The heading above the items that only one kind of partner has.
pub(crate) static ONLY_FOR: Sentence<1> = Sentence::new("Alleen voor {0}", "Only for {0}");

/// All of them, each with its path in a catalogue.
pub(super) static ALL: [(&str, &Text); 21] = [
    ("subtitleFull", &SUBTITLE_FULL),
    ("subtitleShort", &SUBTITLE_SHORT),
    ("before", &BEFORE),
    ("how", &HOW),
    ("noName", &NO_NAME),
    ("meaning", &MEANING),
    ("date", &DATE),
    ("perspective", &PERSPECTIVE),
    ("from", &FROM),
    ("partner", &PARTNER),
    ("partnerHow", &PARTNER_HOW),
    ("partnerKind", &PARTNER_KIND),
    ("partnerName", &PARTNER_NAME),
    ("leefwerelden", &LEEFWERELDEN),
    ("onlyIfYes", &ONLY_IF_YES),
    ("school", &SCHOOL),
    ("schoolHow", &SCHOOL_HOW),
    ("thanks", &THANKS),
    ("whatNext", &WHAT_NEXT),
    ("inWords", &IN_WORDS),
    ("onlyFor", ONLY_FOR.text()),
];
