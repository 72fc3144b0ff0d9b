//! What a group agrees at the table.

use alloc::string::{String, ToString};

use crate::base::coded;
use crate::field::Partner;
use crate::reading::Document;
use crate::response::Date;

/// One agreement. Texts have at most [`MAX_TEXT_CHARS`](super::MAX_TEXT_CHARS) characters, and may have
/// several lines.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Agreement {
    /// What they will do.
    pub what: String,
    /// Why.
    pub why: Option<String>,
    /// Who starts, or keeps an eye on it.
    pub who: Option<String>,
    /// The partner with which they do it.
    pub partner: Option<Partner>,
    /// The day by which it is done.
    pub when: Option<Date>,
    /// How they will see that it helped.
    pub sign: Option<String>,
    /// What came of it, at the next meeting.
    pub done: Option<Done>,
    /// What there is to say about that.
    pub note: Option<String>,
}

/// What came of an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Done {
    /// It was done.
    Yes,
    /// A part was done.
    Partly,
    /// It was not done.
    No,
}

coded!(pub Done { Yes = "yes", Partly = "partly", No = "no" });

impl Agreement {
    /// An agreement to do something.
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            why: None,
            who: None,
            partner: None,
            when: None,
            sign: None,
            done: None,
            note: None,
        }
    }

    pub(super) fn document(&self) -> Document {
        let text = |text: &Option<String>| text.as_deref().map(Document::from);
        Document::object([
            ("what", Some(Document::from(&*self.what))),
            ("why", text(&self.why)),
            ("who", text(&self.who)),
            ("partner", self.partner.as_ref().map(Partner::document)),
            ("when", self.when.map(|date| Document::Text(date.to_string()))),
            ("sign", text(&self.sign)),
            ("done", self.done.map(|done| Document::from(done.code()))),
            ("note", text(&self.note)),
        ])
    }
}
