//! Two moments: a row for each dimension.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::cell::Cell;
use super::variable::{self, Variable, labelled};
use super::{Csv, Delimiter, messages};
use crate::instrument::Instrument;
use crate::lang::Lang;
use crate::progress::{Progress, Verdict};
use crate::report::messages::team as messages_team;
use crate::report::texts::Texts;

/// Two moments, a row for each dimension.
#[must_use]
pub fn progress<'r>(
    progress: &'r Progress<'_>,
    instrument: &'r Instrument,
    lang: Lang,
    delimiter: Delimiter,
) -> Csv<'r> {
    let texts = Texts { instrument, lang };
    let rows = progress.dimensions.iter().map(|own| {
        vec![
            own.id.into(),
            texts.dimension(own.id).into(),
            Cell::optional(own.before),
            Cell::optional(own.after),
            Cell::optional(own.delta),
            Cell::optional(own.verdict.map(Verdict::code)),
        ]
    });
    Csv::new(delimiter, variables(instrument, lang), rows.collect())
}

pub(super) fn variables(instrument: &Instrument, lang: Lang) -> Vec<Variable<'_>> {
    let points = || variable::points(lang);
    let verdicts = labelled(Verdict::ALL.map(|own| (own, messages_team::verdict(lang, own))));
    let dimensions = variable::dimensions(instrument, lang);
    let few = &messages::TOO_FEW_OR_HIDDEN;
    let columns = vec![
        ("dimension", &messages::ROW_DIMENSION, dimensions, &messages::NEVER),
        ("label", &messages::ROW_LABEL, String::new(), &messages::NEVER),
        ("before", &messages::BEFORE, points(), few),
        ("after", &messages::AFTER, points(), few),
        ("delta", &messages::DELTA, messages::RANGE.fill(lang, [&-100, &100]), few),
        ("verdict", &messages::VERDICT, verdicts, few),
    ];
    variable::fixed(lang, columns)
}
