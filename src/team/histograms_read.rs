//! From a document to histograms: the only way in for histograms from elsewhere.

use alloc::vec::Vec;

use super::counts::ItemCounts;
use super::histograms::{CoreRatings, Histograms, PartnerHistograms, ShownSide, SideHistograms};
use super::histograms_file::FORMAT;
use super::mode::{Anonymity, Mode};
use super::partners::key;
use crate::field::{PartnerKind, Perspective};
use crate::instrument::Instrument;
use crate::reading::{Document, DocumentError, Field, ProblemKind, Reader, Value};

impl Histograms {
    /// Reads a file with histograms.
    ///
    /// ```
    /// use samenwerkscan::team::{Histograms, Mode, Summary};
    /// use samenwerkscan::{Document, Draft, Form, KANSENGELIJKHEID, Perspective};
    ///
    /// let draft = Draft::new(&KANSENGELIJKHEID, Form::Full, Perspective::School);
    /// let team = Summary::of(vec![draft.finish()?; 5])?;
    /// let mode = Mode::anonymous(None, &KANSENGELIJKHEID.rules.privacy)?;
    /// let Mode::Anonymous(anonymity) = mode else { unreachable!() };
    ///
    /// let file = serde_json::to_string(&team.histograms(anonymity))?;
    /// let document: Document = serde_json::from_str(&file)?;
    /// let histograms = Histograms::parse(&document, &KANSENGELIJKHEID)?;
    /// assert_eq!(histograms.result(), team.result(mode));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Every problem of the document, each with its place: besides what can be wrong with any file,
    /// groups and counts that are too small for the mode that the file names.
    pub fn parse(document: &Document, instrument: &Instrument) -> Result<Self, DocumentError> {
        Reader::read(|reader| reader.histograms(Value::whole(document), instrument))
    }
}

impl Reader {
    fn histograms(&mut self, document: Value<'_>, instrument: &Instrument) -> Option<Histograms> {
        let keys = ["format", "instrument", "mode", "perspectives", "listed", "partners"];
        let [format, reference, mode, perspectives, listed, partners] =
            self.fields(&document, keys)?;
        self.format(format, FORMAT);
        self.instrument(reference, instrument);
        let mode = self.required(mode)?;
        let mut histograms = Histograms {
            instrument: instrument.clone(),
            anonymity: self.anonymity(mode, instrument)?,
            sides: [(); 4].map(|()| SideHistograms::Absent),
            is_listed: listed.value().is_some_and(|listed| self.flag(listed)),
            partners: Vec::new(),
        };
        if let Some(perspectives) = self.required(perspectives) {
            for entry in self.list(&perspectives) {
                self.side(&mut histograms, entry);
            }
        }
        let sizes = histograms.present().filter_map(|(_, side)| Some(u64::from(side?.n)));
        if u64::from(u32::MAX) < sizes.sum() {
            self.report(perspectives.at(), ProblemKind::Impossible);
            return None;
        }
        if let Some(partners) = self.required(partners) {
            for entry in self.list(&partners) {
                let partner = self.partner_histograms(&histograms, entry);
                histograms.partners.extend(partner);
            }
        }
        Some(histograms)
    }

    /// The mode of a file that may be of either.
    pub(super) fn mode(&mut self, mode: Value<'_>, instrument: &Instrument) -> Option<Mode> {
        if Mode::Open.document() == *mode.document {
            Some(Mode::Open)
        } else {
            self.anonymity(mode, instrument).map(Mode::Anonymous)
        }
    }

    fn anonymity(&mut self, mode: Value<'_>, instrument: &Instrument) -> Option<Anonymity> {
        let [kind, k, open] = self.fields(&mode, ["kind", "k", "open"])?;
        let kind = self.required(kind)?;
        let word = self.text(kind)?;
        if word != "anonymous" {
            self.unknown_value(kind.at, word, "`anonymous`");
            return None;
        }
        let rules = &instrument.rules.privacy;
        let k = self.required(k)?;
        let bound = |bound: u32| u8::try_from(bound).unwrap_or(u8::MAX);
        let range = bound(rules.group_size_min.value)..=bound(rules.group_size_max.value);
        let k = self.integer(k, range)?;
        let mut mode = Mode::anonymous(Some(k.into()), rules).ok()?;
        if let Some(open) = open.value() {
            for value in self.list(&open) {
                let side: Perspective = self.code(value)?;
                match mode.openly(side) {
                    Ok(openly) => mode = openly,
                    Err(_) => {
                        self.unknown_value(value.at, side.code(), "`partners` or `gemeente`");
                    }
                }
            }
        }
        match mode {
            Mode::Open => None,
            Mode::Anonymous(anonymity) => Some(anonymity),
        }
    }

