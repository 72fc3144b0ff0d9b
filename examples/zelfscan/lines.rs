//! Asking line by line: for screen readers, for simple terminals, and for answers from a file.

use std::io::{self, BufRead as _, Read as _, Write as _};

use console::Term;

use crate::keys::type_line;
use crate::prompt::{Choice, Paragraph, Prompt, Reply, Screen};
use crate::words;
use crate::wrap::{WIDTH, wrap};

/// Most bytes in a line that somebody types. More are cut off, so that an endless line ends.
const MAX_LINE_BYTES: u64 = 8192;

/// Prints numbered choices on standard error and reads lines. Standard output is for the result.
#[derive(Debug)]
pub(crate) struct Lines {
    source: Source,
    /// Whether nothing was asked yet.
    is_new: bool,
}

#[derive(Debug)]
enum Source {
    /// A terminal, key by key, so that Ctrl-C can be answered.
    Keys(Term),
    /// A file, or a program that answers.
    Stream,
}

impl Lines {
    /// Lines from a terminal where there is one, else from standard input.
    pub(crate) fn new(is_terminal: bool) -> Self {
        let source = if is_terminal { Source::Keys(Term::stderr()) } else { Source::Stream };
        Self { source, is_new: true }
    }

    /// The next line; nothing where there is none.
    fn read(&self) -> Option<String> {
        print("> ");
        match &self.source {
            Source::Keys(term) => type_line(term),
            Source::Stream => {
                let line = read_line();
                // What was typed elsewhere is not on this line, so it has to be ended here.
                print("\n");
                line
            }
        }
    }
}

impl Prompt for Lines {
    fn choose(&mut self, screen: &Screen) -> Reply<usize> {
        print(&head(screen));
        if core::mem::take(&mut self.is_new) {
            say(words::HOW_TO_TYPE.get(screen.lang));
        }
        print(&choices(screen));
        let label = |at: usize| screen.choices.get(at).map_or("", |choice| &choice.label);
        match (screen.current, screen.suggested) {
            (Some(at), _) => say(&words::chosen_now(screen.lang, label(at))),
            (None, Some(at)) => say(&words::suggested(screen.lang, label(at))),
            (None, None) => {}
        }
        let ready = screen.current.or(screen.suggested);
        loop {
            let Some(line) = self.read() else { return Reply::End };
            let typed = line.trim();
            if let Some((_, action)) = screen.letters().find(|(key, _)| is_letter(typed, key)) {
                return Reply::Move(action);
            }
            if let (true, Some(at)) = (typed.is_empty(), ready) {
                return Reply::Given(at);
            }
            let number = typed.parse().ok().filter(|number| *number <= screen.choices.len());
            if let Some(idx) = number.and_then(|number: usize| number.checked_sub(1)) {
                return Reply::Given(idx);
            }
            let letters: Vec<&str> = screen.letters().map(|(key, _)| key).collect();
            say(&words::type_one_of(screen.lang, screen.choices.len(), &letters));
        }
    }

    fn type_in(&mut self, screen: &Screen, current: &str) -> Reply<String> {
        print(&head(screen));
        print(&moves(screen));
        if !current.is_empty() {
            say(&words::chosen_now(screen.lang, current));
        }
        let Some(line) = self.read() else { return Reply::End };
        if let Some((_, action)) = screen.letters().find(|(key, _)| is_letter(line.trim(), key)) {
            return Reply::Move(action);
        }
        Reply::Given(if line.trim().is_empty() { current.to_owned() } else { line })
    }

    fn height(&self) -> Option<usize> {
        None
    }

    fn tell(&mut self, text: &str) {
        print(text);
    }
}

fn is_letter(typed: &str, letter: &str) -> bool {
    typed.eq_ignore_ascii_case(letter)
}

/// Everything above the answers.
fn head(screen: &Screen) -> String {
    let mut text = String::from("\n");
    let separator = if screen.detail.is_empty() { "" } else { ": " };
    if !screen.heading.is_empty() {
        push(&mut text, "", &format!("{}{separator}{}", screen.heading, screen.detail));
    }
    if let Some(progress) = screen.progress {
        push(&mut text, "", &words::question(screen.lang, progress.number, progress.of));
    }
    for paragraph in &screen.body {
        let (Paragraph::Plain(paragraph) | Paragraph::Strong(paragraph)) = paragraph;
        if text.len() > 1 {
            text.push('\n');
        }
        push(&mut text, "", paragraph);
    }
    text.push('\n');
    text
}

/// The answers with their numbers, and the letters.
fn choices(screen: &Screen) -> String {
    let mut text = String::new();
    for (idx, Choice { label, hint, .. }) in screen.choices.iter().enumerate() {
        let separator = if hint.is_empty() { "" } else { ": " };
        push(&mut text, &format!("{:>3}  ", idx + 1), &format!("{label}{separator}{hint}"));
    }
    text + &moves(screen)
}

/// The letters with what they do.
fn moves(screen: &Screen) -> String {
    let mut text = String::new();
    for (letter, action) in screen.letters() {
        push(&mut text, &format!("{letter:>3}  "), screen.label(action));
    }
    text
}

/// Adds text on lines of at most 80 columns; all but the first begin under the text, not under what
/// stands before it.
fn push(to: &mut String, before: &str, text: &str) {
    let indent = before.chars().count();
    for (idx, line) in wrap(text, WIDTH.saturating_sub(indent)).iter().enumerate() {
        let start = if idx == 0 { before.to_owned() } else { " ".repeat(indent) };
        to.extend([start.as_str(), line, "\n"]);
    }
}

fn say(text: &str) {
    let mut wrapped = String::new();
    push(&mut wrapped, "", text);
    print(&wrapped);
}

/// Where nobody can read any more, the next reply says so; there is nothing to do here.
fn print(text: &str) {
    let mut stderr = io::stderr().lock();
    let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}

/// A line of standard input without its end. Bytes that are not UTF-8 are replaced.
fn read_line() -> Option<String> {
    let mut bytes = Vec::new();
    let read = io::stdin().lock().take(MAX_LINE_BYTES).read_until(b'\n', &mut bytes).ok()?;
    let line = String::from_utf8_lossy(&bytes);
    (read > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned())
}
