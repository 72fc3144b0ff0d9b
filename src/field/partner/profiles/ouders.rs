//! Parents and other carers.

use crate::field::{Link, PartnerProfile, Source};
use crate::words::Text;

pub(in crate::field::partner) static OUDERS: PartnerProfile = PartnerProfile {
    name: Text::new("Ouders en opvoeders", "Parents and carers"),
    other_names: &[
        Text::new("verzorgers", "guardians"),
        Text::new("pleegouders", "foster parents"),
        Text::new("opa's, oma's en andere familie", "grandparents and other family"),
        Text::new("ouderraad", "parents' council"),
    ],
    theme: Text::new("Thuis en school kennen elkaar", "Home and school know each other"),
    adds: Text::new(
        "Een kind leert thuis en op school. Als ouders en school elkaar begrijpen, kan een kind \
         zich prettiger voelen op school. Dat kan helpen om te groeien en te leren.",
        "A child learns at home and at school. When parents and school understand each other, a \
         child may feel better at school. That can help the child to grow and learn.",
    ),
    school_brings: Text::new(
        "Jullie nodigen alle ouders uit, ook ouders die jullie weinig zien. Jullie vragen hoe het \
         thuis gaat en vertellen hoe het op school gaat. Dat doen jullie ook als alles goed gaat.",
        "You invite all parents, also those you rarely see. You ask how things are at home and say \
         how things are at school. You do that when all is well, too.",
    ),
    partner_brings: Text::new(
        "Ouders kennen hun kind het best. Zij vertellen wat thuis belangrijk is. Zij denken mee \
         over wat hun kind nodig heeft.",
        "Parents know their child best. They tell you what matters at home. They help you to find \
         out what their child needs.",
    ),
    activities: &[
        Text::new(
            "Aan het begin van het jaar vertellen ouders over hun kind, en jullie luisteren.",
            "At the start of the year parents talk about their child, and you listen.",
        ),
        Text::new(
            "De leraar gaat op bezoek bij het gezin thuis.",
            "The teacher visits the family at home.",
        ),
        Text::new("Jullie bellen ouders ook met goed nieuws.", "You also call with good news."),
        Text::new(
            "Kind, ouders en leraar spreken af wat ze thuis en op school doen.",
            "Child, parents and teacher agree what they will do at home and at school.",
        ),
        Text::new(
            "Bij een gesprek is iemand die de taal van de ouders spreekt.",
            "Somebody who speaks the parents' language joins a meeting.",
        ),
    ],
    link: Link::Horizontal,
    sources: &[
        Source {
            title: "Hoe maak ik beleid voor partnerschap met ouders?",
            organisation: "Nederlands Jeugdinstituut",
            address: "https://www.nji.nl/verbinding-onderwijs-en-jeugdhulp/hoe-maak-ik-beleid-voor-partnerschap-met-ouders",
        },
        Source {
            title: "Praktijkkaart Welbevinden en gelijke kansen",
            organisation: "Trimbos-instituut",
            address: "https://goab.eu/kennisbank/praktijkkaart-welbevinden-en-gelijke-kansen",
        },
    ],
};
