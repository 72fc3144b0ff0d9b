//! The next school.

use crate::advice::Phase;
use crate::advice::content::PartnerContent;
use crate::lang::Text;

pub(in crate::advice) static VERVOLGONDERWIJS: PartnerContent = PartnerContent {
    question: (
        Phase::Kijken,
        Text::new(
            "Wat horen we van leerlingen na de overstap?",
            "What do we hear from pupils after they have moved on?",
        ),
    ),
    steps: [
        [
            Text::new(
                "Zoek uit naar welke school de meeste leerlingen gaan. Bel die school.",
                "Find out which school most of your pupils go to next. Call that school.",
            ),
            Text::new(
                "Vraag een leerling van vorig jaar hoe de overstap was.",
                "Ask a pupil of last year how the move was.",
            ),
        ],
        [
            Text::new(
                "Vraag wie op de nieuwe school de leerlingen ontvangt. Maak kennis.",
                "Ask who welcomes the pupils at the next school. Meet that person.",
            ),
            Text::new(
                "Ga met de klas een ochtend op bezoek bij een vervolgschool.",
                "Visit a next school with your class for a morning.",
            ),
        ],
        [
            Text::new(
                "Praat met elkaar over leerlingen die extra hulp krijgen. Een formulier alleen is \
                 niet genoeg.",
                "Talk to each other about pupils who get extra help. A form alone is not enough.",
            ),
            Text::new(
                "Vraag wat de nieuwe school wil weten. Vraag ouders of je dat mag vertellen.",
                "Ask what the next school wants to know. Ask parents whether you may tell it.",
            ),
        ],
        [
            Text::new(
                "Bel elkaar in de herfst om te horen hoe het met de leerlingen gaat.",
                "Call each other in autumn to hear how the pupils are doing.",
            ),
            Text::new(
                "Nodig ouders en leerling uit voor het gesprek over de overstap.",
                "Invite parents and pupil to the talk about the move.",
            ),
        ],
        [
            Text::new(
                "Vraag leerlingen en ouders elk jaar wat er bij de overstap beter kan.",
                "Ask pupils and parents every year what could be better about the move.",
            ),
            Text::new(
                "Spreek af wie de leerlingen bespreekt als een van jullie weggaat.",
                "Agree who talks about the pupils when one of you leaves.",
            ),
        ],
    ],
};
