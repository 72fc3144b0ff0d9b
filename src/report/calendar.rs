//! Agreements as a calendar file (iCalendar, RFC 5545): an event of a whole day for each that has a day.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::messages::{advice, meeting as messages};
use crate::response::Date;
use crate::saved::team_file::Agreement;
use crate::words::{BuiltInLang, Text, clean};

/// Maximum number of bytes in a line, without the end of the line.
const MAX_LINE_BYTES: usize = 75;

/// The agreements that have a day, as the text of a calendar file; `None` if none has one.
///
/// `written` is the day on which the file is written, because nothing here knows the time. An agreement keeps its
/// place in a calendar as long as the school and what is agreed keep their words.
///
/// ```
/// use samenwerkscan::BuiltInLang;
/// use samenwerkscan::report::calendar;
/// use samenwerkscan::saved::team_file::Agreement;
///
/// let mut agreement = Agreement::new("Overleg met het buurtteam");
/// agreement.when = Some("2027-03-01".parse()?);
/// let file = calendar(&[agreement], Some("De Regenboog"), "2026-12-18".parse()?, BuiltInLang::Nl).unwrap();
/// assert!(file.contains("DTSTART;VALUE=DATE:20270301\r\nSUMMARY:Overleg met het buurtteam\r\n"));
/// # Ok::<(), samenwerkscan::response::DateError>(())
/// ```
#[must_use]
pub fn calendar(
    agreements: &[Agreement],
    school: Option<&str>,
    written: Date,
    lang: BuiltInLang,
) -> Option<String> {
    let mut lines: Vec<String> = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//samenwerkscan//samenwerkscan//NL",
        "CALSCALE:GREGORIAN",
    ]
    .map(String::from)
    .into();
    let n_before = lines.len();
    for (idx, agreement) in agreements.iter().enumerate() {
        let Some(when) = agreement.when else { continue };
        let earlier = agreements.iter().take(idx);
        let n_same = earlier.filter(|other| other.what == agreement.what).count();
        let uid = uid(&[school.unwrap_or_default(), &agreement.what, &format!("{n_same}")]);
        lines.extend([
            "BEGIN:VEVENT".into(),
            format!("UID:{uid:016x}@samenwerkscan"),
            format!("DTSTAMP:{}T000000Z", day(written)),
            format!("DTSTART;VALUE=DATE:{}", day(when)),
            format!("SUMMARY:{}", escaped(&agreement.what)),
        ]);
        let description = description(agreement, school, lang);
        if !description.is_empty() {
            lines.push(format!("DESCRIPTION:{}", description.join("\\n")));
        }
        lines.extend(["TRANSP:TRANSPARENT".into(), "END:VEVENT".into()]);
    }
    let has_events = n_before < lines.len();
    lines.push("END:VCALENDAR".into());
    has_events.then(|| lines.iter().map(|line| folded(line)).collect())
}

/// The school, and what else was agreed.
fn description(agreement: &Agreement, school: Option<&str>, lang: BuiltInLang) -> Vec<String> {
    let partner = agreement.partner.as_ref().map(|partner| partner.label(lang));
    let done = agreement.done.map(|done| messages::done(done).owned(lang));
    let labelled: [(&Text, Option<&str>); 6] = [
        (&advice::WHY, agreement.why.as_deref()),
        (&advice::WHO, agreement.who.as_deref()),
        (&advice::WITH_WHOM, partner.as_deref()),
        (&advice::SIGN, agreement.sign.as_deref()),
        (&messages::DONE, done.as_deref()),
        (&messages::NOTE, agreement.note.as_deref()),
    ];
    let labelled = labelled.into_iter().filter_map(|(label, text)| {
        let colon = if label.get(lang).ends_with('?') { "" } else { ":" };
        Some(format!("{}{colon} {}", label.get(lang), escaped(text?)))
    });
    school.map(escaped).into_iter().chain(labelled).collect()
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// A text with what has a meaning in calendars escaped, each of its lines clean.
fn escaped(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| clean(line).replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,"));
    lines.collect::<Vec<String>>().join("\\n")
}

/// A line with its end, broken before it has too many bytes, and never inside a character.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 2);
    let mut n_bytes = 0;
    for character in line.chars() {
        if MAX_LINE_BYTES < n_bytes + character.len_utf8() {
            folded.push_str("\r\n ");
            n_bytes = 1;
        }
        folded.push(character);
        n_bytes += character.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

/// The same for the same words: FNV-1a, 64 bits.
fn uid(parts: &[&str]) -> u64 {
    const START: u64 = 0xCBF2_9CE4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01B3;
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    bytes.fold(START, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(PRIME))
}
