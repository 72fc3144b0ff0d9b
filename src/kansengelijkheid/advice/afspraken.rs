//! Rollen en afspraken: clear who does what.

use super::sources::{KENNISROTONDE, TIEN_VRAGEN};
use crate::field::PartnerKind;
use crate::field::Perspective::{Gemeente, Ouders, Partners, School};
use crate::instrument::Effort::{Afternoon, Quarter, Year};
use crate::instrument::{Action, Actions, DimensionGuide, Phase, Question};

pub(in crate::kansengelijkheid) const GUIDE: DimensionGuide = DimensionGuide::new(
    &[PartnerKind::Gemeente, PartnerKind::Wijkteam],
    QUESTIONS,
    &[TIEN_VRAGEN, KENNISROTONDE],
);

const QUESTIONS: &[Question] = &[
    Question::new(
        Phase::Kijken,
        "Wie doet nu wat, en wie houdt het overzicht?",
        "Who does what now, and who keeps track of everything?",
    ),
    Question::new(
        Phase::Begrijpen,
        "Waar wachten we op elkaar, of doen we iets dubbel?",
        "Where do we wait for each other, or do things twice?",
    ),
    Question::new(
        Phase::Kiezen,
        "Wat doen we samen, en wat juist niet?",
        "What do we do together, and what do we leave out?",
    ),
    Question::new(
        Phase::Doen,
        "Welke afspraak schrijven we vandaag op, en wie let erop?",
        "Which agreement do we write down today, and who checks it?",
    ),
];

pub(in crate::kansengelijkheid) const AFSPRAKEN_1: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Afternoon,
            "Schrijf op één blad wie wat doet. Zet bij elke taak een naam.",
            "Write down on one page who does what. Put a name to each task.",
        ),
        go_on: Action::new(
            Afternoon,
            "Spreek af wie beslist, bijvoorbeeld als er te weinig plek is voor alle kinderen.",
            "Agree who decides, for example when there is not enough room for all children.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Schrijf op wat jullie wel en niet doen. Stuur het naar de school.",
            "Write down what you do and do not do. Send it to the school.",
        ),
        go_on: Action::new(
            Afternoon,
            "Zoek met de school een taak die jullie allebei doen. Kies wie ermee doorgaat.",
            "Find a task with the school that you both do. Choose who goes on with it.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vraag bij wie je moet zijn met een vraag over je kind.",
            "Ask who to go to with a question about your child.",
        ),
        go_on: Action::new(
            Quarter,
            "Spreek met de leraar af wat jij thuis doet en wat de school doet.",
            "Agree with the teacher what you do at home and what the school does.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Leg de school uit wat de gemeente doet en wat niet.",
            "Explain to the school what the municipality does and does not do.",
        ),
        go_on: Action::new(
            Year,
            "Kijk elk jaar met scholen en partners of de taken nog kloppen.",
            "Check every year with schools and partners whether the tasks still fit.",
        ),
    },
];

pub(in crate::kansengelijkheid) const AFSPRAKEN_2: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Kies één persoon die de samenwerking regelt. Zeg tegen iedereen wie dat is.",
            "Choose one person who organises how you work together. Tell everybody who it is.",
        ),
        go_on: Action::new(
            Year,
            "Geef wie alles regelt vaste uren, bijvoorbeeld een middag per week.",
            "Give the person who organises it fixed hours, for example an afternoon a week.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vertel de school wie bij jullie de afspraken regelt.",
            "Tell the school who makes the arrangements on your side.",
        ),
        go_on: Action::new(
            Year,
            "Geef jullie vaste contact uren voor deze school.",
            "Give your regular contact hours for this school.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vraag wie op school het contact met andere organisaties regelt.",
            "Ask who at school looks after the contact with other organisations.",
        ),
        go_on: Action::new(
            Afternoon,
            "Bied aan om één activiteit van school en wijk te helpen regelen.",
            "Offer to help organise one activity of school and neighbourhood.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Vertel de school of er geld is voor iemand die de samenwerking regelt.",
            "Tell the school whether there is money for somebody who organises how partners work \
             together.",
        ),
        go_on: Action::new(
            Year,
            "Betaal een paar jaar de uren van een coördinator of brugfunctionaris.",
            "Pay the hours of a coordinator or school liaison officer (brugfunctionaris) for some \
             years.",
        ),
    },
];

pub(in crate::kansengelijkheid) const AFSPRAKEN_3: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Vraag ouders altijd eerst om toestemming. Schrijf op waarvoor die is.",
            "Always ask parents for permission first. Write down what it is for.",
        ),
        go_on: Action::new(
            Afternoon,
            "Maak met partners één blad: wat delen we, met wie, en wat niet?",
            "Make one page with partners: what do we share, with whom, and what not?",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vraag ouders en jongeren wat je aan de school mag vertellen.",
            "Ask parents and young people what you may tell the school.",
        ),
        go_on: Action::new(
            Quarter,
            "Leg de school uit wat jullie niet mogen delen, en waarom.",
            "Explain to the school what you may not share, and why.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Vraag wat de school over je kind deelt, en met wie.",
            "Ask what the school shares about your child, and with whom.",
        ),
        go_on: Action::new(
            Quarter,
            "Zeg de school wat ze over je kind wel en niet mag delen.",
            "Tell the school what it may and may not share about your child.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Quarter,
            "Stuur de school de regels over privacy, in gewone woorden.",
            "Send the school the rules on privacy, in plain words.",
        ),
        go_on: Action::new(
            Afternoon,
            "Laat een jurist een middag vragen van scholen en partners beantwoorden.",
            "Let a lawyer answer questions from schools and partners for an afternoon.",
        ),
    },
];

pub(in crate::kansengelijkheid) const AFSPRAKEN_4: &[Actions] = &[
    Actions {
        who: School,
        begin: Action::new(
            Quarter,
            "Kies drie data voor dit schooljaar. Zet ze meteen in ieders agenda.",
            "Choose three dates for this school year. Put them in everybody's diary at once.",
        ),
        go_on: Action::new(
            Year,
            "Houd elk overleg kort: één onderwerp, een half uur, op tijd klaar.",
            "Keep every meeting short: one topic, half an hour, finished on time.",
        ),
    },
    Actions {
        who: Partners,
        begin: Action::new(
            Quarter,
            "Vraag de school om alle data van dit jaar. Schrijf ze op.",
            "Ask the school for all dates of this year. Write them down.",
        ),
        go_on: Action::new(
            Year,
            "Laat steeds dezelfde collega naar het overleg op school gaan.",
            "Let the same colleague go to the meetings at school each time.",
        ),
    },
    Actions {
        who: Ouders,
        begin: Action::new(
            Quarter,
            "Maak met de leraar nu al een afspraak voor het volgende gesprek.",
            "Make an appointment with the teacher now for the next talk.",
        ),
        go_on: Action::new(
            Year,
            "Praat op vaste momenten met de leraar, ook als alles goed gaat.",
            "Talk with the teacher at fixed times, also when all is well.",
        ),
    },
    Actions {
        who: Gemeente,
        begin: Action::new(
            Afternoon,
            "Vraag wanneer school en partners overleggen. Kom er één keer bij.",
            "Ask when school and partners meet. Join them once.",
        ),
        go_on: Action::new(
            Year,
            "Plan elk half jaar een overleg met de scholen en partners in de wijk.",
            "Plan a meeting every six months with the schools and partners in the neighbourhood.",
        ),
    },
];
