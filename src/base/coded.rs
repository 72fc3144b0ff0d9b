//! Stable codes of closed enums: the name of a value in files, in JSON and on a command line.

use alloc::string::String;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};

/// Text that is not a code of the enum it was parsed as.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown code `{code}`; expected {expected}")]
#[non_exhaustive]
pub struct UnknownCode {
    /// The text that was read.
    pub code: String,
    /// The codes that there are: `` `full` or `short` ``.
    pub expected: String,
}

/// A closed enum of which every value has a code.
pub(crate) trait Coded: Copy + 'static {
    /// Every value, in order.
    const VALUES: &'static [Self];

    /// The code of this value.
    fn code(self) -> &'static str;

    /// The value with this code.
    fn of_code(code: &str) -> Result<Self, UnknownCode> {
        let mut values = Self::VALUES.iter().copied();
        let found = values.find(|value| value.code() == code);
        found.ok_or_else(|| UnknownCode { code: code.into(), expected: one_of::<Self>() })
    }
}

/// The codes in a message: `` `school`, `thuis` or `wijk` ``.
pub(crate) fn one_of<T: Coded>() -> String {
    let mut list = String::new();
    let mut rest = T::VALUES;
    while let [value, others @ ..] = rest {
        let link = match others {
            [] => "",
            [_] => " or ",
            _ => ", ",
        };
        list.extend(["`", value.code(), "`", link]);
        rest = others;
    }
    list
}

/// Reads a code.
pub(crate) fn deserialize<'de, T: Coded, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    struct OfCode<T>(PhantomData<T>);

    impl<T: Coded> Visitor<'_> for OfCode<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&one_of::<T>())
        }

        fn visit_str<E: Error>(self, code: &str) -> Result<T, E> {
            T::of_code(code).map_err(E::custom)
        }
    }

    deserializer.deserialize_str(OfCode(PhantomData))
}

/// Gives a closed enum its codes: `ALL`, `code`, `Display`, `FromStr`, `Serialize` and `Deserialize`. With `growing`,
/// `ALL` is a slice, because the type of an array tells how many values there are.
macro_rules! coded {
    (growing $visibility:vis $name:ident { $($variant:ident = $code:literal),+ $(,)? }) => {
        impl $name {
            /// Every value, in the order in which lists have them.
            $visibility const ALL: &'static [Self] = &[$(Self::$variant),+];
        }

        $crate::base::coded!(traits $visibility $name { $($variant = $code),+ });
    };
    (traits $visibility:vis $name:ident { $($variant:ident = $code:literal),+ }) => {
        impl $name {
            /// The stable name: in files, in JSON, in JavaScript and on command lines.
            $visibility const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }
        }

        impl $crate::base::Coded for $name {
            const VALUES: &'static [Self] = &[$(Self::$variant),+];

            fn code(self) -> &'static str {
                self.code()
            }
        }

        /// Prints the code.
        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.code())
            }
        }

        /// Accepts exactly the codes.
        impl core::str::FromStr for $name {
            type Err = $crate::base::UnknownCode;

            fn from_str(code: &str) -> Result<Self, Self::Err> {
                $crate::base::Coded::of_code(code)
            }
        }

        /// Writes the code.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        /// Reads a code.
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::base::deserialize(deserializer)
            }
        }
    };
    ($visibility:vis $name:ident { $($variant:ident = $code:literal),+ $(,)? }) => {
        impl $name {
            /// Every value, in the order in which lists have them.
            $visibility const ALL: [Self; [$($code),+].len()] = [$(Self::$variant),+];
        }

        $crate::base::coded!(traits $visibility $name { $($variant = $code),+ });
    };
}

/// Gives a type that is a text in files `Serialize` and `Deserialize`: it writes what it prints, and reads what it
/// parses.
macro_rules! text_in_files {
    ($name:ident, $expected:literal) => {
        /// Writes the text.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        /// Reads the text.
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = alloc::string::String::deserialize(deserializer)?;
                text.parse().map_err(|_| {
                    let found = serde::de::Unexpected::Str(&text);
                    serde::de::Error::invalid_value(found, &$expected)
                })
            }
        }
    };
}

pub(crate) use coded;
pub(crate) use text_in_files;
