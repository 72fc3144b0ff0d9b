//! S9: how well partners cover a leefwereld.

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
    let counting = || partners.iter().filter(move |partner| counts_for(partner, leefwereld));
    let active_from = Level::new(rules.active_from.value);
    let active = counting().filter(|partner| partner.level >= Some(active_from)).count();
    // A partner without a score might be active, so this is unknown.
    let undetermined = counting().any(|partner| partner.level.is_none());
    LeefwereldScore {
        id: leefwereld,
        highest_level: counting().filter_map(|partner| partner.level).max(),
        active: u32::try_from(active).unwrap_or(u32::MAX),
        white_spot: !partners.is_empty() && active == 0 && !undetermined,
    }
}

/// The municipality creates conditions and reaches children through others, so it covers no
/// leefwereld; nor does a partner that is not needed.
fn counts_for(partner: &PartnerScore, leefwereld: Leefwereld) -> bool {
    partner.kind != PartnerKind::Gemeente
        && partner.working != Working::NotNeeded
        && partner.leefwerelden.contains(leefwereld)
}
