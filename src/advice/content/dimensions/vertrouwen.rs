//! Vertrouwen en contact: knowing and trusting each other.

use crate::advice::content::DimensionContent;
use crate::advice::content::sources::STERKSTE_SCHAKELS;
use crate::lang::Text;
use crate::partner::PartnerKind;

pub(super) const VERTROUWEN: DimensionContent = DimensionContent {
    id: "vertrouwen",
    kinds: &[PartnerKind::Wijkteam, PartnerKind::Ouders],
    questions: [
        Text::new(
            "Wanneer ging het samen goed, en wat hielp toen?",
            "When did things go well together, and what helped then?",
        ),
        Text::new(
            "Wat durven we elkaar nog niet te zeggen?",
            "What do we not dare to tell each other yet?",
        ),
        Text::new(
            "Hoe willen we het zeggen als iets niet goed gaat?",
            "How do we want to say it when something is not going well?",
        ),
        Text::new("Wie gaat bij wie op bezoek, en wanneer?", "Who visits whom, and when?"),
    ],
    steps: [
        [
            Text::new(
                "Ga bij elkaar op bezoek. Kijk een uur mee bij het werk van de ander.",
                "Visit each other. Spend an hour watching what the other does.",
            ),
            Text::new(
                "Maak een lijst met naam, foto en telefoonnummer van iedereen die meedoet.",
                "Make a list with the name, photo and phone number of everybody who takes part.",
            ),
        ],
        [
            Text::new(
                "Vraag elke partner wat die goed kan. Gebruik dat in het volgende plan.",
                "Ask each partner what they are good at. Use that in the next plan.",
            ),
            Text::new(
                "Begin elk overleg met iets wat samen goed ging.",
                "Begin every meeting with something that went well together.",
            ),
        ],
        [
            Text::new(
                "Spreek af hoe jullie het zeggen als iets niet goed gaat.",
                "Agree how you tell each other when something is not going well.",
            ),
            Text::new(
                "Laat steeds een andere partner het overleg leiden.",
                "Let a different partner lead the meeting each time.",
            ),
        ],
        [
            Text::new(
                "Laat nieuwe mensen in hun eerste maand kennismaken met alle partners.",
                "Let new people meet all partners in their first month.",
            ),
            Text::new(
                "Vraag iedereen elk jaar of de samenwerking nog goed voelt.",
                "Ask everybody once a year whether working together still feels right.",
            ),
        ],
    ],
    sources: &[STERKSTE_SCHAKELS],
};
