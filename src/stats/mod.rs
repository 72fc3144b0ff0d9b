//! Statistics of small groups and of the scales they answer: plain numbers in, numbers out.
//!
//! | start at | question | statistics |
//! |---|---|---|
//! | [`RespondentScore`] | what did one person answer? | mean of the answered items, percent of the maximum |
//! | [`Moments`], [`estimate_mean`] | where is a group? | mean, standard deviation, t interval with finite-population correction |
//! | [`average_deviation`], [`r_wg`], [`van_der_eijk`] | does a group agree? | AD and its critical value, `r_wg` family, agreement A |
//! | [`welch`], [`cliffs_delta`], [`paired_change`] | do two groups, or two moments, differ? | mean difference, Cliff's delta, intervals |
//! | [`reliable_change`], [`detectable_difference`] | is a change more than noise? | standard error of measurement, reliable change, smallest detectable change |
//! | [`cronbach_alpha`], [`item_rest`], [`one_factor`] | do items measure one thing? | alpha with Feldt interval, item analysis, omega |
//! | [`team_icc`], [`two_way_icc`], [`krippendorff_alpha`] | do raters tell teams or targets apart? | ICC(1), ICC(2), ICC(A,1), ICC(A,k), ICC(C,1), Krippendorff's alpha |
//!
//! ```
//! use samenwerkscan::stats::{
//!     Confidence, Moments, Undefined, average_deviation, category_counts, estimate_mean,
//!     largest_agreeing_deviation,
//! };
//!
//! // Six of the eight members of a team answered, on a scale from 1 to 5.
//! let counts = category_counts([4, 3, 4, 4, 5, 4], 1, 5);
//! assert_eq!(counts, [0, 0, 1, 4, 1]);
//! let mean = estimate_mean(&Moments::of_counts(1, &counts), Some(8), Confidence::NINETY_FIVE)?;
//! assert_eq!(mean.value, 4.0);
//! // Two of the six are one point away from the mean: more agreement than by chance.
//! assert_eq!(average_deviation(&counts)?, 2.0 / 6.0);
//! assert!(average_deviation(&counts)? <= largest_agreeing_deviation(6, 5, 6, 5)?);
//! # Ok::<(), Undefined>(())
//! ```
//!
//! # What holds for all of them
//!
//! - **A number or a reason.** A statistic that does not exist for the data is an [`Undefined`],
//!   never NaN, an infinity or a panic.
//! - **Exact until the last moment.** Values are integers; sums, squares and products of them stay
//!   integers, so "no variance" is a test and not a guess. Floats appear in the last division.
//!   Scores that are ratios are counted in a common unit, see [`Moments::per_point`].
//! - **Order means nothing.** The order of respondents, raters and teams changes no bit of a
//!   result, and native code and wasm give the same bits.
//! - **`n - 1`.** Variances and standard deviations divide by it; only the average deviation
//!   divides by `n`.
//!
//! Exact means exact for anything that people answer: as long as the sum of the squared values,
//! times their number, stays below 2^127. Beyond that sums saturate; results are then
//! meaningless, but still finite and without a panic.
//!
//! # Deliberately left out
//!
//! p-values, a bootstrap, effect sizes in standard deviations, pairwise deletion, further null
//! distributions, `a_wg`, other dispersion indices, hierarchical omega and mixed models. For groups of
//! three to fifteen people they add doubt or noise, not knowledge.
//!
//! Nothing here decides when a number may be shown: hiding small groups and choosing words is for
//! the caller.

mod agreement;
mod chance;
mod change;
mod compare;
mod describe;
mod distribution;
mod exact;
mod factor;
mod icc;
mod interval;
mod krippendorff;
mod reliability;
mod respondent;
mod table;

pub use agreement::{
    SLIGHT_SKEW_VARIANCE, average_deviation, mean_average_deviation, r_wg, r_wg_j, r_wg_star,
    uniform_variance, van_der_eijk,
};
pub use chance::{critical_average_deviation, largest_agreeing_deviation};
pub use change::{
    detectable_difference, detectable_mean_change, reliable_change, smallest_detectable_change,
    standard_error_of_difference, standard_error_of_measurement,
};
pub use compare::{
    MeanError, cliffs_delta, difference_of_means, estimate_cliffs_delta, paired_change,
    stratified_welch, welch,
};
pub use describe::{Moments, category_counts, estimate_mean};
pub use factor::{OneFactor, one_factor};
pub use icc::{Coefficient, TeamIcc, TwoWayIcc, team_icc, two_way_icc};
pub use interval::{Confidence, Estimate, Interval};
pub use krippendorff::{
    KrippendorffAlpha, Measurement, krippendorff_alpha, krippendorff_alpha_of_counts,
};
pub use reliability::{
    Alpha, ItemRest, alpha_of_moments, cronbach_alpha, item_rest, mean_inter_item_correlation,
};
pub use respondent::{Completeness, RespondentScore};
pub use table::Table;

