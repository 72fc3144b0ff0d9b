//! Any other partner. Instead of other names, this one lists examples.

use crate::field::{Link, PartnerProfile, Source};
use crate::words::Text;

pub(in crate::field::partner) static ANDERS: PartnerProfile = PartnerProfile {
    name: Text::new("Andere partner", "Another partner"),
    other_names: &[
        Text::new("jeugdgezondheidszorg (JGZ, GGD)", "youth health service (JGZ, GGD)"),
        Text::new(
            "samenwerkingsverband passend onderwijs",
            "regional network for extra help at school (samenwerkingsverband)",
        ),
        Text::new("politie", "police"),
        Text::new("bedrijf", "company"),
    ],
    theme: Text::new("Wie helpt er bij jullie nog mee?", "Who else works with you?"),
    adds: Text::new(
        "Misschien werken jullie samen met iemand die hier niet staat. Bedenk wat een kind aan \
         deze partner heeft. Kies ook waar die partner iets doet: op school, thuis of in de wijk.",
        "Perhaps you work with somebody who is not listed here. Think about what this partner \
         means for a child. Also choose where it does something: at school, at home or in the \
         neighbourhood.",
    ),
    school_brings: Text::new(
        "Jullie vertellen welke hulp jullie zoeken, en voor welke kinderen.",
        "You explain what help you are looking for, and for which children.",
    ),
    partner_brings: Text::new(
        "De partner vertelt wat die goed kan en hoeveel tijd er is. Vraag ook wat de partner zelf \
         belangrijk vindt.",
        "The partner tells you what it does well and how much time it has. Also ask what matters \
         to the partner.",
    ),
    activities: &[
        Text::new(
            "De jeugdverpleegkundige houdt elke maand spreekuur op school.",
            "Every month parents and pupils can see the youth nurse at school.",
        ),
        Text::new(
            "Het samenwerkingsverband denkt mee over extra hulp in de klas.",
            "The regional network helps you to plan extra help in class.",
        ),
        Text::new(
            "De wijkagent komt kennismaken in de klas.",
            "The local police officer comes to meet the class.",
        ),
        Text::new(
            "Leerlingen kijken een dag mee bij een bedrijf in de buurt.",
            "Pupils spend a day at a company nearby.",
        ),
    ],
    link: Link::Horizontal,
    sources: &[
        Source {
            title: "Samenwerken om als school kansengelijkheid te bevorderen",
            organisation: "Nederlands Jeugdinstituut",
            address: "https://www.nji.nl/kansengelijkheid-in-het-onderwijs/samenwerken-om-als-school-kansengelijkheid-te-bevorderen",
        },
        Source {
            title: "Succesvol samenwerken aan een maatschappelijke opgave jeugd",
            organisation: "Nederlands Jeugdinstituut",
            address: "https://www.nji.nl/impact-maken-met-jeugdbeleid/succesvol-samenwerken-aan-een-maatschappelijke-opgave-jeugd",
        },
    ],
};
