//! From a document to a summary: the only way in for summaries from elsewhere.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;

use super::counts::ItemCounts;
use super::file::FORMAT;
use super::partners::{PartnerSummary, key};
use super::summary::{DimensionSummary, FormSummary, Side, Summary};
use crate::field::{PartnerKind, Perspective};
use crate::instrument::Instrument;
use crate::reading::{Document, DocumentError, Field, ProblemKind, Reader, Value};
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
        Reader::read(|reader| reader.summary(Value::whole(document), instrument))
    }
}

/// The type being read into determines the length of every list.
impl Reader {
    fn summary(&mut self, document: Value<'_>, instrument: &Instrument) -> Option<Summary> {
        let keys = ["format", "instrument", "perspectives", "partners"];
        let [format, reference, perspectives, partners] = self.fields(&document, keys)?;
        self.format(format, FORMAT);
        self.instrument(reference, instrument);
        let mut summary = Summary::empty(instrument);
        if let Some(perspectives) = self.required(perspectives) {
            for entry in self.list(&perspectives) {
                self.perspective(&mut summary, entry);
            }
        }
        let n_people = |side: &Side| u64::from(side.full.n) + u64::from(side.short.n);
        if u64::from(u32::MAX) < summary.sides.iter().map(n_people).sum() {
            self.report(perspectives.at(), ProblemKind::Impossible);
            return None;
        }
        if let Some(partners) = self.required(partners) {
            for entry in self.list(&partners) {
                self.partner_summary(&mut summary, entry);
            }
        }
        Some(summary)
    }

    fn perspective(&mut self, summary: &mut Summary, entry: Value<'_>) {
        let Some([id, full, short]) = self.fields(&entry, ["id", "full", "short"]) else { return };
        let Some(at_id) = self.required(id) else { return };
        let Some(id) = self.code::<Perspective>(at_id) else { return };
        let mut sides = Perspective::ALL.iter().zip(&mut summary.sides);
        let Some((_, side)) = sides.find(|(perspective, _)| **perspective == id) else { return };
        if 0 < side.full.n || 0 < side.short.n {
            self.double_value(at_id.at, id);
        }
        for (form, counts) in [(full, &mut side.full), (short, &mut side.short)] {
            if let Some(form) = form.value() {
                self.form(counts, form);
            }
        }
    }

    fn form(&mut self, summary: &mut FormSummary, form: Value<'_>) {
        let keys = ["n", "total", "anchorTotal", "dimensions"];
        let Some([n, total, anchor_total, dimensions]) = self.fields(&form, keys) else { return };
        summary.n = self.count(n);
        self.moments(&mut summary.total, total);
        if anchor_total.value().is_some() {
            self.moments(&mut summary.anchor_total, anchor_total);
        }
        let Some(dimensions) = self.required(dimensions) else { return };
        let list = self.list_of(summary.dimensions.len(), &dimensions);
        for (dimension, entry) in summary.dimensions.iter_mut().zip(list) {
            self.dimension(dimension, summary.n, entry);
        }
    }

    fn dimension(&mut self, dimension: &mut DimensionSummary, n_people: u32, entry: Value<'_>) {
        let keys = ["score", "anchor", "items"];
        let Some([score, anchor, items]) = self.fields(&entry, keys) else { return };
        self.moments(&mut dimension.score, score);
        self.moments(&mut dimension.anchor, anchor);
        let Some(items) = self.required(items) else { return };
        let list = self.list_of(dimension.items.len(), &items);
        for (counts, item) in dimension.items.iter_mut().zip(list) {
            // Everybody with the form gave at most one answer to an item.
            if self.counts(counts, item) && counts.n_asked() != n_people {
                self.report(item.at, ProblemKind::Impossible);
            }
        }
    }

    /// The counts of an item; false if they are not a list of the right length.
    pub(super) fn counts(&mut self, counts: &mut ItemCounts, item: Value<'_>) -> bool {
        let others = [&mut counts.dont_know, &mut counts.not_applicable, &mut counts.not_answered];
        let values = self.list_of(counts.ratings.len() + others.len(), &item);
        let is_whole = values.len() > 0;
        for (count, value) in counts.ratings.iter_mut().chain(others).zip(values) {
            *count = self.people(value).unwrap_or(0);
        }
        is_whole
    }

