//! Finds codes in a text.

use alloc::boxed::Box;
use alloc::string::String;

use super::super::content::Fault;
use super::super::letters::is_letter;
use super::super::version::Version;
use super::letters::Letters;
use crate::instrument::Instrument;
use crate::response::Response;
use crate::saved::code::{MAX_CODE_BYTES, decode};
use crate::saved::error::CodeError;

/// Length of the start of a code: its mark and the fingerprint of its instrument.
const N_FIRST: usize = 6;
/// Text that begins like a code and is shorter is not even a damaged one.
const FEWEST_LETTERS: usize = 10;
/// The minimum number of letters in a code.
const SHORTEST_CODE: usize = 18;
/// Two damaged codes that begin with the same letters are one, quoted in a reply.
const N_COMPARED: usize = 24;
/// The number of letters in the first attempt at a code. Each further attempt doubles it.
const FIRST_TRY: usize = 32;
/// The average number of times that a letter is examined, at most, in any text.
const MAX_LOOKS: usize = 16;

/// What was found in a text.
pub(super) enum Piece {
    /// An intact code.
    Response(Box<Response>),
    /// The remains of a code, by its first letters.
    Damaged(String),
}

/// Goes through a text from one find to the next.
pub(super) struct Scan<'t, 'i> {
    text: &'t str,
    at: usize,
    instrument: &'i Instrument,
    /// The start of codes, by version.
    first: [String; Version::ALL.len()],
    /// The number of letters that may still be examined, so that crafted text cannot make this
    /// slow.
    looks: usize,
}

impl<'t, 'i> Scan<'t, 'i> {
    pub(super) fn new(text: &'t str, instrument: &'i Instrument) -> Self {
        let first = Version::ALL.map(|version| version.first_letters(instrument));
        let looks = text.len().saturating_add(SHORTEST_CODE).saturating_mul(MAX_LOOKS);
        Self { text, at: 0, instrument, first, looks }
    }

    /// The find that begins here, and how many bytes it takes.
    fn piece(&mut self) -> Option<(Piece, usize)> {
        let text = self.text.get(self.at..)?;
        if text.starts_with(['s', 'S'])
            && let Some(version) = self.version(text)
        {
            let mut letters = Letters::new(text);
            letters.nth(version.mark().len() - 1);
            if let Some((response, rest)) = self.read(version, &letters) {
                return Some((Piece::Response(Box::new(response)), text.len() - rest.len()));
            }
            return Some((Piece::Damaged(remains(text)?), N_FIRST));
        }
        if !self.is_start_of_word() || !has_letters(text, FEWEST_LETTERS) {
            return None;
        }
        if self.begins_nearly(text) {
            return Some((Piece::Damaged(remains(text)?), N_FIRST));
        }
        let is_marked = text.starts_with(['s', 'S'])
            && text.chars().nth(1).is_some_and(|digit| "12".contains(digit));
        if is_marked && has_letters(text, SHORTEST_CODE) {
            let (word, _) =
                text.split_at(text.find(|letter| !is_letter(letter)).unwrap_or(text.len()));
            let code = String::from("s") + word.get(1..)?;
            if let Err(CodeError::OtherInstrument { .. }) = decode(&code, self.instrument) {
                return Some((Piece::Damaged(remains(text)?), word.len()));
            }
        }
        None
    }

    /// The version of the code that begins with this text, if any.
    fn version(&self, text: &str) -> Option<Version> {
        let mut versions = Version::ALL.into_iter().zip(&self.first);
        versions.find_map(|(version, first)| {
            // The text begins with the first letter already, small or capital.
            let others = Letters::new(text).skip(1).take(N_FIRST - 1);
            others.eq(first.chars().skip(1)).then_some(version)
        })
    }

