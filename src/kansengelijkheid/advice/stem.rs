//! Stem van kind en ouder: what children and parents tell, and what is done with it.

use super::sources::OUDERS;
use crate::field::PartnerKind;
use crate::field::Perspective::{Gemeente, Ouders, Partners, School};
use crate::instrument::Effort::{Afternoon, Quarter, Year};
use crate::instrument::{Action, Actions, DimensionGuide, Phase, Question};

pub(in crate::kansengelijkheid) const GUIDE: DimensionGuide =
    DimensionGuide::new(&[PartnerKind::Ouders, PartnerKind::Jongerenwerk], QUESTIONS, &[OUDERS]);

const QUESTIONS: &[Question] = &[
    Question::new(
        Phase::Kijken,
        "Welke ouders en kinderen horen we nu niet?",
        "Which parents and children do we not hear now?",
    ),
    Question::new(
        Phase::Begrijpen,
        "Wat maakt het voor hen lastig om mee te praten?",
        "What makes it hard for them to have a say?",
    ),
    Question::new(
        Phase::Kiezen,
        "Over welk onderwerp kunnen ouders en kinderen meebeslissen?",
        "On which topic can parents and children decide with us?",
    ),
    Question::new(
        Phase::Doen,
        "Wie praat met hen, en hoe horen zij wat we ermee doen?",
        "Who talks to them, and how do they hear what we do with it?",
    ),
];

pub(in crate::kansengelijkheid) const STEM_1: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Afternoon,
            "Praat met vijf ouders die je weinig ziet. Vraag wat hun kind nodig heeft.",
            "Talk with five parents you rarely see. Ask what their child needs.",
        ),
        go_on: Action::new(
            Year,
            "Vraag ouders mee te denken over het volgende plan, al voordat het klaar is.",
            "Ask parents for their ideas on the next plan, before it is finished.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vraag een ouder wat het kind op school nodig heeft. Mag je dat doorvertellen?",
            "Ask a parent what the child needs at school. May you pass that on?",
        ),
        go_on: Action::new(
            Afternoon,
            "Nodig met de school ouders uit om mee te denken over wat jullie doen.",
            "Invite parents, with the school, to share ideas about what you do.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Schrijf op wat je kind nodig heeft om goed te leren. Vertel het de leraar.",
            "Write down what your child needs to learn well. Tell the teacher.",
        ),
        go_on: Action::new(
            Afternoon,
            "Denk een keer mee in de ouderraad of bij de koffie op school.",
            "Share your ideas once in the parent council or over coffee at school.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Vraag de school wat ouders in deze wijk nodig hebben.",
            "Ask the school what parents in this neighbourhood need.",
        ),
        go_on: Action::new(
            Afternoon,
            "Praat een middag met ouders op school over de plannen van de gemeente.",
            "Spend an afternoon at school talking with parents about the municipality's plans.",
        ),
    },
];

pub(in crate::kansengelijkheid) const STEM_2: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Afternoon,
            "Vraag één klas wat zij graag anders willen. Kies samen één ding en doe het.",
            "Ask one class what they would like to change. Choose one thing together and do it.",
        ),
        go_on: Action::new(
            Year,
            "Vertel kinderen en ouders na elke vragenlijst wat jullie met de antwoorden deden.",
            "After each survey, tell children and parents what you did with their answers.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vraag de kinderen die bij jullie komen wat zij willen veranderen.",
            "Ask the children who come to you what they would like to change.",
        ),
        go_on: Action::new(
            Afternoon,
            "Laat kinderen bij jullie zelf een activiteit kiezen en voorbereiden.",
            "Let children choose and prepare one of your activities themselves.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vraag je kind wat het op school anders zou doen. Vertel het de leraar.",
            "Ask your child what they would change at school. Tell the teacher.",
        ),
        go_on: Action::new(
            Quarter,
            "Vraag de school wat er met de ideeën van de leerlingenraad gebeurt.",
            "Ask the school what happens with the ideas of the pupil council.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Afternoon,
            "Ga langs bij de leerlingenraad. Vraag wat kinderen in de wijk missen.",
            "Visit the pupil council. Ask what children miss in the neighbourhood.",
        ),
        go_on: Action::new(
            Year,
            "Laat jongeren meebeslissen over een deel van het geld voor jeugd.",
            "Let young people help decide on part of the youth budget.",
        ),
    },
];

pub(in crate::kansengelijkheid) const STEM_3: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Schrijf op welke ouders jullie dit jaar nog niet spraken. Bel er één met goed nieuws.",
            "Write down which parents you have not spoken to this year. Call one with good news.",
        ),
        go_on: Action::new(
            Afternoon,
            "Vraag ouders om andere ouders uit te nodigen, ook in hun eigen taal.",
            "Ask parents to invite other parents, also in their own language.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vraag een ouder wat het moeilijk maakt om naar school te gaan.",
            "Ask a parent what makes it hard to go to the school.",
        ),
        go_on: Action::new(
            Afternoon,
            "Ga mee naar school met een ouder die dat spannend vindt.",
            "Go along to school with a parent who feels nervous about it.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vraag een ouder die je weinig ziet om mee te gaan naar school.",
            "Ask a parent you rarely see to come along to school.",
        ),
        go_on: Action::new(
            Quarter,
            "Laat een nieuwe ouder de school zien. Stel die ouder voor aan de leraar.",
            "Show a new parent around the school. Introduce that parent to the teacher.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Vertel de school welke tolken en taallessen er voor ouders zijn.",
            "Tell the school which interpreters and language lessons there are for parents.",
        ),
        go_on: Action::new(
            Year,
            "Maak geld vrij voor een brugfunctionaris, die ouders ook thuis kan bezoeken.",
            "Set money aside for a school liaison officer (brugfunctionaris) who can also visit \
             parents at home.",
        ),
    },
];

pub(in crate::kansengelijkheid) const STEM_4: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Bel deze week drie ouders. Vertel wat goed gaat en vraag hoe het thuis gaat.",
            "Call three parents this week. Say what goes well and ask how things are at home.",
        ),
        go_on: Action::new(
            Afternoon,
            "Vraag alle ouders hoe en wanneer zij contact willen. Spreek dat zo met hen af.",
            "Ask all parents how and when they want to be in touch. Agree on that with them.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vraag ouders of je met de leraar over hun kind mag praten.",
            "Ask parents whether you may talk to the teacher about their child.",
        ),
        go_on: Action::new(
            Afternoon,
            "Maak een afspraak met ouders en leraar samen. Praat over hoe het gaat.",
            "Meet with the parents and the teacher together. Talk about how things are going.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vertel de leraar hoe het thuis gaat. Vraag hoe het op school gaat.",
            "Tell the teacher how things are at home. Ask how things are at school.",
        ),
        go_on: Action::new(
            Quarter,
            "Spreek met de leraar af hoe jullie elkaar elke maand iets laten weten.",
            "Agree with the teacher how you will keep each other informed every month.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Vraag de school of leraren genoeg tijd hebben om ouders te spreken.",
            "Ask the school whether teachers have enough time to talk with parents.",
        ),
        go_on: Action::new(
            Afternoon,
            "Regel een tolk voor gesprekken tussen ouders en school.",
            "Arrange an interpreter for talks between parents and school.",
        ),
    },
];
