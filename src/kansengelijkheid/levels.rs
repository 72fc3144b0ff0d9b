//! What each level means. The index is the level; 0 exists for partners only.
//!
//! A level is decided on a mean, so its texts claim nothing about a single item: somebody at that
//! level may have denied any one of them. Reports print the answers next to it, in the items' own
//! words.

use crate::instrument::LevelDescription;
use crate::words::Text;

pub(super) const LEVELS: &[LevelDescription] = &[
    LevelDescription {
        name: Text::new("Nog geen contact", "No contact yet"),
        subtitle: Text::new("We werken nu niet samen.", "We do not work together now."),
        definition: Text::new(
            "De samenwerking kan nog beginnen.",
            "Working together can still begin.",
        ),
    },
    LevelDescription {
        name: Text::new("Verkennen", "Exploring"),
        subtitle: Text::new("We leren elkaar kennen.", "We are getting to know each other."),
        definition: Text::new(
            "Op dit niveau staat de samenwerking aan het begin. Er is nog veel mogelijk.",
            "At this level, working together is at its beginning. Much is still possible.",
        ),
    },
    LevelDescription {
        name: Text::new("Afstemmen", "Coordinating"),
        subtitle: Text::new("We houden rekening met elkaar.", "We take each other into account."),
        definition: Text::new(
            "Op dit niveau is de samenwerking begonnen. Die kan nog veel sterker worden.",
            "At this level, working together has begun. It can still become much stronger.",
        ),
    },
    LevelDescription {
        name: Text::new("Samenwerken", "Working together"),
        subtitle: Text::new("We doen dingen samen.", "We do things together."),
        definition: Text::new(
            "Op dit niveau is de samenwerking op de helft of verder. Er kan ook nog meer.",
            "At this level, working together is halfway or further. More is possible too.",
        ),
    },
    LevelDescription {
        name: Text::new("Verankeren", "Sustaining"),
        subtitle: Text::new(
            "Het hoort bij ons werk en het blijft.",
            "It is part of our work and it lasts.",
        ),
        definition: Text::new(
            "Op dit niveau is de samenwerking sterk. De vraag is nu hoe die sterk blijft.",
            "At this level, working together is strong. The question now is how to keep it so.",
        ),
    },
];
