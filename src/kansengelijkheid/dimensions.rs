//! Block B, the main scan: six dimensions of four items. The first item of each is the anchor.

use alloc::borrow::Cow;

use super::advice;
use crate::instrument::{Dimension, Item};
use crate::words::Text;

pub(super) const DIMENSIONS: &[Dimension] = &[
    Dimension {
        id: Cow::Borrowed("ambitie"),
        label: Text::new("Gedeelde ambitie", "Shared ambition"),
        plain_name: Text::new("Samen hetzelfde willen", "Wanting the same"),
        meaning: Text::new(
            "Dit gaat over wat jullie samen willen bereiken voor kinderen.",
            "This is about what you want to achieve together for children.",
        ),
        items: Cow::Borrowed(AMBITIE),
        anchor: 0,
        guide: advice::ambitie::GUIDE,
    },
    Dimension {
        id: Cow::Borrowed("stem"),
        label: Text::new("Stem van kind en ouder", "Voice of children and parents"),
        plain_name: Text::new("Kinderen en ouders doen mee", "Children and parents take part"),
        meaning: Text::new(
            "Dit gaat over wat kinderen en ouders vertellen en wat jullie daarmee doen.",
            "This is about what children and parents tell you, and what you do with it.",
        ),
        items: Cow::Borrowed(STEM),
        anchor: 0,
        guide: advice::stem::GUIDE,
    },
    Dimension {
        id: Cow::Borrowed("vertrouwen"),
        label: Text::new("Vertrouwen en contact", "Trust and contact"),
        plain_name: Text::new("We kennen en vertrouwen elkaar", "We know and trust each other"),
        meaning: Text::new(
            "Dit gaat over hoe goed jullie elkaar kennen en hoe eerlijk jullie praten.",
            "This is about how well you know each other and how honestly you talk.",
        ),
        items: Cow::Borrowed(VERTROUWEN),
        anchor: 0,
        guide: advice::vertrouwen::GUIDE,
    },
    Dimension {
        id: Cow::Borrowed("afspraken"),
        label: Text::new("Rollen en afspraken", "Roles and agreements"),
        plain_name: Text::new("Duidelijk wie wat doet", "Clear who does what"),
        meaning: Text::new(
            "Dit gaat over wie wat doet en wanneer jullie overleggen. Het gaat ook over de \
             informatie die jullie delen.",
            "This is about who does what and when you meet. It is also about the information that \
             you share.",
        ),
        items: Cow::Borrowed(AFSPRAKEN),
        anchor: 0,
        guide: advice::afspraken::GUIDE,
    },
    Dimension {
        id: Cow::Borrowed("aanbod"),
        label: Text::new("Samen doen", "Doing it together"),
        plain_name: Text::new(
            "School, thuis en wijk werken samen",
            "School, home and neighbourhood work together",
        ),
        meaning: Text::new(
            "Dit gaat over wat kinderen en gezinnen van jullie samenwerking merken.",
            "This is about what children and families notice when you work together.",
        ),
        items: Cow::Borrowed(AANBOD),
        anchor: 0,
        guide: advice::aanbod::GUIDE,
    },
    Dimension {
        id: Cow::Borrowed("leren"),
        label: Text::new("Leren en volhouden", "Learning and keeping going"),
        plain_name: Text::new(
            "Kijken of het werkt en zorgen dat het blijft",
            "Seeing if it works and making sure it lasts",
        ),
        meaning: Text::new(
            "Dit gaat over leren van wat jullie doen. Het gaat ook over zorgen dat de \
             samenwerking blijft.",
            "This is about learning from what you do. It is also about making sure that you keep \
             working together.",
        ),
        items: Cow::Borrowed(LEREN),
        anchor: 0,
        guide: advice::leren::GUIDE,
    },
];

const AMBITIE: &[Item] = &[
    Item::advised(
        "ambitie-1",
        "School, ouders en partners willen hetzelfde voor kinderen.",
        "School, parents and partners want the same for children.",
        advice::ambitie::AMBITIE_1,
    ),
    Item::advised(
        "ambitie-2",
        "We weten welke kinderen minder kansen krijgen.",
        "We know which children get fewer opportunities.",
        advice::ambitie::AMBITIE_2,
    ),
    Item::advised(
        "ambitie-3",
        "We hebben opgeschreven wat we samen willen bereiken.",
        "We have written down what we want to achieve together.",
        advice::ambitie::AMBITIE_3,
    ),
    Item::advised(
        "ambitie-4",
        "We weten wat elke partner zelf belangrijk vindt.",
        "We know what is important to each partner.",
        advice::ambitie::AMBITIE_4,
    ),
];

