//! An invitation in the making.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{FORMAT, Invitation};
use crate::base::Form;
use crate::field::{ListedPartner, Perspective};
use crate::instrument::Instrument;
use crate::reading::{Document, DocumentError};
use crate::response::Date;
use crate::words::Lang;

/// An invitation in the making: plain fields to fill in, in any order.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvitationDraft {
    /// Tells invitations apart: 1 to 64 of `A-Z`, `a-z`, `0-9`, `-` and `_`, drawn by whoever invites.
    pub id: String,
    /// The instrument to fill in.
    pub instrument: Instrument,
    /// The name of the school.
    pub school: Option<String>,
    /// The side that is invited.
    pub perspective: Option<Perspective>,
    /// The form to fill in.
    pub form: Option<Form>,
    /// The language in which questions are asked.
    pub lang: Option<Lang>,
    /// The last day to hand in answers.
    pub until: Option<Date>,
    /// Who gets the answers.
    pub return_to: Option<ReturnAddress>,
    /// The partners that everybody is asked about, at most [`MAX_PARTNERS`](super::MAX_PARTNERS).
    pub partners: Vec<ListedPartner>,
}

/// Who gets the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReturnAddress {
    /// A mail address.
    pub mail: Option<String>,
    /// The name of a person.
    pub name: Option<String>,
}

impl InvitationDraft {
    /// An invitation to fill in an instrument, and nothing more.
    pub fn new(id: impl Into<String>, instrument: &Instrument) -> Self {
        Self {
            id: id.into(),
            instrument: instrument.clone(),
            school: None,
            perspective: None,
            form: None,
            lang: None,
            until: None,
            return_to: None,
            partners: Vec::new(),
        }
    }

    /// The invitation that this draft makes.
    ///
    /// # Errors
    ///
    /// As for [`Invitation::parse`]: a draft is read as if it were a file.
    pub fn finish(&self) -> Result<Invitation, DocumentError> {
        Invitation::parse(&self.document(), &self.instrument)
    }

    /// The draft as a document. What is not known is left out.
    pub(super) fn document(&self) -> Document {
        let text = |text: &Option<String>| text.as_deref().map(Document::from);
        let return_to = self.return_to.as_ref().map(|address| {
            Document::object([("mail", text(&address.mail)), ("name", text(&address.name))])
        });
        let partners = (!self.partners.is_empty())
            .then(|| self.partners.iter().map(ListedPartner::document).collect());
        Document::object([
            ("format", Some(Document::from(FORMAT))),
            ("id", Some(Document::from(&*self.id))),
            ("instrument", Some(self.instrument.reference())),
            ("school", text(&self.school)),
            ("perspective", self.perspective.map(|side| Document::from(side.code()))),
            ("form", self.form.map(|form| Document::from(form.code()))),
            ("lang", self.lang.map(|lang| Document::from(lang.as_str()))),
            ("until", self.until.map(|date| Document::Text(date.to_string()))),
            ("returnTo", return_to),
            ("partners", partners),
        ])
    }
}
