//! The sentences of the report, in Dutch and English.

use samenwerkscan::BuiltInLang;

use super::measure::{FOR_AGREEMENT, FOR_ALPHA, FOR_DIFFERENCE, FOR_ICC, FOR_ITEMS};

/// The same in both languages.
macro_rules! words {
    ($($name:ident: $nl:literal, $en:literal;)*) => {
        $(pub(super) const fn $name(lang: BuiltInLang) -> &'static str {
            match lang { BuiltInLang::Nl => $nl, BuiltInLang::En => $en }
        })*
    };
}

words! {
    title: "Pilot: hoe werken de vragen?", "Pilot: how do the questions work?";
    carries: "Wat deze cijfers kunnen dragen", "What these numbers can carry";
    limits: "Een pilot zegt hoe de vragen werken. Hij zegt niet hoe goed een school het doet. En hij zegt niets over \
        kinderen. Dit is geen bewijs dat de lijst meet wat hij moet meten: daarvoor zijn ook gesprekken en andere \
        gegevens nodig.",
        "A pilot says how the questions work. It does not say how well a school is doing. And it says nothing about \
        children. This is no proof that the list measures what it should: that takes interviews and other data too.";
    legend: "– betekent: niet berekend, omdat er te weinig antwoorden zijn of omdat iedereen hetzelfde antwoordde. \
        Tussen haken staat het interval van 95 %.",
        "– means: not computed, because there are too few answers or because everybody answered the same. In \
        brackets is the interval of 95 %.";
    items: "De vragen", "The items";
    item: "Vraag", "Item";
    ratings: "Antwoorden", "Ratings";
    mean: "Gemiddelde", "Mean";
    dont_know: "Weet niet", "Don't know";
    not_applicable: "Past niet", "Not applicable";
    blank: "Leeg", "Blank";
    rest: "Met de rest", "Item-rest r";
    dimensions: "De onderdelen", "The dimensions";
    dimension: "Onderdeel", "Dimension";
    with_score: "Met score", "With a score";
    spread: "Spreiding", "SD";
    at_lowest: "Op 0", "At 0";
    at_highest: "Op 100", "At 100";
    complete: "Compleet", "Complete";
    error: "Meetfout", "SEM";
    teams: "Tussen en binnen teams", "Between and within teams";
    between: "ICC(1)", "ICC(1)";
    of_mean: "ICC(2)", "ICC(2)";
    within: "Afwijking (AD)", "Deviation (AD)";
    agreeing: "Eens", "Agree";
    differences: "Verschillen tussen kanten", "Differences between perspectives";
    sides: "Kanten", "Perspectives";
    people: "Mensen", "People";
    points: "Verschil in punten", "Difference in points";
    delta: "Cliffs delta", "Cliff's delta";
    nothing_stands_out: "Hier valt niets op.", "Nothing stands out here.";
    short_form: "Dit is de korte lijst: één vraag per onderdeel. Daarvan is geen betrouwbaarheid te berekenen.",
        "This is the short form: one item for each dimension. No reliability can be computed of that.";
}

pub(super) fn people_and_sides(n: usize, sides: &[(String, u64)], lang: BuiltInLang) -> String {
    let sides: Vec<String> = sides.iter().map(|(side, n)| format!("{side} {n}")).collect();
    let people = match (lang, n) {
        (BuiltInLang::Nl, 1) => "Eén mens vulde de lijst in".to_owned(),
        (BuiltInLang::Nl, n) => format!("{n} mensen vulden de lijst in"),
        (BuiltInLang::En, 1) => "One person filled in the list".to_owned(),
        (BuiltInLang::En, n) => format!("{n} people filled in the list"),
    };
    format!("{people}: {}.", sides.join(", "))
}

/// What may be said about reliability with so many complete respondents, at the least.
pub(super) fn reliability(n: u64, lang: BuiltInLang) -> String {
    match (lang, n) {
        (BuiltInLang::Nl, n) if n < FOR_ALPHA => format!(
            "Betrouwbaarheid: niets. Er zijn {n} complete lijsten, en onder {FOR_ALPHA} is het interval zo breed dat \
             alles past."
        ),
        (BuiltInLang::En, n) if n < FOR_ALPHA => format!(
            "Reliability: nothing. There are {n} complete lists, and below {FOR_ALPHA} the interval is so wide that \
             anything fits."
        ),
        (BuiltInLang::Nl, n) if n < FOR_ITEMS => format!(
            "Betrouwbaarheid: een eerste indruk van elk onderdeel. Er zijn {n} complete lijsten. Kijk naar de \
             ondergrens van het interval. Over losse vragen zeggen de cijfers pas iets vanaf {FOR_ITEMS}."
        ),
        (BuiltInLang::En, n) if n < FOR_ITEMS => format!(
            "Reliability: a first impression of each dimension. There are {n} complete lists. Look at the lower bound \
             of the interval. Of single items the numbers say something only from {FOR_ITEMS} on."
        ),
        (BuiltInLang::Nl, n) => format!(
            "Betrouwbaarheid: er zijn {n} complete lijsten, genoeg voor elk onderdeel en voor losse vragen. Kijk naar \
             de ondergrens van het interval."
        ),
        (BuiltInLang::En, n) => format!(
            "Reliability: there are {n} complete lists, enough for each dimension and for single items. Look at the \
             lower bound of the interval."
        ),
    }
}

