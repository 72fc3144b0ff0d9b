//! The two languages in which the crate itself writes, and texts in both.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use core::fmt::{Display, Write as _};

use serde::{Deserialize, Serialize};

use crate::base::coded;

/// A language in which this crate itself writes: reports, pictures, and what it asks without a language pack. Dutch
/// comes first everywhere.
///
/// There is no fallback between languages: a built-in text without a translation does not compile. Any other language
/// is a [`Lang`](crate::Lang).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BuiltInLang {
    /// Dutch, written for readers at level B1.
    Nl,
    /// English, written for the same readers.
    En,
}

coded!(pub BuiltInLang { Nl = "nl", En = "en" });

impl BuiltInLang {
    /// The name of the language, in that language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
        }
    }
}

/// A text in Dutch and English.
///
/// ```
/// use samenwerkscan::{BuiltInLang, Text};
///
/// const CHILD: Text = Text::new("kind", "child");
/// assert_eq!(CHILD.get(BuiltInLang::Nl), "kind");
/// assert_eq!(CHILD.get(BuiltInLang::En), "child");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Text {
    nl: Cow<'static, str>,
    en: Cow<'static, str>,
}

impl Text {
    /// A built-in text: Dutch first, then English.
    pub const fn new(nl: &'static str, en: &'static str) -> Self {
        Self { nl: Cow::Borrowed(nl), en: Cow::Borrowed(en) }
    }

    /// A text of a program of your own: Dutch first, then English.
    pub fn of(nl: impl Into<Cow<'static, str>>, en: impl Into<Cow<'static, str>>) -> Self {
        Self { nl: nl.into(), en: en.into() }
    }

    /// The text in one language.
    pub const fn get(&self, lang: BuiltInLang) -> &str {
        let text = match lang {
            BuiltInLang::Nl => &self.nl,
            BuiltInLang::En => &self.en,
        };
        match text {
            Cow::Borrowed(text) => text,
            Cow::Owned(text) => text.as_str(),
        }
    }

    /// An owned copy of the text in one language.
    #[inline(never)]
    pub(crate) fn owned(&self, lang: BuiltInLang) -> String {
        self.get(lang).to_owned()
    }

    /// Whether the text is non-blank in both languages.
    pub(crate) const fn is_written(&self) -> bool {
        !self.get(BuiltInLang::Nl).trim_ascii().is_empty()
            && !self.get(BuiltInLang::En).trim_ascii().is_empty()
    }
}

/// Dutch first, then English.
impl<N: Into<Cow<'static, str>>, E: Into<Cow<'static, str>>> From<(N, E)> for Text {
    fn from((nl, en): (N, E)) -> Self {
        Self::of(nl, en)
    }
}

/// Shown instead of a missing number.
pub(crate) const DASH: &str = "–";

/// Names in one line: `School, Ouders en Gemeente`.
pub(crate) fn listed(lang: BuiltInLang, names: &[&str]) -> String {
    let and = match lang {
        BuiltInLang::Nl => " en ",
        BuiltInLang::En => " and ",
    };
    match names {
        [] => String::new(),
        [name] => (*name).to_owned(),
        [others @ .., last] => [&others.join(", "), *last].join(and),
    }
}

/// A sentence in Dutch and English with `N` gaps: `{0}`, `{1}` and so on.
///
/// Both languages must have exactly these gaps, or it does not compile.
#[derive(Debug)]
pub(crate) struct Sentence<const N: usize>(Text);

impl<const N: usize> Sentence<N> {
    /// A built-in sentence: Dutch first, then English.
    pub(crate) const fn new(nl: &'static str, en: &'static str) -> Self {
        assert!(has_gaps(nl, N), "the Dutch sentence has other gaps");
        assert!(has_gaps(en, N), "the English sentence has other gaps");
        Self(Text::new(nl, en))
    }

    /// The sentence with its gaps.
    pub(crate) const fn text(&self) -> &Text {
        &self.0
    }

    /// The sentence in one language, with a value in each gap.
    pub(crate) fn fill(&self, lang: BuiltInLang, values: [&dyn Display; N]) -> String {
        filled(self.0.get(lang), &values)
    }
}

/// Whether a text has the gaps `{0}` up to `{n - 1}`, each at least once, and no other braces.
const fn has_gaps(text: &str, n: usize) -> bool {
    let mut rest = text.as_bytes();
    let mut seen = 0;
    loop {
        rest = match rest {
            [b'{', digit @ b'0'..=b'9', b'}', after @ ..] => {
                seen |= 1 << (*digit - b'0');
                after
            }
            [b'{' | b'}', ..] => return false,
            [_, after @ ..] => after,
            [] => return seen == (1 << n) - 1,
        }
    }
}

/// A text with a value in each gap.
pub(crate) fn filled(text: &str, values: &[&dyn Display]) -> String {
    let mut filled = String::with_capacity(2 * text.len());
    for piece in text.split('{') {
        let (value, words) = match piece.split_once('}') {
            Some((gap, words)) => (gap.parse().ok().and_then(|idx: usize| values.get(idx)), words),
            None => (None, piece),
        };
        if let Some(value) = value {
            let _ = write!(filled, "{value}");
        }
        filled.push_str(words);
    }
    filled
}
