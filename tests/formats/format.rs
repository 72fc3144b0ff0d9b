//! The formats, all alike.

use std::fmt::Display;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Bytes that a library of serde writes and reads.
pub(crate) trait Format {
    fn write<T: Serialize>(value: &T) -> Result<Vec<u8>, String>;
    fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String>;
}

/// `with!(check(arguments), Json, Ron)` calls `check::<Json>(arguments)` and so on.
macro_rules! with {
    ($check:ident $arguments:tt, $($format:ident),+) => {
        $($check::<$crate::format::$format> $arguments;)+
    };
}
pub(crate) use with;

fn said(error: impl Display) -> String {
    error.to_string()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

macro_rules! formats {
    ($($name:ident: |$value:ident| $write:expr, |$bytes:ident| $read:expr;)+) => {
        $(
            pub(crate) struct $name;

            impl Format for $name {
                fn write<T: Serialize>($value: &T) -> Result<Vec<u8>, String> {
                    $write.map_err(said)
                }

                fn read<T: DeserializeOwned>($bytes: &[u8]) -> Result<T, String> {
                    $read.map_err(said)
                }
            }
        )+
    };
}

formats! {
    Json: |value| serde_json::to_vec(value), |bytes| serde_json::from_slice(bytes);
    Toml: |value| toml::to_string(value).map(String::into_bytes), |bytes| toml::from_str(text(bytes));
    Ron: |value| ron::to_string(value).map(String::into_bytes), |bytes| ron::de::from_bytes(bytes);
    Yaml: |value| serde_norway::to_string(value).map(String::into_bytes), |bytes| serde_norway::from_slice(bytes);
    // Fields without their names, which is this library's default.
    MessagePack: |value| rmp_serde::to_vec(value), |bytes| rmp_serde::from_slice(bytes);
    MessagePackNamed: |value| rmp_serde::to_vec_named(value), |bytes| rmp_serde::from_slice(bytes);
    Cbor: |value| cbor(value), |bytes| ciborium::from_reader(bytes);
    Postcard: |value| postcard::to_stdvec(value), |bytes| postcard::from_bytes(bytes);
    Bincode: |value| bincode::serde::encode_to_vec(value, bincode::config::standard()), |bytes| bincode(bytes);
}

fn cbor<T: Serialize>(value: &T) -> Result<Vec<u8>, impl Display + use<T>> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).map(|()| bytes)
}

/// The value, if nothing follows it.
fn bincode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    let read = bincode::serde::decode_from_slice(bytes, bincode::config::standard());
    let (value, n_read) = read.map_err(said)?;
    if n_read == bytes.len() { Ok(value) } else { Err("bytes that nothing read".into()) }
}
