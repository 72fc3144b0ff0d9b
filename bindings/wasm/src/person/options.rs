//! The options of a call.

use alloc::string::String;
use alloc::vec::Vec;
use core::str::FromStr;

use samenwerkscan::figure::FigureKind;
use samenwerkscan::report::csv::{Delimiter, Rows};
use samenwerkscan::report::{Format, Meeting};
use samenwerkscan::saved::invitation::Invitation;
use samenwerkscan::saved::team_file::{Agreement, agreements};
use samenwerkscan::{BuiltInLang, Date, Document, KANSENGELIJKHEID};
use wasm_bindgen::JsValue;

use crate::input;
use crate::person::errors;
use crate::refusal::Refusal;
use crate::values::document;

/// The options of a call. One that is not there has its default, or is asked for.
pub(crate) struct Options(Document);

impl Options {
    pub(crate) fn of(options: JsValue) -> Self {
        Self(document(options))
    }

    pub(crate) fn lang(&self) -> Result<BuiltInLang, Refusal> {
        input::lang(self.get("lang"))
    }

    /// Whether what is asked for is a table.
    pub(crate) fn is_table(&self) -> bool {
        matches!(self.get("format"), Some(Document::Text(format)) if format == "csv")
    }

    pub(crate) fn format(&self) -> Result<Format, Refusal> {
        let formats = "the formats are `text`, `markdown`, `html` and, of results, `csv`";
        self.word("format", "unknownFormat", formats)
    }

    pub(crate) fn rows(&self) -> Result<Rows, Refusal> {
        let tables = "the tables are `items`, `respondents` and `codebook`";
        self.get("table").map_or(Ok(Rows::Items), |_| self.word("table", "unknownTable", tables))
    }

    pub(crate) fn delimiter(&self) -> Result<Delimiter, Refusal> {
        let delimiters = "the delimiters are `semicolon` and `comma`";
        self.get("delimiter").map_or(Ok(Delimiter::Semicolon), |_| {
            self.word("delimiter", "unknownDelimiter", delimiters)
        })
    }

    pub(crate) fn figure_kind(&self) -> Result<FigureKind, Refusal> {
        input::read(self.get("kind"), UNKNOWN_FIGURE)
    }

    /// The meeting at which a result is shown.
    pub(crate) fn meeting(&self) -> Result<OwnedMeeting, Refusal> {
        let agreements = |key| match self.get(key) {
            None => Ok(Vec::new()),
            Some(list) => {
                agreements(list).map_err(|error| errors::document("invalidAgreements", &error))
            }
        };
        Ok(OwnedMeeting {
            school: self.text("school").map(String::from),
            date: self.date()?,
            earlier: agreements("earlier")?,
            agreements: agreements("agreements")?,
        })
    }

    /// A day.
    pub(crate) fn date(&self) -> Result<Option<Date>, Refusal> {
        let message = "a date is a day of the calendar, such as 2026-12-18";
        let date = self.get("date").map(|_| self.word("date", "unknownDate", message));
        date.transpose()
    }

    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        match self.get(key) {
            Some(Document::Text(text)) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Document> {
        entry(&self.0, key)
    }

    pub(crate) fn word<T: FromStr>(
        &self,
        key: &str,
        code: &'static str,
        message: &'static str,
    ) -> Result<T, Refusal> {
        input::read(self.get(key), Refusal::new(code, message))
    }
}

/// The meeting at which a result is shown.
pub(crate) struct OwnedMeeting {
    pub(crate) school: Option<String>,
    pub(crate) date: Option<Date>,
    pub(crate) earlier: Vec<Agreement>,
    pub(crate) agreements: Vec<Agreement>,
}

impl OwnedMeeting {
    pub(crate) fn of_report(&self) -> Meeting<'_> {
        let mut meeting = Meeting::default();
        meeting.school = self.school.as_deref();
        meeting.date = self.date;
        meeting.earlier = &self.earlier;
        meeting.agreements = &self.agreements;
        meeting
    }
}

/// The invitation that is this document; else its problems.
pub(crate) fn invitation(document: &Document) -> Result<Invitation, Refusal> {
    let invitation = Invitation::parse(document, &KANSENGELIJKHEID);
    invitation.map_err(|error| errors::document("invalidInvitation", &error))
}

/// The value under a key.
pub(crate) fn entry<'d>(object: &'d Document, key: &str) -> Option<&'d Document> {
    let Document::Object(entries) = object else { return None };
    entries.iter().find(|(found, _)| found == key).map(|(_, value)| value)
}

pub(crate) const UNKNOWN_FIGURE: Refusal =
    Refusal::new("unknownFigure", "there is no such picture of this result");