    /// The response in the code with these letters, and the text after it.
    fn read(&mut self, version: Version, letters: &Letters<'t>) -> Option<(Response, &'t str)> {
        let (mut source, mut tried) = (letters.clone(), String::new());
        let mut n_tried = FIRST_TRY;
        loop {
            self.looks = self.looks.checked_sub(n_tried)?;
            tried.extend(source.by_ref().take(n_tried - tried.len()));
            match version.extent(&tried, self.instrument) {
                Ok(n_letters) => {
                    let response = version.decode(tried.get(..n_letters)?, self.instrument).ok()?;
                    let mut letters = letters.clone();
                    letters.nth(n_letters.checked_sub(1)?);
                    return Some((response, letters.rest()));
                }
                Err(Fault::Ended) if tried.len() == n_tried && n_tried < MAX_CODE_BYTES => {
                    n_tried *= 2;
                }
                Err(_) => return None,
            }
        }
    }

    /// Whether the position starts a word, or follows a percent-encoded character.
    fn is_start_of_word(&self) -> bool {
        let (before, _) = self.text.as_bytes().split_at_checked(self.at).unwrap_or_default();
        match before {
            [.., last] if !is_letter(char::from(*last)) => true,
            [.., b'%' | b'=', b'2', b'5', first, second] | [.., b'%' | b'=', first, second] => {
                first.is_ascii_hexdigit() && second.is_ascii_hexdigit()
            }
            before => before.is_empty(),
        }
    }

    /// Whether a text begins like a code in which one of the first letters is wrong, missing, extra
    /// or swapped with its neighbour, or in which upper case was lost.
    fn begins_nearly(&self, text: &str) -> bool {
        let found = text.as_bytes();
        self.first.iter().any(|first| {
            let lost_capitals = |found: &[u8]| found.eq_ignore_ascii_case(first.as_bytes());
            let is_whole_behind = found.get(1..=N_FIRST) == Some(first.as_bytes());
            let is_near = found.get(..N_FIRST).is_some_and(lost_capitals)
                || is_one_change_apart(first.as_bytes(), found);
            is_near && !is_whole_behind
        })
    }
}

impl Iterator for Scan<'_, '_> {
    /// A find, and the position at which it begins.
    type Item = (usize, Piece);

    fn next(&mut self) -> Option<Self::Item> {
        while self.at < self.text.len() {
            if let Some((piece, length)) = self.piece() {
                let begin = self.at;
                self.at += length;
                return Some((begin, piece));
            }
            self.at += 1;
        }
        None
    }
}

/// The first letters of a damaged code: of a word, or otherwise of lines without blanks.
fn remains(text: &str) -> Option<String> {
    let word: String =
        text.chars().take_while(|letter| is_letter(*letter)).take(N_COMPARED).collect();
    if FEWEST_LETTERS <= word.len() {
        return Some(word);
    }
    let lines = text.split(' ').next().unwrap_or_default();
    let broken: String = Letters::new(lines).take(N_COMPARED).collect();
    (FEWEST_LETTERS <= broken.len()).then_some(broken)
}

fn has_letters(text: &str, n_letters: usize) -> bool {
    text.as_bytes()
        .get(..n_letters)
        .is_some_and(|letters| letters.iter().all(|letter| is_letter(char::from(*letter))))
}

/// Whether the start of `found` is `whole` with one letter wrong, missing, extra or swapped.
fn is_one_change_apart(whole: &[u8], found: &[u8]) -> bool {
    let Some(same_length) = found.get(..whole.len()) else { return false };
    let same = whole.iter().zip(found).take_while(|(expected, found)| expected == found).count();
    let is_other = whole.get(same + 1..) == same_length.get(same + 1..);
    let is_missing = found.get(same..whole.len() - 1) == whole.get(same + 1..);
    let is_too_many = found.get(same + 1..=whole.len()) == whole.get(same..);
    let is_swapped = match (whole.get(same..), same_length.get(same..)) {
        (Some([a, b, whole @ ..]), Some([c, d, found @ ..])) => (a, b) == (d, c) && whole == found,
        _ => false,
    };
    is_other || is_missing || is_too_many || is_swapped
}
