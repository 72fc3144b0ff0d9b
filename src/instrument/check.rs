//! The rules that a definition must keep, for the built-in one and for one made at run time alike.

use alloc::vec::Vec;

use super::{Choice, Definition, Flaw, Item, KindItems, Place};
use crate::base::Points;
use crate::words::Text;

/// Maximum number of items in one dimension or about one partner. Keeps every sum and common
/// denominator of exact scores far below 2^53.
const MAX_ITEMS: usize = 12;
/// Maximum number of dimensions, for the same reason.
const MAX_DIMENSIONS: usize = 12;
/// Maximum number of steps of a scale, for the same reason.
const MAX_STEPS: usize = 11;
/// Maximum number of levels, including "no contact".
const MAX_LEVELS: usize = 11;

impl Definition {
    /// Every flaw, each with its place. A sound definition has none.
    ///
    /// ```
    /// use samenwerkscan::instrument::{Definition, Flaw};
    /// use samenwerkscan::KANSENGELIJKHEID;
    ///
    /// assert!(KANSENGELIJKHEID.check().is_empty());
    ///
    /// let mut changed = Definition::clone(&KANSENGELIJKHEID);
    /// changed.dimensions.to_mut()[1].id = "ambitie".into();
    /// let [(place, flaw)] = changed.check()[..] else { panic!("one flaw") };
    /// assert_eq!((place.to_string().as_str(), flaw), ("/dimensions/1/id", Flaw::DuplicateId));
    /// ```
    pub fn check(&self) -> Vec<(Place, Flaw)> {
        let mut check = Check { definition: self, flaws: Vec::new() };
        check.texts();
        check.scale();
        check.dimensions();
        check.partner_scan();
        check.levels();
        check.rules();
        check.flaws
    }
}

/// A walk over a definition, in the order of its fields.
pub(super) struct Check<'d> {
    pub(super) definition: &'d Definition,
    flaws: Vec<(Place, Flaw)>,
}

