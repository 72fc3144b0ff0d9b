//! The team that helps families in the neighbourhood.

use crate::advice::Phase;
use crate::advice::content::PartnerContent;
use crate::lang::Text;

pub(in crate::advice) static WIJKTEAM: PartnerContent = PartnerContent {
    question: (
        Phase::Begrijpen,
        Text::new(
            "Wat ziet het wijkteam thuis dat wij op school niet zien?",
            "What does the neighbourhood team see at home that we do not see at school?",
        ),
    ),
    steps: [
        [
            Text::new(
                "Nodig de wijkteammedewerker uit voor koffie met ouders.",
                "Invite somebody from the neighbourhood team for coffee with parents.",
            ),
            Text::new(
                "Vraag de gemeente welk team gezinnen in jullie wijk helpt. Maak een afspraak.",
                "Ask the municipality which team helps families nearby. Make an appointment.",
            ),
        ],
        [
            Text::new(
                "Vraag om één vaste medewerker voor jullie school. Stel die voor aan alle leraren.",
                "Ask for one regular person for your school. Introduce that person to all \
                 teachers.",
            ),
            Text::new(
                "Vraag het wijkteam een keer om raad, zonder de naam van het kind.",
                "Ask the team for advice once, without the name of the child.",
            ),
        ],
        [
            Text::new(
                "Spreek een vaste ochtend af waarop het wijkteam op school is.",
                "Agree on a fixed morning when the team is at school.",
            ),
            Text::new(
                "Spreek af wie de ouders belt als iemand zich zorgen maakt.",
                "Agree who calls the parents when somebody is worried.",
            ),
        ],
        [
            Text::new(
                "Maak met ouders en wijkteam één plan voor thuis en op school.",
                "Make one plan for home and school with the parents and the team.",
            ),
            Text::new(
                "Vraag ouders na drie maanden of de hulp nog past.",
                "After three months, ask parents whether the help still fits.",
            ),
        ],
        [
            Text::new(
                "Spreek af hoe een nieuwe medewerker de school en de ouders leert kennen.",
                "Agree how a new member of the team gets to know the school and the parents.",
            ),
            Text::new(
                "Vraag gezinnen elk jaar of ze snel genoeg hulp kregen.",
                "Ask families every year whether help came soon enough.",
            ),
        ],
    ],
};
