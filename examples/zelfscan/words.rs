//! The texts of the self-scan itself, in both languages. Questions, answers and names of partners
//! come from the crate.

use samenwerkscan::{BuiltInLang, Text};
use samenwerkscan_examples::Message;

use crate::prompt::{Progress, Way};

pub(crate) static WHICH_LANGUAGE: Text = Text::new("Kies je taal", "Choose your language");

/// The minutes are an estimate: about twenty seconds a question.
pub(crate) static DURATION: Text = Text::new(
    "Invullen duurt ongeveer 10 minuten. Per partner komen daar 3 minuten bij. De korte \
     vragenlijst duurt 2 minuten.",
    "It takes about 10 minutes. Each partner adds 3 minutes. The short form takes 2 minutes.",
);
pub(crate) static NO_WRONG_ANSWERS: Text = Text::new(
    "Geen antwoord is fout. Weet je iets niet? Kies dan gewoon dat antwoord.",
    "No answer is wrong. Is there something you do not know? Then just choose that answer.",
);
pub(crate) static BEGIN: Text = Text::new("Beginnen", "Begin");
pub(crate) static GO_ON: Text = Text::new("Verdergaan", "Go on");

pub(crate) static WHO_ARE_YOU: Text = Text::new("Wie ben je?", "Who are you?");
pub(crate) static WHICH_FORM: Text =
    Text::new("Welke vragenlijst wil je invullen?", "Which form do you want to fill in?");
pub(crate) static FULL_FORM: Text = Text::new("Hele vragenlijst", "Full form");
pub(crate) static SHORT_FORM: Text = Text::new("Korte vragenlijst", "Short form");

pub(crate) static WHICH_PARTNER: Text =
    Text::new("Bij welke partner hoor je?", "Which partner are you from?");
pub(crate) static YOUR_NAME: Text =
    Text::new("Hoe heet jullie organisatie?", "What is the name of your organisation?");
pub(crate) static NO_NAMES_OF_PEOPLE: Text =
    Text::new("Schrijf geen naam van een persoon op.", "Do not write the name of a person.");
pub(crate) static NAME_MAY_BE_EMPTY: Text =
    Text::new("Je mag dit leeg laten.", "You may leave this empty.");
pub(crate) static NAME_NEEDED: Text =
    Text::new("Hier is een naam nodig.", "A name is needed here.");
pub(crate) static NAME_TOO_LONG: Text = Text::new(
    "Deze naam is te lang. Kies een kortere.",
    "This name is too long. Choose a shorter one.",
);
pub(crate) static NAME_UNUSABLE: Text = Text::new(
    "In deze naam staat een teken dat hier niet kan. Typ de naam zonder dat teken.",
    "This name has a character that cannot be used here. Type the name without it.",
);

pub(crate) static YOUR_ESTIMATE: Text = Text::new("Eigen schatting", "Your own estimate");
pub(crate) static YOU_AND_THE_SCHOOL: Text = Text::new("Jullie en de school", "You and the school");

pub(crate) static PARTNERS: Text = Text::new("Jullie partners", "Your partners");
pub(crate) static PARTNERS_BY_LEEFWERELD: Text = Text::new(
    "Met wie werken jullie samen, of willen jullie dat? Een kind groeit op in drie leefwerelden: \
     school, thuis en wijk. Kies een leefwereld om een partner toe te voegen of te veranderen. Per \
     partner zijn er ongeveer zes vragen.",
    "Who do you work with, or want to work with? A child grows up in three worlds: school, home \
     and neighbourhood. Choose one of them to add or change a partner. There are about six \
     questions for each partner.",
);
pub(crate) static CONDITIONS: Text = Text::new("Voorwaarden", "Conditions");
pub(crate) static CONDITIONS_MEANING: Text = Text::new(
    "De gemeente zorgt dat anderen hun werk kunnen doen.",
    "The municipality makes it possible for others to do their work.",
);
pub(crate) static NOBODY_YET: Text = Text::new("nog niemand", "nobody yet");
pub(crate) static DONE: Text = Text::new("Klaar", "Done");
pub(crate) static TO_THE_RESULT: Text = Text::new("Naar de uitkomst.", "On to the result.");
pub(crate) static WHO_TO_ADD: Text =
    Text::new("Welke partner wil je toevoegen?", "Which partner do you want to add?");
pub(crate) static LISTED_ALREADY: Text =
    Text::new("Bekijken of weghalen.", "Look at it or remove it.");
pub(crate) static LIST_IS_FULL: Text = Text::new("Jullie lijst is vol.", "Your list is full.");
pub(crate) static PARTNER_NAME: Text =
    Text::new("Hoe heet deze partner?", "What is the name of this partner?");
