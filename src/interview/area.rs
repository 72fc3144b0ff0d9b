//! The list of partners, by the leefwereld in which they reach a child.

use alloc::vec::Vec;

use super::{Notes, PartnerNotes};
use crate::field::{Leefwereld, Leefwerelden, PartnerKind};
use crate::response::MAX_PARTNERS;

/// A part of the list of partners.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Area {
    /// The partners that reach a child here.
    In(Leefwereld),
    /// Those that create conditions for the others: the municipality.
    Conditions,
}

impl Area {
    /// In the order in which the list shows them.
    pub const ALL: [Self; 4] = [
        Self::In(Leefwereld::School),
        Self::In(Leefwereld::Thuis),
        Self::In(Leefwereld::Wijk),
        Self::Conditions,
    ];

    /// The name of the part in files: a leefwereld, or `conditions`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::In(leefwereld) => leefwereld.code(),
            Self::Conditions => "conditions",
        }
    }

    /// The kinds of partner that can be added here; none if the list is full.
    pub fn kinds(self, notes: &Notes) -> Vec<PartnerKind> {
        if notes.partners.len() >= MAX_PARTNERS {
            return Vec::new();
        }
        PartnerKind::ALL.into_iter().filter(|kind| self.fits(*kind)).collect()
    }

    fn fits(self, kind: PartnerKind) -> bool {
        match self {
            Self::In(leefwereld) => {
                kind == PartnerKind::Anders || kind.leefwerelden().contains(leefwereld)
            }
            Self::Conditions => kind == PartnerKind::Gemeente,
        }
    }

    /// Whether a partner is listed here. One that reaches several leefwerelden is listed in each.
    pub fn holds(self, partner: &PartnerNotes) -> bool {
        let is_gemeente = partner.partner.kind == PartnerKind::Gemeente;
        match self {
            Self::In(leefwereld) => !is_gemeente && partner.leefwerelden().contains(leefwereld),
            Self::Conditions => is_gemeente,
        }
    }

    /// A new partner in this part. One of kind `anders` reaches at least the leefwereld where it is added.
    pub fn partner(self, kind: PartnerKind) -> PartnerNotes {
        let mut partner = PartnerNotes::new(kind);
        if let (PartnerKind::Anders, Self::In(leefwereld)) = (kind, self) {
            partner.leefwerelden = Some(Leefwerelden::of(&[leefwereld]));
        }
        partner
    }
}
