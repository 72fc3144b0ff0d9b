//! Asking line by line: for screen readers, for simple terminals, and for answers from a file.

use std::io::{self, BufRead as _, IsTerminal as _, Read as _};

use crate::paper;
use crate::prompt::{Prompt, Reply, Screen, Way, Words as _};

/// Maximum number of bytes in a typed line. The rest is cut off, so that an endless line ends.
const MAX_LINE_BYTES: u64 = 8192;

/// Prints numbered choices on standard error and reads lines. Standard output is for the result.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    /// Whether the instructions were printed.
    is_explained: bool,
}

impl Prompt for Lines {
    fn choose(&mut self, screen: &mut Screen) -> Reply<usize> {
        let lang = screen.lang;
        paper::print(&head(screen));
        if !core::mem::replace(&mut self.is_explained, true) {
            let how = (
                "Typ steeds het nummer of de letter van je keuze. Druk dan op Enter.",
                "Each time, type the number or the letter of your choice. Then press Enter.",
            );
            say(&how.get(lang));
        }
        paper::print(&rows(screen));
        let ready = screen.ready();
        if let Some(choice) = ready.and_then(|at| screen.choices.get(at)) {
            let label = &choice.label;
            match screen.current {
                Some(_) => say_chosen(screen, label),
                None => say(&(format!("Alleen Enter: {label}."), format!("Enter alone: {label}."))
                    .get(lang)),
            }
        }
        loop {
            let line = read_line()?;
            match position(screen, &line).or(ready.filter(|_| line.trim().is_empty())) {
                Some(at) => return Ok(at),
                None => say(&what_to_type(screen)),
            }
        }
    }

    fn type_in(&mut self, screen: &Screen, current: &str) -> Reply<String> {
        paper::print(&(head(screen) + &rows(screen)));
        if !current.is_empty() {
            say_chosen(screen, current);
        }
        let line = read_line()?;
        let way =
            position(screen, &line).and_then(|at| screen.choices.get(at)?.effect.as_ref().err());
        match way {
            Some(way) => Err(*way),
            None if line.trim().is_empty() => Ok(current.to_owned()),
            None => Ok(line),
        }
    }
}

/// Everything above the answers.
fn head(screen: &Screen) -> String {
    let title = format!("{}\n{}", screen.heading, screen.position());
    let paragraphs = screen.warning.iter().chain(&screen.body).chain([&screen.question]);
    paper::paragraphs([&title].into_iter().chain(paragraphs), paper::size().0)
}

/// The choices with their numbers, and the other ways on with their letters.
fn rows(screen: &Screen) -> String {
    let rows = screen.choices.iter().map(|choice| {
        let separator = if choice.hint.is_empty() { "" } else { ": " };
        let text = format!("{}{separator}{}", choice.label, choice.hint);
        filled(&format!("{:>3}  ", choice.key), &text)
    });
    rows.collect()
}

/// The choice of which this is the number or the letter.
fn position(screen: &Screen, line: &str) -> Option<usize> {
    screen.choices.iter().position(|choice| choice.key.eq_ignore_ascii_case(line.trim()))
}

/// After a reply that is impossible.
fn what_to_type(screen: &Screen) -> String {
    let keys: Vec<&str> = screen.choices.iter().map(|choice| &*choice.key).collect();
    let keys = keys.join(", ");
    let nl = format!("Dat kan hier niet. Typ een van deze: {keys}.");
    (nl, format!("That is not possible here. Type one of these: {keys}.")).get(screen.lang)
}

/// The current answer.
fn say_chosen(screen: &Screen, label: &str) {
    let nl = format!("Nu gekozen: {label}. Enter houdt dat zo.");
    say(&(nl, format!("Chosen now: {label}. Enter keeps that.")).get(screen.lang));
}

fn filled(lead: &str, text: &str) -> String {
    let (columns, _) = paper::size();
    paper::filled(lead, text, columns) + "\n"
}

fn say(text: &str) {
    paper::print(&filled("", text));
}

/// The next line without its end. Bytes that are not UTF-8 are replaced.
fn read_line() -> Reply<String> {
    paper::print("> ");
    let mut bytes = Vec::new();
    let read = io::stdin().lock().take(MAX_LINE_BYTES).read_until(b'\n', &mut bytes);
    // Piped input does not echo, so the line has to be ended here.
    if !io::stdin().is_terminal() || !bytes.ends_with(b"\n") {
        paper::print("\n");
    }
    if !read.is_ok_and(|n_bytes| 0 < n_bytes) {
        return Err(Way::End);
    }
    Ok(String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned())
}
