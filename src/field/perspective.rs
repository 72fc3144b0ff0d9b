//! The side from which a respondent looks at the collaboration.

use serde::Serialize;

use super::{PartnerKind, Source};
use crate::base::coded;
use crate::words::{BuiltInLang, Text};

/// The side from which a respondent looks. All perspectives weigh the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Perspective {
    /// Somebody who works at the school.
    School,
    /// Somebody who works at a partner of the school.
    Partners,
    /// A parent or other carer.
    Ouders,
    /// Somebody who works for the municipality.
    Gemeente,
}

coded!(pub Perspective {
    School = "school",
    Partners = "partners",
    Ouders = "ouders",
    Gemeente = "gemeente",
});

impl Perspective {
    /// Whether respondents on this side answer for an organisation, which can agree to answer
    /// openly.
    pub const fn is_organisation(self) -> bool {
        matches!(self, Self::Partners | Self::Gemeente)
    }

    /// The name for people.
    pub const fn label(self, lang: BuiltInLang) -> &'static str {
        self.profile().name.get(lang)
    }

    /// Who belongs to this side, and how they fill in the scan.
    pub const fn profile(self) -> &'static PerspectiveProfile {
        match self {
            Self::School => &SCHOOL,
            Self::Partners => &PARTNERS,
            Self::Ouders => &OUDERS,
            Self::Gemeente => &GEMEENTE,
        }
    }
}

/// What to tell a respondent on one side.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PerspectiveProfile {
    /// Name for people.
    pub name: Text,
    /// Who belongs to this side, addressed to the respondent.
    pub who: Text,
    /// What this side sees best.
    pub sees: Text,
    /// Which form fits and what else to answer.
    pub how_to_fill_in: Text,
    /// Where to read more.
    pub sources: &'static [Source],
}

static SCHOOL: PerspectiveProfile = PerspectiveProfile {
    name: Text::new("School", "School"),
    who: Text::new(
        "Je werkt op de school, bijvoorbeeld als leraar, intern begeleider of schoolleider.",
        "You work at the school, for example as a teacher, care coordinator or school leader.",
    ),
    sees: Text::new(
        "Je ziet de kinderen bijna elke dag. Je merkt snel hoe het met ze gaat, in de les en in de \
         pauze.",
        "You see the children almost every day. You soon notice how they are doing, in lessons and \
         during breaks.",
    ),
    how_to_fill_in: Text::new(
        "Vul de hele vragenlijst in. Beantwoord ook de vragen over jullie partners.",
        "Fill in the full form. Also answer the questions about your partners.",
    ),
    sources: PartnerKind::Anders.profile().sources,
};

static PARTNERS: PerspectiveProfile = PerspectiveProfile {
    name: Text::new("Partners", "Partners"),
    who: Text::new(
        "Je werkt bij een organisatie die met de school samenwerkt, of je bent er vrijwilliger.",
        "You work or volunteer at an organisation that works with the school.",
    ),
    sees: Text::new(
        "Je ziet kinderen op andere momenten dan de school. Je merkt of school en partners van \
         elkaar weten wat ze doen.",
        "You see children at other times than the school does. You notice whether school and \
         partners know what the others do.",
    ),
    how_to_fill_in: Text::new(
        "Vul de hele vragenlijst in. Beantwoord ook de vragen over de school.",
        "Fill in the full form. Also answer the questions about the school.",
    ),
    sources: PartnerKind::Anders.profile().sources,
};

static OUDERS: PerspectiveProfile = PerspectiveProfile {
    name: Text::new("Ouders", "Parents"),
    who: Text::new(
        "Je bent ouder of opvoeder van een kind op deze school.",
        "You are a parent or carer of a child at this school.",
    ),
    sees: Text::new(
        "Je kent je kind het best. Je merkt thuis of iedereen goed samenwerkt.",
        "You know your child best. At home you notice whether everybody works together well.",
    ),
    how_to_fill_in: Text::new(
        "De korte vragenlijst is genoeg. Je mag ook de hele invullen. Weet je iets niet? Dat mag \
         je gewoon antwoorden.",
        "The short form is enough. You may fill in the full form, too. Is there something you do \
         not know? Then just say so.",
    ),
    sources: PartnerKind::Ouders.profile().sources,
};

static GEMEENTE: PerspectiveProfile = PerspectiveProfile {
    name: Text::new("Gemeente", "Municipality"),
    who: Text::new(
        "Je werkt bij de gemeente, bijvoorbeeld aan onderwijs, jeugd of sport.",
        "You work for the municipality, for example on education, youth or sport.",
    ),
    sees: Text::new(
        "Je kent meerdere scholen en wijken. Je weet welke plannen er zijn en waar geld voor is.",
        "You know several schools and neighbourhoods. You know which plans there are and what \
         there is money for.",
    ),
    how_to_fill_in: Text::new(
        "Vul de hele vragenlijst in. Denk daarbij aan deze school.",
        "Fill in the full form. Keep this school in mind.",
    ),
    sources: PartnerKind::Gemeente.profile().sources,
};

// Every text exists in both languages, with at least one source.
const _: () = {
    let mut perspectives: &[Perspective] = &Perspective::ALL;
    while let [perspective, others @ ..] = perspectives {
        let PerspectiveProfile { name, who, sees, how_to_fill_in, sources } = perspective.profile();
        assert!(name.is_written() && who.is_written() && sees.is_written());
        assert!(how_to_fill_in.is_written() && !sources.is_empty());
        perspectives = others;
    }
};
