//! The letters of a code as they stand in a text that mail, chat and browsers have had in hand.

use super::super::letters::is_letter;
use crate::name::is_invisible;

/// Most bytes of a tag of HTML inside a code.
const MAX_TAG_BYTES: usize = 1000;

/// The letters from a place in a text on, without what programs put between them: line breaks with marks
/// of a quotation, soft line breaks, percent signs, entities and tags of HTML, and what cannot be
/// seen. They end at anything else.
#[derive(Clone)]
pub(super) struct Letters<'t> {
    rest: &'t str,
}

impl<'t> Letters<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { rest: text }
    }

    /// The text behind the last letter.
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

/// What a piece of text stands for.
enum Written {
    Character(char),
    /// A soft line break, a tag, a sign that takes the meaning from the next.
    Nothing,
}

/// The first piece of a text, and what comes behind it.
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

/// A character as the bytes of its UTF-8, each as `%2D` or `=2D`, the sign itself too where a text
/// was escaped again: `%252D`.
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

/// What is behind the `&` of an entity of HTML that may stand in a code.
fn entity(rest: &str) -> Option<(Written, &str)> {
    let (name, rest) = rest.split_at_checked(rest.bytes().take(16).position(|own| own == b';')?)?;
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

/// What is behind the `<` of a tag of HTML, such as `<wbr>` and `<br>`.
fn tag(rest: &str) -> Option<(Written, &str)> {
    if !rest.starts_with(|own: char| own.is_ascii_alphabetic() || own == '/' || own == '!') {
        return None;
    }
    let length = rest.bytes().take(MAX_TAG_BYTES).position(|own| own == b'>')?;
    Some((Written::Nothing, rest.get(length + 1..)?))
}
