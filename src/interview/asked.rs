//! What is asked, in one language.

use alloc::string::String;
use alloc::sync::Arc;
use core::fmt::Display;

use super::LanguagePack;
use crate::instrument::Instrument;
use crate::words::{BuiltInLang, Direction, Lang, Sentence, Text, filled};

/// An instrument in one language: what a terminal, a page or a form on paper needs to ask its questions.
///
/// The language is built in, or comes from a [`LanguagePack`]; nothing that asks can tell the difference.
///
/// ```
/// use samenwerkscan::{KANSENGELIJKHEID, BuiltInLang, interview::Asked};
///
/// let asked = Asked::new(&KANSENGELIJKHEID, BuiltInLang::Nl);
/// assert_eq!(asked.text(&KANSENGELIJKHEID.dimensions[0].label), "Gedeelde ambitie");
/// assert_eq!(asked.lang(), BuiltInLang::Nl);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked(Language);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Language {
    BuiltIn(Instrument, BuiltInLang),
    Pack(Arc<LanguagePack>),
}

impl Asked {
    /// An instrument in a built-in language.
    pub fn new(instrument: &Instrument, lang: BuiltInLang) -> Self {
        Self(Language::BuiltIn(instrument.clone(), lang))
    }

    /// The instrument.
    pub fn instrument(&self) -> &Instrument {
        match &self.0 {
            Language::BuiltIn(instrument, _) => instrument,
            Language::Pack(pack) => &pack.instrument,
        }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        match &self.0 {
            Language::BuiltIn(_, lang) => (*lang).into(),
            Language::Pack(pack) => pack.lang,
        }
    }

    /// The direction of the language.
    pub fn direction(&self) -> Direction {
        self.lang().direction()
    }

    /// The language of the results.
    pub fn results(&self) -> BuiltInLang {
        match &self.0 {
            Language::BuiltIn(_, lang) => *lang,
            Language::Pack(pack) => pack.results,
        }
    }

    /// A text of the [`catalogue`](super::catalogue) in this language. Of a pack, empty for a text that is not in it.
    pub fn text<'t>(&'t self, text: &'t Text) -> &'t str {
        match &self.0 {
            Language::BuiltIn(_, lang) => text.get(*lang),
            Language::Pack(pack) => pack.texts.get(text).map(String::as_str).unwrap_or_default(),
        }
    }

    /// A sentence with a value in each gap.
    pub(crate) fn fill<const N: usize>(
        &self,
        sentence: &Sentence<N>,
        values: [&dyn Display; N],
    ) -> String {
        filled(self.text(sentence.text()), &values)
    }
}

impl From<LanguagePack> for Asked {
    fn from(pack: LanguagePack) -> Self {
        Self(Language::Pack(Arc::new(pack)))
    }
}
