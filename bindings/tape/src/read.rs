//! From a tape to values.

use alloc::borrow::Cow;
use alloc::string::String;
use core::iter;

use samenwerkscan::Document;

use crate::tag;
use crate::units::units_of;

/// Reads the values on a tape, one after the other. They borrow their text from it.
///
/// A tape that is cut off or damaged ends where that is. How deep values go is up to who writes them.
#[derive(Clone, Debug)]
pub struct Reader<'t> {
    numbers: &'t [f64],
    text: &'t str,
}

impl<'t> Reader<'t> {
    /// A reader at the beginning of a tape.
    #[must_use]
    pub const fn new(numbers: &'t [f64], text: &'t str) -> Self {
        Self { numbers, text }
    }

    /// The next value; at the end something that no file holds.
    pub fn document(&mut self) -> Document {
        self.value().unwrap_or(Document::Other)
    }

    /// The next value, where it is text; else nothing to read.
    pub fn text(&mut self) -> String {
        self.key().unwrap_or_default()
    }

    /// The values of the list that is next, one at a time, so that a long list is never there as a
    /// whole. Nothing where the next value is no list; then it is skipped.
    pub fn list(&mut self) -> Option<impl Iterator<Item = Document>> {
        let mut ahead = self.clone();
        if ahead.tag() != Some(tag::ARRAY) {
            self.document();
            return None;
        }
        *self = ahead;
        Some(iter::from_fn(|| self.value()))
    }

    /// The next value of a list, as long as there is one.
    fn value(&mut self) -> Option<Document> {
        Some(match self.tag()? {
            tag::NULL => Document::Null,
            tag::FALSE => Document::Bool(false),
            tag::TRUE => Document::Bool(true),
            tag::NUMBER => Document::Number(self.number()?),
            tag::TEXT => Document::Text(self.characters().into_owned()),
            tag::BROKEN_TEXT => Document::BrokenText,
            tag::ARRAY => iter::from_fn(|| self.value()).collect(),
            tag::OBJECT => {
                let entries = iter::from_fn(|| Some((self.key()?, self.value()?)));
                Document::Object(entries.collect())
            }
            tag::END => return None,
            _ => Document::Other,
        })
    }

    fn key(&mut self) -> Option<String> {
        match self.value()? {
            Document::Text(key) => Some(key),
            _ => None,
        }
    }

    /// As many characters as the next number counts UTF-16 units, as JavaScript does.
    fn characters(&mut self) -> Cow<'t, str> {
        let mut n_units = self.count();
        let end = self.text.bytes().position(|byte| {
            let n_own = units_of(byte);
            let is_past = n_own > n_units;
            n_units = n_units.saturating_sub(n_own);
            is_past
        });
        let end = end.unwrap_or(self.text.len());
        let (characters, rest) = self.text.split_at_checked(end).unwrap_or_default();
        self.text = rest;
        Cow::Borrowed(characters)
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
    fn tag(&mut self) -> Option<u8> {
        self.number().map(|number| number as u8)
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
    fn count(&mut self) -> usize {
        self.number().map_or(0, |number| number as usize)
    }

    fn number(&mut self) -> Option<f64> {
        let (number, rest) = self.numbers.split_first()?;
        self.numbers = rest;
        Some(*number)
    }
}
