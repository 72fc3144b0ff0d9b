//! Leisure: sport, music, library, playground, club.

use crate::field::{Link, PartnerProfile, Source};
use crate::words::Text;

pub(in crate::field::partner) static VRIJETIJD: PartnerProfile = PartnerProfile {
    name: Text::new("Sport, cultuur en vrije tijd", "Sport, culture and leisure"),
    other_names: &[
        Text::new("vrijetijdsvoorzieningen", "leisure facilities"),
        Text::new("sportclub", "sports club"),
        Text::new("muziekschool", "music school"),
        Text::new("bibliotheek", "library"),
        Text::new("speeltuin", "playground"),
        Text::new("buurtsportcoach, cultuurcoach", "sports coach or culture coach"),
    ],
    theme: Text::new("Meedoen na school", "Joining in after school"),
    adds: Text::new(
        "Bij sport, muziek of spel ontdekken kinderen wat ze leuk vinden en goed kunnen. Ze leren \
         er nieuwe dingen en maken vrienden. Niet elk kind kan nu meedoen. Samen kunnen jullie \
         daar iets aan doen.",
        "In sport, music or play, children find out what they enjoy and what they are good at. \
         They learn new things and make friends. Not every child can join in now. Together you can \
         do something about that.",
    ),
    school_brings: Text::new(
        "Jullie kennen ook de kinderen die nog geen club hebben. Vraag hun wat ze graag willen \
         doen. Jullie hebben vaak een plein of een gymzaal.",
        "You also know the children who have no club yet. Ask them what they would like to do. And \
         you often have a playground or a gym.",
    ),
    partner_brings: Text::new(
        "De club heeft trainers, spullen en ideeën. Vaak zijn het vrijwilligers, dus spreek samen \
         af wat kan. Soms is er een coach die school en clubs bij elkaar brengt.",
        "The club has trainers, materials and ideas. They are often volunteers, so agree together \
         on what is possible. Sometimes there is a coach who brings school and clubs together.",
    ),
    activities: &[
        Text::new(
            "Clubs geven een proefles in de gymzaal of in de klas.",
            "Clubs give a trial lesson in the gym or in class.",
        ),
        Text::new(
            "De buurtsportcoach doet in de pauze spelletjes op het plein.",
            "The sports coach plays games in the playground during breaks.",
        ),
        Text::new(
            "Kinderen lopen na school samen naar de club.",
            "Children walk to the club together after school.",
        ),
        Text::new(
            "Jullie helpen ouders om geld voor de club aan te vragen.",
            "You help parents to apply for money for the club.",
        ),
        Text::new(
            "De klas gaat naar de bibliotheek en elk kind krijgt een eigen pas.",
            "The class visits the library and every child gets a library card.",
        ),
    ],
    link: Link::Horizontal,
    sources: &[
        Source {
            title: "Het belang van vrijetijdsvoorzieningen",
            organisation: "Nederlands Jeugdinstituut",
            address: "https://www.nji.nl/vrije-tijd/het-belang-van-vrijetijdsvoorzieningen",
        },
        Source {
            title: "Samenwerking tussen vrijetijdsorganisaties en andere partners",
            organisation: "Nederlands Jeugdinstituut",
            address: "https://www.nji.nl/vrije-tijd/samenwerking-tussen-vrijetijdsorganisaties-en-andere-partners",
        },
        Source {
            title: "Hoe kunnen scholen en educatieve partners effectief samenwerken op het gebied van gezondheid en sport, techniek, cultuur en natuur?",
            organisation: "NRO Kennisrotonde",
            address: "https://www.nro.nl/kennisrotondevragenopeenrij/samenwerking-educatieve-instellingen/",
        },
    ],
};
