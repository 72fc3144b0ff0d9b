//! A response as bits.

use alloc::vec::Vec;

use super::{
    BYTE, DATE, DAYS, FLAG, FORM, KIND, MONTHS, N_PARTNERS, PERSPECTIVE, TAG_LETTER, TAG_LETTERS,
    Values, WORKING,
};
use crate::base::{Answer, Form};
use crate::field::{Leefwereld, Partner, PartnerKind, Perspective};
use crate::instrument::Instrument;
use crate::response::{Date, Response, Tag, Working};
use crate::saved::bits::BitWriter;

/// Writes the content of a code.
pub(in crate::saved) struct Writer {
    bits: BitWriter,
    values: Values,
}

impl Writer {
    pub(in crate::saved) fn new(instrument: &Instrument) -> Self {
        Self { bits: BitWriter::default(), values: Values::of(instrument) }
    }

    pub(in crate::saved) fn into_bytes(self) -> Vec<u8> {
        self.bits.into_bytes()
    }

    pub(in crate::saved) fn number(&mut self, number: u32, width: u32) {
        self.bits.push(number, width);
    }

    pub(in crate::saved) fn tag(&mut self, tag: Tag) {
        let letters = tag.as_str().bytes().map(|letter| position(TAG_LETTERS, &letter) + 1);
        for number in letters.chain([0]).take(Tag::MAX_LETTERS) {
            self.number(number, TAG_LETTER);
        }
    }

    /// All but the tag.
    pub(in crate::saved) fn response(&mut self, response: &Response) {
        self.number(position(&Form::ALL, &response.form), FORM);
        self.number(position(&Perspective::ALL, &response.perspective), PERSPECTIVE);
        self.flag(response.date.is_some());
        if let Some(date) = response.date {
            self.number(day_number(date), DATE);
        }
        let estimate = response.self_estimate.map_or(0, |level| level.number().into());
        self.number(estimate, self.values.self_estimate_width());
        self.answers(&response.answers);
        if response.perspective == Perspective::Partners {
            self.flag(response.from.is_some());
            if let Some(from) = &response.from {
                self.partner(from);
            }
            self.flag(response.about_school.is_some());
            self.answers(response.about_school.as_deref().unwrap_or_default());
        }
        self.number(u32::try_from(response.partners.len()).unwrap_or(u32::MAX), N_PARTNERS);
        for entry in &response.partners {
            self.partner(&entry.partner);
            // One bit each, unless they are those of the kind.
            let differs = entry.leefwerelden != entry.partner.kind.leefwerelden();
            for leefwereld in Leefwereld::ALL {
                self.flag(differs && entry.leefwerelden.contains(leefwereld));
            }
            self.number(position(&Working::ALL, &entry.working), WORKING);
            self.answers(&entry.answers);
            let desired = entry.desired.map_or(0, |level| u32::from(level.number()) + 1);
            self.number(desired, self.values.desired_width());
        }
    }

    fn flag(&mut self, flag: bool) {
        self.number(flag.into(), FLAG);
    }

    fn partner(&mut self, partner: &Partner) {
        self.number(position(&PartnerKind::ALL, &partner.kind), KIND);
        self.flag(partner.name.is_some());
        if let Some(name) = &partner.name {
            for byte in name.bytes().chain([0]) {
                self.number(byte.into(), BYTE);
            }
        }
    }

    fn answers(&mut self, answers: &[Option<Answer>]) {
        for answer in answers {
            let number = match answer {
                Some(Answer::Rating(rating)) => u32::from(*rating),
                Some(Answer::DontKnow) => self.values.dont_know(),
                Some(Answer::NotApplicable) => self.values.not_applicable(),
                None => self.values.not_answered(),
            };
            self.number(number, self.values.answer_width());
        }
    }
}

fn position<T: PartialEq>(all: &[T], value: &T) -> u32 {
    let position = all.iter().position(|other| other == value);
    position.and_then(|position| u32::try_from(position).ok()).unwrap_or(u32::MAX)
}

fn day_number(date: Date) -> u32 {
    let month = u32::from(date.year()) * MONTHS + u32::from(date.month()) - 1;
    month * DAYS + u32::from(date.day()) - 1
}
