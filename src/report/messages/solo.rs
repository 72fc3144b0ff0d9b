//! The sentences of the report of one respondent; other reports use some of them too.

use alloc::format;
use alloc::string::String;

use crate::response::{Date, Period};
use crate::words::{BuiltInLang, Sentence, Text};

pub(in crate::report) static STRENGTH: Text =
    Text::new("Wat gaat al goed?", "What is already going well?");
pub(in crate::report) static LEVEL: Text = Text::new("Hoe ver zijn jullie?", "How far are you?");
/// The same, for whoever reads alone and is not at school.
pub(in crate::report) static LEVEL_SEEN: Text =
    Text::new("Hoe ver is de samenwerking?", "How far is the collaboration?");
pub(in crate::report) static PROFILE: Text = Text::new("De onderdelen", "The parts");
pub(in crate::report) static LEEFWERELDEN: Text =
    Text::new("School, thuis en wijk", "School, home and neighbourhood");
pub(in crate::report) static ABOUT_SCHOOL: Text =
    Text::new("Zo zie je de school", "How you see the school");
pub(in crate::report) static LIMITS: Text =
    Text::new("Wat zegt dit niet?", "What does this not say?");

pub(in crate::report) static DIMENSION: Text = Text::new("Onderdeel", "Part");
pub(in crate::report) static SCORE: Text = Text::new("Score van 100", "Score out of 100");
pub(in crate::report) static IN_WORDS: Text = Text::new("In woorden", "In words");
/// At the levels: the result, and the respondent's own estimate.
pub(in crate::report) const OWN_MARKS: [&Text; 2] = {
    static RESULT: Text = Text::new("De uitkomst", "The result");
    static ESTIMATE: Text = Text::new("Eigen schatting", "Own estimate");
    [&RESULT, &ESTIMATE]
};

pub(in crate::report) static PARTNER: Text = Text::new("Partner", "Partner");

pub(in crate::report) static TOO_FEW_ANSWERS: Text =
    Text::new("Te weinig antwoorden", "Too few answers");
pub(in crate::report) static WHITE_SPOT: Text = Text::new("Witte plek", "White spot");
pub(in crate::report) static WHITE_SPOTS: Text = Text::new("Witte plekken", "White spots");

pub(in crate::report) static WHITE_SPOT_MEANING: Text = Text::new(
    "Een witte plek is een leefwereld waar nog geen partner met jullie afstemt.",
    "A white spot is a world of the child where no partner is in step with you yet.",
);

pub(in crate::report) static NO_STRENGTH: Text = Text::new(
    "Er zijn nog te weinig antwoorden om een sterk punt te noemen.",
    "There are not enough answers yet to name a strength.",
);

pub(in crate::report) static OWN_VIEW: Text = Text::new(
    "Dit is het beeld van één persoon. Een ander kan het anders zien. Praat daar samen over.",
    "This is the view of one person. Somebody else may see it differently. Talk about it together.",
);

/// S18, in the words of the rule.
pub(in crate::report) static OTHER_THAN_ESTIMATED: Text = Text::new(
    "Dit is anders dan jullie zelf dachten. Praat erover.",
    "This is not what you expected yourselves. Talk about it.",
);

pub(in crate::report) static AS_ESTIMATED: Text =
    Text::new("Dat is wat jullie zelf ook dachten.", "That is what you expected yourselves.");

pub(in crate::report) static VIEW_FROM: Sentence<1> =
    Sentence::new("Eigen beeld: {0}", "Own view: {0}");

pub(in crate::report) static OWN_ESTIMATE: Sentence<1> =
    Sentence::new("Jullie eigen schatting: niveau {0}.", "Your own estimate: level {0}.");

static ONE_ANSWER_NEEDED: Sentence<1> =
    Sentence::new("nog {0} antwoord nodig", "needs {0} more answer");
static ANSWERS_NEEDED: Sentence<1> =
    Sentence::new("nog {0} antwoorden nodig", "needs {0} more answers");

/// How many answers a score still needs.
pub(in crate::report) fn answers_needed(lang: BuiltInLang, n_answers: u32) -> String {
    let sentence = if n_answers == 1 { &ONE_ANSWER_NEEDED } else { &ANSWERS_NEEDED };
    sentence.fill(lang, [&n_answers])
}

pub(in crate::report) static TOO_FEW_APPLY: Text =
    Text::new("te weinig vragen passen bij jullie", "too few questions apply to you");

/// How often a dimension was answered with "weet ik niet".
pub(in crate::report) static DONT_KNOW: Sentence<1> =
    Sentence::new("{0}x weet ik niet", "{0}x don't know");

pub(in crate::report) static SCHOOL_SCORE: Sentence<2> = Sentence::new(
    "Over het contact met de school geef je {0} van 100. \
             Dat hoort bij niveau {1}.",
    "For the contact with the school you give {0} out of 100. \
             That belongs to level {1}.",
);

/// A date as people write it: `8 oktober 2026`.
pub(in crate::report) fn date(lang: BuiltInLang, date: Date) -> String {
    format!("{} {} {}", date.day(), month(lang, date), date.year())
}

/// A day, or the months of several: `november tot en met december 2026`.
pub(in crate::report) fn period(lang: BuiltInLang, Period { first, last }: Period) -> String {
    static MONTHS: Sentence<2> = Sentence::new("{0} tot en met {1}", "{0} to {1}");
    if first == last {
        return date(lang, first);
    }
    let until = format!("{} {}", month(lang, last), last.year());
    if first.year() != last.year() {
        MONTHS.fill(lang, [&format!("{} {}", month(lang, first), first.year()), &until])
    } else if first.month() != last.month() {
        MONTHS.fill(lang, [&month(lang, first), &until])
    } else {
        until
    }
}

fn month(lang: BuiltInLang, date: Date) -> &'static str {
    static NL: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    static EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let names = match lang {
        BuiltInLang::Nl => &NL,
        BuiltInLang::En => &EN,
    };
    names.get(usize::from(date.month()) - 1).copied().unwrap_or_default()
}
