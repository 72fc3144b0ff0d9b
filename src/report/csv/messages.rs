//! What the codebook says about columns and values, in every language.

use super::part::Part;
use crate::base::Form;
use crate::team::Measure;
use crate::words::{BuiltInLang, Sentence, Text};

// Meanings.
pub(super) static PART: Text =
    Text::new("Het deel van de scan waar de vraag in staat.", "The part of the scan that asks it.");
pub(super) static DIMENSION: Text = Text::new(
    "Het onderdeel waar de vraag bij hoort.",
    "The part of collaboration that it is about.",
);
pub(super) static KIND: Text = Text::new("Het soort partner.", "The kind of partner.");
pub(super) static NAME: Text =
    Text::new("De eigen naam van de partner.", "The name of the partner.");
pub(super) static ITEM: Text = Text::new("De code van de vraag.", "The code of the question.");
pub(super) static ITEM_TEXT: Text = Text::new("De vraag zelf.", "The question itself.");
pub(super) static ANSWER: Text = Text::new("Het antwoord als code.", "The answer as a code.");
pub(super) static LABEL: Text = Text::new("Het antwoord in woorden.", "The answer in words.");
pub(super) static N: Text = Text::new(
    "Hoeveel mensen een antwoord op de schaal gaven.",
    "How many people gave an answer on the scale.",
);
pub(super) static MEAN: Text =
    Text::new("Het gemiddelde van die antwoorden.", "The mean of those answers.");
pub(super) static SD: Text = Text::new(
    "Hoe ver de antwoorden uit elkaar liggen: de standaarddeviatie (n min 1).",
    "How far the answers are apart: the standard deviation (n minus 1).",
);
pub(super) static AD: Text = Text::new(
    "Hoe ver een antwoord meestal van het gemiddelde ligt, in stappen van de schaal.",
    "How far an answer usually is from the mean, in steps of the scale.",
);
pub(super) static DONT_KNOW: Text =
    Text::new("Hoeveel mensen het niet weten.", "How many people do not know.");
pub(super) static NOT_APPLICABLE: Text = Text::new(
    "Bij hoeveel mensen de vraag niet past.",
    "How many people the question does not apply to.",
);
pub(super) static NOT_ANSWERED: Text = Text::new(
    "Hoeveel mensen de vraag kregen en geen antwoord gaven.",
    "How many people were asked and gave no answer.",
);
pub(super) static AGREEMENT: Text =
    Text::new("Of mensen het met elkaar eens zijn.", "Whether people agree.");
pub(super) static FORM: Text =
    Text::new("Welke vragenlijst is ingevuld.", "Which form was filled in.");
pub(super) static PERSPECTIVE: Text =
    Text::new("Van welke kant iemand kijkt.", "From which side somebody looks.");
pub(super) static DATE: Text =
    Text::new("De dag waarop de lijst is ingevuld.", "The day on which the form was filled in.");
pub(super) static TOTAL: Text =
    Text::new("Het gemiddelde van de onderdelen.", "The mean of the parts.");
pub(super) static LEVEL: Text = Text::new("Het niveau van het geheel.", "The level of the whole.");
pub(super) static ROW_DIMENSION: Text =
    Text::new("De code van het onderdeel.", "The code of the part.");
pub(super) static ROW_LABEL: Text =
    Text::new("De naam van het onderdeel.", "The name of the part.");
pub(super) static BEFORE: Text =
    Text::new("De score bij de eerste keer.", "The score the first time.");
pub(super) static AFTER: Text =
    Text::new("De score bij de tweede keer.", "The score the second time.");
pub(super) static DELTA: Text = Text::new(
    "Het verschil in punten: de tweede keer min de eerste.",
    "The difference in points: the second time minus the first.",
);
pub(super) static VERDICT: Text = Text::new(
    "Of dit een verandering is, of toeval kan zijn.",
    "Whether this is a change, or may be chance.",
);
pub(super) static MEASURE: Text = Text::new(
    "Over welke vragen de uitkomst van de groep gaat.",
    "Which questions the result of the group is about.",
);
pub(super) static LEFT_OUT: Text = Text::new(
    "Welke groepen niet meetellen, omdat een keer maar één persoon een score had.",
    "Which groups do not count, because only one person had a score at one moment.",
);

pub(super) static WHAT: Text = Text::new("Wat de groep afspreekt.", "What the group agrees.");
pub(super) static WHY: Text = Text::new("Waarom de groep dat doet.", "Why the group does it.");
pub(super) static WHO: Text = Text::new("Wie ervoor zorgt.", "Who looks after it.");
pub(super) static WHEN: Text =
    Text::new("De dag waarop het klaar is.", "The day on which it is ready.");
pub(super) static SIGN: Text =
    Text::new("Waaraan de groep het ziet.", "How the group will see it.");
pub(super) static DONE: Text = Text::new("Wat ervan is gekomen.", "What came of it.");
pub(super) static NOTE: Text =
    Text::new("Wat daar nog over te zeggen is.", "What else there is to say about it.");

// Values.
pub(super) static WHOLE_NUMBER: Text = Text::new("een heel getal vanaf 0", "a whole number from 0");
pub(super) static NUMBER_FROM_0: Text = Text::new("een getal vanaf 0", "a number from 0");
pub(super) static DAY: Text = Text::new(
    "een dag als jaar, maand en dag: 2026-11-23",
    "a date as year, month and day: 2026-11-23",
);

