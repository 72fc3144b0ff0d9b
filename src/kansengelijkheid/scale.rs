//! The answers to choose from: how true a statement is, from not yet to completely.

use alloc::borrow::Cow;

use crate::instrument::{Choice, Scale};
use crate::words::Text;

pub(super) const SCALE: Scale = Scale {
    question: Text::new("Klopt dit bij jullie?", "Is this true for you?"),
    steps: Cow::Borrowed(STEPS),
    dont_know: Choice {
        label: Text::new("Weet ik niet", "I don't know"),
        help: Text::new("Ik weet hier te weinig van.", "I know too little about this."),
    },
    not_applicable: Choice {
        label: Text::new("Past niet bij ons", "Does not apply to us"),
        help: Text::new("Deze vraag gaat niet over ons.", "This question is not about us."),
    },
};

/// The index is the value of the rating.
const STEPS: &[Choice] = &[
    Choice {
        label: Text::new("Nog niet", "Not yet"),
        help: Text::new("Dit is nog niet zo.", "This is not true yet."),
    },
    Choice {
        label: Text::new("Een beetje", "A little"),
        help: Text::new(
            "We zijn begonnen, of één persoon doet dit.",
            "We have started, or one person does this.",
        ),
    },
    Choice {
        label: Text::new("Voor een deel", "Partly"),
        help: Text::new("Dit is soms zo.", "This is true sometimes."),
    },
    Choice {
        label: Text::new("Grotendeels", "Mostly"),
        help: Text::new("Dit is bijna altijd zo.", "This is almost always true."),
    },
    Choice {
        label: Text::new("Helemaal", "Completely"),
        help: Text::new("Dit is altijd zo.", "This is always true."),
    },
];
