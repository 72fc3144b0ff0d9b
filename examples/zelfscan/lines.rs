//! Asking line by line: for screen readers, for simple terminals, and for answers from a file.

use std::io::{self, BufRead as _, IsTerminal as _, Read as _};

use crate::paper;
use crate::prompt::{Choice, Prompt, Reply, Screen, Way};
use crate::words;

/// Maximum number of bytes in a typed line. The rest is cut off, so that an endless line ends.
const MAX_LINE_BYTES: u64 = 8192;

/// Prints numbered choices on standard error and reads lines. Standard output is for the result.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    /// Whether the instructions were printed.
    is_explained: bool,
}

impl Prompt for Lines {
    fn choose(&mut self, screen: &Screen) -> Reply<usize> {
        paper::print(&head(screen));
        if !core::mem::replace(&mut self.is_explained, true) {
            say(words::HOW_TO_TYPE.get(screen.lang));
        }
        paper::print(&(choices(screen) + &ways(screen)));
        let ready = screen.ready();
        if let Some(Choice { label, .. }) = ready.and_then(|at| screen.choices.get(at)) {
            let is_chosen = screen.current.is_some();
            let ready = if is_chosen { words::chosen_now(label) } else { words::suggested(label) };
            say(ready.get(screen.lang));
        }
        loop {
            let line = read_line(screen)?;
            if let (true, Some(at)) = (line.trim().is_empty(), ready) {
                return Ok(at);
            }
            match line.trim().parse::<usize>() {
                Ok(number) if (1..=screen.choices.len()).contains(&number) => return Ok(number - 1),
                _ => {}
            }
            let letters: Vec<&str> = screen.letters().map(|(letter, ..)| letter).collect();
            say(words::type_one_of(screen.choices.len(), &letters).get(screen.lang));
        }
    }

    fn type_in(&mut self, screen: &Screen, current: &str) -> Reply<String> {
        paper::print(&(head(screen) + &ways(screen)));
        if !current.is_empty() {
            say(words::chosen_now(current).get(screen.lang));
        }
        let line = read_line(screen)?;
        Ok(if line.trim().is_empty() { current.to_owned() } else { line })
    }

    fn height(&self) -> Option<usize> {
        None
    }

    fn tell(&mut self, text: &str) {
        paper::print(text);
    }
}

/// Everything above the answers.
fn head(screen: &Screen) -> String {
    let progress =
        screen.progress.map(|progress| words::question(progress).get(screen.lang).to_owned());
    let title = [Some(&screen.heading), progress.as_ref()].into_iter().flatten();
    let title: String =
        title.filter(|line| !line.is_empty()).map(|line| filled("", line)).collect();
    let paragraphs = screen.warning.iter().chain(&screen.body).chain([&screen.question]);
    let paragraphs = paragraphs.filter(|text| !text.is_empty()).map(|text| filled("", text));
    let parts = Some(title).filter(|title| !title.is_empty()).into_iter().chain(paragraphs);
    format!("\n{}\n", parts.collect::<Vec<_>>().join("\n"))
}

/// The answers with their numbers.
fn choices(screen: &Screen) -> String {
    let choice = |(at, Choice { label, hint, .. }): (usize, &Choice)| {
        let separator = if hint.is_empty() { "" } else { ": " };
        filled(&format!("{:>3}  ", at + 1), &format!("{label}{separator}{hint}"))
    };
    screen.choices.iter().enumerate().map(choice).collect()
}

/// The letters, and where each leads.
fn ways(screen: &Screen) -> String {
    screen.letters().map(|(letter, label, _)| filled(&format!("{letter:>3}  "), label)).collect()
}

/// Text after a bullet; its other lines are indented to match.
fn filled(mark: &str, text: &str) -> String {
    let indent = " ".repeat(mark.len());
    let options = paper::options(paper::size().columns);
    textwrap::fill(text, options.initial_indent(mark).subsequent_indent(&indent)) + "\n"
}

fn say(text: &str) {
    paper::print(&filled("", text));
}

/// The next line without its end, or the way on that it is the letter of. Bytes that are not UTF-8 are
/// replaced.
fn read_line(screen: &Screen) -> Reply<String> {
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
    let line = String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned();
    match screen.letters().find(|(letter, ..)| line.trim().eq_ignore_ascii_case(letter)) {
        Some((.., way)) => Err(way),
        None => Ok(line),
    }
}
