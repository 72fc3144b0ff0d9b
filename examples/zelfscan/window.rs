//! Asking with full screens and arrow keys.

use core::sync::atomic::{AtomicBool, Ordering};
use std::io::{self, Write as _};

use crossterm::cursor::{MoveTo, MoveUp, Show};
use crossterm::event::DisableBracketedPaste;
use crossterm::execute;
use crossterm::style::{StyledContent, Stylize};
use crossterm::terminal::{self, Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen};
use inquire::error::InquireResult;
use inquire::ui::{Attributes, Color, RenderConfig, StyleSheet, Styled};
use inquire::{InquireError, Select, Text};
use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan_examples::terminal::Stream;
use textwrap::core::display_width;

use crate::paper::{self, MARK_COLUMNS, Size, filled};
use crate::prompt::{Prompt, Reply, Screen, Way};
use crate::words;

/// Minimum number of rows of a list on the screen, however low it is.
const FEWEST_ROWS: usize = 3;
/// Minimum width for hints next to their labels; below it they go underneath.
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

/// Restores the terminal, from any thread at any time.
pub(crate) fn restore() {
    if !IS_OPEN.load(Ordering::SeqCst) {
        return;
    }
    // If this fails, the terminal is gone.
    let _ = terminal::disable_raw_mode();
    let _ = if IS_SECOND.swap(false, Ordering::SeqCst) {
        execute!(io::stderr(), LeaveAlternateScreen, DisableBracketedPaste, Show)
    } else {
        execute!(io::stderr(), DisableBracketedPaste, Show)
    };
}

impl Window {
    /// The terminal of this process.
    pub(crate) fn new() -> Self {
        let config = RenderConfig::default_colored()
            .with_prompt_prefix(Styled::new("?").with_fg(Color::DarkCyan))
            .with_answered_prompt_prefix(Styled::new("?").with_fg(Color::DarkCyan))
            .with_highlighted_option_prefix(Styled::new(">").with_fg(Color::DarkCyan))
            .with_selected_option(Some(StyleSheet::new().with_fg(Color::DarkCyan)))
            .with_help_message(StyleSheet::new());
        let mut config = if Stream::Error.has_colours() { config } else { RenderConfig::empty() };
        config.prompt = StyleSheet::new().with_attr(Attributes::BOLD);
        inquire::set_global_render_config(config);
        IS_OPEN.store(true, Ordering::SeqCst);
        Self(())
    }
}

/// Shows what is above the question, on a new screen or below the previous message. Returns the
/// number of lines left.
fn draw(screen: &Screen, warning: Option<&str>, size: Size, question: &str) -> usize {
    let mut head = head(screen, warning, size.columns);
    let mut out = io::stderr();
    let help = help(screen, size.columns);
    let mut used = head.lines().count() + question.lines().count() + help.lines().count();
    let n_rows = screen.choices.len() + screen.ways.len();
    let title = head.split_once("\n\n").filter(|_| !screen.is_below);
    if let Some((_, rest)) = title.filter(|_| used + n_rows >= size.rows) {
        used -= head.lines().count() - rest.lines().count();
        head = rest.to_owned();
    }
    // If this cannot be shown, the prompt fails next and reports it.
    if screen.is_below {
        restore();
    } else {
        if !IS_SECOND.swap(true, Ordering::SeqCst) {
            let _ = execute!(out, EnterAlternateScreen);
        }
        let _ = execute!(out, Clear(ClearType::All), MoveTo(0, 0));
    }
    let _ = out.write_all(head.as_bytes()).and_then(|()| out.flush());
    size.rows.saturating_sub(used + 1)
}

impl Prompt for Window {
    fn choose(&mut self, screen: &Screen) -> Reply<usize> {
        let mut warning = screen.warning.as_deref();
        loop {
            let size = paper::size();
            let question = question(screen, size.columns);
            let room = draw(screen, warning, size, &question);
            let (mut rows, page) = rows(screen, size.columns, room);
            // Nothing is preselected in what is scored: a row that is no answer comes first.
            let is_open = screen.ready().is_none();
            if is_open {
                rows.insert(0, words::CHOOSE_BELOW.get(screen.lang).to_owned());
            }
            let position = |row: usize| row.checked_sub(usize::from(is_open));
            let chosen = Select::new(&question, rows)
                .with_starting_cursor(screen.ready().unwrap_or_default())
                .with_page_size(page)
                .with_help_message(&help(screen, size.columns))
                .with_formatter(&|row| {
                    let choice = position(row.index).and_then(|at| screen.choices.get(at));
                    choice.map_or_else(String::new, |choice| choice.label.clone())
                })
                .without_filtering()
                .raw_prompt()
                .map(|row| row.index);
            if screen.is_below && screen.question.is_empty() {
                // Continuous text is one text to read.
                let _ = execute!(io::stderr(), MoveUp(2), Clear(ClearType::FromCursorDown));
            }
            let Some(at) = position(reply(chosen, screen)?) else {
                warning = Some(words::CHOOSE_FIRST.get(screen.lang));
                continue;
            };
            let Some(way) = at.checked_sub(screen.choices.len()) else { return Ok(at) };
            return Err(screen.ways.get(way).map_or(Way::Stop, |(way, _)| *way));
        }
    }

