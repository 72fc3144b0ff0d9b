//! Everything that asks, for translators.

use alloc::format;

use super::messages;
use crate::field::{Leefwereld, PartnerKind, PartnerProfile, Perspective, PerspectiveProfile};
use crate::instrument::{
    Choice, Definition, Dimension, Gate, Instrument, Item, KindItems, LevelDescription,
    PartnerScan, Scale,
};
use crate::words::Catalogue;

/// The texts that ask: those of the instrument, of the sides and partners that a respondent chooses from, and of the
/// form on paper. A [`LanguagePack`](super::LanguagePack) translates all of them.
///
/// ```
/// use samenwerkscan::{KANSENGELIJKHEID, BuiltInLang, interview::catalogue};
///
/// let texts = catalogue(&KANSENGELIJKHEID);
/// let first = texts.iter().next().unwrap();
/// assert_eq!((texts.part(), &*first.path), ("scan", "title"));
/// ```
pub fn catalogue(instrument: &Instrument) -> Catalogue {
    let mut texts = Catalogue::new("scan");
    add_instrument(&mut texts, instrument);
    for perspective in Perspective::ALL {
        let at = format!("perspectives.{perspective}");
        // What else a profile says is for reports.
        let PerspectiveProfile { name, who, how_to_fill_in, .. } = perspective.profile();
        texts.add(format!("{at}.name"), name);
        texts.add(format!("{at}.who"), who);
        texts.add(format!("{at}.howToFillIn"), how_to_fill_in);
    }
    for kind in PartnerKind::ALL {
        let at = format!("partners.{kind}");
        let PartnerProfile { name, theme, adds, .. } = kind.profile();
        texts.add(format!("{at}.name"), name);
        texts.add(format!("{at}.theme"), theme);
        texts.add(format!("{at}.adds"), adds);
    }
    for leefwereld in Leefwereld::ALL {
        texts.add(format!("leefwerelden.{leefwereld}.name"), leefwereld.name());
        texts.add(format!("leefwerelden.{leefwereld}.meaning"), leefwereld.explanation());
    }
    for (path, text) in messages::ALL {
        texts.add(format!("paper.{path}"), text);
    }
    texts
}

/// Takes each struct apart, so that a new text in it cannot be missed.
fn add_instrument(texts: &mut Catalogue, instrument: &Definition) {
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
        guide: _,
    } = instrument;
    texts.add("title", title);
    texts.add("purpose", purpose);
    texts.add("limits", limits);
    texts.add("ownEstimate", own_estimate);
    let Scale { question, steps, dont_know, not_applicable } = scale;
    texts.add("scale.question", question);
    for (at, step) in steps.iter().enumerate() {
        add_choice(texts, &format!("scale.steps.{at}"), step);
    }
    add_choice(texts, "scale.dontKnow", dont_know);
    add_choice(texts, "scale.notApplicable", not_applicable);
    for Dimension { id, label, plain_name, meaning, items, anchor: _, guide: _ } in
        dimensions.iter()
    {
        let at = format!("dimensions.{id}");
        texts.add(format!("{at}.label"), label);
        texts.add(format!("{at}.plainName"), plain_name);
        texts.add(format!("{at}.meaning"), meaning);
        add_items(texts, &format!("{at}.items"), items);
    }
    for (number, LevelDescription { name, subtitle, definition }) in levels.iter().enumerate() {
        let at = format!("levels.{number}");
        texts.add(format!("{at}.name"), name);
        texts.add(format!("{at}.subtitle"), subtitle);
        texts.add(format!("{at}.definition"), definition);
    }
    let PartnerScan { gate, core, kinds, wish, about_school } = partner_scan;
    let Gate { question, yes, wanted, not_needed } = gate;
    texts.add("partnerScan.gate.question", question);
    texts.add("partnerScan.gate.yes", yes);
    texts.add("partnerScan.gate.wanted", wanted);
    texts.add("partnerScan.gate.notNeeded", not_needed);
    add_items(texts, "partnerScan.core", core);
    for KindItems { kind, variants, items } in kinds.iter() {
        add_items(texts, &format!("partnerScan.kinds.{kind}.variants"), variants);
        add_items(texts, &format!("partnerScan.kinds.{kind}.items"), items);
    }
    texts.add("partnerScan.wish", wish);
    texts.add("partnerScan.aboutSchool", about_school);
}

fn add_choice(texts: &mut Catalogue, at: &str, Choice { label, help }: &Choice) {
    texts.add(format!("{at}.label"), label);
    texts.add(format!("{at}.help"), help);
}

fn add_items(texts: &mut Catalogue, at: &str, items: &[Item]) {
    for Item { id, text, actions: _ } in items {
        texts.add(format!("{at}.{id}"), text);
    }
}
