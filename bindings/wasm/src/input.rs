//! The options of a call, as they stand on a tape from JavaScript.

use alloc::vec::Vec;

use samenwerkscan::figure::FigureKind;
use samenwerkscan::report::Format;
use samenwerkscan::report::csv::{Delimiter, Rows};
use samenwerkscan::team::{Mode, ModeError, Summary};
use samenwerkscan::{Document, Form, KANSENGELIJKHEID, Partner};
use samenwerkscan_scoring::Refusal;
use samenwerkscan_scoring::input::word;
use samenwerkscan_tape::Reader;

pub(crate) fn form(tape: &mut Reader<'_>) -> Result<Form, Refusal> {
    word(tape, Refusal::new("unknownForm", "the forms are `full` and `short`"))
}

pub(crate) fn format(tape: &mut Reader<'_>) -> Result<Format, Refusal> {
    let message = "the formats are `text`, `markdown`, `html` and, of results, `csv`";
    word(tape, Refusal::new("unknownFormat", message))
}

pub(crate) fn rows(tape: &mut Reader<'_>) -> Result<Rows, Refusal> {
    let message = "the tables are `items`, `respondents` and `codebook`";
    word(tape, Refusal::new("unknownTable", message))
}

pub(crate) fn delimiter(tape: &mut Reader<'_>) -> Result<Delimiter, Refusal> {
    let message = "the delimiters are `semicolon` and `comma`";
    word(tape, Refusal::new("unknownDelimiter", message))
}

pub(crate) fn figure_kind(tape: &mut Reader<'_>) -> Result<FigureKind, Refusal> {
    word(tape, UNKNOWN_FIGURE)
}

pub(crate) const UNKNOWN_FIGURE: Refusal = Refusal::new(
    "unknownFigure",
    "there are `profile`, `radar` and `worlds` of a response; `profile`, `radar`, `perspectives` and \
     `distribution` of a team; `progress` of two moments",
);

/// What is shown of a team, and which partners its people were asked about.
pub(crate) struct TeamOptions {
    pub(crate) mode: Mode,
    pub(crate) partners: Option<Vec<Partner>>,
}

impl TeamOptions {
    /// What is left out is open mode, the group size of the rules, nobody who answers openly, and no
    /// list of partners.
    pub(crate) fn read(tape: &mut Reader<'_>) -> Result<Self, Refusal> {
        let options = tape.document();
        let partners = match option(&options, "partners") {
            None => None,
            Some(Document::Array(partners)) => Some(partners.iter().map(partner).collect()),
            Some(_) => Some(Err(UNKNOWN_PARTNER)),
        };
        Ok(Self { mode: mode(&options)?, partners: partners.transpose()? })
    }

    /// The summary, with the list of partners if there is one.
    pub(crate) fn apply(&self, summary: Summary) -> Summary {
        match &self.partners {
            Some(partners) => summary.about(partners.clone()),
            None => summary,
        }
    }
}

/// An option that was given.
fn option<'d>(options: &'d Document, key: &str) -> Option<&'d Document> {
    let Document::Object(entries) = options else { return None };
    let (_, value) = entries.iter().find(|(found, _)| found == key)?;
    (!matches!(value, Document::Other)).then_some(value)
}

fn mode(options: &Document) -> Result<Mode, Refusal> {
    match option(options, "mode") {
        None => Ok(Mode::Open),
        Some(Document::Text(kind)) if kind == "open" => Ok(Mode::Open),
        Some(Document::Text(kind)) if kind == "anonymous" => anonymous(options),
        _ => Err(Refusal::new("unknownMode", "the modes are `open` and `anonymous`")),
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
#[expect(clippy::float_cmp, reason = "whole numbers are exact")]
fn anonymous(options: &Document) -> Result<Mode, Refusal> {
    let k = match option(options, "k") {
        None => None,
        Some(Document::Number(k)) if f64::from(*k as u32) == *k => Some(*k as u32),
        _ => Some(0),
    };
    let refusal = |error: ModeError| Refusal::of(error.code(), &error, &[]);
    let mode = Mode::anonymous(k, &KANSENGELIJKHEID.rules.privacy).map_err(refusal)?;
    let open = match option(options, "open") {
        None => &[],
        Some(Document::Array(open)) => open.as_slice(),
        Some(_) => return Err(UNKNOWN_SIDE),
    };
    open.iter().try_fold(mode, |mode, side| {
        let Document::Text(side) = side else { return Err(UNKNOWN_SIDE) };
        mode.openly(side.parse().map_err(|_| UNKNOWN_SIDE)?).map_err(refusal)
    })
}

const UNKNOWN_SIDE: Refusal =
    Refusal::new("notAnOrganisation", "`open` is a list of `partners` or `gemeente` or both");

fn partner(partner: &Document) -> Result<Partner, Refusal> {
    let kind = match option(partner, "kind") {
        Some(Document::Text(kind)) => kind.parse().map_err(|_| UNKNOWN_PARTNER)?,
        _ => return Err(UNKNOWN_PARTNER),
    };
    match option(partner, "name") {
        None => Ok(Partner { kind, name: None }),
        Some(Document::Text(name)) => Ok(Partner { kind, name: Some(name.clone()) }),
        Some(_) => Err(UNKNOWN_PARTNER),
    }
}

const UNKNOWN_PARTNER: Refusal = Refusal::new(
    "unknownPartner",
    "`partners` is a list of `{ kind, name }`, in which the name may be left out",
);
