//! Parents and other carers.

use crate::advice::Phase;
use crate::advice::content::PartnerContent;
use crate::lang::Text;

pub(in crate::advice) static OUDERS: PartnerContent = PartnerContent {
    question: (
        Phase::Begrijpen,
        Text::new(
            "Hoe is het voor een ouder om bij ons op school te komen?",
            "What is it like for a parent to come to our school?",
        ),
    ),
    steps: [
        [
            Text::new(
                "Begroet ouders een week lang elke ochtend bij de deur.",
                "Greet parents at the door every morning for a week.",
            ),
            Text::new(
                "Bel elke ouder een keer om te vertellen wat goed gaat.",
                "Call each parent once to say what is going well.",
            ),
        ],
        [
            Text::new(
                "Vraag elke ouder wat hun kind graag doet en goed kan.",
                "Ask each parent what their child likes and does well.",
            ),
            Text::new(
                "Vertel ouders bij wie ze moeten zijn met een vraag.",
                "Tell parents who to go to with a question.",
            ),
        ],
        [
            Text::new(
                "Spreek met ouders af wat jullie thuis en op school voor het kind doen.",
                "Agree with parents what you do for the child at home and at school.",
            ),
            Text::new(
                "Vraag ouders hoe en wanneer zij contact willen.",
                "Ask parents how and when they want to be in touch.",
            ),
        ],
        [
            Text::new(
                "Vraag ouders mee te denken over een plan voordat het klaar is.",
                "Ask parents for their ideas on a plan before it is finished.",
            ),
            Text::new(
                "Vraag ouders wat thuis gewoon en belangrijk is. Vertel hoe dat op school is.",
                "Ask parents what is usual and important at home. Explain how it is at school.",
            ),
        ],
        [
            Text::new(
                "Vraag alle ouders elk jaar of ze zich welkom voelen.",
                "Ask all parents every year whether they feel welcome.",
            ),
            Text::new(
                "Laat ouders nieuwe ouders ontvangen en de school laten zien.",
                "Let parents welcome new parents and show them the school.",
            ),
        ],
    ],
};
