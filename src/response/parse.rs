//! From a document to a response: the only way in, with every problem reported at once.

use alloc::vec::Vec;

use super::parse_answers::Part;
use super::{Answers, FORMAT, MAX_PARTNERS, PartnerEntry, Response, ResponseError, Tag};
use crate::base::Level;
use crate::field::{Partner, PartnerKind, Perspective};
use crate::instrument::{Instrument, Item};
use crate::reading::{Document, Excerpt, Path, ProblemKind, Problems};

const WORKING: &str = "`yes`, `wanted` or `notNeeded`";

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
        let mut parser = Parser { instrument, problems: Problems::default() };
        let response = parser.response(document);
        parser.problems.finish(response)
    }
}

/// Each method returns a value if it could read one, and reports every problem either way.
pub(super) struct Parser<'i> {
    pub(super) instrument: &'i Instrument,
    pub(super) problems: Problems,
}

impl Parser<'_> {
    fn response(&mut self, document: &Document) -> Option<Response> {
        let at = Path::Root;
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
        let fields = self.problems.fields(document, at, keys)?;
        let [format, instrument, form, perspective, answers, ..] = fields;
        let [.., date, tag, self_estimate, partners, from, about_school] = fields;

        self.problems.format(format, at, FORMAT);
        self.problems.instrument(instrument, at, self.instrument);
        let form = self
            .problems
            .required(form, at, "form")
            .and_then(|form| self.problems.form(form, Path::Key(&at, "form")));
        let perspective = self
            .problems
            .required(perspective, at, "perspective")
            .and_then(|side| self.problems.perspective(side, Path::Key(&at, "perspective")));
        let answers = self
            .problems
            .required(answers, at, "answers")
            .and_then(|answers| self.main_answers(answers, Path::Key(&at, "answers"), form));
        let date = date.and_then(|date| self.problems.date(date, Path::Key(&at, "date")));
        let tag = tag.and_then(|tag| self.tag(tag, Path::Key(&at, "tag")));
        let self_estimate = self_estimate
            .and_then(|level| self.level(level, Path::Key(&at, "selfEstimate"), Level::FIRST));
        let partners = partners
            .map_or_else(Vec::new, |partners| self.partners(partners, Path::Key(&at, "partners")));
        let from = from.and_then(|from| {
            self.only_from_partners(perspective, Path::Key(&at, "from"));
            self.problems.partner(from, Path::Key(&at, "from"))
        });
        let about_school = about_school.and_then(|about| {
            self.only_from_partners(perspective, Path::Key(&at, "aboutSchool"));
            self.about_school(about, Path::Key(&at, "aboutSchool"))
        });

        Some(Response {
            instrument: self.instrument.clone(),
            form: form?,
            perspective: perspective?,
            date,
            tag,
            self_estimate,
            answers: answers?,
            partners,
            from,
            about_school,
        })
    }

    fn tag(&mut self, tag: &Document, at: Path<'_>) -> Option<Tag> {
        let text = self.problems.text(tag, at)?;
        let tag = text.parse().ok();
        if tag.is_none() {
            self.problems.report(at, ProblemKind::NotATag { found: Excerpt::of(text) });
        }
        tag
    }

    fn level(&mut self, level: &Document, at: Path<'_>, lowest: Level) -> Option<Level> {
        let highest = self.instrument.highest_level();
        let number = self.problems.integer(level, at, lowest.number(), highest.number())?;
        Some(Level::new(number))
    }

    fn partners(&mut self, partners: &Document, at: Path<'_>) -> Vec<PartnerEntry> {
        let list = self.problems.list(partners, at).unwrap_or_default();
        if list.len() > MAX_PARTNERS {
            self.problems.report(at, ProblemKind::TooManyPartners { limit: MAX_PARTNERS });
        }
        let entries = list.iter().enumerate();
        entries.filter_map(|(idx, entry)| self.partner(entry, Path::Index(&at, idx))).collect()
    }

    fn partner(&mut self, entry: &Document, at: Path<'_>) -> Option<PartnerEntry> {
        let keys = ["kind", "name", "leefwerelden", "working", "answers", "desired"];
        let [kind, name, leefwerelden, working, answers, desired] =
            self.problems.fields(entry, at, keys)?;
        let (kind, name, leefwerelden) =
            self.problems.kind_name_and_worlds([kind, name, leefwerelden], at);
        let leefwerelden = leefwerelden.or(kind.map(PartnerKind::leefwerelden));
        let working = self
            .problems
            .required(working, at, "working")
            .and_then(|working| self.problems.code(working, Path::Key(&at, "working"), WORKING));
        let answers = self.partner_answers(answers, Path::Key(&at, "answers"), kind, working);
        let desired =
            desired.and_then(|level| self.level(level, Path::Key(&at, "desired"), Level::NONE));

        Some(PartnerEntry {
            partner: Partner { kind: kind?, name },
            leefwerelden: leefwerelden?,
            working: working?,
            answers,
            desired,
        })
    }

    fn about_school(&mut self, about: &Document, at: Path<'_>) -> Option<Answers> {
        let [answers] = self.problems.fields(about, at, ["answers"])?;
        let answers = self.problems.required(answers, at, "answers")?;
        let core: Vec<&Item> = self.instrument.partner_scan.core.iter().collect();
        self.answers(answers, Path::Key(&at, "answers"), &core, Part::Partner)
    }

    fn only_from_partners(&mut self, perspective: Option<Perspective>, at: Path<'_>) {
        if perspective.is_some_and(|perspective| perspective != Perspective::Partners) {
            let condition = "perspective `partners`";
            self.problems.report(at, ProblemKind::NotAllowedHere { condition });
        }
    }
}
