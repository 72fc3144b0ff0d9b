//! A complete table of answers.

use alloc::vec::Vec;

use super::exact::float;
use super::{Moments, Undefined};

/// Respondents by items, or targets by raters, without gaps.
///
/// Rows with a missing cell are left out (listwise deletion). Pairwise deletion gives matrices that
/// no data can have, and no clear number of respondents.
///
/// ```
/// use samenwerkscan::stats::Table;
///
/// let table = Table::complete(&[[Some(4), Some(5)], [Some(3), None], [Some(2), Some(2)]]);
/// assert_eq!((table.n_rows(), table.n_columns()), (2, 2));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    n_columns: usize,
    cells: Vec<i64>,
}

impl Table {
    /// The rows without a missing cell. A row that is shorter than the longest one misses its last
    /// cells.
    pub fn complete<R: AsRef<[Option<i64>]>>(rows: &[R]) -> Self {
        let n_columns = rows.iter().map(|row| row.as_ref().len()).max().unwrap_or(0);
        let cells = rows
            .iter()
            .map(AsRef::as_ref)
            .filter(|row| row.len() == n_columns && row.iter().all(Option::is_some))
            .flat_map(|row| row.iter().copied().flatten())
            .collect();
        Self { n_columns, cells }
    }

    /// How many complete rows there are.
    pub fn n_rows(&self) -> usize {
        self.cells.len().checked_div(self.n_columns).unwrap_or(0)
    }

    /// How many columns there are.
    pub const fn n_columns(&self) -> usize {
        self.n_columns
    }

    fn rows(&self) -> impl Iterator<Item = &[i64]> {
        self.cells.chunks_exact(self.n_columns.max(1))
    }

    /// The sum of each row.
    pub(super) fn totals(&self) -> impl Iterator<Item = i64> {
        self.rows().map(|row| row.iter().fold(0, |total: i64, cell| total.saturating_add(*cell)))
    }

    /// The cells of each column.
    pub(super) fn columns(
        &self,
    ) -> impl Iterator<Item = impl Iterator<Item = i64> + Clone> + Clone {
        (0..self.n_columns)
            .map(|column| self.cells.iter().copied().skip(column).step_by(self.n_columns))
    }

    /// The correlations of all pairs of columns, row by row.
    pub(super) fn correlations(&self) -> Result<Vec<Vec<f64>>, Undefined> {
        let sum = |(one, other): (i64, i64)| one.saturating_add(other);
        self.columns()
            .map(|one| {
                self.columns()
                    .map(|other| {
                        let both = one.clone().zip(other.clone()).map(sum);
                        correlation(spread(one.clone()), spread(other), spread(both))
                    })
                    .collect()
            })
            .collect()
    }

    /// All cells.
    pub(super) fn cells(&self) -> impl Iterator<Item = i64> {
        self.cells.iter().copied()
    }
}

/// The spread of some values, see [`Moments::spread`].
pub(super) fn spread(values: impl Iterator<Item = i64>) -> i128 {
    values.collect::<Moments>().spread()
}

/// The correlation of two variables, -1 to 1, of their spreads and the spread of their sum: the
/// variance of a sum is that of its terms plus twice their covariance.
pub(super) fn correlation(one: i128, other: i128, sum: i128) -> Result<f64, Undefined> {
    if one == 0 || other == 0 {
        return Err(Undefined::ZeroVariance);
    }
    let covariance = float(sum.saturating_sub(one).saturating_sub(other) / 2);
    Ok((covariance / libm::sqrt(float(one) * float(other))).clamp(-1.0, 1.0))
}
