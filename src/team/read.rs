//! From a document to a summary: the only door for summaries from elsewhere.

use alloc::borrow::ToOwned;
use alloc::string::String;

use super::file::FORMAT;
use super::summary::{DimensionSummary, FormSummary, ItemCounts, Side, Summary};
use crate::document::{Document, EXACT_LIMIT, is_whole};
use crate::fields::{Path, Problems};
use crate::instrument::Instrument;
use crate::perspective::Perspective;
use crate::problem::{DocumentError, Excerpt, ProblemKind};
use crate::stats::Moments;

impl<'i> Summary<'i> {
    /// Reads a summary of an instrument from a document.
    ///
    /// ```
    /// use samenwerkscan::team::Summary;
    /// use samenwerkscan::{Document, Draft, Form, KANSENGELIJKHEID, Perspective};
    ///
    /// let draft = Draft::new(&KANSENGELIJKHEID, Form::Full, Perspective::School);
    /// let summary = Summary::of(&[draft.finish()?])?;
    /// let file = serde_json::to_string(&summary)?;
    /// let document: Document = serde_json::from_str(&file)?;
    /// assert_eq!(Summary::parse(&document, &KANSENGELIJKHEID)?, summary);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every problem of the document, each with its place: besides what is wrong with any file,
    /// lists of another length than the instrument has, and numbers that no group of people can
    /// have.
    pub fn parse(
        document: &Document<'_>,
        instrument: &'i Instrument,
    ) -> Result<Self, DocumentError> {
        let mut reader = Reader { problems: Problems::default() };
        let summary = reader.summary(document, instrument);
        reader.problems.finish(summary)
    }
}

/// Reads into an empty summary, which says how long every list is.
struct Reader {
    problems: Problems,
}

