//! Plain groups of values: one, two, or one at two moments.

use core::num::NonZeroU64;

use samenwerkscan::stats::{
    Confidence, Moments, Table, Undefined, average_deviation, cliffs_delta, cronbach_alpha,
    estimate_cliffs_delta, paired_change, reliable_change, smallest_detectable_change,
    standard_error_of_difference, standard_error_of_measurement, van_der_eijk, welch,
};
use serde::Deserialize;
use serde_json::json;

use super::{Case, Computed, merged};

/// Counts per answer category; the lowest category is 1.
#[derive(Deserialize)]
pub(crate) struct Distributions {
    items: Vec<Distribution>,
}

#[derive(Deserialize)]
struct Distribution {
    label: String,
    counts: Vec<u32>,
}

impl Distributions {
    pub(super) fn compute(&self, case: &Case) -> Option<Computed> {
        let counts = &self.items.iter().find(|item| item.label == case.scope)?.counts;
        match case.stat.as_str() {
            "distribution_basic" => Some(basic(counts)),
            "van_der_eijk_agreement" => Some(
                van_der_eijk(counts).map(|a| json!({ "A": a, "polarization": (1.0 - a) / 2.0 })),
            ),
            _ => None,
        }
    }
}

fn basic(counts: &[u32]) -> Computed {
    let moments = Moments::of_counts(1, counts);
    let deviation = average_deviation(counts).ok();
    Ok(merged([
        Some(json!({ "n": moments.n(), "mean": moments.mean()?, "sd": moments.sd().ok() })),
        deviation.map(|deviation| json!({ "ad_mean": deviation })),
    ]))
}

/// Pairs of groups.
#[derive(Deserialize)]
pub(crate) struct TwoGroups {
    pairs: Vec<Pair>,
}

#[derive(Deserialize)]
struct Pair {
    label: String,
    a: Vec<f64>,
    b: Vec<f64>,
}

impl TwoGroups {
    pub(super) fn compute(&self, case: &Case) -> Option<Computed> {
        let Pair { a, b, .. } = self.pairs.iter().find(|pair| pair.label == case.scope)?;
        let (unit, [a, b]) = in_units([a, b])?;
        let confidence = case.confidence()?;
        match case.stat.as_str() {
            "welch_t" => {
                let [a, b] = [a, b].map(|group| group.into_iter().collect::<Moments>());
                Some(welch(&a.per_point(unit), &b.per_point(unit), confidence).map(|estimate| {
                    json!({
                        "mean_difference": estimate.value,
                        "lower_95": estimate.interval.lower,
                        "upper_95": estimate.interval.upper,
                        "t": estimate.value / estimate.standard_error,
                        "df": estimate.df,
                        "se": estimate.standard_error,
                    })
                }))
            }
            "cliffs_delta_feng_cliff" => Some(cliffs_delta(&a, &b).map(|delta| {
                let estimate = estimate_cliffs_delta(&a, &b, confidence).ok();
                let interval = estimate.map(|estimate| {
                    json!({
                        "variance": estimate.standard_error.powi(2),
                        "lower_95": estimate.interval.lower,
                        "upper_95": estimate.interval.upper,
                    })
                });
                merged([Some(json!({ "delta": delta })), interval])
            })),
            _ => None,
        }
    }
}

/// The values as integers, in the largest unit in which they are integers: the files write means of
/// few items as floats.
fn in_units(groups: [&Vec<f64>; 2]) -> Option<(NonZeroU64, [Vec<i64>; 2])> {
    const SMALLEST: u32 = 100_000;
    let is_whole = |units: f64| (units - units.round()).abs() < 1e-7;
    let unit = (1..=SMALLEST).find(|unit| {
        groups.iter().copied().flatten().all(|value| is_whole(value * f64::from(*unit)))
    })?;
    #[expect(clippy::cast_possible_truncation, reason = "answers are small")]
    let units = |value: &f64| (value * f64::from(unit)).round() as i64;
    Some((NonZeroU64::new(unit.into())?, groups.map(|group| group.iter().map(units).collect())))
}

