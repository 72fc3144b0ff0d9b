//! What a translator is given: texts, each under a path.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use super::Text;

/// The texts that a part of the product asks with, each under a path of its own.
///
/// A text that occurs in several places is in it once: it needs one translation.
///
/// ```
/// use samenwerkscan::{Catalogue, Text};
///
/// let mut terminal = Catalogue::new("terminal");
/// terminal.add("back", &Text::new("Terug", "Back"));
/// terminal.add("alsoBack", &Text::new("Terug", "Back"));
/// assert_eq!(terminal.iter().count(), 1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    part: &'static str,
    entries: Vec<Entry>,
    known: BTreeSet<Text>,
}

/// One text to translate.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// Its path: words between dots.
    pub path: String,
    /// The text in the built-in languages.
    pub text: Text,
    /// Whether it may depend on a number, so that a translation may have a form for each plural of its language.
    pub is_counted: bool,
}

impl Catalogue {
    /// An empty catalogue of a part: `scan`, `element`.
    pub const fn new(part: &'static str) -> Self {
        Self { part, entries: Vec::new(), known: BTreeSet::new() }
    }

    /// The name of the part.
    pub const fn part(&self) -> &'static str {
        self.part
    }

    /// Adds a text, unless it is there already.
    pub fn add(&mut self, path: impl Into<String>, text: &Text) {
        self.insert(path.into(), text, false);
    }

    /// Adds a text in which the gap `{0}` is a number that decides the plural, unless it is there already.
    pub fn add_counted(&mut self, path: impl Into<String>, text: &Text) {
        self.insert(path.into(), text, true);
    }

    fn insert(&mut self, path: String, text: &Text, is_counted: bool) {
        if self.known.insert(text.clone()) {
            self.entries.push(Entry { path, text: text.clone(), is_counted });
        }
    }

    /// The texts, in the order in which people meet them.
    pub fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }
}
