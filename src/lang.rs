//! The two languages of the product, and texts that exist in both.

use alloc::borrow::Cow;

use serde::Serialize;

use crate::code::coded;

/// A language of the product. Dutch comes first everywhere.
///
/// There is no fallback between languages: a built-in text exists in both or it does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Dutch, written for readers at level B1.
    Nl,
    /// English, written for the same readers.
    En,
}

impl Lang {
    /// Every language, in the order in which a choice of languages lists them.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The language code of BCP 47: `nl` or `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The name of the language in that language itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
        }
    }
}

coded!(Lang);

/// A text in Dutch and English.
///
/// ```
/// use samenwerkscan::{Lang, Text};
///
/// const CHILD: Text = Text::new("kind", "child");
/// assert_eq!(CHILD.get(Lang::Nl), "kind");
/// assert_eq!(CHILD.get(Lang::En), "child");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Text {
    nl: Cow<'static, str>,
    en: Cow<'static, str>,
}

impl Text {
    /// A built-in text: Dutch first, then English.
    pub const fn new(nl: &'static str, en: &'static str) -> Self {
        Self { nl: Cow::Borrowed(nl), en: Cow::Borrowed(en) }
    }

    /// The text in one language.
    pub const fn get(&self, lang: Lang) -> &str {
        let text = match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        };
        match text {
            Cow::Borrowed(text) => text,
            Cow::Owned(text) => text.as_str(),
        }
    }

    /// Whether there is something to read in both languages.
    pub(crate) const fn is_written(&self) -> bool {
        !self.get(Lang::Nl).trim_ascii().is_empty() && !self.get(Lang::En).trim_ascii().is_empty()
    }
}
