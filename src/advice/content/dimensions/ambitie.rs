//! Gedeelde ambitie: wanting the same.

use crate::advice::content::DimensionContent;
use crate::advice::content::sources::{KANSENGELIJKHEID, OPGAVE};
use crate::lang::Text;
use crate::partner::PartnerKind;

pub(super) const AMBITIE: DimensionContent = DimensionContent {
    id: "ambitie",
    kinds: &[PartnerKind::Gemeente, PartnerKind::Organisatie],
    questions: [
        Text::new("Voor welke kinderen doen we dit?", "Which children are we doing this for?"),
        Text::new(
            "Wat vindt elke partner zelf belangrijk, en waarom?",
            "What matters to each partner, and why?",
        ),
        Text::new(
            "Wat moet er over een jaar anders zijn voor deze kinderen?",
            "What should be different for these children in a year?",
        ),
        Text::new(
            "Wie schrijft op wat we samen willen, en wanneer is dat klaar?",
            "Who writes down what we want together, and when is it ready?",
        ),
    ],
    steps: [
        [
            Text::new(
                "Vraag elke partner wat die voor de kinderen wil. Zet de antwoorden naast elkaar.",
                "Ask each partner what they want for the children. Put the answers side by side.",
            ),
            Text::new(
                "Bespreek in het team welke kinderen minder kansen krijgen en wat ze nodig hebben.",
                "Discuss in your team which children get fewer opportunities and what they need.",
            ),
        ],
        [
            Text::new(
                "Kies samen één doel voor dit schooljaar. Schrijf het op in gewone woorden.",
                "Choose one goal together for this school year. Write it down in plain words.",
            ),
            Text::new(
                "Laat elke partner vertellen wat die zelf aan dat doel heeft.",
                "Let each partner say what that goal means for its own work.",
            ),
        ],
        [
            Text::new(
                "Laat ouders jullie doel zien. Vraag of zij hetzelfde willen.",
                "Show parents your goal. Ask whether they want the same.",
            ),
            Text::new(
                "Schrijf het doel in het plan van de school en in dat van elke partner.",
                "Write the goal into the plan of the school and of each partner.",
            ),
        ],
        [
            Text::new(
                "Kijk elk jaar of het doel nog past bij de kinderen van nu.",
                "Check every year whether the goal still fits the children you have now.",
            ),
            Text::new(
                "Vertel nieuwe collega's en partners meteen wat jullie samen willen.",
                "Tell new colleagues and partners straight away what you want together.",
            ),
        ],
    ],
    sources: &[OPGAVE, KANSENGELIJKHEID],
};
