//! Values in a document, each with its place.

use alloc::format;
use alloc::string::String;

use super::Document;

/// A place in a document. It becomes text only if there is a problem to report.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Path<'p> {
    Root,
    Key(&'p Self, &'p str),
    Index(&'p Self, usize),
}

impl Path<'_> {
    /// The place as a JSON Pointer (RFC 6901).
    pub(super) fn pointer(self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Key(parent, key) => {
                format!("{}/{}", parent.pointer(), key.replace('~', "~0").replace('/', "~1"))
            }
            Self::Index(parent, idx) => format!("{}/{idx}", parent.pointer()),
        }
    }
}

/// A value and its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Value<'d> {
    pub(crate) document: &'d Document,
    pub(crate) at: Path<'d>,
}

impl<'d> Value<'d> {
    /// A document as a whole.
    pub(crate) const fn whole(document: &'d Document) -> Self {
        Self { document, at: Path::Root }
    }

    pub(crate) const fn is_null(self) -> bool {
        matches!(self.document, Document::Null)
    }

    /// The values of a list at a place.
    pub(super) fn items(
        list: &'d [Document],
        at: &'d Path<'d>,
    ) -> impl ExactSizeIterator<Item = Self> {
        let items = list.iter().enumerate();
        items.map(|(idx, document)| Self { document, at: Path::Index(at, idx) })
    }
}

/// What an object has under one key, if it has the key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field<'d> {
    pub(super) object: &'d Path<'d>,
    pub(super) key: &'static str,
    pub(super) document: Option<&'d Document>,
}

impl<'d> Field<'d> {
    /// The place of the value, or where it would be.
    pub(crate) const fn at(self) -> Path<'d> {
        Path::Key(self.object, self.key)
    }

    /// The value, if there is one.
    pub(crate) fn value(self) -> Option<Value<'d>> {
        Some(Value { document: self.document?, at: self.at() })
    }

    /// The value, unless there is none or it is null.
    pub(crate) fn non_null(self) -> Option<Value<'d>> {
        self.value().filter(|value| !value.is_null())
    }
}
