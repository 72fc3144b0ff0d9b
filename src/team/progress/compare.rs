//! Comparing two moments (S14), on one measure (S20).

use alloc::vec::Vec;

use super::values::{Answers, Subject, Values};
use super::{DimensionChange, Moment, PartnerChange, Progress, TotalChange, Verdict};
use crate::base::Points;
use crate::field::Perspective;
use crate::instrument::{ChangeRules, Id, Instrument};
use crate::stats::{Confidence, Estimate, MeanError, Undefined, difference_of_means};
use crate::team::{
    Histograms, Measure, Mode, Shareable, Summary, TeamError, View, Voice, keys_of, pairs,
};

impl Summary {
    /// Compares this moment with a later one of the same group, on the measure that everybody shares at
    /// both.
    ///
    /// Whoever has the answers may compare any two moments, so this does so too if one is the other with a few people
    /// more. What others may see is compared with [`Histograms::progress`] or [`Shareable::progress`], which refuse that.
    ///
    /// # Errors
    ///
    /// If the moments are not of the same instrument.
    pub fn progress(&self, after: &Self, mode: Mode) -> Result<Progress, TeamError> {
        match mode {
            Mode::Open => {
                self.instrument.require_same(&after.instrument, 2)?;
                Ok(compare([Answers::Open(self), Answers::Open(after)], self.partners_since(after)))
            }
            Mode::Anonymous(anonymity) => {
                self.histograms(anonymity).compared(&after.histograms(anonymity))
            }
        }
    }

    /// The partners that the school mentions at both moments.
    fn partners_since(&self, after: &Self) -> Vec<PartnerChange> {
        let (said_before, said_after) = (self.partners.said_of(), after.partners.said_of());
        let rules = &self.instrument.rules;
        let keys = pairs(&keys_of(&said_before), &keys_of(&said_after));
        let partners = keys.into_iter().filter_map(|(before, after)| {
            let (before, after) = (said_before.get(before)?, said_after.get(after)?);
            Some(PartnerChange {
                kind: after.key.0,
                name: after.school_name.clone().or_else(|| before.school_name.clone()),
                before: before.level(&before.score, rules),
                after: after.level(&after.score, rules),
            })
        });
        partners.collect()
    }
}

impl Histograms {
    /// Compares this moment with a later one, in the mode in which both may be shown.
    ///
    /// # Errors
    ///
    /// If the moments are not of the same instrument, or were made in different modes; and if both are one round of
    /// answers (S17), so that the difference would reveal a few people.
    pub fn progress(&self, after: &Self) -> Result<Progress, TeamError> {
        if self.is_same_round(after) {
            return Err(TeamError::SameRound);
        }
        self.compared(after)
    }

    fn compared(&self, after: &Self) -> Result<Progress, TeamError> {
        self.instrument().require_same(after.instrument(), 2)?;
        if self.anonymity() != after.anonymity() {
            return Err(TeamError::MixedModes);
        }
        let keys = |moment: &Self| {
            moment.partners.iter().map(|partner| partner.key.clone()).collect::<Vec<_>>()
        };
        let keys = pairs(&keys(self), &keys(after));
        let partners = keys.into_iter().filter_map(|(one, other)| {
            let (before, after) = (self.partners.get(one)?, after.partners.get(other)?);
            Some(PartnerChange {
                kind: after.kind(),
                name: after.name.clone().or_else(|| before.name.clone()),
                before: before.school(self.instrument()).1,
                after: after.school(self.instrument()).1,
            })
        });
        Ok(compare([Answers::Anonymous(self), Answers::Anonymous(after)], partners.collect()))
    }
}

impl Shareable {
    /// Compares this moment with a later one, in the mode in which both may be shown.
    ///
    /// # Errors
    ///
    /// As [`Histograms::progress`], in both modes; and if they are shown in different modes.
    pub fn progress(&self, after: &Self) -> Result<Progress, TeamError> {
        if self.is_same_round(after) {
            return Err(TeamError::SameRound);
        }
        self.progress_even_in_one_round(after)
    }

