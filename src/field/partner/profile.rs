//! The profile of a kind of partner.

use serde::Serialize;

use crate::base::coded;
use crate::field::Source;
use crate::words::{BuiltInLang, Text};

/// How a partner relates to the school in the life of a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Link {
    /// School to school: the child moves on from one to the other.
    Vertical,
    /// Side by side: the child is with both in the same years.
    Horizontal,
    /// Both: some children move on, others are with both in the same years.
    Both,
}

coded!(pub Link { Vertical = "vertical", Horizontal = "horizontal", Both = "both" });

impl Link {
    /// The link in plain words.
    pub const fn label(self, lang: BuiltInLang) -> &'static str {
        match (self, lang) {
            (Self::Vertical, BuiltInLang::Nl) => "Het kind gaat van de een naar de ander.",
            (Self::Vertical, BuiltInLang::En) => "The child moves on from one to the other.",
            (Self::Horizontal, BuiltInLang::Nl) => {
                "Het kind heeft in dezelfde jaren met beide te maken."
            }
            (Self::Horizontal, BuiltInLang::En) => "The child is with both in the same years.",
            (Self::Both, BuiltInLang::Nl) => {
                "Het kind gaat van de een naar de ander, of is bij beide."
            }
            (Self::Both, BuiltInLang::En) => {
                "The child moves on from one to the other, or is with both."
            }
        }
    }
}

/// What a kind of partner is, adds and brings. Written by this project; the sources are further
/// reading.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PartnerProfile {
    /// Name for people.
    pub name: Text,
    /// Other names in use for the same thing; municipalities differ.
    pub other_names: &'static [Text],
    /// The theme under which it contributes, in a few words.
    pub theme: Text,
    /// What it adds for a child.
    pub adds: Text,
    /// What the school brings into the collaboration.
    pub school_brings: Text,
    /// What the partner brings into the collaboration.
    pub partner_brings: Text,
    /// Examples of what they do together.
    pub activities: &'static [Text],
    /// How it relates to the school.
    pub link: Link,
    /// Where to read more.
    pub sources: &'static [Source],
}
