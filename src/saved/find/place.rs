//! Where an unreadable code is, so that its sender can be asked again.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::words::clean;

/// What mail programs write before the sender: in mail itself, and in quotations in many languages.
const FROM: &[&str] = &["From", "Van", "Von", "De", "Od", "Kimden", "От", "Від", "من"];
/// Maximum number of characters of each of the texts before a code.
const MAX_CHARS: usize = 80;

/// What may be between words and a code.
const OPENING: &[char] = &['(', '[', '<', '"', '\'', '*', ' '];

/// A code that cannot be read, and where it is, so that whoever collects answers knows whom to ask again. It is for
/// their eyes only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DamagedCode {
    /// Its first letters, 24 at most.
    pub begin: String,
    /// The line in which it begins, counting from 1; in a mail with a base64 body, the line in which that begins.
    pub line: usize,
    /// What comes before it: the line that names the sender of a mail or a message (`Van: Fatima`) and the words
    /// before the code in its line, or otherwise the closest words before it. May be empty.
    pub after: String,
}

/// Goes through the lines of a text once, from one damaged code to the next.
pub(super) struct Lines<'t> {
    rest: &'t str,
    n_read: usize,
    /// The number of the line, counting from 1.
    number: usize,
    /// The last sender, of what is not quoted and of what may be quoted.
    senders: [&'t str; 2],
    /// The last line with words.
    last: &'t str,
}

impl<'t> Lines<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { rest: text, n_read: 0, number: 1, senders: [""; 2], last: "" }
    }

    /// The damaged code at a position of the text that is not before the last one.
    pub(super) fn damaged(&mut self, at: usize, begin: String) -> DamagedCode {
        let before = loop {
            let before = self.rest.get(..at - self.n_read).unwrap_or_default();
            let Some(end) = before.find(['\n', '\r']) else { break before };
            let (line, rest) = self.rest.split_at(end);
            self.read(line);
            self.number += usize::from(rest.starts_with('\n'));
            self.n_read += end + 1;
            self.rest = rest.get(1..).unwrap_or_default();
        };
        let [mine, quoted] = self.senders;
        let (is_quoted, here) = words(before);
        let sender = match Sender::of(here) {
            Some(_) => "",
            None if is_quoted => quoted,
            None => mine,
        };
        // A link says nothing about anybody.
        let here = if here.contains("://") { "" } else { here.trim_end_matches(OPENING) };
        let closest = if sender.is_empty() && here.is_empty() { self.last } else { here };
        let parts = [sender, closest].into_iter().filter(|part| !part.is_empty());
        let after = parts.map(shown).collect::<Vec<_>>().join(" … ");
        DamagedCode { begin, line: self.number, after }
    }

    fn read(&mut self, line: &'t str) {
        let (is_quoted, line) = words(line);
        let [mine, quoted] = &mut self.senders;
        match Sender::of(line) {
            Some(Sender::OfQuotation(name)) => *quoted = name,
            Some(Sender::OfMessage(name)) => {
                *quoted = name;
                if !is_quoted {
                    *mine = name;
                }
            }
            None => {}
        }
        if !line.is_empty() {
            self.last = line;
        }
    }
}

/// What a line says about who wrote what comes after it.
enum Sender<'t> {
    /// The mail or the message, which may itself be quoted.
    OfMessage(&'t str),
    /// The quotation below.
    OfQuotation(&'t str),
}

impl<'t> Sender<'t> {
    fn of(line: &'t str) -> Option<Self> {
        let (label, _) = line.split_once(':')?;
        if FROM.iter().any(|from| label.eq_ignore_ascii_case(from)) {
            return Some(Self::OfMessage(line));
        }
        // `[23-11-2026 10:11] Fatima: …`, or `Op 23 november om 10:11 schreef Fatima:`.
        let (name, is_message) = match line.split_once(": ") {
            Some((name, _)) => (name, true),
            None => (line, line.starts_with('[')),
        };
        let has_time = name
            .as_bytes()
            .windows(4)
            .any(|letters| matches!(letters, [b'0'..=b'9', b':', b'0'..=b'9', b'0'..=b'9']));
        match (has_time, is_message) {
            (false, _) => None,
            (true, true) => Some(Self::OfMessage(name)),
            (true, false) => line.ends_with(':').then_some(Self::OfQuotation(line)),
        }
    }
}

/// Whether a line is quoted, and what it says.
fn words(line: &str) -> (bool, &str) {
    let line = line.trim();
    (line.starts_with(['>', '|']), line.trim_start_matches(['>', '|', '*', ' ', '\t']))
}

/// Without the asterisks that make text bold in a mail.
fn shown(text: &str) -> String {
    clean(text).chars().filter(|letter| *letter != '*').take(MAX_CHARS).collect()
}
