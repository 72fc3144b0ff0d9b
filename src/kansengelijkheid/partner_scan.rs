//! Blocks C and D, the questions about a partner: a gate, the core, the items of its kind, a wish.

use alloc::borrow::Cow;

use super::advice;
use crate::field::PartnerKind;
use crate::instrument::{Gate, Item, KindItems, PartnerScan};
use crate::words::Text;

pub(super) const PARTNER_SCAN: PartnerScan = PartnerScan {
    gate: Gate {
        question: Text::new(
            "Werken jullie nu samen met deze partner?",
            "Do you work with this partner now?",
        ),
        yes: Text::new("Ja", "Yes"),
        wanted: Text::new("Nee, maar dat willen we wel", "No, but we want to"),
        not_needed: Text::new("Nee, dat is nu niet nodig", "No, there is no need now"),
    },
    core: Cow::Borrowed(CORE),
    kinds: Cow::Borrowed(KINDS),
    wish: Text::new(
        "Hoe willen jullie later met deze partner samenwerken?",
        "How do you want to work with this partner later?",
    ),
    about_school: Text::new(
        "Denk bij deze vragen aan jullie samenwerking met de school.",
        "For these questions, think of how you and the school work together.",
    ),
};

const CORE: &[Item] = &[
    Item::advised(
        "kern-1",
        "We weten bij wie we moeten zijn.",
        "We know who to contact.",
        advice::core::KERN_1,
    ),
    Item::advised(
        "kern-2",
        "We weten van elkaar wat we voor kinderen willen bereiken.",
        "We know what each of us wants to achieve for children.",
        advice::core::KERN_2,
    ),
    Item::advised(
        "kern-3",
        "We hebben afgesproken wie wat doet.",
        "We have agreed who does what.",
        advice::core::KERN_3,
    ),
    Item::advised(
        "kern-4",
        "We doen wat we elkaar beloven.",
        "We do what we promise each other.",
        advice::core::KERN_4,
    ),
];

/// `Anders` is not listed: the scan cannot know what such a partner does.
const KINDS: &[KindItems] = &[
    KindItems {
        kind: PartnerKind::Kinderopvang,
        variants: Cow::Borrowed(&[]),
        items: Cow::Borrowed(KINDEROPVANG),
    },
    KindItems {
        kind: PartnerKind::Vervolgonderwijs,
        variants: Cow::Borrowed(&[]),
        items: Cow::Borrowed(VERVOLGONDERWIJS),
    },
    KindItems {
        kind: PartnerKind::Wijkteam,
        variants: Cow::Borrowed(&[]),
        items: Cow::Borrowed(WIJKTEAM),
    },
    KindItems {
        kind: PartnerKind::Jongerenwerk,
        variants: Cow::Borrowed(&[]),
        items: Cow::Borrowed(JONGERENWERK),
    },
    KindItems {
        kind: PartnerKind::Vrijetijd,
        variants: Cow::Borrowed(&[]),
        items: Cow::Borrowed(VRIJETIJD),
    },
    KindItems {
        kind: PartnerKind::Organisatie,
        variants: Cow::Borrowed(&[]),
        items: Cow::Borrowed(ORGANISATIE),
    },
    KindItems {
        kind: PartnerKind::Ouders,
        variants: Cow::Borrowed(OUDERS_CORE),
        items: Cow::Borrowed(OUDERS),
    },
    KindItems {
        kind: PartnerKind::Gemeente,
        variants: Cow::Borrowed(&[]),
        items: Cow::Borrowed(GEMEENTE),
    },
];

const KINDEROPVANG: &[Item] = &[
    Item::advised(
        "kinderopvang-1",
        "We denken hetzelfde over hoe jonge kinderen leren en spelen.",
        "We have the same ideas about how young children learn and play.",
        advice::kinds::KINDEROPVANG_1,
    ),
    Item::advised(
        "kinderopvang-2",
        "We praten samen met de ouders voordat een kind naar groep 1 gaat.",
        "We talk with the parents together before a child starts school.",
        advice::kinds::KINDEROPVANG_2,
    ),
];

