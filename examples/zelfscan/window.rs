//! Asking with full screens and arrow keys.

use core::sync::atomic::{AtomicBool, Ordering};
use std::io::{self, Write as _};

use crossterm::cursor::{MoveTo, MoveUp, Show};
use crossterm::event::DisableBracketedPaste;
use crossterm::terminal::{self, Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen};
use crossterm::{execute, style::Stylize as _};
use inquire::error::InquireResult;
use inquire::ui::{Attributes, Color, RenderConfig, StyleSheet, Styled};
use inquire::{InquireError, Select, Text};
use samenwerkscan::KANSENGELIJKHEID;
use samenwerkscan_examples::terminal::Stream;

use crate::paper::{self, MARK_COLUMNS, Size};
use crate::prompt::{Move, Paragraph, Place, Prompt, Reply, Screen};
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

/// A row of a list, and the reply to choosing it.
struct Row {
    label: String,
    hint: String,
    is_last_of_group: bool,
    reply: Reply<usize>,
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
fn draw(screen: &Screen, size: Size, question: &str) -> usize {
    let mut head = head(screen, size.columns);
    let mut out = io::stderr();
    let help = paper::lines(&help(screen), size.columns - MARK_COLUMNS);
    let mut used = head.lines().count() + question.lines().count() + help.len();
    let title = head.split_once("\n\n").filter(|_| screen.place == Place::Alone);
    if let Some((_, rest)) = title.filter(|_| used + screen.n_rows() >= size.rows) {
        used -= head.lines().count() - rest.lines().count();
        head = rest.to_owned();
    }
    // If this cannot be shown, the prompt fails next and reports it.
    let _ = match screen.place {
        Place::Alone => {
            let enters = !IS_SECOND.swap(true, Ordering::SeqCst);
            let entered = if enters { execute!(out, EnterAlternateScreen) } else { Ok(()) };
            entered.and_then(|()| execute!(out, Clear(ClearType::All), MoveTo(0, 0)))
        }
        Place::Below => {
            restore();
            Ok(())
        }
    };
    let _ = out.write_all(head.as_bytes()).and_then(|()| out.flush());
    size.rows.saturating_sub(used + 1)
}

impl Prompt for Window {
    fn choose(&mut self, screen: &Screen) -> Reply<usize> {
        let rows = rows(screen);
        // No answer is preselected, unless it was given before: then a row that is no answer comes
        // first.
        let ready = screen.current.or(screen.suggested);
        loop {
            let size = paper::size();
            let question = question(screen, size.columns);
            let room = draw(screen, size, &question);
            let (mut options, page) = options(&rows, size.columns, room);
            if ready.is_none() {
                options.insert(0, words::CHOOSE_BELOW.get(screen.lang).to_owned());
            }
            let chosen = Select::new(&question, options)
                .with_starting_cursor(ready.unwrap_or_default())
                .with_page_size(page)
                .with_help_message(
                    &paper::lines(&help(screen), size.columns - MARK_COLUMNS).join("\n"),
                )
                .with_formatter(&|option| {
                    let row = option.index.checked_sub(usize::from(ready.is_none()));
                    row.and_then(|at| rows.get(at))
                        .map_or_else(String::new, |row| row.label.clone())
                })
                .without_filtering()
                .raw_prompt()
                .map(|option| option.index);
            if screen.place == Place::Below && screen.body.is_empty() {
                // Continuous text is one text to read.
                let _ = execute!(io::stderr(), MoveUp(2), Clear(ClearType::FromCursorDown));
            }
            let position = match reply(chosen, screen) {
                Reply::Given(row) if ready.is_none() => row.checked_sub(1),
                Reply::Given(row) => Some(row),
                Reply::Move(action) => return Reply::Move(action),
                Reply::End => return Reply::End,
            };
            if let Some(row) = position.and_then(|at| rows.get(at)) {
                return row.reply.clone();
            }
        }
    }

