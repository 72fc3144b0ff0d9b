//! Two moments: what changed, and whether chance may have done it (S14).

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::code::coded;
use crate::form::Form;
use crate::instrument::{ChangeRules, Rules};
use crate::level::Level;
use crate::number::Points;
use crate::partner::PartnerKind;
use crate::perspective::Perspective;
use crate::stats::{Confidence, Estimate, Moments, Undefined, stratified_welch};
use crate::team::{FormSummary, Mode, PartnerSummary, Summary, TeamError, mean_points, n_people};

/// What changed between two moments. It compares the perspectives that both moments have.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Progress<'i> {
    /// Who answered before.
    pub before: Moment,
    /// Who answered after.
    pub after: Moment,
    /// The perspectives that are compared.
    pub perspectives: Vec<Perspective>,
    /// The totals of respondents (S2).
    pub total: TotalChange,
    /// The dimensions, in the order of the instrument.
    pub dimensions: Vec<DimensionChange<'i>>,
    /// The partners of which the school speaks at both moments.
    pub partners: Vec<PartnerChange>,
}

/// One of the two moments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Moment {
    /// Number of people whose answers are compared.
    pub respondents: Option<u32>,
}

/// Whether a difference is a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// A clear change: large enough, and larger than chance.
    Clear,
    /// A difference that may be chance.
    Chance,
    /// About the same.
    Same,
    /// Too few people to tell chance from change.
    TooFew,
}

impl Verdict {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Clear, Self::Chance, Self::Same, Self::TooFew];

    /// The name in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::Chance => "chance",
            Self::Same => "same",
            Self::TooFew => "tooFew",
        }
    }
}

coded!(Verdict);

/// The change of the total. What cannot be computed is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TotalChange {
    /// The mean of the perspectives before, 0 to 100 points.
    pub before: Option<Points>,
    /// The mean of the perspectives after.
    pub after: Option<Points>,
    /// After minus before, in points.
    pub delta: Option<f64>,
    /// The standard error of the difference, in points.
    pub se: Option<f64>,
    /// The degrees of freedom behind the interval.
    pub df: Option<f64>,
    /// The lower end of the confidence interval of the difference.
    pub lower: Option<f64>,
    /// The upper end.
    pub upper: Option<f64>,
    /// Whether it is a change.
    pub verdict: Option<Verdict>,
    /// The smallest change that a group of this size can show, in points: half the width of the
    /// interval.
    pub smallest_visible: Option<f64>,
}

/// The change of one dimension.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct DimensionChange<'i> {
    /// The id of the dimension.
    pub id: &'i str,
    /// The mean of the perspectives before, 0 to 100 points.
    pub before: Option<Points>,
    /// The mean of the perspectives after.
    pub after: Option<Points>,
    /// After minus before, in points.
    pub delta: Option<f64>,
    /// Whether it is a change.
    pub verdict: Option<Verdict>,
}

/// How far the school is with one partner, before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartnerChange {
    /// The kind of partner.
    pub kind: PartnerKind,
    /// Its name.
    pub name: Option<String>,
    /// The level before.
    pub before: Option<Level>,
    /// The level after.
    pub after: Option<Level>,
}

/// Compares two moments of one group: the full form with the full form; where nobody filled that in
/// at both moments, the short form with the short form.
///
/// # Errors
///
/// Where the moments are not of one version of one instrument.
pub fn progress<'i>(
    before: &Summary<'i>,
    after: &Summary<'i>,
    mode: Mode,
) -> Result<Progress<'i>, TeamError> {
    before.expect_instrument(after.instrument(), 2)?;
    let instrument = before.instrument();
    let shared = shared(before, after, Form::Full, mode);
    let shared =
        if shared.is_empty() { self::shared(before, after, Form::Short, mode) } else { shared };
    let compare = |moments: &dyn Fn(&FormSummary) -> Option<Moments>| {
        let pairs = shared.iter().filter_map(|own| {
            let (before, after) = (moments(own.before)?, moments(own.after)?);
            let exist = before.n() > 0 && after.n() > 0;
            let may_be_shown = mode.shows(n_people(&before)) && mode.shows(n_people(&after));
            (exist && may_be_shown).then_some((after, before))
        });
        change(&pairs.collect::<Vec<_>>(), &instrument.rules.change)
    };
    let dimensions = instrument.dimensions.iter().enumerate().map(|(idx, dimension)| {
        let change = compare(&|form| form.dimensions.get(idx).map(|own| own.score));
        let TotalChange { before, after, delta, verdict, .. } = change;
        DimensionChange { id: &dimension.id, before, after, delta, verdict }
    });
    let respondents = |n: fn(&Shared<'_>) -> u32| {
        let sum = || shared.iter().map(n).sum();
        Moment { respondents: (!shared.is_empty()).then(sum) }
    };
    let speaks_of_partners = shared.iter().any(|own| own.id == Perspective::School);
    Ok(Progress {
        before: respondents(|own| own.before.n),
        after: respondents(|own| own.after.n),
        perspectives: shared.iter().map(|own| own.id).collect(),
        total: compare(&|form| Some(form.total)),
        dimensions: dimensions.collect(),
        partners: if speaks_of_partners { partners(before, after, mode) } else { Vec::new() },
    })
}

