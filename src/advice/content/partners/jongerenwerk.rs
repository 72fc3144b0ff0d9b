//! Youth work, in the neighbourhood and at school.

use crate::advice::Phase;
use crate::advice::content::PartnerContent;
use crate::lang::Text;

pub(in crate::advice) static JONGERENWERK: PartnerContent = PartnerContent {
    question: (
        Phase::Kijken,
        Text::new(
            "Waar zijn onze leerlingen na school, en wie ziet hen daar?",
            "Where are our pupils after school, and who sees them there?",
        ),
    ),
    steps: [
        [
            Text::new(
                "Vraag leerlingen welke jongerenwerker ze kennen. Bel die persoon.",
                "Ask pupils which youth worker they know. Call that person.",
            ),
            Text::new(
                "Nodig een jongerenwerker uit om een pauze mee te maken.",
                "Invite a youth worker to spend a break at your school.",
            ),
        ],
        [
            Text::new(
                "Kies een collega die het vaste contact is voor de jongerenwerker.",
                "Choose a colleague who is the regular contact for the youth worker.",
            ),
            Text::new(
                "Laat de jongerenwerker kennismaken met alle klassen.",
                "Let the youth worker meet all classes.",
            ),
        ],
        [
            Text::new(
                "Geef de jongerenwerker een eigen plek op school, op vaste dagen.",
                "Give the youth worker a place at school, on fixed days.",
            ),
            Text::new(
                "Spreek af wat de jongerenwerker wel en niet aan jullie vertelt.",
                "Agree what the youth worker does and does not tell you.",
            ),
        ],
        [
            Text::new(
                "Bedenk samen met leerlingen een activiteit voor na school.",
                "Plan an activity after school, together with pupils.",
            ),
            Text::new(
                "Praat elke maand over wat jongeren online en in de wijk meemaken.",
                "Talk every month about what young people go through online and nearby.",
            ),
        ],
        [
            Text::new(
                "Vraag leerlingen elk jaar of ze de jongerenwerker makkelijk kunnen spreken.",
                "Ask pupils every year whether it is easy to talk to the youth worker.",
            ),
            Text::new(
                "Spreek met de gemeente af hoeveel uren er de komende jaren zijn.",
                "Agree with the municipality how many hours there are in the coming years.",
            ),
        ],
    ],
};
