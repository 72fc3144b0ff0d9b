//! The forms of the sentences in the report of a team.

use super::read::Forms;

#[rustfmt::skip]
pub(super) const DIFFERENCES: Forms = &[
    ("ends", ["Het grootste verschil: {} ({} punten). {}: {}. {}: {}.", "The largest difference: {} ({} points). {}: {}. {}: {}."]),
    ("largest", ["Het grootste verschil: {} ({} punten).", "The largest difference: {} ({} points)."]),
    ("goesWell", ["Gemiddeld gaat dit wel goed.", "On average it does go well."]),
    ("oneEnds", ["Op één onderdeel zijn groepen te vergelijken: {} ({} punten verschil). {}: {}. {}: {}.", "Groups can be compared on one part: {} ({} points apart). {}: {}. {}: {}."]),
    ("equal", ["Bij deze onderdelen is het verschil even groot: {} ({} punten).", "On these parts the difference is the same: {} ({} points)."]),
    ("allEqual", ["Bij alle onderdelen is het verschil even groot: {} punten.", "On all parts the difference is the same: {} points."]),
    ("same", ["De groepen kijken er ongeveer hetzelfde naar.", "The groups see it in about the same way."]),
    ("sameHere", ["Hier kijken de groepen er ongeveer hetzelfde naar: {}.", "Here the groups see it in about the same way: {}."]),
    ("oneGroup", ["Er is één groep te zien. Daarom valt er niets te vergelijken.", "Only one group is visible, so there is nothing to compare."]),
    ("noScores", ["De groepen hebben nog te weinig antwoorden voor een score.", "The groups do not have enough answers for a score yet."]),
    ("opposed", ["{} Hier staan de antwoorden tegenover elkaar.", "{} Here people gave opposite answers."]),
];

#[rustfmt::skip]
pub(super) const LEVEL: Forms = &[
    ("level", ["Dit past het best bij jullie antwoorden: niveau {}, {}. {}.", "This fits your answers as a group best: level {}, {}. {}."]),
    ("definition", ["Op dit niveau {}. {}.", "At this level, {}. {}."]),
    ("total", ["Het gemiddelde van de onderdelen is {} van 100.", "The mean of the parts is {} out of 100."]),
    ("bySide", ["Dat verschilt per groep. {}.", "That differs by group. {}."]),
    ("capped", ["Dat hoort bij niveau {}, {}. Het niveau hier is lager door dit onderdeel: {}. Het is hoogstens één hoger dan het laagste onderdeel.", "That belongs to level {}, {}. The level here is lower because of this part: {}. It is at most one above the lowest part."]),
    ("cappedBySome", ["Dat hoort bij niveau {}, {}. Het niveau hier is lager door deze onderdelen: {}. Het is hoogstens één hoger dan het laagste onderdeel.", "That belongs to level {}, {}. The level here is lower because of these parts: {}. It is at most one above the lowest part."]),
    ("provisional", ["Deze uitkomst is voorlopig. Hier zijn nog te weinig antwoorden: {}.", "This result is provisional. There are not enough answers yet for: {}."]),
    ("noTotal", ["Er is nog geen uitkomst voor het geheel. Daarvoor is een score nodig bij {} van de {} onderdelen. Hier zijn nog te weinig antwoorden: {}.", "There is no result for the whole yet. It needs a score for {} of the {} parts. There are not enough answers yet for: {}."]),
    ("tooFew", ["Met één vraag per onderdeel is er pas een niveau vanaf {} mensen. Zo veel zijn het er niet.", "With one question for each part, a level needs at least {} people. There are fewer."]),
    ("full", ["Iedereen kreeg alle vragen. Daarom tellen alle vragen mee.", "Everybody was asked all questions, so all of them count."]),
    ("anchor", ["We kijken naar de {} vragen die iedereen kreeg.", "We look at the {} questions that everybody was asked."]),
    ("nothing", ["Bij geen enkele vraag zeggen de meesten in elke groep: dit is er al. Bij geen enkele vraag zeggen ze: dit nog niet, of maar een beetje.", "There is no question to which most people in each group say: this is already there. There is none to which they say: not yet, or only a little."]),
    ("more", super::MORE),
    ("oneMore", ["En nog 1 andere vraag.", "And 1 more question."]),
];

