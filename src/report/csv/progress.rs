//! Two moments: one row per dimension.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::cell::Cell;
use super::variable::{self, Variable, labelled};
use super::{Csv, Delimiter, messages};
use crate::field::Perspective;
use crate::figure::messages as figure_messages;
use crate::instrument::{Instrument, Spoken};
use crate::team::Measure;
use crate::team::{Progress, Verdict};
use crate::words::BuiltInLang;

/// Two moments, one row per dimension.
#[must_use]
pub fn progress(progress: &Progress, lang: BuiltInLang, delimiter: Delimiter) -> Csv<'_> {
    let instrument = progress.instrument();
    let texts = Spoken { instrument, lang };
    let rows = progress.dimensions.iter().map(|dimension| {
        vec![
            (&*dimension.id).into(),
            texts.dimension(&dimension.id).into(),
            Cell::optional(dimension.before),
            Cell::optional(dimension.after),
            Cell::optional(dimension.delta),
            Cell::optional(dimension.verdict.map(Verdict::code)),
            Cell::optional(progress.measure.map(Measure::code)),
            left_out(&dimension.left_out),
        ]
    });
    Csv::new(delimiter, variables(instrument, lang), rows.collect())
}

/// The codes of the groups that are left out, separated by spaces.
fn left_out(sides: &[Perspective]) -> Cell<'static> {
    let codes: Vec<&str> = sides.iter().map(|side| side.code()).collect();
    if codes.is_empty() { Cell::Empty } else { Cell::Text(codes.join(" ").into()) }
}

pub(super) fn variables(instrument: &Instrument, lang: BuiltInLang) -> Vec<Variable<'_>> {
    let points = || variable::points(lang);
    let verdicts =
        labelled(Verdict::ALL.map(|verdict| (verdict, figure_messages::verdict(lang, verdict))));
    let dimensions = variable::dimensions(instrument, lang);
    let few = &messages::TOO_FEW_OR_HIDDEN;
    let sides = labelled(Perspective::ALL.map(|side| (side, side.label(lang))));
    let columns = vec![
        ("dimension", &messages::ROW_DIMENSION, dimensions, &messages::NEVER),
        ("label", &messages::ROW_LABEL, String::new(), &messages::NEVER),
        ("before", &messages::BEFORE, points(), few),
        ("after", &messages::AFTER, points(), few),
        ("delta", &messages::DELTA, messages::RANGE.fill(lang, [&-100, &100]), few),
        ("verdict", &messages::VERDICT, verdicts, few),
        ("measure", &messages::MEASURE, variable::measures(lang), few),
        ("leftOut", &messages::LEFT_OUT, sides, &messages::ALL_COUNT),
    ];
    variable::fixed(lang, columns)
}
