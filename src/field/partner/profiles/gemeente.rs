//! The municipality.

use super::GELIJKE_KANSEN_ALLIANTIE;
use crate::field::{Link, PartnerProfile, Source};
use crate::words::Text;

pub(in crate::field::partner) static GEMEENTE: PartnerProfile = PartnerProfile {
    name: Text::new("Gemeente", "Municipality"),
    other_names: &[
        Text::new("wethouder en ambtenaren", "alderman (wethouder) and officials"),
        Text::new("afdeling onderwijs of jeugd", "education or youth department"),
        Text::new("stadsdeel", "city district (stadsdeel)"),
    ],
    theme: Text::new("Mensen, geld en plannen", "People, money and plans"),
    adds: Text::new(
        "De gemeente werkt meestal niet zelf met het kind. Ze kan wel zorgen dat hulp en \
         activiteiten er zijn, ook volgend jaar. Zo kunnen meer kinderen meedoen.",
        "The municipality does not usually work with the child itself. But it can make sure that \
         there is help and that there are activities, next year too. So more children can join in.",
    ),
    school_brings: Text::new(
        "Jullie vertellen wat de kinderen in jullie wijk nodig hebben. Jullie laten zien wat goed \
         gaat en wat er nog niet is.",
        "You explain what the children in your neighbourhood need. You show what goes well and \
         what is still missing.",
    ),
    partner_brings: Text::new(
        "De gemeente brengt scholen en partners bij elkaar. Ze heeft geld, gebouwen en cijfers \
         over de wijk. Ze kan afspraken maken voor meer jaren.",
        "The municipality brings schools and partners together. It has money, buildings and \
         figures about the neighbourhood. It can make agreements for several years.",
    ),
    activities: &[
        Text::new(
            "Scholen, partners en gemeente vormen een vaste groep: een lokale coalitie.",
            "Schools, partners and municipality form a regular group, a local coalition.",
        ),
        Text::new(
            "De gemeente betaalt iemand die het overzicht houdt.",
            "The municipality pays for somebody who keeps track of everything.",
        ),
        Text::new(
            "Jullie denken mee over een plan van de gemeente voor gelijke kansen.",
            "You help the municipality to write a plan for equal opportunities.",
        ),
        Text::new(
            "Jullie spreken af wie wat betaalt, ook na dit jaar.",
            "You agree who pays for what, also after this year.",
        ),
        Text::new(
            "De wethouder loopt een ochtend mee op school.",
            "The alderman spends a morning at school.",
        ),
    ],
    link: Link::Horizontal,
    sources: &[
        GELIJKE_KANSEN_ALLIANTIE,
        Source {
            title: "Subsidieregeling School en omgeving 2023-2025",
            organisation: "Ministerie van Onderwijs, Cultuur en Wetenschap",
            address: "https://zoek.officielebekendmakingen.nl/stcrt-2023-18849.html",
        },
        Source {
            title: "Samenwerken aan jeugdvraagstukken",
            organisation: "Nederlands Jeugdinstituut",
            address: "https://nji.nl/impact-maken-met-jeugdbeleid/samenwerken-aan-jeugdvraagstukken",
        },
    ],
};
