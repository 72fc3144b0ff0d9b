//! Texts that people, forms and spreadsheets write in different ways.

/// A text by which two are compared: lower case, single spaces, and without tags, quotes and a closing mark.
pub(crate) fn key(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut in_tag = false;
    for character in text.chars() {
        match character {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            _ if in_tag => {}
            '\u{2018}' | '\u{2019}' => plain.push('\''),
            '\u{201C}' | '\u{201D}' | '"' | '\u{FEFF}' | '\u{200B}' => {}
            other => plain.push(other),
        }
    }
    let words: Vec<&str> = plain.split_whitespace().collect();
    let text = words.join(" ").to_lowercase();
    text.trim_end_matches(['.', '?', '!', ':', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn what_forms_add_makes_no_difference() {
        let expected = key("Eén persoon heeft tijd om het overzicht te houden.");
        for written in [
            "Eén persoon heeft\u{A0}tijd om het overzicht te houden",
            "  eén persoon  heeft tijd\nom het overzicht te houden. ",
            "<p>Eén <b>persoon</b> heeft tijd om het overzicht te houden.</p>",
            "\u{FEFF}\u{201C}Eén persoon heeft tijd om het overzicht te houden.\u{201D}",
        ] {
            assert_eq!(key(written), expected, "{written}");
        }
        assert_ne!(key("Eén persoon"), expected);
    }
}