impl Reader {
    fn summary<'i>(
        &mut self,
        document: &Document<'_>,
        instrument: &'i Instrument,
    ) -> Option<Summary<'i>> {
        let at = Path::Root;
        let keys = ["format", "instrument", "perspectives", "partners"];
        let [format, reference, perspectives, partners] =
            self.problems.fields(document, at, keys)?;
        self.problems.format(format, at, FORMAT);
        self.problems.instrument(reference, at, instrument);
        let mut summary = Summary::empty(instrument);
        let perspectives = self.problems.required(perspectives, at, "perspectives");
        let at_list = Path::Key(&at, "perspectives");
        for (idx, entry) in self.list(perspectives, at_list).iter().enumerate() {
            self.perspective(&mut summary, entry, Path::Index(&at_list, idx));
        }
        let n_people = |side: &Side| u64::from(side.full.n) + u64::from(side.short.n);
        if u64::from(u32::MAX) < summary.sides.iter().map(n_people).sum() {
            self.problems.report(at_list, ProblemKind::Impossible);
            return None;
        }
        let partners = self.problems.required(partners, at, "partners");
        let at_list = Path::Key(&at, "partners");
        for (idx, entry) in self.list(partners, at_list).iter().enumerate() {
            self.partner(&mut summary, entry, Path::Index(&at_list, idx));
        }
        Some(summary)
    }

    fn perspective(&mut self, summary: &mut Summary<'_>, entry: &Document<'_>, at: Path<'_>) {
        let keys = ["id", "full", "short"];
        let Some([id, full, short]) = self.problems.fields(entry, at, keys) else { return };
        let Some(id) = self.problems.required(id, at, "id") else { return };
        let at_id = Path::Key(&at, "id");
        let expected = "`school`, `partners`, `ouders` or `gemeente`";
        let Some(id) = self.problems.code::<Perspective>(id, at_id, expected) else { return };
        let mut sides = Perspective::ALL.iter().zip(&mut summary.sides);
        let Some((_, side)) = sides.find(|(own, _)| **own == id) else { return };
        if 0 < side.full.n || 0 < side.short.n {
            let found = Excerpt::of(id.code());
            self.problems.report(at_id, ProblemKind::DoubleValue { found });
        }
        for (key, form, own) in [("full", full, &mut side.full), ("short", short, &mut side.short)]
        {
            if let Some(form) = form {
                self.form(own, form, Path::Key(&at, key));
            }
        }
    }

    fn form(&mut self, own: &mut FormSummary, form: &Document<'_>, at: Path<'_>) {
        let keys = ["n", "total", "dimensions"];
        let Some([n, total, dimensions]) = self.problems.fields(form, at, keys) else { return };
        own.n = self.count(n, at, "n");
        self.moments(&mut own.total, total, at, "total");
        let dimensions = self.problems.required(dimensions, at, "dimensions");
        let at = Path::Key(&at, "dimensions");
        let list = self.list_of(own.dimensions.len(), dimensions, at);
        for (idx, (own_dimension, entry)) in own.dimensions.iter_mut().zip(list).enumerate() {
            self.dimension(own_dimension, own.n, entry, Path::Index(&at, idx));
        }
    }

    fn dimension(
        &mut self,
        own: &mut DimensionSummary,
        n_people: u32,
        entry: &Document<'_>,
        at: Path<'_>,
    ) {
        let keys = ["score", "anchor", "items"];
        let Some([score, anchor, items]) = self.problems.fields(entry, at, keys) else { return };
        self.moments(&mut own.score, score, at, "score");
        self.moments(&mut own.anchor, anchor, at, "anchor");
        let items = self.problems.required(items, at, "items");
        let at = Path::Key(&at, "items");
        let list = self.list_of(own.items.len(), items, at);
        for (idx, (own, item)) in own.items.iter_mut().zip(list).enumerate() {
            self.item(own, n_people, item, Path::Index(&at, idx));
        }
    }

    /// Everybody with the form gave an item one answer or none.
    fn item(&mut self, own: &mut ItemCounts, n_people: u32, item: &Document<'_>, at: Path<'_>) {
        let others = [&mut own.dont_know, &mut own.not_applicable, &mut own.not_answered];
        let n_counts = own.ratings.len() + others.len();
        let values = self.list_of(n_counts, Some(item), at);
        let mut sum = 0_u64;
        for (idx, (count, value)) in own.ratings.iter_mut().chain(others).zip(values).enumerate() {
            *count = self.people(value, Path::Index(&at, idx)).unwrap_or(0);
            sum += u64::from(*count);
        }
        if !values.is_empty() && sum != u64::from(n_people) {
            self.problems.report(at, ProblemKind::Impossible);
        }
    }

    fn partner(&mut self, summary: &mut Summary<'_>, entry: &Document<'_>, at: Path<'_>) {
        let keys = [
            "kind",
            "schoolName",
            "ownName",
            "working",
            "wanted",
            "speakers",
            "score",
            "core",
            "aboutSchool",
        ];
        let Some(fields) = self.problems.fields(entry, at, keys) else { return };
        let [kind, school_name, own_name, working, wanted, speakers, score, core, about] = fields;
        let Some(kind) = self.problems.required(kind, at, "kind") else { return };
        let at_kind = Path::Key(&at, "kind");
        let Some(kind) = self.problems.code(kind, at_kind, "a kind of partner") else { return };
        let school_name = self.name(school_name, at, "schoolName");
        let own_name = self.name(own_name, at, "ownName");
        let own = summary.partner(kind, school_name.as_deref().or(own_name.as_deref()));
        (own.school_name, own.own_name) = (school_name, own_name);
        own.working = self.count(working, at, "working");
        own.wanted = self.count(wanted, at, "wanted");
        own.speakers = self.count(speakers, at, "speakers");
        self.moments(&mut own.score, score, at, "score");
        self.moments(&mut own.core, core, at, "core");
        self.moments(&mut own.about_school, about, at, "aboutSchool");
    }

    fn name(
        &mut self,
        name: Option<&Document<'_>>,
        at: Path<'_>,
        key: &'static str,
    ) -> Option<String> {
        self.problems.name(name?, Path::Key(&at, key)).map(ToOwned::to_owned)
    }

    fn list<'d>(&mut self, list: Option<&'d Document<'d>>, at: Path<'_>) -> &'d [Document<'d>] {
        list.and_then(|list| self.problems.list(list, at)).unwrap_or_default()
    }

    /// A list of this length; an empty one where it has another.
    fn list_of<'d>(
        &mut self,
        length: usize,
        list: Option<&'d Document<'d>>,
        at: Path<'_>,
    ) -> &'d [Document<'d>] {
        let Some(list) = list.and_then(|list| self.problems.list(list, at)) else { return &[] };
        if list.len() != length {
            self.problems.report(at, ProblemKind::WrongLength { expected: length });
            return &[];
        }
        list
    }

    fn count(&mut self, field: Option<&Document<'_>>, at: Path<'_>, key: &'static str) -> u32 {
        let field = self.problems.required(field, at, key);
        field.and_then(|field| self.people(field, Path::Key(&at, key))).unwrap_or(0)
    }

    /// A number of people.
    fn people(&mut self, value: &Document<'_>, at: Path<'_>) -> Option<u32> {
        let number = u32::try_from(self.whole(value, at)?).ok();
        if number.is_none() {
            self.problems.report(at, ProblemKind::Impossible);
        }
        number
    }

    /// A whole number, as a number or, where that would not be exact, as its digits.
    #[expect(clippy::cast_possible_truncation, reason = "whole and exact")]
    fn whole(&mut self, value: &Document<'_>, at: Path<'_>) -> Option<i128> {
        let number = match value {
            Document::Number(number) if !is_whole(*number) => {
                self.problems.report(at, ProblemKind::NotAnInteger);
                return None;
            }
            Document::Number(number) => (number.abs() < EXACT_LIMIT).then_some(*number as i128),
            Document::Text(digits) if may_be_large(digits) => digits.parse().ok(),
            other => {
                self.problems.wrong_type(at, "a number", other);
                return None;
            }
        };
        if number.is_none() {
            self.problems.report(at, ProblemKind::Impossible);
        }
        number
    }

    /// Number of people, sum and sum of squares of scores from 0 to 100 points.
    fn moments(
        &mut self,
        own: &mut Moments,
        field: Option<&Document<'_>>,
        at: Path<'_>,
        key: &'static str,
    ) {
        let field = self.problems.required(field, at, key);
        let at = Path::Key(&at, key);
        let [n, sum, squares] = self.list_of(3, field, at) else { return };
        let n = self.people(n, Path::Index(&at, 0));
        let sum = self.whole(sum, Path::Index(&at, 1));
        let squares = self.whole(squares, Path::Index(&at, 2));
        let (Some(n), Some(sum), Some(squares)) = (n, sum, squares) else { return };
        let read = Moments::of_sums(n.into(), sum, squares);
        let read = read.per_point(own.units_per_point());
        if read.lies_within(100) {
            *own = read;
        } else {
            self.problems.report(at, ProblemKind::Impossible);
        }
    }
}

/// Whether these are the digits of a number that is too large for a number of a file.
fn may_be_large(digits: &str) -> bool {
    let is_number = digits.bytes().all(|digit| digit.is_ascii_digit());
    is_number && digits.parse().is_ok_and(|value: f64| EXACT_LIMIT <= value)
}
