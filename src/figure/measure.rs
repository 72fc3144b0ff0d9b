//! The maximum width of text, and how it breaks into lines.
//!
//! No font is known here. The widths are those of a wide, bold sans-serif; other fonts are
//! narrower, so what fits here fits on every screen.

use alloc::string::String;
use alloc::vec::Vec;

use crate::words::{Width, clean, is_mark, isolated, wrap};

/// Maximum number of characters that join the one before them. The longest emoji have ten.
const MAX_JOINED: usize = 12;

/// Longer texts are too wide for any place, so their exact width does not matter.
const MAX_MEASURED: usize = 1_000;

const ELLIPSIS: &str = "…";

/// How a text is set: its size, and whether it is bold.
#[derive(Clone, Copy)]
pub(super) struct Letters {
    pub(super) size: i32,
    pub(super) is_bold: bool,
}

impl Letters {
    /// The maximum width of a line of text, in units.
    pub(super) fn width(self, text: &str) -> i32 {
        let hundredths: i32 = text.chars().take(MAX_MEASURED).map(char_width).sum();
        let percent = if self.is_bold { 100 } else { 90 };
        (hundredths * self.size / 100 * percent + 99) / 100
    }
}

/// The width of a character in hundredths of the font size.
fn char_width(character: char) -> i32 {
    match character {
        _ if is_invisible(character) || is_mark(character) => 0,
        ' ' | '.' | ',' | ':' | ';' | '\'' | '!' | '|' | 'i' | 'j' | 'l' | 'I' => 38,
        'f' | 'r' | 't' | '(' | ')' | '-' | '/' => 50,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '&' | '\u{2010}'..='\u{2027}' => 112,
        'A'..='Z' | 'À'..='Þ' => 82,
        '\u{0}'..='\u{36F}' => 70,
        '\u{370}'..='\u{10FF}' => 100,
        // A few characters are as wide as a word.
        '\u{2E3A}' | '\u{2E3B}' | '\u{FDFA}'..='\u{FDFD}' | '\u{12000}'..='\u{1254F}' => 1200,
        // Chinese, Japanese, Korean, emoji and everything rare.
        _ => 140,
    }
}

/// The width of a line of a picture.
struct Line {
    available: i32,
    letters: Letters,
}

impl Width for Line {
    fn of(&self, text: &str) -> usize {
        usize::try_from(self.letters.width(text)).unwrap_or_default()
    }

    fn available(&self) -> usize {
        usize::try_from(self.available).unwrap_or_default()
    }

    fn parts<'w>(&self, word: &'w str) -> Vec<&'w str> {
        clusters(word).collect()
    }
}

/// Breaks untrusted text: at most `max_lines` lines, each at most `available` units wide, the last
/// with an ellipsis if something is left out.
pub(super) fn lines(text: &str, available: i32, letters: Letters, max_lines: usize) -> Vec<String> {
    let text = clean(text);
    let mut lines = wrap(&mut text.split_whitespace(), &Line { available, letters }, max_lines);
    if lines.len() > max_lines {
        lines.truncate(max_lines);
        if let Some(last) = lines.last_mut() {
            *last = shortened(last, available, letters);
        }
    }
    lines.iter().map(|line| isolated(line)).collect()
}

/// The start of a line, with an ellipsis.
fn shortened(line: &str, available: i32, letters: Letters) -> String {
    let mut short = String::new();
    for cluster in clusters(line) {
        let widths = [&short, cluster, ELLIPSIS].map(|part| letters.width(part));
        if widths.iter().sum::<i32>() > available {
            break;
        }
        short.push_str(cluster);
    }
    let mut short = String::from(short.trim_end());
    short.push_str(ELLIPSIS);
    short
}

/// The parts of a text that must not be split: a character with its accents, a whole emoji
/// sequence, a flag.
fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let mut begins: Vec<usize> = Vec::new();
    let mut previous = None;
    let mut n_flag_letters = 0;
    let mut n_joined = 0;
    for (at, character) in text.char_indices() {
        n_flag_letters = if is_flag_letter(character) { n_flag_letters + 1 } else { 0 };
        let is_second_of_flag = n_flag_letters % 2 == 0 && n_flag_letters > 0;
        let is_joined = is_mark(character)
            || is_invisible(character)
            || is_skin_tone(character)
            || is_second_of_flag
            || previous == Some('\u{200D}');
        n_joined = if is_joined { n_joined + 1 } else { 0 };
        if previous.is_none() || !is_joined || n_joined > MAX_JOINED {
            begins.push(at);
            n_joined = 0;
        }
        previous = Some(character);
    }
    let ends: Vec<usize> = begins.iter().skip(1).copied().chain([text.len()]).collect();
    begins.into_iter().zip(ends).filter_map(|(begin, end)| text.get(begin..end))
}

const fn is_flag_letter(character: char) -> bool {
    matches!(character, '\u{1F1E6}'..='\u{1F1FF}')
}

const fn is_skin_tone(character: char) -> bool {
    matches!(character, '\u{1F3FB}'..='\u{1F3FF}')
}

/// Whether it takes no room and belongs to the character before it.
const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}'
            | '\u{61C}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}
