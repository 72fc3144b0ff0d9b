//! The words of an invitation and of handing in.

use crate::field::Perspective;
use crate::words::{Sentence, Text};

/// Why: what the source text says, in three sentences.
pub(in crate::report) static WHY: [Text; 3] = [
    Text::new(
        "Ongelijke kansen hebben zelden één oorzaak: school, wijk, geld en hulp tellen allemaal mee.",
        "Unequal chances rarely have one cause: school, neighbourhood, money and help all count.",
    ),
    Text::new(
        "Een kind groeit op in drie leefwerelden: school, thuis en wijk.",
        "A child grows up in three worlds: school, home and neighbourhood.",
    ),
    Text::new(
        "Samen bereiken mensen daar meer dan een school alleen.",
        "Together people reach further there than a school alone.",
    ),
];

pub(in crate::report) static FOR_SCHOOL: Sentence<1> =
    Sentence::new("Deze scan gaat over {0}.", "This scan is about {0}.");
pub(in crate::report) static UNTIL: Sentence<1> =
    Sentence::new("Je kunt meedoen tot en met {0}.", "You can take part up to and including {0}.");

pub(in crate::report) static COLLECTS: Sentence<1> = Sentence::new(
    "{0} verzamelt de antwoorden en kan ze lezen.",
    "{0} collects the answers and can read them.",
);
pub(in crate::report) static SOMEBODY_COLLECTS: Text = Text::new(
    "Wie de antwoorden verzamelt, kan ze lezen.",
    "Whoever collects the answers can read them.",
);
pub(in crate::report) static OTHERS_SEE_COUNTS: Sentence<1> = Sentence::new(
    "Anderen zien alleen aantallen antwoorden van groepen met {0} mensen of meer. \
     Een kleinere groep zien ze alleen als die dat goed vindt.",
    "Others only see counts of answers of groups of {0} people or more. \
     They see a smaller group only if it agrees.",
);
pub(in crate::report) static OTHERS_SEE_ORGANISATION: Text = Text::new(
    "Je antwoordt voor je organisatie, dus anderen kunnen jullie antwoorden zien.",
    "You answer for your organisation, so others can see your answers.",
);
pub(in crate::report) static OTHERS_SEE_GROUPS: Text = Text::new(
    "Anderen zien wat elke groep antwoordde, ook een groep van één persoon.",
    "Others see what each group answered, even a group of one person.",
);
pub(in crate::report) static NO_NAME: Text =
    Text::new("We vragen je naam niet.", "We do not ask for your name.");

pub(in crate::report) static SUBJECT: Text = Text::new(
    "Doe je mee? Een scan over samenwerken",
    "Will you take part? A scan about working together",
);
pub(in crate::report) static SUBJECT_OF_SCHOOL: Sentence<1> = Sentence::new(
    "Doe je mee? Een scan over samenwerken met {0}",
    "Will you take part? A scan about working with {0}",
);
pub(in crate::report) static HELLO: Text = Text::new("Hallo,", "Hello,");
pub(in crate::report) static HELLO_NAME: Sentence<1> = Sentence::new("Hallo {0},", "Hello {0},");

/// What is asked of a side.
pub(in crate::report) const fn ask(side: Option<Perspective>) -> &'static Text {
    static SCHOOL: Text = Text::new(
        "We willen weten hoe wij samenwerken rond onze kinderen. Hoe kijk jij daarnaar?",
        "We want to know how we work together around our children. How do you see it?",
    );
    static PARTNERS: Text = Text::new(
        "Jullie organisatie en onze school hebben met dezelfde kinderen te maken. Hoe kijk jij naar \
         onze samenwerking?",
        "Your organisation and our school meet the same children. How do you see the way we work \
         together?",
    );
    static OUDERS: Text = Text::new(
        "Jij kent je kind het best. Daarom horen we graag hoe jij naar onze samenwerking kijkt.",
        "You know your child best. So we would like to hear how you see the way we work together.",
    );
    static GEMEENTE: Text = Text::new(
        "De gemeente maakt veel mogelijk voor onze kinderen. Hoe kijk jij naar onze samenwerking?",
        "The municipality makes a lot possible for our children. How do you see the way we work \
         together?",
    );
    static ANYBODY: Text = Text::new(
        "We willen weten hoe jij kijkt naar samenwerken rond kinderen.",
        "We want to know how you see working together around children.",
    );
    match side {
        Some(Perspective::School) => &SCHOOL,
        Some(Perspective::Partners) => &PARTNERS,
        Some(Perspective::Ouders) => &OUDERS,
        Some(Perspective::Gemeente) => &GEMEENTE,
        None => &ANYBODY,
    }
}

pub(in crate::report) static N_QUESTIONS: Sentence<1> =
    Sentence::new("Het zijn {0} vragen.", "There are {0} questions.");
pub(in crate::report) static OPEN_LINK: Text =
    Text::new("Open deze link om mee te doen:", "Open this link to take part:");
pub(in crate::report) static THANKS: Text = Text::new("Bedankt!", "Thank you!");

pub(in crate::report) static ANSWERS: Text =
    Text::new("Antwoorden voor de scan", "Answers for the scan");
pub(in crate::report) static ANSWERS_OF_SCHOOL: Sentence<1> =
    Sentence::new("Antwoorden voor de scan over {0}", "Answers for the scan about {0}");
pub(in crate::report) static MY_ANSWERS: Text =
    Text::new("Mijn antwoorden zitten in deze code:", "My answers are in this code:");
pub(in crate::report) static KEEP_CODE_WHOLE: Text =
    Text::new("Verander niets aan de code.", "Do not change anything in the code.");

pub(in crate::report) static WILL_YOU: Text = Text::new("Doe je mee?", "Will you take part?");
pub(in crate::report) static WHY_THIS: Text = Text::new("Waarom deze scan?", "Why this scan?");
pub(in crate::report) static HOW: Text = Text::new("Zo doe je mee", "How to take part");
pub(in crate::report) static GO_TO: Sentence<1> = Sentence::new(
    "Ga op je telefoon of computer naar {0}.",
    "On your phone or computer, go to {0}.",
);
pub(in crate::report) static MAIL_TO: Sentence<1> = Sentence::new(
    "Kies aan het eind “Lever je antwoorden in”. Mail ze naar {0}.",
    "At the end, choose “Hand in your answers”. Mail them to {0}.",
);
pub(in crate::report) static HAND_IN_TO: Sentence<1> = Sentence::new(
    "Kies aan het eind “Lever je antwoorden in”. Geef ze aan {0}.",
    "At the end, choose “Hand in your answers”. Give them to {0}.",
);
pub(in crate::report) static ON_PAPER: Text = Text::new(
    "Liever op papier? Vul dan de lijst bij deze brief in en geef die terug.",
    "Rather on paper? Then fill in the form with this letter and hand it back.",
);
pub(in crate::report) static GIVE_BACK: Sentence<1> = Sentence::new(
    "Liever op papier? Vul dan de lijst bij deze brief in en geef die aan {0}.",
    "Rather on paper? Then fill in the form with this letter and give it to {0}.",
);
pub(in crate::report) static WHO_SEES: Text = Text::new("Wie ziet wat?", "Who sees what?");
