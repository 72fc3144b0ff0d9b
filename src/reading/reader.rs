//! Reading a document field by field, remembering every problem with its place.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::ops::RangeInclusive;
use core::str::FromStr;

use super::names::{problems_of, problems_of_text};
use super::{
    Document, DocumentError, Excerpt, Field, MAX_PROBLEMS, Path, Problem, ProblemKind, Value,
    is_whole,
};
use crate::base::{Coded, one_of};

/// Reads values, and remembers what is wrong with them. Each method returns a value if it could read one, and
/// reports every problem either way.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// The first problems, at most [`MAX_PROBLEMS`].
    told: Vec<Problem>,
    n_more: usize,
}

impl Reader {
    /// What is read, if there was no problem.
    pub(crate) fn read<T>(read: impl FnOnce(&mut Self) -> Option<T>) -> Result<T, DocumentError> {
        let mut reader = Self::default();
        let value = read(&mut reader);
        reader.finish(value)
    }

    /// The value, if there was no problem.
    pub(crate) fn finish<T>(mut self, value: Option<T>) -> Result<T, DocumentError> {
        match value {
            Some(value) if self.told.is_empty() => Ok(value),
            _ => {
                self.told.extend(Problem::more(self.n_more));
                Err(DocumentError { problems: self.told })
            }
        }
    }

    /// Adds what is wrong with a part that has a reader of its own.
    pub(crate) fn add(&mut self, error: DocumentError) {
        for problem in error.problems {
            match problem.kind {
                ProblemKind::MoreProblems { n } => self.n_more += n,
                _ if self.told.len() < MAX_PROBLEMS => self.told.push(problem),
                _ => self.n_more += 1,
            }
        }
    }

    pub(crate) fn report(&mut self, at: Path<'_>, kind: ProblemKind) {
        if self.told.len() < MAX_PROBLEMS {
            self.told.push(Problem { path: at.pointer(), kind });
        } else {
            self.n_more += 1;
        }
    }

    pub(crate) fn wrong_type(&mut self, value: Value<'_>, expected: &'static str) {
        let kind = match value.document {
            Document::Null => ProblemKind::NullValue,
            Document::BrokenText => ProblemKind::LoneSurrogate,
            other => ProblemKind::WrongType { expected, found: other.kind() },
        };
        self.report(value.at, kind);
    }