impl Check<'_> {
    pub(super) fn require(&mut self, sound: bool, place: Place, flaw: Flaw) {
        if !sound {
            self.flaws.push((place, flaw));
        }
    }

    fn text(&mut self, text: &Text, place: Place) {
        self.require(text.is_written(), place, Flaw::BlankText);
    }

    fn choice(&mut self, choice: &Choice, place: Place) {
        self.text(&choice.label, place);
        self.text(&choice.help, place);
    }

    fn count(&mut self, n: usize, (least, most): (usize, usize), place: Place) {
        self.require((least..=most).contains(&n), place, Flaw::BadCount);
    }

    fn texts(&mut self) {
        let definition = self.definition;
        self.require(is_kebab_case(&definition.id), Place::of("id"), Flaw::BadId);
        let has_version = !definition.version.trim().is_empty();
        self.require(has_version, Place::of("version"), Flaw::BlankText);
        self.text(&definition.title, Place::of("title"));
        self.text(&definition.purpose, Place::of("purpose"));
        self.text(&definition.limits, Place::of("limits"));
        self.text(&definition.own_estimate, Place::of("ownEstimate"));
    }

    fn scale(&mut self) {
        let place = Place::of("scale");
        let scale = &self.definition.scale;
        self.text(&scale.question, place.at("question"));
        self.count(scale.steps.len(), (2, MAX_STEPS), place.at("steps"));
        for (idx, step) in scale.steps.iter().enumerate() {
            self.choice(step, place.at_nth("steps", idx));
        }
        self.choice(&scale.dont_know, place.at("dontKnow"));
        self.choice(&scale.not_applicable, place.at("notApplicable"));
    }

    fn dimensions(&mut self) {
        let dimensions = &self.definition.dimensions;
        self.count(dimensions.len(), (1, MAX_DIMENSIONS), Place::of("dimensions"));
        for (idx, dimension) in dimensions.iter().enumerate() {
            let place = Place::nth("dimensions", idx);
            self.require(is_kebab_case(&dimension.id), place.at("id"), Flaw::BadId);
            let is_duplicate =
                dimensions.iter().take(idx).any(|earlier| earlier.id == dimension.id);
            self.require(!is_duplicate, place.at("id"), Flaw::DuplicateId);
            self.text(&dimension.label, place.at("label"));
            self.text(&dimension.plain_name, place.at("plainName"));
            self.text(&dimension.meaning, place.at("meaning"));
            self.count(dimension.items.len(), (1, MAX_ITEMS), place.at("items"));
            let has_anchor = dimension.anchor < dimension.items.len();
            self.require(has_anchor, place.at("anchor"), Flaw::BadAnchor);
            self.items(&dimension.items, place, "items");
        }
    }

    fn partner_scan(&mut self) {
        let place = Place::of("partnerScan");
        let scan = &self.definition.partner_scan;
        let gate = &scan.gate;
        for text in [&gate.question, &gate.yes, &gate.wanted, &gate.not_needed] {
            self.text(text, place.at("gate"));
        }
        self.text(&scan.wish, place.at("wish"));
        self.text(&scan.about_school, place.at("aboutSchool"));
        self.count(scan.core.len(), (1, MAX_ITEMS), place.at("core"));
        self.items(&scan.core, place, "core");
        for (idx, entry) in scan.kinds.iter().enumerate() {
            let place = Place::nth("partnerScan/kinds", idx);
            let is_duplicate =
                scan.kinds.iter().take(idx).any(|earlier| earlier.kind == entry.kind);
            self.require(!is_duplicate, place.at("kind"), Flaw::DoubleKind);
            self.kind(entry, place);
        }
    }

    fn kind(&mut self, entry: &KindItems, place: Place) {
        let core = &self.definition.partner_scan.core;
        self.count(core.len() + entry.items.len(), (0, MAX_ITEMS), place.at("items"));
        self.items(&entry.items, place, "items");
        for (idx, variant) in entry.variants.iter().enumerate() {
            let place = place.at_nth("variants", idx);
            let n_core_items = core.iter().filter(|item| item.id == variant.id).count();
            self.require(n_core_items == 1, place, Flaw::UnknownVariant);
            self.text(&variant.text, place);
        }
    }

    fn items(&mut self, items: &[Item], list: Place, name: &'static str) {
        for (idx, item) in items.iter().enumerate() {
            let place = list.at_nth(name, idx);
            self.require(is_kebab_case(&item.id), place, Flaw::BadId);
            let n_items = self.definition.all_items().filter(|other| other.id == item.id).count();
            self.require(n_items == 1, place, Flaw::DuplicateId);
            self.text(&item.text, place);
        }
    }

    fn levels(&mut self) {
        let levels = &self.definition.levels;
        let cut_points = &self.definition.rules.cut_points.value;
        // Level 0 is for partners only and level 1 begins at 0 points: neither has a cut point.
        let fits = levels.len() == cut_points.len() + 2;
        let sound = fits && 3 <= levels.len() && levels.len() <= MAX_LEVELS;
        self.require(sound, Place::of("levels"), Flaw::BadCount);
        for (idx, level) in levels.iter().enumerate() {
            let place = Place::nth("levels", idx);
            self.text(&level.name, place.at("name"));
            self.text(&level.subtitle, place.at("subtitle"));
            self.text(&level.definition, place.at("definition"));
        }
        let place = Place::of("rules").at("cutPoints");
        let mut previous = Points::ZERO;
        for cut_point in cut_points.iter() {
            let sound = previous < *cut_point && *cut_point < Points::HUNDRED;
            self.require(sound, place, Flaw::BadCutPoints);
            previous = *cut_point;
        }
    }
}

impl Definition {
    /// Every item, of the main scan and about partners. Variants have the id of a core item, and are
    /// not counted again.
    pub(super) fn all_items(&self) -> impl Iterator<Item = &Item> {
        let scan = &self.partner_scan;
        let main = self.dimensions.iter().flat_map(|dimension| dimension.items.iter());
        main.chain(scan.core.iter()).chain(scan.kinds.iter().flat_map(|entry| entry.items.iter()))
    }
}

/// Whether a text consists of lower-case letters, digits and single hyphens between them.
fn is_kebab_case(text: &str) -> bool {
    let is_letter = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    text.split('-').all(|word| !word.is_empty() && word.bytes().all(is_letter))
}
