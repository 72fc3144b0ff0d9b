//! Every text that the built-in data has for users, each with its place.

use samenwerkscan::advice::{self, Phase, Question};
use samenwerkscan::instrument::{
    Action, Actions, Choice, Definition, Dimension, Gate, Instrument, Item, KindItems,
    LevelDescription, PartnerScan, Scale,
};
use samenwerkscan::{
    BuiltInLang, KANSENGELIJKHEID, Leefwereld, Link, PartnerKind, PartnerProfile, Perspective,
    PerspectiveProfile, Text,
};

use super::{Entry, Kind};

/// Every text of the built-in data.
pub(super) fn texts() -> Vec<Entry> {
    let mut walk = Walk(Vec::new());
    walk.instrument(&KANSENGELIJKHEID);
    for kind in PartnerKind::ALL {
        walk.partner(kind.code(), kind.profile());
    }
    for perspective in Perspective::ALL {
        walk.perspective(perspective.code(), perspective.profile());
    }
    for link in Link::ALL {
        walk.pair(link.code(), Kind::Sentences, |lang| link.label(lang));
    }
    for leefwereld in Leefwereld::ALL {
        walk.pair(leefwereld.code(), Kind::Label, |lang| leefwereld.label(lang));
        walk.pair(leefwereld.code(), Kind::Sentences, |lang| leefwereld.meaning(lang));
    }
    for phase in Phase::ALL {
        walk.pair(phase.code(), Kind::Answer, |lang| phase.label(lang));
    }
    for Question { phase, text } in advice::questions(&KANSENGELIJKHEID) {
        walk.text(phase.code(), Kind::Question, text);
    }
    for Action { effort, text } in advice::actions(&KANSENGELIJKHEID).flat_map(Actions::both) {
        walk.text(effort.code(), Kind::Sentences, text);
    }
    walk.0
}

/// Collects texts. Takes each struct apart, so that a new text in it cannot be missed.
struct Walk(Vec<Entry>);

impl Walk {
    fn text(&mut self, place: &str, kind: Kind, text: &'static Text) {
        self.pair(place, kind, |lang| text.get(lang));
    }

    fn pair(&mut self, place: &str, kind: Kind, text: impl Fn(BuiltInLang) -> &'static str) {
        self.0.push(Entry::new(place, kind, text(BuiltInLang::Nl), text(BuiltInLang::En)));
    }

    fn instrument(&mut self, instrument: &'static Instrument) {
        let Definition {
            id: _,
            version: _,
            title,
            purpose,
            limits,
            own_estimate,
            scale,
            dimensions,
            partner_scan,
            levels,
            rules: _,
            // Walked as what a topic may have.
            guide: _,
        } = &**instrument;
        self.text("title", Kind::Label, title);
        self.text("purpose", Kind::Sentences, purpose);
        self.text("limits", Kind::Sentences, limits);
        self.text("own_estimate", Kind::Question, own_estimate);
        self.scale(scale);
        for Dimension { id, label, plain_name, meaning, items, anchor: _, guide: _ } in
            dimensions.iter()
        {
            self.text(id, Kind::Label, label);
            self.text(id, Kind::Label, plain_name);
            self.text(id, Kind::Sentences, meaning);
            self.items(items);
        }
        self.partner_scan(partner_scan);
        for (level, description) in levels.iter().enumerate() {
            let LevelDescription { name, subtitle, definition } = description;
            let place = format!("level {level}");
            self.text(&place, Kind::Answer, name);
            self.text(&place, Kind::Sentences, subtitle);
            self.text(&place, Kind::Sentences, definition);
        }
    }

    fn scale(&mut self, scale: &'static Scale) {
        let Scale { question, steps, dont_know, not_applicable } = scale;
        self.text("scale", Kind::Question, question);
        for Choice { label, help } in steps.iter().chain([dont_know, not_applicable]) {
            self.text("scale", Kind::Answer, label);
            self.text("scale", Kind::Sentences, help);
        }
    }

    fn partner_scan(&mut self, scan: &'static PartnerScan) {
        let PartnerScan { gate, core, kinds, wish, about_school } = scan;
        let Gate { question, yes, wanted, not_needed } = gate;
        self.text("gate", Kind::Question, question);
        self.text("gate", Kind::Answer, yes);
        self.text("gate", Kind::Answer, wanted);
        self.text("gate", Kind::Answer, not_needed);
        self.items(core);
        for KindItems { kind: _, variants, items } in kinds.iter() {
            self.items(variants);
            self.items(items);
        }
        self.text("wish", Kind::Question, wish);
        self.text("about_school", Kind::Sentences, about_school);
    }

    fn items(&mut self, items: &'static [Item]) {
        for Item { id, text, actions: _ } in items {
            self.text(id, Kind::Item, text);
        }
    }

    fn partner(&mut self, code: &str, profile: &'static PartnerProfile) {
        let PartnerProfile {
            name,
            other_names,
            theme,
            adds,
            school_brings,
            partner_brings,
            activities,
            link: _,
            sources: _,
        } = profile;
        for label in [name, theme].into_iter().chain(*other_names) {
            self.text(code, Kind::Label, label);
        }
        for text in [adds, school_brings, partner_brings].into_iter().chain(*activities) {
            self.text(code, Kind::Sentences, text);
        }
    }

    fn perspective(&mut self, code: &str, profile: &'static PerspectiveProfile) {
        let PerspectiveProfile { name, who, sees, how_to_fill_in, sources: _ } = profile;
        self.text(code, Kind::Label, name);
        for text in [who, sees, how_to_fill_in] {
            self.text(code, Kind::Sentences, text);
        }
    }
}
