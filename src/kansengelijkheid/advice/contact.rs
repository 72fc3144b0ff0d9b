//! How to get in touch with each kind of partner, and what to ask about it.

use crate::field::PartnerKind;
use crate::field::Perspective::School;
use crate::instrument::Effort::{Afternoon, Quarter};
use crate::instrument::{Action, Actions, KindGuide, Phase, Question};

pub(super) const KINDS: &[KindGuide] = &[
    KindGuide {
        kind: PartnerKind::Kinderopvang,
        question: Question::new(
            Phase::Begrijpen,
            "Wat weet de opvang over een kind dat wij nog niet weten?",
            "What does childcare know about a child that we do not know yet?",
        ),
        contact: Actions {
            who: School,
            begin: Action::new(
                Quarter,
                "Vraag ouders van kleuters naar welke opvang hun kind ging.",
                "Ask parents of young pupils which childcare their child went to.",
            ),
            go_on: Action::new(
                Afternoon,
                "Nodig de opvang uit om een middag in groep 1 te komen kijken.",
                "Invite childcare to spend an afternoon in the first class.",
            ),
        },
    },
    KindGuide {
        kind: PartnerKind::Vervolgonderwijs,
        question: Question::new(
            Phase::Kijken,
            "Wat horen we van leerlingen na de overstap?",
            "What do we hear from pupils after they have moved on?",
        ),
        contact: Actions {
            who: School,
            begin: Action::new(
                Quarter,
                "Bel de school waar veel leerlingen heen gaan. Vraag wie de overstap regelt.",
                "Call a school that many pupils go to. Ask who arranges the move.",
            ),
            go_on: Action::new(
                Afternoon,
                "Ga met een klas op bezoek bij een vervolgschool.",
                "Visit a next school with a class.",
            ),
        },
    },
    KindGuide {
        kind: PartnerKind::Wijkteam,
        question: Question::new(
            Phase::Begrijpen,
            "Wat ziet het wijkteam thuis dat wij op school niet zien?",
            "What does the neighbourhood team see at home that we do not see at school?",
        ),
        contact: Actions {
            who: School,
            begin: Action::new(
                Quarter,
                "Vraag de gemeente welk wijkteam bij jullie school hoort. Maak een afspraak.",
                "Ask the municipality which team belongs to your school. Make an appointment.",
            ),
            go_on: Action::new(
                Afternoon,
                "Nodig het wijkteam uit voor koffie met ouders.",
                "Invite the neighbourhood team for coffee with parents.",
            ),
        },
    },
    KindGuide {
        kind: PartnerKind::Jongerenwerk,
        question: Question::new(
            Phase::Kijken,
            "Waar zijn onze leerlingen na school, en wie ziet hen daar?",
            "Where are our pupils after school, and who sees them there?",
        ),
        contact: Actions {
            who: School,
            begin: Action::new(
                Quarter,
                "Vraag leerlingen welke jongerenwerker ze kennen. Bel die persoon.",
                "Ask pupils which youth worker they know. Call that person.",
            ),
            go_on: Action::new(
                Afternoon,
                "Ga na school langs op de plek waar de jongerenwerker is.",
                "Visit the place where the youth worker is after school.",
            ),
        },
    },
    KindGuide {
        kind: PartnerKind::Vrijetijd,
        question: Question::new(
            Phase::Begrijpen,
            "Welke kinderen doen nu niet mee, en waarom niet?",
            "Which children do not join in now, and why not?",
        ),
        contact: Actions {
            who: School,
            begin: Action::new(
                Quarter,
                "Vraag kinderen naar welke club of les ze graag willen.",
                "Ask children which club or lesson they would like to join.",
            ),
            go_on: Action::new(
                Afternoon,
                "Ga langs bij de bibliotheek of de buurtsportcoach. Vraag wat zij kinderen bieden.",
                "Visit the library or the local sports coach. Ask what they offer children.",
            ),
        },
    },
    KindGuide {
        kind: PartnerKind::Organisatie,
        question: Question::new(
            Phase::Kiezen,
            "Wat kan deze organisatie doen dat wij zelf niet kunnen?",
            "What can this organisation do that we cannot do ourselves?",
        ),
        contact: Actions {
            who: School,
            begin: Action::new(
                Quarter,
                "Vraag een andere school met welke organisatie zij goed werkt.",
                "Ask another school which organisation it works well with.",
            ),
            go_on: Action::new(
                Afternoon,
                "Nodig één organisatie uit. Vraag voor welke kinderen zij er is.",
                "Invite one organisation. Ask which children it is there for.",
            ),
        },
    },
    KindGuide {
        kind: PartnerKind::Ouders,
        question: Question::new(
            Phase::Begrijpen,
            "Hoe is het voor een ouder om bij ons op school te komen?",
            "What is it like for a parent to come to our school?",
        ),
        contact: Actions {
            who: School,
            begin: Action::new(
                Quarter,
                "Vraag drie ouders hoe het is om bij jullie op school te komen.",
                "Ask three parents what it is like to come to your school.",
            ),
            go_on: Action::new(
                Afternoon,
                "Zet een keer koffie klaar voor ouders, zonder programma.",
                "Have coffee ready for parents once, without a programme.",
            ),
        },
    },
    KindGuide {
        kind: PartnerKind::Gemeente,
        question: Question::new(
            Phase::Kiezen,
            "Wat hebben we van de gemeente nodig om door te gaan?",
            "What do we need from the municipality to carry on?",
        ),
        contact: Actions {
            who: School,
            begin: Action::new(
                Quarter,
                "Zoek uit wie bij de gemeente over onderwijs en jeugd gaat. Bel die persoon.",
                "Find out who deals with education and youth at the municipality. Call that \
                 person.",
            ),
            go_on: Action::new(
                Afternoon,
                "Laat iemand van de gemeente een middag op school meekijken.",
                "Let somebody from the municipality spend an afternoon at school.",
            ),
        },
    },
    KindGuide {
        kind: PartnerKind::Anders,
        question: Question::new(
            Phase::Kijken,
            "Wat heeft een kind aan deze partner?",
            "What does a child gain from this partner?",
        ),
        contact: Actions {
            who: School,
            begin: Action::new(
                Quarter,
                "Bel deze partner en vraag om kennis te maken.",
                "Call this partner and ask to meet.",
            ),
            go_on: Action::new(
                Afternoon,
                "Bespreek welke kinderen deze partner kan helpen, en waarmee.",
                "Discuss which children this partner can help, and with what.",
            ),
        },
    },
];