pub(crate) static NAME_TELLS_APART: Text = Text::new(
    "Met een naam houd je partners van dezelfde soort uit elkaar. Schrijf geen naam van een persoon \
     op.",
    "A name tells partners of the same kind apart. Do not write the name of a person.",
);
pub(crate) static WHERE_ACTIVE: Text = Text::new(
    "Waar doet deze partner iets voor kinderen?",
    "Where does this partner do something for children?",
);
pub(crate) static REMOVE_PARTNER: Text = Text::new("Deze partner weghalen", "Remove this partner");

pub(crate) static HOW_TO_STOP: Text = Text::new("Wil je stoppen?", "Do you want to stop?");
pub(crate) static NOT_YET: Text = Text::new("Toch verder invullen", "Go on after all");
pub(crate) static LOOK_AGAIN_LATER: Text =
    Text::new("Later kun je de uitkomst nog eens zien.", "You can look at the result again later.");
pub(crate) static READ_ON: Text = Text::new("Verder lezen", "Read on");
pub(crate) static GO_ON_LATER: Text =
    Text::new("Later ga je verder waar je was.", "You can go on later where you left off.");
pub(crate) static SAVE_ELSEWHERE: Text =
    Text::new("Bewaren in een ander bestand", "Save in another file");
pub(crate) static DO_NOT_SAVE: Text = Text::new("Niet bewaren", "Do not save");
pub(crate) static ANSWERS_WILL_BE_GONE: Text =
    Text::new("Je antwoorden zijn dan weg.", "Your answers will be gone.");
pub(crate) static KEEP_ANSWERS: Text =
    Text::new("Wil je je antwoorden bewaren?", "Do you want to keep your answers?");
pub(crate) static NOT_SAVED: Text = Text::new("Er is niets bewaard.", "Nothing was saved.");
pub(crate) static GO_ON_WITH: Text =
    Text::new("Verdergaan? Typ dan:", "Do you want to go on? Then type:");
pub(crate) static SEE_AGAIN_WITH: Text =
    Text::new("De uitkomst nog eens zien? Typ dan:", "To see the result again, type:");
pub(crate) static WHICH_FILE: Text =
    Text::new("Hoe moet het bestand heten?", "What should the file be called?");
pub(crate) static EXAMPLE_OF_A_FILE: Text = Text::new(
    "Typ een naam, bijvoorbeeld onze-school.json.",
    "Type a name, for example our-school.json.",
);

pub(crate) static SKIP: Text = Text::new("Overslaan", "Skip");
pub(crate) static BACK: Text = Text::new("Terug", "Back");
pub(crate) static BACK_TO_QUESTION: Text =
    Text::new("Terug naar de vorige vraag", "Back to the previous question");
pub(crate) static STOP: Text = Text::new("Stoppen", "Quit");
pub(crate) static STOP_AND_SAVE: Text = Text::new("Stoppen en bewaren", "Quit and save");

/// The letter to type for a way on, in line mode.
pub(crate) fn letter(way: Way) -> &'static Text {
    static SKIP: Text = Text::new("o", "s");
    static BACK: Text = Text::new("t", "b");
    static STOP: Text = Text::new("s", "q");
    match way {
        Way::Skip => &SKIP,
        Way::Back => &BACK,
        Way::Stop | Way::End => &STOP,
    }
}

/// The keys that work on a screen.
pub(crate) static KEYS_CHOOSE: Text = Text::new("↑ en ↓: kiezen", "↑ and ↓: choose");
pub(crate) static KEY_ON: Text = Text::new("Enter: verder", "Enter: go on");
pub(crate) static KEY_BACK: Text = Text::new("Esc: terug", "Esc: back");
pub(crate) static KEY_OUT: Text = Text::new("Ctrl-C: stoppen", "Ctrl-C: quit");

/// How to answer, in line mode.
pub(crate) static HOW_TO_TYPE: Text = Text::new(
    "Typ steeds het nummer of de letter van je keuze. Druk dan op Enter.",
    "Each time, type the number or the letter of your choice. Then press Enter.",
);

/// The first row of a list with no choice yet.
pub(crate) static CHOOSE_BELOW: Text = Text::new("(kies hieronder)", "(choose below)");
/// After Enter on the row that is no answer.
pub(crate) static CHOOSE_FIRST: Text =
    Text::new("Kies eerst een antwoord, met ↓ en ↑.", "Choose an answer first, with ↓ and ↑.");
/// The question of a screen that has no question of its own.
pub(crate) static HOW_ON: Text = Text::new("Hoe wil je verder?", "How do you want to go on?");

