//! The field as one value, for JavaScript.

use samenwerkscan::{
    BuiltInLang, Leefwereld, Leefwerelden, PartnerKind, PartnerProfile, Perspective,
    PerspectiveProfile, Text,
};
use serde::Serialize;

/// What there is to say about collaboration around a school, in the order of every list.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Field {
    partners: [PartnerEntry; 9],
    perspectives: [PerspectiveEntry; 4],
    leefwerelden: [LeefwereldEntry; 3],
}

#[derive(Clone, Debug, Serialize)]
struct PartnerEntry {
    kind: PartnerKind,
    leefwerelden: Leefwerelden,
    #[serde(flatten)]
    profile: &'static PartnerProfile,
}

#[derive(Clone, Debug, Serialize)]
struct PerspectiveEntry {
    id: Perspective,
    #[serde(flatten)]
    profile: &'static PerspectiveProfile,
}

#[derive(Clone, Debug, Serialize)]
struct LeefwereldEntry {
    id: Leefwereld,
    name: Text,
    meaning: Text,
}

impl Field {
    /// All of it.
    pub(crate) fn whole() -> Self {
        Self {
            partners: PartnerKind::ALL.map(|kind| PartnerEntry {
                kind,
                leefwerelden: kind.leefwerelden(),
                profile: kind.profile(),
            }),
            perspectives: Perspective::ALL.map(|id| PerspectiveEntry { id, profile: id.profile() }),
            leefwerelden: Leefwereld::ALL.map(|id| LeefwereldEntry {
                id,
                name: Text::new(id.label(BuiltInLang::Nl), id.label(BuiltInLang::En)),
                meaning: Text::new(id.meaning(BuiltInLang::Nl), id.meaning(BuiltInLang::En)),
            }),
        }
    }
}
