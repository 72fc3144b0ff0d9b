//! White spots: school, thuis or wijk without an active partner.

use super::sources::KANSENGELIJKHEID;
use super::{LeefwereldContent, Questions};
use crate::lang::Text;
use crate::partner::PartnerKind;

pub(in crate::advice) static LEEFWERELD_QUESTIONS: Questions = [
    Text::new(
        "Wie ziet onze kinderen hier, en wie van hen kennen we?",
        "Who sees our children here, and which of these people do we know?",
    ),
    Text::new(
        "Waarom werken we hier nog met weinig mensen samen?",
        "Why do we work with few people here so far?",
    ),
    Text::new("Wat willen we hier voor kinderen doen?", "What do we want to do for children here?"),
    Text::new("Met wie beginnen we, en wie belt?", "Who do we start with, and who calls?"),
];

pub(in crate::advice) static SCHOOL: LeefwereldContent = LeefwereldContent {
    kinds: &[
        PartnerKind::Ouders,
        PartnerKind::Jongerenwerk,
        PartnerKind::Kinderopvang,
        PartnerKind::Vervolgonderwijs,
        PartnerKind::Organisatie,
    ],
    steps: [
        Text::new(
            "Vraag leerlingen met wie ze op school praten, behalve met hun leraar.",
            "Ask pupils who they talk to at school, apart from their teacher.",
        ),
        Text::new(
            "Nodig iemand uit die al met jullie leerlingen werkt. Bied een plek in de school aan.",
            "Invite somebody who already works with your pupils. Offer a place in the school.",
        ),
    ],
    sources: &[KANSENGELIJKHEID],
};

pub(in crate::advice) static THUIS: LeefwereldContent = LeefwereldContent {
    kinds: &[
        PartnerKind::Ouders,
        PartnerKind::Wijkteam,
        PartnerKind::Organisatie,
        PartnerKind::Kinderopvang,
    ],
    steps: [
        Text::new(
            "Vraag ouders wie hen thuis helpt. Vraag ook of de school die persoon mag spreken.",
            "Ask parents who helps them at home. Also ask whether the school may talk to that \
             person.",
        ),
        Text::new(
            "Kies een collega die ouders thuis kan opzoeken, als zij dat fijn vinden.",
            "Choose a colleague who can visit parents at home, if they like that.",
        ),
    ],
    sources: &[KANSENGELIJKHEID],
};

pub(in crate::advice) static WIJK: LeefwereldContent = LeefwereldContent {
    kinds: &[
        PartnerKind::Vrijetijd,
        PartnerKind::Jongerenwerk,
        PartnerKind::Wijkteam,
        PartnerKind::Organisatie,
    ],
    steps: [
        Text::new(
            "Loop met leerlingen door de wijk. Laat hen zien waar ze graag komen.",
            "Walk through the neighbourhood with pupils. Let them show you where they like to be.",
        ),
        Text::new(
            "Ga langs op een plek waar veel leerlingen na school zijn. Maak er kennis.",
            "Visit a place where many pupils are after school. Get to know the people there.",
        ),
    ],
    sources: &[KANSENGELIJKHEID],
};
