//! A team: one row per item of the main scan.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::cell::Cell;
use super::variable::{self, Variable, labelled};
use super::{Csv, Delimiter, messages};
use crate::base::Answer;
use crate::field::Perspective;
use crate::instrument::{Dimension, Instrument, Spoken};
use crate::report::messages::team as messages_team;
use crate::team::{Agreement, ItemResult, Measure, TeamResult};
use crate::words::BuiltInLang;

/// A team, one row per item of the main scan. Values that the mode hides are left out.
#[must_use]
pub fn team(result: &TeamResult, lang: BuiltInLang, delimiter: Delimiter) -> Csv<'_> {
    let instrument = result.instrument();
    let rows = result.items.iter().map(|item| row(item, result.measure, instrument, lang));
    Csv::new(delimiter, variables(instrument, lang), rows.collect())
}

fn row<'r>(
    result: &'r ItemResult,
    measure: Option<Measure>,
    instrument: &'r Instrument,
    lang: BuiltInLang,
) -> Vec<Cell<'r>> {
    let texts = Spoken { instrument, lang };
    let has_item = |dimension: &&Dimension| dimension.items.iter().any(|item| item.id == result.id);
    let dimension = instrument.dimensions.iter().find(has_item);
    let mut cells = vec![
        Cell::optional(dimension.map(|dimension| &*dimension.id)),
        (&*result.id).into(),
        texts.item(&result.id).into(),
        Cell::optional(result.n),
        Cell::optional(result.mean),
        Cell::optional(result.sd),
        Cell::optional(result.ad),
    ];
    let counts = (0..=instrument.scale.max()).map(|rating| {
        let counts = result.counts.as_deref().unwrap_or_default();
        Cell::optional(counts.get(usize::from(rating)).copied())
    });
    cells.extend(counts);
    cells.extend([
        Cell::optional(result.dont_know),
        Cell::optional(result.not_applicable),
        Cell::optional(result.not_answered),
        Cell::optional(result.agreement.map(Agreement::code)),
        Cell::optional(measure.map(Measure::code)),
    ]);
    cells.extend(Perspective::ALL.map(|side| {
        let side = result.by_perspective.iter().find(|perspective| perspective.id == side);
        Cell::optional(side.map(|perspective| perspective.points))
    }));
    cells
}

pub(super) fn variables(instrument: &Instrument, lang: BuiltInLang) -> Vec<Variable<'_>> {
    let highest = i32::from(instrument.scale.max());
    let (count, any) = (|| variable::whole_number(lang), String::new);
    let from_0 = || messages::NUMBER_FROM_0.owned(lang);
    let agreement = labelled(
        Agreement::ALL.map(|agreement| (agreement, messages_team::agreement(lang, agreement))),
    );
    let dimensions = variable::dimensions(instrument, lang);
    let few = &messages::TOO_FEW_OR_HIDDEN;
    let before = vec![
        ("dimension", &messages::DIMENSION, dimensions, &messages::NEVER),
        ("item", &messages::ITEM, any(), &messages::NEVER),
        ("text", &messages::ITEM_TEXT, any(), &messages::NEVER),
        ("n", &messages::N, count(), &messages::HIDDEN),
        ("mean", &messages::MEAN, messages::RANGE.fill(lang, [&0, &highest]), few),
        ("sd", &messages::SD, from_0(), few),
        ("ad", &messages::AD, from_0(), few),
    ];
    let counts = (0..=instrument.scale.max()).map(|rating| Variable {
        name: format!("count_{rating}").into(),
        meaning: messages::COUNT
            .fill(lang, [&variable::label(instrument, lang, Answer::Rating(rating))])
            .into(),
        values: count(),
        empty: messages::HIDDEN.get(lang),
    });
    let after = vec![
        ("dontKnow", &messages::DONT_KNOW, count(), &messages::HIDDEN),
        ("notApplicable", &messages::NOT_APPLICABLE, count(), &messages::HIDDEN),
        ("notAnswered", &messages::NOT_ANSWERED, count(), &messages::HIDDEN),
        ("agreement", &messages::AGREEMENT, agreement, few),
        ("measure", &messages::MEASURE, variable::measures(lang), &messages::HIDDEN),
    ];
    let sides = Perspective::ALL.map(|side| Variable {
        name: format!("points_{side}").into(),
        meaning: messages::POINTS_OF_SIDE.fill(lang, [&side.label(lang)]).into(),
        values: variable::points(lang),
        empty: few.get(lang),
    });
    let mut variables = variable::fixed(lang, before);
    variables.extend(counts);
    variables.extend(variable::fixed(lang, after));
    variables.extend(sides);
    variables
}
