//! Youth work, in the neighbourhood and at school.

use crate::field::{Link, PartnerProfile, Source};
use crate::words::Text;

pub(in crate::field::partner) static JONGERENWERK: PartnerProfile = PartnerProfile {
    name: Text::new("Jongerenwerk", "Youth work"),
    other_names: &[
        Text::new("schooljongerenwerk", "youth work at school (schooljongerenwerk)"),
        Text::new("kinder- en tienerwerk", "work with children and teenagers"),
        Text::new("welzijnsorganisatie", "community work organisation"),
    ],
    theme: Text::new("Het leven buiten school", "Life outside school"),
    adds: Text::new(
        "Jongeren gaan zelf naar een jongerenwerker, met vragen of gewoon voor de gezelligheid. \
         Sommige dingen vertellen ze daar makkelijker dan op school. Zo kan hulp beginnen voordat \
         het op school misgaat.",
        "Young people choose to go to a youth worker, with a question or just to hang out. Some \
         things are easier to say there than at school. So help can start before things go wrong \
         at school.",
    ),
    school_brings: Text::new(
        "Jullie geven de jongerenwerker een eigen plek in de school. Eén collega is het vaste \
         contact. Zo leren leerlingen en leraren de jongerenwerker kennen.",
        "You give the youth worker a place in the school. One colleague is the contact person. \
         That is how pupils and teachers get to know the youth worker.",
    ),
    partner_brings: Text::new(
        "De jongerenwerker weet wat jongeren meemaken, in de buurt en online. Is er ruzie tussen \
         leerling en school? Dan kan de jongerenwerker helpen om weer te praten.",
        "The youth worker knows what young people go through, in the neighbourhood and online. \
         When pupil and school fall out, the youth worker can help them to talk again.",
    ),
    activities: &[
        Text::new(
            "De jongerenwerker is in de pauze op het plein en in de kantine.",
            "The youth worker is around during breaks.",
        ),
        Text::new(
            "Na school kunnen leerlingen samen sporten, muziek maken of huiswerk doen.",
            "After school pupils can do sports, make music or do homework together.",
        ),
        Text::new(
            "Jongerenwerker en mentor geven samen een les over online pesten.",
            "The youth worker and a teacher give a lesson about online bullying.",
        ),
        Text::new(
            "School en jongerenwerk praten elke maand over wat er in de buurt gebeurt.",
            "School and youth work talk every month about what happens in the neighbourhood.",
        ),
        Text::new(
            "De jongerenwerker zoekt contact met leerlingen die vaak niet op school zijn.",
            "The youth worker contacts pupils who often miss school.",
        ),
    ],
    link: Link::Horizontal,
    sources: &[Source {
        title: "Samenwerking tussen jongerenwerk en school",
        organisation: "Nederlands Jeugdinstituut",
        address: "https://www.nji.nl/jongerenwerk/samenwerking-tussen-jongerenwerk-en-school",
    }],
};
