//! What a share code says, as bits: the same in every version of share codes.
//!
//! It is the fields of a response file in a fixed order, each in as few bits as its values need,
//! without ids: an answer stands at the place of its item. So the [`fingerprint`] of the instrument goes
//! before it, which covers all on which places and widths depend. A closed enum is written as its
//! position in `ALL`; a new value may only join at the end. What is absent is a value too, or a bit that
//! says so.
//!
//! None of it ever changes: every code that was ever given stays readable.

mod read;
mod write;

use alloc::format;
use alloc::string::ToString;

pub(super) use self::read::{Fault, Reader};
pub(super) use self::write::Writer;
use super::bits::width;
use super::check_sum::crc_32;
use crate::instrument::{Instrument, Item};

/// The width of a fingerprint, in bits: as much as four letters hold.
pub(super) const FINGERPRINT: u32 = 24;

// The widths, in bits, of what does not depend on the instrument.
const FLAG: u32 = 1;
const FORM: u32 = 1;
const PERSPECTIVE: u32 = 2;
/// Days counted as if every month had 31, from the year 0.
const DATE: u32 = 22;
const N_PARTNERS: u32 = 8;
const KIND: u32 = 4;
const WORKING: u32 = 2;
/// Of UTF-8. A zero ends a text: names have no control characters.
const BYTE: u32 = 8;
/// Of a tag: where it is in [`TAG_LETTERS`], from 1. A zero ends a tag that is not of the full length.
const TAG_LETTER: u32 = 6;

const TAG_LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

const MONTHS: u32 = 12;
const DAYS: u32 = 31;

/// Tells instruments apart, and versions of them.
pub(super) fn fingerprint(instrument: &Instrument) -> u32 {
    let Instrument { id, version, .. } = instrument;
    let Values { n_ratings, n_levels } = Values::of(instrument);
    let scan = &instrument.partner_scan;
    let mut text = format!("{id}\n{version}\n{n_ratings} {n_levels}\n");
    let mut add = |items: &[Item], end: &str| {
        text.extend(items.iter().flat_map(|item| [&*item.id, " "]));
        text.push_str(end);
        text.push('\n');
    };
    for dimension in instrument.dimensions.iter() {
        add(&dimension.items, &dimension.anchor.to_string());
    }
    add(&scan.core, "");
    for own in scan.kinds.iter() {
        add(&own.items, own.kind.code());
    }
    crc_32(text.as_bytes()) >> (u32::BITS - FINGERPRINT)
}

/// How many values there are to write. It depends on the instrument.
#[derive(Clone, Copy)]
struct Values {
    n_ratings: u32,
    n_levels: u32,
}

impl Values {
    fn of(instrument: &Instrument) -> Self {
        let n_ratings = u32::from(instrument.scale.max()) + 1;
        let n_levels = u32::from(instrument.highest_level().number()) + 1;
        Self { n_ratings, n_levels }
    }

    const fn dont_know(self) -> u32 {
        self.n_ratings
    }

    const fn not_applicable(self) -> u32 {
        self.n_ratings + 1
    }

    const fn not_answered(self) -> u32 {
        self.n_ratings + 2
    }

    const fn answer_width(self) -> u32 {
        width(self.n_ratings + 3)
    }

    /// Level 0 is no answer to this question, so 0 says that there is none.
    const fn self_estimate_width(self) -> u32 {
        width(self.n_levels)
    }

    /// 0 says that there is none, and one more than its number says which.
    const fn desired_width(self) -> u32 {
        width(self.n_levels + 1)
    }
}
