//! The sentences of reports, in every language. Sentences with parameters are functions.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;

use crate::lang::{Lang, Text};
use crate::perspective::Perspective;
use crate::response::Date;

pub(super) static STRENGTH: Text = Text::new("Wat gaat al goed?", "What is already going well?");
pub(super) static LEVEL: Text = Text::new("Hoe ver zijn jullie?", "How far are you?");
pub(super) static PROFILE: Text = Text::new("De onderdelen", "The parts");
pub(super) static LEEFWERELDEN: Text =
    Text::new("School, thuis en wijk", "School, home and neighbourhood");
pub(super) static PARTNERS: Text = Text::new("Partners nu en straks", "Partners now and later");
pub(super) static ABOUT_SCHOOL: Text =
    Text::new("Zo zien jullie de school", "How you see the school");
pub(super) static LIMITS: Text = Text::new("Wat zegt dit niet?", "What does this not say?");

pub(super) static PARTNER: Text = Text::new("Partner", "Partner");
pub(super) static NOW: Text = Text::new("Nu", "Now");
pub(super) static WANTED_LEVEL: Text = Text::new("Wens", "Wish");
pub(super) static LEEFWERELD: Text = Text::new("Leefwereld", "World of the child");
pub(super) static HIGHEST_LEVEL: Text = Text::new("Hoogste niveau", "Highest level");
pub(super) static ACTIVE: Text = Text::new("Actieve partners", "Active partners");

pub(super) static NOT_NEEDED: Text = Text::new("Nu niet nodig", "Not needed now");
pub(super) static TOO_FEW_ANSWERS: Text = Text::new("Te weinig antwoorden", "Too few answers");
pub(super) static NO_WISH: Text = Text::new("Niet ingevuld", "Not filled in");
pub(super) static NO_PARTNER: Text = Text::new("Geen partner", "No partner");
pub(super) static WHITE_SPOT: Text = Text::new("Witte plek", "White spot");

pub(super) static WHITE_SPOT_MEANING: Text = Text::new(
    "Een witte plek is een leefwereld waar nog geen partner met jullie afstemt.",
    "A white spot is a world of the child where no partner is in step with you yet.",
);

pub(super) static NO_STRENGTH: Text = Text::new(
    "Er zijn nog te weinig antwoorden om een sterk punt te noemen.",
    "There are too few answers yet to name a strength.",
);

pub(super) static SHORT_FORM: Text = Text::new(
    "Dit is de korte scan, met één vraag per onderdeel. Daarom staat er geen niveau bij.",
    "This is the short scan, with one question for each part. That is why it gives no level.",
);

pub(super) static OWN_VIEW: Text = Text::new(
    "Dit is het beeld van één persoon. Een ander kan het anders zien. Praat daar samen over.",
    "This is the view of one person. Somebody else may see it differently. Talk about it together.",
);

/// S18, in the words of the rule.
pub(super) static OTHER_THAN_ESTIMATED: Text = Text::new(
    "Dit is anders dan jullie zelf dachten. Praat erover.",
    "This is not what you thought yourselves. Talk about it.",
);

pub(super) static AS_ESTIMATED: Text =
    Text::new("Dat is wat jullie zelf ook dachten.", "That is what you thought yourselves.");

pub(super) fn view_from(lang: Lang, perspective: Perspective) -> String {
    let side = perspective.label(lang);
    match lang {
        Lang::Nl => format!("Eigen beeld: {side}"),
        Lang::En => format!("Own view: {side}"),
    }
}

pub(super) fn strength(lang: Lang, dimension: &str, points: u64) -> String {
    match lang {
        Lang::Nl => format!("Dit gaat nu het best: {dimension}. De score is {points} van 100."),
        Lang::En => {
            format!("This is going best now: {dimension}. The score is {points} out of 100.")
        }
    }
}

