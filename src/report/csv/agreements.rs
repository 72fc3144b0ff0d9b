//! What a group agreed: one row per agreement.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::cell::Cell;
use super::variable::{self, Variable, labelled};
use super::{Csv, Delimiter, messages};
use crate::field::PartnerKind;
use crate::report::messages::meeting;
use crate::saved::team_file::{Agreement, Done};
use crate::words::BuiltInLang;

/// What a group agreed, one row per agreement.
#[must_use]
pub fn agreements(agreements: &[Agreement], lang: BuiltInLang, delimiter: Delimiter) -> Csv<'_> {
    let rows = agreements.iter().map(|agreement| {
        let text = |text: &'_ Option<String>| {
            text.clone().map_or(Cell::Empty, |text| Cell::Text(text.into()))
        };
        let partner = agreement.partner.as_ref();
        vec![
            Cell::Text((&*agreement.what).into()),
            text(&agreement.why),
            text(&agreement.who),
            Cell::optional(partner.map(|partner| partner.kind.code())),
            Cell::optional(partner.and_then(|partner| partner.name.as_deref())),
            agreement.when.map_or(Cell::Empty, |date| Cell::Text(alloc::format!("{date}").into())),
            text(&agreement.sign),
            Cell::optional(agreement.done.map(Done::code)),
            text(&agreement.note),
        ]
    });
    Csv::new(delimiter, variables(lang), rows.collect())
}

pub(super) fn variables(lang: BuiltInLang) -> Vec<Variable<'static>> {
    let any = String::new;
    let kinds = labelled(PartnerKind::ALL.map(|kind| (kind, kind.label(lang))));
    let done = labelled(Done::ALL.map(|done| (done, meeting::done(done).get(lang))));
    let nothing = &messages::NOTHING_WRITTEN;
    let columns = vec![
        ("what", &messages::WHAT, any(), &messages::NEVER),
        ("why", &messages::WHY, any(), nothing),
        ("who", &messages::WHO, any(), nothing),
        ("partnerKind", &messages::KIND, kinds, nothing),
        ("partner", &messages::NAME, any(), nothing),
        ("when", &messages::WHEN, messages::DAY.owned(lang), nothing),
        ("sign", &messages::SIGN, any(), nothing),
        ("done", &messages::DONE, done, nothing),
        ("note", &messages::NOTE, any(), nothing),
    ];
    variable::fixed(lang, columns)
}