const STEM: &[Item] = &[
    Item::advised(
        "stem-1",
        "Ouders denken mee over wat kinderen nodig hebben.",
        "Parents share their ideas about what children need.",
        advice::stem::STEM_1,
    ),
    Item::advised(
        "stem-2",
        "We doen iets met wat kinderen en jongeren ons vertellen.",
        "We use what children and young people tell us.",
        advice::stem::STEM_2,
    ),
    Item::advised(
        "stem-3",
        "We hebben ook contact met ouders die niet uit zichzelf naar school komen.",
        "We also have contact with parents who do not easily come to school.",
        advice::stem::STEM_3,
    ),
    Item::advised(
        "stem-4",
        "School en ouders vertellen elkaar hoe het met het kind gaat.",
        "School and parents tell each other how the child is doing.",
        advice::stem::STEM_4,
    ),
];

const VERTROUWEN: &[Item] = &[
    Item::advised(
        "vertrouwen-1",
        "School, ouders en partners vertrouwen elkaar.",
        "School, parents and partners trust each other.",
        advice::vertrouwen::VERTROUWEN_1,
    ),
    Item::advised(
        "vertrouwen-2",
        "We weten wat elke partner goed kan.",
        "We know what each partner is good at.",
        advice::vertrouwen::VERTROUWEN_2,
    ),
    Item::advised(
        "vertrouwen-3",
        "We zeggen het eerlijk als iets niet goed gaat.",
        "We say so honestly when something is not going well.",
        advice::vertrouwen::VERTROUWEN_3,
    ),
    Item::advised(
        "vertrouwen-4",
        "We vinden de mening van elke partner even belangrijk.",
        "The opinion of every partner is equally important to us.",
        advice::vertrouwen::VERTROUWEN_4,
    ),
];

const AFSPRAKEN: &[Item] = &[
    Item::advised(
        "afspraken-1",
        "Het is duidelijk wie wat doet.",
        "It is clear who does what.",
        advice::afspraken::AFSPRAKEN_1,
    ),
    Item::advised(
        "afspraken-2",
        "Eén persoon heeft tijd om de samenwerking te regelen.",
        "One person has time to organise how we work together.",
        advice::afspraken::AFSPRAKEN_2,
    ),
    Item::advised(
        "afspraken-3",
        "We weten welke informatie we met elkaar mogen delen.",
        "We know which information we may share with each other.",
        advice::afspraken::AFSPRAKEN_3,
    ),
    Item::advised(
        "afspraken-4",
        "We overleggen op vaste momenten.",
        "We meet at fixed times.",
        advice::afspraken::AFSPRAKEN_4,
    ),
];

const AANBOD: &[Item] = &[
    Item::advised(
        "aanbod-1",
        "Kinderen merken dat mensen op school, thuis en in de wijk samenwerken.",
        "Children notice that people at school, at home and in the neighbourhood work together.",
        advice::aanbod::AANBOD_1,
    ),
    Item::advised(
        "aanbod-2",
        "Gezinnen krijgen snel hulp die bij hen past.",
        "Families soon get help that suits them.",
        advice::aanbod::AANBOD_2,
    ),
    Item::advised(
        "aanbod-3",
        "Als een kind naar een andere school gaat, vertellen we daar wat het nodig heeft.",
        "When a child changes schools, we tell the new school what the child needs.",
        advice::aanbod::AANBOD_3,
    ),
    Item::advised(
        "aanbod-4",
        "Alle kinderen kunnen meedoen met activiteiten, ook als er thuis weinig geld is.",
        "All children can join activities, even when there is little money at home.",
        advice::aanbod::AANBOD_4,
    ),
];

const LEREN: &[Item] = &[
    Item::advised(
        "leren-1",
        "School, ouders en partners kijken samen of hun plannen werken.",
        "School, parents and partners check together whether their plans work.",
        advice::leren::LEREN_1,
    ),
    Item::advised(
        "leren-2",
        "We gebruiken cijfers en ervaringen om te leren.",
        "We use figures and experiences to learn.",
        advice::leren::LEREN_2,
    ),
    Item::advised(
        "leren-3",
        "We veranderen onze plannen als dat nodig is.",
        "We change our plans when that is needed.",
        advice::leren::LEREN_3,
    ),
    Item::advised(
        "leren-4",
        "De samenwerking gaat door als iemand weggaat.",
        "We keep working together when somebody leaves.",
        advice::leren::LEREN_4,
    ),
];
