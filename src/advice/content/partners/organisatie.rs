//! Foundations and associations that help children.

use crate::advice::Phase;
use crate::advice::content::PartnerContent;
use crate::lang::Text;

pub(in crate::advice) static ORGANISATIE: PartnerContent = PartnerContent {
    question: (
        Phase::Kiezen,
        Text::new(
            "Wat kan deze organisatie doen dat wij zelf niet kunnen?",
            "What can this organisation do that we cannot do ourselves?",
        ),
    ),
    steps: [
        [
            Text::new(
                "Schrijf op wat jullie leerlingen nodig hebben. Zoek daar een organisatie bij.",
                "Write down what your pupils need. Look for an organisation that does this.",
            ),
            Text::new(
                "Vraag een andere school met welke organisatie die werkt.",
                "Ask another school which organisation it works with.",
            ),
        ],
        [
            Text::new(
                "Vertel elkaar wat jullie verwachten, voordat jullie beginnen.",
                "Tell each other what you expect before you begin.",
            ),
            Text::new(
                "Ga kijken hoe de organisatie op een andere plek werkt.",
                "Go and see how the organisation works somewhere else.",
            ),
        ],
        [
            Text::new(
                "Spreek af voor welke leerlingen het is en wie hen vraagt.",
                "Agree which pupils it is for and who asks them.",
            ),
            Text::new(
                "Kies vooraf waaraan jullie zien dat leerlingen er iets aan hebben.",
                "Choose beforehand how you will see that pupils gain something.",
            ),
        ],
        [
            Text::new(
                "Vraag leerlingen en ouders wat de organisatie en jullie beter kunnen doen.",
                "Ask pupils and parents what the organisation and you could do better.",
            ),
            Text::new(
                "Plan samen hoe het werk van de organisatie bij de lessen past.",
                "Plan together how the work of the organisation fits the lessons.",
            ),
        ],
        [
            Text::new(
                "Kijk elk jaar of het werk nog past bij de leerlingen van nu.",
                "Check every year whether it still fits the pupils you have now.",
            ),
            Text::new(
                "Bespreek op tijd hoe het doorgaat als het geld stopt.",
                "Discuss in good time how to go on when the money stops.",
            ),
        ],
    ],
};
