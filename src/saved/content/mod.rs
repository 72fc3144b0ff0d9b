//! The content of a share code, as bits: the same in every version.
//!
//! It is the fields of a response file in a fixed order, each in as few bits as its values need,
//! without ids: the position of an answer identifies its item. The [`fingerprint`] of the
//! instrument therefore comes first and covers everything that decides positions and widths. A
//! closed enum is written as its position in `ALL`; new values may only be added at the end. A
//! missing value is a value too, or has a flag.
//!
//! None of it ever changes: every code ever issued stays readable.

mod read;
mod write;

use alloc::format;
use alloc::string::ToString;

pub(super) use self::read::{Fault, Reader};
pub(super) use self::write::Writer;
use super::bits::width;
use super::check_sum::crc_32;
use crate::instrument::{Definition, Instrument, Item};

/// The width of a fingerprint, in bits: the capacity of four letters.
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
/// Width of a byte of UTF-8. A zero ends a text: names have no control characters.
const BYTE: u32 = 8;
/// Width of a letter of a tag: its position in [`TAG_LETTERS`], from 1. A zero ends a tag shorter
/// than the maximum.
const TAG_LETTER: u32 = 6;

const TAG_LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

const MONTHS: u32 = 12;
const DAYS: u32 = 31;

/// Tells instruments and their versions apart.
pub(super) fn fingerprint(instrument: &Instrument) -> u32 {
    let Definition { id, version, .. } = &**instrument;
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
    for entry in scan.kinds.iter() {
        add(&entry.items, entry.kind.code());
    }
    crc_32(text.as_bytes()) >> (u32::BITS - FINGERPRINT)
}

/// The number of values of a field. It depends on the instrument.
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

    /// Level 0 is no answer to this question, so 0 means none.
    const fn self_estimate_width(self) -> u32 {
        width(self.n_levels)
    }

    /// 0 means none; otherwise the number of the level plus one.
    const fn desired_width(self) -> u32 {
        width(self.n_levels + 1)
    }
}
