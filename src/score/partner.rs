//! S8: the score of one partner.

use super::PartnerScore;
use crate::base::{Answer, Level, Points};
use crate::instrument::Instrument;
use crate::response::{PartnerEntry, Working};

pub(super) fn score(entry: &PartnerEntry, instrument: &Instrument) -> PartnerScore {
    let n_core = instrument.partner_scan.core.len();
    let core = entry.answers.get(..n_core).unwrap_or_default();
    let (score, level) = score_answers(&entry.answers, entry.working, instrument);
    let (core_score, core_level) = score_answers(core, entry.working, instrument);
    PartnerScore {
        kind: entry.partner.kind,
        name: entry.partner.name.clone(),
        working: entry.working,
        score,
        level,
        core_score,
        core_level,
        desired: entry.desired,
        leefwerelden: entry.leefwerelden,
    }
}

/// S8: "gate *Nee, maar* = 0; *Nee, niet nodig* = n.v.t."
fn score_answers(
    answers: &[Option<Answer>],
    working: Working,
    instrument: &Instrument,
) -> (Option<Points>, Option<Level>) {
    match working {
        Working::Yes => {
            let score = instrument.points(answers.iter().copied().collect());
            (score, score.map(|score| instrument.rules.level_of(score)))
        }
        Working::Wanted => (None, Some(Level::NONE)),
        Working::NotNeeded => (None, None),
    }
}