pub(super) fn between_teams(n_teams: usize, lang: BuiltInLang) -> String {
    match (lang, n_teams) {
        (BuiltInLang::Nl, 0) => {
            "Teams: niets. Geef met `--team` de kolom met de school of het team.".to_owned()
        }
        (BuiltInLang::En, 0) => {
            "Teams: nothing. Give the column of the school or team with `--team`.".to_owned()
        }
        (BuiltInLang::Nl, n) if n < FOR_ICC => format!(
            "Teams: niet hoeveel zij verschillen. Er zijn {n} teams, en onder {FOR_ICC} is dat toeval. Wel hoe eens \
             mensen het binnen een team zijn, als het team {FOR_AGREEMENT} antwoorden heeft."
        ),
        (BuiltInLang::En, n) if n < FOR_ICC => format!(
            "Teams: not how much they differ. There are {n} teams, and below {FOR_ICC} that is chance. But how much \
             people within a team agree, if the team has {FOR_AGREEMENT} answers."
        ),
        (BuiltInLang::Nl, n) => {
            format!("Teams: er zijn {n} teams, genoeg om te zien hoeveel zij verschillen.")
        }
        (BuiltInLang::En, n) => {
            format!("Teams: there are {n} teams, enough to see how much they differ.")
        }
    }
}

pub(super) fn between_sides(n_sides: usize, lang: BuiltInLang) -> String {
    match (lang, n_sides) {
        (BuiltInLang::Nl, 0 | 1) => {
            "Kanten: niets. Iedereen kijkt vanuit dezelfde kant.".to_owned()
        }
        (BuiltInLang::En, 0 | 1) => {
            "Perspectives: nothing. Everybody looks from the same side.".to_owned()
        }
        (BuiltInLang::Nl, _) => format!(
            "Kanten: een verschil telt als 0 buiten het interval ligt, en als beide kanten {FOR_DIFFERENCE} mensen \
             hebben. Er zijn veel verschillen tegelijk: van elke twintig lijkt er één echt door toeval."
        ),
        (BuiltInLang::En, _) => format!(
            "Perspectives: a difference counts if 0 lies outside the interval and both sides have {FOR_DIFFERENCE} \
             people. There are many differences at once: of every twenty, one seems real by chance."
        ),
    }
}

pub(super) fn unknown_to_many(id: &str, lang: BuiltInLang) -> String {
    match lang {
        BuiltInLang::Nl => {
            format!("{id}: veel mensen weten het niet. Vraag in een gesprek waarom.")
        }
        BuiltInLang::En => format!("{id}: many people do not know. Ask why in an interview."),
    }
}

pub(super) fn at_one_end(id: &str, is_highest: bool, lang: BuiltInLang) -> String {
    let (nl, en) = if is_highest { ("hoogste", "highest") } else { ("laagste", "lowest") };
    match lang {
        BuiltInLang::Nl => format!(
            "{id}: meer dan de helft koos de {nl} stap. De vraag laat weinig verschil zien."
        ),
        BuiltInLang::En => {
            format!("{id}: more than half chose the {en} step. The item shows little difference.")
        }
    }
}

pub(super) fn apart_from_rest(id: &str, lang: BuiltInLang) -> String {
    match lang {
        BuiltInLang::Nl => {
            format!("{id}: hangt weinig samen met de rest van het onderdeel (onder 0,30).")
        }
        BuiltInLang::En => {
            format!("{id}: has little to do with the rest of its dimension (below .30).")
        }
    }
}

pub(super) fn scores_at_end(id: &str, is_highest: bool, lang: BuiltInLang) -> String {
    let end = if is_highest { 100 } else { 0 };
    match lang {
        BuiltInLang::Nl => format!(
            "{id}: meer dan 15 % heeft precies {end} punten. Daar ziet de lijst geen verschil meer."
        ),
        BuiltInLang::En => format!(
            "{id}: more than 15 % have exactly {end} points. There the list sees no difference any more."
        ),
    }
}

/// What the lower bound of alpha allows.
pub(super) fn verdict(id: &str, lower: f64, lang: BuiltInLang) -> String {
    let (nl, en) = if lower < 0.70 {
        (
            "nog niet zeker goed genoeg, ook niet voor groepen",
            "not yet surely good enough, not for groups either",
        )
    } else if lower < 0.90 {
        (
            "goed genoeg voor groepen, niet voor één persoon",
            "good enough for groups, not for one person",
        )
    } else {
        ("goed genoeg, ook voor één persoon", "good enough, for one person too")
    };
    match lang {
        BuiltInLang::Nl => format!("{id}: {nl}."),
        BuiltInLang::En => format!("{id}: {en}."),
    }
}

pub(super) fn real_difference(
    dimension: &str,
    higher: &str,
    lower: &str,
    lang: BuiltInLang,
) -> String {
    match lang {
        BuiltInLang::Nl => format!("{dimension}: hoger bij {higher} dan bij {lower}."),
        BuiltInLang::En => format!("{dimension}: higher for {higher} than for {lower}."),
    }
}
