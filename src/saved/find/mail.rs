//! Mail with a base64 body.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::super::bits::BitWriter;

/// The end of the header that announces base64, in lower case.
const ENCODING: &str = "content-transfer-encoding: base64";

/// The text with its base64 decoded. Pictures and other attachments are left out.
pub(super) fn without_base64(text: &str) -> Cow<'_, str> {
    let mut written = String::new();
    // The part that is not copied yet.
    let mut rest = text;
    let mut lines = text.split_inclusive('\n').peekable();
    let mut n_bytes = 0;
    while let Some(line) = lines.next() {
        n_bytes += line.len();
        if !line.trim_end().eq_ignore_ascii_case(ENCODING) {
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
        let mut n_letters = 0;
        while let Some(letters) = lines.peek().and_then(|line| values(line)) {
            n_letters += letters.len();
            for value in letters {
                bits.push(value.into(), 6);
            }
            n_bytes += lines.next().map_or(0, str::len);
        }
        let mut bytes = bits.into_bytes();
        bytes.truncate(n_letters * 6 / 8);
        let n_copied = text.len() - rest.len();
        written.push_str(text.get(n_copied..begin).unwrap_or_default());
        if let Ok(content) = core::str::from_utf8(&bytes) {
            written.push_str(content);
        }
        written.push('\n');
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
