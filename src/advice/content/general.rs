//! For a dimension of an instrument that is not built in: the scan cannot know what it is about.

use super::{Questions, Steps};
use crate::lang::Text;

pub(in crate::advice) static GENERAL_QUESTIONS: Questions = [
    Text::new("Wat zien we, en wat valt ons op?", "What do we see, and what strikes us?"),
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
