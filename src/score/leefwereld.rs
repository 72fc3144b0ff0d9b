//! S9: how well partners cover a leefwereld.

use alloc::vec::Vec;

use super::{LeefwereldScore, PartnerScore};
use crate::base::Level;
use crate::field::{Leefwereld, PartnerKind};
use crate::instrument::Rules;
use crate::response::Working;

pub(super) fn score(
    leefwereld: Leefwereld,
    partners: &[PartnerScore],
    rules: &Rules,
) -> LeefwereldScore {
    let counting = partners.iter().filter(|partner| counts_for(partner, leefwereld));
    let levels: Vec<Option<Level>> = counting.map(|partner| partner.level).collect();
    cover(leefwereld, &levels, !partners.is_empty(), rules)
}

/// How well partners cover a leefwereld, from the levels of those that count for it; it can be a white spot only if
/// there are partners at all.
pub(crate) fn cover(
    leefwereld: Leefwereld,
    levels: &[Option<Level>],
    has_partners: bool,
    rules: &Rules,
) -> LeefwereldScore {
    let active_from = Level::new(rules.active_from.value);
    let active = levels.iter().filter(|level| **level >= Some(active_from)).count();
    // A partner without a score might be active, so this is unknown.
    let undetermined = levels.iter().any(Option::is_none);
    LeefwereldScore {
        id: leefwereld,
        highest_level: levels.iter().flatten().max().copied(),
        active: u32::try_from(active).unwrap_or(u32::MAX),
        white_spot: has_partners && active == 0 && !undetermined,
    }
}

/// The municipality creates conditions and reaches children through others, so it covers no
/// leefwereld; nor does a partner that is not needed.
fn counts_for(partner: &PartnerScore, leefwereld: Leefwereld) -> bool {
    partner.kind != PartnerKind::Gemeente
        && partner.working != Working::NotNeeded
        && partner.leefwerelden.contains(leefwereld)
}
