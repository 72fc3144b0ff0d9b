//! Whether raters tell teams, or targets, apart: intraclass correlations from mean squares.

use super::distribution::f_quantile;
use super::exact::{float, ratio, sum_over_sizes};
use super::table::spread;
use super::{Confidence, Interval, Moments, Table, Undefined};

/// How alike members of one team are, compared with members of different teams.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct TeamIcc {
    /// ICC(1): the share of the variance of one answer that lies between teams, at most 1. About
    /// .01 is small, .10 medium and .25 large. Negative if teams differ less than by chance.
    pub single: f64,
    /// ICC(2): the reliability of a team's mean, at most 1; .70 is usual.
    /// [`ZeroVariance`](Undefined::ZeroVariance) if all teams have the same mean.
    pub mean: Result<f64, Undefined>,
    /// The mean square between teams, in squared units of the values.
    pub ms_between: f64,
    /// The mean square within teams, in squared units of the values.
    pub ms_within: f64,
    /// The number of teams with answers, less one.
    pub df_between: u64,
    /// The number of answers, less the number of teams.
    pub df_within: u64,
}

/// ICC(1) and ICC(2) of teams that each rate themselves, from a one-way analysis of variance:
/// `(B - W) / (B + (g - 1) W)` and `(B - W) / B`, with mean squares `B` between and `W` within
/// teams, and `g` the mean team size. Below 20 teams this is noise.
///
/// ```
/// use samenwerkscan::stats::{Undefined, team_icc};
///
/// // Means 2, 3 and 7 around 4 with two people each: B is 2 * 14 / 2, W is 6 / 3.
/// let icc = team_icc(&[[1, 3], [2, 4], [6, 8]])?;
/// assert_eq!((icc.ms_between, icc.ms_within), (14.0, 2.0));
/// assert_eq!((icc.single, icc.mean?), (12.0 / 16.0, 12.0 / 14.0));
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`TooFewTeams`](Undefined::TooFewTeams): fewer than two teams have answers.
/// - [`TooFewObservations`](Undefined::TooFewObservations): no team has two answers.
/// - [`ZeroVariance`](Undefined::ZeroVariance): all answers are equal.
///
/// # Source
///
/// Shrout & Fleiss (1979); Bliese (2000).
pub fn team_icc<T: AsRef<[i64]>>(teams: &[T]) -> Result<TeamIcc, Undefined> {
    let teams = || teams.iter().map(AsRef::as_ref).filter(|team| !team.is_empty());
    let moments = |team: &[i64]| team.iter().copied().collect::<Moments>();
    let all: Moments = teams().flatten().copied().collect();

    let n_teams = teams().count() as u64;
    if n_teams < 2 {
        return Err(Undefined::TooFewTeams);
    }
    let (df_between, df_within) = (n_teams - 1, all.n() - n_teams);
    if df_within == 0 {
        return Err(Undefined::TooFewObservations);
    }
    if all.spread() == 0 {
        return Err(Undefined::ZeroVariance);
    }

    let n = i128::from(all.n());
    let within = sum_over_sizes(teams().map(|team| (team.len(), moments(team).spread())));
    // n_t (mean_t - mean)^2 is (n sum_t - n_t sum)^2 / (n_t n^2).
    let between = sum_over_sizes(teams().map(|team| {
        let distance = n * moments(team).sum() - team.len() as i128 * all.sum();
        (team.len(), distance.saturating_mul(distance))
    }));
    let ms_within = within / float(df_within.into());
    let ms_between = between / (float(n) * float(n) * float(df_between.into()));

    let mean_size = ratio(n, n_teams.into());
    let difference = ms_between - ms_within;
    Ok(TeamIcc {
        single: quotient(difference, ms_between + (mean_size - 1.0) * ms_within)?,
        mean: quotient(difference, ms_between),
        ms_between,
        ms_within,
        df_between,
        df_within,
    })
}

/// A reliability coefficient and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Coefficient {
    /// The coefficient: at most 1, and negative if targets differ less than by chance.
    pub value: f64,
    /// The confidence interval. Judge by it: below .50 is poor, below .75 moderate, below .90 good
    /// (Koo & Li 2016).
    pub interval: Interval,
}

/// How well the same raters tell targets apart.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct TwoWayIcc {
    /// ICC(A,1): whether one rater gives the values that another rater would give. Its interval is
    /// an approximation that is meaningful only if the coefficient is positive.
    pub agreement: Coefficient,
    /// ICC(A,k): the same for the mean of all raters.
    pub agreement_of_mean: Coefficient,
    /// ICC(C,1): whether one rater gives the order that another rater would give; raters may be
    /// more or less strict.
    pub consistency: Coefficient,
    /// The mean square between targets.
    pub ms_targets: f64,
    /// The mean square between raters.
    pub ms_raters: f64,
    /// The residual mean square.
    pub ms_error: f64,
}

