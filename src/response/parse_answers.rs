//! Reading answers: which items belong to which part, and which values they take.

use alloc::vec;
use alloc::vec::Vec;

use super::parser::{Parser, Part};
use super::{Answers, Working};
use crate::base::{Answer, Form};
use crate::field::PartnerKind;
use crate::instrument::{Instrument, Item};
use crate::reading::{Document, Excerpt, Field, ProblemKind, Value};

/// What an answer is, for messages.
const EXPECTED: &str = "a number, `dontKnow` or `notApplicable`";

impl Parser<'_> {
    pub(super) fn main_answers(
        &mut self,
        answers: Value<'_>,
        form: Option<Form>,
    ) -> Option<Answers> {
        // If the form is not known, no item is off the form.
        let form = form.unwrap_or(Form::Full);
        let dimensions = self.instrument.dimensions.iter();
        let items: Vec<&Item> = dimensions.flat_map(|dimension| dimension.items_on(form)).collect();
        self.answers(answers, &items, Part::Main)
    }

    pub(super) fn partner_answers(
        &mut self,
        answers: Field<'_>,
        kind: Option<PartnerKind>,
        working: Option<Working>,
    ) -> Answers {
        let answers = answers.value();
        if working.is_some_and(|working| working != Working::Yes) {
            if let Some(answers) = answers {
                let condition = "working `yes`";
                self.reader.report(answers.at, ProblemKind::NotAllowedHere { condition });
            }
            return Answers::new();
        }
        let scan = &self.instrument.partner_scan;
        let items: Vec<&Item> = match kind {
            Some(kind) => scan.items(kind).collect(),
            // If the kind is not known, no item is about another kind.
            None => {
                scan.core.iter().chain(scan.kinds.iter().flat_map(|entry| &*entry.items)).collect()
            }
        };
        answers
            .and_then(|answers| self.answers(answers, &items, Part::Partner))
            .unwrap_or_else(|| vec![None; items.len()])
    }

    /// Answers in the order of these items.
    pub(super) fn answers(
        &mut self,
        answers: Value<'_>,
        items: &[&Item],
        part: Part,
    ) -> Option<Answers> {
        let mut found = vec![None; items.len()];
        let mut seen = vec![false; items.len()];
        let mut next = 0;
        for (id, value) in self.reader.entries(&answers)? {
            let answer = self.answer(value);
            let idx = position(items, id, next);
            next = idx.map_or(next, |idx| idx + 1);
            match idx.and_then(|idx| Some((found.get_mut(idx)?, seen.get_mut(idx)?))) {
                Some((_, true)) => self.reader.duplicate_key(value.at, id),
                Some((slot, seen)) => (*slot, *seen) = (answer, true),
                None => self.reader.report(value.at, misplaced(self.instrument, id, part)),
            }
        }
        Some(found)
    }

    fn answer(&mut self, value: Value<'_>) -> Option<Answer> {
        match value.document {
            Document::Text(word) if word == Answer::DONT_KNOW => Some(Answer::DontKnow),
            Document::Text(word) if word == Answer::NOT_APPLICABLE => Some(Answer::NotApplicable),
            Document::Text(word) => {
                self.reader.unknown_value(value.at, word, EXPECTED);
                None
            }
            Document::Number(_) => {
                let highest = self.instrument.scale.max();
                self.reader.integer(value, 0..=highest).map(Answer::Rating)
            }
            _ => {
                self.reader.wrong_type(value, EXPECTED);
                None
            }
        }
    }
}

/// The index of an item. Most files list items in order, so the one after the last comes first.
fn position(items: &[&Item], id: &str, next: usize) -> Option<usize> {
    let is_next = items.get(next).is_some_and(|item| item.id == id);
    if is_next { Some(next) } else { items.iter().position(|item| item.id == id) }
}

/// Why an item does not belong to this part of the scan.
fn misplaced(instrument: &Instrument, id: &str, part: Part) -> ProblemKind {
    let item = Excerpt::of(id);
    let is_id = |item: &Item| item.id == id;
    let scan = &instrument.partner_scan;
    let in_main = instrument.dimensions.iter().any(|dimension| dimension.items.iter().any(is_id));
    let in_core = scan.core.iter().any(is_id);
    let in_kinds = scan.kinds.iter().any(|entry| entry.items.iter().any(is_id));
    match part {
        Part::Main if in_main => ProblemKind::ItemNotOnForm { item },
        Part::Main if in_core || in_kinds => ProblemKind::ItemOfOtherPart { item },
        Part::Partner if in_kinds => ProblemKind::ItemOfOtherPartner { item },
        Part::Partner if in_main => ProblemKind::ItemOfOtherPart { item },
        Part::Main | Part::Partner => ProblemKind::UnknownItem { item },
    }
}
