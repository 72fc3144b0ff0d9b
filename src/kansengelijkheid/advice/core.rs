//! What school and partner can do about the items that are the same for every partner.

use crate::field::Perspective::{Partners, School};
use crate::instrument::Effort::{Afternoon, Quarter, Year};
use crate::instrument::{Action, Actions};

pub(in crate::kansengelijkheid) const KERN_1: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Wissel naam, nummer en werkdagen uit. Vraag ook wie er is bij ziekte.",
            "Exchange names, numbers and working days. Also ask who is there in case of illness.",
        ),
        go_on: Action::new(
            Quarter,
            "Stel het vaste contact voor aan alle collega's, bijvoorbeeld op de studiedag.",
            "Introduce the regular contact to all colleagues, for example on the training day.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vraag de school wie je kunt bellen, en op welke dagen.",
            "Ask the school who you can call, and on which days.",
        ),
        go_on: Action::new(
            Quarter,
            "Kom in de pauze langs in de teamkamer. Stel jezelf voor aan het team.",
            "Drop by the staff room during a break. Introduce yourself to the team.",
        ),
    },
];

pub(in crate::kansengelijkheid) const KERN_2: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Vraag wat zij voor kinderen willen bereiken. Vertel ook wat jullie willen.",
            "Ask what they want to achieve for children. Also tell them what you want.",
        ),
        go_on: Action::new(
            Afternoon,
            "Kies samen één ding dat jullie dit jaar voor kinderen willen bereiken.",
            "Choose one thing together that you want to achieve for children this year.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vraag de school wat zij dit jaar voor kinderen wil bereiken.",
            "Ask the school what it wants to achieve for children this year.",
        ),
        go_on: Action::new(
            Afternoon,
            "Zoek met de school één doel dat jullie allebei belangrijk vinden.",
            "Find one goal with the school that matters to both of you.",
        ),
    },
];

pub(in crate::kansengelijkheid) const KERN_3: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Schrijf op wie begint, wie wat doet en wanneer jullie elkaar weer spreken.",
            "Write down who begins, who does what and when you talk again.",
        ),
        go_on: Action::new(
            Afternoon,
            "Bekijk na drie maanden samen de afspraken. Verander wat niet werkt.",
            "After three months, look at the agreements together. Change what does not work.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vraag de school om samen op te schrijven wie wat doet.",
            "Ask the school to write down together who does what.",
        ),
        go_on: Action::new(
            Afternoon,
            "Bespreek na drie maanden met de school welke taken niet kloppen.",
            "After three months, discuss with the school which tasks do not fit.",
        ),
    },
];

pub(in crate::kansengelijkheid) const KERN_4: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Maak één kleine afspraak die jullie zeker nakomen. Doe die deze week.",
            "Make one small agreement that you are sure to keep. Do it this week.",
        ),
        go_on: Action::new(
            Year,
            "Begin elk gesprek met de afspraken van de vorige keer.",
            "Begin every talk with the agreements of last time.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Beloof de school één ding. Laat weten wanneer het klaar is.",
            "Promise the school one thing. Let them know when it is done.",
        ),
        go_on: Action::new(
            Quarter,
            "Lukt een afspraak niet? Vertel het de school meteen en spreek iets nieuws af.",
            "Can you not keep an agreement? Tell the school at once and agree on something new.",
        ),
    },
];

pub(in crate::kansengelijkheid) const OUDERS_KERN_1: &[Actions] = &[Actions {
    who: School,
    begin: Action::new(
        Quarter,
        "Vertel ouders bij wie ze moeten zijn met een vraag, ook in hun eigen taal.",
        "Tell parents who to go to with a question, also in their own language.",
    ),
    go_on: Action::new(
        Afternoon,
        "Laat ouders nieuwe ouders ontvangen en de school laten zien.",
        "Let parents welcome new parents and show them the school.",
    ),
}];
