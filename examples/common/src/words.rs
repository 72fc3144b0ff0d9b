//! Problems in words. The core gives codes, places and details; the language is added here.

use std::io;

use samenwerkscan::BuiltInLang;
use samenwerkscan::response::{Problem, ProblemKind};

/// A problem with its place, on one line.
pub fn problem(problem: &Problem, lang: BuiltInLang) -> String {
    // The core knows how to print any place on one line.
    let whole = problem.to_string();
    let place = whole.strip_suffix(&problem.kind.to_string()).unwrap_or_default();
    format!("{place}{}", kind(&problem.kind, lang))
}

/// The problem, without its place.
pub fn kind(kind: &ProblemKind, lang: BuiltInLang) -> String {
    match lang {
        BuiltInLang::Nl => dutch(kind),
        // The messages of the core are in English, and for the same readers.
        BuiltInLang::En => kind.to_string(),
    }
}

fn dutch(kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::TooLarge { limit } => format!("dit bestand is groter dan {limit} bytes"),
        ProblemKind::NotUtf8 => "dit bestand is geen tekst in UTF-8".into(),
        ProblemKind::NotReadable { reason } => {
            format!("dit bestand is niet te lezen{}", position(reason))
        }
        ProblemKind::WrongType { expected, found } => {
            format!("hier staat {}; hier hoort {}", thing(found), thing(expected))
        }
        ProblemKind::NullValue => {
            "hier staat null; laat de sleutel weg als er geen waarde is".into()
        }
        ProblemKind::UnknownKey { key } => format!("de sleutel `{key}` is niet bekend"),
        ProblemKind::DuplicateKey { key } => {
            format!("de sleutel `{key}` staat hier meer dan één keer")
        }
        ProblemKind::MissingKey { key } => format!("de sleutel `{key}` ontbreekt"),
        ProblemKind::UnknownFormat { found, expected } => {
            format!(
                "het formaat `{found}` is niet bekend; hier hoort {}",
                thing(&format!("`{expected}`"))
            )
        }
        ProblemKind::UnknownInstrument { found, expected } => {
            format!("de vragenlijst `{found}` is niet bekend; hier hoort `{expected}`")
        }
        ProblemKind::UnknownVersion { found, expected } => {
            format!("versie `{found}` van de vragenlijst is niet bekend; hier hoort `{expected}`")
        }
        ProblemKind::UnknownValue { found, expected } => {
            format!("de waarde `{found}` is niet bekend; hier hoort {}", thing(expected))
        }
        ProblemKind::NotAnInteger => "dit is geen heel getal".into(),
        ProblemKind::OutOfRange { lowest, highest } => {
            format!("dit getal ligt niet tussen {lowest} en {highest}")
        }
        ProblemKind::UnknownItem { item } => format!("de vraag `{item}` is niet bekend"),
        ProblemKind::ItemNotOnForm { item } => {
            format!("de vraag `{item}` staat niet op de korte vragenlijst")
        }
        ProblemKind::ItemOfOtherPartner { item } => {
            format!("de vraag `{item}` gaat over een ander soort partner")
        }
        ProblemKind::ItemOfOtherPart { item } => {
            format!("de vraag `{item}` hoort bij een ander deel van de scan")
        }
        ProblemKind::NotAllowedHere { condition } => {
            format!("dit kan alleen met {}", thing(condition))
        }
        ProblemKind::NotADate { found } => {
            format!("`{found}` is geen dag op de kalender, geschreven als 2026-11-23")
        }
        ProblemKind::NotATag { found } => {
            format!("`{found}` is geen kenmerk: dat zijn 4 tot 12 letters van a tot z of cijfers")
        }
        ProblemKind::NotAnId { found } => {
            format!("`{found}` is geen kenmerk: dat zijn 1 tot 64 letters, cijfers, - of _")
        }
        ProblemKind::NotALanguage { found } => {
            format!("`{found}` is geen taal, geschreven als nl")
        }
        ProblemKind::NotAMailAddress { found } => format!("`{found}` is geen mailadres"),
        ProblemKind::NotAnInvitation => "in deze link zit geen uitnodiging".into(),
        ProblemKind::DamagedInvitation => "de uitnodiging in deze link is beschadigd".into(),
        ProblemKind::BlankText => "de tekst is leeg of onzichtbaar".into(),
        ProblemKind::TextTooLong { limit } => format!("de tekst heeft meer dan {limit} tekens"),
        ProblemKind::TooManyAgreements { limit } => format!("er zijn meer dan {limit} afspraken"),
        ProblemKind::BlankName => "de naam is leeg of onzichtbaar".into(),
        ProblemKind::NameTooLong { limit } => format!("de naam heeft meer dan {limit} tekens"),
        ProblemKind::ControlCharacter => "in de tekst staat een stuurteken".into(),
        ProblemKind::LoneSurrogate => {
            "dit is geen geldige tekst: er staat een half teken in (half surrogaatpaar)".into()
        }
        ProblemKind::EmptyList => {
            "deze lijst is leeg; laat de sleutel weg als er niets te zeggen is".into()
        }
        ProblemKind::DuplicateValue { found } => {
            format!("`{found}` staat meer dan één keer in de lijst")
        }
        ProblemKind::WrongLength { expected } => {
            format!("deze lijst hoort {expected} waarden te hebben")
        }
        ProblemKind::Impossible => "geen groep mensen kan deze getallen hebben".into(),
        ProblemKind::TooManyPartners { limit } => format!("er zijn meer dan {limit} partners"),
        ProblemKind::MoreProblems { n } => format!("er zijn nog {n} andere fouten"),
        // A code of a newer core: its own message is better than none.
        ProblemKind::MissingTranslation { of } => {
            format!("de vertaling ontbreekt van `{of}`")
        }
        ProblemKind::OldTranslation { now } => {
            format!("de tekst is na het vertalen veranderd; nu staat er `{now}`")
        }
        ProblemKind::OtherGaps { expected } => {
            format!("de vertaling heeft niet dezelfde gaten; hier hoort `{expected}`")
        }
        other => other.to_string(),
    }
}

