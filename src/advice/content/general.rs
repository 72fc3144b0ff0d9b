//! What fits more than one subject.

use super::{Questions, Steps};
use crate::advice::Phase;
use crate::lang::Text;

/// For a dimension that the built-in instrument does not have: nobody here knows what it is about.
pub(in crate::advice) static GENERAL_QUESTIONS: Questions = [
    Text::new("Wat zien we, en wat valt ons op?", "What do we see, and what do we notice?"),
    Text::new("Wat ziet de ander dat ik niet zie?", "What does the other see that I do not see?"),
    Text::new(
        "Wat willen we anders, en wat heeft een kind daaraan?",
        "What do we want to change, and what does a child gain from it?",
    ),
    Text::new(
        "Wie doet wat, en wanneer praten we verder?",
        "Who does what, and when do we talk again?",
    ),
];

/// For such a dimension.
pub(in crate::advice) static GENERAL_STEPS: Steps = [
    Text::new(
        "Kies samen één ding dat jullie dit jaar anders doen. Schrijf op wie begint.",
        "Choose one thing together that you will do differently this year. Write down who begins.",
    ),
    Text::new(
        "Bespreek na drie maanden samen wat er anders is.",
        "After three months, discuss together what is different.",
    ),
];

/// Where people see it differently.
pub(in crate::advice) static DIFFERENCE: (Phase, Text) = (
    Phase::Begrijpen,
    Text::new("Waarom antwoorden we hier anders?", "Why do we answer differently here?"),
);

/// Where people do not know what to answer.
pub(in crate::advice) static UNKNOWN: (Phase, Text) = (
    Phase::Kijken,
    Text::new(
        "Wat weten we hier niet, en wie weet dat wel?",
        "What do we not know here, and who does?",
    ),
);

/// Where something changed between two moments.
pub(in crate::advice) static CHANGE: (Phase, Text) = (
    Phase::Begrijpen,
    Text::new("Wat is er veranderd sinds de vorige keer?", "What has changed since last time?"),
);
