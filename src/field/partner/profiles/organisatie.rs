//! Foundations and associations that help children.

use super::GELIJKE_KANSEN_ALLIANTIE;
use crate::field::{Link, PartnerProfile};
use crate::words::Text;

pub(in crate::field::partner) static ORGANISATIE: PartnerProfile = PartnerProfile {
    name: Text::new("Maatschappelijke organisaties", "Community organisations"),
    other_names: &[
        Text::new("stichting", "foundation"),
        Text::new("vereniging", "association"),
        Text::new("vrijwilligers", "volunteers"),
        Text::new("buurthuis", "community centre"),
    ],
    theme: Text::new("Extra hulp en nieuwe ervaringen", "Extra help and new experiences"),
    adds: Text::new(
        "Deze organisaties doen dingen waar de school vaak geen tijd voor heeft. Ze helpen \
         bijvoorbeeld met taal of huiswerk. Dat kan kinderen kansen geven die ze anders niet \
         krijgen.",
        "These organisations do things that a school often has no time for. They help with \
         language or homework, for example. That can give children chances that they would not get \
         otherwise.",
    ),
    school_brings: Text::new(
        "Jullie weten wat jullie leerlingen nodig hebben. Jullie kiezen hulp die daarbij past. \
         Later kijken jullie samen of het helpt.",
        "You know what your pupils need. You choose help that fits. Later you look together at \
         whether it works.",
    ),
    partner_brings: Text::new(
        "De organisatie heeft vrijwilligers, kennis en tijd. Soms kent ze gezinnen die jullie nog \
         niet goed kennen.",
        "The organisation has volunteers, knowledge and time. Sometimes it knows families that you \
         do not know well yet.",
    ),
    activities: &[
        Text::new(
            "Een vrijwilliger leest elke week voor bij een gezin thuis.",
            "Every week a volunteer reads to children at home.",
        ),
        Text::new(
            "Studenten helpen leerlingen na school met hun huiswerk.",
            "Students help pupils with their homework after school.",
        ),
        Text::new(
            "Ouders leren Nederlands op school terwijl hun kinderen les hebben.",
            "Parents learn Dutch at school while their children have lessons.",
        ),
        Text::new(
            "Een vrijwilliger doet een jaar lang leuke dingen met één leerling.",
            "For a year, a volunteer does fun things with one pupil.",
        ),
        Text::new(
            "Mensen uit de buurt vertellen leerlingen over hun werk.",
            "People from the neighbourhood tell pupils about their work.",
        ),
    ],
    link: Link::Horizontal,
    sources: &[GELIJKE_KANSEN_ALLIANTIE],
};