/// One perspective on one form, at both moments.
struct Shared<'s> {
    id: Perspective,
    before: &'s FormSummary,
    after: &'s FormSummary,
}

/// The perspectives with people at both moments of whom something may be shown.
fn shared<'s>(
    before: &'s Summary<'_>,
    after: &'s Summary<'_>,
    form: Form,
    mode: Mode,
) -> Vec<Shared<'s>> {
    let both = before.shown(mode).into_iter().filter_map(|(id, before)| {
        let (_, after) = after.shown(mode).into_iter().find(|(own, _)| *own == id)?;
        let shared = Shared { id, before: before.form(form), after: after.form(form) };
        (shared.before.n > 0 && shared.after.n > 0).then_some(shared)
    });
    both.collect()
}

/// S14, for pairs of perspectives: `(after, before)`.
fn change(pairs: &[(Moments, Moments)], rules: &ChangeRules) -> TotalChange {
    let means = |moments: &dyn Fn(&(Moments, Moments)) -> Moments| {
        Points::mean(pairs.iter().filter_map(|pair| mean_points(&moments(pair))))
    };
    let (after, before) = (means(&|pair| pair.0), means(&|pair| pair.1));
    let nothing = TotalChange {
        before,
        after,
        delta: None,
        se: None,
        df: None,
        lower: None,
        upper: None,
        verdict: None,
        smallest_visible: None,
    };
    let (Some(before), Some(after)) = (before, after) else { return nothing };
    let distance = after.distance(before);
    let delta = if after < before { -distance.to_f64() } else { distance.to_f64() };
    let is_large = rules.points.value <= distance;
    let or_chance = if is_large { Verdict::Chance } else { Verdict::Same };
    let known = TotalChange { delta: Some(delta), ..nothing };
    if is_too_few(pairs, rules) {
        return TotalChange { verdict: Some(Verdict::TooFew), ..known };
    }
    let confidence =
        Confidence::percent(rules.confidence_percent.value).ok_or(Undefined::OutOfRange);
    match confidence.and_then(|confidence| stratified_welch(pairs, confidence)) {
        Ok(Estimate { standard_error, df, interval, .. }) => TotalChange {
            se: Some(standard_error),
            df: Some(df),
            lower: Some(interval.lower),
            upper: Some(interval.upper),
            verdict: Some(match or_chance {
                Verdict::Chance if !interval.contains(0.0) => Verdict::Clear,
                other => other,
            }),
            smallest_visible: Some((interval.upper - interval.lower) / 2.0),
            ..known
        },
        Err(Undefined::ZeroVariance) => {
            TotalChange { se: Some(0.0), verdict: Some(or_chance), ..known }
        }
        Err(_) => TotalChange { verdict: Some(Verdict::TooFew), ..known },
    }
}

/// "A perspective with one respondent at a moment, or fewer than five respondents in all at a
/// moment".
fn is_too_few(pairs: &[(Moments, Moments)], rules: &ChangeRules) -> bool {
    let minimum = u64::from(rules.minimum_respondents.value);
    let has_one = pairs.iter().any(|(after, before)| after.n() < 2 || before.n() < 2);
    let n_after: u64 = pairs.iter().map(|(after, _)| after.n()).sum();
    let n_before: u64 = pairs.iter().map(|(_, before)| before.n()).sum();
    has_one || n_after < minimum || n_before < minimum
}

fn partners(before: &Summary<'_>, after: &Summary<'_>, mode: Mode) -> Vec<PartnerChange> {
    let rules = &before.instrument().rules;
    let pairs = PartnerSummary::pairs(&before.partners_said_of(), &after.partners_said_of());
    let changes = pairs.into_iter().map(|(before, after)| PartnerChange {
        kind: after.kind,
        name: after.school_name.clone().or_else(|| before.school_name.clone()),
        before: partner_level(before, rules, mode),
        after: partner_level(after, rules, mode),
    });
    changes.collect()
}

fn partner_level(partner: &PartnerSummary, rules: &Rules, mode: Mode) -> Option<Level> {
    partner.level(&partner.score, rules, mode)
}