    /// The same of two lists of answers, whose owner says what they are.
    ///
    /// # Errors
    ///
    /// If the moments are not of the same instrument, or were made to be shown in different modes.
    pub fn progress_even_in_one_round(&self, after: &Self) -> Result<Progress, TeamError> {
        match (self, after) {
            (Self::Open(before), Self::Open(after)) => before.progress(after, Mode::Open),
            (Self::Anonymous(before), Self::Anonymous(after)) => before.compared(after),
            _ => Err(TeamError::MixedModes),
        }
    }
}

fn compare(moments: [Answers<'_>; 2], partners: Vec<PartnerChange>) -> Progress {
    let [before, after] = moments;
    let instrument = before.instrument();
    let shared = shared(before.views(), after.views());
    let sizes = [0, 1].map(|moment| {
        shared.iter().filter_map(|views| size(views.get(moment)?)).collect::<Vec<_>>()
    });
    let measure = Measure::shared_by(sizes.iter().flatten().copied());
    let comparison =
        measure.map(|measure| Comparison { moments, measure, instrument, shared: &shared });
    let change = |subject| {
        comparison.as_ref().map_or_else(TotalChange::unknown, |comparison| comparison.of(subject))
    };
    let dimensions = instrument.dimensions.iter().enumerate().map(|(idx, dimension)| {
        let TotalChange { before, after, delta, verdict, left_out, .. } =
            change(Subject::Dimension(idx));
        DimensionChange { id: dimension.id.clone(), before, after, delta, verdict, left_out }
    });
    let [before, after] = sizes.map(|sizes| Moment {
        respondents: measure.map(|_| sizes.into_iter().map(|(n, _)| n).sum()),
        days: None,
    });
    let speaks_of_partners = shared.iter().any(|[view, _]| view.id == Perspective::School);
    Progress {
        instrument: instrument.clone(),
        measure,
        before,
        after,
        perspectives: shared.iter().map(|[view, _]| view.id).collect(),
        total: change(Subject::Total),
        dimensions: dimensions.collect(),
        partners: if speaks_of_partners { partners } else { Vec::new() },
        items_now: items_now(&shared, instrument),
        sides_now: sides_now(&shared, instrument, measure),
    }
}

/// How far each dimension is for each perspective at the later moment.
fn sides_now(
    shared: &[[View; 2]],
    instrument: &Instrument,
    measure: Option<Measure>,
) -> Vec<Vec<Voice>> {
    let side = |idx, view: &View| view.voice(idx, measure?, &instrument.rules);
    let sides = |idx| shared.iter().filter_map(|[_, view]| side(idx, view)).collect();
    (0..instrument.dimensions.len()).map(sides).collect()
}

/// How far each item is at the later moment, in points.
fn items_now(shared: &[[View; 2]], instrument: &Instrument) -> Vec<(Id, Points)> {
    let mut items_now = Vec::new();
    for (dimension_idx, dimension) in instrument.dimensions.iter().enumerate() {
        for (item_idx, item) in dimension.items.iter().enumerate() {
            let points = shared
                .iter()
                .filter_map(|[_, view]| view.counts(dimension_idx, item_idx)?.points(instrument));
            items_now.extend(Points::mean(points).map(|points| (item.id.clone(), points)));
        }
    }
    items_now
}

/// The perspectives that both moments show, before and after.
fn shared(before: Vec<View>, after: Vec<View>) -> Vec<[View; 2]> {
    let mut after: Vec<View> = after.into_iter().filter(|view| !view.hidden).collect();
    let both = before.into_iter().filter(|view| !view.hidden).filter_map(|before| {
        let place = after.iter().position(|view| view.id == before.id)?;
        Some([before, after.swap_remove(place)])
    });
    both.collect()
}

/// The number of people of a perspective, and how many filled in the full form.
fn size(view: &View) -> Option<(u32, Option<u32>)> {
    Some((view.n?, view.n_full))
}

/// Two moments on one measure.
struct Comparison<'c> {
    moments: [Answers<'c>; 2],
    measure: Measure,
    instrument: &'c Instrument,
    shared: &'c [[View; 2]],
}

/// A perspective that has a number at both moments, with the values behind it.
struct Compared<'c> {
    views: &'c [View; 2],
    values: [Values; 2],
}

