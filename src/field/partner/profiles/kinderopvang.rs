//! Childcare and preschool education.

use crate::field::{Link, PartnerProfile, Source};
use crate::words::Text;

pub(in crate::field::partner) static KINDEROPVANG: PartnerProfile = PartnerProfile {
    name: Text::new("Kinderopvang", "Childcare and preschool"),
    other_names: &[
        Text::new("peuteropvang", "playgroup (peuteropvang)"),
        Text::new("voorschoolse educatie (vve)", "preschool education (vve)"),
        Text::new("buitenschoolse opvang (bso)", "out-of-school care (bso)"),
        Text::new("kindcentrum (IKC)", "children's centre (IKC)"),
    ],
    theme: Text::new("Een goed begin", "A good start"),
    adds: Text::new(
        "Jonge kinderen spelen en leren hier met elkaar. Dat kan helpen bij een goede start op \
         school. Als jullie samenwerken, kan de stap naar groep 1 makkelijker worden.",
        "Young children play and learn together here. That can help them to start school well. \
         Working together can make the step into school easier.",
    ),
    school_brings: Text::new(
        "Jullie vertellen wat kinderen in groep 1 en 2 doen. Jullie laten peuters en ouders de \
         school alvast zien.",
        "You explain what children do in their first years at school. You let toddlers and parents \
         see the school in advance.",
    ),
    partner_brings: Text::new(
        "De opvang kent het kind en de ouders vaak al lang. De medewerkers zien hoe een kind \
         speelt, praat en groeit.",
        "Childcare staff have often known the child and the parents for a long time. They see how \
         a child plays, talks and grows.",
    ),
    activities: &[
        Text::new(
            "Peuters komen een ochtend spelen in groep 1.",
            "Toddlers come and play in the youngest class for a morning.",
        ),
        Text::new(
            "Voor de eerste schooldag praten opvang, school en ouders samen over het kind.",
            "Before the first day at school, childcare, school and parents talk about the child.",
        ),
        Text::new(
            "Opvang en school gebruiken dezelfde thema's, liedjes en prentenboeken.",
            "Childcare and school use the same themes, songs and picture books.",
        ),
        Text::new(
            "Medewerkers en leraren kijken een ochtend bij elkaar in de groep.",
            "Childcare staff and teachers spend a morning in each other's group.",
        ),
        Text::new(
            "School en bso bedenken samen activiteiten voor na schooltijd.",
            "The school and out-of-school care plan activities for after school.",
        ),
    ],
    link: Link::Both,
    sources: &[Source {
        title: "Samenwerken rondom kinderopvang",
        organisation: "Nederlands Jeugdinstituut",
        address: "https://www.nji.nl/nl/Kennis/Dossier/Kinderopvang-en-peuterspeelzalen/Samenwerken/Samenwerken-rondom-kinderopvang",
    }],
};
