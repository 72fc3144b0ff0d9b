//! Histograms as files: what may leave the machine in anonymous mode.
//!
//! ```json
//! { "format": "samenwerkscan/histograms/1",
//!   "instrument": { "id": "kansengelijkheid", "version": "1.0" },
//!   "mode": { "kind": "anonymous", "k": 5, "open": ["gemeente"] },
//!   "perspectives": [ { "id": "school", "n": 6, "nFull": 6,
//!                       "items": [ [ [0, 0, 2, 3, 1, 0, 0, 0], null, … ], … ] },
//!                     { "id": "ouders", "hidden": true } ],
//!   "partners": [ { "kind": "wijkteam", "name": "Buurtteam Zuid", "wanted": null,
//!                   "core": [ [0, 1, 2, 2, 0], … ], "aboutSchool": [ null, … ] } ] }
//! ```
//!
//! The items of each dimension are the number of people by rating, then don't know, not applicable
//! and not answered; `null` for an item that is not counted. Partners have the number by rating.

use alloc::vec::Vec;

use serde::ser::{Serialize, Serializer};

use super::file::number;
use super::histograms::{CoreRatings, Histograms, PartnerHistograms, ShownSide, SideHistograms};
use super::mode::{Anonymity, Mode};
use super::partners::key;
use super::read::Reader;
use super::summary::ItemCounts;
use crate::field::{PartnerKind, Perspective};
use crate::instrument::Instrument;
use crate::reading::{Document, DocumentError, Excerpt, Fields, Path, ProblemKind};
use crate::response::worlds;

/// The `format` of a file with histograms.
pub const FORMAT: &str = "samenwerkscan/histograms/1";

/// Writes a file with histograms.
impl Serialize for Histograms {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.document().serialize(serializer)
    }
}

impl Histograms {
    pub(super) fn document(&self) -> Document {
        let perspectives = self.present().map(|(id, side)| {
            Document::object([
                ("id", Some(id.code().into())),
                ("hidden", side.is_none().then_some(Document::Bool(true))),
                ("n", side.map(|side| number(side.n.into()))),
                ("nFull", side.map(|side| or_null(side.n_full, |n| number(n.into())))),
                ("items", side.map(|side| side.items.iter().map(|items| counted(items)).collect())),
            ])
        });
        Document::object([
            ("format", Some(FORMAT.into())),
            ("instrument", Some(self.instrument.reference())),
            ("mode", Some(self.anonymity.document())),
            ("perspectives", Some(perspectives.collect())),
            ("listed", self.is_listed.then_some(Document::Bool(true))),
            ("partners", Some(self.partners.iter().map(PartnerHistograms::document).collect())),
        ])
    }
}

fn counted(items: &[Option<ItemCounts>]) -> Document {
    items.iter().map(|item| or_null(item.as_ref(), ItemCounts::document)).collect()
}

fn or_null<T>(value: Option<T>, document: impl Fn(T) -> Document) -> Document {
    value.map_or(Document::Null, document)
}

impl PartnerHistograms {
    fn document(&self) -> Document {
        let ratings = |items: &CoreRatings| {
            let items = items.iter().map(|item| {
                or_null(item.as_ref(), |counts| {
                    counts.iter().map(|count| number((*count).into())).collect()
                })
            });
            items.collect()
        };
        Document::object([
            ("kind", Some(self.kind().code().into())),
            ("name", self.name.as_deref().map(Document::from)),
            (
                "leefwerelden",
                (self.leefwerelden != self.key.0.leefwerelden()).then(|| worlds(self.leefwerelden)),
            ),
            ("wanted", Some(or_null(self.wanted, |n| number(n.into())))),
            ("core", Some(ratings(&self.core))),
            ("aboutSchool", Some(ratings(&self.about_school))),
        ])
    }
}

impl Mode {
    pub(crate) fn document(self) -> Document {
        match self {
            Self::Open => Document::object([("kind", Some("open".into()))]),
            Self::Anonymous(anonymity) => anonymity.document(),
        }
    }
}

impl Anonymity {
    fn document(self) -> Document {
        let open = Perspective::ALL.into_iter().filter(|side| self.is_open(*side));
        let open: Document = open.map(|side| Document::from(side.code())).collect();
        let is_empty = matches!(&open, Document::Array(sides) if sides.is_empty());
        Document::object([
            ("kind", Some("anonymous".into())),
            ("k", Some(number(self.k().into()))),
            ("open", (!is_empty).then_some(open)),
        ])
    }
}

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
        Reader::read(|reader| reader.histograms(document, instrument))
    }
}

