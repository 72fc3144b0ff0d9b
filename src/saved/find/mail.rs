//! Mail with a base64 body.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::iter::repeat_n;

use super::super::bits::BitWriter;

/// The header that announces base64.
const KEY: &str = "Content-Transfer-Encoding";

/// The text with its base64 decoded, in as many lines: what was decoded is broken by carriage returns only. Pictures and
/// other attachments are left out.
pub(super) fn without_base64(text: &str) -> Cow<'_, str> {
    let mut written = String::new();
    // The part that is not copied yet.
    let mut rest = text;
    let mut lines = text.split_inclusive('\n').peekable();
    let mut n_bytes = 0;
    while let Some(line) = lines.next() {
        n_bytes += line.len();
        let is_encoded = line.split_once(':').is_some_and(|(key, value)| {
            key.eq_ignore_ascii_case(KEY) && value.trim().eq_ignore_ascii_case("base64")
        });
        if !is_encoded {
            continue;
        }
        // The other headers, and the empty line behind them.
        for header in lines.by_ref() {
            n_bytes += header.len();
            if header.trim().is_empty() {
                break;
            }
        }
        let begin = n_bytes;
        let mut bits = BitWriter::default();
        let (mut n_letters, mut n_lines) = (0, 0);
        while let Some(letters) = lines.peek().and_then(|line| values(line)) {
            n_letters += letters.len();
            n_lines += 1;
            for value in letters {
                bits.push(value.into(), 6);
            }
            n_bytes += lines.next().map_or(0, str::len);
        }
        let mut bytes = bits.into_bytes();
        bytes.truncate(n_letters * 6 / 8);
        let n_copied = text.len() - rest.len();
        written.push_str(text.get(n_copied..begin).unwrap_or_default());
        let line_end = |letter| if letter == '\n' { '\r' } else { letter };
        match core::str::from_utf8(&bytes) {
            Ok(content) => written.extend(content.chars().map(line_end)),
            // In an older encoding the letters of a code are the same. A picture has zeros.
            Err(_) if bytes.contains(&0) => {}
            Err(_) => written.extend(bytes.into_iter().map(char::from).map(line_end)),
        }
        written.extend(repeat_n('\n', n_lines));
        rest = text.get(n_bytes..).unwrap_or_default();
    }
    if written.is_empty() {
        return Cow::Borrowed(text);
    }
    written.push_str(rest);
    Cow::Owned(written)
}

/// The values of the letters in a line of base64. `None` if it is not base64.
fn values(line: &str) -> Option<Vec<u8>> {
    let letters = line.trim().trim_end_matches('=');
    let value = |letter| match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    if letters.is_empty() { None } else { letters.bytes().map(value).collect() }
}