    fn partner_summary(&mut self, summary: &mut Summary, entry: Value<'_>) {
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
        let Some(fields) = self.fields(&entry, keys) else { return };
        let [kind, school_name, own_name, mentions, spellings, leefwerelden, working, wanted, ..] =
            fields;
        let [.., people, speakers, score, core, about_school, core_items, about_items] = fields;
        let Some(kind) = self.required(kind) else { return };
        let Some(kind) = self.code::<PartnerKind>(kind) else { return };
        let school_name = self.name_of(school_name);
        let own_name = self.name_of(own_name);
        let working = self.count(working);
        let wanted = self.count(wanted);
        let speakers = self.count(speakers);
        let mentions = mentions.value().and_then(|mentions| self.people(mentions));
        let mentions = mentions.unwrap_or(working + wanted);
        let people = people.value().and_then(|people| self.people(people)).unwrap_or(speakers);
        let key = key(kind, school_name.as_deref().or(own_name.as_deref()));
        let (partners, instrument) = (&mut summary.partners, &summary.instrument);
        let partner = if mentions > 0 {
            partners.named_by_school(&key, instrument)
        } else {
            partners.partner(&key, instrument)
        };
        let Some(partner) = partner else { return };
        *partner = PartnerSummary {
            school_name,
            own_name,
            spellings: self.spellings(spellings),
            mentions,
            working,
            wanted,
            people,
            speakers,
            ..partner.clone()
        };
        if let Some(list) = leefwerelden.value() {
            let list = self.list_of(partner.leefwerelden.len(), &list);
            for (n, value) in partner.leefwerelden.iter_mut().zip(list) {
                *n = self.people(value).unwrap_or_default();
                if partner.mentions < *n {
                    self.report(value.at, ProblemKind::Impossible);
                }
            }
        }
        self.moments(&mut partner.score, score);
        self.moments(&mut partner.core, core);
        self.moments(&mut partner.about_school, about_school);
        self.core_items(&mut partner.core_items, partner.mentions, core_items);
        self.core_items(&mut partner.about_items, partner.people, about_items);
    }

    /// The answers to the core items, if the file has them.
    fn core_items(&mut self, items: &mut [ItemCounts], n_people: u32, field: Field<'_>) {
        let Some(list) = field.value() else { return };
        let list = self.list_of(items.len(), &list);
        for (counts, item) in items.iter_mut().zip(list) {
            // Of people from files without these counts it is not known what they answered.
            if self.counts(counts, item) && n_people < counts.n_asked() {
                self.report(item.at, ProblemKind::Impossible);
            }
        }
    }

    fn spellings(&mut self, field: Field<'_>) -> BTreeMap<String, u32> {
        let mut spellings = BTreeMap::new();
        let Some(list) = field.value() else { return spellings };
        for entry in self.list(&list) {
            let Some([name, n]) = self.fields(&entry, ["name", "n"]) else { continue };
            let name = self.required(name).and_then(|name| self.name(name));
            let n = self.count(n);
            spellings.extend(name.map(|name| (name.to_owned(), n)));
        }
        spellings
    }

    pub(super) fn name_of(&mut self, field: Field<'_>) -> Option<String> {
        self.name(field.value()?).map(ToOwned::to_owned)
    }

    /// Number of people, sum and sum of squares of scores from 0 to 100 points.
    fn moments(&mut self, moments: &mut Moments, field: Field<'_>) {
        let Some(list) = self.required(field) else { return };
        let mut values = self.list_of(3, &list);
        let (Some(n), Some(sum), Some(squares)) = (values.next(), values.next(), values.next())
        else {
            return;
        };
        let (n, sum, squares) = (self.people(n), self.whole(sum), self.whole(squares));
        let (Some(n), Some(sum), Some(squares)) = (n, sum, squares) else { return };
        let read = Moments::of_sums(n.into(), sum, squares);
        let read = read.per_point(moments.units_per_point());
        if read.lies_within(100) {
            *moments = read;
        } else {
            self.report(list.at, ProblemKind::Impossible);
        }
    }
}
