//! Asking with full screens and arrow keys.

use core::sync::atomic::{AtomicBool, Ordering};
use std::io;

use crossterm::cursor::{MoveTo, MoveUp, Show};
use crossterm::event::DisableBracketedPaste;
use crossterm::execute;
use crossterm::style::Stylize as _;
use crossterm::terminal::{self, Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen};
use inquire::error::InquireResult;
use inquire::ui::{Attributes, Color, RenderConfig, StyleSheet, Styled};
use inquire::{InquireError, Select, Text};
use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan_examples::terminal::Stream;
use textwrap::core::display_width;

use crate::paper::{self, filled};
use crate::prompt::{Choice, Prompt, Reply, Screen, Way, Words as _};

/// Columns of the marker that inquire puts before a question and before each row.
const MARK_COLUMNS: usize = 2;
/// Minimum number of rows of a list on the screen, however low it is.
const FEWEST_ROWS: usize = 3;
/// Minimum width for hints in a column of their own; below it they follow their labels.
const WIDE: usize = 60;
/// Cells of the progress bar.
const BAR: usize = 30;

/// Whether a window was opened, and whether the alternate screen is on. Shared with the thread that
/// handles signals, which has no window.
static IS_OPEN: AtomicBool = AtomicBool::new(false);
static IS_SECOND: AtomicBool = AtomicBool::new(false);

/// A terminal with a movable cursor. Everything is on standard error: standard output is for the
/// result.
#[derive(Debug)]
pub(crate) struct Window(());

/// Restores the terminal, from any thread at any time. If this fails, the terminal is gone.
pub(crate) fn restore() {
    if !IS_OPEN.load(Ordering::SeqCst) {
        return;
    }
    let _ = terminal::disable_raw_mode();
    if IS_SECOND.swap(false, Ordering::SeqCst) {
        let _ = execute!(io::stderr(), LeaveAlternateScreen);
    }
    let _ = execute!(io::stderr(), DisableBracketedPaste, Show);
}

/// Prints something that remains visible after the program has ended.
pub(crate) fn tell(text: &str) {
    restore();
    paper::print(text);
}

impl Window {
    /// The terminal of this process.
    pub(crate) fn new() -> Self {
        let mut config = RenderConfig::empty();
        config.prompt = StyleSheet::new().with_attr(Attributes::BOLD);
        if Stream::Error.has_colours() {
            let accent = |mark| Styled::new(mark).with_fg(Color::DarkCyan);
            (config.prompt_prefix, config.answered_prompt_prefix) = (accent("?"), accent("?"));
            config.highlighted_option_prefix = accent(">");
            config.selected_option = Some(StyleSheet::new().with_fg(Color::DarkCyan));
        }
        inquire::set_global_render_config(config);
        IS_OPEN.store(true, Ordering::SeqCst);
        Self(())
    }
}

impl Prompt for Window {
    fn choose(&mut self, screen: &mut Screen) -> Reply<usize> {
        let ready = screen.ready();
        loop {
            let (question, help, room) = draw(screen);
            let (mut rows, page) = rows(&screen.choices, room);
            // Nothing is preselected in what is scored: a row that is no answer comes first.
            if ready.is_none() {
                rows.insert(0, ("(kies hieronder)", "(choose below)").get(screen.lang));
            }
            let position = |row: usize| row.checked_sub(usize::from(ready.is_none()));
            let label = |row| Some(screen.choices.get(position(row)?)?.label.clone());
            let chosen = Select::new(&question, rows)
                .with_starting_cursor(ready.unwrap_or_default())
                .with_page_size(page)
                .with_help_message(&help)
                .with_formatter(&|row| label(row.index).unwrap_or_default())
                .without_filtering()
                .raw_prompt();
            if screen.is_below && screen.question.is_empty() {
                // Continuous text is one text to read.
                let _ = execute!(io::stderr(), MoveUp(2), Clear(ClearType::FromCursorDown));
            }
            if let Some(at) = position(reply(chosen, screen)?.index) {
                return Ok(at);
            }
            let first =
                ("Kies eerst een antwoord, met ↓ en ↑.", "Choose an answer first, with ↓ and ↑.");
            screen.warning = Some(first.get(screen.lang));
        }
    }

    fn type_in(&mut self, screen: &Screen, current: &str) -> Reply<String> {
        let (question, help, _) = draw(screen);
        let text = Text::new(&question).with_initial_value(current).with_help_message(&help);
        reply(text.prompt(), screen)
    }

    fn height(&self) -> Option<usize> {
        Some(paper::size().1)
    }
}

/// Whatever way the program ends, the shell gets back its screen and its cursor.
impl Drop for Window {
    fn drop(&mut self) {
        restore();
    }
}

