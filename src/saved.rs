//! Files: how large they may be, and what is text in them.

use crate::response::ProblemKind;

/// Most bytes in the text of a file: 1 MiB.
pub const MAX_FILE_BYTES: usize = 1 << 20;

/// The text of a file, without a byte order mark.
///
/// ```
/// use samenwerkscan::saved::text;
///
/// assert_eq!(text(b"\xEF\xBB\xBF{}"), Ok("{}"));
/// assert_eq!(text(b"\xFF").unwrap_err().code(), "notUtf8");
/// ```
///
/// # Errors
///
/// Where the bytes are more than [`MAX_FILE_BYTES`] or not UTF-8.
pub fn text(bytes: &[u8]) -> Result<&str, ProblemKind> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(ProblemKind::TooLarge { limit: MAX_FILE_BYTES });
    }
    let text = core::str::from_utf8(bytes).map_err(|_| ProblemKind::NotUtf8)?;
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(text))
}
