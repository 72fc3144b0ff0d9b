//! Leren en volhouden: seeing whether it works, and making it last.

use crate::advice::content::DimensionContent;
use crate::advice::content::sources::{KENNISROTONDE, STERKSTE_SCHAKELS};
use crate::lang::Text;
use crate::partner::PartnerKind;

pub(super) const LEREN: DimensionContent = DimensionContent {
    id: "leren",
    kinds: &[PartnerKind::Gemeente, PartnerKind::Organisatie],
    questions: [
        Text::new("Waaraan zien we dat iets werkt?", "How can we see that something works?"),
        Text::new(
            "Wat ging anders dan we dachten, en waardoor?",
            "What went differently than we thought, and why?",
        ),
        Text::new(
            "Wat houden we zo, en wat doen we volgend jaar anders?",
            "What do we keep, and what will we do differently next year?",
        ),
        Text::new(
            "Wat doen we als iemand weggaat, en wie regelt dat?",
            "What do we do when somebody leaves, and who arranges that?",
        ),
    ],
    steps: [
        [
            Text::new(
                "Kies één dag in het jaar om samen te bespreken wat werkt.",
                "Choose one day in the year to discuss together what works.",
            ),
            Text::new(
                "Schrijf bij elk plan op waaraan jullie zien dat het werkt.",
                "Write down with every plan how you will see that it works.",
            ),
        ],
        [
            Text::new(
                "Vraag kinderen en ouders na elke activiteit wat ze ervan vonden.",
                "Ask children and parents after each activity what they thought of it.",
            ),
            Text::new(
                "Bekijk samen de cijfers die jullie al hebben. Kies één vraag om uit te zoeken.",
                "Look together at figures you already have. Choose one question to look into.",
            ),
        ],
        [
            Text::new(
                "Kies iets wat niet werkt. Stop ermee of doe het anders.",
                "Choose something that does not work. Stop it or do it differently.",
            ),
            Text::new(
                "Zorg dat twee mensen elke taak kennen. Dan kan het werk doorgaan.",
                "Make sure that two people know each task. Then the work can go on.",
            ),
        ],
        [
            Text::new(
                "Spreek af hoeveel tijd en geld er is, ook voor de jaren hierna.",
                "Agree how much time and money there is, also for the years ahead.",
            ),
            Text::new(
                "Doe deze scan over een jaar weer. Bespreek samen wat er anders is.",
                "Do this scan again in a year. Discuss together what is different.",
            ),
        ],
    ],
    sources: &[STERKSTE_SCHAKELS, KENNISROTONDE],
};
