//! The phases of a conversation.

use crate::base::coded;
use crate::words::BuiltInLang;

/// A phase of the conversation about a topic, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// What do we see?
    Kijken,
    /// Why do we see it differently? No solutions yet.
    Begrijpen,
    /// What do we want to change?
    Kiezen,
    /// Who does what, and when?
    Doen,
}

impl Phase {
    /// All four, in order.
    pub const ALL: [Self; 4] = [Self::Kijken, Self::Begrijpen, Self::Kiezen, Self::Doen];

    /// The name in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kijken => "kijken",
            Self::Begrijpen => "begrijpen",
            Self::Kiezen => "kiezen",
            Self::Doen => "doen",
        }
    }

    /// The name for people.
    pub const fn label(self, lang: BuiltInLang) -> &'static str {
        match (self, lang) {
            (Self::Kijken, BuiltInLang::Nl) => "Kijken",
            (Self::Kijken, BuiltInLang::En) => "Look",
            (Self::Begrijpen, BuiltInLang::Nl) => "Begrijpen",
            (Self::Begrijpen, BuiltInLang::En) => "Understand",
            (Self::Kiezen, BuiltInLang::Nl) => "Kiezen",
            (Self::Kiezen, BuiltInLang::En) => "Choose",
            (Self::Doen, BuiltInLang::Nl) => "Doen",
            (Self::Doen, BuiltInLang::En) => "Do",
        }
    }
}

coded!(Phase);
