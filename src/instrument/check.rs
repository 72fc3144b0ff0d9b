//! The rules that an instrument must keep, in one place for the compiler and for run time.
//!
//! [`Instrument::flaw`] is a `const fn` that finds the n-th flaw. The compiler asks it for the first
//! one and stops if there is any; [`Instrument::check`] asks for all of them.

use alloc::vec::Vec;

use super::constant::{equal, is_kebab_case, slice_of, str_of};
use super::{Flaw, Instrument, Item, Place, Share};
use crate::lang::Text;
use crate::number::Points;

/// Most items in one dimension or about one partner. Keeps every sum and common denominator of
/// exact scores far below 2^53.
const MAX_ITEMS: usize = 12;
/// Most dimensions, for the same reason.
const MAX_DIMENSIONS: usize = 12;
/// Most steps of a scale, for the same reason.
const MAX_STEPS: usize = 11;

impl Instrument {
    /// Every flaw, each with its place. A sound instrument has none.
    ///
    /// ```
    /// use samenwerkscan::{instrument::Flaw, KANSENGELIJKHEID};
    ///
    /// assert!(KANSENGELIJKHEID.check().is_empty());
    ///
    /// let mut own = KANSENGELIJKHEID.clone();
    /// own.dimensions.to_mut()[1].id = "ambitie".into();
    /// let [(place, flaw)] = own.check()[..] else { panic!("one flaw") };
    /// assert_eq!((place.to_string().as_str(), flaw), ("/dimensions/1/id", Flaw::DoubleId));
    /// ```
    pub fn check(&self) -> Vec<(Place, Flaw)> {
        (0..).map_while(|number| self.flaw(number)).collect()
    }

    /// Stops compilation where an instrument in a constant has a flaw.
    ///
    /// # Panics
    ///
    /// Where there is a flaw. Meant for constants, where a panic is a compiler error; at run time
    /// use [`check`](Self::check).
    pub const fn assert_sound(&self) {
        assert!(self.flaw(0).is_none(), "the instrument has a flaw; `check` says which");
    }

    /// The flaw with this number, counted from 0 in the order of the fields.
    const fn flaw(&self, number: usize) -> Option<(Place, Flaw)> {
        let mut search = Search { to_skip: number, found: None };
        search.visit(self);
        search.found
    }
}

/// A walk over an instrument that skips some flaws and keeps the next one.
struct Search {
    to_skip: usize,
    found: Option<(Place, Flaw)>,
}

#[expect(
    clippy::indexing_slicing,
    reason = "iterators are not const; each index is below a length"
)]
impl Search {
    const fn require(&mut self, sound: bool, place: Place, flaw: Flaw) {
        if sound || self.found.is_some() {
            return;
        }
        if self.to_skip == 0 {
            self.found = Some((place, flaw));
        } else {
            self.to_skip -= 1;
        }
    }

    const fn text(&mut self, text: &Text, place: Place) {
        self.require(text.is_written(), place, Flaw::BlankText);
    }

    const fn visit(&mut self, instrument: &Instrument) {
        self.require(is_kebab_case(str_of(&instrument.id)), Place::of("id"), Flaw::BadId);
        let has_version = !str_of(&instrument.version).trim_ascii().is_empty();
        self.require(has_version, Place::of("version"), Flaw::BlankText);
        self.text(&instrument.title, Place::of("title"));
        self.text(&instrument.purpose, Place::of("purpose"));
        self.text(&instrument.limits, Place::of("limits"));
        self.text(&instrument.own_estimate, Place::of("ownEstimate"));
        self.visit_scale(instrument);
        self.visit_dimensions(instrument);
        self.visit_partner_scan(instrument);
        self.visit_levels(instrument);
        self.visit_rules(instrument);
    }

    const fn visit_scale(&mut self, instrument: &Instrument) {
        let place = Place::of("scale");
        let scale = &instrument.scale;
        self.text(&scale.question, place.at("question"));
        let steps = slice_of(&scale.steps);
        let sound = 2 <= steps.len() && steps.len() <= MAX_STEPS;
        self.require(sound, place.at("steps"), Flaw::BadCount);
        let mut idx = 0;
        while idx < steps.len() {
            self.text(&steps[idx].label, place.at_nth("steps", idx));
            self.text(&steps[idx].help, place.at_nth("steps", idx));
            idx += 1;
        }
        self.text(&scale.dont_know.label, place.at("dontKnow"));
        self.text(&scale.dont_know.help, place.at("dontKnow"));
        self.text(&scale.not_applicable.label, place.at("notApplicable"));
        self.text(&scale.not_applicable.help, place.at("notApplicable"));
    }

