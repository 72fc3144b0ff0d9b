//! Samen doen: what children and families notice.

use super::sources::KANSENGELIJKHEID;
use crate::field::PartnerKind;
use crate::field::Perspective::{Gemeente, Ouders, Partners, School};
use crate::instrument::Effort::{Afternoon, Quarter, Year};
use crate::instrument::{Action, Actions, DimensionGuide, Phase, Question};

pub(in crate::kansengelijkheid) const GUIDE: DimensionGuide = DimensionGuide::new(
    &[
        PartnerKind::Wijkteam,
        PartnerKind::Vrijetijd,
        PartnerKind::Vervolgonderwijs,
        PartnerKind::Kinderopvang,
        PartnerKind::Jongerenwerk,
        PartnerKind::Organisatie,
    ],
    QUESTIONS,
    &[KANSENGELIJKHEID],
);

const QUESTIONS: &[Question] = &[
    Question::new(
        Phase::Kijken,
        "Waar krijgt een kind nu niet wat het nodig heeft?",
        "Where does a child not get what it needs now?",
    ),
    Question::new(
        Phase::Begrijpen,
        "Wat merkt een gezin ervan dat wij samenwerken?",
        "What does a family notice when we work together?",
    ),
    Question::new(
        Phase::Kiezen,
        "Wat willen we samen doen, en voor welke kinderen?",
        "What do we want to do together, and for which children?",
    ),
    Question::new(
        Phase::Doen,
        "Wie begint, wie vertelt het aan ouders, en wanneer?",
        "Who begins, who tells the parents, and when?",
    ),
];

pub(in crate::kansengelijkheid) const AANBOD_1: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Afternoon,
            "Begin klein. Doe met één partner één activiteit voor een klas.",
            "Start small. Do one activity for a class with one partner.",
        ),
        go_on: Action::new(
            Year,
            "Vraag kinderen elk jaar wie hen helpt en of die mensen elkaar kennen.",
            "Ask children every year who helps them and whether these people know each other.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Afternoon,
            "Kom een middag op het schoolplein. Laat kinderen je leren kennen.",
            "Come to the playground for an afternoon. Let children get to know you.",
        ),
        go_on: Action::new(
            Year,
            "Doe elk seizoen iets op school, samen met een leraar.",
            "Do something at school every season, together with a teacher.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vertel je kind dat je met de leraar praat, en waarom.",
            "Tell your child that you talk with the teacher, and why.",
        ),
        go_on: Action::new(
            Quarter,
            "Vertel de leraar en de trainer allebei wat je kind thuis helpt.",
            "Tell both the teacher and the coach what helps your child at home.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Afternoon,
            "Vraag tien kinderen in de wijk wie hen helpt.",
            "Ask ten children in the neighbourhood who helps them.",
        ),
        go_on: Action::new(
            Year,
            "Betaal activiteiten van school en wijk samen, bijvoorbeeld met School en omgeving.",
            "Pay for joint activities of school and neighbourhood, for example from School en \
             omgeving.",
        ),
    },
];

pub(in crate::kansengelijkheid) const AANBOD_2: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Vraag de gemeente om de sociale kaart. Daarop staat alle hulp in de wijk.",
            "Ask the municipality for the sociale kaart. It lists all help in the neighbourhood.",
        ),
        go_on: Action::new(
            Afternoon,
            "Vraag ouders eerst of het mag. Maak dan met iedereen die helpt één plan.",
            "Ask parents first whether you may. Then make one plan with everybody who helps.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vertel de school hoe lang gezinnen bij jullie wachten.",
            "Tell the school how long families wait with you.",
        ),
        go_on: Action::new(
            Afternoon,
            "Bedenk met de school wat een gezin kan doen als het moet wachten.",
            "Think with the school about what a family can do when it has to wait.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vraag de leraar wie kan helpen als het thuis lastig is.",
            "Ask the teacher who can help when things are hard at home.",
        ),
        go_on: Action::new(
            Quarter,
            "Krijg je hulp? Zeg tegen je helper wat goed past en wat je mist.",
            "Do you get help? Tell your helper what suits you and what is missing.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Laat de school weten waar een gezin om hulp kan vragen.",
            "Let the school know where a family can ask for help.",
        ),
        go_on: Action::new(
            Year,
            "Vraag het wijkteam elk half jaar naar de wachttijden. Bespreek ze met de scholen.",
            "Ask the neighbourhood team about waiting times every six months. Discuss them with \
             the schools.",
        ),
    },
];

pub(in crate::kansengelijkheid) const AANBOD_3: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Vraag ouders wat de nieuwe school mag weten. Bel daarna die school.",
            "Ask parents what the new school may know. Then call that school.",
        ),
        go_on: Action::new(
            Afternoon,
            "Vraag in november aan ouders en de nieuwe school hoe het gaat.",
            "In November, ask the parents and the new school how things are.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vraag ouders of jullie met de nieuwe school mogen praten.",
            "Ask parents whether you may talk to the new school.",
        ),
        go_on: Action::new(
            Afternoon,
            "Maak met het kind een blad over wat helpt. Het kind neemt dat mee.",
            "Make a page with the child about what helps. The child takes it along.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vertel de nieuwe school wat je kind nodig heeft.",
            "Tell the new school what your child needs.",
        ),
        go_on: Action::new(
            Afternoon,
            "Vraag om een gesprek met de oude en de nieuwe school samen.",
            "Ask for a talk with the old and the new school together.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Vraag scholen hoe zij een overstap bespreken. Deel een goed voorbeeld.",
            "Ask schools how they talk about a move. Share a good example.",
        ),
        go_on: Action::new(
            Year,
            "Maak met alle scholen in de gemeente één afspraak over de overstap.",
            "Make one agreement about the move with all schools in the municipality.",
        ),
    },
];

pub(in crate::kansengelijkheid) const AANBOD_4: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Vertel alle ouders over het Jeugdfonds Sport & Cultuur, Stichting Leergeld en de \
             gemeentepas.",
            "Tell all parents about the Jeugdfonds Sport & Cultuur, Stichting Leergeld and the \
             city pass.",
        ),
        go_on: Action::new(
            Afternoon,
            "Help ouders om geld aan te vragen. Vraag ook of tijd of vervoer lastig is.",
            "Help parents to apply for money. Also ask whether time or transport is a problem.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Zet op elke uitnodiging wat het kost en wie het kan betalen.",
            "Put on every invitation what it costs and who can pay for it.",
        ),
        go_on: Action::new(
            Afternoon,
            "Vraag het Jeugdfonds Sport & Cultuur hoe kinderen bij jullie gratis kunnen meedoen.",
            "Ask the Jeugdfonds Sport & Cultuur how children can join you for free.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vraag de school naar het Jeugdfonds Sport & Cultuur of Stichting Leergeld.",
            "Ask the school about the Jeugdfonds Sport & Cultuur or Stichting Leergeld.",
        ),
        go_on: Action::new(
            Year,
            "Breng de kinderen om de beurt naar de club, samen met andere ouders.",
            "Take turns with other parents to bring the children to the club.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Stuur de school één blad over de gemeentepas en de fondsen voor kinderen.",
            "Send the school one page on the city pass and the funds for children.",
        ),
        go_on: Action::new(
            Year,
            "Maak aanvragen makkelijk: één formulier, en de school mag helpen.",
            "Make it easy to apply: one form, and the school may help.",
        ),
    },
];
