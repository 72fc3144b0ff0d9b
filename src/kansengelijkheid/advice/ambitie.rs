//! Gedeelde ambitie: wanting the same.

use super::sources::{KANSENGELIJKHEID, OPGAVE};
use crate::field::PartnerKind;
use crate::field::Perspective::{Gemeente, Ouders, Partners, School};
use crate::instrument::Effort::{Afternoon, Quarter, Year};
use crate::instrument::{Action, Actions, DimensionGuide, Phase, Question};

pub(in crate::kansengelijkheid) const GUIDE: DimensionGuide = DimensionGuide::new(
    &[PartnerKind::Gemeente, PartnerKind::Organisatie],
    QUESTIONS,
    &[OPGAVE, KANSENGELIJKHEID],
);

const QUESTIONS: &[Question] = &[
    Question::new(
        Phase::Kijken,
        "Voor welke kinderen doen we dit?",
        "Which children are we doing this for?",
    ),
    Question::new(
        Phase::Begrijpen,
        "Wat vindt elke partner zelf belangrijk, en waarom?",
        "What matters to each partner, and why?",
    ),
    Question::new(
        Phase::Kiezen,
        "Wat moet er over een jaar anders zijn voor deze kinderen?",
        "What should be different for these children in a year?",
    ),
    Question::new(
        Phase::Doen,
        "Wie schrijft op wat we samen willen, en wanneer is dat klaar?",
        "Who writes down what we want together, and when is it ready?",
    ),
];

pub(in crate::kansengelijkheid) const AMBITIE_1: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Afternoon,
            "Vraag ouders en partners wat zij voor de kinderen willen. Leg de antwoorden naast \
             elkaar.",
            "Ask parents and partners what they want for the children. Put the answers side by \
             side.",
        ),
        go_on: Action::new(
            Year,
            "Kies samen één doel voor dit schooljaar. Kijk er elke drie maanden op terug.",
            "Choose one goal together for this school year. Look back at it every three months.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vertel de school in drie zinnen wat jullie voor kinderen willen bereiken.",
            "Tell the school in three sentences what you want to achieve for children.",
        ),
        go_on: Action::new(
            Afternoon,
            "Leg jullie plan naast dat van de school. Kies één doel dat in beide past.",
            "Put your plan beside the plan of the school. Choose one goal that fits both.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vertel de leraar wat jij het belangrijkst vindt voor je kind.",
            "Tell the teacher what matters most to you for your child.",
        ),
        go_on: Action::new(
            Afternoon,
            "Ga naar een gesprek over het plan van de school. Zeg wat je erin mist.",
            "Go to a talk about the plan of the school. Say what you miss in it.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Stuur de school één blad over wat de gemeente voor kinderen wil bereiken.",
            "Send the school one page on what the municipality wants to achieve for children.",
        ),
        go_on: Action::new(
            Afternoon,
            "Zet het doel van deze school op de Lokale Educatieve Agenda (LEA).",
            "Put the goal of this school on the local education agenda (LEA).",
        ),
    },
];

pub(in crate::kansengelijkheid) const AMBITIE_2: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Afternoon,
            "Bekijk met het team de cijfers over verzuim, vve en doorstroom. Welke kinderen \
             vallen op?",
            "Look with your team at the figures on absence, preschool and school careers. Which \
             children stand out?",
        ),
        go_on: Action::new(
            Year,
            "Bespreek elk half jaar welke kinderen nu minder kansen krijgen. Wat hebben zij nodig?",
            "Discuss every six months which children get fewer opportunities now. What do they \
             need?",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vertel de school wat jullie in de wijk zien, zonder namen van kinderen te noemen.",
            "Tell the school what you see in the neighbourhood, without naming children.",
        ),
        go_on: Action::new(
            Afternoon,
            "Bekijk met de school welke kinderen jullie nog niet bereiken. Bedenk wie hen kent.",
            "See with the school which children you do not reach yet. Think of who knows them.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vertel de leraar wat je kind goed kan en wat thuis lastig is.",
            "Tell the teacher what your child is good at and what is hard at home.",
        ),
        go_on: Action::new(
            Quarter,
            "Vraag wat de school doet voor kinderen die extra hulp nodig hebben.",
            "Ask what the school does for children who need extra help.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Stuur de school de cijfers over de wijk: inkomen, verzuim en deelname aan vve.",
            "Send the school the figures of the neighbourhood: income, absence and use of \
             preschool.",
        ),
        go_on: Action::new(
            Year,
            "Bespreek de cijfers elk jaar met de scholen. Past het geld voor \
             onderwijsachterstanden daarbij?",
            "Discuss the figures with schools every year. Does the money for educational \
             disadvantage fit them?",
        ),
    },
];

pub(in crate::kansengelijkheid) const AMBITIE_3: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Afternoon,
            "Schrijf met twee partners en een ouder één doel op, in gewone woorden.",
            "Write down one goal with two partners and a parent, in plain words.",
        ),
        go_on: Action::new(
            Year,
            "Zet het doel in het schoolplan. Vraag partners om dat ook in hun plan te doen.",
            "Put the goal in the school plan. Ask partners to do the same in theirs.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vraag de school of jullie doel al ergens staat. Lees het en zeg wat je mist.",
            "Ask the school whether your goal is written down. Read it and say what is missing.",
        ),
        go_on: Action::new(
            Afternoon,
            "Zet het doel dat jullie met de school delen in jullie eigen jaarplan.",
            "Put the goal that you share with the school in your own plan for the year.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vraag waar je kunt lezen wat de school met anderen wil bereiken.",
            "Ask where you can read what the school wants to achieve with others.",
        ),
        go_on: Action::new(
            Afternoon,
            "Lees het plan samen met een andere ouder. Zeg welke woorden niet duidelijk zijn.",
            "Read the plan with another parent. Say which words are not clear.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Laat de school weten welke afspraken er bij de gemeente al op papier staan.",
            "Let the school know which agreements the municipality already has on paper.",
        ),
        go_on: Action::new(
            Afternoon,
            "Schrijf samen met de school op wat de gemeente voor het doel doet.",
            "Write down with the school what the municipality does for the goal.",
        ),
    },
];

pub(in crate::kansengelijkheid) const AMBITIE_4: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Bel één partner. Vraag wanneer dit jaar voor hen geslaagd is.",
            "Call one partner. Ask what would make this year a success for them.",
        ),
        go_on: Action::new(
            Afternoon,
            "Vraag elke partner wat het doel hun oplevert, zoals meer leden of een kortere \
             wachttijd.",
            "Ask each partner what the goal brings them, such as more members or a shorter wait.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vertel de school wat jullie zelf aan de samenwerking willen hebben.",
            "Tell the school what you want to gain from working together.",
        ),
        go_on: Action::new(
            Afternoon,
            "Laat een leraar een middag meekijken bij jullie werk. Vertel waar jullie op letten.",
            "Let a teacher watch your work for an afternoon. Explain what you look for.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vraag een andere ouder wat die belangrijk vindt. Vertel het samen op school.",
            "Ask another parent what matters to them. Tell the school together.",
        ),
        go_on: Action::new(
            Quarter,
            "Vraag of een partner van de school zich op een ouderavond wil voorstellen.",
            "Ask whether a partner of the school can introduce itself at a parents' evening.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Leg de school uit waar de gemeente voor kiest, en waarom.",
            "Explain to the school what the municipality chooses, and why.",
        ),
        go_on: Action::new(
            Afternoon,
            "Ga een middag mee met een partner. Vraag wat die van de gemeente nodig heeft.",
            "Join a partner for an afternoon. Ask what it needs from the municipality.",
        ),
    },
];
