//! The partners of a school, and what each kind of partner adds.

mod profile;
mod profiles;

pub use self::profile::{Link, PartnerProfile};
use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use core::fmt;

use serde::Deserialize;
use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use crate::base::coded;
use crate::field::{Leefwereld, Leefwerelden};
use crate::words::{BuiltInLang, inside_text};

/// A kind of partner with which a school can work on equal opportunities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartnerKind {
    /// Childcare and preschool education.
    Kinderopvang,
    /// The school that a pupil goes to next.
    Vervolgonderwijs,
    /// The team that helps families in the neighbourhood.
    Wijkteam,
    /// Youth work, in the neighbourhood and at school.
    Jongerenwerk,
    /// Leisure: sport, music, library, playground, club.
    Vrijetijd,
    /// Foundations and associations that help children.
    Organisatie,
    /// Parents and other carers.
    Ouders,
    /// The municipality.
    Gemeente,
    /// Any other partner. It has its own name and leefwerelden.
    Anders,
}

coded!(pub PartnerKind {
    Kinderopvang = "kinderopvang",
    Vervolgonderwijs = "vervolgonderwijs",
    Wijkteam = "wijkteam",
    Jongerenwerk = "jongerenwerk",
    Vrijetijd = "vrijetijd",
    Organisatie = "organisatie",
    Ouders = "ouders",
    Gemeente = "gemeente",
    Anders = "anders",
});

impl PartnerKind {
    /// The name for people.
    pub fn label(self, lang: BuiltInLang) -> &'static str {
        self.profile().name.get(lang)
    }

    /// What this kind of partner adds, brings and does.
    pub const fn profile(self) -> &'static PartnerProfile {
        match self {
            Self::Kinderopvang => &profiles::KINDEROPVANG,
            Self::Vervolgonderwijs => &profiles::VERVOLGONDERWIJS,
            Self::Wijkteam => &profiles::WIJKTEAM,
            Self::Jongerenwerk => &profiles::JONGERENWERK,
            Self::Vrijetijd => &profiles::VRIJETIJD,
            Self::Organisatie => &profiles::ORGANISATIE,
            Self::Ouders => &profiles::OUDERS,
            Self::Gemeente => &profiles::GEMEENTE,
            Self::Anders => &profiles::ANDERS,
        }
    }

    /// The leefwerelden that this kind reaches, unless a partner says otherwise.
    ///
    /// `gemeente` has none: it creates conditions and reaches children through others.
    /// `anders` has none: such a partner lists its own.
    pub const fn leefwerelden(self) -> Leefwerelden {
        use Leefwereld::{School, Thuis, Wijk};
        match self {
            Self::Kinderopvang | Self::Ouders => Leefwerelden::of(&[School, Thuis]),
            Self::Vervolgonderwijs => Leefwerelden::of(&[School]),
            Self::Wijkteam => Leefwerelden::of(&[Thuis, Wijk]),
            Self::Jongerenwerk => Leefwerelden::of(&[School, Wijk]),
            Self::Vrijetijd => Leefwerelden::of(&[Wijk]),
            Self::Organisatie => Leefwerelden::of(&[School, Thuis, Wijk]),
            Self::Gemeente | Self::Anders => Leefwerelden::NONE,
        }
    }
}

/// A partner as a response names it: its kind and, if it has one, its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub struct Partner {
    /// The kind of partner.
    pub kind: PartnerKind,
    /// Its name, which tells two partners of one kind apart.
    #[serde(default)]
    pub name: Option<String>,
}

impl Partner {
    /// A partner of a kind, without a name.
    pub const fn new(kind: PartnerKind) -> Self {
        Self { kind, name: None }
    }

    /// A partner of a kind, with its name.
    pub fn named(kind: PartnerKind, name: impl Into<String>) -> Self {
        Self { kind, name: Some(name.into()) }
    }

    /// `Wijkteam: Buurtteam Zuid`, with a name that changes nothing around it.
    pub(crate) fn label(&self, lang: BuiltInLang) -> String {
        let kind = self.kind.label(lang);
        let name = self.name.as_deref().map(inside_text);
        name.map_or_else(|| kind.to_owned(), |name| format!("{kind}: {name}"))
    }
}

/// Leaves out a name that is not there, if the format is for people. Compact formats have no names of fields, so they
/// could not tell that one is missing.
impl Serialize for Partner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let has_name = self.name.is_some() || !serializer.is_human_readable();
        let mut fields = serializer.serialize_struct("Partner", 1 + usize::from(has_name))?;
        fields.serialize_field("kind", &self.kind)?;
        if has_name {
            fields.serialize_field("name", &self.name)?;
        }
        fields.end()
    }
}

/// `wijkteam` or `wijkteam: Buurtteam Zuid`, with the stable name of the kind and a name that changes nothing around it.
impl fmt::Display for Partner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name.as_deref().map(inside_text) {
            Some(name) => f.pad(&format!("{}: {name}", self.kind)),
            None => self.kind.fmt(f),
        }
    }
}

impl From<PartnerKind> for Partner {
    fn from(kind: PartnerKind) -> Self {
        Self::new(kind)
    }
}

/// A partner that everybody is asked about, with the leefwerelden that it reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedPartner {
    /// Which partner.
    pub partner: Partner,
    /// The leefwerelden that it reaches.
    pub leefwerelden: Leefwerelden,
}

impl ListedPartner {
    /// A partner that reaches these leefwerelden, or else those of its kind.
    pub fn new(partner: Partner, leefwerelden: Option<Leefwerelden>) -> Self {
        let leefwerelden = leefwerelden.unwrap_or(partner.kind.leefwerelden());
        Self { partner, leefwerelden }
    }
}

impl From<Partner> for ListedPartner {
    fn from(partner: Partner) -> Self {
        Self::new(partner, None)
    }
}
