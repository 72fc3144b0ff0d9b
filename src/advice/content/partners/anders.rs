//! Any other partner.

use crate::advice::Phase;
use crate::advice::content::PartnerContent;
use crate::lang::Text;

pub(in crate::advice) static ANDERS: PartnerContent = PartnerContent {
    question: (
        Phase::Kijken,
        Text::new(
            "Wat heeft een kind aan deze partner?",
            "What does a child gain from this partner?",
        ),
    ),
    steps: [
        [
            Text::new(
                "Zoek een naam en een telefoonnummer. Bel voor een eerste gesprek.",
                "Find a name and a phone number. Call for a first talk.",
            ),
            Text::new(
                "Bedenk welke kinderen deze partner kan helpen, en waarmee.",
                "Think about which children this partner can help, and with what.",
            ),
        ],
        [
            Text::new(
                "Vertel elkaar wat jullie doen en hoeveel tijd jullie hebben.",
                "Tell each other what you do and how much time you have.",
            ),
            Text::new(
                "Kies op school en bij de partner één vast contact.",
                "Choose one regular contact at school and one at the partner.",
            ),
        ],
        [
            Text::new(
                "Kies één ding dat jullie dit jaar samen doen.",
                "Choose one thing that you will do together this year.",
            ),
            Text::new(
                "Schrijf op wie wat doet en wanneer jullie elkaar spreken.",
                "Write down who does what and when you talk to each other.",
            ),
        ],
        [
            Text::new(
                "Vraag kinderen en ouders wat ze van deze partner merken.",
                "Ask children and parents what they notice of this partner.",
            ),
            Text::new(
                "Stel deze partner voor aan jullie andere partners.",
                "Introduce this partner to your other partners.",
            ),
        ],
        [
            Text::new(
                "Kijk elk jaar of jullie nog hetzelfde willen.",
                "Check every year whether you still want the same.",
            ),
            Text::new(
                "Zorg dat het werk doorgaat als een vast contact weggaat.",
                "Make sure that the work goes on when a regular contact leaves.",
            ),
        ],
    ],
};
