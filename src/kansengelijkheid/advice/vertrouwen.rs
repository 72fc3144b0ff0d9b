//! Vertrouwen en contact: knowing and trusting each other.

use super::sources::STERKSTE_SCHAKELS;
use crate::field::PartnerKind;
use crate::field::Perspective::{Gemeente, Ouders, Partners, School};
use crate::instrument::Effort::{Afternoon, Quarter, Year};
use crate::instrument::{Action, Actions, DimensionGuide, Phase, Question};

pub(in crate::kansengelijkheid) const GUIDE: DimensionGuide = DimensionGuide::new(
    &[PartnerKind::Wijkteam, PartnerKind::Ouders],
    QUESTIONS,
    &[STERKSTE_SCHAKELS],
);

const QUESTIONS: &[Question] = &[
    Question::new(
        Phase::Kijken,
        "Wanneer ging het samen goed, en wat hielp toen?",
        "When did things go well together, and what helped then?",
    ),
    Question::new(
        Phase::Begrijpen,
        "Wat durven we elkaar nog niet te zeggen?",
        "What do we not dare to tell each other yet?",
    ),
    Question::new(
        Phase::Kiezen,
        "Hoe willen we het zeggen als iets niet goed gaat?",
        "How do we want to say it when something is not going well?",
    ),
    Question::new(
        Phase::Doen,
        "Wie gaat bij wie op bezoek, en wanneer?",
        "Who visits whom, and when?",
    ),
];

pub(in crate::kansengelijkheid) const VERTROUWEN_1: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Afternoon,
            "Ga bij één partner op bezoek. Kijk een middag mee bij hun werk.",
            "Visit one partner. Watch their work for an afternoon.",
        ),
        go_on: Action::new(
            Year,
            "Begin elk overleg met iets wat samen goed ging.",
            "Begin every meeting with something that went well together.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Afternoon,
            "Kijk een middag mee op school. Vertel daarna wat je opviel.",
            "Spend an afternoon at school. Tell them afterwards what you noticed.",
        ),
        go_on: Action::new(
            Quarter,
            "Vertel de school wat bij jullie niet lukte en wat jullie ervan leerden.",
            "Tell the school what did not work for you and what you learned from it.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Loop na schooltijd even naar de leraar. Vertel iets leuks over je kind.",
            "Walk up to the teacher after school. Tell them something nice about your child.",
        ),
        go_on: Action::new(
            Quarter,
            "Zeg het de leraar ook als je je zorgen maakt.",
            "Tell the teacher, too, when you are worried.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Afternoon,
            "Ga een middag naar de school. Vraag wat goed gaat en wat lastig is.",
            "Go to the school for an afternoon. Ask what goes well and what is hard.",
        ),
        go_on: Action::new(
            Year,
            "Kom elk jaar terug op school. Vertel wat de gemeente met de vragen deed.",
            "Come back to the school every year. Tell them what the municipality did with their \
             questions.",
        ),
    },
];

pub(in crate::kansengelijkheid) const VERTROUWEN_2: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Afternoon,
            "Vraag iedereen of naam, foto en nummer op een lijst mogen. Zeg wie de lijst ziet.",
            "Ask everybody whether name, photo and number may go on a list. Say who sees it.",
        ),
        go_on: Action::new(
            Afternoon,
            "Vraag elke partner wat die goed kan. Gebruik dat in het volgende plan.",
            "Ask each partner what it is good at. Use that in the next plan.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Schrijf in vijf zinnen wat jullie doen en voor welke kinderen. Mail dat naar school.",
            "Write in five sentences what you do and for which children. Mail it to the school.",
        ),
        go_on: Action::new(
            Quarter,
            "Vertel het team van de school wat jullie voor een kind kunnen doen.",
            "Tell the school team what you can do for a child.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vraag de leraar welke hulp en activiteiten er voor je kind zijn.",
            "Ask the teacher which help and activities there are for your child.",
        ),
        go_on: Action::new(
            Quarter,
            "Vertel de school wat jij goed kunt en graag zou doen.",
            "Tell the school what you are good at and would like to do.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Stuur de school de sociale kaart: de lijst van alle hulp in de wijk.",
            "Send the school the sociale kaart: the list of all help in the neighbourhood.",
        ),
        go_on: Action::new(
            Afternoon,
            "Breng scholen en partners een middag bij elkaar om kennis te maken.",
            "Bring schools and partners together for an afternoon to get to know each other.",
        ),
    },
];

pub(in crate::kansengelijkheid) const VERTROUWEN_3: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Kies één persoon bij wie ouders en partners terechtkunnen als iets niet goed gaat.",
            "Choose one person parents and partners can go to when something goes wrong.",
        ),
        go_on: Action::new(
            Year,
            "Vraag aan het eind van elk overleg wat de volgende keer beter kan.",
            "At the end of every meeting, ask what could be better next time.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Gaat iets niet goed? Bel de school meteen en wacht niet op het overleg.",
            "Is something going wrong? Call the school at once and do not wait for the meeting.",
        ),
        go_on: Action::new(
            Quarter,
            "Vraag de school wat jullie de volgende keer anders kunnen doen.",
            "Ask the school what you could do differently next time.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Gaat iets niet goed? Vraag de leraar deze week nog om een gesprek.",
            "Is something going wrong? Ask the teacher for a talk this week.",
        ),
        go_on: Action::new(
            Quarter,
            "Zeg de leraar na een lastig gesprek wat je fijn vond en wat niet.",
            "After a difficult talk, tell the teacher what you liked and what you did not.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Zeg de school eerlijk wat de gemeente niet kan doen of betalen.",
            "Tell the school honestly what the municipality cannot do or pay for.",
        ),
        go_on: Action::new(
            Afternoon,
            "Bespreek met school en partners één afspraak die niet lukte. Wat leren jullie ervan?",
            "Discuss with school and partners one agreement that failed. What do you learn from \
             it?",
        ),
    },
];

pub(in crate::kansengelijkheid) const VERTROUWEN_4: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Vraag in het overleg eerst wie het minst zegt naar een mening.",
            "In the meeting, first ask the quietest people for their opinion.",
        ),
        go_on: Action::new(
            Year,
            "Laat steeds een andere partner het overleg leiden.",
            "Let a different partner lead the meeting each time.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Zeg in het volgende overleg één ding dat jullie anders zien.",
            "In the next meeting, say one thing that you see differently.",
        ),
        go_on: Action::new(
            Afternoon,
            "Bied aan om het overleg een keer bij jullie te houden en te leiden.",
            "Offer to host and lead the meeting once.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Zie je iets anders dan de leraar? Zeg het gerust. Jij kent je kind.",
            "Do you see something the teacher does not? Say so. You know your child.",
        ),
        go_on: Action::new(
            Afternoon,
            "Ga met een andere ouder naar een overleg van school en partners.",
            "Go with another parent to a meeting of school and partners.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Vraag ook een kleine organisatie wat die van het plan vindt.",
            "Ask a small organisation, too, what it thinks of the plan.",
        ),
        go_on: Action::new(
            Afternoon,
            "Nodig ouders en kleine organisaties uit als de gemeente plannen maakt.",
            "Invite parents and small organisations when the municipality makes plans.",
        ),
    },
];
