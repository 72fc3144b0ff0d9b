//! What other files have in common with a response: its instrument, a day, a side, a form, a partner.

use alloc::borrow::ToOwned;
use alloc::string::String;

use super::Date;
use crate::base::Form;
use crate::field::{Leefwereld, Leefwerelden, ListedPartner, Partner, PartnerKind, Perspective};
use crate::instrument::Instrument;
use crate::reading::{Document, Excerpt, Fields, Path, ProblemKind, Problems};

// The expected type of each field, for messages.
const FORMS: &str = "`full` or `short`";
const PERSPECTIVES: &str = "`school`, `partners`, `ouders` or `gemeente`";
const KINDS: &str = "`kinderopvang`, `vervolgonderwijs`, `wijkteam`, `jongerenwerk`, `vrijetijd`, \
                     `organisatie`, `ouders`, `gemeente` or `anders`";
const LEEFWERELDEN: &str = "`school`, `thuis` or `wijk`";

impl Problems {
    pub(crate) fn date(&mut self, date: &Document, at: Path<'_>) -> Option<Date> {
        let text = self.text(date, at)?;
        let date = text.parse().ok();
        if date.is_none() {
            self.report(at, ProblemKind::NotADate { found: Excerpt::of(text) });
        }
        date
    }

    pub(crate) fn form(&mut self, form: &Document, at: Path<'_>) -> Option<Form> {
        self.code(form, at, FORMS)
    }

    pub(crate) fn perspective(&mut self, side: &Document, at: Path<'_>) -> Option<Perspective> {
        self.code(side, at, PERSPECTIVES)
    }

    /// A partner, by its kind and name.
    pub(crate) fn partner(&mut self, partner: &Document, at: Path<'_>) -> Option<Partner> {
        let [kind, name] = self.fields(partner, at, ["kind", "name"])?;
        let kind = self.kind(kind, at);
        let name = self.partner_name(name, at, kind);
        Some(Partner { kind: kind?, name })
    }

    /// A partner on a list, with the leefwerelden that it reaches.
    pub(crate) fn listed_partner(
        &mut self,
        partner: &Document,
        at: Path<'_>,
    ) -> Option<ListedPartner> {
        let fields = self.fields(partner, at, ["kind", "name", "leefwerelden"])?;
        let (kind, name, leefwerelden) = self.kind_name_and_worlds(fields, at);
        let partner = Partner { kind: kind?, name };
        Some(ListedPartner::new(partner, leefwerelden))
    }

    /// What every entry of a partner has; without leefwerelden it reaches those of its kind.
    pub(super) fn kind_name_and_worlds(
        &mut self,
        [kind, name, leefwerelden]: Fields<'_, 3>,
        at: Path<'_>,
    ) -> (Option<PartnerKind>, Option<String>, Option<Leefwerelden>) {
        let kind = self.kind(kind, at);
        let name = self.partner_name(name, at, kind);
        if kind == Some(PartnerKind::Anders) {
            self.required(leefwerelden, at, "leefwerelden");
        }
        let leefwerelden =
            leefwerelden.map(|list| self.leefwerelden(list, Path::Key(&at, "leefwerelden")));
        (kind, name, leefwerelden)
    }

    fn kind(&mut self, kind: Option<&Document>, at: Path<'_>) -> Option<PartnerKind> {
        let kind = self.required(kind, at, "kind")?;
        self.code(kind, Path::Key(&at, "kind"), KINDS)
    }

    fn partner_name(
        &mut self,
        name: Option<&Document>,
        at: Path<'_>,
        kind: Option<PartnerKind>,
    ) -> Option<String> {
        if kind == Some(PartnerKind::Anders) {
            self.required(name, at, "name");
        }
        self.name(name?, Path::Key(&at, "name")).map(ToOwned::to_owned)
    }

    pub(crate) fn leefwerelden(&mut self, leefwerelden: &Document, at: Path<'_>) -> Leefwerelden {
        let mut set = Leefwerelden::NONE;
        let Some(list) = self.list(leefwerelden, at) else { return set };
        if list.is_empty() {
            self.report(at, ProblemKind::EmptyList);
        }
        for (idx, value) in list.iter().enumerate() {
            let at = Path::Index(&at, idx);
            let Some(leefwereld) = self.code::<Leefwereld>(value, at, LEEFWERELDEN) else {
                continue;
            };
            if set.contains(leefwereld) {
                let found = Excerpt::of(leefwereld.code());
                self.report(at, ProblemKind::DoubleValue { found });
            }
            set = set.with(leefwereld);
        }
        set
    }
}

impl Instrument {
    /// Its id and version, as files name it.
    pub(crate) fn reference(&self) -> Document {
        Document::object([
            ("id", Some(Document::from(&*self.id))),
            ("version", Some(Document::from(&*self.version))),
        ])
    }
}

impl Partner {
    /// Its kind and name, as files name it.
    pub(crate) fn document(&self) -> Document {
        Document::object([
            ("kind", Some(Document::from(self.kind.code()))),
            ("name", self.name.as_deref().map(Document::from)),
        ])
    }
}

impl ListedPartner {
    pub(crate) fn document(&self) -> Document {
        let own = self.partner.kind.leefwerelden();
        let other = (self.leefwerelden != own).then(|| worlds(self.leefwerelden));
        Document::object([
            ("kind", Some(Document::from(self.partner.kind.code()))),
            ("name", self.partner.name.as_deref().map(Document::from)),
            ("leefwerelden", other),
        ])
    }
}

/// The leefwerelden of a partner, as files name them.
pub(crate) fn worlds(leefwerelden: Leefwerelden) -> Document {
    leefwerelden.iter().map(|leefwereld| Document::from(leefwereld.code())).collect()
}