    fn type_in(&mut self, screen: &Screen, current: &str) -> Reply<String> {
        let size = paper::size();
        let question = question(screen, size.columns);
        draw(screen, screen.warning.as_deref(), size, &question);
        let help = help(screen, size.columns);
        let text = Text::new(&question).with_initial_value(current).with_help_message(&help);
        reply(text.prompt(), screen)
    }

    fn height(&self) -> Option<usize> {
        Some(paper::size().rows)
    }

    fn tell(&mut self, text: &str) {
        restore();
        paper::print(text);
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
        InquireError::OperationCanceled if screen.has(Way::Back) => Way::Back,
        InquireError::OperationCanceled => Way::Stop,
        _ => Way::End,
    })
}

/// The answers and then the other ways on, as inquire shows them, and how many at a time: with hints
/// and space between groups if there is room, otherwise only labels.
fn rows(screen: &Screen, columns: usize, room: usize) -> (Vec<String>, usize) {
    let ways = screen.ways.iter().enumerate();
    let ways = ways.map(|(at, (_, label))| (label.get(screen.lang), "", at == 0));
    let choices =
        screen.choices.iter().map(|choice| (&*choice.label, &*choice.hint, choice.is_apart));
    let rows: Vec<(&str, &str, bool)> = choices.chain(ways).collect();
    let with_hints = rows.iter().filter(|(_, hint, _)| !hint.is_empty());
    let width = with_hints.map(|(label, ..)| display_width(label)).max().unwrap_or(0);
    let beside = if columns >= WIDE { width } else { 0 };
    let starts_group = rows.iter().skip(1).map(|(.., is_apart)| *is_apart).chain([false]);
    let full: Vec<String> = rows
        .iter()
        .zip(starts_group)
        .map(|((label, hint, _), ends_group)| {
            let text = paper::row(label, hint, beside, columns);
            // inquire does not accept an empty row.
            if ends_group { text + "\n " } else { text }
        })
        .collect();
    if full.iter().map(|row| row.lines().count()).sum::<usize>() < room {
        return (full, rows.len() + 1);
    }
    let short = rows.iter().map(|(label, ..)| paper::cut(label, columns - MARK_COLUMNS));
    (short.collect(), room.max(FEWEST_ROWS))
}

/// The question of a screen, as inquire shows it.
fn question(screen: &Screen, columns: usize) -> String {
    let question = match &*screen.question {
        "" => words::HOW_ON.get(screen.lang),
        question => question,
    };
    paper::lines(question, columns.saturating_sub(MARK_COLUMNS)).join("\n  ")
}

/// Everything above the question.
fn head(screen: &Screen, warning: Option<&str>, columns: usize) -> String {
    let has_colours = Stream::Error.has_colours();
    let styled = |text: String, style: fn(String) -> StyledContent<String>| {
        if has_colours { style(text).to_string() } else { text }
    };
    let mut text = String::from("\n");
    if !screen.is_below {
        let title = filled(KANSENGELIJKHEID.title.get(screen.lang), columns);
        text = styled(title, Stylize::dim) + "\n\n";
    }
    if !screen.heading.is_empty() {
        text += &(styled(filled(&screen.heading, columns), Stylize::bold) + "\n");
    }
    if let Some(progress) = screen.progress {
        let message = words::question(progress);
        let words = message.get(screen.lang);
        let full = progress.number * BAR / progress.of.max(1);
        let bar = "█".repeat(full) + &"░".repeat(BAR.saturating_sub(full));
        let room = columns.saturating_sub(words.len() + MARK_COLUMNS);
        let bar = if room < BAR { String::new() } else { bar };
        text.extend([words, "  ", &styled(bar, Stylize::dark_cyan), "\n"]);
    }
    if !screen.heading.is_empty() || screen.progress.is_some() {
        text.push('\n');
    }
    for paragraph in warning.into_iter().chain(screen.body.iter().map(String::as_str)) {
        text += &(filled(paragraph, columns) + "\n\n");
    }
    text
}

/// The keys that work here.
fn help(screen: &Screen, columns: usize) -> String {
    let keys = [
        (!screen.choices.is_empty()).then_some(&words::KEYS_CHOOSE),
        Some(&words::KEY_ON),
        screen.has(Way::Back).then_some(&words::KEY_BACK),
        screen.has(Way::Stop).then_some(&words::KEY_OUT),
    ];
    // Lines do not break inside the description of a key.
    let keys = keys.into_iter().flatten().map(|key| key.get(screen.lang).replace(' ', "\u{A0}"));
    filled(&keys.collect::<Vec<_>>().join("   "), columns - MARK_COLUMNS)
}
