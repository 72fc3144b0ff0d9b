//! The options of a call.

use alloc::string::String;
use alloc::vec::Vec;
use core::str::FromStr;

use samenwerkscan::figure::FigureKind;
use samenwerkscan::report::csv::{Delimiter, Rows};
use samenwerkscan::report::{Format, Meeting};
use samenwerkscan::saved::team_file::{Agreement, agreements};
use samenwerkscan::team::{Mode, Summary};
use samenwerkscan::{BuiltInLang, Date, Document, Form, KANSENGELIJKHEID, Partner};
use wasm_bindgen::JsValue;

use crate::input;
use crate::people::errors;
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

    pub(crate) fn form(&self) -> Result<Form, Refusal> {
        self.word("form", "unknownForm", "the forms are `full` and `short`")
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

    /// What is shown of a team, and which partners its people were asked about.
    pub(crate) fn team(&self) -> Result<TeamOptions, Refusal> {
        let partners = self.list("partners", UNKNOWN_PARTNER)?;
        let partners = partners.map(|partners| partners.iter().map(partner).collect());
        Ok(TeamOptions { mode: self.mode()?, partners: partners.transpose()? })
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

    /// How much is shown of a team, if the options say so.
    fn mode(&self) -> Result<Option<Mode>, Refusal> {
        match self.get("mode") {
            None => Ok(None),
            Some(Document::Text(mode)) if mode == "open" => Ok(Some(Mode::Open)),
            Some(Document::Text(mode)) if mode == "anonymous" => self.anonymous().map(Some),
            _ => Err(Refusal::new("unknownMode", "the modes are `open` and `anonymous`")),
        }
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
    #[expect(clippy::float_cmp, reason = "whole numbers are exact")]
    fn anonymous(&self) -> Result<Mode, Refusal> {
        let k = match self.get("k") {
            None => None,
            Some(Document::Number(k)) if f64::from(*k as u32) == *k => Some(*k as u32),
            _ => Some(0),
        };
        let refused = |error| errors::mode(&error);
        let mode = Mode::anonymous(k, &KANSENGELIJKHEID.rules.privacy).map_err(refused)?;
        let open = self.list("open", UNKNOWN_SIDE)?.unwrap_or_default();
        open.iter().try_fold(mode, |mode, side| {
            mode.openly(input::read(Some(side), UNKNOWN_SIDE)?).map_err(refused)
        })
    }

    fn word<T: FromStr>(
        &self,
        key: &str,
        code: &'static str,
        message: &'static str,
    ) -> Result<T, Refusal> {
        input::read(self.get(key), Refusal::new(code, message))
    }

    fn list(&self, key: &str, refusal: Refusal) -> Result<Option<&[Document]>, Refusal> {
        match self.get(key) {
            None => Ok(None),
            Some(Document::Array(values)) => Ok(Some(values)),
            Some(_) => Err(refusal),
        }
    }
}

/// What is shown of a team, and which partners its people were asked about.
pub(crate) struct TeamOptions {
    mode: Option<Mode>,
    partners: Option<Vec<Partner>>,
}

impl TeamOptions {
    /// The mode that is asked for; if none is, that of a team file; else everything is shown.
    pub(crate) fn mode(&self, of_file: Option<Mode>) -> Mode {
        self.mode.or(of_file).unwrap_or(Mode::Open)
    }

    /// The summary, about the listed partners if there is a list.
    pub(crate) fn apply(&self, summary: Summary) -> Summary {
        match &self.partners {
            Some(partners) => summary.about(partners.clone()),
            None => summary,
        }
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

fn entry<'d>(object: &'d Document, key: &str) -> Option<&'d Document> {
    let Document::Object(entries) = object else { return None };
    entries.iter().find(|(found, _)| found == key).map(|(_, value)| value)
}

fn partner(partner: &Document) -> Result<Partner, Refusal> {
    let kind = input::read(entry(partner, "kind"), UNKNOWN_PARTNER)?;
    match entry(partner, "name") {
        None => Ok(Partner { kind, name: None }),
        Some(Document::Text(name)) => Ok(Partner { kind, name: Some(name.clone()) }),
        Some(_) => Err(UNKNOWN_PARTNER),
    }
}

pub(crate) const UNKNOWN_FIGURE: Refusal =
    Refusal::new("unknownFigure", "there is no such picture of this result");

const UNKNOWN_SIDE: Refusal =
    Refusal::new("notAnOrganisation", "`open` is a list of `partners` or `gemeente` or both");

const UNKNOWN_PARTNER: Refusal = Refusal::new(
    "unknownPartner",
    "`partners` is a list of `{ kind, name }`, in which the name may be left out",
);
