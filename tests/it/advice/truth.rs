//! Whether a reason is true of the result.

use std::collections::BTreeSet;

use samenwerkscan::advice::{Among, Highest, Reason, Subject};
use samenwerkscan::team::{Agreement, Measure, TeamResult};
use samenwerkscan::team::{Progress, Verdict};
use samenwerkscan::{Form, Level, Perspective, Points, ScoreCard, Working};

/// What a reader sees of a score: rounded, but never over a cut point (S16).
fn shown(points: Points) -> u64 {
    let rounded = points.rounded();
    let crosses = |cut: u32| points < Points::whole(cut).unwrap() && u64::from(cut) <= rounded;
    if [25, 50, 75].into_iter().any(crosses) { rounded - 1 } else { rounded }
}

/// S21: whether a reason compares a score with the others as they are shown.
fn compares(reason: &Reason<'_>, score: Option<Points>, all: &[(&str, Points)]) -> bool {
    let all: Vec<(&str, u64)> = all.iter().map(|scored| (scored.0, shown(scored.1))).collect();
    let (min, max) =
        (all.iter().map(|scored| scored.1).min(), all.iter().map(|scored| scored.1).max());
    let others_at = |points| all.iter().filter(move |point| point.1 == points).count() - 1;
    let (Reason::LowestScore { score: named, .. }
    | Reason::AllEqual { score: named, .. }
    | Reason::Score { score: named, .. }) = reason
    else {
        return false;
    };
    let seen = shown(*named);
    let is_its_score = score == Some(*named);
    is_its_score
        && match reason {
            Reason::LowestScore { tied, .. } => {
                min == Some(seen)
                    && min < max
                    && tied.len() == others_at(seen)
                    && tied.iter().all(|id| all.contains(&(*id, seen)))
            }
            Reason::AllEqual { .. } => min == max && all.len() > 1,
            _ => all.len() == 1 || min < Some(seen),
        }
}

/// S21: all dimensions with the highest score, and whether they may be called a strength.
pub(super) fn of_highest(highest: &Highest<'_>, all: &[(&str, Points)]) -> bool {
    let max = all.iter().map(|highest| highest.1).max();
    let is_top = |scored: &&(&str, Points)| Some(shown(scored.1)) == max.map(shown);
    let top: Vec<&str> = all.iter().filter(is_top).map(|scored| scored.0).collect();
    let among = match (all.len(), top.len()) {
        (1, _) => Among::One,
        (n, n_top) if n == n_top => Among::Equals,
        _ => Among::Others,
    };
    (max, &top, among) == (Some(highest.score), &highest.dimensions, highest.among)
        && highest.goes_well
            == (Points::whole(50).unwrap() <= highest.score && highest.doubted_by.is_empty())
}

/// The sides that give one of these dimensions less than half, where the group gives half or more.
pub(super) fn doubted_by(highest: &Highest<'_>, result: &TeamResult) -> Vec<Perspective> {
    let half = Points::whole(50).unwrap();
    let sides = result.perspectives.iter().filter(|side| {
        side.dimensions.iter().filter(|dimension| highest.dimensions.contains(&&*dimension.id)).any(
            |dimension| {
                let score = if result.measure == Some(Measure::Full) {
                    dimension.score
                } else {
                    dimension.anchor
                };
                score.is_some_and(|score| score < half)
            },
        )
    });
    sides.map(|side| side.id).filter(|_| half <= highest.score).collect()
}

/// The dimensions that have a score.
pub(super) fn card_scores(card: &ScoreCard) -> Vec<(&str, Points)> {
    card.dimensions
        .iter()
        .filter_map(|dimension| Some((&*dimension.id, dimension.score?)))
        .collect()
}

/// The same for a team: if nobody has a score, the means of the anchors.
pub(super) fn team_scores(result: &TeamResult) -> Vec<(&str, Points)> {
    result
        .dimensions
        .iter()
        .filter_map(|dimension| Some((&*dimension.id, dimension.score?)))
        .collect()
}

/// The same for the later of two moments.
pub(super) fn progress_scores(progress: &Progress) -> Vec<(&str, Points)> {
    progress
        .dimensions
        .iter()
        .filter_map(|dimension| Some((&*dimension.id, dimension.after?)))
        .collect()
}

/// Whether a reason is true of a card.
pub(super) fn of_card(subject: Subject<'_>, reason: &Reason<'_>, card: &ScoreCard) -> bool {
    let dimension = card
        .dimensions
        .iter()
        .find(|dimension| subject == Subject::Dimension { id: &dimension.id });
    let score = dimension.and_then(|dimension| dimension.score);
    let mut partners = card.partners.iter().filter(|partner| {
        subject == Subject::Partner { kind: partner.kind, name: partner.name.as_deref() }
    });
    match *reason {
        // What a partner says about the school is not a dimension.
        Reason::Score { score, answer: None } if subject == Subject::School => {
            card.about_school.is_some_and(|school| school.score == Some(score))
        }
        Reason::LowestScore { answer, .. }
        | Reason::AllEqual { answer, .. }
        | Reason::Score { answer, .. } => {
            let is_extreme = [Some(Points::ZERO), Some(Points::HUNDRED)].contains(&score);
            answer.is_some() == (card.form == Form::Short || is_extreme)
                && compares(reason, score, &card_scores(card))
        }
        Reason::Level { level } => {
            partners.any(|partner| partner.level == Some(level) && partner.desired.is_none())
        }
        Reason::CapsLevel { level, uncapped, ref tied } => {
            let ids = card.capped_by.as_deref().unwrap();
            let all: BTreeSet<&str> =
                tied.iter().copied().chain([&*dimension.unwrap().id]).collect();
            (card.level, card.uncapped_level) == (Some(level), Some(uncapped))
                && level < uncapped
                && all == ids.iter().map(|id| &**id).collect()
        }
        Reason::ManyUnknown { count, applicable } => dimension.is_some_and(|dimension| {
            (dimension.dont_know, dimension.applicable) == (count, applicable)
        }),
        Reason::WhiteSpot { leefwereld } => {
            subject == Subject::Leefwereld { id: leefwereld }
                && card.leefwerelden.iter().any(|world| world.id == leefwereld && world.white_spot)
        }
        Reason::NotYet => partners.any(|partner| partner.working == Working::Wanted),
        Reason::BelowWish { now, desired } => {
            now < desired && partners.any(|partner| is_at(partner, now, desired))
        }
        Reason::AtWish { now, desired } => {
            desired <= now && partners.any(|partner| is_at(partner, now, desired))
        }
        Reason::Missing { leefwereld } => {
            let Subject::Partner { kind, name: None } = subject else { return false };
            kind.leefwerelden().contains(leefwereld)
                && card.partners.iter().all(|partner| partner.kind != kind)
        }
        Reason::Gap { .. }
        | Reason::Opposed { .. }
        | Reason::Unknown { .. }
        | Reason::MutualGap { .. }
        | Reason::Change { .. } => false,
        ref other => panic!("{other:?} is not known"),
    }
}

