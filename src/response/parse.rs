//! From a document to a response: the only way in, with every problem reported at once.

use alloc::vec::Vec;

use super::parser::{Parser, Part};
use super::{Answers, FORMAT, MAX_PARTNERS, PartnerEntry, Response, ResponseError};
use crate::base::Level;
use crate::field::{Partner, PartnerKind, Perspective};
use crate::instrument::{Instrument, Item};
use crate::reading::{Document, Path, ProblemKind, Reader, Value};

impl Response {
    /// Reads a response to an instrument from a document.
    ///
    /// ```
    /// use samenwerkscan::{Document, KANSENGELIJKHEID, Response};
    ///
    /// let file = r#"{
    ///     "format": "samenwerkscan/response/1",
    ///     "instrument": { "id": "kansengelijkheid", "version": "1.0" },
    ///     "form": "full", "perspective": "school",
    ///     "answers": { "ambitie-1": 7, "stem-9": 1 }
    /// }"#;
    /// let document: Document = serde_json::from_str(file)?;
    /// let error = Response::parse(&document, &KANSENGELIJKHEID).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "/answers/ambitie-1: the number is not between 0 and 4\n\
    ///      /answers/stem-9: unknown item `stem-9`",
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every problem of the document, each with its place: keys that are unknown, duplicate,
    /// missing or null; values of the wrong type or out of range; items that are unknown, not on
    /// the form or about another partner; fields that need another field. Beyond
    /// [`MAX_PROBLEMS`](super::MAX_PROBLEMS), the last one says how many more there are.
    pub fn parse(document: &Document, instrument: &Instrument) -> Result<Self, ResponseError> {
        let mut parser = Parser { instrument, reader: Reader::default() };
        let response = parser.response(Value::whole(document));
        parser.reader.finish(response)
    }
}

impl Parser<'_> {
    fn response(&mut self, document: Value<'_>) -> Option<Response> {
        let keys = [
            "format",
            "instrument",
            "form",
            "perspective",
            "answers",
            "date",
            "tag",
            "selfEstimate",
            "partners",
            "from",
            "aboutSchool",
        ];
        let fields = self.reader.fields(&document, keys)?;
        let [format, instrument, form, perspective, answers, ..] = fields;
        let [.., date, tag, self_estimate, partners, from, about_school] = fields;

        self.reader.format(format, FORMAT);
        self.reader.instrument(instrument, self.instrument);
        let form = self.reader.required(form).and_then(|form| self.reader.code(form));
        let perspective = self.reader.required(perspective);
        let perspective = perspective.and_then(|side| self.reader.code(side));
        let answers = self.reader.required(answers);
        let answers = answers.and_then(|answers| self.main_answers(answers, form));
        let date = date.value().and_then(|date| self.reader.date(date));
        let tag = tag.value().and_then(|tag| self.tag(tag));
        let self_estimate = self_estimate.value();
        let self_estimate = self_estimate.and_then(|level| self.level(level, Level::FIRST));
        let partners = partners.value().map(|partners| self.partners(partners));
        let from = from.value().and_then(|from| {
            self.only_from_partners(perspective, from.at);
            self.reader.partner(from)
        });
        let about_school = about_school.value().and_then(|about| {
            self.only_from_partners(perspective, about.at);
            self.about_school(about)
        });

        Some(Response {
            instrument: self.instrument.clone(),
            form: form?,
            perspective: perspective?,
            date,
            tag,
            self_estimate,
            answers: answers?,
            partners: partners.unwrap_or_default(),
            from,
            about_school,
        })
    }

    fn partners(&mut self, partners: Value<'_>) -> Vec<PartnerEntry> {
        let entries = self.reader.list(&partners);
        if entries.len() > MAX_PARTNERS {
            let kind = ProblemKind::TooManyPartners { limit: MAX_PARTNERS };
            self.reader.report(partners.at, kind);
        }
        entries.filter_map(|entry| self.partner(entry)).collect()
    }

    fn partner(&mut self, entry: Value<'_>) -> Option<PartnerEntry> {
        let keys = ["kind", "name", "leefwerelden", "working", "answers", "desired"];
        let [kind, name, leefwerelden, working, answers, desired] =
            self.reader.fields(&entry, keys)?;

        let (kind, name, leefwerelden) =
            self.reader.kind_name_and_worlds([kind, name, leefwerelden]);
        let leefwerelden = leefwerelden.or(kind.map(PartnerKind::leefwerelden));
        let working = self.reader.required(working).and_then(|working| self.reader.code(working));
        let answers = self.partner_answers(answers, kind, working);
        let desired = desired.value().and_then(|level| self.level(level, Level::NONE));

        Some(PartnerEntry {
            partner: Partner { kind: kind?, name },
            leefwerelden: leefwerelden?,
            working: working?,
            answers,
            desired,
        })
    }

    fn about_school(&mut self, about: Value<'_>) -> Option<Answers> {
        let [answers] = self.reader.fields(&about, ["answers"])?;
        let answers = self.reader.required(answers)?;
        let core: Vec<&Item> = self.instrument.partner_scan.core.iter().collect();
        self.answers(answers, &core, Part::Partner)
    }

    fn only_from_partners(&mut self, perspective: Option<Perspective>, at: Path<'_>) {
        if perspective.is_some_and(|perspective| perspective != Perspective::Partners) {
            let condition = "perspective `partners`";
            self.reader.report(at, ProblemKind::NotAllowedHere { condition });
        }
    }
}