/// Why a statistic does not exist for the data at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Undefined {
    /// Somebody answered too few of the items for a score.
    #[error("too few answers")]
    TooFewAnswers,
    /// A group has too few values.
    #[error("too few observations")]
    TooFewObservations,
    /// Agreement needs more raters; it is not even unlikely among so few.
    #[error("too few raters")]
    TooFewRaters,
    /// The exact chance distribution of so many raters would take too long.
    #[error("too many raters")]
    TooManyRaters,
    /// An answer scale needs more categories.
    #[error("too few categories")]
    TooFewCategories,
    /// A scale needs more items.
    #[error("too few items")]
    TooFewItems,
    /// Too few teams have answers.
    #[error("too few teams")]
    TooFewTeams,
    /// Too few units have two values or more.
    #[error("too few units")]
    TooFewUnits,
    /// Too few respondents answered every item.
    #[error("too few complete respondents")]
    TooFewCompleteRespondents,
    /// Too few targets were rated by every rater.
    #[error("too few complete targets")]
    TooFewCompleteTargets,
    /// No unit has two values.
    #[error("no pairable values")]
    NoPairableValues,
    /// There is one value at most in all of the data.
    #[error("no variation")]
    NoVariation,
    /// A variance that would be divided by is zero.
    #[error("zero variance")]
    ZeroVariance,
    /// Everybody changed by the same amount.
    #[error("zero variance of change")]
    ZeroVarianceOfChange,
    /// All respondents have the same total.
    #[error("zero total variance")]
    ZeroTotalVariance,
    /// The standard error is zero, so every change would be infinitely large.
    #[error("zero standard error")]
    ZeroStandardError,
    /// An argument lies outside the numbers for which the statistic means something.
    #[error("argument out of range")]
    OutOfRange,
    /// The search for a solution did not converge.
    #[error("no convergence")]
    NoConvergence,
}

impl Undefined {
    /// Every reason.
    pub const ALL: [Self; 18] = [
        Self::TooFewAnswers,
        Self::TooFewObservations,
        Self::TooFewRaters,
        Self::TooManyRaters,
        Self::TooFewCategories,
        Self::TooFewItems,
        Self::TooFewTeams,
        Self::TooFewUnits,
        Self::TooFewCompleteRespondents,
        Self::TooFewCompleteTargets,
        Self::NoPairableValues,
        Self::NoVariation,
        Self::ZeroVariance,
        Self::ZeroVarianceOfChange,
        Self::ZeroTotalVariance,
        Self::ZeroStandardError,
        Self::OutOfRange,
        Self::NoConvergence,
    ];

    /// The stable name of the reason.
    ///
    /// ```
    /// use samenwerkscan::stats::Undefined;
    ///
    /// assert_eq!(Undefined::ZeroTotalVariance.code(), "zeroTotalVariance");
    /// ```
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooFewAnswers => "tooFewAnswers",
            Self::TooFewObservations => "tooFewObservations",
            Self::TooFewRaters => "tooFewRaters",
            Self::TooManyRaters => "tooManyRaters",
            Self::TooFewCategories => "tooFewCategories",
            Self::TooFewItems => "tooFewItems",
            Self::TooFewTeams => "tooFewTeams",
            Self::TooFewUnits => "tooFewUnits",
            Self::TooFewCompleteRespondents => "tooFewCompleteRespondents",
            Self::TooFewCompleteTargets => "tooFewCompleteTargets",
            Self::NoPairableValues => "noPairableValues",
            Self::NoVariation => "noVariation",
            Self::ZeroVariance => "zeroVariance",
            Self::ZeroVarianceOfChange => "zeroVarianceOfChange",
            Self::ZeroTotalVariance => "zeroTotalVariance",
            Self::ZeroStandardError => "zeroStandardError",
            Self::OutOfRange => "outOfRange",
            Self::NoConvergence => "noConvergence",
        }
    }
}
