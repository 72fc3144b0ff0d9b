//! Scales: respondents by items.

use core::num::NonZeroU64;

use samenwerkscan::stats::{
    Completeness, Confidence, Moments, RespondentScore, Table, Undefined, cronbach_alpha,
    item_rest, one_factor, standard_error_of_measurement,
};
use serde::Deserialize;
use serde_json::json;

use super::ratings::krippendorff;
use super::{Case, Computed, Rows, listed, merged};

/// Respondents by items, in dimensions.
#[derive(Deserialize)]
pub(crate) struct Scale {
    #[serde(rename = "scale_min")]
    lowest: i64,
    #[serde(rename = "scale_max")]
    highest: i64,
    n_cols: usize,
    dimensions: Vec<Dimension>,
    data: Rows,
    #[serde(default)]
    reverse_items: Vec<usize>,
    #[serde(default)]
    missing_kinds: Vec<(usize, usize, String)>,
}

#[derive(Deserialize)]
struct Dimension {
    id: String,
    items: Vec<usize>,
}

impl Scale {
    pub(super) fn compute(&self, case: &Case) -> Option<Computed> {
        if case.stat == "krippendorff_alpha" {
            let items: Vec<usize> = (0..self.n_cols).collect();
            return krippendorff(&transposed(&self.rows(&items), self.n_cols), case);
        }
        let items = self.items(&case.scope)?;
        let rows = self.rows(&items);
        let table = Table::complete(&rows);
        let confidence = case.confidence()?;
        match case.stat.as_str() {
            "dimension_score" => self.dimension_score(&items, &rows, case),
            _ if !case.is_listwise() => None,
            "cronbach_alpha_all_items" => Some(
                cronbach_alpha(&table, confidence)
                    .map(|alpha| json!({ "alpha": alpha.value, "n": table.n_rows() })),
            ),
            "alpha_feldt_ci" => Some(cronbach_alpha(&table, confidence).map(|alpha| {
                json!({
                    "lower": alpha.interval.lower,
                    "upper": alpha.interval.upper,
                    "alpha": alpha.value,
                    "k": table.n_columns(),
                    "n": table.n_rows(),
                })
            })),
            "item_total" => Some(item_total(&table)),
            "standard_error_of_measurement" => Some(measurement_error(&rows, &table)),
            "omega_one_factor_ml" => Some(omega(&table)),
            _ => None,
        }
    }

    fn items(&self, scope: &str) -> Option<Vec<usize>> {
        if scope == "ALL" {
            return Some((0..self.n_cols).collect());
        }
        let dimension = self.dimensions.iter().find(|dimension| dimension.id == scope)?;
        Some(dimension.items.clone())
    }

    /// The answers to the items, with reverse-keyed items flipped.
    fn rows(&self, items: &[usize]) -> Rows {
        let answer = |row: &[Option<i64>], item: usize| {
            let answer = row.get(item).copied().flatten()?;
            let is_reverse = self.reverse_items.contains(&item);
            Some(if is_reverse { self.lowest + self.highest - answer } else { answer })
        };
        self.data.iter().map(|row| items.iter().map(|item| answer(row, *item)).collect()).collect()
    }

    fn dimension_score(&self, items: &[usize], rows: &Rows, case: &Case) -> Option<Computed> {
        let rule = match case.param("rule")? {
            "any" => Completeness::Any,
            "half" => Completeness::Half,
            "seventy_percent" => Completeness::SeventyPercent,
            "complete" => Completeness::All,
            _ => return None,
        };
        let only_applicable = case.param("denominator")? == "applicable_items";
        let is_applicable = |row: usize, item: usize| {
            !self.missing_kinds.iter().any(|(missing_row, missing_item, kind)| {
                (*missing_row, *missing_item) == (row, item) && kind == "not_applicable"
            })
        };
        let count = |row: usize| {
            items
                .iter()
                .fold(0_u32, |n, item| n + u32::from(!only_applicable || is_applicable(row, *item)))
        };
        let n_applicable: Vec<u32> = (0..rows.len()).map(count).collect();
        let scores: Vec<Option<RespondentScore>> = rows
            .iter()
            .zip(&n_applicable)
            .map(|(row, n)| RespondentScore::new(row, *n, rule).ok())
            .collect();
        let percent =
            |score: RespondentScore| score.percent_of_maximum(self.lowest, self.highest).ok();

        Some(Ok(merged([
            Some(json!({
                "n_valid": listed(rows, |row| row.iter().flatten().count()),
                "score": listed(&scores, |score| score.map(RespondentScore::mean)),
            })),
            only_applicable.then(|| json!({ "n_applicable": n_applicable })),
            (!only_applicable)
                .then(|| json!({ "pomp": listed(&scores, |score| score.and_then(percent)) })),
        ])))
    }
}

fn item_total(table: &Table) -> Computed {
    let items = item_rest(table)?;
    Ok(json!({
        "item_rest_r": listed(&items, |item| item.correlation.ok()),
        "alpha_if_deleted": listed(&items, |item| item.alpha_without.ok()),
        "n": table.n_rows(),
    }))
}

fn measurement_error(rows: &Rows, table: &Table) -> Computed {
    let alpha = cronbach_alpha(table, Confidence::NINETY_FIVE)?.value;
    let n_items = u64::try_from(table.n_columns()).ok().and_then(NonZeroU64::new);
    let sum = |row: &Vec<Option<i64>>| row.iter().copied().sum::<Option<i64>>();
    let sums: Moments = rows.iter().filter_map(sum).collect();
    let means = sums.per_point(n_items.ok_or(Undefined::TooFewItems)?);
    let of_mean = standard_error_of_measurement(means.sd()?, alpha)?;
    let of_sum = standard_error_of_measurement(sums.sd()?, alpha)?;
    Ok(json!({
        "sd_mean": means.sd()?,
        "sd_sum": sums.sd()?,
        "rxx": alpha,
        "sem_mean_metric": of_mean,
        "sem_sum_metric": of_sum,
    }))
}

fn omega(table: &Table) -> Computed {
    let factor = one_factor(table)?;
    Ok(json!({
        "n": table.n_rows(),
        "loadings_std": factor.loadings,
        "uniquenesses_std": factor.uniquenesses,
        "omega_std": factor.omega_standardised,
        "omega_raw": factor.omega,
        "heywood": factor.is_heywood(),
    }))
}

fn transposed(rows: &Rows, n_columns: usize) -> Rows {
    (0..n_columns)
        .map(|column| rows.iter().map(|row| row.get(column).copied().flatten()).collect())
        .collect()
}
