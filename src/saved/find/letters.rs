//! The letters of a code in text that has passed through mail, chat and browsers.

use super::super::letters::is_letter;
use crate::base::is_invisible;

/// Maximum number of bytes of an HTML tag inside a code.
const MAX_TAG_BYTES: usize = 1000;

/// The letters from some position in a text, without what programs insert between them: line breaks
/// with quotation marks, soft line breaks, percent signs, entities and HTML tags, and invisible
/// characters. Anything else ends them.
#[derive(Clone)]
pub(super) struct Letters<'t> {
    rest: &'t str,
}

impl<'t> Letters<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { rest: text }
    }

    /// The text after the last letter.
    pub(super) const fn rest(&self) -> &'t str {
        self.rest
    }
}

impl Iterator for Letters<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            let (written, rest) = written(self.rest)?;
            let letter = match written {
                Written::Character('\u{2010}' | '\u{2011}' | '\u{2212}') => Some('-'),
                Written::Character(character) if is_letter(character) => Some(character),
                Written::Character('>' | '|') | Written::Nothing => None,
                Written::Character(character) if is_invisible(character) => None,
                Written::Character(_) => return None,
            };
            self.rest = rest;
            if letter.is_some() {
                return letter;
            }
        }
    }
}

/// The meaning of a piece of text.
enum Written {
    Character(char),
    /// Nothing: a soft line break, a tag, or an escape character.
    Nothing,
}

/// The first piece of a text, and the rest.
fn written(text: &str) -> Option<(Written, &str)> {
    let first = text.chars().next()?;
    let rest = text.get(first.len_utf8()..)?;
    let special = match first {
        '=' => soft_break(rest).or_else(|| escaped(text)),
        '%' => escaped(text),
        '&' => entity(rest),
        '<' => tag(rest),
        '\\' if rest.starts_with(['-', '_']) => Some((Written::Nothing, rest)),
        _ => None,
    };
    special.or(Some((Written::Character(first), rest)))
}

/// `=` at the end of a line (RFC 2045): the line goes on.
fn soft_break(rest: &str) -> Option<(Written, &str)> {
    let rest = rest.trim_start_matches([' ', '\t']);
    let rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r']))?;
    Some((Written::Nothing, rest))
}

/// A character as its UTF-8 bytes, each written as `%2D` or `=2D`, including text that was escaped
/// twice: `%252D`.
fn escaped(text: &str) -> Option<(Written, &str)> {
    let (first, mut rest) = escaped_byte(text)?;
    let n_bytes = match first {
        0..=0x7F => return Some((Written::Character(char::from(first)), rest)),
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let mut bytes = [first, 0, 0, 0];
    let bytes = bytes.get_mut(..n_bytes)?;
    for byte in bytes.iter_mut().skip(1) {
        (*byte, rest) = escaped_byte(rest)?;
    }
    let character = core::str::from_utf8(bytes).ok()?.chars().next()?;
    Some((Written::Character(character), rest))
}

fn escaped_byte(text: &str) -> Option<(u8, &str)> {
    let mut rest = text.strip_prefix(['%', '='])?;
    loop {
        let (digits, behind) = rest.split_at_checked(2)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let byte = u8::from_str_radix(digits, 16).ok()?;
        rest = behind;
        let is_escaped_again = matches!(byte, b'%' | b'=')
            && rest.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
        if !is_escaped_again {
            return Some((byte, rest));
        }
    }
}

/// After the `&` of an HTML entity that may occur in a code.
fn entity(rest: &str) -> Option<(Written, &str)> {
    let (name, rest) =
        rest.split_at_checked(rest.bytes().take(16).position(|byte| byte == b';')?)?;
    let rest = rest.strip_prefix(';')?;
    let character = match name {
        "shy" | "zwnj" | "zwj" | "lrm" | "rlm" | "ZeroWidthSpace" | "NoBreak" => '\u{200B}',
        "nbsp" | "ensp" | "emsp" | "thinsp" => ' ',
        "gt" => '>',
        "hyphen" | "dash" => '-',
        "lowbar" => '_',
        name => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    };
    Some((Written::Character(character), rest))
}

/// After the `<` of an HTML tag, such as `<wbr>` and `<br>`.
fn tag(rest: &str) -> Option<(Written, &str)> {
    if !rest.starts_with(|first: char| first.is_ascii_alphabetic() || first == '/' || first == '!')
    {
        return None;
    }
    let length = rest.bytes().take(MAX_TAG_BYTES).position(|byte| byte == b'>')?;
    Some((Written::Nothing, rest.get(length + 1..)?))
}
