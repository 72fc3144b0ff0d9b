//! A language that is not built in, from a file.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::catalogue;
use crate::instrument::Instrument;
use crate::reading::{Document, DocumentError, Excerpt, Path, ProblemKind, Problems};
use crate::words::{BuiltInLang, Catalogue, Entry, Lang, Text};

/// The `format` of a language pack.
pub(super) const FORMAT: &str = "samenwerkscan/language/1";

/// The categories of the plural rules of the Unicode CLDR.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The translations of everything that asks, into one language.
///
/// A pack is data beside an instrument: it changes what people read, and never what is computed. It is complete, or it
/// is not a pack: there is no fallback to another language half-way.
///
/// ```
/// use samenwerkscan::interview::LanguagePack;
/// use samenwerkscan::{Document, KANSENGELIJKHEID};
///
/// let file = r#"{ "format": "samenwerkscan/language/1", "lang": "tr", "results": "nl",
///                 "instrument": { "id": "kansengelijkheid", "version": "1.0" },
///                 "texts": { "scan": { "titel": { "text": "Birlikte" } } } }"#;
/// let document: Document = serde_json::from_str(file)?;
/// let error = LanguagePack::parse(&document, &KANSENGELIJKHEID).unwrap_err();
/// assert_eq!(error.problems[0].path, "/texts/scan/titel", "there is no such path");
/// assert_eq!(error.problems[1].path, "/texts/scan/title", "and this one is missing, as all others are");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguagePack {
    pub(super) instrument: Instrument,
    pub(super) lang: Lang,
    pub(super) results: BuiltInLang,
    pub(super) texts: BTreeMap<Text, String>,
}

impl LanguagePack {
    /// The language.
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// The built-in language in which its readers get their results: reports speak no other.
    pub const fn results(&self) -> BuiltInLang {
        self.results
    }

    /// Reads a pack for an instrument.
    ///
    /// # Errors
    ///
    /// Every problem, each with its place: a text without a translation, a path that does not exist, a text that has
    /// changed since it was translated, gaps that differ.
    pub fn parse(document: &Document, instrument: &Instrument) -> Result<Self, DocumentError> {
        Self::parse_with(document, instrument, &[])
    }

    /// Reads a pack that also translates the texts of other parts, such as those of a page. Parts that are in the file
    /// and in no catalogue are left unread.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse).
    pub fn parse_with(
        document: &Document,
        instrument: &Instrument,
        others: &[Catalogue],
    ) -> Result<Self, DocumentError> {
        let mut problems = Problems::default();
        let pack = read(&mut problems, document, instrument, others);
        problems.finish(pack)
    }
}

fn read(
    problems: &mut Problems,
    document: &Document,
    instrument: &Instrument,
    others: &[Catalogue],
) -> Option<LanguagePack> {
    let at = Path::Root;
    let keys = ["format", "lang", "results", "instrument", "texts"];
    let [format, lang, results, reference, texts] = problems.fields(document, at, keys)?;
    problems.format(format, at, FORMAT);
    let lang = problems.required(lang, at, "lang").and_then(|lang| {
        let at = Path::Key(&at, "lang");
        let found = problems.text(lang, at)?;
        let wrong = ProblemKind::NotALanguage { found: Excerpt::of(found) };
        found.parse().map_err(|_| problems.report(at, wrong)).ok()
    });
    let results = problems.required(results, at, "results");
    let results = results
        .and_then(|results| problems.code(results, Path::Key(&at, "results"), "`nl` or `en`"));
    problems.instrument(reference, at, instrument);
    let texts = problems.required(texts, at, "texts");
    let own = catalogue(instrument);
    let texts = texts.map(|texts| {
        let at = Path::Key(&at, "texts");
        let parts: Vec<_> = problems.entries(texts, at).into_iter().flatten().collect();
        let mut translations = BTreeMap::new();
        for catalogue in [&own].into_iter().chain(others) {
            let part = parts.iter().find(|(part, _)| *part == catalogue.part());
            if let Some(part) = problems.required(part.map(|(_, part)| *part), at, catalogue.part())
            {
                let at = Path::Key(&at, catalogue.part());
                translations.extend(read_part(problems, part, at, catalogue));
            }
        }
        translations
    });
    Some(LanguagePack {
        instrument: instrument.clone(),
        lang: lang?,
        results: results?,
        texts: texts?,
    })
}

