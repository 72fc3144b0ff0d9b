//! Childcare and preschool education.

use crate::advice::Phase;
use crate::advice::content::PartnerContent;
use crate::lang::Text;

pub(in crate::advice) static KINDEROPVANG: PartnerContent = PartnerContent {
    question: (
        Phase::Begrijpen,
        Text::new(
            "Wat weet de opvang over een kind dat wij nog niet weten?",
            "What does childcare know about a child that we do not know yet?",
        ),
    ),
    steps: [
        [
            Text::new(
                "Bel een kinderopvang in de buurt. Vraag of je een ochtend mag komen kijken.",
                "Call a childcare centre nearby. Ask if you may visit for a morning.",
            ),
            Text::new(
                "Vraag ouders van jonge kinderen naar welke opvang hun kind ging.",
                "Ask parents of young children which childcare their child went to.",
            ),
        ],
        [
            Text::new(
                "Laat een leraar en een medewerker van de opvang bij elkaar meekijken.",
                "Let a teacher and a childcare worker spend a morning with each other.",
            ),
            Text::new(
                "Kies iemand op school die de opvang altijd mag bellen.",
                "Choose somebody at school whom childcare may always call.",
            ),
        ],
        [
            Text::new(
                "Spreek af wat jullie elkaar vertellen voordat een kind naar school gaat.",
                "Agree what you tell each other before a child starts school.",
            ),
            Text::new(
                "Bespreek samen hoe jonge kinderen leren en spelen.",
                "Discuss together how young children learn and play.",
            ),
        ],
        [
            Text::new(
                "Nodig ouders uit om met opvang en school te praten, voor de eerste schooldag.",
                "Invite parents to talk with childcare and school before the first school day.",
            ),
            Text::new(
                "Gebruik op de opvang en in de klas een maand dezelfde boeken en liedjes.",
                "Use the same books and songs at childcare and in class for a month.",
            ),
        ],
        [
            Text::new(
                "Vraag ouders na drie maanden hoe de start op school ging.",
                "After three months, ask parents how the start at school went.",
            ),
            Text::new(
                "Laat nieuwe collega's van opvang en school bij elkaar op bezoek gaan.",
                "Let new colleagues from childcare and school visit each other.",
            ),
        ],
    ],
};
