//! Asking line by line: for screen readers, for simple terminals, and for answers from a file.

use std::io::{self, BufRead as _, IsTerminal as _, Read as _};

use crate::paper;
use crate::prompt::{Choice, Paragraph, Prompt, Reply, Screen};
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
        paper::print(&(choices(screen) + &moves(screen)));
        let label = |at: usize| screen.choices.get(at).map_or("", |choice| &choice.label);
        match (screen.current, screen.suggested) {
            (Some(at), _) => say(&words::chosen_now(screen.lang, label(at))),
            (None, Some(at)) => say(&words::suggested(screen.lang, label(at))),
            (None, None) => {}
        }
        let ready = screen.current.or(screen.suggested);
        loop {
            let Some(line) = read_line() else { return Reply::End };
            let typed = line.trim();
            if let Some((_, action)) = screen.letters().find(|(key, _)| is_letter(typed, key)) {
                return Reply::Move(action);
            }
            if let (true, Some(at)) = (typed.is_empty(), ready) {
                return Reply::Given(at);
            }
            let number = typed.parse().ok().filter(|number| *number <= screen.choices.len());
            if let Some(at) = number.and_then(|number: usize| number.checked_sub(1)) {
                return Reply::Given(at);
            }
            let letters: Vec<&str> = screen.letters().map(|(key, _)| key).collect();
            say(&words::type_one_of(screen.lang, screen.choices.len(), &letters));
        }
    }

    fn type_in(&mut self, screen: &Screen, current: &str) -> Reply<String> {
        paper::print(&(head(screen) + &moves(screen)));
        if !current.is_empty() {
            say(&words::chosen_now(screen.lang, current));
        }
        let Some(line) = read_line() else { return Reply::End };
        if let Some((_, action)) = screen.letters().find(|(key, _)| is_letter(line.trim(), key)) {
            return Reply::Move(action);
        }
        Reply::Given(if line.trim().is_empty() { current.to_owned() } else { line })
    }

    fn height(&self) -> Option<usize> {
        None
    }

    fn tell(&mut self, text: &str) {
        paper::print(text);
    }
}

fn is_letter(typed: &str, letter: &str) -> bool {
    typed.eq_ignore_ascii_case(letter)
}

/// Everything above the answers.
fn head(screen: &Screen) -> String {
    let progress = screen.progress.map(|it| words::question(screen.lang, it.number, it.of));
    let heading = Some(screen.whole_heading()).filter(|heading| !heading.is_empty());
    let mut head: String =
        [heading, progress].iter().flatten().map(|text| filled("", text)).collect();
    for paragraph in &screen.body {
        let (Paragraph::Plain(text) | Paragraph::Strong(text)) = paragraph;
        head += if head.is_empty() { "" } else { "\n" };
        head += &filled("", text);
    }
    format!("\n{head}\n")
}

/// The answers with their numbers.
fn choices(screen: &Screen) -> String {
    let choice = |(at, Choice { label, hint, .. }): (usize, &Choice)| {
        let separator = if hint.is_empty() { "" } else { ": " };
        filled(&format!("{:>3}  ", at + 1), &format!("{label}{separator}{hint}"))
    };
    screen.choices.iter().enumerate().map(choice).collect()
}

/// The letters and their actions.
fn moves(screen: &Screen) -> String {
    let moves = screen.letters();
    moves.map(|(letter, action)| filled(&format!("{letter:>3}  "), screen.label(action))).collect()
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

/// The next line without its end; `None` if there is none. Bytes that are not UTF-8 are replaced.
fn read_line() -> Option<String> {
    paper::print("> ");
    let mut bytes = Vec::new();
    let read = io::stdin().lock().take(MAX_LINE_BYTES).read_until(b'\n', &mut bytes);
    // Piped input does not echo, so the line has to be ended here.
    if !io::stdin().is_terminal() || !bytes.ends_with(b"\n") {
        paper::print("\n");
    }
    let line = String::from_utf8_lossy(&bytes);
    (read.ok()? > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned())
}
