//! The three kinds of result, and what each can be turned into.

use alloc::string::{String, ToString};

use super::csv::{self, Csv, Delimiter, RespondentsError, Rows};
use super::{Ink, Report};
use crate::base::coded;
use crate::figure::{Figure, FigureKind};
use crate::instrument::Instrument;
use crate::response::Response;
use crate::score::score;
use crate::team::Progress;
use crate::team::{Mode, TeamResult};
use crate::words::BuiltInLang;

/// What a report, a picture or a table is about.
///
/// ```
/// use samenwerkscan::figure::FigureKind;
/// use samenwerkscan::report::{Format, Outcome};
/// use samenwerkscan::{Document, KANSENGELIJKHEID, BuiltInLang, Response};
///
/// let file = include_str!("../../examples/data/het-kompas-ouder.json");
/// let document: Document = serde_json::from_str(file)?;
/// let response = Response::parse(&document, &KANSENGELIJKHEID)?;
///
/// let outcome = Outcome::Solo(&response);
/// let page = outcome.report(BuiltInLang::Nl).write(Format::Html);
/// assert!(page.starts_with("<!DOCTYPE html>"));
/// // One respondent has no progress.
/// assert_eq!(outcome.figure(FigureKind::Progress, BuiltInLang::Nl), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A result carries its instrument, so it cannot be read with another one:
///
/// ```compile_fail,E0061
/// # use samenwerkscan::report::Outcome;
/// # use samenwerkscan::{BuiltInLang, Instrument, Response};
/// fn report(response: &Response, other: &Instrument) {
///     Outcome::Solo(response).report(other, BuiltInLang::Nl);
/// }
/// ```
///
/// ```compile_fail,E0061
/// # use samenwerkscan::report::Outcome;
/// # use samenwerkscan::team::TeamResult;
/// # use samenwerkscan::{BuiltInLang, Instrument};
/// fn report(result: &TeamResult, other: &Instrument) {
///     Outcome::Team(&[], result).report(other, BuiltInLang::Nl);
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Outcome<'r> {
    /// One respondent.
    Solo(&'r Response),
    /// A team: its result, and the responses (needed only for one row per respondent).
    Team(&'r [Response], &'r TeamResult),
    /// Two moments.
    Progress(&'r Progress),
}

#[expect(clippy::inline_always, reason = "a program about one person has no code for teams")]
impl<'r> Outcome<'r> {
    /// The instrument that it is a result of.
    pub const fn instrument(self) -> &'r Instrument {
        match self {
            Self::Solo(response) => response.instrument(),
            Self::Team(_, result) => result.instrument(),
            Self::Progress(progress) => progress.instrument(),
        }
    }

    /// The report.
    #[inline(always)]
    pub fn report(self, lang: BuiltInLang) -> Report {
        match self {
            Self::Solo(response) => response.report(lang),
            Self::Team(_, result) => result.report(lang),
            Self::Progress(progress) => progress.report(lang),
        }
    }

    /// The picture of this kind; `None` if this result has no such picture.
    #[inline(always)]
    pub fn figure(self, kind: FigureKind, lang: BuiltInLang) -> Option<Figure> {
        match (self, kind) {
            (Self::Solo(response), FigureKind::Profile) => {
                Some(Figure::profile(&score(response), lang))
            }
            (Self::Solo(response), FigureKind::Radar) => {
                Some(Figure::radar(&score(response), lang))
            }
            (Self::Solo(response), FigureKind::Worlds) => {
                Some(Figure::worlds(&score(response), lang))
            }
            (Self::Team(_, result), FigureKind::Profile) => {
                Some(Figure::team_profile(result, lang))
            }
            (Self::Team(_, result), FigureKind::Radar) => Some(Figure::team_radar(result, lang)),
            (Self::Team(_, result), FigureKind::Worlds) => Some(Figure::team_worlds(result, lang)),
            (Self::Team(_, result), FigureKind::Perspectives) => {
                Some(Figure::perspectives(result, lang))
            }
            (Self::Team(_, result), FigureKind::Distribution) => {
                Some(Figure::distribution(result, lang))
            }
            (Self::Team(_, result), FigureKind::Item) => Some(Figure::item(result, lang)),
            (Self::Progress(progress), FigureKind::Progress) => {
                Some(Figure::progress(progress, lang))
            }
            _ => None,
        }
    }

    /// The table with these rows. For two moments there is one row per dimension, whatever `rows`
    /// says.
    ///
    /// # Errors
    ///
    /// If one row per respondent is asked for in anonymous mode.
    #[inline(always)]
    pub fn table(
        self,
        rows: Rows,
        lang: BuiltInLang,
        delimiter: Delimiter,
    ) -> Result<Csv<'r>, RespondentsError> {
        Ok(match (rows, self) {
            (Rows::Codebook, _) => csv::codebook(self.instrument(), lang, delimiter),
            (Rows::Items, Self::Solo(response)) => csv::response(response, lang, delimiter),
            (Rows::Items, Self::Team(_, result)) => csv::team(result, lang, delimiter),
            (Rows::Respondents, Self::Solo(response)) => {
                csv::respondents(core::slice::from_ref(response), Mode::Open, delimiter)?
            }
            (Rows::Respondents, Self::Team(responses, result)) => {
                csv::respondents(responses, result.mode, delimiter)?
            }
            (Rows::Items | Rows::Respondents, Self::Progress(progress)) => {
                csv::progress(progress, lang, delimiter)
            }
        })
    }
}

impl Response {
    /// What it says, for people. A [`ScoreCard`](crate::ScoreCard) has no report, because reports also speak of single
    /// answers.
    ///
    /// ```
    /// use samenwerkscan::{BuiltInLang, Draft, Form, KANSENGELIJKHEID, Perspective};
    ///
    /// let response = Draft::new(&KANSENGELIJKHEID, Form::Full, Perspective::School).finish()?;
    /// let report = response.report(BuiltInLang::En);
    /// assert_eq!(report.title, KANSENGELIJKHEID.title.get(BuiltInLang::En));
    /// # Ok::<(), samenwerkscan::ResponseError>(())
    /// ```
    pub fn report(&self, lang: BuiltInLang) -> Report {
        Report::solo(self, lang)
    }
}

impl TeamResult {
    /// What it says, for people.
    pub fn report(&self, lang: BuiltInLang) -> Report {
        Report::team(self, lang)
    }
}

impl Progress {
    /// What it says, for people.
    pub fn report(&self, lang: BuiltInLang) -> Report {
        Report::progress(self, lang)
    }
}

/// The format in which a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Format {
    /// For a terminal, at most 80 columns wide.
    Text,
    /// For a wiki, minutes or a message.
    Markdown,
    /// One page without script, which prints on A4.
    Html,
}

coded!(growing pub Format { Text = "text", Markdown = "markdown", Html = "html" });

impl Report {
    /// The report in a format; text without colours.
    pub fn write(&self, format: Format) -> String {
        match format {
            Format::Text => self.text(Ink::Plain).to_string(),
            Format::Markdown => self.markdown().to_string(),
            Format::Html => self.html().to_string(),
        }
    }
}
