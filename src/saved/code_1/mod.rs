//! Version 1 of share codes. It never changes: every code that was ever given stays readable.
//!
//! ```text
//! s1 letters( fingerprint of the instrument (24 bits), content, check sum of both (32 bits) )
//! ```
//!
//! The content is the fields of a response file in a fixed order, each in as few bits as its values
//! need, without ids: an answer stands at the place of its item. So the fingerprint covers all on
//! which places and widths depend. A closed enum is written as its position in `ALL`; a new value may
//! only join at the end. What is absent is a value too, or a bit that says so.

mod read;
mod write;

use alloc::format;
use alloc::string::{String, ToString};

use self::read::Reader;
use self::write::Writer;
use super::bits::width;
use super::check_sum::crc_32;
use super::code::CodeError;
use super::letters;
use crate::instrument::{Instrument, Item};
use crate::response::Response;

const MARK: &str = "s1";
const FINGERPRINT: u32 = 24;
const CHECK_SUM_BYTES: usize = 4;

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

const MONTHS: u32 = 12;
const DAYS: u32 = 31;

/// The code of a response.
pub(super) fn encode(response: &Response<'_>) -> String {
    let mut writer = Writer::new(Values::of(response.instrument));
    writer.number(fingerprint(response.instrument), FINGERPRINT);
    writer.response(response);
    let mut bytes = writer.into_bytes();
    let sum = crc_32(&bytes).to_be_bytes();
    bytes.extend(sum);
    format!("{MARK}{}", letters::from_bytes(&bytes))
}

/// The response of a code; `content` is the code without its mark.
pub(super) fn decode<'i>(
    code: &str,
    content: &str,
    instrument: &'i Instrument,
) -> Result<Response<'i>, CodeError> {
    let bytes = letters::to_bytes(content).ok_or(CodeError::NotACode)?;
    let (content, sum) = bytes.split_last_chunk::<CHECK_SUM_BYTES>().ok_or(CodeError::Damaged)?;
    if crc_32(content) != u32::from_be_bytes(*sum) {
        return Err(CodeError::Damaged);
    }
    let mut reader = Reader::new(content, instrument);
    if reader.number(FINGERPRINT)? != fingerprint(instrument) {
        return Err(CodeError::other_instrument(instrument));
    }
    let document = reader.response()?;
    let response = Response::parse(&document, instrument).map_err(CodeError::Impossible)?;
    // Another way to write the same, and anything behind the end, is not what a response gives.
    if encode(&response) == code { Ok(response) } else { Err(CodeError::Damaged) }
}

/// Tells instruments apart, and versions of them.
fn fingerprint(instrument: &Instrument) -> u32 {
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