/// Esc goes back, or leaves if there is no previous question. Ctrl-C, and a terminal that is gone,
/// end it.
fn reply<T>(result: InquireResult<T>, screen: &Screen) -> Reply<T> {
    result.map_err(|error| match error {
        InquireError::OperationCanceled if has(screen, Way::Back) => Way::Back,
        InquireError::OperationCanceled => Way::Stop,
        _ => Way::End,
    })
}

fn has(screen: &Screen, wanted: Way) -> bool {
    screen.choices.iter().any(|choice| choice.effect.as_ref().err() == Some(&wanted))
}

/// Shows what is above the question, on a new screen or below the previous message. Returns the
/// question and the keys as inquire shows them, and the number of lines left for a list.
fn draw(screen: &Screen) -> (String, String, usize) {
    let (columns, rows) = paper::size();
    let question = match &*screen.question {
        "" => ("Hoe wil je verder?", "How do you want to go on?").get(screen.lang),
        question => question.to_owned(),
    };
    let question = row("", &question, columns);
    let (head, help) = (head(screen, columns), keys(screen, columns));
    // If this cannot be shown, the prompt fails next and reports it.
    if screen.is_below {
        restore();
    } else {
        if !IS_SECOND.swap(true, Ordering::SeqCst) {
            let _ = execute!(io::stderr(), EnterAlternateScreen);
        }
        let _ = execute!(io::stderr(), Clear(ClearType::All), MoveTo(0, 0));
    }
    paper::print(&head);
    let used = [&head, &question, &help].map(|text| text.lines().count()).iter().sum::<usize>();
    (question, help, rows.saturating_sub(used + 1))
}

/// Everything above the question. What is about nothing else is about the scan.
fn head(screen: &Screen, columns: usize) -> String {
    let heading = match &*screen.heading {
        "" if screen.is_below => String::new(),
        "" => KANSENGELIJKHEID.title.get(screen.lang).bold().to_string(),
        heading => heading.bold().to_string(),
    };
    let position = screen.position();
    let has_room = position.len() + MARK_COLUMNS + BAR <= columns;
    let bar = screen.progress.filter(|_| has_room).map(|(number, of)| {
        let full = number * BAR / of.max(1);
        let bar = "█".repeat(full) + &"░".repeat(BAR.saturating_sub(full));
        if Stream::Error.has_colours() { bar.dark_cyan().to_string() } else { bar }
    });
    let title = format!("{heading}\n{position}  {}", bar.unwrap_or_default());
    let body = screen.warning.iter().chain(&screen.body);
    paper::paragraphs([&title].into_iter().chain(body), columns)
}

/// The keys that work here. Lines do not break inside the description of one.
fn keys(screen: &Screen, columns: usize) -> String {
    let is_list = screen.choices.iter().any(|choice| choice.effect.is_ok());
    let keys = [
        (is_list, ("↑ en ↓: kiezen", "↑ and ↓: choose")),
        (true, ("Enter: verder", "Enter: go on")),
        (has(screen, Way::Back), ("Esc: terug", "Esc: back")),
        (has(screen, Way::Stop), ("Ctrl-C: stoppen", "Ctrl-C: quit")),
    ];
    let keys = keys.into_iter().filter(|(works, _)| *works);
    let keys = keys.map(|(_, key)| key.get(screen.lang).replace(' ', "\u{A0}"));
    filled("", &keys.collect::<Vec<_>>().join("   "), columns - MARK_COLUMNS)
}

/// The rows of a list, and how many at a time: with hints and space between groups if there is
/// room, otherwise only labels.
fn rows(choices: &[Choice], room: usize) -> (Vec<String>, usize) {
    let (columns, _) = paper::size();
    let with_hints = choices.iter().filter(|choice| !choice.hint.is_empty());
    let width = with_hints.map(|choice| display_width(&choice.label)).max().unwrap_or(0);
    let full = choices.iter().map(|Choice { label, hint, ends_group, .. }| {
        let gap = " ".repeat((width + 2).saturating_sub(display_width(label)));
        let text = match &**hint {
            "" => row("", label, columns),
            hint if columns < WIDE => row("", &format!("{label}: {hint}"), columns),
            hint => row(&(label.clone() + &gap), hint, columns),
        };
        // inquire does not accept an empty row.
        if *ends_group { text + "\n " } else { text }
    });
    let full: Vec<String> = full.collect();
    if full.iter().map(|row| row.lines().count()).sum::<usize>() < room {
        let n_rows = full.len() + 1;
        return (full, n_rows);
    }
    let short = choices.iter().map(|choice| paper::cut(&choice.label, columns - MARK_COLUMNS));
    (short.collect(), room.max(FEWEST_ROWS))
}

/// Text after a marker of inquire, which knows nothing of further lines.
fn row(lead: &str, text: &str, columns: usize) -> String {
    filled(lead, text, columns - MARK_COLUMNS).replace('\n', "\n  ")
}
