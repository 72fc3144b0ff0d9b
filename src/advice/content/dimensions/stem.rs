//! Stem van kind en ouder: children and parents take part.

use crate::advice::content::DimensionContent;
use crate::advice::content::sources::OUDERS;
use crate::lang::Text;
use crate::partner::PartnerKind;

pub(super) const STEM: DimensionContent = DimensionContent {
    id: "stem",
    kinds: &[PartnerKind::Ouders, PartnerKind::Jongerenwerk],
    questions: [
        Text::new(
            "Welke ouders en kinderen horen we nu niet?",
            "Which parents and children do we not hear now?",
        ),
        Text::new(
            "Wat maakt het voor hen lastig om mee te praten?",
            "What makes it hard for them to have a say?",
        ),
        Text::new(
            "Over welk onderwerp kunnen ouders en kinderen meebeslissen?",
            "On which topic can parents and children decide with us?",
        ),
        Text::new(
            "Wie praat met hen, en hoe horen zij wat we ermee doen?",
            "Who talks to them, and how do they hear what we do with it?",
        ),
    ],
    steps: [
        [
            Text::new(
                "Praat deze maand met vijf ouders die je weinig ziet. Vraag wat hun kind nodig \
                 heeft.",
                "Talk this month with five parents you rarely see. Ask what their child needs.",
            ),
            Text::new(
                "Vraag de kinderen in één klas wat zij graag anders willen.",
                "Ask the children in one class what they would like to change.",
            ),
        ],
        [
            Text::new(
                "Kies vaste momenten om met ouders te praten, ook als alles goed gaat.",
                "Choose fixed times to talk with parents, also when all is well.",
            ),
            Text::new(
                "Vertel ouders en kinderen wat jullie met hun antwoorden hebben gedaan.",
                "Tell parents and children what you have done with their answers.",
            ),
        ],
        [
            Text::new(
                "Maak het volgende plan samen met ouders en leerlingen, vanaf het begin.",
                "Make the next plan together with parents and pupils, from the start.",
            ),
            Text::new(
                "Vraag ouders om andere ouders uit te nodigen, ook in hun eigen taal.",
                "Ask parents to invite other parents, also in their own language.",
            ),
        ],
        [
            Text::new(
                "Zoek uit welke ouders jullie nog niet spreken. Vraag hun wat zou helpen.",
                "Find out which parents you do not talk to yet. Ask them what would help.",
            ),
            Text::new(
                "Spreek af wie het contact met ouders overneemt als iemand weggaat.",
                "Agree who takes over the contact with parents when somebody leaves.",
            ),
        ],
    ],
    sources: &[OUDERS],
};
