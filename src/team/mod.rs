//! Many respondents: what a team sees together, and where it sees things differently.
//!
//! ```text
//! Responses ── Summary::of ──▶ Summary ── result(mode) ──▶ TeamResult
//!                                 │  ▲
//!                                 └──┘ merged
//! ```
//!
//! Every perspective weighs the same, however many people it has. A [`Summary`] holds counts and
//! exact sums and no response; a [`TeamResult`] shows of it what its [`Mode`] allows.

mod agreement;
mod compute;
mod file;
mod merge;
mod mode;
mod mutual;
mod partners;
mod privacy;
mod read;
mod result;
mod summary;

pub use self::agreement::Agreement;
pub use self::file::FORMAT;
pub use self::mode::{Mode, ModeError};
pub use self::result::{
    DimensionResult, GapWord, ItemResult, MutualView, Order, PerspectiveDimension,
    PerspectiveResult, TeamResult,
};
pub(crate) use self::summary::{FormSummary, PartnerSummary, mean_points, n_people};
pub use self::summary::{Summary, TeamError};
