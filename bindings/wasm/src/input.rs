//! The options of a call, as they stand on a tape from JavaScript.

use samenwerkscan::figure::FigureKind;
use samenwerkscan::report::Format;
use samenwerkscan::report::csv::{Delimiter, Rows};
use samenwerkscan::team::Mode;
use samenwerkscan::{Document, Form, KANSENGELIJKHEID};
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

/// The word for the mode and the size of the smallest group; where they are left out, open, and what
/// the rules say.
pub(crate) fn mode(tape: &mut Reader<'_>) -> Result<Mode, Refusal> {
    let (kind, k) = (tape.document(), tape.document());
    match kind {
        Document::Other => Ok(Mode::Open),
        Document::Text(kind) if kind == "open" => Ok(Mode::Open),
        Document::Text(kind) if kind == "anonymous" => anonymous(&k),
        _ => Err(Refusal::new("unknownMode", "the modes are `open` and `anonymous`")),
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
#[expect(clippy::float_cmp, reason = "whole numbers are exact")]
fn anonymous(k: &Document<'_>) -> Result<Mode, Refusal> {
    let k = match k {
        Document::Other => None,
        Document::Number(k) if f64::from(*k as u32) == *k => Some(*k as u32),
        _ => Some(0),
    };
    Mode::anonymous(k, &KANSENGELIJKHEID.rules.privacy)
        .map_err(|_| Refusal::new("groupSize", "the group size `k` is a whole number from 3 to 20"))
}
