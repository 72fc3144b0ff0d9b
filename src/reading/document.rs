//! What a file says, before anything is validated.
//!
//! A [`Document`] holds any tree of values, in any format that serde reads. It keeps what a typed
//! struct would lose: duplicate keys, values of the wrong type, nulls. The parser of responses
//! therefore sees everything and can report all problems at once, each with its place.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde::ser::{Serialize, Serializer};

/// From 2^53 on, not every integer fits in an `f64`.
pub(crate) const EXACT_LIMIT: f64 = 9_007_199_254_740_992.0;

/// How deep values may lie inside others. A response is five deep; what is deeper is
/// [`Document::TooDeep`] in every format, and never exhausts the stack.
pub(crate) const MAX_DEPTH: usize = 32;

/// A value exactly as it was written.
///
/// It owns its texts, so it can be read from a stream, from another tree of values or by a web
/// framework: whatever gives a [`DeserializeOwned`](serde::de::DeserializeOwned).
///
/// ```
/// use samenwerkscan::Document;
///
/// let document: Document = serde_json::from_str(r#"{ "form": "full", "form": null }"#)?;
/// let Document::Object(entries) = document else { panic!("an object") };
/// assert_eq!(entries.len(), 2, "double keys are kept, so that they can be reported");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Document {
    /// No value.
    Null,
    /// True or false.
    Bool(bool),
    /// Any number. Files cannot tell 3 from 3.0, so neither does this.
    Number(f64),
    /// Text.
    Text(String),
    /// Text that is not Unicode: it contains half of a surrogate pair, as JavaScript allows.
    BrokenText,
    /// Something that no file can hold, such as a JavaScript function.
    Other,
    /// A list or an object inside too many others. Its members are not kept.
    TooDeep,
    /// Values in order.
    Array(Vec<Self>),
    /// Keys with values, in the order in which they were written; keys may repeat.
    Object(Vec<(String, Self)>),
}

impl Document {
    /// An object with the entries that have a value.
    pub(crate) fn object<const N: usize>(mut entries: [(&'static str, Option<Self>); N]) -> Self {
        Self::of_entries(&mut entries)
    }

    fn of_entries(entries: &mut [(&'static str, Option<Self>)]) -> Self {
        let entries = entries.iter_mut();
        let present = entries.filter_map(|(key, value)| Some(((*key).into(), value.take()?)));
        Self::Object(present.collect())
    }

    /// The value under a key of an object; of a key that is there twice, the first.
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(entries) = self else { return None };
        entries.iter().find(|entry| entry.0 == key).map(|(_, value)| value)
    }

    /// The kind of value, for messages.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) | Self::BrokenText => "text",
            Self::Other => "something that no file can hold",
            Self::TooDeep => "something inside too many other values",
            Self::Array(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

impl From<u8> for Document {
    fn from(number: u8) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<f64> for Document {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<bool> for Document {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<&str> for Document {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Document {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl FromIterator<Self> for Document {
    fn from_iter<I: IntoIterator<Item = Self>>(values: I) -> Self {
        Self::Array(values.into_iter().collect())
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Tree { depth: 0 }.deserialize(deserializer)
    }
}

/// Reads a value that lies inside this many others.
#[derive(Clone, Copy)]
struct Tree {
    depth: usize,
}

impl Tree {
    /// The members of a value; `None` if they would lie too deep.
    fn inside(self) -> Option<Self> {
        (self.depth < MAX_DEPTH).then_some(Self { depth: self.depth + 1 })
    }
}

impl<'de> DeserializeSeed<'de> for Tree {
    type Value = Document;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Document, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree {
    type Value = Document;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }

    fn visit_none<E>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Document, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Document, E> {
        Ok(Document::Bool(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "a number this large is out of every range")]
    fn visit_i64<E>(self, value: i64) -> Result<Document, E> {
        Ok(Document::Number(value as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "a number this large is out of every range")]
    fn visit_u64<E>(self, value: u64) -> Result<Document, E> {
        Ok(Document::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Document, E> {
        Ok(Document::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Document, E> {
        Ok(Document::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Document, E> {
        Ok(Document::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Document, A::Error> {
        let Some(inside) = self.inside() else {
            while access.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(Document::TooDeep);
        };
        let mut values = Vec::new();
        while let Some(value) = access.next_element_seed(inside)? {
            values.push(value);
        }
        Ok(Document::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Document, A::Error> {
        let Some(inside) = self.inside() else {
            while access.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(Document::TooDeep);
        };
        let mut entries = Vec::new();
        while let Some(key) = access.next_key()? {
            entries.push((key, access.next_value_seed(inside)?));
        }
        Ok(plain(entries))
    }
}

/// The only key of the map in which `serde_json` passes on a number if any crate in the build
/// enables its feature `arbitrary_precision`.
const NUMBER_OF_JSON: &str = "$serde_json::private::Number";
/// The only key of the map in which `toml` passes on a date or a time.
const DATETIME_OF_TOML: &str = "$__toml_private_datetime";

/// An object, or the number or text that a format passes on as one.
fn plain(entries: Vec<(String, Document)>) -> Document {
    match &*entries {
        [(key, Document::Text(digits))] if key == NUMBER_OF_JSON => match digits.parse() {
            Ok(number) => Document::Number(number),
            Err(_) => Document::Object(entries),
        },
        [(key, Document::Text(time))] if key == DATETIME_OF_TOML => Document::Text(time.clone()),
        _ => Document::Object(entries),
    }
}

/// Writes the same tree. Whole numbers are written as integers.
impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null | Self::BrokenText | Self::Other | Self::TooDeep => {
                serializer.serialize_unit()
            }
            Self::Bool(value) => serializer.serialize_bool(*value),
            #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
            Self::Number(value) if is_whole(*value) && value.abs() < EXACT_LIMIT => {
                serializer.serialize_i64(*value as i64)
            }
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Array(values) => serializer.collect_seq(values),
            Self::Object(entries) => {
                serializer.collect_map(entries.iter().map(|(key, value)| (key, value)))
            }
        }
    }
}

/// Whether a number has no fractional part.
pub(crate) fn is_whole(value: f64) -> bool {
    value % 1.0 == 0.0
}
