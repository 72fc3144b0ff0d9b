//! One response: one row per item.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::cell::Cell;
use super::part::Part;
use super::variable::{self, Variable, labelled};
use super::{Csv, Delimiter, messages};
use crate::base::{Answer, Level};
use crate::field::{Partner, PartnerKind};
use crate::instrument::{Instrument, Item};
use crate::response::{Response, Working};
use crate::words::{BuiltInLang, Text};

/// One response, one row per question: the respondent's own estimate, the items of the main scan,
/// for each partner whether there is collaboration, its items and the level wanted, and the items
/// about the school. Items about partners without collaboration are not asked.
#[must_use]
pub fn response(response: &Response, lang: BuiltInLang, delimiter: Delimiter) -> Csv<'_> {
    let instrument = response.instrument();
    let scan = &instrument.partner_scan;
    let mut table = Table { instrument, lang, rows: Vec::new() };
    table.level(Part::SelfEstimate, None, &instrument.own_estimate, response.self_estimate);
    for (dimension, answers) in instrument.dimensions.iter().zip(response.answers()) {
        for (item, answer) in dimension.items_on(response.form).iter().zip(answers) {
            table.item(Part::Main, Some(&*dimension.id), None, item, *answer);
        }
    }
    for entry in &response.partners {
        let partner = Some(&entry.partner);
        let answer = match entry.working {
            Working::Yes => &scan.gate.yes,
            Working::Wanted => &scan.gate.wanted,
            Working::NotNeeded => &scan.gate.not_needed,
        };
        let answer = [entry.working.code(), answer.get(lang)].map(Cell::from);
        table.row(Part::Working, None, partner, None, &scan.gate.question, answer);
        for (item, answer) in scan.items(entry.partner.kind).zip(&entry.answers) {
            table.item(Part::Partner, None, partner, item, *answer);
        }
        table.level(Part::Desired, partner, &scan.wish, entry.desired);
    }
    for (item, answer) in scan.core.iter().zip(response.about_school.iter().flatten()) {
        table.item(Part::AboutSchool, None, None, item, *answer);
    }
    Csv::new(delimiter, variables(instrument, lang), table.rows)
}

pub(super) fn variables(instrument: &Instrument, lang: BuiltInLang) -> Vec<Variable<'_>> {
    let gate = &instrument.partner_scan.gate;
    let working = labelled([
        (Working::Yes, gate.yes.get(lang)),
        (Working::Wanted, gate.wanted.get(lang)),
        (Working::NotNeeded, gate.not_needed.get(lang)),
    ]);
    let of_part = |part, values| [messages::part(lang, part), values].join(": ");
    let answers = [
        variable::answers(instrument, lang),
        of_part(Part::Working, &working),
        of_part(Part::SelfEstimate, &variable::levels(instrument, lang, Level::FIRST)),
        of_part(Part::Desired, &variable::levels(instrument, lang, Level::NONE)),
    ];
    let parts = labelled(Part::ALL.map(|part| (part, messages::part(lang, part))));
    let kinds = labelled(PartnerKind::ALL.map(|kind| (kind, kind.label(lang))));
    let dimensions = variable::dimensions(instrument, lang);
    let any = String::new;
    let columns = vec![
        ("part", &messages::PART, parts, &messages::NEVER),
        ("dimension", &messages::DIMENSION, dimensions, &messages::NO_DIMENSION),
        ("partnerKind", &messages::KIND, kinds, &messages::NO_PARTNER),
        ("partnerName", &messages::NAME, any(), &messages::NO_NAME),
        ("item", &messages::ITEM, any(), &messages::NO_CODE),
        ("text", &messages::ITEM_TEXT, any(), &messages::NEVER),
        ("answer", &messages::ANSWER, answers.join(" | "), &messages::NO_ANSWER),
        ("label", &messages::LABEL, any(), &messages::NO_ANSWER),
    ];
    variable::fixed(lang, columns)
}

struct Table<'r> {
    instrument: &'r Instrument,
    lang: BuiltInLang,
    rows: Vec<Vec<Cell<'r>>>,
}

impl<'r> Table<'r> {
    fn item(
        &mut self,
        part: Part,
        dimension: Option<&'r str>,
        partner: Option<&'r Partner>,
        item: &'r Item,
        answer: Option<Answer>,
    ) {
        let label = answer.map(|answer| variable::label(self.instrument, self.lang, answer));
        let answer = [Cell::optional(answer), Cell::optional(label)];
        self.row(part, dimension, partner, Some(&item.id), &item.text, answer);
    }

    fn level(
        &mut self,
        part: Part,
        partner: Option<&'r Partner>,
        question: &'r Text,
        level: Option<Level>,
    ) {
        let name = level.map(|level| variable::level_name(self.instrument, self.lang, level));
        let answer = [Cell::optional(level), Cell::optional(name)];
        self.row(part, None, partner, None, question, answer);
    }

    fn row(
        &mut self,
        part: Part,
        dimension: Option<&'r str>,
        partner: Option<&'r Partner>,
        item: Option<&'r str>,
        question: &'r Text,
        [answer, label]: [Cell<'r>; 2],
    ) {
        self.rows.push(vec![
            part.code().into(),
            Cell::optional(dimension),
            Cell::optional(partner.map(|partner| partner.kind.code())),
            Cell::optional(partner.and_then(|partner| partner.name.as_deref())),
            Cell::optional(item),
            question.get(self.lang).into(),
            answer,
            label,
        ]);
    }
}
