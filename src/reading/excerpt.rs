//! What is quoted from a file, safe to print.

use alloc::string::String;
use core::fmt::{self, Write as _};

/// The beginning of a text from a file, safe to print on one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt(String);

impl Excerpt {
    const MAX_CHARS: usize = 60;

    /// The first 60 characters.
    pub(crate) fn of(text: &str) -> Self {
        let mut excerpt: String = text.chars().take(Self::MAX_CHARS).collect();
        if excerpt.len() < text.len() {
            excerpt.push('…');
        }
        Self(excerpt)
    }

    /// The text, with whatever it contains: `Display` prints it safely.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        OneLine(&self.0).fmt(f)
    }
}

/// Text without line breaks and other control characters, so that a file cannot control a terminal.
pub(super) struct OneLine<'a>(pub(super) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let visible = |character: char| if character.is_control() { '\u{FFFD}' } else { character };
        self.0.chars().try_for_each(|character| f.write_char(visible(character)))
    }
}
