//! Every text for users is plain, in both languages, and makes no false promises.
//!
//! This checks what can be counted. Whether a text sounds natural, only reading it aloud will tell.

mod reports;
mod style;
mod walk;

use samenwerkscan::{BuiltInLang, KANSENGELIJKHEID};

use self::style::{DUTCH, ENDORSERS, ENGLISH, SAME_IN_BOTH, Style};
use self::walk::texts;

#[test]
fn every_text_is_plain() {
    let offences: Vec<_> = texts().iter().flat_map(Entry::offences).collect();
    assert!(offences.is_empty(), "{} offences\n{}", offences.len(), offences.join("\n"));
}

#[test]
fn the_codebook_is_plain() {
    for style in [&DUTCH, &ENGLISH] {
        for text in crate::csv::codebook_texts(style.lang) {
            let offences = style.offences(Kind::Sentences, &text);
            assert!(offences.is_empty(), "{offences:?}: {text}");
        }
    }
}

#[test]
fn invitations_are_plain() {
    for style in [&DUTCH, &ENGLISH] {
        for text in crate::invitation::texts(style.lang) {
            let offences = style.offences(Kind::Sentences, &text);
            assert!(offences.is_empty(), "{offences:?}: {text}");
        }
    }
}

#[test]
fn sentences_are_short_on_average() {
    for style in [&DUTCH, &ENGLISH] {
        let texts = texts();
        let prose = texts.iter().filter(|entry| entry.kind.is_prose());
        let lengths: Vec<_> =
            prose.flat_map(|entry| sentences(entry.text(style.lang)).map(n_words)).collect();
        let (words, sentences) = (lengths.iter().sum::<usize>(), lengths.len());
        assert!(
            10 * words <= style.mean_times_ten * sentences,
            "{}: {words} words in {sentences} sentences",
            style.lang,
        );
    }
}

#[test]
fn the_walk_meets_every_item() {
    let (dimensions, scan) = (&KANSENGELIJKHEID.dimensions, &KANSENGELIJKHEID.partner_scan);
    let main: usize = dimensions.iter().map(|dimension| dimension.items.len()).sum();
    let variant: usize = scan.kinds.iter().map(|kind| kind.items.len() + kind.variants.len()).sum();
    let met = texts().iter().filter(|entry| entry.kind == Kind::Item).count();
    assert_eq!((main, scan.core.len(), variant), (24, 4, 17));
    assert_eq!(met, 45);
}

#[test]
fn planted_offences_are_found() {
    use Kind::{Answer, Item, Label, Question, Sentences};

    for (kind, style, text, offence) in [
        (Label, &DUTCH, "", "is empty"),
        (Label, &DUTCH, "Samen doen.", "ends like a sentence"),
        (Label, &DUTCH, "Samen  doen", "has a double space"),
        (Label, &DUTCH, " Samen doen", "begins or ends with a blank"),
        (Label, &DUTCH, "Samen – doen", "has a dash"),
        (Label, &ENGLISH, "Working - together", "has a dash"),
        (Label, &DUTCH, "School en/of thuis", "has a slash"),
        (Answer, &DUTCH, "Weet je het niet?", "ends like a sentence"),
        (Answer, &ENGLISH, "1 Not yet", "has a number on a button"),
        (Sentences, &DUTCH, "We doen dingen samen", "does not end with a full stop"),
        (Sentences, &DUTCH, "We leren. we praten.", "a sentence begins small"),
        (Sentences, &DUTCH, "Wat wilt u bereiken?", "says `u`"),
        (Sentences, &DUTCH, "We borgen de afspraken.", "says `borg*`"),
        (Sentences, &DUTCH, "Dat is een rode\ndraad.", "says `rode draad`"),
        (Sentences, &ENGLISH, "Trimbos made this scan.", "says `trimbos*`"),
        (Question, &DUTCH, "Klopt dit bij jullie.", "does not end with a question mark"),
        (Item, &DUTCH, "Klopt dit bij jullie?", "does not end with a full stop"),
        (Item, &DUTCH, "We praten. We lachen.", "is more than one sentence"),
        (Item, &DUTCH, "Ouders denken niet mee.", "denies something about the respondent"),
        (Item, &DUTCH, "We weten wat we niet doen.", "denies something about the respondent"),
        (Item, &ENGLISH, "Parents don't take part.", "denies something about the respondent"),
    ] {
        assert_eq!(style.offences(kind, text), [offence], "{text}");
    }
    let untranslated = Entry::new("here", Label, "Thuis", "Thuis");
    assert_eq!(untranslated.offences(), ["here: is the same in both languages: Thuis"]);
}

#[test]
fn sentences_may_be_as_long_as_the_limit() {
    for style in [&DUTCH, &ENGLISH] {
        let sentence = |n_words| format!("Samen{}.", " samen".repeat(n_words - 1));
        let (allowed, too_long) = (sentence(style.longest), sentence(style.longest + 1));
        let offence = format!("has a sentence of {} words", style.longest + 1);
        assert!(style.offences(Kind::Sentences, &format!("Samen. {allowed}")).is_empty());
        assert_eq!(style.offences(Kind::Sentences, &format!("Samen. {too_long}")), [offence]);
    }
}

