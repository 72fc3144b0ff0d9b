//! The team that helps families in the neighbourhood.

use crate::field::{Link, PartnerProfile, Source};
use crate::words::Text;

pub(in crate::field::partner) static WIJKTEAM: PartnerProfile = PartnerProfile {
    name: Text::new("Wijkteam", "Neighbourhood team (wijkteam)"),
    other_names: &[
        Text::new("buurtteam", "community team (buurtteam)"),
        Text::new("sociaal team", "social team (sociaal team)"),
        Text::new("lokaal team", "local team (lokaal team)"),
        Text::new("gebiedsteam", "area team (gebiedsteam)"),
        Text::new("Centrum voor Jeugd en Gezin (CJG)", "youth and family centre (CJG)"),
    ],
    theme: Text::new("Hulp die past bij thuis", "Help that fits life at home"),
    adds: Text::new(
        "Het wijkteam helpt gezinnen thuis, bijvoorbeeld bij opvoeden, geld of wonen. Sommige \
         kinderen krijgen hulp thuis en ook op school. Jullie kunnen samen zorgen dat die hulp bij \
         elkaar past.",
        "The neighbourhood team helps families at home, for example with parenting, money or \
         housing. Some children get help at home and also at school. Together you can make sure \
         that this help fits together.",
    ),
    school_brings: Text::new(
        "Jullie zien de leerling bijna elke dag. Wat jullie zien, helpt het wijkteam om het kind \
         te begrijpen. Spreek eerst met de ouders af wat je vertelt.",
        "You see the pupil almost every day. What you see helps the team to understand the child. \
         Agree with the parents first on what you share.",
    ),
    partner_brings: Text::new(
        "Het wijkteam komt bij gezinnen thuis. Het kent de hulp in de buurt en denkt met jullie \
         mee.",
        "The team visits families at home. It knows what help there is nearby and can advise you.",
    ),
    activities: &[
        Text::new(
            "Een vaste medewerker van het wijkteam is elke week op school.",
            "The same member of the team comes to school every week.",
        ),
        Text::new(
            "Ouders stellen bij de koffie op school vragen aan het wijkteam.",
            "Parents ask the team questions over coffee at school.",
        ),
        Text::new(
            "Ouders, leraar en wijkteam maken samen één plan voor een kind.",
            "Parents, teacher and team make one plan for a child.",
        ),
        Text::new(
            "Een leraar vraagt het wijkteam om raad, zonder de naam van het kind te noemen.",
            "A teacher asks the team for advice, without naming the child.",
        ),
        Text::new(
            "Jullie spreken af wie de ouders belt als iemand zich zorgen maakt.",
            "You agree who calls the parents when somebody is worried.",
        ),
    ],
    link: Link::Horizontal,
    sources: &[
        Source {
            title: "Samenwerken in de wijk: 10 vragen",
            organisation: "Vilans",
            address: "https://www.vilans.nl/kennis/samenwerken-in-de-wijk-10-vragen",
        },
        Source {
            title: "Handvatten voor samenwerking JGZ, wijkteam en onderwijs",
            organisation: "AJN Jeugdartsen Nederland",
            address: "https://ajnjeugdartsen.nl/nieuwsbericht/handvatten-voor-samenwerking-jgz-wijkteam-en-onderwijs/",
        },
    ],
};