/// What is expected or found, in Dutch. Words in backticks are those of the file and stay.
fn thing(english: &str) -> String {
    let words = [
        ("an object", "een object"),
        ("a list", "een lijst"),
        ("a number", "een getal"),
        ("a kind of partner", "een soort partner"),
        ("the `mode` of the file", "de `mode` van het bestand"),
        ("text", "tekst"),
        ("true or false", "waar of niet waar (true of false)"),
        ("something that no file can hold", "iets dat niet in een bestand past"),
    ];
    let whole = words.iter().find(|(word, _)| *word == english);
    let part = words.iter().find_map(|(word, dutch)| Some((english.strip_prefix(word)?, dutch)));
    match (whole, part) {
        (Some((_, dutch)), _) => (*dutch).to_owned(),
        (None, Some((rest, dutch))) => format!("{dutch}{}", rest.replace(" or ", " of ")),
        (None, None) => english.replace("` or `", "` of `"),
    }
}

/// Where the JSON parser stopped. Its reasons are English and for programmers; the position helps
/// everybody.
fn position(reason: &str) -> String {
    let place = reason.rsplit_once(" at line ").and_then(|(_, place)| place.split_once(" column "));
    let place = place.map(|(line, column)| format!(", op regel {line}, bij teken {column}"));
    place.unwrap_or_default() + ": het is geen goede JSON"
}

/// The error of the system on reading or writing.
pub fn system(error: &io::Error, lang: BuiltInLang) -> String {
    use io::ErrorKind as Kind;
    let (nl, en) = match error.kind() {
        Kind::NotFound => {
            ("dit bestand of deze map bestaat niet", "there is no such file or folder")
        }
        Kind::PermissionDenied => ("dat mag hier niet", "this is not allowed here"),
        Kind::AlreadyExists => {
            ("er is al een bestand met deze naam", "there is a file of that name")
        }
        Kind::IsADirectory => ("dit is een map, geen bestand", "this is a folder, not a file"),
        Kind::NotADirectory => ("dit is geen map", "this is not a folder"),
        Kind::ReadOnlyFilesystem => ("hier kan niemand iets bewaren", "nothing can be saved here"),
        Kind::StorageFull | Kind::QuotaExceeded => ("de schijf is vol", "the disk is full"),
        Kind::FileTooLarge => ("het bestand wordt te groot", "the file becomes too large"),
        _ => match lang {
            BuiltInLang::Nl => return format!("dat lukt niet: {error}"),
            BuiltInLang::En => return format!("this does not work: {error}"),
        },
    };
    match lang {
        BuiltInLang::Nl => nl.into(),
        BuiltInLang::En => en.into(),
    }
}