impl Reader {
    fn histograms(&mut self, document: &Document, instrument: &Instrument) -> Option<Histograms> {
        let at = Path::Root;
        let keys = ["format", "instrument", "mode", "perspectives", "listed", "partners"];
        let [format, reference, mode, perspectives, listed, partners] =
            self.problems.fields(document, at, keys)?;
        self.problems.format(format, at, FORMAT);
        self.problems.instrument(reference, at, instrument);
        let mode = self.problems.required(mode, at, "mode");
        let anonymity = self.anonymity(mode?, Path::Key(&at, "mode"), instrument)?;
        let mut histograms = Histograms {
            instrument: instrument.clone(),
            anonymity,
            sides: [(); 4].map(|()| SideHistograms::Absent),
            is_listed: listed.is_some_and(|listed| self.flag(listed, Path::Key(&at, "listed"))),
            partners: Vec::new(),
        };
        let perspectives = self.problems.required(perspectives, at, "perspectives");
        let at_list = Path::Key(&at, "perspectives");
        for (idx, entry) in self.list(perspectives, at_list).iter().enumerate() {
            self.side(&mut histograms, entry, Path::Index(&at_list, idx));
        }
        let sizes = histograms.present().filter_map(|(_, side)| Some(u64::from(side?.n)));
        if u64::from(u32::MAX) < sizes.sum() {
            self.problems.report(at_list, ProblemKind::Impossible);
            return None;
        }
        let partners = self.problems.required(partners, at, "partners");
        let at_list = Path::Key(&at, "partners");
        for (idx, entry) in self.list(partners, at_list).iter().enumerate() {
            let partner = self.partner_histograms(&histograms, entry, Path::Index(&at_list, idx));
            histograms.partners.extend(partner);
        }
        Some(histograms)
    }

    /// The mode of a file that may be of either.
    pub(super) fn mode(
        &mut self,
        mode: &Document,
        at: Path<'_>,
        instrument: &Instrument,
    ) -> Option<Mode> {
        let is_open = Mode::Open.document() == *mode;
        if is_open {
            Some(Mode::Open)
        } else {
            self.anonymity(mode, at, instrument).map(Mode::Anonymous)
        }
    }

    fn anonymity(
        &mut self,
        mode: &Document,
        at: Path<'_>,
        instrument: &Instrument,
    ) -> Option<Anonymity> {
        let [kind, k, open] = self.problems.fields(mode, at, ["kind", "k", "open"])?;
        let kind = self.problems.required(kind, at, "kind")?;
        let at_kind = Path::Key(&at, "kind");
        let kind = self.problems.text(kind, at_kind)?;
        if kind != "anonymous" {
            let (found, expected) = (Excerpt::of(kind), "`anonymous`");
            self.problems.report(at_kind, ProblemKind::UnknownValue { found, expected });
            return None;
        }
        let rules = &instrument.rules.privacy;
        let k = self.problems.required(k, at, "k")?;
        let bound = |bound: u32| u8::try_from(bound).unwrap_or(u8::MAX);
        let (lowest, highest) =
            (bound(rules.group_size_min.value), bound(rules.group_size_max.value));
        let k = self.problems.integer(k, Path::Key(&at, "k"), lowest, highest)?;
        let mut mode = Mode::anonymous(Some(k.into()), rules).ok()?;
        let at = Path::Key(&at, "open");
        for (idx, side) in self.list(open, at).iter().enumerate() {
            let at = Path::Index(&at, idx);
            let expected = "`partners` or `gemeente`";
            let side: Perspective = self.problems.code(side, at, expected)?;
            if let Ok(openly) = mode.openly(side) {
                mode = openly;
            } else {
                let found = Excerpt::of(side.code());
                self.problems.report(at, ProblemKind::UnknownValue { found, expected });
            }
        }
        match mode {
            Mode::Open => None,
            Mode::Anonymous(anonymity) => Some(anonymity),
        }
    }

    fn side(&mut self, histograms: &mut Histograms, entry: &Document, at: Path<'_>) {
        let keys = ["id", "hidden", "n", "nFull", "items"];
        let Some([id, hidden, n, n_full, items]) = self.problems.fields(entry, at, keys) else {
            return;
        };
        let Some(id) = self.problems.required(id, at, "id") else { return };
        let at_id = Path::Key(&at, "id");
        let expected = "`school`, `partners`, `ouders` or `gemeente`";
        let Some(id) = self.problems.code::<Perspective>(id, at_id, expected) else { return };
        let is_hidden = hidden.is_some_and(|hidden| self.flag(hidden, Path::Key(&at, "hidden")));
        let side = if is_hidden {
            if n.or(n_full).or(items).is_some() {
                self.problems.report(at, ProblemKind::Impossible);
            }
            SideHistograms::Hidden
        } else {
            self.shown_side(id, [n, n_full, items], at, histograms)
        };
        let mut sides = Perspective::ALL.iter().zip(&mut histograms.sides);
        if let Some((_, place @ SideHistograms::Absent)) = sides.find(|(other, _)| **other == id) {
            *place = side;
        } else {
            let found = Excerpt::of(id.code());
            self.problems.report(at_id, ProblemKind::DoubleValue { found });
        }
    }