/// The translations of a part.
fn read_part(
    problems: &mut Problems,
    part: &Document,
    at: Path<'_>,
    catalogue: &Catalogue,
) -> Vec<(Text, String)> {
    let expected: BTreeMap<&str, &Entry> =
        catalogue.iter().map(|entry| (&*entry.path, entry)).collect();
    let mut given = BTreeMap::new();
    for (path, translation) in problems.entries(part, at).into_iter().flatten() {
        if !expected.contains_key(path) {
            problems
                .report(Path::Key(&at, path), ProblemKind::UnknownKey { key: Excerpt::of(path) });
        } else if given.insert(path, translation).is_some() {
            problems.duplicate_key(at, path);
        }
    }
    let mut translations = Vec::new();
    for entry in catalogue.iter() {
        let place = Path::Key(&at, &entry.path);
        match given.get(&*entry.path) {
            Some(translation) => {
                let text = read_translation(problems, translation, place, entry);
                translations.extend(text.map(|text| (entry.text.clone(), text)));
            }
            None => problems.report(place, missing(entry)),
        }
    }
    translations
}

fn missing(entry: &Entry) -> ProblemKind {
    ProblemKind::MissingTranslation { of: Excerpt::of(entry.text.get(BuiltInLang::Nl)) }
}

/// The translation of one text; of one that depends on a number, that for all other numbers.
fn read_translation(
    problems: &mut Problems,
    translation: &Document,
    at: Path<'_>,
    entry: &Entry,
) -> Option<String> {
    // What the translation was before its text changed is for the translator.
    let keys = ["nl", "en", "text", "before"];
    let [nl, en, text, _] = problems.fields(translation, at, keys)?;
    for (found, key, lang) in [(nl, "nl", BuiltInLang::Nl), (en, "en", BuiltInLang::En)] {
        let now = entry.text.get(lang);
        if let Some(found) = found
            && problems.text(found, Path::Key(&at, key)).is_some_and(|found| found != now)
        {
            let kind = ProblemKind::OldTranslation { now: Excerpt::of(now) };
            problems.report(Path::Key(&at, key), kind);
        }
    }
    let Some(text) = text else {
        problems.report(at, missing(entry));
        return None;
    };
    let at = Path::Key(&at, "text");
    if !entry.is_counted || !matches!(text, Document::Object(_)) {
        return read_words(problems, text, at, entry, true);
    }
    let forms = problems.fields(text, at, PLURALS)?;
    let [.., other] = forms;
    problems.required(other, at, "other");
    let mut words = None;
    for (form, key) in forms.into_iter().zip(PLURALS) {
        if let Some(form) = form {
            // Where one number has a form of its own, the form can say the number in words.
            words = read_words(problems, form, Path::Key(&at, key), entry, key == "other");
        }
    }
    words
}

fn read_words(
    problems: &mut Problems,
    words: &Document,
    at: Path<'_>,
    entry: &Entry,
    has_every_gap: bool,
) -> Option<String> {
    let words = problems.text(words, at)?;
    if words.trim().is_empty() {
        problems.report(at, missing(entry));
        return None;
    }
    let (found, expected) = (gaps(words), gaps(entry.text.get(BuiltInLang::Nl)));
    let fits = if has_every_gap { found == expected } else { found.is_subset(&expected) };
    if !fits {
        let expected = expected.into_iter().collect::<Vec<_>>().join(", ");
        let expected = if expected.is_empty() { "none".to_string() } else { expected };
        problems.report(at, ProblemKind::OtherGaps { expected });
    }
    Some(words.into())
}

/// The gaps in a text: `{0}`, `{1}`; and what looks like one and is none.
fn gaps(text: &str) -> BTreeSet<&str> {
    let pieces = text.split_inclusive('}').filter_map(|piece| {
        let start = piece.find('{');
        start.map_or(piece.ends_with('}').then_some("}"), |start| piece.get(start..))
    });
    pieces.collect()
}