    /// The keys and values of an object, in the order of the document.
    pub(crate) fn entries<'v>(
        &mut self,
        value: &'v Value<'_>,
    ) -> Option<impl Iterator<Item = (&'v str, Value<'v>)> + use<'v>> {
        let Document::Object(entries) = value.document else {
            self.wrong_type(*value, "an object");
            return None;
        };
        Some(entries.iter().map(|(key, document)| {
            (key.as_str(), Value { document, at: Path::Key(&value.at, key) })
        }))
    }

    /// The fields under these keys, in this order. Reports unknown keys and duplicates.
    pub(crate) fn fields<'v, const N: usize>(
        &mut self,
        value: &'v Value<'_>,
        keys: [&'static str; N],
    ) -> Option<[Field<'v>; N]> {
        let mut fields = keys.map(|key| Field { object: &value.at, key, document: None });
        for (key, Value { document, at }) in self.entries(value)? {
            match fields.iter_mut().find(|field| field.key == key) {
                Some(field) if field.document.is_none() => field.document = Some(document),
                Some(_) => self.duplicate_key(at, key),
                None => self.report(at, ProblemKind::UnknownKey { key: Excerpt::of(key) }),
            }
        }
        Some(fields)
    }

    pub(crate) fn duplicate_key(&mut self, at: Path<'_>, key: &str) {
        self.report(at, ProblemKind::DuplicateKey { key: Excerpt::of(key) });
    }

    /// A value that must be there.
    pub(crate) fn required<'d>(&mut self, field: Field<'d>) -> Option<Value<'d>> {
        let value = field.value();
        if value.is_none() {
            self.report(field.at(), ProblemKind::MissingKey { key: field.key });
        }
        value
    }

    /// The `format` of a file: what it holds, and in which version.
    pub(crate) fn format(&mut self, field: Field<'_>, expected: &'static str) {
        if let Some(format) = self.required(field)
            && let Some(found) = self.text(format)
            && found != expected
        {
            let found = Excerpt::of(found);
            self.report(format.at, ProblemKind::UnknownFormat { found, expected });
        }
    }

    pub(crate) fn text<'d>(&mut self, value: Value<'d>) -> Option<&'d str> {
        if let Document::Text(text) = value.document {
            Some(text)
        } else {
            self.wrong_type(value, "text");
            None
        }
    }

    /// The name of a partner, even if something is wrong with it.
    pub(crate) fn name<'d>(&mut self, value: Value<'d>) -> Option<&'d str> {
        let name = self.text(value)?;
        for kind in problems_of(name) {
            self.report(value.at, kind);
        }
        Some(name)
    }

    /// A text of several lines, even if something is wrong with it.
    pub(crate) fn lines<'d>(&mut self, value: Value<'d>, limit: usize) -> Option<&'d str> {
        let text = self.text(value)?;
        for kind in problems_of_text(text, limit) {
            self.report(value.at, kind);
        }
        Some(text)
    }

    /// Whether a value is true.
    pub(crate) fn flag(&mut self, value: Value<'_>) -> bool {
        if let Document::Bool(flag) = value.document {
            *flag
        } else {
            self.wrong_type(value, "true or false");
            false
        }
    }

    /// A text that a type can be read from.
    pub(crate) fn parsed<T: FromStr>(
        &mut self,
        value: Value<'_>,
        problem: impl FnOnce(Excerpt) -> ProblemKind,
    ) -> Option<T> {
        let text = self.text(value)?;
        let parsed = text.parse().ok();
        if parsed.is_none() {
            self.report(value.at, problem(Excerpt::of(text)));
        }
        parsed
    }

    /// One of the codes of a closed enum.
    pub(crate) fn code<T: Coded>(&mut self, value: Value<'_>) -> Option<T> {
        let text = self.text(value)?;
        let code = T::of_code(text).ok();
        if code.is_none() {
            self.unknown_value(value.at, text, one_of::<T>());
        }
        code
    }

    /// A word that is not one of those that belong here.
    pub(crate) fn unknown_value(
        &mut self,
        at: Path<'_>,
        found: &str,
        expected: impl Into<Cow<'static, str>>,
    ) {
        let (found, expected) = (Excerpt::of(found), expected.into());
        self.report(at, ProblemKind::UnknownValue { found, expected });
    }

    /// A value that is in a list already.
    pub(crate) fn double_value(&mut self, at: Path<'_>, value: impl Coded) {
        self.report(at, ProblemKind::DuplicateValue { found: Excerpt::of(value.code()) });
    }

    /// The values of a list.
    pub(crate) fn list<'v>(
        &mut self,
        value: &'v Value<'_>,
    ) -> impl ExactSizeIterator<Item = Value<'v>> + use<'v> {
        let list = if let Document::Array(list) = value.document {
            &**list
        } else {
            self.wrong_type(*value, "a list");
            &[]
        };
        Value::items(list, &value.at)
    }

    /// The values of a list of this length; none if it has another.
    pub(crate) fn list_of<'v>(
        &mut self,
        length: usize,
        value: &'v Value<'_>,
    ) -> impl ExactSizeIterator<Item = Value<'v>> + use<'v> {
        let list = match value.document {
            Document::Array(list) if list.len() == length => &**list,
            Document::Array(_) => {
                self.report(value.at, ProblemKind::WrongLength { expected: length });
                &[]
            }
            _ => {
                self.wrong_type(*value, "a list");
                &[]
            }
        };
        Value::items(list, &value.at)
    }

    /// A whole number in a range, ends included.
    #[expect(clippy::float_cmp, reason = "small whole numbers are exact")]
    pub(crate) fn integer(&mut self, value: Value<'_>, range: RangeInclusive<u8>) -> Option<u8> {
        let Document::Number(number) = value.document else {
            self.wrong_type(value, "a number");
            return None;
        };
        if !is_whole(*number) {
            self.report(value.at, ProblemKind::NotAnInteger);
            return None;
        }
        let (lowest, highest) = (*range.start(), *range.end());
        let in_range = { range }.find(|allowed| f64::from(*allowed) == *number);
        if in_range.is_none() {
            self.report(value.at, ProblemKind::OutOfRange { lowest, highest });
        }
        in_range
    }
}
