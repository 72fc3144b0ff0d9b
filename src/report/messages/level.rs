//! The sentences around a level: what it rests on, what caps it, and what was answered.

use alloc::string::String;

use crate::field::Perspective;
use crate::words::{BuiltInLang, Sentence, Text};

/// S21: the introduction to a level, for one person and for a group.
pub(in crate::report) static FITS_YOU: Sentence<2> = Sentence::new(
    "Dit past het best bij je antwoorden: niveau {0}. {1}",
    "This fits your answers best: level {0}. {1}",
);
pub(in crate::report) static FITS_ALL: Sentence<2> = Sentence::new(
    "Dit past het best bij jullie antwoorden: niveau {0}. {1}",
    "This fits your answers as a group best: level {0}. {1}",
);

pub(in crate::report) static SHORT_FORM: Text = Text::new(
    "Dit is de korte scan, met één vraag per onderdeel. Daarom staat er geen niveau bij.",
    "This is the short scan, with one question for each part. That is why it gives no level.",
);

/// S1b: "a group on anchors has levels from five respondents on".
pub(in crate::report) static TOO_FEW_FOR_LEVEL: Sentence<1> = Sentence::new(
    "Met één vraag per onderdeel is er pas een niveau vanaf {0} mensen. Zo veel zijn het er niet.",
    "With one question for each part, a level needs at least {0} people. There are fewer.",
);

pub(in crate::report) static TOTAL: Sentence<1> = Sentence::new(
    "Het gemiddelde van de onderdelen is {0} van 100.",
    "The mean of the parts is {0} out of 100.",
);

/// The total of each side, where they differ; a mean alone would speak for all.
pub(in crate::report) static BY_SIDE: Sentence<1> =
    Sentence::new("Dat verschilt per groep. {0}.", "That differs by group. {0}.");

static CAPPED: Sentence<2> = Sentence::new(
    "Dat hoort bij niveau {0}. Het niveau hier is lager door dit onderdeel: {1}. \
     Het is hoogstens één hoger dan het laagste onderdeel.",
    "That belongs to level {0}. The level here is lower because of this part: {1}. \
     It is at most one above the lowest part.",
);
static CAPPED_BY_SOME: Sentence<2> = Sentence::new(
    "Dat hoort bij niveau {0}. Het niveau hier is lager door deze onderdelen: {1}. \
     Het is hoogstens één hoger dan het laagste onderdeel.",
    "That belongs to level {0}. The level here is lower because of these parts: {1}. \
     It is at most one above the lowest part.",
);

/// S7: "Always name the dimension that caps."
pub(in crate::report) fn capped(lang: BuiltInLang, uncapped: &str, by: &str, n: usize) -> String {
    let sentence = if n == 1 { &CAPPED } else { &CAPPED_BY_SOME };
    sentence.fill(lang, [&uncapped, &by])
}

pub(in crate::report) static PROVISIONAL: Sentence<1> = Sentence::new(
    "Deze uitkomst is voorlopig. Hier zijn nog te weinig antwoorden: {0}.",
    "This result is provisional. There are not enough answers yet for: {0}.",
);

pub(in crate::report) static NO_TOTAL: Sentence<3> = Sentence::new(
    "Er is nog geen uitkomst voor het geheel. Daarvoor is een score nodig bij {0} van \
     de {1} onderdelen. Hier zijn nog te weinig antwoorden: {2}.",
    "There is no result for the whole yet. It needs a score for {0} of the \
     {1} parts. There are not enough answers yet for: {2}.",
);

/// What is there already. Whoever is not at school does not do all of it.
pub(in crate::report) const fn there(reader: Perspective) -> &'static Text {
    static SCHOOL: Text = Text::new("Dit doen jullie al", "You already do this");
    static OTHERS: Text = Text::new("Dit is er al", "This is already there");
    match reader {
        Perspective::School => &SCHOOL,
        Perspective::Partners | Perspective::Ouders | Perspective::Gemeente => &OTHERS,
    }
}
pub(in crate::report) static NOT_YET: Text =
    Text::new("Dit nog niet, of maar een beetje", "Not yet, or only a little");
pub(in crate::report) static IN_BETWEEN: Text = Text::new(
    "Je antwoorden liggen ertussenin: meer dan een beetje, maar nog niet grotendeels.",
    "Your answers lie in between: more than a little, but not mostly yet.",
);

/// What most people in each group say.
pub(in crate::report) static MOST_SAY_THERE: Text = Text::new(
    "In elke groep zeggen de meesten: dit is er al",
    "In each group, most people say: this is already there",
);
pub(in crate::report) static MOST_SAY_NOT_YET: Text = Text::new(
    "In elke groep zeggen de meesten: dit nog niet, of maar een beetje",
    "In each group, most people say: not yet, or only a little",
);
pub(in crate::report) static ONE_GROUP_SAYS_THERE: Text =
    Text::new("De meesten zeggen: dit is er al", "Most people say: this is already there");
pub(in crate::report) static ONE_GROUP_SAYS_NOT_YET: Text = Text::new(
    "De meesten zeggen: dit nog niet, of maar een beetje",
    "Most people say: not yet, or only a little",
);
pub(in crate::report) static NO_ITEM_STANDS_OUT: Text = Text::new(
    "Bij geen enkele vraag zeggen de meesten in elke groep: dit is er al. \
     Bij geen enkele vraag zeggen ze: dit nog niet, of maar een beetje.",
    "There is no question to which most people in each group say: this is already there. \
     There is none to which they say: not yet, or only a little.",
);

static ONE_MORE: Text = Text::new("En nog 1 andere vraag.", "And 1 more question.");
static MORE: Sentence<1> = Sentence::new("En nog {0} andere vragen.", "And {0} more questions.");

/// How many items are left out of a list.
pub(in crate::report) fn more(lang: BuiltInLang, n: usize) -> String {
    if n == 1 { ONE_MORE.owned(lang) } else { MORE.fill(lang, [&n]) }
}