impl Compared<'_> {
    /// One value has no variance.
    fn has_variance(&self) -> bool {
        self.values.iter().all(|values| 2 <= values.n)
    }
}

impl Comparison<'_> {
    fn of(&self, subject: Subject) -> TotalChange {
        let [before, after] = self.moments;
        let compared = self.shared.iter().filter_map(|views| {
            let [view_before, view_after] = views;
            let before = before.values(view_before, self.measure, subject)?;
            let after = after.values(view_after, self.measure, subject)?;
            Some(Compared { views, values: [before, after] })
        });
        let compared: Vec<Compared<'_>> = compared.collect();
        let may_leave_out = compared.iter().any(Compared::has_variance);
        let (used, left_out): (Vec<_>, Vec<_>) =
            compared.into_iter().partition(|one| !may_leave_out || one.has_variance());
        let views = || used.iter().map(|one| one.views);
        let before = self.number(&views().map(|[before, _]| before).collect::<Vec<_>>(), subject);
        let after = self.number(&views().map(|[_, after]| after).collect::<Vec<_>>(), subject);
        let (Some(before), Some(after)) = (before, after) else { return TotalChange::unknown() };
        let change = TotalChange {
            before: Some(before),
            after: Some(after),
            left_out: left_out.iter().map(|Compared { views: [view, _], .. }| view.id).collect(),
            ..TotalChange::unknown()
        };
        judge(change, before, after, &used, &self.instrument.rules.change)
    }

    /// The number of the group as in a team result, over some perspectives.
    fn number(&self, views: &[&View], subject: Subject) -> Option<Points> {
        let number =
            |idx| Points::mean(views.iter().filter_map(move |view| view.number(idx, self.measure)));
        match subject {
            Subject::Dimension(idx) => number(idx),
            Subject::Total => {
                let dimensions = self.instrument.dimensions.iter().enumerate();
                let numbers = dimensions.map(|(idx, dimension)| (&dimension.id, number(idx)));
                self.instrument.rules.overall(&numbers.collect::<Vec<_>>()).total
            }
        }
    }
}

impl TotalChange {
    /// Nothing can be concluded.
    const fn unknown() -> Self {
        Self {
            before: None,
            after: None,
            delta: None,
            se: None,
            df: None,
            lower: None,
            upper: None,
            verdict: None,
            smallest_visible: None,
            left_out: Vec::new(),
        }
    }
}

/// S14: whether a difference is a change.
fn judge(
    change: TotalChange,
    before: Points,
    after: Points,
    used: &[Compared<'_>],
    rules: &ChangeRules,
) -> TotalChange {
    let distance = after.distance(before);
    let delta = if after < before { -distance.to_f64() } else { distance.to_f64() };
    let or_chance = if rules.points.value <= distance { Verdict::Chance } else { Verdict::Same };
    let change = TotalChange { delta: Some(delta), ..change };
    if is_too_few(used, rules) {
        return TotalChange { verdict: Some(Verdict::TooFew), ..change };
    }
    // After first, as in the difference.
    let errors = used.iter().flat_map(|one| one.values.iter().rev());
    let errors: Vec<MeanError> = errors.filter_map(|values| values.error).collect();
    let confidence =
        Confidence::percent(rules.confidence_percent.value).ok_or(Undefined::OutOfRange);
    let estimate = confidence
        .and_then(|confidence| difference_of_means(delta, used.len(), &errors, confidence));
    match estimate {
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
            ..change
        },
        Err(Undefined::ZeroVariance) => {
            TotalChange { se: Some(0.0), verdict: Some(or_chance), ..change }
        }
        Err(_) => TotalChange { verdict: Some(Verdict::TooFew), ..change },
    }
}

/// No perspective has two values at both moments, or there are too few values in total at one of
/// them.
fn is_too_few(used: &[Compared<'_>], rules: &ChangeRules) -> bool {
    let minimum = u64::from(rules.minimum_respondents.value);
    let n = [0, 1].map(|moment| {
        let values = used.iter().filter_map(|one| one.values.get(moment));
        values.map(|values| values.n).sum::<u64>()
    });
    !used.iter().any(Compared::has_variance) || n.into_iter().any(|n| n < minimum)
}
