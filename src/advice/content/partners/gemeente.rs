//! The municipality.

use crate::advice::Phase;
use crate::advice::content::PartnerContent;
use crate::lang::Text;

pub(in crate::advice) static GEMEENTE: PartnerContent = PartnerContent {
    question: (
        Phase::Kiezen,
        Text::new(
            "Wat hebben we van de gemeente nodig om door te gaan?",
            "What do we need from the municipality to carry on?",
        ),
    ),
    steps: [
        [
            Text::new(
                "Zoek uit wie bij de gemeente over onderwijs en jeugd gaat. Nodig die persoon uit.",
                "Find out who deals with education and youth at the municipality. Invite that \
                 person.",
            ),
            Text::new(
                "Schrijf op één blad wat kinderen in jullie wijk missen. Stuur dat naar de \
                 gemeente.",
                "Write on one page what children nearby are missing. Send it to the municipality.",
            ),
        ],
        [
            Text::new(
                "Laat iemand van de gemeente een ochtend op school meekijken.",
                "Let somebody from the municipality spend a morning at school.",
            ),
            Text::new(
                "Vraag welke plannen en welk geld er zijn voor gelijke kansen.",
                "Ask which plans and what money there are for equal opportunities.",
            ),
        ],
        [
            Text::new(
                "Vraag de gemeente om scholen en partners bij elkaar te brengen.",
                "Ask the municipality to bring schools and partners together.",
            ),
            Text::new(
                "Spreek af wat de gemeente doet en wat de school doet.",
                "Agree what the municipality does and what the school does.",
            ),
        ],
        [
            Text::new(
                "Maak met de gemeente een afspraak over tijd en geld voor meer jaren.",
                "Agree with the municipality on time and money for several years.",
            ),
            Text::new(
                "Laat ouders en leerlingen aan de gemeente vertellen wat ze nodig hebben.",
                "Let parents and pupils tell the municipality what they need.",
            ),
        ],
        [
            Text::new(
                "Bespreek elk jaar of de afspraken nog bij de wijk passen.",
                "Discuss every year whether the agreements still fit the neighbourhood.",
            ),
            Text::new(
                "Vertel andere scholen in de gemeente wat bij jullie werkt.",
                "Tell other schools in the municipality what works for you.",
            ),
        ],
    ],
};
