//! What other files have in common with a response: its instrument, a day, a partner.

use alloc::borrow::ToOwned;
use alloc::string::String;

use super::Date;
use crate::field::{Leefwereld, Leefwerelden, ListedPartner, Partner, PartnerKind};
use crate::instrument::Instrument;
use crate::reading::{Document, Field, ProblemKind, Reader, Value};

impl Reader {
    pub(crate) fn date(&mut self, date: Value<'_>) -> Option<Date> {
        self.parsed(date, |found| ProblemKind::NotADate { found })
    }

    /// A partner, by its kind and name.
    pub(crate) fn partner(&mut self, partner: Value<'_>) -> Option<Partner> {
        let [kind, name] = self.fields(&partner, ["kind", "name"])?;
        let kind = self.required(kind).and_then(|kind| self.code(kind));
        let name = self.partner_name(name, kind);
        Some(Partner { kind: kind?, name })
    }

    /// A partner on a list, with the leefwerelden that it reaches.
    pub(crate) fn listed_partner(&mut self, partner: Value<'_>) -> Option<ListedPartner> {
        let fields = self.fields(&partner, ["kind", "name", "leefwerelden"])?;
        let (kind, name, leefwerelden) = self.kind_name_and_worlds(fields);
        let partner = Partner { kind: kind?, name };
        Some(ListedPartner::new(partner, leefwerelden))
    }

    /// What every entry of a partner has; without leefwerelden it reaches those of its kind.
    pub(super) fn kind_name_and_worlds(
        &mut self,
        [kind, name, leefwerelden]: [Field<'_>; 3],
    ) -> (Option<PartnerKind>, Option<String>, Option<Leefwerelden>) {
        let kind = self.required(kind).and_then(|kind| self.code(kind));
        let name = self.partner_name(name, kind);
        if kind == Some(PartnerKind::Anders) {
            self.required(leefwerelden);
        }
        let leefwerelden = leefwerelden.value().map(|list| self.leefwerelden(list));
        (kind, name, leefwerelden)
    }

    fn partner_name(&mut self, name: Field<'_>, kind: Option<PartnerKind>) -> Option<String> {
        if kind == Some(PartnerKind::Anders) {
            self.required(name);
        }
        self.name(name.value()?).map(ToOwned::to_owned)
    }

    pub(crate) fn leefwerelden(&mut self, leefwerelden: Value<'_>) -> Leefwerelden {
        let mut set = Leefwerelden::NONE;
        if matches!(leefwerelden.document, Document::Array(list) if list.is_empty()) {
            self.report(leefwerelden.at, ProblemKind::EmptyList);
        }
        for value in self.list(&leefwerelden) {
            let Some(leefwereld) = self.code::<Leefwereld>(value) else { continue };
            if set.contains(leefwereld) {
                self.double_value(value.at, leefwereld);
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
        let leefwereld = self.partner.kind.leefwerelden();
        let other = (self.leefwerelden != leefwereld).then(|| worlds(self.leefwerelden));
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
