//! The style of each language, and the words to avoid.

use samenwerkscan::BuiltInLang;

/// How a language should be written.
pub(super) struct Style {
    pub(super) lang: BuiltInLang,
    /// Most words in one sentence.
    pub(super) longest: usize,
    /// Most words in ten sentences, over all texts.
    pub(super) mean_times_ten: usize,
    /// Words and phrases that are officialese, jargon or a figure of speech. A star ends a stem.
    pub(super) avoid: &'static [&'static str],
    /// Words that deny.
    pub(super) negations: &'static [&'static str],
    /// Words that begin another clause.
    pub(super) conjunctions: &'static [&'static str],
    /// Words by which respondents refer to themselves.
    pub(super) respondent: &'static [&'static str],
}

#[rustfmt::skip]
pub(super) const DUTCH: Style = Style {
    lang: BuiltInLang::Nl,
    longest: 15,
    mean_times_ten: 105,
    avoid: &[
        // figures of speech
        "aan de hand", "aan tafel", "achter de voordeur", "bekend gezicht", "bruggen bouwen",
        "doorgaande lijn*", "even zwaar", "handen en voeten", "handvat*", "in kaart",
        "korte lijn*", "neuzen dezelfde kant", "onder de aandacht", "op elkaar rekenen",
        "op één lijn", "op maat", "op weg helpen", "rekenen op", "rode draad",
        "stip op de horizon", "tussen wal en schip", "vangnet*", "vinger aan de pols",
        "warme overdracht", "wat er speelt", "weten te vinden",
        // officialese
        "aangaande", "alsmede", "betreffende", "conform", "derhalve", "dient te", "dienen te",
        "door middel van", "echter", "in het kader van", "indien", "inzake", "jegens",
        "met betrekking tot", "middels", "omtrent", "op het gebied van", "ten aanzien van",
        "ten behoeve van", "teneinde", "tevens", "zorg dragen", "zorgdragen",
        // jargon
        "aanspreekpunt*", "adequa*", "borg*", "doelgroep*", "draagvlak*", "evaluatie*",
        "evalueren", "expertise*", "facilite*", "gefaciliteerd", "geborgd*", "geïmplementeerd*",
        "gezamenlijk*", "implement*", "integraal", "integrale", "interventie*", "kartrekker*",
        "keten*", "kwetsba*", "laagdrempelig*", "maatwerk*", "monitor*", "optima*",
        "participatie*", "participe*", "problematiek", "proactie*", "randvoorwaarde*", "regie*",
        "signaler*", "stakeholder*", "structure*", "synergie*", "traject*", "verduurzam*",
        // a grade, and what sounds like one
        "cijfer", "onvoldoende*", "rapportcijfer*", "volwassenheid*", "zesje",
        // another form of address, and abbreviations
        "u", "uw", "uzelf", "bijv", "d m v", "e d", "enz", "etc", "i v m", "m b t", "n v t", "o a",
        "t a v",
    ],
    negations: &["geen", "nergens", "niemand", "niet", "niets", "nooit"],
    conjunctions: &[
        "als", "dat", "die", "hoe", "of", "om", "omdat", "voordat", "waar", "wat", "welke", "wie",
    ],
    respondent: &["ik", "jullie", "ons", "onze", "we", "wij"],
};

#[rustfmt::skip]
pub(super) const ENGLISH: Style = Style {
    lang: BuiltInLang::En,
    longest: 20,
    mean_times_ten: 120,
    avoid: &[
        // figures of speech
        "at the table", "between two stools", "bridge the gap", "finger on the pulse",
        "hands and feet", "hands on", "in the loop", "known face", "on board", "on the same page",
        "red thread", "safety net*", "short lines", "silo*", "slip through the cracks",
        "touch base",
        // officialese
        "commence*", "endeavour*", "hereby", "in order to", "in terms of", "pertaining", "prior to",
        "pursuant", "thereof", "utilis*", "whilst", "with regard to", "with respect to",
        // jargon
        "adequate*", "best practice*", "capacity building", "deliverable*", "disadvantaged",
        "empower*", "expertise", "facilitat*", "holistic*", "implement*", "integral*",
        "intervention*", "leverag*", "low threshold", "monitor*", "optimi*", "outcome*",
        "proactive*", "robust*", "stakeholder*", "synerg*", "tailor*", "vulnerab*",
        // a grade, and what sounds like one
        "failing", "insufficient*", "maturity", "unsatisfactory",
        // abbreviations
        "e g", "etc", "i e",
    ],
    negations: &[
        "arent", "cannot", "cant", "doesnt", "dont", "isnt", "never", "no", "nobody", "not",
        "nothing",
    ],
    conjunctions: &[
        "because", "before", "even", "how", "if", "that", "what", "when", "where", "whether",
        "which", "who",
    ],
    respondent: &["i", "our", "us", "we", "you", "your"],
};

/// Publishers of sources, which must not seem to endorse the scan.
pub(super) const ENDORSERS: &[&str] =
    &["gelijke kansen alliantie", "gka", "jeugdinstituut", "nji", "trimbos*"];

/// Words that are the same in Dutch and English.
pub(super) const SAME_IN_BOTH: &[&str] = &["Partners", "School"];
