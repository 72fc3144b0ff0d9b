//! From any serde value to a tape.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::ser::{
    Error, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple,
    Serializer,
};

use crate::tag;
use crate::units::units_of;

/// A value as a tape.
///
/// A shape that plain data in JavaScript does not have cuts it off: bytes, and variants or tuples with
/// a name of their own. Nothing that crosses has one.
pub fn tape(value: &impl Serialize) -> Vec<u8> {
    let mut writer = Writer::default();
    let _ = value.serialize(&mut writer);
    let Writer { numbers, text } = writer;
    let mut tape = Vec::with_capacity(size_of_val(&*numbers) + size_of::<f64>() + text.len());
    tape.extend(count(numbers.len()).to_le_bytes());
    for number in numbers {
        tape.extend(number.to_le_bytes());
    }
    tape.extend(text.as_bytes());
    tape
}

#[derive(Default)]
struct Writer {
    numbers: Vec<f64>,
    text: String,
}

type Done = Result<(), Unshaped>;

#[expect(clippy::unnecessary_wraps, reason = "every method of a serializer gives this")]
impl Writer {
    #[inline(never)]
    fn tag(&mut self, tag: u8) -> Done {
        self.numbers.push(f64::from(tag));
        Ok(())
    }

    #[inline(never)]
    fn number(&mut self, number: f64) -> Done {
        self.numbers.push(f64::from(tag::NUMBER));
        self.numbers.push(number);
        Ok(())
    }

    #[inline(never)]
    fn text(&mut self, text: &str) -> Done {
        let n_units = text.bytes().map(units_of).sum();
        self.numbers.push(f64::from(tag::TEXT));
        self.numbers.push(count(n_units));
        self.text.push_str(text);
        Ok(())
    }
}

#[expect(clippy::cast_precision_loss, reason = "no count comes near 2^53")]
const fn count(count: usize) -> f64 {
    count as f64
}

/// A shape that plain data in JavaScript does not have.
#[derive(Debug)]
struct Unshaped;

impl fmt::Display for Unshaped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no shape in JavaScript")
    }
}

impl core::error::Error for Unshaped {}

impl Error for Unshaped {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

type Never = Impossible<(), Unshaped>;

macro_rules! numbers {
    ($($method:ident: $number:ty),+ $(,)?) => {$(
        fn $method(self, number: $number) -> Done {
            self.number(number.into())
        }
    )+};
}

#[expect(clippy::cast_precision_loss, reason = "JavaScript has no other numbers")]
impl<'w> Serializer for &'w mut Writer {
    type Ok = ();
    type Error = Unshaped;
    type SerializeSeq = &'w mut Writer;
    type SerializeTuple = &'w mut Writer;
    type SerializeMap = &'w mut Writer;
    type SerializeStruct = &'w mut Writer;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeStructVariant = Never;

    numbers! {
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32,
        serialize_f32: f32, serialize_f64: f64,
    }

    fn serialize_i64(self, number: i64) -> Done {
        self.number(number as f64)
    }

    fn serialize_u64(self, number: u64) -> Done {
        self.number(number as f64)
    }

    fn serialize_bool(self, value: bool) -> Done {
        self.tag(if value { tag::TRUE } else { tag::FALSE })
    }

    fn serialize_char(self, character: char) -> Done {
        self.text(character.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Done {
        self.text(text)
    }

    fn serialize_bytes(self, _: &[u8]) -> Done {
        Err(Unshaped)
    }

    fn serialize_none(self) -> Done {
        self.tag(tag::NULL)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Done {
        self.tag(tag::NULL)
    }

    fn serialize_unit_struct(self, _: &str) -> Done {
        self.tag(tag::NULL)
    }

    fn serialize_unit_variant(self, _: &str, _: u32, variant: &str) -> Done {
        self.text(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &str,
        _: u32,
        _: &str,
        _: &T,
    ) -> Done {
        Err(Unshaped)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Unshaped> {
        self.tag(tag::ARRAY).map(|()| self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Unshaped> {
        self.tag(tag::ARRAY).map(|()| self)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Unshaped> {
        self.tag(tag::OBJECT).map(|()| self)
    }

    fn serialize_struct(self, _: &str, _: usize) -> Result<Self, Unshaped> {
        self.tag(tag::OBJECT).map(|()| self)
    }

    fn serialize_tuple_struct(self, _: &str, _: usize) -> Result<Never, Unshaped> {
        Err(Unshaped)
    }

    fn serialize_tuple_variant(
        self,
        _: &str,
        _: u32,
        _: &str,
        _: usize,
    ) -> Result<Never, Unshaped> {
        Err(Unshaped)
    }

    fn serialize_struct_variant(
        self,
        _: &str,
        _: u32,
        _: &str,
        _: usize,
    ) -> Result<Never, Unshaped> {
        Err(Unshaped)
    }
}

macro_rules! lists {
    ($($list:ident),+) => {$(
        impl $list for &mut Writer {
            type Ok = ();
            type Error = Unshaped;

            fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
                value.serialize(&mut **self)
            }

            fn end(self) -> Done {
                self.tag(tag::END)
            }
        }
    )+};
}

lists!(SerializeSeq, SerializeTuple);

impl SerializeMap for &mut Writer {
    type Ok = ();
    type Error = Unshaped;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }

    fn end(self) -> Done {
        self.tag(tag::END)
    }
}

impl SerializeStruct for &mut Writer {
    type Ok = ();
    type Error = Unshaped;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Done {
        self.text(key)?;
        value.serialize(&mut **self)
    }

    fn end(self) -> Done {
        self.tag(tag::END)
    }
}
