//! Team files: what a group keeps between two meetings.
//!
//! ```json
//! { "format": "samenwerkscan/team/1",
//!   "instrument": { "id": "kansengelijkheid", "version": "1.0" },
//!   "school": "Basisschool De Regenboog", "date": "2026-12-18",
//!   "mode": { "kind": "anonymous", "k": 5 },
//!   "summary": { "format": "samenwerkscan/histograms/1", … },
//!   "agreements": [ { "what": "Elke maand overleg met het buurtteam", "why": "We weten weinig van elkaar",
//!                     "who": "Anja", "partner": { "kind": "wijkteam", "name": "Buurtteam Zuid" },
//!                     "when": "2027-03-01", "sign": "Drie keer overlegd", "done": "partly",
//!                     "note": "Twee keer" } ] }
//! ```
//!
//! The summary is the one that may be shared in the mode: no response is in it, and in anonymous mode nothing but
//! histograms. The next meeting begins with it: what came of the agreements, and what has changed since. Its own file
//! holds that too, as `earlier`: the same agreements, with what came of them.

mod agreement;
mod read;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::ser::{Serialize, Serializer};

pub use self::agreement::{Agreement, Done};
pub use self::read::agreements;
use crate::instrument::Instrument;
use crate::reading::{Document, DocumentError};
use crate::response::Date;
use crate::team::{Mode, Shareable};

/// The `format` of a team file.
pub const FORMAT: &str = "samenwerkscan/team/1";

/// Maximum number of agreements in a team file.
pub const MAX_AGREEMENTS: usize = 10;

/// Maximum number of characters in a text of an agreement.
pub const MAX_TEXT_CHARS: usize = 500;

/// A team file in the making: plain fields to fill in, in any order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TeamDraft {
    /// The name of the school.
    pub school: Option<String>,
    /// The day of the meeting.
    pub date: Option<Date>,
    /// What the answers add up to.
    pub summary: Shareable,
    /// What the group agreed, at most [`MAX_AGREEMENTS`].
    pub agreements: Vec<Agreement>,
    /// What it had agreed at the meeting before, with what came of it; at most as many.
    pub earlier: Vec<Agreement>,
}

/// A team file. The only ways to make one are [`TeamFile::parse`] and [`TeamDraft::finish`].
///
/// ```
/// use samenwerkscan::saved::team_file::{Agreement, TeamDraft};
/// use samenwerkscan::team::{Mode, Summary};
/// use samenwerkscan::{Draft, Form, KANSENGELIJKHEID, Perspective};
///
/// let response = Draft::new(&KANSENGELIJKHEID, Form::Short, Perspective::School).finish()?;
/// let summary = Summary::of(&vec![response; 5])?;
/// let mode = Mode::anonymous(None, &KANSENGELIJKHEID.rules.privacy)?;
///
/// let mut draft = TeamDraft::new(summary.shareable(mode));
/// draft.school = Some("Basisschool De Regenboog".into());
/// draft.agreements.push(Agreement::new("Elke maand overleg met het buurtteam"));
/// let file = draft.finish()?;
/// assert_eq!(file.summary().result().respondents, Some(5));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct TeamFile(TeamDraft);

impl TeamDraft {
    /// A team file with what the answers add up to, and nothing more.
    pub const fn new(summary: Shareable) -> Self {
        Self { school: None, date: None, summary, agreements: Vec::new(), earlier: Vec::new() }
    }

    /// The team file that this draft makes.
    ///
    /// # Errors
    ///
    /// As for [`TeamFile::parse`]: a draft is read as if it were a file.
    pub fn finish(&self) -> Result<TeamFile, DocumentError> {
        TeamFile::parse(&self.document(), self.summary.instrument())
    }

    fn document(&self) -> Document {
        let list = |agreements: &[Agreement]| agreements.iter().map(Agreement::document).collect();
        let earlier = (!self.earlier.is_empty()).then(|| list(&self.earlier));
        Document::object([
            ("format", Some(Document::from(FORMAT))),
            ("instrument", Some(self.summary.instrument().reference())),
            ("school", self.school.as_deref().map(Document::from)),
            ("date", self.date.map(|date| Document::Text(date.to_string()))),
            ("mode", Some(self.summary.mode().document())),
            ("summary", Some(self.summary.document())),
            ("agreements", Some(list(&self.agreements))),
            ("earlier", earlier),
        ])
    }
}

impl TeamFile {
    /// The instrument that was filled in.
    pub const fn instrument(&self) -> &Instrument {
        self.0.summary.instrument()
    }

    /// The name of the school.
    pub fn school(&self) -> Option<&str> {
        self.0.school.as_deref()
    }

    /// The day of the meeting.
    pub const fn date(&self) -> Option<Date> {
        self.0.date
    }

    /// How much is shown.
    pub const fn mode(&self) -> Mode {
        self.0.summary.mode()
    }

    /// What the answers add up to.
    pub const fn summary(&self) -> &Shareable {
        &self.0.summary
    }

    /// What the group agreed.
    pub fn agreements(&self) -> &[Agreement] {
        &self.0.agreements
    }

    /// What the group had agreed at the meeting before, with what came of it.
    pub fn earlier(&self) -> &[Agreement] {
        &self.0.earlier
    }

    /// The same as a draft, to change it: a new meeting, or what came of the agreements.
    pub fn draft(&self) -> TeamDraft {
        self.0.clone()
    }
}

/// Writes a team file. What was not said is left out.
impl Serialize for TeamFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.document().serialize(serializer)
    }
}
