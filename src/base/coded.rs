//! Stable codes of closed enums: the name of a value in files, in JSON and on a command line.

use alloc::string::String;

/// Text that is not a code of the enum it was parsed as.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown code `{code}`")]
pub struct UnknownCode {
    /// The text that was read.
    pub code: String,
}

/// Implements the rest of the surface for enums with `ALL` and `code()`: `Display` prints the code,
/// `FromStr` accepts exactly the codes, `Serialize` writes the code.
macro_rules! coded {
    ($($name:ty),+ $(,)?) => {$(
        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.code())
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::base::UnknownCode;

            fn from_str(code: &str) -> Result<Self, Self::Err> {
                Self::ALL
                    .into_iter()
                    .find(|value| value.code() == code)
                    .ok_or_else(|| $crate::base::UnknownCode { code: code.into() })
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }
    )+};
}

pub(crate) use coded;
