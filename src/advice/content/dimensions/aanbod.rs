//! Samen doen: what children and families notice.

use crate::advice::content::DimensionContent;
use crate::advice::content::sources::KANSENGELIJKHEID;
use crate::lang::Text;
use crate::partner::PartnerKind;

pub(super) const AANBOD: DimensionContent = DimensionContent {
    id: "aanbod",
    kinds: &[
        PartnerKind::Wijkteam,
        PartnerKind::Vrijetijd,
        PartnerKind::Vervolgonderwijs,
        PartnerKind::Kinderopvang,
        PartnerKind::Jongerenwerk,
        PartnerKind::Organisatie,
    ],
    questions: [
        Text::new(
            "Waar krijgt een kind nu niet wat het nodig heeft?",
            "Where does a child not get what it needs now?",
        ),
        Text::new(
            "Wat merkt een gezin ervan dat wij samenwerken?",
            "What does a family notice when we work together?",
        ),
        Text::new(
            "Wat willen we samen doen, en voor welke kinderen?",
            "What do we want to do together, and for which children?",
        ),
        Text::new(
            "Wie begint, wie vertelt het aan ouders, en wanneer?",
            "Who begins, who tells the parents, and when?",
        ),
    ],
    steps: [
        [
            Text::new(
                "Maak een lijst van alle hulp en activiteiten voor kinderen in jullie wijk.",
                "List all help and activities for children in your neighbourhood.",
            ),
            Text::new(
                "Kies één kind dat hulp krijgt. Bespreek met de ouders wie er allemaal helpen.",
                "Choose one child that gets help. Discuss with the parents who is helping.",
            ),
        ],
        [
            Text::new(
                "Begin klein. Doe met één partner één activiteit voor kinderen.",
                "Start small. Do one activity for children with one partner.",
            ),
            Text::new(
                "Vraag ouders of geld, tijd of vervoer een probleem is. Zoek samen een oplossing.",
                "Ask parents if money, time or transport is a problem. Find an answer together.",
            ),
        ],
        [
            Text::new(
                "Maak voor een kind één plan, met de ouders en iedereen die helpt.",
                "Make one plan for a child, with the parents and everybody who helps.",
            ),
            Text::new(
                "Praat met de nieuwe school als een kind overstapt. Nodig de ouders daarbij uit.",
                "Talk to the new school when a child moves on. Invite the parents to that talk.",
            ),
        ],
        [
            Text::new(
                "Vraag kinderen en ouders elk jaar wat zij merken en wat ze missen.",
                "Ask children and parents every year what they notice and what they miss.",
            ),
            Text::new(
                "Laat een andere school zien wat jullie doen. Kijk ook bij die school.",
                "Show another school what you do. Go and look at that school, too.",
            ),
        ],
    ],
    sources: &[KANSENGELIJKHEID],
};
