//! The list of partners, by the leefwereld in which they reach a child.

use samenwerkscan::BuiltInLang;
use samenwerkscan::interview::{Area, PartnerNotes};

use crate::notes::Notes;
use crate::prompt::{Move, Screen};
use crate::words;

/// The list of partners by leefwereld. It also shows where there is no partner yet.
pub(crate) fn screen(notes: &Notes) -> Screen {
    let lang = notes.lang;
    let screen =
        Screen::new(lang, words::PARTNERS.get(lang)).plain(words::PARTNERS_BY_LEEFWERELD.get(lang));
    let names = |area: Area| {
        let partners = notes.partners.iter().filter(|partner| area.holds(partner));
        let names = partners.map(|partner| name(partner, lang)).collect::<Vec<_>>().join(", ");
        if names.is_empty() { words::NOBODY_YET.get(lang).to_owned() } else { names }
    };
    Area::ALL
        .into_iter()
        .fold(screen, |screen, area| screen.choice(label(area, lang), names(area)))
        .apart(words::DONE.get(lang), words::TO_THE_RESULT.get(lang))
        .suggest(0)
}

/// The screen to add or change a partner: first the kinds, then the partners on the list.
pub(crate) fn change(area: Area, notes: &Notes) -> Screen {
    let lang = notes.lang;
    let kinds = area.kinds(notes);
    let question = if kinds.is_empty() { &words::LIST_IS_FULL } else { &words::WHO_TO_ADD };
    let mut screen =
        Screen::new(lang, label(area, lang)).plain(meaning(area, lang)).strong(question.get(lang));
    for kind in kinds {
        screen = screen.choice(kind.label(lang), kind.profile().theme.get(lang));
    }
    let here = notes.partners.iter().filter(|partner| area.holds(partner));
    for (idx, partner) in here.enumerate() {
        let (name, hint) = (name(partner, lang), words::LISTED_ALREADY.get(lang));
        screen = if idx == 0 { screen.apart(name, hint) } else { screen.choice(name, hint) };
    }
    screen.moves = vec![Move::Back, Move::Stop];
    screen.suggest(0)
}

fn label(area: Area, lang: BuiltInLang) -> &'static str {
    match area {
        Area::In(leefwereld) => leefwereld.label(lang),
        Area::Conditions => words::CONDITIONS.get(lang),
    }
}

fn meaning(area: Area, lang: BuiltInLang) -> &'static str {
    match area {
        Area::In(leefwereld) => leefwereld.meaning(lang),
        Area::Conditions => words::CONDITIONS_MEANING.get(lang),
    }
}

/// What to call a partner: its name, or else its kind.
fn name(partner: &PartnerNotes, lang: BuiltInLang) -> &str {
    let partner = &partner.partner;
    partner.name.as_deref().unwrap_or_else(|| partner.kind.label(lang))
}