    fn type_in(&mut self, screen: &Screen, current: &str) -> Reply<String> {
        let size = paper::size();
        let question = question(screen, size.columns);
        draw(screen, size, &question);
        let help = paper::lines(&help(screen), size.columns - MARK_COLUMNS).join("\n");
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
    match result {
        Ok(value) => Reply::Given(value),
        Err(InquireError::OperationCanceled) => {
            let out = screen.moves.last().copied().unwrap_or(Move::Stop);
            Reply::Move(if screen.can_go_back() { Move::Back } else { out })
        }
        Err(_) => Reply::End,
    }
}

/// The rows of a screen: its answers, then the other ways on.
fn rows(screen: &Screen) -> Vec<Row> {
    let starts = screen.choices.iter().skip(1).map(|choice| choice.is_apart);
    let choices = screen.choices.iter().zip(starts.chain([!screen.moves.is_empty()]));
    let choices = choices.enumerate().map(|(at, (choice, is_last_of_group))| Row {
        label: choice.label.clone(),
        hint: choice.hint.clone(),
        is_last_of_group,
        reply: Reply::Given(at),
    });
    let moves = screen.moves.iter().map(|action| Row {
        label: screen.label(*action).to_owned(),
        hint: String::new(),
        is_last_of_group: false,
        reply: Reply::Move(*action),
    });
    choices.chain(moves).collect()
}

/// The rows as inquire shows them, and how many at a time: with hints and space between groups if
/// there is room, otherwise only labels.
fn options(rows: &[Row], columns: usize, room: usize) -> (Vec<String>, usize) {
    let with_hints = rows.iter().filter(|row| !row.hint.is_empty());
    let width = with_hints.map(|row| textwrap::core::display_width(&row.label)).max().unwrap_or(0);
    let full: Vec<String> = rows
        .iter()
        .map(|row| {
            let beside = if columns >= WIDE { width } else { 0 };
            let text = paper::row(&row.label, &row.hint, beside, columns);
            // inquire does not accept an empty row.
            if row.is_last_of_group { text + "\n " } else { text }
        })
        .collect();
    let needed: usize = full.iter().map(|row| row.lines().count()).sum();
    if needed < room {
        return (full, rows.len() + 1);
    }
    let short: Vec<String> =
        rows.iter().map(|row| paper::cut(&row.label, columns - MARK_COLUMNS)).collect();
    (short, room.max(FEWEST_ROWS))
}

/// The last question of a screen, as inquire shows it.
fn question(screen: &Screen, columns: usize) -> String {
    let (_, question) = parts(screen);
    let options = paper::options(columns.saturating_sub(MARK_COLUMNS));
    textwrap::fill(question, options).replace('\n', "\n  ")
}

/// What to read first, and the question after it.
fn parts(screen: &Screen) -> (&[Paragraph], &str) {
    match screen.body.split_last() {
        Some((Paragraph::Strong(question), before)) => (before, question),
        _ => (&screen.body, words::HOW_ON.get(screen.lang)),
    }
}

/// Everything above the question.
fn head(screen: &Screen, columns: usize) -> String {
    let colours = Stream::Error.has_colours();
    let bold = |text: &str| if colours { text.bold().to_string() } else { text.to_owned() };
    let mut text = String::from("\n");
    if screen.place == Place::Alone {
        let title = paper::lines(KANSENGELIJKHEID.title.get(screen.lang), columns).join("\n");
        text = if colours { title.dim().to_string() } else { title } + "\n\n";
    }
    if !screen.heading.is_empty() {
        let heading = screen.whole_heading();
        text += &(bold(&paper::lines(&heading, columns).join("\n")) + "\n");
    }
    if let Some(progress) = screen.progress {
        let words = words::question(screen.lang, progress.number, progress.of);
        let full = progress.number * BAR / progress.of.max(1);
        let bar = "█".repeat(full) + &"░".repeat(BAR.saturating_sub(full));
        let room = columns.saturating_sub(words.len() + MARK_COLUMNS);
        let bar = if room < BAR { String::new() } else { bar };
        let bar = if colours { bar.dark_cyan().to_string() } else { bar };
        text.extend([words.as_str(), "  ", &bar, "\n"]);
    }
    if !screen.heading.is_empty() || screen.progress.is_some() {
        text.push('\n');
    }
    for paragraph in parts(screen).0 {
        let (Paragraph::Plain(words) | Paragraph::Strong(words)) = paragraph;
        text += &(paper::lines(words, columns).join("\n") + "\n\n");
    }
    text
}

/// The keys that work here.
fn help(screen: &Screen) -> String {
    let keys = if screen.choices.is_empty() { &words::KEYS_OF_LINE } else { &words::KEYS_OF_LIST };
    let back = screen.can_go_back().then(|| words::KEY_BACK.get(screen.lang));
    let out = screen.way_out().map(|_| words::KEY_OUT.get(screen.lang));
    let keys = keys.get(screen.lang).split("  ").map(str::trim).chain(back).chain(out);
    // Lines do not break inside the description of a key.
    keys.map(|key| key.replace(' ', "\u{A0}")).collect::<Vec<_>>().join("   ")
}
