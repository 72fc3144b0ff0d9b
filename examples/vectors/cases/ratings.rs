//! Ratings: targets by raters.

use samenwerkscan::stats::{
    Coefficient, Confidence, Measurement, Table, krippendorff_alpha, two_way_icc,
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Case, Computed, Rows};

/// Targets by raters.
#[derive(Deserialize)]
pub(crate) struct Ratings {
    data: Rows,
}

impl Ratings {
    pub(super) fn compute(&self, case: &Case) -> Option<Computed> {
        match case.stat.as_str() {
            "krippendorff_alpha" => krippendorff(&self.data, case),
            "icc" if case.is_listwise() => Some(icc(&Table::complete(&self.data))),
            _ => None,
        }
    }
}

fn icc(table: &Table) -> Computed {
    let icc = two_way_icc(table, Confidence::NINETY_FIVE)?;
    let coefficient = |coefficient: Coefficient| -> Value {
        json!({
            "icc": coefficient.value,
            "lower_95": coefficient.interval.lower,
            "upper_95": coefficient.interval.upper,
        })
    };
    Ok(json!({
        "n_targets": table.n_rows(),
        "k_raters": table.n_columns(),
        "MSB": icc.ms_targets,
        "MSJ": icc.ms_raters,
        "MSE": icc.ms_error,
        "ICC2_1": coefficient(icc.agreement),
        "ICC2_k": coefficient(icc.agreement_of_mean),
        "ICC3_1": coefficient(icc.consistency),
    }))
}

/// Krippendorff's alpha of units by raters.
pub(super) fn krippendorff(units: &Rows, case: &Case) -> Option<Computed> {
    let measurement = match case.param("level")? {
        "ordinal" => Measurement::Ordinal,
        "interval" => Measurement::Interval,
        _ => return None,
    };
    Some(krippendorff_alpha(units, measurement).map(|alpha| {
        json!({
            "alpha": alpha.value,
            "n_units_pairable": alpha.n_units,
            "n_values_pairable": alpha.n_values,
        })
    }))
}
