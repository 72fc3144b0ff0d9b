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

coded!(pub Phase { Kijken = "kijken", Begrijpen = "begrijpen", Kiezen = "kiezen", Doen = "doen" });

impl Phase {
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