#[rustfmt::skip]
pub(super) const PROFILE: Forms = &[
    ("highest", ["Het hoogst: {} ({}). Het laagst: {} ({}).", "Highest: {} ({}). Lowest: {} ({})."]),
    ("allTheSame", ["Alle scores zijn gelijk: {} van 100.", "All scores are the same: {} out of 100."]),
    ("allTheSameAnswer", ["Alle antwoorden zijn gelijk: {}.", "All answers are the same: {}."]),
    ("oneScore", ["Er is één score: {} ({}).", "There is one score: {} ({})."]),
    ("oneAnswer", ["Er is één antwoord: {} ({}).", "There is one answer: {} ({})."]),
    ("oneWithout", ["Eén onderdeel heeft nog geen score.", "One part has no score yet."]),
    ("someWithout", ["{} onderdelen hebben nog geen score.", "{} parts have no score yet."]),
    ("none", ["Er zijn nog te weinig antwoorden voor een score.", "There are not enough answers for a score yet."]),
];

#[rustfmt::skip]
pub(super) const ANSWERS: Forms = &[
    ("most", ["Het meest gegeven antwoord: {} ({} van {}).", "The most common answer: {} ({} of {})."]),
    ("mostOfSome", ["De meest gegeven antwoorden: {} (elk {} van {}).", "The most common answers: {} (each {} of {})."]),
    ("each", ["Elk antwoord werd even vaak gegeven: {} keer.", "Each answer was given equally often: {} times."]),
    ("unknownMost", ["Weet ik niet: {}x, het vaakst bij {}.", "I don't know: {}x, most often for {}."]),
    ("unknownEach", ["Weet ik niet: {}x, bij elk onderdeel even vaak.", "I don't know: {}x, equally often for each part."]),
    ("unknownOnly", ["Weet ik niet: {}x, alleen bij {}.", "I don't know: {}x, only for {}."]),
    ("inapplicableMost", ["Past niet bij ons: {}x, het vaakst bij {}.", "Does not apply to us: {}x, most often for {}."]),
    ("inapplicableEach", ["Past niet bij ons: {}x, bij elk onderdeel even vaak.", "Does not apply to us: {}x, equally often for each part."]),
    ("inapplicableOnly", ["Past niet bij ons: {}x, alleen bij {}.", "Does not apply to us: {}x, only for {}."]),
    ("unansweredMost", ["Niet beantwoord: {}x, het vaakst bij {}.", "Not answered: {}x, most often for {}."]),
    ("unansweredEach", ["Niet beantwoord: {}x, bij elk onderdeel even vaak.", "Not answered: {}x, equally often for each part."]),
    ("unansweredOnly", ["Niet beantwoord: {}x, alleen bij {}.", "Not answered: {}x, only for {}."]),
    ("hiddenMost", ["Niet te zien: {}x, het vaakst bij {}.", "Not shown: {}x, most often for {}."]),
    ("hiddenEach", ["Niet te zien: {}x, bij elk onderdeel even vaak.", "Not shown: {}x, equally often for each part."]),
    ("hiddenOnly", ["Niet te zien: {}x, alleen bij {}.", "Not shown: {}x, only for {}."]),
    ("noAnswers", ["Er zijn geen antwoorden om te laten zien.", "There are no answers to show."]),
];

#[rustfmt::skip]
pub(super) const UNKNOWN: Forms = &[
    ("everywhere", ["Bij alle {} vragen zeiden veel mensen ‘weet ik niet’.", "Many people said ‘don't know’ to all {} questions."]),
    ("unknown", ["{} Zo vaak zeiden mensen hier ‘weet ik niet’: {} van de {} keer.", "{} This is how often people said ‘don't know’ here: {} out of {} times."]),
];