pub(super) fn level(lang: Lang, number: u8, name: &str) -> String {
    match lang {
        Lang::Nl => format!("Niveau {number}: {name}"),
        Lang::En => format!("Level {number}: {name}"),
    }
}

pub(super) fn total(lang: Lang, points: u64) -> String {
    match lang {
        Lang::Nl => format!("Het gemiddelde van de onderdelen is {points} van 100."),
        Lang::En => format!("The mean of the parts is {points} out of 100."),
    }
}

/// S7: "Always name the dimension that caps."
pub(super) fn capped(lang: Lang, uncapped: &str, weakest: &str) -> String {
    match lang {
        Lang::Nl => format!(
            "Dat hoort bij niveau {uncapped}. Jullie niveau is lager door dit onderdeel: {weakest}. \
             Het niveau is hoogstens één hoger dan het laagste onderdeel."
        ),
        Lang::En => format!(
            "That belongs to level {uncapped}. Your level is lower because of this part: {weakest}. \
             The level is at most one above the lowest part."
        ),
    }
}

pub(super) fn provisional(lang: Lang, missing: &str) -> String {
    match lang {
        Lang::Nl => {
            format!("Deze uitkomst is voorlopig. Hier zijn nog te weinig antwoorden: {missing}.")
        }
        Lang::En => {
            format!("This result is provisional. There are too few answers yet for: {missing}.")
        }
    }
}

pub(super) fn no_total(lang: Lang, needed: u32, n_dimensions: usize, missing: &str) -> String {
    match lang {
        Lang::Nl => format!(
            "Er is nog geen uitkomst voor het geheel. Daarvoor is een score nodig bij {needed} van \
             de {n_dimensions} onderdelen. Hier zijn nog te weinig antwoorden: {missing}."
        ),
        Lang::En => format!(
            "There is no result for the whole yet. It needs a score for {needed} of the \
             {n_dimensions} parts. There are too few answers yet for: {missing}."
        ),
    }
}

pub(super) fn own_estimate(lang: Lang, level: &str) -> String {
    match lang {
        Lang::Nl => format!("Jullie eigen schatting: niveau {level}."),
        Lang::En => format!("Your own estimate: level {level}."),
    }
}

/// How many answers a score still needs.
pub(super) fn answers_needed(lang: Lang, n_answers: u32) -> String {
    match (lang, n_answers) {
        (Lang::Nl, 1) => "nog 1 antwoord nodig".to_owned(),
        (Lang::Nl, n) => format!("nog {n} antwoorden nodig"),
        (Lang::En, 1) => "needs 1 more answer".to_owned(),
        (Lang::En, n) => format!("needs {n} more answers"),
    }
}

pub(super) static TOO_FEW_APPLY: Text =
    Text::new("te weinig vragen passen bij jullie", "too few questions apply to you");

/// How often a dimension was answered with "weet ik niet", where it was.
pub(super) fn dont_know(lang: Lang, n_items: u32) -> Option<String> {
    match (lang, n_items) {
        (_, 0) => None,
        (Lang::Nl, n) => Some(format!("{n}x weet ik niet")),
        (Lang::En, n) => Some(format!("{n}x don't know")),
    }
}

pub(super) fn school_score(lang: Lang, points: u64, level: &str) -> String {
    match lang {
        Lang::Nl => format!(
            "Over het contact met de school geven jullie {points} van 100. \
             Dat hoort bij niveau {level}."
        ),
        Lang::En => format!(
            "For the contact with the school you give {points} out of 100. \
             That belongs to level {level}."
        ),
    }
}

/// A date as people write it: `8 oktober 2026`.
pub(super) fn date(lang: Lang, date: Date) -> String {
    static NL: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    static EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let names = match lang {
        Lang::Nl => &NL,
        Lang::En => &EN,
    };
    let month = names.get(usize::from(date.month()) - 1).copied().unwrap_or_default();
    format!("{} {month} {}", date.day(), date.year())
}