fn is_at(partner: &samenwerkscan::PartnerScore, now: Level, desired: Level) -> bool {
    (partner.level, partner.desired) == (Some(now), Some(desired))
}

/// Whether a reason is true of what a team result shows.
pub(super) fn of_team(subject: Subject<'_>, reason: &Reason<'_>, result: &TeamResult) -> bool {
    let idx = result
        .dimensions
        .iter()
        .position(|dimension| subject == Subject::Dimension { id: &dimension.id });
    let all = team_scores(result);
    let score = all.iter().find(|scored| subject == Subject::Dimension { id: scored.0 });
    let score = score.map(|scored| scored.1);
    let item = |id: &str| {
        let is_of_it =
            matches!(subject, Subject::Dimension { id: dimension } if id.starts_with(dimension));
        result.items.iter().find(|item| is_of_it && item.id == id)
    };
    let between = |highest: &[Perspective], lowest: &[Perspective]| {
        let visible = result.perspectives.iter().filter(|perspective| !perspective.hidden);
        let sides =
            visible.filter_map(|side| Some((side.id, side.dimensions[idx?].on(result.measure?)?)));
        let sides: Vec<(Perspective, Points)> = sides.collect();
        let (max, min) =
            (sides.iter().map(|side| side.1).max()?, sides.iter().map(|side| side.1).min()?);
        let at =
            |end| sides.iter().filter(move |side| shown(side.1) == shown(end)).map(|side| side.0);
        // S21: all that are highest, and all that are lowest.
        let is_all = at(max).eq(highest.iter().copied()) && at(min).eq(lowest.iter().copied());
        (is_all && min < max).then(|| max.distance(min))
    };
    match *reason {
        Reason::LowestScore { .. } | Reason::AllEqual { .. } | Reason::Score { .. } => {
            compares(reason, score, &all)
        }
        Reason::CapsLevel { level, uncapped, ref tied } => {
            let ids = result.capped_by.as_deref().unwrap();
            let dimension = &*result.dimensions[idx.unwrap()].id;
            let all: BTreeSet<&str> = tied.iter().copied().chain([dimension]).collect();
            (result.level, result.uncapped_level) == (Some(level), Some(uncapped))
                && level < uncapped
                && all == ids.iter().map(|id| &**id).collect()
        }
        Reason::Gap { gap, word, ref highest, ref lowest } => {
            let dimension = &result.dimensions[idx.unwrap()];
            (dimension.gap, dimension.gap_word) == (Some(gap), Some(word))
                && between(highest, lowest) == Some(gap)
        }
        Reason::Opposed { item: id } => {
            item(id).is_some_and(|item| item.agreement == Some(Agreement::Opposed))
        }
        Reason::Unknown { item: id } => item(id).is_some_and(|item| item.unknown == Some(true)),
        Reason::MutualGap { school, partner } => result.mutual.iter().any(|view| {
            let name = view.name.as_deref();
            subject == Subject::Partner { kind: view.kind, name }
                && (view.school, view.partner, view.topic) == (school, Some(partner), Some(true))
        }),
        Reason::Level { .. }
        | Reason::ManyUnknown { .. }
        | Reason::WhiteSpot { .. }
        | Reason::NotYet
        | Reason::BelowWish { .. }
        | Reason::AtWish { .. }
        | Reason::Missing { .. }
        | Reason::Change { .. } => false,
        ref other => panic!("{other:?} is not known"),
    }
}

/// Whether a reason is true of two moments.
pub(super) fn of_progress(subject: Subject<'_>, reason: &Reason<'_>, progress: &Progress) -> bool {
    let change = progress
        .dimensions
        .iter()
        .find(|dimension| subject == Subject::Dimension { id: &dimension.id });
    let now = change.and_then(|change| change.after);
    let level = |level| {
        progress.partners.iter().any(|partner| {
            let name = partner.name.as_deref();
            subject == Subject::Partner { kind: partner.kind, name } && partner.after == Some(level)
        })
    };
    match *reason {
        Reason::LowestScore { .. } | Reason::AllEqual { .. } | Reason::Score { .. } => {
            compares(reason, now, &progress_scores(progress))
        }
        Reason::Change { before, after } => change.is_some_and(|change| {
            (change.before, change.after, change.verdict)
                == (Some(before), Some(after), Some(Verdict::Clear))
        }),
        Reason::NotYet => level(Level::NONE),
        _ => false,
    }
}
