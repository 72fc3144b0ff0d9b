//! The list of partners, by the leefwereld in which they reach a child.

use samenwerkscan::response::MAX_PARTNERS;
use samenwerkscan::{Lang, Leefwereld, PartnerKind};

use crate::notes::{Notes, PartnerNotes};
use crate::prompt::{Move, Screen};
use crate::words;

/// The list of partners by leefwereld. It also shows where there is no partner yet.
pub(crate) fn screen(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let screen =
        Screen::new(lang, words::PARTNERS.get(lang)).plain(words::PARTNERS_BY_LEEFWERELD.get(lang));
    let names = |area: Area| {
        let partners = notes.partners.iter().filter(|partner| area.holds(partner));
        let names = partners.map(|partner| partner.name(lang)).collect::<Vec<_>>().join(", ");
        if names.is_empty() { words::NOBODY_YET.get(lang).to_owned() } else { names }
    };
    Area::ALL
        .into_iter()
        .fold(screen, |screen, area| screen.choice(area.label(lang), names(area)))
        .apart(words::DONE.get(lang), words::TO_THE_RESULT.get(lang))
        .suggest(0)
}

/// A part of the list of partners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Area {
    /// The partners that reach a child here.
    In(Leefwereld),
    /// Those that create conditions for the others: the municipality.
    Conditions,
}

impl Area {
    /// In the order in which the list shows them.
    pub(crate) const ALL: [Self; 4] = [
        Self::In(Leefwereld::School),
        Self::In(Leefwereld::Thuis),
        Self::In(Leefwereld::Wijk),
        Self::Conditions,
    ];

    /// The kinds of partner that can be added here.
    pub(crate) fn kinds(self, notes: &Notes) -> Vec<PartnerKind> {
        if notes.partners.len() >= MAX_PARTNERS {
            return Vec::new();
        }
        let kinds = PartnerKind::ALL.into_iter();
        kinds
            .filter(|kind| match self {
                Self::In(leefwereld) => {
                    kind.leefwerelden().contains(leefwereld) || *kind == PartnerKind::Anders
                }
                Self::Conditions => *kind == PartnerKind::Gemeente,
            })
            .collect()
    }

    /// Whether a partner belongs here.
    pub(crate) fn holds(self, partner: &PartnerNotes) -> bool {
        let is_gemeente = partner.partner.kind == PartnerKind::Gemeente;
        match self {
            Self::In(leefwereld) => !is_gemeente && partner.leefwerelden().contains(leefwereld),
            Self::Conditions => is_gemeente,
        }
    }

    fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::In(leefwereld) => leefwereld.label(lang),
            Self::Conditions => words::CONDITIONS.get(lang),
        }
    }

    fn meaning(self, lang: Lang) -> &'static str {
        match self {
            Self::In(leefwereld) => leefwereld.meaning(lang),
            Self::Conditions => words::CONDITIONS_MEANING.get(lang),
        }
    }

    /// The screen to add or change a partner: first the kinds, then the partners on the list.
    pub(crate) fn screen(self, notes: &Notes) -> Screen {
        let lang = notes.lang;
        let kinds = self.kinds(notes);
        let question = if kinds.is_empty() { &words::LIST_IS_FULL } else { &words::WHO_TO_ADD };
        let mut screen = Screen::new(lang, self.label(lang))
            .plain(self.meaning(lang))
            .strong(question.get(lang));
        for kind in kinds {
            screen = screen.choice(kind.label(lang), kind.profile().theme.get(lang));
        }
        let here = notes.partners.iter().filter(|partner| self.holds(partner));
        for (idx, partner) in here.enumerate() {
            let (name, hint) = (partner.name(lang), words::LISTED_ALREADY.get(lang));
            screen = if idx == 0 { screen.apart(name, hint) } else { screen.choice(name, hint) };
        }
        screen.moves = vec![Move::Back, Move::Stop];
        screen.suggest(0)
    }
}
