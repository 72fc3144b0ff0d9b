//! What each level means. The index is the level; 0 exists for partners only.

use crate::instrument::LevelDescription;
use crate::lang::Text;

pub(super) const LEVELS: &[LevelDescription] = &[
    LevelDescription {
        name: Text::new("Nog geen contact", "No contact yet"),
        subtitle: Text::new("We werken nu niet samen.", "We do not work together now."),
        definition: Text::new(
            "School en partner doen nog niets samen.",
            "School and partner do nothing together yet.",
        ),
    },
    LevelDescription {
        name: Text::new("Verkennen", "Exploring"),
        subtitle: Text::new("We leren elkaar kennen.", "We are getting to know each other."),
        definition: Text::new(
            "Een paar mensen hebben contact met elkaar. We hebben nog niet besproken wat we \
             willen en wie wat doet.",
            "A few people are in contact. We have not talked yet about what we want and who does \
             what.",
        ),
    },
    LevelDescription {
        name: Text::new("Afstemmen", "Coordinating"),
        subtitle: Text::new("We houden rekening met elkaar.", "We take each other into account."),
        definition: Text::new(
            "We weten bij wie we moeten zijn. We vertellen elkaar wat we doen. Soms maken we \
             afspraken.",
            "We know who to contact. We tell each other what we do. Sometimes we make agreements.",
        ),
    },
    LevelDescription {
        name: Text::new("Samenwerken", "Working together"),
        subtitle: Text::new("We doen dingen samen.", "We do things together."),
        definition: Text::new(
            "We hebben samen doelen gekozen en weten wie wat doet. We overleggen op vaste \
             momenten. Ouders doen mee.",
            "We have chosen goals together and know who does what. We meet at fixed times. \
             Parents take part.",
        ),
    },
    LevelDescription {
        name: Text::new("Verankeren", "Sustaining"),
        subtitle: Text::new(
            "Het hoort bij ons werk en het blijft.",
            "It is part of our work and it lasts.",
        ),
        definition: Text::new(
            "We leren samen van wat we doen. We gaan door, ook als mensen weggaan of als er \
             minder geld is.",
            "We learn together from what we do. We carry on when people leave or when there is \
             less money.",
        ),
    },
];
