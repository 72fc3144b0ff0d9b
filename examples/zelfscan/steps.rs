//! The order of the questions: a list to walk forward and backward.

use samenwerkscan::{PartnerKind, Perspective, Working};

use crate::notes::{Notes, PartnerNotes, is_named};

/// One question of the interview. Positions count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The language.
    Language,
    /// The introduction.
    Start,
    /// The side from which the respondent looks.
    Perspective,
    /// The full or the short form.
    Form,
    /// The kind of the respondent's partner.
    From,
    /// The name of that partner.
    FromName,
    /// The respondent's own estimate.
    Estimate,
    /// An item of the main scan.
    Item(usize),
    /// A core item, answered by a partner about the school.
    AboutSchool(usize),
    /// A question about the partner at this position.
    Partner(usize, PartnerStep),
    /// The list of partners, to add one or to be done.
    Partners,
}

/// One question about a partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartnerStep {
    /// Its name.
    Name,
    /// Where it does something for children.
    Leefwerelden,
    /// Whether there is collaboration.
    Gate,
    /// An item.
    Item(usize),
    /// The wish.
    Wish,
}

/// Every step, as far as the answers so far tell. An answer can change what comes after it, so the
/// list is rebuilt after each.
pub(crate) fn all(notes: &Notes) -> Vec<Step> {
    let mut steps = Vec::new();
    if notes.asks_language {
        steps.push(Step::Language);
    }
    steps.extend([Step::Start, Step::Perspective, Step::Form]);
    let is_partner = notes.perspective == Some(Perspective::Partners);
    if is_partner {
        steps.extend([Step::From, Step::FromName]);
    }
    steps.push(Step::Estimate);
    steps.extend((0..notes.items().len()).map(Step::Item));
    if is_partner {
        steps.extend((0..notes.instrument.partner_scan.core.len()).map(Step::AboutSchool));
    }
    if notes.asks_about_partners() {
        for (at, partner) in notes.partners.iter().enumerate() {
            let own = about(notes, partner);
            steps.extend(own.into_iter().map(|step| Step::Partner(at, step)));
        }
        steps.push(Step::Partners);
    }
    steps
}

fn about(notes: &Notes, partner: &PartnerNotes) -> Vec<PartnerStep> {
    let kind = partner.partner.kind;
    let mut steps = vec![PartnerStep::Name];
    if kind == PartnerKind::Anders {
        steps.push(PartnerStep::Leefwerelden);
    }
    steps.push(PartnerStep::Gate);
    if partner.working == Some(Working::Yes) {
        steps.extend((0..notes.partner_items(kind).len()).map(PartnerStep::Item));
    }
    // A level that is wanted says nothing about a partner that is not needed.
    if partner.working.is_some_and(|working| working != Working::NotNeeded) {
        steps.push(PartnerStep::Wish);
    }
    steps
}

/// Whether a saved scan needs no question here any more.
///
/// An optional question is not asked again if a later one was answered: it was skipped. Items are
/// the exception, because the result gets better with every answer.
pub(crate) fn is_settled(step: Step, notes: &Notes) -> bool {
    match step {
        Step::Language | Step::Start | Step::Partners => false,
        Step::Perspective | Step::Form => true,
        Step::From => notes.from.is_some(),
        Step::FromName => notes.from.as_ref().is_some_and(|from| {
            from.name.is_some() || (is_named(from) && !notes.answers.is_empty())
        }),
        Step::Estimate => notes.estimate.is_some() || !notes.answers.is_empty(),
        Step::Item(at) => {
            notes.items().get(at).is_some_and(|(_, item)| notes.answers.contains_key(&item.id))
        }
        Step::AboutSchool(at) => {
            let item = notes.instrument.partner_scan.core.get(at);
            item.is_some_and(|item| notes.about_school.contains_key(&item.id))
        }
        Step::Partner(at, step) => notes.partners.get(at).is_some_and(|partner| match step {
            PartnerStep::Name | PartnerStep::Leefwerelden | PartnerStep::Gate => true,
            PartnerStep::Item(at) => {
                let items = notes.partner_items(partner.partner.kind);
                items.get(at).is_some_and(|item| partner.answers.contains_key(&item.id))
            }
            PartnerStep::Wish => partner.desired.is_some() || at + 1 < notes.partners.len(),
        }),
    }
}
