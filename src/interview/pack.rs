//! A language that is not built in, from a file.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::catalogue;
use crate::instrument::Instrument;
use crate::reading::{Document, DocumentError, Excerpt, Field, Path, ProblemKind, Reader, Value};
use crate::words::{BuiltInLang, Catalogue, Direction, Entry, Lang, Text};

/// The `format` of a language pack.
pub(super) const FORMAT: &str = "samenwerkscan/language/1";

/// The categories of the plural rules of the Unicode CLDR.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The translations of everything that asks, into one language.
///
/// A pack is data beside an instrument: it changes what people read, and never what is computed. It is complete, or it
/// is not a pack: there is no fallback to another language partway.
///
/// ```
/// use samenwerkscan::interview::LanguagePack;
/// use samenwerkscan::{Document, KANSENGELIJKHEID};
///
/// let file = r#"{ "format": "samenwerkscan/language/1", "lang": "tr", "direction": "ltr", "results": "nl",
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
        Reader::read(|reader| read(reader, Value::whole(document), instrument, others))
    }
}

fn read(
    reader: &mut Reader,
    document: Value<'_>,
    instrument: &Instrument,
    others: &[Catalogue],
) -> Option<LanguagePack> {
    let keys = ["format", "lang", "direction", "results", "instrument", "texts"];
    let [format, lang, direction, results, reference, texts] = reader.fields(&document, keys)?;
    reader.format(format, FORMAT);
    let lang = reader.required(lang);
    let lang =
        lang.and_then(|lang| reader.parsed(lang, |found| ProblemKind::NotALanguage { found }));
    check_direction(reader, direction, lang);
    let results = reader.required(results).and_then(|results| reader.code(results));
    reader.instrument(reference, instrument);
    let of_core = catalogue(instrument);
    let texts = reader.required(texts).map(|texts| {
        let parts: Vec<_> = reader.entries(&texts).into_iter().flatten().collect();
        let mut translations = BTreeMap::new();
        for catalogue in [&of_core].into_iter().chain(others) {
            let key = catalogue.part();
            if let Some((_, part)) = parts.iter().find(|(part, _)| *part == key) {
                translations.extend(read_part(reader, *part, catalogue));
            } else {
                reader.report(Path::Key(&texts.at, key), ProblemKind::MissingKey { key });
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

/// The direction is in the file for pages, which do not know the directions of all languages.
fn check_direction(reader: &mut Reader, direction: Field<'_>, lang: Option<Lang>) {
    let Some(value) = reader.required(direction) else { return };
    let found: Option<Direction> = reader.code(value);
    if let (Some(found), Some(lang)) = (found, lang)
        && found != lang.direction()
    {
        let expected = match lang.direction() {
            Direction::LeftToRight => "`ltr`, as the tag says",
            Direction::RightToLeft => "`rtl`, as the tag says",
        };
        reader.unknown_value(value.at, found.code(), expected);
    }
}

/// The translations of a part.
fn read_part(reader: &mut Reader, part: Value<'_>, catalogue: &Catalogue) -> Vec<(Text, String)> {
    let expected: BTreeMap<&str, &Entry> =
        catalogue.iter().map(|entry| (&*entry.path, entry)).collect();
    let mut given = BTreeMap::new();
    for (path, translation) in reader.entries(&part).into_iter().flatten() {
        if !expected.contains_key(path) {
            reader.report(translation.at, ProblemKind::UnknownKey { key: Excerpt::of(path) });
        } else if given.insert(path, translation).is_some() {
            reader.duplicate_key(translation.at, path);
        }
    }
    let mut translations = Vec::new();
    for entry in catalogue.iter() {
        match given.get(&*entry.path) {
            Some(translation) => {
                let text = read_translation(reader, *translation, entry);
                translations.extend(text.map(|text| (entry.text.clone(), text)));
            }
            None => reader.report(Path::Key(&part.at, &entry.path), missing(entry)),
        }
    }
    translations
}

fn missing(entry: &Entry) -> ProblemKind {
    ProblemKind::MissingTranslation { of: Excerpt::of(entry.text.get(BuiltInLang::Nl)) }
}

/// The translation of one text; of one that depends on a number, that for all other numbers.
fn read_translation(reader: &mut Reader, translation: Value<'_>, entry: &Entry) -> Option<String> {
    // What the translation was before its text changed is for the translator.
    let [nl, en, text, _] = reader.fields(&translation, ["nl", "en", "text", "before"])?;
    for (field, lang) in [(nl, BuiltInLang::Nl), (en, BuiltInLang::En)] {
        let now = entry.text.get(lang);
        if let Some(value) = field.value()
            && reader.text(value).is_some_and(|found| found != now)
        {
            reader.report(value.at, ProblemKind::OldTranslation { now: Excerpt::of(now) });
        }
    }
    let Some(text) = text.value() else {
        reader.report(translation.at, missing(entry));
        return None;
    };
    if !entry.is_counted || !matches!(text.document, Document::Object(_)) {
        return read_words(reader, text, entry, true);
    }
    let forms = reader.fields(&text, PLURALS)?;
    let [.., other] = forms;
    reader.required(other);
    let mut words = None;
    for (form, plural) in forms.into_iter().zip(PLURALS) {
        if let Some(form) = form.value() {
            // Where one number has a form of its own, the form can say the number in words.
            words = read_words(reader, form, entry, plural == "other");
        }
    }
    words
}

fn read_words(
    reader: &mut Reader,
    value: Value<'_>,
    entry: &Entry,
    has_every_gap: bool,
) -> Option<String> {
    let words = reader.text(value)?;
    if words.trim().is_empty() {
        reader.report(value.at, missing(entry));
        return None;
    }
    let (found, expected) = (gaps(words), gaps(entry.text.get(BuiltInLang::Nl)));
    let fits = if has_every_gap { found == expected } else { found.is_subset(&expected) };
    if !fits {
        let expected = expected.into_iter().collect::<Vec<_>>().join(", ");
        let expected = if expected.is_empty() { "none".to_string() } else { expected };
        reader.report(value.at, ProblemKind::OtherGaps { expected });
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