    const fn visit_dimensions(&mut self, instrument: &Instrument) {
        let dimensions = slice_of(&instrument.dimensions);
        let sound = !dimensions.is_empty() && dimensions.len() <= MAX_DIMENSIONS;
        self.require(sound, Place::of("dimensions"), Flaw::BadCount);
        let mut idx = 0;
        while idx < dimensions.len() {
            let place = Place::nth("dimensions", idx);
            let dimension = &dimensions[idx];
            let id = str_of(&dimension.id);
            self.require(is_kebab_case(id), place.at("id"), Flaw::BadId);
            let mut earlier = 0;
            while earlier < idx {
                let double = equal(str_of(&dimensions[earlier].id), id);
                self.require(!double, place.at("id"), Flaw::DoubleId);
                earlier += 1;
            }
            self.text(&dimension.label, place.at("label"));
            self.text(&dimension.plain_name, place.at("plainName"));
            self.text(&dimension.meaning, place.at("meaning"));
            let items = slice_of(&dimension.items);
            let sound = !items.is_empty() && items.len() <= MAX_ITEMS;
            self.require(sound, place.at("items"), Flaw::BadCount);
            self.require(dimension.anchor < items.len(), place.at("anchor"), Flaw::BadAnchor);
            self.visit_items(instrument, items, place, "items");
            idx += 1;
        }
    }

    const fn visit_partner_scan(&mut self, instrument: &Instrument) {
        let place = Place::of("partnerScan");
        let scan = &instrument.partner_scan;
        self.text(&scan.gate.question, place.at("gate"));
        self.text(&scan.gate.yes, place.at("gate"));
        self.text(&scan.gate.wanted, place.at("gate"));
        self.text(&scan.gate.not_needed, place.at("gate"));
        self.text(&scan.wish, place.at("wish"));
        self.text(&scan.about_school, place.at("aboutSchool"));
        let core = slice_of(&scan.core);
        let sound = !core.is_empty() && core.len() <= MAX_ITEMS;
        self.require(sound, place.at("core"), Flaw::BadCount);
        self.visit_items(instrument, core, place, "core");
        let kinds = slice_of(&scan.kinds);
        let mut idx = 0;
        while idx < kinds.len() {
            let place = Place::nth("partnerScan/kinds", idx);
            let mut earlier = 0;
            while earlier < idx {
                let double = kinds[earlier].kind as u8 == kinds[idx].kind as u8;
                self.require(!double, place.at("kind"), Flaw::DoubleKind);
                earlier += 1;
            }
            let items = slice_of(&kinds[idx].items);
            let sound = core.len() + items.len() <= MAX_ITEMS;
            self.require(sound, place.at("items"), Flaw::BadCount);
            self.visit_items(instrument, items, place, "items");
            let variants = slice_of(&kinds[idx].variants);
            let mut variant = 0;
            while variant < variants.len() {
                let place = place.at_nth("variants", variant);
                let known = count(core, str_of(&variants[variant].id)) == 1;
                self.require(known, place, Flaw::UnknownVariant);
                self.text(&variants[variant].text, place);
                variant += 1;
            }
            idx += 1;
        }
    }

    const fn visit_items(
        &mut self,
        instrument: &Instrument,
        items: &[Item],
        list: Place,
        name: &'static str,
    ) {
        let mut idx = 0;
        while idx < items.len() {
            let place = list.at_nth(name, idx);
            let id = str_of(&items[idx].id);
            self.require(is_kebab_case(id), place, Flaw::BadId);
            self.require(count_everywhere(instrument, id) == 1, place, Flaw::DoubleId);
            self.text(&items[idx].text, place);
            idx += 1;
        }
    }

