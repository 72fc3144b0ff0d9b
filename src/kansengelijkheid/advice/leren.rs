//! Leren en volhouden: seeing what works, and lasting.

use super::sources::{KENNISROTONDE, STERKSTE_SCHAKELS};
use crate::field::PartnerKind;
use crate::field::Perspective::{Gemeente, Ouders, Partners, School};
use crate::instrument::Effort::{Afternoon, Quarter, Year};
use crate::instrument::{Action, Actions, DimensionGuide, Phase, Question};

pub(in crate::kansengelijkheid) const GUIDE: DimensionGuide = DimensionGuide::new(
    &[PartnerKind::Gemeente, PartnerKind::Organisatie],
    QUESTIONS,
    &[STERKSTE_SCHAKELS, KENNISROTONDE],
);

const QUESTIONS: &[Question] = &[
    Question::new(
        Phase::Kijken,
        "Waaraan zien we dat iets werkt?",
        "How can we see that something works?",
    ),
    Question::new(
        Phase::Begrijpen,
        "Wat ging anders dan we dachten, en waardoor?",
        "What went differently than we thought, and why?",
    ),
    Question::new(
        Phase::Kiezen,
        "Wat houden we zo, en wat doen we volgend jaar anders?",
        "What do we keep, and what will we do differently next year?",
    ),
    Question::new(
        Phase::Doen,
        "Wat doen we als iemand weggaat, en wie regelt dat?",
        "What do we do when somebody leaves, and who arranges that?",
    ),
];

pub(in crate::kansengelijkheid) const LEREN_1: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Kies één dag in dit schooljaar om samen te bespreken wat werkt.",
            "Choose one day in this school year to discuss together what works.",
        ),
        go_on: Action::new(
            Year,
            "Schrijf bij elk plan op waaraan jullie zien dat het werkt. Bespreek dat elk jaar.",
            "Write down with every plan how you will see that it works. Discuss it every year.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vraag de school waaraan zij ziet dat jullie plan werkt.",
            "Ask the school how it sees that your plan works.",
        ),
        go_on: Action::new(
            Afternoon,
            "Nodig ouders en school uit om bij jullie te komen zien wat werkt.",
            "Invite parents and school to come and see what works at your place.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vertel de leraar wat je thuis merkt van een plan voor je kind.",
            "Tell the teacher what you notice at home of a plan for your child.",
        ),
        go_on: Action::new(
            Afternoon,
            "Praat mee als school en partners bespreken wat werkt.",
            "Join in when school and partners discuss what works.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Vraag de school welk plan dit jaar werkt, en waarom.",
            "Ask the school which plan works this year, and why.",
        ),
        go_on: Action::new(
            Year,
            "Bespreek elk jaar met scholen en partners welke plannen werken.",
            "Discuss every year with schools and partners which plans work.",
        ),
    },
];

pub(in crate::kansengelijkheid) const LEREN_2: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Afternoon,
            "Neem de cijfers over verzuim. Vraag kinderen en ouders hoe die komen.",
            "Take the figures on absence. Ask children and parents what is behind them.",
        ),
        go_on: Action::new(
            Year,
            "Vraag kinderen en ouders na elke activiteit wat ze ervan vonden.",
            "After each activity, ask children and parents what they thought of it.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Tel hoeveel kinderen van deze school bij jullie meedoen. Deel dat aantal.",
            "Count how many children of this school take part. Share that number.",
        ),
        go_on: Action::new(
            Afternoon,
            "Vraag tien kinderen wat zij bij jullie leren. Bespreek dat met de school.",
            "Ask ten children what they learn from you. Discuss it with the school.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vertel de leraar één ding dat goed werkte en één ding dat niet werkte.",
            "Tell the teacher one thing that worked well and one thing that did not.",
        ),
        go_on: Action::new(
            Quarter,
            "Vraag de school wat ze van de vragenlijst voor ouders heeft geleerd.",
            "Ask the school what it has learned from the parents' survey.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Deel met de school de cijfers over verzuim en vve die de gemeente al heeft.",
            "Share with the school the figures on absence and preschool that the municipality \
             already has.",
        ),
        go_on: Action::new(
            Afternoon,
            "Leg cijfers en verhalen van scholen naast elkaar. Bespreek ze met hen.",
            "Put figures and stories from schools side by side. Discuss them with the schools.",
        ),
    },
];

pub(in crate::kansengelijkheid) const LEREN_3: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Afternoon,
            "Vraag collega's en partners wat veel tijd kost en weinig helpt. Stop met één ding.",
            "Ask colleagues and partners what costs much time and helps little. Stop one thing.",
        ),
        go_on: Action::new(
            Year,
            "Kies elk half jaar bij elk plan: doorgaan, anders doen of stoppen.",
            "Choose for each plan every six months: go on, do it differently, or stop.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Zeg de school welk plan voor jullie niet werkt. Stel iets anders voor.",
            "Tell the school which plan does not work for you. Suggest something else.",
        ),
        go_on: Action::new(
            Afternoon,
            "Probeer met de school zes weken iets nieuws. Bespreek dan of het helpt.",
            "Try something new with the school for six weeks. Then discuss whether it helps.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Zeg het de leraar als een afspraak over je kind niet meer past.",
            "Tell the teacher when an agreement about your child no longer fits.",
        ),
        go_on: Action::new(
            Quarter,
            "Vraag de leraar na zes weken wat er nu anders gaat.",
            "After six weeks, ask the teacher what is different now.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Zeg de school dat een plan mag veranderen als het niet werkt.",
            "Tell the school that a plan may change when it does not work.",
        ),
        go_on: Action::new(
            Year,
            "Laat in afspraken over geld open dat een plan kan veranderen.",
            "Leave room in agreements about money for a plan to change.",
        ),
    },
];

pub(in crate::kansengelijkheid) const LEREN_4: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Kies naast jezelf één collega die alle partners leert kennen.",
            "Choose one colleague besides yourself who gets to know all partners.",
        ),
        go_on: Action::new(
            Afternoon,
            "Schrijf op één blad wat een nieuwe collega over de samenwerking moet weten.",
            "Write on one page what a new colleague must know about how you work together.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vertel de school wie jouw werk doet als je er niet bent.",
            "Tell the school who does your work when you are away.",
        ),
        go_on: Action::new(
            Afternoon,
            "Neem een nieuwe collega mee naar de school en stel die voor.",
            "Take a new colleague along to the school and introduce them.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vraag bij wie je terechtkunt als de leraar weggaat.",
            "Ask who you can go to when the teacher leaves.",
        ),
        go_on: Action::new(
            Quarter,
            "Vertel nieuwe ouders in de klas bij wie ze terechtkunnen.",
            "Tell new parents in the class who they can go to.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Vertel de school op tijd als er een ander vast contact komt.",
            "Tell the school in time when there will be another regular contact.",
        ),
        go_on: Action::new(
            Afternoon,
            "Maak afspraken over tijd en geld voor minstens drie jaar.",
            "Make agreements about time and money for at least three years.",
        ),
    },
];
