//! From text to values.

use super::decimal;
use crate::reading::{Document, MAX_DEPTH, ProblemKind};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// What is wrong, for a message; its place is where reading stopped.
type Read<T> = Result<T, &'static str>;

/// The values in a JSON text.
///
/// ```
/// use samenwerkscan::Document;
/// use samenwerkscan::saved::json;
///
/// let Ok(Document::Object(entries)) = json::read(r#"{ "form": "full", "form": null }"#) else {
///     panic!("an object")
/// };
/// assert_eq!(entries.len(), 2, "double keys are kept, so that they can be reported");
///
/// let error = json::read("{ \"form\": full }").unwrap_err();
/// assert_eq!(error.to_string(), "the file cannot be read: expected a value at line 1 column 11");
/// ```
///
/// # Errors
///
/// [`ProblemKind::NotReadable`] if the text is not JSON.
pub fn read(text: &str) -> Result<Document, ProblemKind> {
    let mut reader = Reader { rest: text };
    let document = reader.value(0).and_then(|document| match reader.next() {
        None => Ok(document),
        Some(_) => Err("expected nothing more"),
    });
    document.map_err(|expected| {
        let n_read = text.len() - reader.rest.len();
        let before = text.get(..n_read).unwrap_or_default();
        let (line, column) = (before.split('\n').count(), before.split('\n').next_back());
        let column = column.map_or(0, |line| line.chars().count()) + 1;
        ProblemKind::NotReadable { reason: format!("{expected} at line {line} column {column}") }
    })
}

struct Reader<'t> {
    /// What has not been read.
    rest: &'t str,
}

impl Reader<'_> {
    /// The next character after white space, which stays.
    fn next(&mut self) -> Option<char> {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
        self.rest.chars().next()
    }

    /// Skips a text, if it is next.
    fn skip(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn value(&mut self, depth: usize) -> Read<Document> {
        match self.next() {
            Some('{' | '[') if depth == MAX_DEPTH => self.too_deep(),
            Some('{') => self.object(depth),
            Some('[') => self.array(depth),
            Some('"') => Ok(self.text()?.map_or(Document::BrokenText, Document::Text)),
            Some('-' | '0'..='9') => self.number(),
            _ if self.skip("true") => Ok(Document::Bool(true)),
            _ if self.skip("false") => Ok(Document::Bool(false)),
            _ if self.skip("null") => Ok(Document::Null),
            _ => Err("expected a value"),
        }
    }

    fn array(&mut self, depth: usize) -> Read<Document> {
        let mut values = Vec::new();
        self.skip("[");
        if self.next() != Some(']') {
            loop {
                values.push(self.value(depth + 1)?);
                if self.next() != Some(',') {
                    break;
                }
                self.skip(",");
            }
        }
        if self.skip("]") { Ok(Document::Array(values)) } else { Err("expected `,` or `]`") }
    }

    fn object(&mut self, depth: usize) -> Read<Document> {
        let mut entries = Vec::new();
        self.skip("{");
        if self.next() != Some('}') {
            loop {
                if self.next() != Some('"') {
                    return Err("expected a key");
                }
                // No key that is broken is known.
                let key = self.text()?.unwrap_or_else(|| char::REPLACEMENT_CHARACTER.into());
                self.next();
                if !self.skip(":") {
                    return Err("expected `:`");
                }
                entries.push((key, self.value(depth + 1)?));
                if self.next() != Some(',') {
                    break;
                }
                self.skip(",");
            }
        }
        if self.skip("}") { Ok(Document::Object(entries)) } else { Err("expected `,` or `}`") }
    }

    /// Skips a list or an object that lies inside too many others.
    fn too_deep(&mut self) -> Read<Document> {
        let mut n_open = 0_usize;
        loop {
            match self.next() {
                None => return Err("expected `,` or the end of a list or an object"),
                Some('"') => drop(self.text()?),
                Some(character) => {
                    match character {
                        '{' | '[' => n_open += 1,
                        '}' | ']' => n_open -= 1,
                        _ => {}
                    }
                    self.skip(character.encode_utf8(&mut [0; 4]));
                    if n_open == 0 {
                        return Ok(Document::TooDeep);
                    }
                }
            }
        }
    }

    /// A text; `None` if it contains half of a surrogate pair.
    fn text(&mut self) -> Read<Option<String>> {
        let (mut text, mut is_whole) = (String::new(), true);
        self.skip("\"");
        loop {
            let ends = |character| matches!(character, '"' | '\\' | '\0'..='\u{1F}');
            let plain = self.rest.find(ends).ok_or("expected the end of a text")?;
            let (plain, rest) = self.rest.split_at_checked(plain).unwrap_or_default();
            text.push_str(plain);
            self.rest = rest;
            if self.skip("\"") {
                return Ok(is_whole.then_some(text));
            }
            if !self.skip("\\") {
                return Err("expected no control character");
            }
            let character = self.escaped()?;
            is_whole &= character.is_some();
            text.extend(character);
        }
    }

    /// The character behind a backslash; `None` for half of a surrogate pair.
    fn escaped(&mut self) -> Read<Option<char>> {
        const ESCAPES: [(&str, char); 8] = [
            ("\"", '"'),
            ("\\", '\\'),
            ("/", '/'),
            ("b", '\u{8}'),
            ("f", '\u{C}'),
            ("n", '\n'),
            ("r", '\r'),
            ("t", '\t'),
        ];
        if let Some((_, character)) = ESCAPES.into_iter().find(|(letter, _)| self.skip(letter)) {
            return Ok(Some(character));
        }
        let unit = self.unit()?;
        let after = self.rest;
        if let 0xD800..0xDC00 = unit
            && self.skip("\\")
            && let Ok(low @ 0xDC00..0xE000) = self.unit()
        {
            return Ok(char::from_u32(0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00)));
        }
        self.rest = after;
        Ok(char::from_u32(unit))
    }

    /// `u` and four hexadecimal digits.
    fn unit(&mut self) -> Read<u32> {
        const EXPECTED: &str = "expected an escape such as `\\n` or `\\u00EB`";
        let (digits, rest) = self
            .rest
            .strip_prefix('u')
            .and_then(|rest| rest.split_at_checked(4))
            .ok_or(EXPECTED)?;
        let is_digit = |digit: u8| digit.is_ascii_hexdigit();
        let unit = u32::from_str_radix(digits, 16).ok().filter(|_| digits.bytes().all(is_digit));
        self.rest = rest;
        unit.ok_or(EXPECTED)
    }

    fn number(&mut self) -> Read<Document> {
        const EXPECTED: &str = "expected a digit";
        let start = self.rest;
        self.skip("-");
        if !self.skip("0") && self.digits() == 0 {
            return Err(EXPECTED);
        }
        if self.skip(".") && self.digits() == 0 {
            return Err(EXPECTED);
        }
        if self.skip("e") || self.skip("E") {
            let _ = self.skip("+") || self.skip("-");
            if self.digits() == 0 {
                return Err(EXPECTED);
            }
        }
        let digits = start.strip_suffix(self.rest).unwrap_or_default();
        let number = decimal::nearest(digits);
        let is_in_reach = number.is_finite();
        is_in_reach
            .then_some(Document::Number(number))
            .ok_or("expected a number that is not as large")
    }

    /// Skips digits, and counts them.
    fn digits(&mut self) -> usize {
        let rest = self.rest.trim_start_matches(|digit: char| digit.is_ascii_digit());
        let n_digits = self.rest.len() - rest.len();
        self.rest = rest;
        n_digits
    }
}
