//! The only way for text to reach markup.

use core::fmt::{self, Write};

/// Escapes a text so that it is nothing but text in HTML and in XML, inside quotes too.
///
/// Characters that XML 1.0 or HTML forbids are replaced, so a document is well-formed whatever a
/// name contains.
pub(super) struct Escaped<'t>(pub(super) &'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|character| match character {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '"' => f.write_str("&quot;"),
            '\'' => f.write_str("&#39;"),
            none if is_no_character(none) => f.write_char(char::REPLACEMENT_CHARACTER),
            control if control.is_control() => f.write_char(' '),
            other => f.write_char(other),
        })
    }
}

/// Unicode guarantees that these stay unassigned.
const fn is_no_character(character: char) -> bool {
    matches!(character, '\u{FDD0}'..='\u{FDEF}') || character as u32 & 0xFFFE == 0xFFFE
}
