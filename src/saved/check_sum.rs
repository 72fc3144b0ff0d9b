//! CRC-32 as in zip and PNG (ISO-HDLC): it detects every burst of up to 32 bits, so every wrong
//! character and every pair of swapped neighbours; anything else slips through once in four
//! billion.

/// The polynomial, lowest bit first.
const POLYNOMIAL: u32 = 0xEDB8_8320;

/// The check sum of these bytes.
pub(super) fn crc_32(bytes: &[u8]) -> u32 {
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..u8::BITS).fold(sum ^ u32::from(*byte), |sum, _| {
            let flip = if sum & 1 == 1 { POLYNOMIAL } else { 0 };
            sum >> 1 ^ flip
        })
    });
    !sum
}
