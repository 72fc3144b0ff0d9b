//! Share codes in any text: a mail, a chat, a link, a whole folder of messages.

mod letters;
mod mail;
mod scan;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use self::scan::{Piece, Scan};
use super::code::encode;
use crate::instrument::Instrument;
use crate::response::{Response, Tag};

/// What [`find`] found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Found {
    /// The responses, in the order of the text. Each code counts once; of several codes with the
    /// same tag, the last counts.
    pub responses: Vec<Response>,
    /// The number of unreadable codes: letters are wrong or missing, or the code is for another
    /// instrument or another version of it.
    pub damaged: usize,
    /// The number of responses that do not count, because a later one has the same tag.
    pub replaced: usize,
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
    let mut damaged = BTreeSet::new();
    for piece in Scan::new(&text, instrument) {
        match piece {
            Piece::Response(response) => people.add(*response),
            Piece::Damaged(beginning) => drop(damaged.insert(beginning)),
        }
    }
    let n_read = people.in_order.len();
    let responses: Vec<_> = people.in_order.into_iter().flatten().collect();
    let replaced = n_read - responses.len();
    Found { responses, damaged: damaged.len(), replaced }
}

/// The latest response by tag.
#[derive(Default)]
struct People {
    /// The responses, with `None` for one that was corrected later.
    in_order: Vec<Option<Response>>,
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
            *earlier = None;
        }
        self.in_order.push(Some(response));
    }
}