    fn flag(&mut self, flag: &Document, at: Path<'_>) -> bool {
        if !matches!(flag, Document::Bool(_)) {
            self.problems.wrong_type(at, "true or false", flag);
        }
        *flag == Document::Bool(true)
    }

    fn shown_side(
        &mut self,
        id: Perspective,
        [n, n_full, items]: Fields<'_, 3>,
        at: Path<'_>,
        histograms: &Histograms,
    ) -> SideHistograms {
        let n = self.count(n, at, "n");
        let n_full = match n_full {
            Some(Document::Null) => None,
            other => Some(self.count(other, at, "nFull")),
        };
        let anonymity = histograms.anonymity;
        let shows_full =
            n_full.is_none_or(|n_full| n_full <= n && (n_full == 0 || anonymity.shows(id, n_full)));
        if !anonymity.shows(id, n) || !shows_full {
            self.problems.report(at, ProblemKind::Impossible);
        }
        let items = self.side_items(id, n, items, at, histograms);
        SideHistograms::Shown(ShownSide { n, n_full, items })
    }

    fn side_items(
        &mut self,
        id: Perspective,
        n: u32,
        items: Option<&Document>,
        at: Path<'_>,
        histograms: &Histograms,
    ) -> Vec<Vec<Option<ItemCounts>>> {
        let Histograms { instrument, anonymity, .. } = histograms;
        let items = self.problems.required(items, at, "items");
        let at = Path::Key(&at, "items");
        let lists = self.list_of(instrument.dimensions.len(), items, at);
        let dimensions = instrument.dimensions.iter().zip(lists).enumerate();
        let dimensions = dimensions.map(|(idx, (dimension, list))| {
            let at = Path::Index(&at, idx);
            let list = self.list_of(dimension.items.len(), Some(list), at);
            let items = list.iter().enumerate().map(|(idx, item)| {
                if matches!(item, Document::Null) {
                    return None;
                }
                let at = Path::Index(&at, idx);
                let mut counts = ItemCounts::none(instrument);
                self.counts(&mut counts, item, at);
                let (n_asked, n_ratings) = (counts.n_asked(), counts.n_ratings());
                if n < n_asked || !anonymity.counts(id, n_asked, n_ratings) {
                    self.problems.report(at, ProblemKind::Impossible);
                }
                Some(counts)
            });
            items.collect()
        });
        dimensions.collect()
    }

    fn partner_histograms(
        &mut self,
        histograms: &Histograms,
        entry: &Document,
        at: Path<'_>,
    ) -> Option<PartnerHistograms> {
        let keys = ["kind", "name", "leefwerelden", "wanted", "core", "aboutSchool"];
        let [kind, name, leefwerelden, wanted, core, about_school] =
            self.problems.fields(entry, at, keys)?;
        let kind = self.problems.required(kind, at, "kind")?;
        let at_kind = Path::Key(&at, "kind");
        let kind: PartnerKind = self.problems.code(kind, at_kind, "a kind of partner")?;
        let name = self.name(name, at, "name");
        let leefwerelden = leefwerelden
            .map(|list| self.problems.leefwerelden(list, Path::Key(&at, "leefwerelden")));
        let anonymity = histograms.anonymity;
        let wanted = match wanted {
            Some(Document::Null) | None => None,
            wanted => Some(self.count(wanted, at, "wanted")),
        };
        if wanted.is_some_and(|wanted| wanted < anonymity.ratings_needed()) {
            self.problems.report(Path::Key(&at, "wanted"), ProblemKind::Impossible);
        }
        let instrument = &histograms.instrument;
        Some(PartnerHistograms {
            key: key(kind, name.as_deref()),
            name,
            leefwerelden: leefwerelden.unwrap_or(kind.leefwerelden()),
            wanted,
            core: self.ratings(core, at, "core", (Perspective::School, anonymity), instrument),
            about_school: self.ratings(
                about_school,
                at,
                "aboutSchool",
                (Perspective::Partners, anonymity),
                instrument,
            ),
        })
    }

    fn ratings(
        &mut self,
        field: Option<&Document>,
        at: Path<'_>,
        key: &'static str,
        (side, anonymity): (Perspective, Anonymity),
        instrument: &Instrument,
    ) -> CoreRatings {
        let field = self.problems.required(field, at, key);
        let at = Path::Key(&at, key);
        let list = self.list_of(instrument.partner_scan.core.len(), field, at);
        let items = list.iter().enumerate().map(|(idx, item)| {
            if matches!(item, Document::Null) {
                return None;
            }
            let at = Path::Index(&at, idx);
            let values = self.list_of(instrument.scale.steps.len(), Some(item), at);
            let ratings = values.iter().enumerate();
            let ratings: Vec<u32> = ratings
                .map(|(idx, value)| self.people(value, Path::Index(&at, idx)).unwrap_or(0))
                .collect();
            if !anonymity.counts(side, anonymity.k(), ratings.iter().sum()) {
                self.problems.report(at, ProblemKind::Impossible);
            }
            Some(ratings)
        });
        items.collect()
    }
}
