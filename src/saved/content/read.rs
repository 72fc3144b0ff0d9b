//! Bits to a document.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{
    BYTE, DATE, DAYS, FLAG, FORM, KIND, MONTHS, N_PARTNERS, PERSPECTIVE, TAG_LETTER, TAG_LETTERS,
    Values, WORKING,
};
use crate::base::{Answer, Form};
use crate::field::{Leefwereld, Leefwerelden, PartnerKind, Perspective};
use crate::instrument::{Instrument, Item};
use crate::reading::Document;
use crate::response::{FORMAT, Tag, Working};
use crate::saved::bits::BitReader;
use crate::saved::error::CodeError;

/// Reads the content as a document, so that the parser of responses judges it. An unknown number is
/// passed on as a number, which the parser then rejects.
pub(in crate::saved) struct Reader<'c, 'i> {
    bits: BitReader<'c>,
    values: Values,
    instrument: &'i Instrument,
}

/// Why bits are no valid content.
pub(in crate::saved) enum Fault {
    /// They end too early.
    Ended,
    /// They contain invalid text.
    Broken,
}

type Read<T> = Result<T, Fault>;

impl From<Fault> for CodeError {
    fn from(_: Fault) -> Self {
        Self::Damaged
    }
}

impl<'c, 'i> Reader<'c, 'i> {
    pub(in crate::saved) fn new(content: &'c [u8], instrument: &'i Instrument) -> Self {
        Self { bits: BitReader::new(content), values: Values::of(instrument), instrument }
    }

    /// The number of bytes read so far, rounded up.
    pub(in crate::saved) const fn n_bytes(&self) -> usize {
        self.bits.n_taken().div_ceil(8)
    }

    pub(in crate::saved) fn number(&mut self, width: u32) -> Read<u32> {
        self.bits.take(width).ok_or(Fault::Ended)
    }

    pub(in crate::saved) fn tag(&mut self) -> Read<Document> {
        let mut tag = String::new();
        while tag.len() < Tag::MAX_LETTERS
            && let Some(place) = self.number(TAG_LETTER)?.checked_sub(1)
        {
            let letter = TAG_LETTERS.get(place as usize).ok_or(Fault::Broken)?;
            tag.push(char::from(*letter));
        }
        Ok(Document::Text(tag))
    }

    /// The response with this tag; the bits hold all of it but the tag.
    pub(in crate::saved) fn response(&mut self, tag: Option<Document>) -> Read<Document> {
        let instrument = self.instrument;
        let (form, form_code) = self.one_of(&Form::ALL, FORM, Form::code)?;
        let (perspective, perspective_code) =
            self.one_of(&Perspective::ALL, PERSPECTIVE, Perspective::code)?;
        let date = self.optional(Self::date)?;
        let estimate = self.number(self.values.self_estimate_width())?;
        let mut items = instrument
            .dimensions
            .iter()
            .flat_map(|dimension| dimension.items_on(form.unwrap_or(Form::Full)));
        let answers = self.answers(&mut items)?;
        let (mut from, mut about_school) = (None, None);
        if perspective == Some(Perspective::Partners) {
            from = self.optional(|reader| {
                let (_, kind, name) = reader.partner()?;
                Ok(Document::object([("kind", Some(kind)), ("name", name)]))
            })?;
            about_school = self.optional(|reader| {
                let answers = reader.answers(&mut instrument.partner_scan.core.iter())?;
                Ok(Document::object([("answers", Some(answers))]))
            })?;
        }
        let n_partners = self.number(N_PARTNERS)?;
        let partners = (0..n_partners).map(|_| self.entry()).collect::<Read<Vec<_>>>()?;
        Ok(Document::object([
            ("format", Some(Document::from(FORMAT))),
            (
                "instrument",
                Some(Document::object([
                    ("id", Some(Document::from(&*instrument.id))),
                    ("version", Some(Document::from(&*instrument.version))),
                ])),
            ),
            ("form", Some(form_code)),
            ("perspective", Some(perspective_code)),
            ("from", from),
            ("date", date),
            ("tag", tag),
            ("selfEstimate", (estimate > 0).then(|| Document::Number(estimate.into()))),
            ("answers", Some(answers)),
            ("partners", Some(Document::Array(partners))),
            ("aboutSchool", about_school),
        ]))
    }

