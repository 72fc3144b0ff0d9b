//! Teams: raters by items.

use core::num::NonZeroU64;

use samenwerkscan::stats::{
    Completeness, Confidence, Estimate, Moments, RespondentScore, Undefined, average_deviation,
    category_counts, estimate_mean, mean_average_deviation, r_wg, r_wg_j, r_wg_star, team_icc,
    uniform_variance,
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Case, Computed, Rows, item_column, listed, merged};

/// Raters by items, with the team of each rater.
#[derive(Deserialize)]
pub(crate) struct Teams {
    #[serde(rename = "scale_min")]
    lowest: i64,
    #[serde(rename = "scale_max")]
    highest: i64,
    n_cols: usize,
    team: Vec<usize>,
    team_population: Vec<u64>,
    data: Rows,
}

impl Teams {
    pub(super) fn compute(&self, case: &Case) -> Option<Computed> {
        // Different from that of the scale, for sensitivity analyses.
        let null_variance = case
            .params
            .get("ranvar")
            .and_then(Value::as_f64)
            .unwrap_or_else(|| uniform_variance(self.n_categories()));
        let value = match case.stat.as_str() {
            "ad_mean_item" => self.per_item(case, "ad", average_deviation)?,
            "rwg_item" => self.per_item(case, "rwg", |item| r_wg(item, null_variance))?,
            "team_mean_ci" => self.means(case.confidence()?)?,
            "icc1_icc2_teams" => return self.icc(&case.scope),
            _ if !case.is_listwise() => return None,
            "ad_mean_j" => self.per_team("ad", mean_average_deviation),
            "rwg_j" => self.per_team("rwg_j", |items| r_wg_j(items, null_variance)),
            "rwg_j_lindell" => self.per_team("rwg_star", |items| r_wg_star(items, null_variance)),
            _ => return None,
        };
        Some(Ok(value))
    }

    /// An index of one item, for each team.
    fn per_item(
        &self,
        case: &Case,
        key: &str,
        index: impl Fn(&[u32]) -> Result<f64, Undefined>,
    ) -> Option<Value> {
        let item = item_column(&case.scope)?;
        let counts: Vec<Vec<u32>> =
            self.teams().map(|team| self.counts(team.filter_map(|row| *row.get(item)?))).collect();
        Some(json!({
            key: listed(&counts, |counts| index(counts).ok()),
            "n": listed(&counts, |counts| counts.iter().sum::<u32>()),
        }))
    }

    /// An index of all items, for each team, of the raters who answered all of them.
    fn per_team(&self, key: &str, index: impl Fn(&[Vec<u32>]) -> Result<f64, Undefined>) -> Value {
        let teams: Vec<Vec<Vec<u32>>> = self
            .teams()
            .map(|team| {
                let complete: Vec<Vec<i64>> =
                    team.filter_map(|row| row.iter().copied().collect()).collect();
                (0..self.n_cols)
                    .map(|item| {
                        self.counts(complete.iter().filter_map(|row| row.get(item).copied()))
                    })
                    .collect()
            })
            .collect();
        let n = |items: &Vec<Vec<u32>>| items.first().map_or(0, |counts| counts.iter().sum());
        json!({ key: listed(&teams, |items| index(items).ok()), "n": listed(&teams, n) })
    }

    fn means(&self, confidence: Confidence) -> Option<Value> {
        let (unit, teams) = self.scores()?;
        let mean = |(scores, size): (Vec<i64>, &u64)| {
            let moments = scores.into_iter().collect::<Moments>().per_point(unit);
            let estimate = |population| estimate_mean(&moments, population, confidence).ok();
            merged([
                Some(json!({
                    "n": moments.n(),
                    "N": size,
                    "mean": moments.mean().ok(),
                    "sd": moments.sd().ok(),
                })),
                estimate(None).map(|Estimate { interval, .. }| {
                    json!({ "lower": interval.lower, "upper": interval.upper })
                }),
                estimate(Some(*size)).map(|Estimate { standard_error, interval, .. }| {
                    json!({
                        "fpc_se": standard_error,
                        "fpc_lower": interval.lower,
                        "fpc_upper": interval.upper,
                    })
                }),
            ])
        };
        Some(teams.into_iter().zip(&self.team_population).map(mean).collect())
    }

    fn icc(&self, scope: &str) -> Option<Computed> {
        if let Some(item) = item_column(scope) {
            let teams: Vec<Vec<i64>> =
                self.teams().map(|team| team.filter_map(|row| *row.get(item)?).collect()).collect();
            return Some(
                team_icc(&teams).map(|icc| json!({ "ICC1": icc.single, "ICC2": icc.mean.ok() })),
            );
        }
        let (unit, teams) = self.scores()?;
        let unit = f64::from(u32::try_from(unit.get()).ok()?);
        let points = |mean_square: f64| mean_square / unit.powi(2);
        Some(team_icc(&teams).map(|icc| {
            json!({
                "ICC1": icc.single,
                "ICC2": icc.mean.ok(),
                "MSB": points(icc.ms_between),
                "MSW": points(icc.ms_within),
                "df1": icc.df_between,
                "df2": icc.df_within,
            })
        }))
    }

    /// The rows of each team.
    fn teams(&self) -> impl Iterator<Item = impl Iterator<Item = &Vec<Option<i64>>>> {
        (0..self.team_population.len()).map(|team| {
            self.data.iter().zip(&self.team).filter(move |(_, of)| **of == team).map(|(row, _)| row)
        })
    }

    fn counts(&self, answers: impl Iterator<Item = i64>) -> Vec<u32> {
        category_counts(answers, self.lowest, self.n_categories())
    }

    fn n_categories(&self) -> u8 {
        u8::try_from(self.highest - self.lowest + 1).unwrap_or(u8::MAX)
    }

    /// The scores of the raters of each team over all items, by the half rule, in a unit in which
    /// they are integers.
    fn scores(&self) -> Option<(NonZeroU64, Vec<Vec<i64>>)> {
        let n_items = u32::try_from(self.n_cols).ok()?;
        let score =
            |row: &Vec<Option<i64>>| RespondentScore::new(row, n_items, Completeness::Half).ok();
        let unit = self.data.iter().filter_map(score).try_fold(1, |unit: u32, score| {
            unit.checked_mul(score.n() / greatest_common_divisor(unit, score.n()))
        });
        let unit = NonZeroU64::new(unit?.into())?;
        let scores = self
            .teams()
            .map(|team| team.filter_map(score).map(|score| score.in_units(unit)).collect())
            .collect::<Option<_>>()?;
        Some((unit, scores))
    }
}

fn greatest_common_divisor(mut a: u32, mut b: u32) -> u32 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