    fn side(&mut self, histograms: &mut Histograms, entry: Value<'_>) {
        let keys = ["id", "hidden", "n", "nFull", "items"];
        let Some([id, hidden, n, n_full, items]) = self.fields(&entry, keys) else { return };
        let Some(at_id) = self.required(id) else { return };
        let Some(id) = self.code::<Perspective>(at_id) else { return };
        let is_hidden = hidden.value().is_some_and(|hidden| self.flag(hidden));
        let side = if is_hidden {
            if [n, n_full, items].into_iter().any(|field| field.value().is_some()) {
                self.report(entry.at, ProblemKind::Impossible);
            }
            SideHistograms::Hidden
        } else {
            self.shown_side(id, [n, n_full, items], entry, histograms)
        };
        let mut sides = Perspective::ALL.iter().zip(&mut histograms.sides);
        if let Some((_, place @ SideHistograms::Absent)) = sides.find(|(other, _)| **other == id) {
            *place = side;
        } else {
            self.double_value(at_id.at, id);
        }
    }

    fn shown_side(
        &mut self,
        id: Perspective,
        [n, n_full, items]: [Field<'_>; 3],
        entry: Value<'_>,
        histograms: &Histograms,
    ) -> SideHistograms {
        let n = self.count(n);
        let n_full = match n_full.value() {
            Some(value) if value.is_null() => None,
            _ => Some(self.count(n_full)),
        };
        let anonymity = histograms.anonymity;
        let shows_full =
            n_full.is_none_or(|n_full| n_full <= n && (n_full == 0 || anonymity.shows(id, n_full)));
        if !anonymity.shows(id, n) || !shows_full {
            self.report(entry.at, ProblemKind::Impossible);
        }
        let items = self.side_items(id, n, items, histograms).unwrap_or_default();
        SideHistograms::Shown(ShownSide { n, n_full, items })
    }

    fn side_items(
        &mut self,
        id: Perspective,
        n: u32,
        items: Field<'_>,
        histograms: &Histograms,
    ) -> Option<Vec<Vec<Option<ItemCounts>>>> {
        let Histograms { instrument, anonymity, .. } = histograms;
        let lists = self.required(items)?;
        let lists = self.list_of(instrument.dimensions.len(), &lists);
        let dimensions = instrument.dimensions.iter().zip(lists).map(|(dimension, list)| {
            let items = self.list_of(dimension.items.len(), &list).map(|item| {
                if item.is_null() {
                    return None;
                }
                let mut counts = ItemCounts::none(instrument);
                self.counts(&mut counts, item);
                let (n_asked, n_ratings) = (counts.n_asked(), counts.n_ratings());
                if n < n_asked || !anonymity.counts(id, n_asked, n_ratings) {
                    self.report(item.at, ProblemKind::Impossible);
                }
                Some(counts)
            });
            items.collect()
        });
        Some(dimensions.collect())
    }

    fn partner_histograms(
        &mut self,
        histograms: &Histograms,
        entry: Value<'_>,
    ) -> Option<PartnerHistograms> {
        let keys = ["kind", "name", "leefwerelden", "wanted", "core", "aboutSchool"];
        let [kind, name, leefwerelden, wanted, core, about_school] = self.fields(&entry, keys)?;
        let kind = self.required(kind)?;
        let kind: PartnerKind = self.code(kind)?;
        let name = self.name_of(name);
        let leefwerelden = leefwerelden.value().map(|list| self.leefwerelden(list));
        let n_wanted = wanted.non_null().map(|_| self.count(wanted));
        if n_wanted.is_some_and(|n_wanted| n_wanted < histograms.anonymity.ratings_needed()) {
            self.report(wanted.at(), ProblemKind::Impossible);
        }
        Some(PartnerHistograms {
            key: key(kind, name.as_deref()),
            name,
            leefwerelden: leefwerelden.unwrap_or(kind.leefwerelden()),
            wanted: n_wanted,
            core: self.ratings(core, Perspective::School, histograms),
            about_school: self.ratings(about_school, Perspective::Partners, histograms),
        })
    }

    fn ratings(
        &mut self,
        field: Field<'_>,
        side: Perspective,
        histograms: &Histograms,
    ) -> CoreRatings {
        let Histograms { instrument, anonymity, .. } = histograms;
        let Some(items) = self.required(field) else { return CoreRatings::new() };
        let items = self.list_of(instrument.partner_scan.core.len(), &items).map(|item| {
            if item.is_null() {
                return None;
            }
            let ratings = self.list_of(instrument.scale.steps.len(), &item);
            let ratings: Vec<u32> = ratings.map(|value| self.people(value).unwrap_or(0)).collect();
            if !anonymity.counts(side, anonymity.k(), ratings.iter().sum()) {
                self.report(item.at, ProblemKind::Impossible);
            }
            Some(ratings)
        });
        items.collect()
    }
}
