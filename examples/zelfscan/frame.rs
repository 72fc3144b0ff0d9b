//! What a screen looks like in a terminal, line by line.

use console::{measure_text_width, style, truncate_str};
use samenwerkscan::KANSENGELIJKHEID;

use crate::bar::bar;
use crate::prompt::{Paragraph, Place, Reply, Screen};
use crate::words;
use crate::wrap::{WIDTH, wrap};

/// What stands before a row; equally wide. First the row that would be chosen now.
const HERE: &str = "> ";
/// The answer that was given before.
const BEFORE: &str = "• ";
/// Any other row.
const ELSEWHERE: &str = "  ";
/// Columns of these, and between a label and its hint.
const GAP: usize = 2;

/// A row of a list that somebody can choose.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    label: String,
    hint: String,
    is_apart: bool,
    /// What choosing it replies.
    pub(crate) reply: Reply<usize>,
}

/// Where somebody is in a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cursor {
    /// The row that would be chosen now.
    pub(crate) at: Option<usize>,
    /// Whether somebody tried to confirm while there was no such row.
    pub(crate) is_missed: bool,
}

/// Lines to show, with the one that must be visible.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frame {
    /// The lines, coloured where the terminal shows colours.
    pub(crate) lines: Vec<String>,
    /// Position of the line that matters now.
    pub(crate) focus: usize,
}

/// The rows of a screen: its answers, then the other ways on.
pub(crate) fn rows(screen: &Screen) -> Vec<Row> {
    let choices = screen.choices.iter().enumerate().map(|(idx, choice)| Row {
        label: choice.label.clone(),
        hint: choice.hint.clone(),
        is_apart: choice.is_apart,
        reply: Reply::Given(idx),
    });
    let moves = screen.moves.iter().enumerate().map(|(idx, action)| Row {
        label: screen.label(*action).to_owned(),
        hint: String::new(),
        is_apart: idx == 0,
        reply: Reply::Move(*action),
    });
    choices.chain(moves).collect()
}

/// A screen with a list.
pub(crate) fn list(screen: &Screen, rows: &[Row], cursor: Cursor, columns: usize) -> Frame {
    let Cursor { at, is_missed } = cursor;
    let width = columns.min(WIDTH);
    let mut frame = head(screen, width);
    let label_width = label_width(rows, width);
    for (idx, row) in rows.iter().enumerate() {
        if row.is_apart && idx > 0 {
            frame.add("");
        }
        if at == Some(idx) {
            frame.focus = frame.lines.len();
        }
        let mark = match (at == Some(idx), screen.current == Some(idx)) {
            (true, _) => HERE,
            (false, true) => BEFORE,
            (false, false) => ELSEWHERE,
        };
        frame.row(row, mark, label_width, width);
    }
    frame.add("");
    if is_missed {
        frame.add(&style(words::CHOOSE_FIRST.get(screen.lang)).bold().for_stderr().to_string());
    } else {
        frame.add(&keys(screen, words::keys_of_list(screen.lang), "←"));
    }
    frame
}

/// A screen with a line to type on, which comes last so that the cursor ends behind it.
pub(crate) fn line(screen: &Screen, typed: &str, columns: usize) -> Frame {
    let width = columns.min(WIDTH);
    let mut frame = head(screen, width);
    frame.add(&keys(screen, words::keys_of_line(screen.lang), "↑"));
    frame.add("");
    let room = width.saturating_sub(2 * GAP);
    // Of a long line the end is shown: that is where typing goes on.
    let excess = typed.chars().count().saturating_sub(room);
    let visible: String = typed.chars().skip(excess).collect();
    frame.focus = frame.lines.len();
    frame.add(&format!("{}{visible}", style(HERE).cyan().bold().for_stderr()));
    frame
}

/// The keys that do something here.
fn keys(screen: &Screen, own: &str, back: &str) -> String {
    let back = screen.can_go_back().then(|| words::key_back(screen.lang, back));
    let out = screen.way_out().map(|_| words::key_out(screen.lang));
    format!("{own}{}{}", back.unwrap_or_default(), out.unwrap_or_default())
}

/// Everything above the answers.
fn head(screen: &Screen, width: usize) -> Frame {
    let mut frame = Frame::default();
    if screen.place == Place::Alone {
        frame.add_faint(KANSENGELIJKHEID.title.get(screen.lang));
    }
    if screen.place == Place::Alone || !screen.body.is_empty() {
        frame.add("");
    }
    if !screen.heading.is_empty() {
        let detail =
            if screen.detail.is_empty() { String::new() } else { format!(": {}", screen.detail) };
        let heading = style(&screen.heading).bold().for_stderr();
        frame.add(&truncate_str(&format!("{heading}{detail}"), width, "…"));
    }
    if let Some(progress) = screen.progress {
        let words = words::question(screen.lang, progress.number, progress.of);
        let bar = style(bar(progress)).cyan().for_stderr();
        frame.add(&format!("{words}  {bar}"));
    }
    if frame.lines.last().is_some_and(|line| !line.is_empty()) {
        frame.add("");
    }
    for paragraph in &screen.body {
        match paragraph {
            Paragraph::Plain(text) => wrap(text, width).iter().for_each(|line| frame.add(line)),
            Paragraph::Strong(text) => wrap(text, width)
                .iter()
                .for_each(|line| frame.add(&style(line).bold().for_stderr().to_string())),
        }
        frame.add("");
    }
    frame
}

/// Columns for the labels: as many as the longest needs, where hints stand beside them.
fn label_width(rows: &[Row], width: usize) -> usize {
    let with_hints = rows.iter().filter(|row| !row.hint.is_empty());
    let longest = with_hints.map(|row| measure_text_width(&row.label)).max().unwrap_or_default();
    longest.min(width / 2)
}

impl Frame {
    fn add(&mut self, line: &str) {
        self.lines.push(line.to_owned());
    }

    fn add_faint(&mut self, line: &str) {
        self.add(&style(line).dim().for_stderr().to_string());
    }

    /// A row, with its hint beside the label on as many lines as it takes.
    fn row(&mut self, row: &Row, mark: &str, label_width: usize, width: usize) {
        let text_width = width.saturating_sub(GAP);
        let label_width = if row.hint.is_empty() { text_width } else { label_width };
        let label = truncate_str(&row.label, label_width, "…");
        let padding = " ".repeat(label_width.saturating_sub(measure_text_width(&label)));
        let label = style(format!("{mark}{label}"));
        let label = if mark == HERE { label.cyan().bold() } else { label };
        let label = label.for_stderr();
        let hint_at = label_width + GAP;
        let hints = wrap(&row.hint, text_width.saturating_sub(hint_at).max(1));
        for (idx, hint) in hints.iter().enumerate() {
            let line = if idx == 0 {
                format!("{label}{padding}{:GAP$}{hint}", "")
            } else {
                format!("{:indent$}{hint}", "", indent = hint_at + GAP)
            };
            self.lines.push(line.trim_end().to_owned());
        }
    }
}
