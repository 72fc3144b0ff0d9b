//! A line of text, typed key by key.

use console::{Key, Term, measure_text_width};

/// What a key does to a line that is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Typing {
    /// The line has changed.
    Changed,
    /// The line is done.
    Done,
    /// To the question before.
    Back,
    /// Somebody wants to stop.
    Stop,
    /// Ctrl-C, or the terminal is gone.
    End,
    /// Nothing.
    Ignored,
}

/// Reads one key and does to the line what it says.
///
/// `read_key_raw` gives Ctrl-C as a key. The other ways to read, `read_key` and `read_line` of
/// `console` and every prompt of `dialoguer`, end the program there, with the answers in it.
pub(crate) fn type_key(term: &Term, line: &mut String) -> Typing {
    match term.read_key_raw() {
        Ok(Key::Enter) => Typing::Done,
        Ok(Key::Backspace) if line.pop().is_some() => Typing::Changed,
        // Ctrl-D on an empty line says what the end of a file says.
        Ok(Key::Char('\u{4}')) if line.is_empty() => Typing::End,
        Ok(Key::Char(character)) if !character.is_control() => {
            line.push(character);
            Typing::Changed
        }
        Ok(Key::ArrowUp | Key::BackTab) => Typing::Back,
        Ok(Key::Escape) => Typing::Stop,
        Ok(Key::CtrlC) | Err(_) => Typing::End,
        Ok(_) => Typing::Ignored,
    }
}

/// Reads a whole line at the place where the cursor is, showing what is typed. Needs nothing of the
/// terminal that a typewriter could not do.
pub(crate) fn type_line(term: &Term) -> Option<String> {
    let mut line = String::new();
    loop {
        let before = line.clone();
        match type_key(term, &mut line) {
            Typing::Changed => {
                let added = line.strip_prefix(before.as_str());
                let removed = before.strip_prefix(line.as_str()).map(measure_text_width);
                let shown = match (added, removed) {
                    (Some(added), _) => added.to_owned(),
                    (None, Some(columns)) => "\u{8} \u{8}".repeat(columns),
                    (None, None) => String::new(),
                };
                let _ = term.write_str(&shown);
            }
            Typing::Done => {
                let _ = term.write_line("");
                return Some(line);
            }
            Typing::End => {
                let _ = term.write_line("");
                return None;
            }
            Typing::Back | Typing::Stop | Typing::Ignored => {}
        }
    }
}
