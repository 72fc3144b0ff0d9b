//! An instrument in use.

use alloc::sync::Arc;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::Deref;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{Definition, Flaws};

/// An instrument in use: a sound [`Definition`], built in or shared.
///
/// It is a shared pointer, like an `Arc`: cheap to clone, and everything in the definition is at hand
/// through it. Every response and every result carries one, so a result is never separated from the
/// questions and rules that it comes from.
///
/// Two instruments are equal if everything in their definitions is.
///
/// ```
/// use samenwerkscan::instrument::Definition;
/// use samenwerkscan::{Draft, Form, Instrument, KANSENGELIJKHEID, Perspective};
///
/// let mut definition = Definition::clone(&KANSENGELIJKHEID);
/// definition.id = "my-own".into();
/// definition.dimensions.to_mut().truncate(5);
/// let instrument = Instrument::new(definition)?;
///
/// let response = Draft::new(&instrument, Form::Full, Perspective::School).finish()?;
/// assert_eq!(response.instrument().dimensions.len(), 5);
/// assert_ne!(*response.instrument(), KANSENGELIJKHEID);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Instrument(Pointer);

#[derive(Clone)]
enum Pointer {
    BuiltIn(&'static Definition),
    Shared(Arc<Definition>),
}

impl Instrument {
    /// The instrument that a definition describes.
    ///
    /// # Errors
    ///
    /// Every flaw of the definition, each with its place.
    ///
    /// ```
    /// use samenwerkscan::instrument::Definition;
    /// use samenwerkscan::{Instrument, KANSENGELIJKHEID};
    ///
    /// let mut definition = Definition::clone(&KANSENGELIJKHEID);
    /// definition.rules.privacy.group_size_min.value = 1;
    /// definition.dimensions.to_mut()[1].id = "ambitie".into();
    /// assert_eq!(
    ///     Instrument::new(definition).unwrap_err().to_string(),
    ///     "/dimensions/1/id: this id is used twice\n\
    ///      /rules/privacy/groupSizeMin: this parameter should be from 4 to 20",
    /// );
    /// ```
    pub fn new(definition: Definition) -> Result<Self, Flaws> {
        let flaws = definition.check();
        if flaws.is_empty() {
            Ok(Self(Pointer::Shared(Arc::new(definition))))
        } else {
            Err(Flaws { flaws })
        }
    }

    /// An instrument that a test of the project checks.
    pub(crate) const fn built_in(definition: &'static Definition) -> Self {
        Self(Pointer::BuiltIn(definition))
    }
}

impl Deref for Instrument {
    type Target = Definition;

    #[inline]
    fn deref(&self) -> &Definition {
        match &self.0 {
            Pointer::BuiltIn(definition) => definition,
            Pointer::Shared(definition) => definition,
        }
    }
}

impl AsRef<Definition> for Instrument {
    fn as_ref(&self) -> &Definition {
        self
    }
}

impl From<Instrument> for Definition {
    /// A copy of the definition, to change.
    fn from(instrument: Instrument) -> Self {
        match instrument.0 {
            Pointer::BuiltIn(definition) => definition.clone(),
            Pointer::Shared(definition) => Arc::unwrap_or_clone(definition),
        }
    }
}

impl TryFrom<Definition> for Instrument {
    type Error = Flaws;

    fn try_from(definition: Definition) -> Result<Self, Flaws> {
        Self::new(definition)
    }
}

impl PartialEq for Instrument {
    fn eq(&self, other: &Self) -> bool {
        let (one, other): (&Definition, &Definition) = (self, other);
        core::ptr::eq(one, other) || one == other
    }
}

impl Eq for Instrument {}

/// Equal instruments have equal ids and versions.
impl Hash for Instrument {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.id, &self.version).hash(state);
    }
}

impl fmt::Debug for Instrument {
    /// The id and version; the whole definition would bury every response.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Instrument({} {})", self.id, self.version)
    }
}

/// Writes the definition.
impl Serialize for Instrument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Definition::serialize(self, serializer)
    }
}

/// Reads a definition without flaws.
impl<'de> Deserialize<'de> for Instrument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(Definition::deserialize(deserializer)?).map_err(Error::custom)
    }
}

/// Writes the id and version of an instrument, as files and results name it.
pub(crate) fn reference<S: Serializer>(
    instrument: &Instrument,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut reference = serializer.serialize_struct("InstrumentReference", 2)?;
    reference.serialize_field("id", &instrument.id)?;
    reference.serialize_field("version", &instrument.version)?;
    reference.end()
}
