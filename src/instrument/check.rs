//! The rules that an instrument must keep, shared by the compiler and run time.
//!
//! [`Instrument::flaw`] is a `const fn` that finds the n-th flaw. The compiler asks for the first
//! flaw of the built-in instrument and stops if there is one; [`Instrument::check`] asks for all of
//! them. An instrument made at run time is checked by whatever reads a document with it, so no
//! response or summary exists of an instrument with a flaw.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::constant::{equal, is_kebab_case, slice_of, str_of};
use super::{Flaw, Instrument, Item, Place};
use crate::lang::Text;
use crate::number::Points;
use crate::problem::{DocumentError, Problem, ProblemKind};

/// Whether an instrument is known to be sound without checking. Only the compiler gives this proof,
/// to the built-in instrument; a copy has none, because it can be changed.
#[derive(Debug, Default)]
pub struct Proof(bool);

impl Proof {
    const BY_THE_COMPILER: Self = Self(true);

    /// No proof.
    pub const NONE: Self = Self(false);

    const fn is_there(&self) -> bool {
        self.0
    }
}

impl Clone for Proof {
    fn clone(&self) -> Self {
        Self::NONE
    }
}

/// Instruments with equal content are equal, whoever checked them.
impl PartialEq for Proof {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Maximum number of items in one dimension or about one partner. Keeps every sum and common
/// denominator of exact scores far below 2^53.
const MAX_ITEMS: usize = 12;
/// Maximum number of dimensions, for the same reason.
const MAX_DIMENSIONS: usize = 12;
/// Maximum number of steps of a scale, for the same reason.
const MAX_STEPS: usize = 11;
/// Maximum number of levels, including "no contact".
const MAX_LEVELS: usize = 11;

impl Instrument {
    /// Every flaw, each with its place. A sound instrument has none.
    ///
    /// ```
    /// use samenwerkscan::{instrument::Flaw, KANSENGELIJKHEID};
    ///
    /// assert!(KANSENGELIJKHEID.check().is_empty());
    ///
    /// let mut changed = KANSENGELIJKHEID.clone();
    /// changed.dimensions.to_mut()[1].id = "ambitie".into();
    /// let [(place, flaw)] = changed.check()[..] else { panic!("one flaw") };
    /// assert_eq!((place.to_string().as_str(), flaw), ("/dimensions/1/id", Flaw::DoubleId));
    /// ```
    pub fn check(&self) -> Vec<(Place, Flaw)> {
        (0..).map_while(|number| self.flaw(number)).collect()
    }

    /// Stops compilation if an instrument in a constant has a flaw.
    ///
    /// # Panics
    ///
    /// If there is a flaw. Meant for constants, where a panic is a compiler error; at run time use
    /// [`check`](Self::check).
    pub const fn assert_sound(&self) {
        assert!(self.flaw(0).is_none(), "the instrument has a flaw; `check` says which");
    }

    /// The same instrument with the proof that it is sound; only for the built-in constant.
    pub(crate) const fn proven(mut self) -> Self {
        self.assert_sound();
        self.proof = Proof::BY_THE_COMPILER;
        self
    }

    /// Refuses an instrument with flaws: one problem for each. Free for the built-in one.
    pub(crate) fn expect_sound(&self) -> Result<(), DocumentError> {
        if self.proof.is_there() {
            return Ok(());
        }
        let problems = self.check().into_iter().map(|(place, flaw)| Problem {
            path: "/instrument".into(),
            kind: ProblemKind::UnsoundInstrument {
                place: place.to_string(),
                reason: flaw.to_string(),
            },
        });
        let problems: Vec<Problem> = problems.collect();
        if problems.is_empty() { Ok(()) } else { Err(DocumentError { problems }) }
    }

    /// The n-th flaw, counted from 0 in the order of the fields.
    const fn flaw(&self, number: usize) -> Option<(Place, Flaw)> {
        let mut search = Search { to_skip: number, found: None };
        search.visit(self);
        search.found
    }
}

/// A walk over an instrument that skips the first flaws and keeps the next.
pub(super) struct Search {
    to_skip: usize,
    found: Option<(Place, Flaw)>,
}

#[expect(
    clippy::indexing_slicing,
    reason = "iterators are not const; each index is below a length"
)]
impl Search {
    pub(super) const fn require(&mut self, sound: bool, place: Place, flaw: Flaw) {
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
        let fits = levels.len() == cut_points.len() + 2;
        let sound = fits && 3 <= levels.len() && levels.len() <= MAX_LEVELS;
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
            let sound = rises && cut_points[idx].is_below(Points::HUNDRED);
            self.require(sound, place, Flaw::BadCutPoints);
            previous = cut_points[idx];
            idx += 1;
        }
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
