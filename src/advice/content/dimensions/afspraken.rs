//! Rollen en afspraken: clear who does what.

use crate::advice::content::DimensionContent;
use crate::advice::content::sources::{KENNISROTONDE, TIEN_VRAGEN};
use crate::lang::Text;
use crate::partner::PartnerKind;

pub(super) const AFSPRAKEN: DimensionContent = DimensionContent {
    id: "afspraken",
    kinds: &[PartnerKind::Gemeente, PartnerKind::Wijkteam],
    questions: [
        Text::new(
            "Wie doet nu wat, en wie houdt het overzicht?",
            "Who does what now, and who keeps track of everything?",
        ),
        Text::new(
            "Waar wachten we op elkaar, of doen we iets dubbel?",
            "Where do we wait for each other, or do things twice?",
        ),
        Text::new(
            "Wat doen we samen, en wat juist niet?",
            "What do we do together, and what do we leave out?",
        ),
        Text::new(
            "Welke afspraak schrijven we vandaag op, en wie let erop?",
            "Which agreement do we write down today, and who checks it?",
        ),
    ],
    steps: [
        [
            Text::new(
                "Schrijf op één blad wie wat doet. Zet bij elke taak een naam.",
                "Write down on one page who does what. Put a name to each task.",
            ),
            Text::new(
                "Kies één persoon die de afspraken bijhoudt. Geef die persoon daar tijd voor.",
                "Choose one person who keeps track of agreements. Give that person time for it.",
            ),
        ],
        [
            Text::new(
                "Plan het overleg voor het hele schooljaar. Kies een vaste dag en tijd.",
                "Plan the meetings for the whole school year. Choose a fixed day and time.",
            ),
            Text::new(
                "Zoek samen uit welke informatie jullie mogen delen. Vraag ouders om toestemming.",
                "Find out together which information you may share. Ask parents for permission.",
            ),
        ],
        [
            Text::new(
                "Spreek af wie beslist als jullie het niet eens zijn.",
                "Agree who decides when you do not agree.",
            ),
            Text::new(
                "Bekijk twee keer per jaar alle taken. Wat kan weg en wat is nieuw?",
                "Look at all tasks twice a year. What can go, and what is new?",
            ),
        ],
        [
            Text::new(
                "Spreek bij elke taak af wie die doet als iemand ziek is of weggaat.",
                "Agree for each task who takes over when somebody is ill or leaves.",
            ),
            Text::new(
                "Vraag nieuwe mensen of de afspraken duidelijk zijn. Verander wat onduidelijk is.",
                "Ask new people whether the agreements are clear. Change what is not.",
            ),
        ],
    ],
    sources: &[TIEN_VRAGEN, KENNISROTONDE],
};
