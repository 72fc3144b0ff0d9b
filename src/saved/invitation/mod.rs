//! Invitations: for which school a scan is, which list people get, until when, and who gets the answers.
//!
//! ```json
//! { "format": "samenwerkscan/invitation/1", "id": "k7Qe1xA9",
//!   "instrument": { "id": "kansengelijkheid", "version": "1.0" },
//!   "school": "Basisschool De Regenboog", "perspective": "ouders", "form": "short", "lang": "tr",
//!   "until": "2026-12-18", "returnTo": { "mail": "scan@regenboog.example", "name": "Anja" },
//!   "partners": [ { "kind": "wijkteam", "name": "Buurtteam Zuid" },
//!                 { "kind": "anders", "name": "Moestuin", "leefwerelden": ["wijk"] } ] }
//! ```
//!
//! It travels behind the `#` of a link, which browsers send to no server.

mod draft;
mod link;
mod read;

use serde::ser::{Serialize, Serializer};

pub use self::draft::{InvitationDraft, ReturnAddress};
pub use self::link::{MAX_LINK_BYTES, parse};
use crate::base::Form;
use crate::field::{ListedPartner, Perspective};
use crate::instrument::Instrument;
use crate::response::Date;
use crate::words::Lang;

/// The `format` of an invitation.
pub const FORMAT: &str = "samenwerkscan/invitation/1";

/// Maximum number of partners in an invitation.
pub const MAX_PARTNERS: usize = 50;

/// An invitation that can be sent. The only ways to make one are [`Invitation::parse`], [`parse`] and
/// [`InvitationDraft::finish`].
///
/// It decides with which side, list and language somebody starts. It never decides what is shown of others.
///
/// ```
/// use samenwerkscan::saved::invitation::{self, InvitationDraft};
/// use samenwerkscan::{Form, KANSENGELIJKHEID, Perspective};
///
/// let mut draft = InvitationDraft::new("k7Qe1xA9", &KANSENGELIJKHEID);
/// draft.school = Some("Basisschool De Regenboog".into());
/// draft.perspective = Some(Perspective::Ouders);
/// draft.form = Some(Form::Short);
/// let sent = draft.finish()?;
///
/// let link = sent.link("https://regenboog.example/scan");
/// assert!(link.starts_with("https://regenboog.example/scan#uitnodiging=eyJmb3JtYXQi"));
/// let received = invitation::parse(&link, &KANSENGELIJKHEID)?;
/// assert_eq!(received.school(), Some("Basisschool De Regenboog"));
/// assert_eq!(received, sent);
/// # Ok::<(), samenwerkscan::DocumentError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation(InvitationDraft);

impl Invitation {
    /// The id, which tells invitations apart.
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// The instrument to fill in.
    pub const fn instrument(&self) -> &Instrument {
        &self.0.instrument
    }

    /// The name of the school.
    pub fn school(&self) -> Option<&str> {
        self.0.school.as_deref()
    }

    /// The side that is invited.
    pub const fn perspective(&self) -> Option<Perspective> {
        self.0.perspective
    }

    /// The form to fill in.
    pub const fn form(&self) -> Option<Form> {
        self.0.form
    }

    /// The language in which questions are asked.
    pub const fn lang(&self) -> Option<Lang> {
        self.0.lang
    }

    /// The last day to hand in answers.
    pub const fn until(&self) -> Option<Date> {
        self.0.until
    }

    /// Who gets the answers.
    pub const fn return_to(&self) -> Option<&ReturnAddress> {
        self.0.return_to.as_ref()
    }

    /// The partners that everybody is asked about.
    pub fn partners(&self) -> &[ListedPartner] {
        &self.0.partners
    }

    /// The same as a draft, to change it.
    pub fn draft(&self) -> InvitationDraft {
        self.0.clone()
    }
}

/// Writes the JSON of an invitation. What was not said is left out.
impl Serialize for Invitation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.document().serialize(serializer)
    }
}
