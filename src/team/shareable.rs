//! What may be shared of a group in the mode in which it is shown.

use alloc::format;
use alloc::vec::Vec;

use super::histograms::Histograms;
use super::mode::Mode;
use super::result::TeamResult;
use super::summary::{Summary, TeamError};
use crate::instrument::Instrument;
use crate::reading::{Document, DocumentError, Path, Problem, ProblemKind, Reader, Value};

/// What may be shared of a group: in open mode its [`Summary`], in anonymous mode nothing but [`Histograms`].
#[expect(clippy::large_enum_variant, reason = "there is one for a group")]
#[derive(Clone, Debug, PartialEq)]
pub enum Shareable {
    /// What everybody may see.
    Open(Summary),
    /// What may be shown so that nobody can be recognised.
    Anonymous(Histograms),
}

impl Summary {
    /// What may be shared of these responses in a mode.
    #[must_use]
    pub fn shareable(self, mode: Mode) -> Shareable {
        match mode {
            Mode::Open => Shareable::Open(self),
            Mode::Anonymous(anonymity) => Shareable::Anonymous(self.histograms(anonymity)),
        }
    }
}

impl Shareable {
    /// The instrument that was filled in.
    pub const fn instrument(&self) -> &Instrument {
        match self {
            Self::Open(summary) => summary.instrument(),
            Self::Anonymous(histograms) => histograms.instrument(),
        }
    }

    /// How much is shown.
    pub const fn mode(&self) -> Mode {
        match self {
            Self::Open(_) => Mode::Open,
            Self::Anonymous(histograms) => Mode::Anonymous(histograms.anonymity()),
        }
    }

    /// What the team sees together.
    #[must_use]
    pub fn result(&self) -> TeamResult {
        match self {
            Self::Open(summary) => summary.result(Mode::Open),
            Self::Anonymous(histograms) => histograms.result(),
        }
    }

    /// The same in a mode: of what may be shown openly, what may be shown anonymously.
    ///
    /// # Errors
    ///
    /// If it was made to be shown in another anonymous mode, which hides what this one needs.
    pub fn in_mode(&self, mode: Mode) -> Result<Self, TeamError> {
        match self {
            Self::Open(summary) => Ok(summary.clone().shareable(mode)),
            Self::Anonymous(_) if self.mode() == mode => Ok(self.clone()),
            Self::Anonymous(_) => Err(TeamError::MixedModes),
        }
    }

    /// The sum of what may be shown of both groups.
    ///
    /// # Errors
    ///
    /// As [`Summary::merged`] and [`Histograms::merged`]; and if they are shown in different modes.
    pub fn merged(self, other: &Self) -> Result<Self, TeamError> {
        match (self, other) {
            (Self::Open(one), Self::Open(other)) => one.merged(other).map(Self::Open),
            (Self::Anonymous(one), Self::Anonymous(other)) => {
                one.merged(other).map(Self::Anonymous)
            }
            _ => Err(TeamError::MixedModes),
        }
    }

    /// Whether one of them is the other with fewer people more than the smallest group that is shown: the same
    /// answers, and a few that came late. Shown side by side they would reveal what those few answered.
    #[must_use]
    pub fn is_same_round(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Open(one), Self::Open(other)) => one.sides == other.sides,
            (Self::Anonymous(one), Self::Anonymous(other)) => one.is_same_round(other),
            _ => false,
        }
    }

    pub(crate) fn document(&self) -> Document {
        match self {
            Self::Open(summary) => summary.document(),
            Self::Anonymous(histograms) => histograms.document(),
        }
    }

    /// Reads the `summary` of a file whose `mode` is this.
    pub(crate) fn parse(
        mode: &Document,
        summary: &Document,
        instrument: &Instrument,
    ) -> Result<Self, DocumentError> {
        let at_mode = Value { document: mode, at: Path::Key(&Path::Root, "mode") };
        let mode = Reader::read(|reader| reader.mode(at_mode, instrument));
        let shareable = match mode {
            Ok(Mode::Open) => Summary::parse(summary, instrument).map(Self::Open),
            Ok(Mode::Anonymous(_)) => Histograms::parse(summary, instrument).map(Self::Anonymous),
            Err(error) => return Err(error),
        };
        let inside = |problem: Problem| match &problem.kind {
            ProblemKind::MoreProblems { .. } => problem,
            _ => Problem { path: format!("/summary{}", problem.path), ..problem },
        };
        let shareable = shareable.map_err(|error| DocumentError {
            problems: error.problems.into_iter().map(inside).collect::<Vec<_>>(),
        })?;
        let mut reader = Reader::default();
        if Ok(shareable.mode()) != mode {
            let (at, condition) = (Path::Key(&Path::Root, "summary"), "the `mode` of the file");
            reader.report(Path::Key(&at, "mode"), ProblemKind::NotAllowedHere { condition });
        }
        reader.finish(Some(shareable))
    }
}