/// ICC(A,1), ICC(A,k) and ICC(C,1) of targets (rows) that are all rated by the same raters
/// (columns).
///
/// With mean squares `B` between targets, `J` between raters and `E` residual, of `n` targets and
/// `k` raters: `(B - E) / (B + (k - 1) E + k (J - E) / n)`, `(B - E) / (B + (J - E) / n)` and
/// `(B - E) / (B + (k - 1) E)`. Not for the members and items of one team, whose items hardly
/// differ.
///
/// ```
/// use samenwerkscan::stats::{Confidence, Table, Undefined, two_way_icc};
///
/// // The second rater is one point stricter, and otherwise they see the same.
/// let table = Table::complete(&[[2, 1], [4, 3], [6, 5]].map(|row| row.map(Some)));
/// let icc = two_way_icc(&table, Confidence::NINETY_FIVE)?;
/// assert_eq!((icc.ms_targets, icc.ms_raters, icc.ms_error), (8.0, 1.5, 0.0));
/// assert_eq!((icc.consistency.value, icc.agreement.value), (1.0, 8.0 / 9.0));
/// # Ok::<(), Undefined>(())
/// ```
///
/// # Errors
///
/// - [`TooFewRaters`](Undefined::TooFewRaters): there are fewer than two.
/// - [`TooFewCompleteTargets`](Undefined::TooFewCompleteTargets): fewer than two targets were rated
///   by all raters.
/// - [`ZeroVariance`](Undefined::ZeroVariance): the estimated variance in the denominator is zero,
///   for example because all values are equal.
///
/// # Source
///
/// Shrout & Fleiss (1979); McGraw & Wong (1996).
pub fn two_way_icc(table: &Table, confidence: Confidence) -> Result<TwoWayIcc, Undefined> {
    if table.n_columns() < 2 {
        return Err(Undefined::TooFewRaters);
    }
    if table.n_rows() < 2 {
        return Err(Undefined::TooFewCompleteTargets);
    }
    let (n, k) = (table.n_rows() as i128, table.n_columns() as i128);
    let targets = spread(table.totals());
    let raters = spread(table.columns().map(|column| column.fold(0, i64::saturating_add)));
    let error = spread(table.cells()).saturating_sub(targets).saturating_sub(raters);
    let mean_square = |spread: i128, df: i128| ratio(spread, n * k * df);
    let analysis = Analysis {
        n: float(n),
        k: float(k),
        targets: mean_square(targets, n - 1),
        raters: mean_square(raters, k - 1),
        error: mean_square(error.max(0), (n - 1) * (k - 1)),
    };

    let agreement = analysis.agreement(confidence)?;
    let mean_of_raters =
        |single: f64| quotient(single * analysis.k, 1.0 + single * (analysis.k - 1.0));
    Ok(TwoWayIcc {
        agreement,
        agreement_of_mean: Coefficient {
            value: mean_of_raters(agreement.value)?,
            interval: Interval {
                lower: mean_of_raters(agreement.interval.lower)?,
                upper: mean_of_raters(agreement.interval.upper)?,
            },
        },
        consistency: analysis.consistency(confidence)?,
        ms_targets: analysis.targets,
        ms_raters: analysis.raters,
        ms_error: analysis.error,
    })
}

/// The mean squares of `n` targets and `k` raters.
struct Analysis {
    n: f64,
    k: f64,
    targets: f64,
    raters: f64,
    error: f64,
}

impl Analysis {
    /// ICC(C,1).
    fn consistency(&self, confidence: Confidence) -> Result<Coefficient, Undefined> {
        let value =
            |targets: f64| quotient(targets - self.error, targets + (self.k - 1.0) * self.error);
        let df_error = (self.n - 1.0) * (self.k - 1.0);
        let interval = self.interval(value, df_error, confidence)?;
        Ok(Coefficient { value: value(self.targets)?, interval })
    }

    /// ICC(A,1).
    fn agreement(&self, confidence: Confidence) -> Result<Coefficient, Undefined> {
        let Self { n, k, raters, error, .. } = *self;
        let value = |targets: f64| {
            quotient(targets - error, targets + (k - 1.0) * error + k * (raters - error) / n)
        };
        let agreement = value(self.targets)?;
        if raters == 0.0 && error == 0.0 {
            // Perfect agreement leaves nothing to estimate.
            let interval = Interval { lower: agreement, upper: agreement };
            return Ok(Coefficient { value: agreement, interval });
        }
        // Satterthwaite's degrees of freedom of the variance of raters and error together.
        let by_raters = k * agreement * raters;
        let by_error = (n * (1.0 + (k - 1.0) * agreement) - k * agreement) * error;
        let both = by_raters + by_error;
        let df = quotient(
            (k - 1.0) * (n - 1.0) * both * both,
            (n - 1.0) * by_raters * by_raters + by_error * by_error,
        )?;
        Ok(Coefficient { value: agreement, interval: self.interval(value, df, confidence)? })
    }

    /// The coefficient at both ends of what the mean square between targets may be, compared with
    /// one that has `df` degrees of freedom.
    fn interval(
        &self,
        coefficient: impl Fn(f64) -> Result<f64, Undefined>,
        df: f64,
        confidence: Confidence,
    ) -> Result<Interval, Undefined> {
        if df <= 0.0 {
            return Err(Undefined::ZeroVariance);
        }
        let (tail, df_targets) = (confidence.tail(), self.n - 1.0);
        Ok(Interval {
            lower: coefficient(self.targets * f_quantile(tail, df, df_targets))?,
            upper: coefficient(self.targets / f_quantile(tail, df_targets, df))?,
        })
    }
}

/// The quotient of two estimated variances, if the second is one.
fn quotient(numerator: f64, denominator: f64) -> Result<f64, Undefined> {
    let quotient = numerator / denominator;
    if quotient.is_finite() { Ok(quotient) } else { Err(Undefined::ZeroVariance) }
}
