//! Share codes in any text: a mail, a chat, a link, a whole folder of messages.

mod letters;
mod mail;
mod place;
mod scan;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

pub use self::place::DamagedCode;
use self::place::Lines;
use self::scan::{Piece, Scan};
use super::code::encode;
use crate::instrument::Instrument;
use crate::response::{Response, Tag};

/// What [`find`] found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Found {
    /// The responses, in the order of the text. Each code counts once; of several codes with the
    /// same tag, the last counts.
    pub responses: Vec<Response>,
    /// The number of unreadable codes: letters are wrong or missing, or the code is for another
    /// instrument or another version of it.
    pub damaged: usize,
    /// Where these are, in the order of the text.
    pub damaged_codes: Vec<DamagedCode>,
    /// The number of responses that do not count, because a later one has the same tag.
    pub replaced: usize,
    /// Those of them that may be newer than the one that counts: with a later date, as in a mailbox with the newest
    /// first, or with the same.
    pub newer: Vec<Response>,
}

/// The responses of all share codes in a text, whatever mail and chat programs did to it.
///
/// A code may be surrounded by anything: in a link, between brackets, followed by a full stop or
/// words; in HTML, in quoted-printable and base64 mail; with percent-encoding, even twice; broken
/// over lines, even quoted ones; with invisible characters inside; with a capital `S`. The checksum
/// decides whether it is intact.
///
/// The same code twice, as when a reply quotes it, counts once. Codes that differ belong to
/// different people, unless they have the same [`Tag`]: then the later one in the text is a
/// correction, and counts.
///
/// ```
/// use samenwerkscan::saved::{encode, find};
/// use samenwerkscan::{Draft, Form, KANSENGELIJKHEID, Perspective};
///
/// let response = Draft::new(&KANSENGELIJKHEID, Form::Short, Perspective::Ouders).finish()?;
/// let code = encode(&response);
/// let (begin, end) = code.split_at(9);
/// let mail = format!("Hoi,\n> (zie https://school.example/#{begin}=\n{end}). Groet, Jan");
/// let found = find(&mail, &KANSENGELIJKHEID);
/// assert_eq!((found.responses, found.damaged), (vec![response], 0));
///
/// assert_eq!(find(&mail.replace(end, "x"), &KANSENGELIJKHEID).damaged, 1);
/// # Ok::<(), samenwerkscan::ResponseError>(())
/// ```
#[must_use]
pub fn find(text: &str, instrument: &Instrument) -> Found {
    let text = mail::without_base64(text);
    let mut people = People::default();
    let mut lines = Lines::new(&text);
    let (mut begins, mut damaged_codes) = (BTreeSet::new(), Vec::new());
    for (at, piece) in Scan::new(&text, instrument) {
        match piece {
            Piece::Response(response) => people.add(*response),
            Piece::Damaged(begin) => {
                if begins.insert(begin.clone()) {
                    damaged_codes.push(lines.damaged(at, begin));
                }
            }
        }
    }
    let (damaged, replaced) = (damaged_codes.len(), people.replaced.len());
    let newer = people.newer();
    let responses = people.in_order.into_iter().flatten().collect();
    Found { responses, damaged, damaged_codes, replaced, newer }
}

/// The latest response by tag.
#[derive(Default)]
struct People {
    /// The responses, with `None` for one that was corrected later.
    in_order: Vec<Option<Response>>,
    /// Those that were corrected.
    replaced: Vec<Response>,
    codes: BTreeSet<String>,
    by_tag: BTreeMap<Tag, usize>,
}

impl People {
    fn add(&mut self, response: Response) {
        if !self.codes.insert(encode(&response)) {
            return;
        }
        let earlier = response.tag().and_then(|tag| self.by_tag.insert(tag, self.in_order.len()));
        if let Some(earlier) = earlier.and_then(|earlier| self.in_order.get_mut(earlier)) {
            self.replaced.extend(earlier.take());
        }
        self.in_order.push(Some(response));
    }

    fn newer(&mut self) -> Vec<Response> {
        let Self { in_order, replaced, by_tag, .. } = self;
        let last = |tag| in_order.get(*by_tag.get(&tag)?)?.as_ref();
        replaced.retain(|response| {
            let last = response.tag().filter(|_| response.date().is_some()).and_then(last);
            last.is_some_and(|last| last.date() <= response.date())
        });
        core::mem::take(replaced)
    }
}