    fn entry(&mut self) -> Read<Document> {
        let (kind, kind_code, name) = self.partner()?;
        let mut leefwerelden = Leefwerelden::NONE;
        for leefwereld in Leefwereld::ALL {
            if self.flag()? {
                leefwerelden = leefwerelden.with(leefwereld);
            }
        }
        let list =
            leefwerelden.iter().map(|leefwereld| Document::from(leefwereld.code())).collect();
        let (working, working_code) = self.one_of(&Working::ALL, WORKING, Working::code)?;
        let scan = &self.instrument.partner_scan;
        let answers = match (working, kind) {
            (Some(Working::Yes), Some(kind)) => Some(self.answers(&mut scan.items(kind))?),
            _ => None,
        };
        let desired = self.number(self.values.desired_width())?.checked_sub(1);
        Ok(Document::object([
            ("kind", Some(kind_code)),
            ("name", name),
            ("leefwerelden", (!leefwerelden.is_empty()).then_some(list)),
            ("working", Some(working_code)),
            ("answers", answers),
            ("desired", desired.map(|level| Document::Number(level.into()))),
        ]))
    }

    /// The kind of a partner, the same kind as a document, and the name.
    fn partner(&mut self) -> Read<(Option<PartnerKind>, Document, Option<Document>)> {
        let (kind, code) = self.one_of(&PartnerKind::ALL, KIND, PartnerKind::code)?;
        let name = self.optional(Self::text)?;
        Ok((kind, code, name))
    }

    fn flag(&mut self) -> Read<bool> {
        Ok(self.number(FLAG)? == 1)
    }

    /// A value that a flag may mark as missing.
    fn optional<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<Option<T>> {
        if self.flag()? { read(self).map(Some) } else { Ok(None) }
    }

    /// A value of a closed enum, and its code.
    fn one_of<T: Copy>(
        &mut self,
        all: &[T],
        width: u32,
        code: impl Fn(T) -> &'static str,
    ) -> Read<(Option<T>, Document)> {
        let number = self.number(width)?;
        let value = all.get(number as usize).copied();
        let document = value
            .map_or_else(|| Document::Number(number.into()), |value| Document::from(code(value)));
        Ok((value, document))
    }

    fn text(&mut self) -> Read<Document> {
        let mut bytes = Vec::new();
        loop {
            match u8::try_from(self.number(BYTE)?).unwrap_or(0) {
                0 => break,
                byte => bytes.push(byte),
            }
        }
        let text = String::from_utf8(bytes).map_err(|_| Fault::Broken)?;
        Ok(Document::Text(text))
    }

    fn date(&mut self) -> Read<Document> {
        let number = self.number(DATE)?;
        let (month, day) = (number / DAYS, number % DAYS);
        let (year, month) = (month / MONTHS, month % MONTHS);
        let text = format!("{year:04}-{:02}-{:02}", month + 1, day + 1);
        Ok(Document::Text(text))
    }

    fn answers(&mut self, items: &mut dyn Iterator<Item = &'i Item>) -> Read<Document> {
        let mut entries = Vec::new();
        for item in items {
            let number = self.number(self.values.answer_width())?;
            let answer = match number {
                number if number == self.values.not_answered() => continue,
                number if number == self.values.dont_know() => Document::from(Answer::DONT_KNOW),
                number if number == self.values.not_applicable() => {
                    Document::from(Answer::NOT_APPLICABLE)
                }
                number => Document::Number(number.into()),
            };
            entries.push((item.id.clone().into_owned(), answer));
        }
        Ok(Document::Object(entries))
    }
}