    const fn visit_levels(&mut self, instrument: &Instrument) {
        let levels = slice_of(&instrument.levels);
        let cut_points = slice_of(&instrument.rules.cut_points.value);
        // Level 0 is for partners only and level 1 begins at 0 points: neither has a cut point.
        let sound = levels.len() == cut_points.len() + 2;
        self.require(sound, Place::of("levels"), Flaw::BadCount);
        let mut idx = 0;
        while idx < levels.len() {
            let place = Place::nth("levels", idx);
            self.text(&levels[idx].name, place.at("name"));
            self.text(&levels[idx].subtitle, place.at("subtitle"));
            self.text(&levels[idx].definition, place.at("definition"));
            idx += 1;
        }
        let place = Place::of("rules").at("cutPoints");
        let mut previous = Points::ZERO;
        let mut idx = 0;
        while idx < cut_points.len() {
            let rises = previous.is_below(cut_points[idx]);
            let sound = rises && cut_points[idx].is_below(Points::whole(100));
            self.require(sound, place, Flaw::BadCutPoints);
            previous = cut_points[idx];
            idx += 1;
        }
    }

    const fn visit_rules(&mut self, instrument: &Instrument) {
        let place = Place::of("rules");
        let rules = &instrument.rules;
        let Share { part, of } = rules.answered_share.value;
        self.require(0 < of && part <= of, place.at("answeredShare"), Flaw::BadParameter);
        let sound = 1 <= rules.minimum_answered.value;
        self.require(sound, place.at("minimumAnswered"), Flaw::BadParameter);
        let minimum = rules.minimum_dimensions.value as usize;
        let sound = 1 <= minimum && minimum <= slice_of(&instrument.dimensions).len();
        self.require(sound, place.at("minimumDimensions"), Flaw::BadParameter);
        let Share { part, of } = rules.unknown.share.value;
        self.require(0 < of && part <= of, place.at("unknown"), Flaw::BadParameter);
        let sound = 0 < rules.agreement.deviation_divisor.value;
        self.require(sound, place.at("agreement"), Flaw::BadParameter);
        let chance = rules.agreement.chance_percent.value;
        self.require(0 < chance && chance < 100, place.at("agreement"), Flaw::BadParameter);
        let sound = rules.gap.moderate.value.is_below(rules.gap.large.value);
        self.require(sound, place.at("gap"), Flaw::BadParameter);
        let confidence = rules.change.confidence_percent.value;
        self.require(0 < confidence && confidence < 100, place.at("change"), Flaw::BadParameter);
        let within = rules.change.correlation_within.value;
        let sound = 0 < within.of && within.part <= within.of;
        self.require(sound, place.at("change"), Flaw::BadParameter);
        let between = rules.change.correlation_between.value;
        let sound = 0 < between.of && between.part <= between.of;
        self.require(sound, place.at("change"), Flaw::BadParameter);
        let privacy = &rules.privacy;
        let (low, high) = (privacy.group_size_min.value, privacy.group_size_max.value);
        let sound = low <= privacy.group_size.value && privacy.group_size.value <= high;
        self.require(2 <= low && sound, place.at("privacy"), Flaw::BadParameter);
    }
}

/// How often an item id occurs in the whole instrument; variants share the id of a core item.
#[expect(
    clippy::indexing_slicing,
    reason = "iterators are not const; the index is below the length"
)]
const fn count_everywhere(instrument: &Instrument, id: &str) -> usize {
    let mut found = count(slice_of(&instrument.partner_scan.core), id);
    let dimensions = slice_of(&instrument.dimensions);
    let mut idx = 0;
    while idx < dimensions.len() {
        found += count(slice_of(&dimensions[idx].items), id);
        idx += 1;
    }
    let kinds = slice_of(&instrument.partner_scan.kinds);
    let mut idx = 0;
    while idx < kinds.len() {
        found += count(slice_of(&kinds[idx].items), id);
        idx += 1;
    }
    found
}

/// How often an id occurs in a list of items.
#[expect(
    clippy::indexing_slicing,
    reason = "iterators are not const; the index is below the length"
)]
const fn count(items: &[Item], id: &str) -> usize {
    let mut found = 0;
    let mut idx = 0;
    while idx < items.len() {
        if equal(str_of(&items[idx].id), id) {
            found += 1;
        }
        idx += 1;
    }
    found
}
