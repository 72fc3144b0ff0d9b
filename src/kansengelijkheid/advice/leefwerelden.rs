//! What to do about a leefwereld without an active partner.

use alloc::borrow::Cow;

use super::sources::KANSENGELIJKHEID;
use crate::field::Perspective::School;
use crate::field::{Leefwereld, PartnerKind};
use crate::instrument::Effort::{Afternoon, Quarter};
use crate::instrument::{Action, Actions, LeefwereldGuide, Phase, Question};

pub(super) const QUESTIONS: &[Question] = &[
    Question::new(
        Phase::Kijken,
        "Wie ziet onze kinderen hier, en wie van hen kennen we?",
        "Who sees our children here, and which of these people do we know?",
    ),
    Question::new(
        Phase::Begrijpen,
        "Waarom werken we hier nog met weinig mensen samen?",
        "Why do we work with few people here so far?",
    ),
    Question::new(
        Phase::Kiezen,
        "Wat willen we hier voor kinderen doen?",
        "What do we want to do for children here?",
    ),
    Question::new(
        Phase::Doen,
        "Met wie beginnen we, en wie belt?",
        "Who do we start with, and who calls?",
    ),
];

pub(super) const LEEFWERELDEN: &[LeefwereldGuide] = &[
    LeefwereldGuide {
        leefwereld: Leefwereld::School,
        kinds: Cow::Borrowed(&[
            PartnerKind::Ouders,
            PartnerKind::Jongerenwerk,
            PartnerKind::Kinderopvang,
            PartnerKind::Vervolgonderwijs,
            PartnerKind::Organisatie,
        ]),
        actions: Actions {
            who: School,
            begin: Action::new(
                Quarter,
                "Vraag leerlingen met wie ze op school praten, behalve met hun leraar.",
                "Ask pupils who they talk to at school, apart from their teacher.",
            ),
            go_on: Action::new(
                Afternoon,
                "Nodig iemand uit die al met jullie leerlingen werkt. Bied een plek op school aan.",
                "Invite somebody who already works with your pupils. Offer a place at school.",
            ),
        },
        sources: Cow::Borrowed(&[KANSENGELIJKHEID]),
    },
    LeefwereldGuide {
        leefwereld: Leefwereld::Thuis,
        kinds: Cow::Borrowed(&[
            PartnerKind::Ouders,
            PartnerKind::Wijkteam,
            PartnerKind::Organisatie,
            PartnerKind::Kinderopvang,
        ]),
        actions: Actions {
            who: School,
            begin: Action::new(
                Quarter,
                "Vraag ouders wie hen thuis helpt. Zeg eerst waarom. Ze hoeven niet te antwoorden.",
                "Ask parents who helps them at home. First say why. They need not answer.",
            ),
            go_on: Action::new(
                Afternoon,
                "Vraag een gezin of je thuis op bezoek mag komen.",
                "Ask a family whether you may visit them at home.",
            ),
        },
        sources: Cow::Borrowed(&[KANSENGELIJKHEID]),
    },
    LeefwereldGuide {
        leefwereld: Leefwereld::Wijk,
        kinds: Cow::Borrowed(&[
            PartnerKind::Vrijetijd,
            PartnerKind::Jongerenwerk,
            PartnerKind::Wijkteam,
            PartnerKind::Organisatie,
        ]),
        actions: Actions {
            who: School,
            begin: Action::new(
                Afternoon,
                "Loop met leerlingen door de wijk. Laat hen zien waar ze graag komen.",
                "Walk through the neighbourhood with pupils. Let them show you where they like to \
                 be.",
            ),
            go_on: Action::new(
                Afternoon,
                "Ga langs op een plek waar veel leerlingen na school zijn. Maak er kennis.",
                "Visit a place where many pupils are after school. Get to know the people there.",
            ),
        },
        sources: Cow::Borrowed(&[KANSENGELIJKHEID]),
    },
];
