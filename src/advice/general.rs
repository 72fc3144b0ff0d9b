//! Texts that fit every subject of every instrument.

use crate::field::Perspective::{Gemeente, Ouders, Partners, School};
use crate::instrument::Effort::{Afternoon, Quarter, Year};
use crate::instrument::{Action, Actions, Phase, Question};

/// Used if an instrument has no questions about a subject.
pub(super) static QUESTIONS: [Question; 4] = [
    Question::new(
        Phase::Kijken,
        "Wat zien we, en wat valt ons op?",
        "What do we see, and what do we notice?",
    ),
    Question::new(
        Phase::Begrijpen,
        "Wat ziet de ander dat ik niet zie?",
        "What does the other see that I do not see?",
    ),
    Question::new(
        Phase::Kiezen,
        "Wat willen we anders, en wat heeft een kind daaraan?",
        "What do we want to change, and what does a child gain from it?",
    ),
    Question::new(
        Phase::Doen,
        "Wie doet wat, en wanneer praten we verder?",
        "Who does what, and when do we talk again?",
    ),
];

/// For a subject that people see differently.
pub(super) static DIFFERENCE: Question = Question::new(
    Phase::Begrijpen,
    "Waarom antwoorden we hier anders?",
    "Why do we answer differently here?",
);

/// For a subject about which people do not know what to answer.
pub(super) static UNKNOWN: Question = Question::new(
    Phase::Kijken,
    "Wat weten we hier niet, en wie weet dat wel?",
    "What do we not know here, and who does?",
);

/// For a subject that changed between two moments.
pub(super) static CHANGE: Question = Question::new(
    Phase::Begrijpen,
    "Wat is er veranderd sinds de vorige keer?",
    "What has changed since last time?",
);

/// Used if an instrument has no actions for a subject, by side.
pub(super) static ACTIONS: [Actions; 4] = [
    Actions {
        who: School,
        begin: Action::new(
            Afternoon,
            "Kies samen één ding dat jullie dit jaar anders doen. Schrijf op wie begint.",
            "Choose one thing together that you will do differently this year. Write down who \
             begins.",
        ),
        go_on: Action::new(
            Year,
            "Bespreek elke drie maanden samen wat er anders is.",
            "Discuss together every three months what is different.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vertel de school wat jullie hier zien. Vraag wat de school ziet.",
            "Tell the school what you see here. Ask what the school sees.",
        ),
        go_on: Action::new(
            Afternoon,
            "Bied de school één ding aan dat jullie hier kunnen doen.",
            "Offer the school one thing that you can do here.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vertel op school wat jij hier ziet, en waarom.",
            "Tell the school what you see here, and why.",
        ),
        go_on: Action::new(
            Afternoon,
            "Vraag of je een keer mag meepraten over dit onderwerp.",
            "Ask whether you may join a talk about this topic.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Vraag school en partners wat zij hier van de gemeente nodig hebben.",
            "Ask school and partners what they need from the municipality here.",
        ),
        go_on: Action::new(
            Year,
            "Bespreek elk jaar met school en partners wat hier beter gaat.",
            "Discuss every year with school and partners what is going better here.",
        ),
    },
];
