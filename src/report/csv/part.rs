//! The parts of the scan.

use crate::base::coded;

/// The part of the scan that a question belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Part {
    SelfEstimate,
    Main,
    Working,
    Partner,
    Desired,
    AboutSchool,
}

coded!(pub(super) Part {
    SelfEstimate = "selfEstimate",
    Main = "main",
    Working = "working",
    Partner = "partner",
    Desired = "desired",
    AboutSchool = "aboutSchool",
});
