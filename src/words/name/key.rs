//! How two spellings are recognised as the name of one partner.

use alloc::string::String;

use crate::base::is_invisible;

/// The key of a name. Spellings with equal keys name one partner. These do not matter: case,
/// surrounding, double and hard blanks, the kind of apostrophe, quotation mark and hyphen, `ĳ` for
/// `ij`, and invisible characters.
///
/// An accented letter as one character (U+00E9) differs from the same letter as two (`e` and
/// U+0301): matching them needs the tables of Unicode. Code that asks for names or reads files
/// therefore normalises them to NFC first, with whatever library or browser function it has.
pub(crate) fn matching_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for character in name.chars().flat_map(without_case).map(plain) {
        if character.is_whitespace() {
            if !key.is_empty() && !key.ends_with(' ') {
                key.push(' ');
            }
        } else if !is_invisible(character) {
            key.push(character);
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// A character without its case: the lower case of its capital, so that the two small forms of a
/// letter (σ and ς) are one.
fn without_case(character: char) -> impl Iterator<Item = char> {
    let letters = match character {
        // The dot on a Turkish capital is part of the letter.
        'İ' => [Some('I'), None],
        // The Dutch ij as one character.
        'Ĳ' | 'ĳ' => [Some('I'), Some('J')],
        character => [Some(character), None],
    };
    letters.into_iter().flatten().flat_map(char::to_uppercase).flat_map(char::to_lowercase)
}

/// Maps every kind of apostrophe, quotation mark and hyphen to one.
const fn plain(character: char) -> char {
    match character {
        '`'
        | '\u{B4}'
        | '\u{2B9}'
        | '\u{2BB}'..='\u{2BD}'
        | '\u{2C8}'
        | '\u{2018}'..='\u{201B}'
        | '\u{2032}'
        | '\u{2035}'
        | '\u{A78C}'
        | '\u{FF07}'
        | '\u{FF40}' => '\'',
        '\u{201C}'..='\u{201F}' | '\u{2033}' | '\u{2036}' | '\u{FF02}' => '"',
        '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{2212}'
        | '\u{FE58}'
        | '\u{FE63}'
        | '\u{FF0D}' => '-',
        character => character,
    }
}
