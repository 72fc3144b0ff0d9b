//! Reading a document field by field, remembering every problem with its place.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::names::{problems_of, problems_of_text};
use super::{Document, DocumentError, Excerpt, MAX_PROBLEMS, Problem, ProblemKind, is_whole};

/// A place in a document. It becomes text only if there is a problem to report.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Path<'p> {
    Root,
    Key(&'p Self, &'p str),
    Index(&'p Self, usize),
}

impl Path<'_> {
    /// The place as a JSON Pointer (RFC 6901).
    fn pointer(self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Key(parent, key) => {
                format!("{}/{}", parent.pointer(), key.replace('~', "~0").replace('/', "~1"))
            }
            Self::Index(parent, idx) => format!("{}/{idx}", parent.pointer()),
        }
    }
}

/// The values of an object under the requested keys, in that order.
pub(crate) type Fields<'d, const N: usize> = [Option<&'d Document>; N];

/// All problems so far.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    /// The first, at most [`MAX_PROBLEMS`].
    told: Vec<Problem>,
    n_more: usize,
}

impl Problems {
    pub(crate) fn report(&mut self, at: Path<'_>, kind: ProblemKind) {
        if self.told.len() < MAX_PROBLEMS {
            self.told.push(Problem { path: at.pointer(), kind });
        } else {
            self.n_more += 1;
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

    /// The keys and values of an object, in the order of the document.
    pub(crate) fn entries<'d>(
        &mut self,
        document: &'d Document,
        at: Path<'_>,
    ) -> Option<impl Iterator<Item = (&'d str, &'d Document)> + use<'d>> {
        match document {
            Document::Object(entries) => {
                Some(entries.iter().map(|(key, value)| (key.as_str(), value)))
            }
            other => {
                self.wrong_type(at, "an object", other);
                None
            }
        }
    }

    /// The values under these keys. Reports unknown keys and duplicates.
    pub(crate) fn fields<'d, const N: usize>(
        &mut self,
        document: &'d Document,
        at: Path<'_>,
        keys: [&str; N],
    ) -> Option<Fields<'d, N>> {
        let mut fields = [None; N];
        for (key, value) in self.entries(document, at)? {
            let known = keys.iter().position(|known| *known == key);
            match known.and_then(|idx| fields.get_mut(idx)) {
                Some(field @ None) => *field = Some(value),
                Some(Some(_)) => self.duplicate_key(at, key),
                None => {
                    let kind = ProblemKind::UnknownKey { key: Excerpt::of(key) };
                    self.report(Path::Key(&at, key), kind);
                }
            }
        }
        Some(fields)
    }

    pub(crate) fn duplicate_key(&mut self, at: Path<'_>, key: &str) {
        let kind = ProblemKind::DuplicateKey { key: Excerpt::of(key) };
        self.report(Path::Key(&at, key), kind);
    }

    /// A value that must be there.
    pub(crate) fn required<'d>(
        &mut self,
        field: Option<&'d Document>,
        at: Path<'_>,
        key: &'static str,
    ) -> Option<&'d Document> {
        if field.is_none() {
            self.report(Path::Key(&at, key), ProblemKind::MissingKey { key });
        }
        field
    }

    /// The `format` of a file: what it holds, and in which version.
    pub(crate) fn format(
        &mut self,
        format: Option<&Document>,
        at: Path<'_>,
        expected: &'static str,
    ) {
        let Some(format) = self.required(format, at, "format") else { return };
        let at = Path::Key(&at, "format");
        if let Some(found) = self.text(format, at)
            && found != expected
        {
            self.report(at, ProblemKind::UnknownFormat { found: Excerpt::of(found), expected });
        }
    }

    pub(crate) fn text<'d>(&mut self, value: &'d Document, at: Path<'_>) -> Option<&'d str> {
        match value {
            Document::Text(text) => Some(text),
            other => {
                self.wrong_type(at, "text", other);
                None
            }
        }
    }

    /// The name of a partner, even if something is wrong with it.
    pub(crate) fn name<'d>(&mut self, name: &'d Document, at: Path<'_>) -> Option<&'d str> {
        let name = self.text(name, at)?;
        for kind in problems_of(name) {
            self.report(at, kind);
        }
        Some(name)
    }

    /// A text of several lines, even if something is wrong with it.
    pub(crate) fn lines<'d>(
        &mut self,
        text: &'d Document,
        at: Path<'_>,
        limit: usize,
    ) -> Option<&'d str> {
        let text = self.text(text, at)?;
        for kind in problems_of_text(text, limit) {
            self.report(at, kind);
        }
        Some(text)
    }

    pub(crate) fn list<'d>(&mut self, value: &'d Document, at: Path<'_>) -> Option<&'d [Document]> {
        match value {
            Document::Array(values) => Some(values),
            other => {
                self.wrong_type(at, "a list", other);
                None
            }
        }
    }

    /// One of the codes of a closed enum; `expected` lists them for the message.
    pub(crate) fn code<T: core::str::FromStr>(
        &mut self,
        value: &Document,
        at: Path<'_>,
        expected: &'static str,
    ) -> Option<T> {
        let text = self.text(value, at)?;
        let code = text.parse().ok();
        if code.is_none() {
            self.report(at, ProblemKind::UnknownValue { found: Excerpt::of(text), expected });
        }
        code
    }

    /// A whole number in a range, ends included.
    #[expect(clippy::float_cmp, reason = "small whole numbers are exact")]
    pub(crate) fn integer(
        &mut self,
        value: &Document,
        at: Path<'_>,
        lowest: u8,
        highest: u8,
    ) -> Option<u8> {
        let Document::Number(number) = value else {
            self.wrong_type(at, "a number", value);
            return None;
        };
        if !is_whole(*number) {
            self.report(at, ProblemKind::NotAnInteger);
            return None;
        }
        let in_range = (lowest..=highest).find(|allowed| f64::from(*allowed) == *number);
        if in_range.is_none() {
            self.report(at, ProblemKind::OutOfRange { lowest, highest });
        }
        in_range
    }

    pub(crate) fn wrong_type(&mut self, at: Path<'_>, expected: &'static str, found: &Document) {
        let kind = match found {
            Document::Null => ProblemKind::NullValue,
            Document::BrokenText => ProblemKind::LoneSurrogate,
            other => ProblemKind::WrongType { expected, found: other.kind() },
        };
        self.report(at, kind);
    }
}