#[test]
fn every_phrase_to_avoid_is_found() {
    for style in [&DUTCH, &ENGLISH] {
        for phrase in style.avoid.iter().chain(ENDORSERS) {
            let text = format!("En {}, zei ze.", phrase.replace('*', "en").to_uppercase());
            let offence = format!("says `{phrase}`");
            assert!(style.offences(Kind::Sentences, &text).contains(&offence), "{text}");
        }
    }
}

#[test]
fn plain_texts_pass() {
    for (kind, style, text) in [
        (Kind::Label, &DUTCH, "vve (voor- en vroegschoolse educatie)"),
        (Kind::Sentences, &DUTCH, "Wat helpt? Vraag het de ouders, bijvoorbeeld bij de koffie."),
        (Kind::Item, &DUTCH, "We zeggen het eerlijk als iets niet goed gaat."),
        (Kind::Item, &ENGLISH, "We talk with parents who do not easily come to school."),
    ] {
        assert!(style.offences(kind, text).is_empty(), "{text}");
    }
}

/// The kind of a text decides its form.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// A name, or a few words.
    Label,
    /// The label of an answer to choose.
    Answer,
    /// One or more sentences.
    Sentences,
    /// One question.
    Question,
    /// A statement to answer.
    Item,
}

impl Kind {
    fn is_prose(self) -> bool {
        !matches!(self, Self::Label | Self::Answer)
    }
}

impl Style {
    fn offences(&self, kind: Kind, text: &str) -> Vec<String> {
        let mut offences = Vec::new();
        let mut expect = |holds: bool, offence: &str| {
            if !holds {
                offences.push(offence.to_owned());
            }
        };
        expect(!text.is_empty(), "is empty");
        expect(text == text.trim(), "begins or ends with a blank");
        expect(!text.contains("  "), "has a double space");
        expect(!text.contains(['–', '—']) && !text.contains(" - "), "has a dash");
        expect(!text.contains('/'), "has a slash");
        match kind {
            Kind::Label => expect(!text.ends_with(['.', ',', ':', '!']), "ends like a sentence"),
            Kind::Answer => {
                expect(!text.ends_with(['.', ',', ':', '!', '?']), "ends like a sentence");
                expect(!text.contains(char::is_numeric), "has a number on a button");
            }
            Kind::Sentences => {
                expect(text.ends_with(['.', '?']), "does not end with a full stop");
            }
            Kind::Question => expect(text.ends_with('?'), "does not end with a question mark"),
            Kind::Item => {
                expect(text.ends_with('.'), "does not end with a full stop");
                expect(sentences(text).count() == 1, "is more than one sentence");
                expect(!self.denies(text), "denies something about the respondent");
            }
        }
        for sentence in sentences(text).filter(|_| kind.is_prose()) {
            let n_words = n_words(sentence);
            expect(n_words <= self.longest, &format!("has a sentence of {n_words} words"));
            expect(!sentence.starts_with(char::is_lowercase), "a sentence begins small");
        }
        let words = words(text);
        for phrase in self.avoid.iter().chain(ENDORSERS) {
            expect(!says(&words, phrase), &format!("says `{phrase}`"));
        }
        offences
    }

    /// Whether there is a negation in the main clause, or in a clause about the respondent.
    fn denies(&self, statement: &str) -> bool {
        let words = words(statement);
        let words: Vec<_> = words.split_whitespace().collect();
        let mut clauses = words.split(|word| self.conjunctions.contains(word));
        let has = |clause: &[&str], any: &[&str]| clause.iter().any(|word| any.contains(word));
        clauses.next().is_some_and(|main| has(main, self.negations))
            || clauses.any(|clause| has(clause, self.negations) && has(clause, self.respondent))
    }
}

/// The words in lower case, each with a space before and after it.
fn words(text: &str) -> String {
    let text = text.to_lowercase().replace(['\'', '’'], "");
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |line, word| line + word + " ")
}

/// Whether the phrase is among the words; a star at its end matches the rest of a word.
fn says(words: &str, phrase: &str) -> bool {
    match phrase.strip_suffix('*') {
        Some(stem) => words.contains(&format!(" {stem}")),
        None => words.contains(&format!(" {phrase} ")),
    }
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!']).map(str::trim)
}

fn n_words(sentence: &str) -> usize {
    sentence.split_whitespace().count()
}

/// A text with its place.
struct Entry {
    place: String,
    kind: Kind,
    nl: String,
    en: String,
}

impl Entry {
    fn new(place: &str, kind: Kind, nl: &str, en: &str) -> Self {
        Self { place: place.to_owned(), kind, nl: nl.to_owned(), en: en.to_owned() }
    }

    fn text(&self, lang: BuiltInLang) -> &str {
        match lang {
            BuiltInLang::Nl => &self.nl,
            BuiltInLang::En => &self.en,
        }
    }

    fn offences(&self) -> Vec<String> {
        let mut offences = Vec::new();
        if self.nl == self.en && !SAME_IN_BOTH.contains(&&*self.nl) {
            offences.push(format!("{}: is the same in both languages: {}", self.place, self.nl));
        }
        for style in [&DUTCH, &ENGLISH] {
            let text = self.text(style.lang);
            for offence in style.offences(self.kind, text) {
                offences.push(format!("{}, {}: {offence}: {text}", self.place, style.lang));
            }
        }
        offences
    }
}