/// People at two moments, and single people whose change is judged.
#[derive(Deserialize)]
pub(crate) struct PrePost {
    #[serde(default)]
    linked: Vec<Linked>,
    #[serde(default)]
    rci: Vec<Change>,
}

#[derive(Deserialize)]
struct Linked {
    label: String,
    pre: Vec<Vec<i64>>,
    post: Vec<Vec<i64>>,
}

#[derive(Deserialize)]
struct Change {
    label: String,
    x1: f64,
    x2: f64,
    sd: f64,
    rxx: f64,
}

impl PrePost {
    pub(super) fn compute(&self, case: &Case) -> Option<Computed> {
        let linked = || self.linked.iter().find(|people| people.label == case.scope);
        match case.stat.as_str() {
            "paired_change" => linked()?.mean_change(case.confidence()?),
            "reliable_change_linked" => linked()?.reliable_changes(),
            "reliable_change" => {
                Some(self.rci.iter().find(|change| change.label == case.scope)?.reliable())
            }
            _ => None,
        }
    }
}

impl Linked {
    /// The unit in which means of the items are integers.
    fn unit(&self) -> Option<NonZeroU64> {
        NonZeroU64::new(u64::try_from(self.pre.first()?.len()).ok()?)
    }

    /// Each person's change, in that unit.
    fn changes(&self) -> Vec<i64> {
        let total = |row: &Vec<i64>| row.iter().sum::<i64>();
        self.pre.iter().zip(&self.post).map(|(pre, post)| total(post) - total(pre)).collect()
    }

    fn mean_change(&self, confidence: Confidence) -> Option<Computed> {
        let changes = self.changes().into_iter().collect::<Moments>().per_point(self.unit()?);
        Some(paired_change(&changes, confidence).and_then(|estimate| {
            Ok(json!({
                "n": changes.n(),
                "mean_change": estimate.value,
                "sd_change": changes.sd()?,
                "lower_95": estimate.interval.lower,
                "upper_95": estimate.interval.upper,
                "t": estimate.value / estimate.standard_error,
            }))
        }))
    }

    fn reliable_changes(&self) -> Option<Computed> {
        let unit = self.unit()?;
        let answers = |row: &Vec<i64>| row.iter().copied().map(Some).collect::<Vec<_>>();
        let table = Table::complete(&self.pre.iter().map(answers).collect::<Vec<_>>());
        let before: Moments = self.pre.iter().map(|row| row.iter().sum()).collect();
        let before = before.per_point(unit);
        let changes = self.changes();
        let compute = || {
            let alpha = cronbach_alpha(&table, Confidence::NINETY_FIVE)?.value;
            let noise = standard_error_of_difference(before.sd()?, before.sd()?, alpha)?;
            let points = |change: i64| Moments::from_iter([change]).per_point(unit).mean();
            let rci = changes
                .iter()
                .map(|change| reliable_change(points(*change)?, noise))
                .collect::<Result<Vec<_>, Undefined>>()?;
            Ok(json!({
                "alpha_pre": alpha,
                "sd_pre": before.sd()?,
                "sem": standard_error_of_measurement(before.sd()?, alpha)?,
                "s_diff": noise,
                "mdc95": smallest_detectable_change(noise, Confidence::NINETY_FIVE)?,
                "rci": rci,
            }))
        };
        Some(compute())
    }
}

impl Change {
    fn reliable(&self) -> Computed {
        let noise = standard_error_of_difference(self.sd, self.sd, self.rxx)?;
        Ok(json!({
            "x1": self.x1,
            "x2": self.x2,
            "sd": self.sd,
            "rxx": self.rxx,
            "sem": standard_error_of_measurement(self.sd, self.rxx)?,
            "s_diff": noise,
            "rci": reliable_change(self.x2 - self.x1, noise)?,
            "mdc95": smallest_detectable_change(noise, Confidence::NINETY_FIVE)?,
            "mdc90": smallest_detectable_change(noise, Confidence::NINETY)?,
        }))
    }
}