/// What can be typed, after an invalid reply.
pub(crate) fn type_one_of(n_choices: usize, letters: &[&str]) -> Message {
    let letters = letters.join(", ");
    let or_letter = |or: &str| match &*letters {
        "" => String::new(),
        letters => format!(", {or}: {letters}"),
    };
    let (nl, en) = (or_letter("of een letter"), or_letter("or a letter"));
    Message::new(
        format!("Dat kan hier niet. Typ een nummer van 1 tot en met {n_choices}{nl}."),
        format!("That is not possible here. Type a number from 1 to {n_choices}{en}."),
    )
}

/// The current answer, in line mode.
pub(crate) fn chosen_now(label: &str) -> Message {
    Message::new(
        format!("Nu gekozen: {label}. Enter houdt dat zo."),
        format!("Chosen now: {label}. Enter keeps that."),
    )
}

/// The preselected choice, in line mode.
pub(crate) fn suggested(label: &str) -> Message {
    Message::new(format!("Alleen Enter: {label}."), format!("Enter alone: {label}."))
}

/// The respondent's progress.
pub(crate) fn question(Progress { number, of }: Progress) -> Message {
    Message::new(format!("Vraag {number} van {of}"), format!("Question {number} of {of}"))
}

/// The size of a form.
pub(crate) fn n_questions(n_items: usize, minutes: usize) -> Message {
    Message::new(
        format!("{n_items} vragen, ongeveer {minutes} minuten."),
        format!("{n_items} questions, about {minutes} minutes."),
    )
}

/// The progress of a saved scan.
pub(crate) fn welcome_back(answered: usize, of: usize) -> Message {
    if answered == of {
        return Message::new(
            format!("Welkom terug. Je hebt alle {of} vragen beantwoord."),
            format!("Welcome back. You have answered all {of} questions."),
        );
    }
    Message::new(
        format!(
            "Welkom terug. Je hebt {answered} van de {of} vragen beantwoord. We gaan verder bij de \
             eerste vraag zonder antwoord."
        ),
        format!(
            "Welcome back. You have answered {answered} of the {of} questions. We go on at the \
             first question without an answer."
        ),
    )
}

/// The introduction: where the answers are kept from now on.
pub(crate) fn kept_in(file: &str) -> Message {
    Message::new(
        format!(
            "Dit programma verstuurt niets. Na elke vraag komen je antwoorden in {file}, op deze \
             computer. Zo kun je altijd stoppen en later verdergaan. Aan het eind kies je zelf of je ze \
             bewaart."
        ),
        format!(
            "This program sends nothing. After every question your answers go into {file}, on this \
             computer. So you can stop at any time and go on later. At the end you choose whether to \
             keep them."
        ),
    )
}

/// A choice: to keep them in this file.
pub(crate) fn keep_in(file: &str) -> Message {
    Message::new(format!("Bewaren in {file}"), format!("Keep in {file}"))
}

/// What happened.
pub(crate) fn saved_in(file: &str) -> Message {
    Message::new(format!("Je antwoorden staan in {file}"), format!("Your answers are in {file}"))
}

/// The answers are in no file; a code follows.
pub(crate) fn saved_as_code(file: &str, why: &Message) -> Message {
    let [nl, en] = BuiltInLang::ALL.map(|lang| why.get(lang));
    Message::new(
        format!(
            "Je laatste antwoorden staan niet in {file}: {nl}.\nBewaar deze code. Daarin staan al \
             je antwoorden. In een bestand opent --resume hem weer."
        ),
        format!(
            "Your last answers are not in {file}: {en}.\nKeep this code. It holds all your \
             answers. In a file --resume opens it again."
        ),
    )
}

/// The error, and what happens next.
pub(crate) fn cannot_save(why: &Message) -> Message {
    let [nl, en] = BuiltInLang::ALL.map(|lang| why.get(lang));
    Message::new(
        format!(
            "Let op: je antwoorden kunnen nu niet in het bestand: {nl}. Als je stopt, krijg je ze \
             als code."
        ),
        format!(
            "Please note: your answers cannot go into the file now: {en}. When you stop, you get \
             them as a code."
        ),
    )
}

/// Names as one: `School, thuis en wijk`.
pub(crate) fn and(lang: BuiltInLang, names: &[&str]) -> String {
    let and = match lang {
        BuiltInLang::Nl => "en",
        BuiltInLang::En => "and",
    };
    match names {
        [] => String::new(),
        [name] => (*name).to_owned(),
        [first, middle @ .., last] => {
            let first = [(*first).to_owned()].into_iter();
            let names = first.chain(middle.iter().map(|name| name.to_lowercase()));
            format!("{} {and} {}", names.collect::<Vec<_>>().join(", "), last.to_lowercase())
        }
    }
}