// What an empty cell means.
pub(super) static NEVER: Text = Text::new("Er staat altijd iets.", "It is never empty.");
pub(super) static NO_DIMENSION: Text = Text::new(
    "De vraag hoort niet bij een onderdeel.",
    "The question is not about one of these parts.",
);
pub(super) static NO_PARTNER: Text =
    Text::new("De vraag gaat niet over een partner.", "The question is not about a partner.");
pub(super) static NO_NAME: Text = Text::new(
    "Er is geen naam ingevuld, of de vraag gaat niet over een partner.",
    "No name was filled in, or the question is not about a partner.",
);
pub(super) static NO_CODE: Text =
    Text::new("Deze vraag heeft geen eigen code.", "This question has no code of its own.");
pub(super) static NO_ANSWER: Text =
    Text::new("Er is geen antwoord gegeven.", "No answer was given.");
pub(super) static NOT_ASKED: Text = Text::new(
    "Er is geen antwoord gegeven, of de vraag stond niet op de korte lijst.",
    "No answer was given, or the short form does not ask it.",
);
pub(super) static HIDDEN: Text =
    Text::new("De groep is te klein om te laten zien.", "The group is too small to be shown.");
pub(super) static TOO_FEW_OR_HIDDEN: Text = Text::new(
    "Er zijn te weinig antwoorden, of de groep is te klein om te laten zien.",
    "There are too few answers, or the group is too small to be shown.",
);
pub(super) static ALL_COUNT: Text = Text::new("Alle groepen tellen mee.", "All groups count.");
pub(super) static NOTHING_WRITTEN: Text =
    Text::new("Er is niets ingevuld.", "Nothing was filled in.");
pub(super) static NO_DATE: Text = Text::new("Er is geen dag ingevuld.", "No date was filled in.");
pub(super) static TOO_FEW: Text =
    Text::new("Er zijn te weinig antwoorden.", "There are too few answers.");
pub(super) static NO_LEVEL: Text = Text::new(
    "Er zijn te weinig antwoorden, of dit is de korte lijst.",
    "There are too few answers, or this is the short form.",
);

pub(super) const fn part(lang: BuiltInLang, part: Part) -> &'static str {
    match (lang, part) {
        (BuiltInLang::Nl, Part::SelfEstimate) => "Eigen schatting van het niveau",
        (BuiltInLang::Nl, Part::Main) => "Vragen over het geheel",
        (BuiltInLang::Nl, Part::Working) => "Of jullie samenwerken met deze partner",
        (BuiltInLang::Nl, Part::Partner) => "Vragen over een partner",
        (BuiltInLang::Nl, Part::Desired) => "Het niveau dat jullie willen met deze partner",
        (BuiltInLang::Nl, Part::AboutSchool) => "Vragen aan een partner over de school",
        (BuiltInLang::En, Part::SelfEstimate) => "Own estimate of the level",
        (BuiltInLang::En, Part::Main) => "Questions about the whole",
        (BuiltInLang::En, Part::Working) => "Whether you work with this partner",
        (BuiltInLang::En, Part::Partner) => "Questions about a partner",
        (BuiltInLang::En, Part::Desired) => "The level that you want with this partner",
        (BuiltInLang::En, Part::AboutSchool) => "Questions to a partner about the school",
    }
}

pub(super) const fn form(lang: BuiltInLang, form: Form) -> &'static str {
    match (lang, form) {
        (BuiltInLang::Nl, Form::Full) => "Hele vragenlijst",
        (BuiltInLang::Nl, Form::Short) => "Korte vragenlijst",
        (BuiltInLang::En, Form::Full) => "Full form",
        (BuiltInLang::En, Form::Short) => "Short form",
    }
}

pub(super) const fn measure(lang: BuiltInLang, measure: Measure) -> &'static str {
    match (lang, measure) {
        (BuiltInLang::Nl, Measure::Anchor) => {
            "De vragen van de korte vragenlijst, die iedereen kreeg"
        }
        (BuiltInLang::Nl, Measure::Full) => "Alle vragen",
        (BuiltInLang::En, Measure::Anchor) => {
            "The questions of the short form, which everybody got"
        }
        (BuiltInLang::En, Measure::Full) => "All questions",
    }
}

pub(super) static RANGE: Sentence<2> =
    Sentence::new("een getal van {0} tot en met {1}", "a number from {0} to {1}");

pub(super) static COUNT: Sentence<1> = Sentence::new(
    "Hoeveel mensen dit antwoord gaven: {0}.",
    "How many people gave this answer: {0}.",
);

pub(super) static SCORE: Sentence<1> =
    Sentence::new("De score op dit onderdeel: {0}.", "The score on this part: {0}.");

pub(super) static POINTS_OF_SIDE: Sentence<1> = Sentence::new(
    "Het gemiddelde antwoord van deze groep, in punten: {0}.",
    "The mean answer of this group, in points: {0}.",
);

/// The names of the sheets of a workbook: at most 31 characters, none of them `[ ] : * ? / \`.
pub(super) static ANSWERS: Text = Text::new("Antwoorden", "Answers");
pub(super) static CHANGES: Text = Text::new("Wat er veranderd is", "What has changed");
pub(super) static MEANINGS: Text = Text::new("Wat de kolommen zeggen", "What the columns mean");
