//! Whether a reason says what the result shows.

use samenwerkscan::advice::{Reason, Subject};
use samenwerkscan::progress::{Progress, Verdict};
use samenwerkscan::team::{Agreement, PerspectiveDimension, TeamResult};
use samenwerkscan::{Level, Perspective, Points, ScoreCard, Working};

/// Whether a reason is true of a card.
pub(super) fn of_card(subject: Subject<'_>, reason: Reason<'_>, card: &ScoreCard<'_>) -> bool {
    let dimension = card.dimensions.iter().find(|own| subject == Subject::Dimension { id: own.id });
    let scores = || card.dimensions.iter().map(|own| own.score);
    let is_score = |score| dimension.is_some_and(|own| own.score == Some(score));
    let mut partners = card
        .partners
        .iter()
        .filter(|own| subject == Subject::Partner { kind: own.kind, name: own.name });
    match reason {
        Reason::HighestScore { score } => is_score(score) && scores().max() == Some(Some(score)),
        Reason::LowestScore { score } => is_score(score) && scores().flatten().min() == Some(score),
        Reason::LowScore { score } => {
            is_score(score)
                && scores().flatten().any(|own| own < score)
                && scores().flatten().any(|own| own > score)
        }
        Reason::Level { level } => {
            dimension.is_some_and(|own| own.level == Some(level))
                || partners.any(|own| own.level == Some(level) && own.desired.is_none())
        }
        Reason::CapsLevel { level, uncapped } => {
            (card.level, card.uncapped_level) == (Some(level), Some(uncapped))
                && level < uncapped
                && card.capped_by.as_ref().is_some_and(|ids| ids.contains(&dimension.unwrap().id))
        }
        Reason::ManyUnknown { count, applicable } => {
            dimension.is_some_and(|own| (own.dont_know, own.applicable) == (count, applicable))
        }
        Reason::WhiteSpot { leefwereld } => {
            subject == Subject::Leefwereld { id: leefwereld }
                && card.leefwerelden.iter().any(|own| own.id == leefwereld && own.white_spot)
        }
        Reason::NotYet => partners.any(|own| own.working == Working::Wanted),
        Reason::BelowWish { now, desired } => now < desired && at(partners, now, desired),
        Reason::AtWish { now, desired } => desired <= now && at(partners, now, desired),
        Reason::Missing { leefwereld } => {
            let Subject::Partner { kind, name: None } = subject else { return false };
            kind.leefwerelden().contains(leefwereld)
                && card.partners.iter().all(|own| own.kind != kind)
        }
        Reason::Gap { .. }
        | Reason::AnchorGap { .. }
        | Reason::Opposed { .. }
        | Reason::Unknown { .. }
        | Reason::MutualGap { .. }
        | Reason::Change { .. } => false,
    }
}

fn at<'p>(
    mut partners: impl Iterator<Item = &'p samenwerkscan::PartnerScore<'p>>,
    now: Level,
    desired: Level,
) -> bool {
    partners.any(|own| (own.level, own.desired) == (Some(now), Some(desired)))
}

/// Whether a reason is true of what a team result shows.
pub(super) fn of_team(subject: Subject<'_>, reason: Reason<'_>, result: &TeamResult<'_>) -> bool {
    let idx = result.dimensions.iter().position(|own| subject == Subject::Dimension { id: own.id });
    let score = |idx: usize| {
        let shown = result.perspectives.iter().filter(|own| !own.hidden);
        let anchor = Points::mean(shown.filter_map(|own| own.dimensions[idx].anchor));
        let by_anchor = result.dimensions.iter().all(|own| own.score.is_none());
        if by_anchor { anchor } else { result.dimensions[idx].score }
    };
    let scores = || (0..result.dimensions.len()).filter_map(score);
    let is_score = |points| idx.and_then(score) == Some(points);
    let item = |id: &str| {
        let is_of_it = matches!(subject, Subject::Dimension { id: own } if id.starts_with(own));
        result.items.iter().find(|own| is_of_it && own.id == id)
    };
    let between = |highest: Perspective,
                   lowest: Perspective,
                   points: fn(&PerspectiveDimension<'_>) -> Option<Points>| {
        let shown = |id| {
            let side = result.perspectives.iter().find(|own| own.id == id && !own.hidden)?;
            points(&side.dimensions[idx?])
        };
        let (highest, lowest) = (shown(highest)?, shown(lowest)?);
        (lowest < highest).then(|| highest.distance(lowest))
    };
    match reason {
        Reason::HighestScore { score } => is_score(score) && scores().max() == Some(score),
        Reason::LowestScore { score } => is_score(score) && scores().min() == Some(score),
        Reason::LowScore { score } => {
            is_score(score) && scores().any(|own| own < score) && scores().any(|own| own > score)
        }
        Reason::Level { level } => {
            idx.is_some_and(|idx| result.dimensions[idx].level == Some(level))
        }
        Reason::CapsLevel { level, uncapped } => {
            (result.level, result.uncapped_level) == (Some(level), Some(uncapped))
                && level < uncapped
        }
        Reason::Gap { gap, word, highest, lowest } => {
            let own = result.dimensions[idx.unwrap()];
            (own.gap, own.gap_word) == (Some(gap), Some(word))
                && between(highest, lowest, |own| own.score) == Some(gap)
        }
        Reason::AnchorGap { gap, word, highest, lowest } => {
            let own = result.dimensions[idx.unwrap()];
            (own.anchor_gap, own.anchor_gap_word) == (Some(gap), Some(word))
                && between(highest, lowest, |own| own.anchor) == Some(gap)
        }
        Reason::Opposed { item: id } => {
            item(id).is_some_and(|own| own.agreement == Some(Agreement::Opposed))
        }
        Reason::Unknown { item: id } => item(id).is_some_and(|own| own.unknown == Some(true)),
        Reason::MutualGap { school, partner } => result.mutual.iter().any(|own| {
            let name = own.name.as_deref();
            subject == Subject::Partner { kind: own.kind, name }
                && (own.school, own.partner, own.topic) == (Some(school), Some(partner), Some(true))
        }),
        Reason::ManyUnknown { .. }
        | Reason::WhiteSpot { .. }
        | Reason::NotYet
        | Reason::BelowWish { .. }
        | Reason::AtWish { .. }
        | Reason::Missing { .. }
        | Reason::Change { .. } => false,
    }
}

/// Whether a reason is true of two moments.
pub(super) fn of_progress(
    subject: Subject<'_>,
    reason: Reason<'_>,
    progress: &Progress<'_>,
) -> bool {
    let own = progress.dimensions.iter().find(|own| subject == Subject::Dimension { id: own.id });
    let now = own.and_then(|own| own.after);
    let all = || progress.dimensions.iter().filter_map(|own| own.after);
    let level = |level| {
        progress.partners.iter().any(|own| {
            let name = own.name.as_deref();
            subject == Subject::Partner { kind: own.kind, name } && own.after == Some(level)
        })
    };
    match reason {
        Reason::HighestScore { score } => now == Some(score) && all().max() == now,
        Reason::LowestScore { score } => now == Some(score) && all().min() == now,
        Reason::LowScore { score } => now == Some(score) && all().min() < now && now < all().max(),
        Reason::Change { before, after } => own.is_some_and(|own| {
            (own.before, own.after, own.verdict)
                == (Some(before), Some(after), Some(Verdict::Clear))
        }),
        Reason::Level { level: own } => level(own),
        Reason::NotYet => level(Level::NONE),
        _ => false,
    }
}
