//! Many respondents: what a team sees together, and where it sees things differently.
//!
//! ```text
//!               ┌─ open ────────────────────────────▶ TeamResult
//! Responses ─▶ Summary                                    ▲
//!               └─ anonymous ─▶ Histograms ───────────────┘
//! ```
//!
//! [`Progress`] compares two moments.
//!
//! Every perspective weighs the same, however many people it has, and everybody counts: a group is
//! measured on the largest [`Measure`] that all its people share. A [`Summary`] holds counts and
//! exact sums and no response. [`Histograms`] hold only what anonymous mode may show, and
//! everything that it shows is computed from them.

mod add;
mod agreement;
mod compute;
mod counts;
mod file;
mod histograms;
mod histograms_file;
mod histograms_read;
mod map;
mod measure;
mod merge;
mod mode;
mod mutual;
mod partners;
mod progress;
mod read;
mod result;
mod round;
mod shareable;
mod standing;
mod summary;
mod table;
mod view;

pub use self::agreement::Agreement;
pub use self::file::FORMAT;
pub use self::histograms::Histograms;
pub use self::histograms_file::FORMAT as HISTOGRAMS_FORMAT;
pub use self::map::{NamedBy, TeamMap, TeamPartner};
pub use self::measure::Measure;
pub use self::mode::{Anonymity, Mode, ModeError};
pub(crate) use self::partners::{keys_of, pairs};
pub use self::progress::{DimensionChange, Moment, PartnerChange, Progress, TotalChange, Verdict};
pub use self::result::{
    DimensionResult, GapWord, ItemResult, MutualView, Order, PerspectiveDimension,
    PerspectiveResult, TeamResult, UnknownTopic,
};
pub(crate) use self::result::{Voice, ends};
pub use self::shareable::Shareable;
pub use self::standing::Standing;
pub use self::summary::{Summary, TeamError};
pub(crate) use self::view::View;
