//! From a document to a summary: the only way in for summaries from elsewhere.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;

use super::file::FORMAT;
use super::partners::key;
use super::summary::{DimensionSummary, FormSummary, ItemCounts, Side, Summary};
use crate::field::Perspective;
use crate::instrument::Instrument;
use crate::reading::{
    Document, DocumentError, EXACT_LIMIT, Excerpt, Path, ProblemKind, Problems, is_whole,
};
use crate::stats::Moments;

impl Summary {
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
    /// Every problem of the document, each with its place: besides what can be wrong with any file,
    /// lists of the wrong length for the instrument, and numbers that no group of people can have.
    pub fn parse(document: &Document, instrument: &Instrument) -> Result<Self, DocumentError> {
        Reader::read(|reader| reader.summary(document, instrument))
    }
}

/// Reads files with counts. The type being read into determines the length of every list.
pub(super) struct Reader {
    pub(super) problems: Problems,
}

impl Reader {
    /// The result, unless there are problems.
    pub(super) fn read<T>(read: impl FnOnce(&mut Self) -> Option<T>) -> Result<T, DocumentError> {
        let mut reader = Self { problems: Problems::default() };
        let value = read(&mut reader);
        reader.problems.finish(value)
    }

    fn summary(&mut self, document: &Document, instrument: &Instrument) -> Option<Summary> {
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

    fn perspective(&mut self, summary: &mut Summary, entry: &Document, at: Path<'_>) {
        let keys = ["id", "full", "short"];
        let Some([id, full, short]) = self.problems.fields(entry, at, keys) else { return };
        let Some(id) = self.problems.required(id, at, "id") else { return };
        let at_id = Path::Key(&at, "id");
        let expected = "`school`, `partners`, `ouders` or `gemeente`";
        let Some(id) = self.problems.code::<Perspective>(id, at_id, expected) else { return };
        let mut sides = Perspective::ALL.iter().zip(&mut summary.sides);
        let Some((_, side)) = sides.find(|(perspective, _)| **perspective == id) else { return };
        if 0 < side.full.n || 0 < side.short.n {
            let found = Excerpt::of(id.code());
            self.problems.report(at_id, ProblemKind::DoubleValue { found });
        }
        for (key, form, counts) in
            [("full", full, &mut side.full), ("short", short, &mut side.short)]
        {
            if let Some(form) = form {
                self.form(counts, form, Path::Key(&at, key));
            }
        }
    }

    fn form(&mut self, summary: &mut FormSummary, form: &Document, at: Path<'_>) {
        let keys = ["n", "total", "anchorTotal", "dimensions"];
        let Some([n, total, anchor_total, dimensions]) = self.problems.fields(form, at, keys)
        else {
            return;
        };
        summary.n = self.count(n, at, "n");
        self.moments(&mut summary.total, total, at, "total");
        if anchor_total.is_some() {
            self.moments(&mut summary.anchor_total, anchor_total, at, "anchorTotal");
        }
        let dimensions = self.problems.required(dimensions, at, "dimensions");
        let at = Path::Key(&at, "dimensions");
        let list = self.list_of(summary.dimensions.len(), dimensions, at);
        for (idx, (dimension, entry)) in summary.dimensions.iter_mut().zip(list).enumerate() {
            self.dimension(dimension, summary.n, entry, Path::Index(&at, idx));
        }
    }

    fn dimension(
        &mut self,
        dimension: &mut DimensionSummary,
        n_people: u32,
        entry: &Document,
        at: Path<'_>,
    ) {
        let keys = ["score", "anchor", "items"];
        let Some([score, anchor, items]) = self.problems.fields(entry, at, keys) else { return };
        self.moments(&mut dimension.score, score, at, "score");
        self.moments(&mut dimension.anchor, anchor, at, "anchor");
        let items = self.problems.required(items, at, "items");
        let at = Path::Key(&at, "items");
        let list = self.list_of(dimension.items.len(), items, at);
        for (idx, (counts, item)) in dimension.items.iter_mut().zip(list).enumerate() {
            self.item(counts, n_people, item, Path::Index(&at, idx));
        }
    }

    /// Everybody with the form gave at most one answer to an item.
    fn item(&mut self, counts: &mut ItemCounts, n_people: u32, item: &Document, at: Path<'_>) {
        if self.counts(counts, item, at) && counts.n_asked() != n_people {
            self.problems.report(at, ProblemKind::Impossible);
        }
    }

    /// The counts of an item; false if they are not a list of the right length.
    pub(super) fn counts(
        &mut self,
        counts: &mut ItemCounts,
        item: &Document,
        at: Path<'_>,
    ) -> bool {
        let others = [&mut counts.dont_know, &mut counts.not_applicable, &mut counts.not_answered];
        let n_counts = counts.ratings.len() + others.len();
        let values = self.list_of(n_counts, Some(item), at);
        let counts = counts.ratings.iter_mut().chain(others);
        for (idx, (count, value)) in counts.zip(values).enumerate() {
            *count = self.people(value, Path::Index(&at, idx)).unwrap_or(0);
        }
        !values.is_empty()
    }

    fn partner(&mut self, summary: &mut Summary, entry: &Document, at: Path<'_>) {
        let keys = [
            "kind",
            "schoolName",
            "ownName",
            "mentions",
            "spellings",
            "leefwerelden",
            "working",
            "wanted",
            "people",
            "speakers",
            "score",
            "core",
            "aboutSchool",
            "coreItems",
            "aboutItems",
        ];
        let Some(fields) = self.problems.fields(entry, at, keys) else { return };
        let [kind, school_name, own_name, mentions, spellings, leefwerelden, ..] = fields;
        let [
            ..,
            working,
            wanted,
            people,
            speakers,
            score,
            core,
            about_school,
            core_items,
            about_items,
        ] = fields;
        let Some(kind) = self.problems.required(kind, at, "kind") else { return };
        let at_kind = Path::Key(&at, "kind");
        let Some(kind) = self.problems.code(kind, at_kind, "a kind of partner") else { return };
        let school_name = self.name(school_name, at, "schoolName");
        let own_name = self.name(own_name, at, "ownName");
        let working = self.count(working, at, "working");
        let wanted = self.count(wanted, at, "wanted");
        let speakers = self.count(speakers, at, "speakers");
        let mentions = self.optional_count(mentions, at, "mentions").unwrap_or(working + wanted);
        let name = school_name.as_deref().or(own_name.as_deref());
        let (partners, instrument) = (&mut summary.partners, &summary.instrument);
        let partner = if mentions > 0 {
            partners.named_by_school(&key(kind, name), instrument)
        } else {
            partners.partner(&key(kind, name), instrument)
        };
        let Some(partner) = partner else { return };
        (partner.school_name, partner.own_name) = (school_name, own_name);
        (partner.working, partner.wanted, partner.mentions) = (working, wanted, mentions);
        partner.people = self.optional_count(people, at, "people").unwrap_or(speakers);
        partner.speakers = speakers;
        partner.spellings = self.spellings(spellings, at);
        if leefwerelden.is_some() {
            let at = Path::Key(&at, "leefwerelden");
            let list = self.list_of(partner.leefwerelden.len(), leefwerelden, at);
            for (idx, (n, value)) in partner.leefwerelden.iter_mut().zip(list).enumerate() {
                *n = self.people(value, Path::Index(&at, idx)).unwrap_or_default();
                if partner.mentions < *n {
                    self.problems.report(Path::Index(&at, idx), ProblemKind::Impossible);
                }
            }
        }
        self.moments(&mut partner.score, score, at, "score");
        self.moments(&mut partner.core, core, at, "core");
        self.moments(&mut partner.about_school, about_school, at, "aboutSchool");
        let n_people = partner.mentions;
        self.core_items(&mut partner.core_items, n_people, core_items, at, "coreItems");
        let n_people = partner.people;
        self.core_items(&mut partner.about_items, n_people, about_items, at, "aboutItems");
    }

    /// The answers to the core items, if the file has them.
    fn core_items(
        &mut self,
        items: &mut [ItemCounts],
        n_people: u32,
        field: Option<&Document>,
        at: Path<'_>,
        key: &'static str,
    ) {
        let at = Path::Key(&at, key);
        let Some(field) = field else { return };
        let list = self.list_of(items.len(), Some(field), at);
        for (idx, (counts, item)) in items.iter_mut().zip(list).enumerate() {
            let at = Path::Index(&at, idx);
            // Of people from files without these counts it is not known what they answered.
            if self.counts(counts, item, at) && n_people < counts.n_asked() {
                self.problems.report(at, ProblemKind::Impossible);
            }
        }
    }

    fn spellings(&mut self, field: Option<&Document>, at: Path<'_>) -> BTreeMap<String, u32> {
        let at = Path::Key(&at, "spellings");
        let mut spellings = BTreeMap::new();
        for (idx, entry) in self.list(field, at).iter().enumerate() {
            let at = Path::Index(&at, idx);
            let Some([name, n]) = self.problems.fields(entry, at, ["name", "n"]) else { continue };
            let name = self.problems.required(name, at, "name");
            let name = self.name(name, at, "name");
            let n = self.count(n, at, "n");
            spellings.extend(name.map(|name| (name, n)));
        }
        spellings
    }

    pub(super) fn name(
        &mut self,
        name: Option<&Document>,
        at: Path<'_>,
        key: &'static str,
    ) -> Option<String> {
        self.problems.name(name?, Path::Key(&at, key)).map(ToOwned::to_owned)
    }

    pub(super) fn list<'d>(&mut self, list: Option<&'d Document>, at: Path<'_>) -> &'d [Document] {
        list.and_then(|list| self.problems.list(list, at)).unwrap_or_default()
    }

    /// A list of this length; an empty one if it has another.
    pub(super) fn list_of<'d>(
        &mut self,
        length: usize,
        list: Option<&'d Document>,
        at: Path<'_>,
    ) -> &'d [Document] {
        let Some(list) = list.and_then(|list| self.problems.list(list, at)) else { return &[] };
        if list.len() != length {
            self.problems.report(at, ProblemKind::WrongLength { expected: length });
            return &[];
        }
        list
    }

    pub(super) fn count(
        &mut self,
        field: Option<&Document>,
        at: Path<'_>,
        key: &'static str,
    ) -> u32 {
        let field = self.problems.required(field, at, key);
        field.and_then(|field| self.people(field, Path::Key(&at, key))).unwrap_or(0)
    }

    fn optional_count(
        &mut self,
        field: Option<&Document>,
        at: Path<'_>,
        key: &'static str,
    ) -> Option<u32> {
        field.and_then(|field| self.people(field, Path::Key(&at, key)))
    }

    /// A number of people.
    pub(super) fn people(&mut self, value: &Document, at: Path<'_>) -> Option<u32> {
        let number = u32::try_from(self.whole(value, at)?).ok();
        if number.is_none() {
            self.problems.report(at, ProblemKind::Impossible);
        }
        number
    }

    /// An integer, as a number or, if that would not be exact, as its digits.
    #[expect(clippy::cast_possible_truncation, reason = "whole and exact")]
    fn whole(&mut self, value: &Document, at: Path<'_>) -> Option<i128> {
        let number = match value {
            Document::Number(number) if !is_whole(*number) => {
                self.problems.report(at, ProblemKind::NotAnInteger);
                return None;
            }
            Document::Number(number) => (number.abs() < EXACT_LIMIT).then_some(*number as i128),
            Document::Text(digits) if is_large_number(digits) => digits.parse().ok(),
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
        moments: &mut Moments,
        field: Option<&Document>,
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
        let read = read.per_point(moments.units_per_point());
        if read.lies_within(100) {
            *moments = read;
        } else {
            self.problems.report(at, ProblemKind::Impossible);
        }
    }
}

/// Whether these are the digits of a number too large to be a number in a file: 2^53 or more.
fn is_large_number(digits: &str) -> bool {
    const LONGEST_SMALL_ONE: usize = 16;
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    let is_large = |number: u64| 1 << 53 <= number;
    let significant = digits.trim_start_matches('0');
    is_number && (LONGEST_SMALL_ONE < significant.len() || significant.parse().is_ok_and(is_large))
}