const VERVOLGONDERWIJS: &[Item] = &[
    Item::advised(
        "vervolg-1",
        "We praten met elkaar over leerlingen die overstappen.",
        "We talk to each other about pupils who move on to the next school.",
        advice::kinds::VERVOLG_1,
    ),
    Item::advised(
        "vervolg-2",
        "Na de overstap horen we hoe het met de leerling gaat.",
        "After the move, we hear how the pupil is doing.",
        advice::kinds::VERVOLG_2,
    ),
];

const WIJKTEAM: &[Item] = &[
    Item::advised(
        "wijkteam-1",
        "Een vaste medewerker van het wijkteam komt op school.",
        "The same person from the neighbourhood team comes to school each time.",
        advice::kinds::WIJKTEAM_1,
    ),
    Item::advised(
        "wijkteam-2",
        "Hulp thuis en hulp op school passen bij elkaar.",
        "Help at home and help at school fit together.",
        advice::kinds::WIJKTEAM_2,
    ),
];

const JONGERENWERK: &[Item] = &[
    Item::advised(
        "jongerenwerk-1",
        "De leerlingen kennen de jongerenwerker.",
        "The pupils know the youth worker.",
        advice::kinds::JONGERENWERK_1,
    ),
    Item::advised(
        "jongerenwerk-2",
        "We praten samen over wat er buiten school gebeurt.",
        "We talk together about what happens outside school.",
        advice::kinds::JONGERENWERK_2,
    ),
];

const VRIJETIJD: &[Item] = &[
    Item::advised(
        "vrijetijd-1",
        "We helpen kinderen een activiteit in de wijk te vinden.",
        "We help children to find an activity in the neighbourhood.",
        advice::kinds::VRIJETIJD_1,
    ),
    Item::advised(
        "vrijetijd-2",
        "Kinderen kunnen meedoen, ook als geld of vervoer een probleem is.",
        "Children can join in, even when money or transport is a problem.",
        advice::kinds::VRIJETIJD_2,
    ),
];

const ORGANISATIE: &[Item] = &[
    Item::advised(
        "organisatie-1",
        "Het werk van de organisatie past bij wat onze leerlingen nodig hebben.",
        "What the organisation does fits what our pupils need.",
        advice::kinds::ORGANISATIE_1,
    ),
    Item::advised(
        "organisatie-2",
        "We weten of het werk van de organisatie onze leerlingen helpt.",
        "We know whether what the organisation does helps our pupils.",
        advice::kinds::ORGANISATIE_2,
    ),
];

/// Core items in another wording, because "we" would leave out the parents.
const OUDERS_CORE: &[Item] = &[Item::advised(
    "kern-1",
    "Ouders en school weten bij wie ze moeten zijn.",
    "Parents and school know who to contact.",
    advice::core::OUDERS_KERN_1,
)];

const OUDERS: &[Item] = &[
    Item::advised(
        "ouders-1",
        "We hebben ook contact met ouders als alles goed gaat.",
        "We also have contact with parents when all is well.",
        advice::kinds::OUDERS_1,
    ),
    Item::advised(
        "ouders-2",
        "We spreken samen af wat we thuis en op school voor het kind doen.",
        "We agree together what we do for the child at home and at school.",
        advice::kinds::OUDERS_2,
    ),
];

const GEMEENTE: &[Item] = &[
    Item::advised(
        "gemeente-1",
        "De gemeente brengt school en partners bij elkaar.",
        "The municipality brings school and partners together.",
        advice::kinds::GEMEENTE_1,
    ),
    Item::advised(
        "gemeente-2",
        "We hebben met de gemeente afspraken voor meerdere jaren.",
        "We have agreements with the municipality for several years.",
        advice::kinds::GEMEENTE_2,
    ),
];
