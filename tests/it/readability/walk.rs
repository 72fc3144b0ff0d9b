//! Every text that the built-in data has for users, each with its place.

use samenwerkscan::advice;
use samenwerkscan::instrument::Actions;
use samenwerkscan::interview::catalogue;
use samenwerkscan::{
    BuiltInLang, KANSENGELIJKHEID, Leefwereld, Link, PartnerKind, Perspective, Text,
};

use super::{Entry, Kind};

/// Every text of the built-in data.
pub(super) fn texts() -> Vec<Entry> {
    let mut walk = Walk(Vec::new());
    // What asks is listed for translators, and no text of an instrument can be missing there.
    for entry in catalogue(&KANSENGELIJKHEID).iter() {
        if let Some(kind) = kind(&entry.path) {
            walk.text(&entry.path, kind, &entry.text);
        }
    }
    for kind in PartnerKind::ALL {
        let profile = kind.profile();
        profile.other_names.iter().for_each(|name| walk.text(kind.code(), Kind::Label, name));
        let texts = [&profile.school_brings, &profile.partner_brings];
        for text in texts.into_iter().chain(profile.activities) {
            walk.text(kind.code(), Kind::Sentences, text);
        }
    }
    for perspective in Perspective::ALL {
        walk.text(perspective.code(), Kind::Sentences, &perspective.profile().sees);
    }
    for link in Link::ALL {
        walk.pair(link.code(), Kind::Sentences, |lang| link.label(lang));
    }
    for leefwereld in Leefwereld::ALL {
        walk.pair(leefwereld.code(), Kind::Label, |lang| leefwereld.label(lang));
        walk.pair(leefwereld.code(), Kind::Sentences, |lang| leefwereld.meaning(lang));
    }
    for phase in advice::Phase::ALL {
        walk.pair(phase.code(), Kind::Answer, |lang| phase.label(lang));
    }
    for question in advice::questions(&KANSENGELIJKHEID) {
        walk.text(question.phase.code(), Kind::Question, &question.text);
    }
    for action in advice::actions(&KANSENGELIJKHEID).flat_map(Actions::both) {
        walk.text(action.effort.code(), Kind::Sentences, &action.text);
    }
    walk.0
}

/// What kind of text has this path; none for the words on a form on paper.
fn kind(path: &str) -> Option<Kind> {
    let words: Vec<&str> = path.split('.').collect();
    Some(match words[..] {
        ["paper", ..] => return None,
        ["scale", .., "label"]
        | ["levels", _, "name"]
        | ["partnerScan", "gate", "yes" | "wanted" | "notNeeded"] => Kind::Answer,
        ["ownEstimate"] | [.., "question"] | ["partnerScan", "wish"] => Kind::Question,
        [.., "items" | "core" | "variants", _] => Kind::Item,
        [.., "title" | "label" | "plainName" | "name" | "theme"] => Kind::Label,
        _ => Kind::Sentences,
    })
}

struct Walk(Vec<Entry>);

impl Walk {
    fn text(&mut self, place: &str, kind: Kind, text: &Text) {
        self.pair(place, kind, |lang| text.get(lang));
    }

    fn pair<'t>(&mut self, place: &str, kind: Kind, text: impl Fn(BuiltInLang) -> &'t str) {
        self.0.push(Entry::new(place, kind, text(BuiltInLang::Nl), text(BuiltInLang::En)));
    }
}
