//! Instruments made in code: those of the crate's own tests.

#[expect(dead_code, reason = "the crate's tests use more of it")]
#[path = "../../../../tests/it/rule_sets/legal.rs"]
mod legal;
#[path = "../../../../tests/it/rule_sets/random.rs"]
mod random;

use samenwerkscan::Instrument;

use self::random::Random;

/// An instrument of another scale, numbers of dimensions and items, and rules.
pub(crate) fn made_in_code(number: u64) -> Instrument {
    Instrument::new(legal::definition(&mut Random::new(number))).unwrap()
}
