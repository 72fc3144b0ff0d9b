//! A report for a terminal, at most 80 columns wide.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use super::before;
use super::columns::{columns, padded};
use crate::report::{Block, Cells, Remark, Report, Table};
use crate::words::{Width, wrap};

/// Columns of a line in a file, and the most that read well in a terminal.
pub const TEXT_COLUMNS: usize = 80;
/// Characters of a full bar: one for five points.
const BAR_WIDTH: usize = 20;
/// The same in a narrow window.
const MIN_BAR_WIDTH: usize = 5;

/// The gap between two columns of a table.
const COLUMN_GAP: &str = "  ";

/// What the terminal supports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Plain characters.
    Plain,
    /// Bold and colour, by ANSI escape codes.
    Ansi,
}

impl Ink {
    const fn bold(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Ansi => "\x1b[1m",
        }
    }

    const fn cyan(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Ansi => "\x1b[36m",
        }
    }

    const fn reset(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Ansi => "\x1b[0m",
        }
    }
}

impl Report {
    /// The report as text for a terminal, at most 80 columns wide.
    pub fn text(&self, ink: Ink) -> impl fmt::Display + '_ {
        self.text_within(TEXT_COLUMNS, ink)
    }

    /// The report as text for a terminal of this width. Addresses are never cut, so a line with one
    /// may be wider; so may a bar in a window that is too narrow for bars.
    pub fn text_within(&self, columns: usize, ink: Ink) -> impl fmt::Display + '_ {
        Text { report: self, columns, ink }
    }
}

struct Text<'r> {
    report: &'r Report,
    columns: usize,
    ink: Ink,
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (bold, reset) = (self.ink.bold(), self.ink.reset());
        writeln!(f, "{bold}{}{reset}", one_line(&self.report.title))?;
        let about = self.report.about.iter().flat_map(|about| wrapped(about, self.columns));
        for line in about.chain(wrapped(&self.report.subtitle, self.columns)) {
            writeln!(f, "{line}")?;
        }
        for section in &self.report.sections {
            let heading = one_line(&section.heading);
            let rule = "─".repeat(columns(&heading));
            writeln!(f, "\n{bold}{heading}{reset}\n{rule}")?;
            // The text around the levels says the same.
            let blocks = section.blocks.iter().filter(|block| !matches!(block, Block::Levels(_)));
            for (idx, block) in blocks.enumerate() {
                if idx > 0 {
                    writeln!(f)?;
                }
                self.block(f, block)?;
            }
        }
        Ok(())
    }
}

impl Text<'_> {
    fn block(&self, f: &mut fmt::Formatter<'_>, block: &Block) -> fmt::Result {
        let (bold, reset, columns) = (self.ink.bold(), self.ink.reset(), self.columns);
        match block {
            Block::Lead { text } | Block::Heading { text } => wrapped(text, columns)
                .iter()
                .try_for_each(|line| writeln!(f, "{bold}{line}{reset}")),
            Block::Paragraph { text } => {
                wrapped(text, columns).iter().try_for_each(|line| writeln!(f, "{line}"))
            }
            Block::List { items } => items.iter().try_for_each(|item| remark(f, item, columns)),
            Block::Highlights { items } => items.iter().enumerate().try_for_each(|(at, item)| {
                if at > 0 {
                    writeln!(f)?;
                }
                for line in wrapped(&item.label, columns) {
                    writeln!(f, "{bold}{line}{reset}")?;
                }
                hanging(f, "  ", &item.text, columns)?;
                item.why.iter().try_for_each(|why| hanging(f, "  ", why, columns))
            }),
            Block::Links { links } => links.iter().try_for_each(|link| {
                hanging(f, "- ", &link.text, columns)?;
                hanging(f, "  ", &link.address, columns)
            }),
            Block::Figure { figure } => {
                wrapped(&figure.title, columns).iter().try_for_each(|line| writeln!(f, "{line}"))
            }
            Block::Levels(_) => Ok(()),
            Block::Table(table) => match table.cells {
                Cells::Points => self.bars(f, table),
                Cells::Reading => self.table(f, table),
                Cells::Writing => to_write_in(f, table, columns),
            },
            Block::Question { number, text, choices } => {
                let text = alloc::format!("{}{text}", before(*number));
                wrapped(&text, columns).iter().try_for_each(|line| writeln!(f, "{line}"))?;
                let choices: Vec<String> =
                    choices.iter().map(|choice| alloc::format!("[\u{A0}]\u{A0}{choice}")).collect();
                hanging(f, "  ", &choices.join("  "), columns)
            }
            Block::Line { label } => line_to_write_on(f, label, columns),
        }
    }

    fn bars(&self, f: &mut fmt::Formatter<'_>, table: &Table) -> fmt::Result {
        let (cyan, reset) = (self.ink.cyan(), self.ink.reset());
        let cell =
            |row: &[String], at: usize| row.get(at).map_or_else(String::new, |text| one_line(text));
        let label_width = table.rows.iter().map(|row| columns(&cell(row, 0))).max().unwrap_or(0);
        // In a narrow window the bar shrinks first; then the words move below it.
        let beside = label_width + " ".len() * 2 + "100".len();
        let bar_width = self.columns.saturating_sub(beside).clamp(MIN_BAR_WIDTH, BAR_WIDTH);
        let words_at = beside + bar_width + COLUMN_GAP.len();
        let is_narrow = words_at + BAR_WIDTH > self.columns;
        let words_at = if is_narrow { COLUMN_GAP.len() } else { words_at };
        for row in &table.rows {
            let (label, points) = (cell(row, 0), cell(row, 1));
            // A missing score gets no bar: an empty one would look like 0.
            let (full, empty) =
                match points.parse().ok().map(|points| filled_cells(points, bar_width)) {
                    Some(filled) => ("█".repeat(filled), "░".repeat(bar_width - filled)),
                    None => (String::new(), " ".repeat(bar_width)),
                };
            let words = cell(row, 2);
            let words = wrapped(&words, self.columns.saturating_sub(words_at).max(BAR_WIDTH));
            let mut words = words.iter().filter(|line| !line.is_empty());
            let beside = if is_narrow { None } else { words.next() };
            let first = beside.map_or("", String::as_str);
            let line = alloc::format!(
                "{} {cyan}{full}{reset}{empty} {points:>3}  {first}",
                padded(&label, label_width)
            );
            writeln!(f, "{}", line.trim_end())?;
            for line in words {
                writeln!(f, "{:words_at$}{line}", "")?;
            }
        }
        Ok(())
    }

    fn table(&self, f: &mut fmt::Formatter<'_>, table: &Table) -> fmt::Result {
        let Some(widths) = column_widths(table, self.columns) else {
            return self.stacked(f, table);
        };
        let (bold, reset) = (self.ink.bold(), self.ink.reset());
        let write_row = |f: &mut fmt::Formatter<'_>, row: &[String], bold: &str, reset: &str| {
            let cells: Vec<Vec<String>> =
                row.iter().zip(&widths).map(|(cell, width)| wrapped(cell, *width)).collect();
            let height = cells.iter().map(Vec::len).max().unwrap_or(0);
            for line_idx in 0..height {
                let texts = cells.iter().zip(&widths).map(|(cell, width)| {
                    padded(cell.get(line_idx).map_or("", String::as_str), *width)
                });
                let line = texts.collect::<Vec<_>>().join(COLUMN_GAP);
                writeln!(f, "{bold}{}{reset}", line.trim_end())?;
            }
            Ok(())
        };
        write_row(f, &table.header, bold, reset)?;
        table.rows.iter().try_for_each(|row| write_row(f, row, "", ""))
    }

    /// A table that is wider than the window: each row as a list, under its name.
    fn stacked(&self, f: &mut fmt::Formatter<'_>, table: &Table) -> fmt::Result {
        let (bold, reset) = (self.ink.bold(), self.ink.reset());
        for (idx, row) in table.rows.iter().enumerate() {
            if idx > 0 {
                writeln!(f)?;
            }
            for (at, (label, cell)) in table.header.iter().zip(row).enumerate() {
                match (at, one_line(cell).trim().is_empty()) {
                    (0, _) => {
                        let lines = wrapped(cell, self.columns);
                        lines.iter().try_for_each(|line| writeln!(f, "{bold}{line}{reset}"))?;
                    }
                    (_, true) => {}
                    (_, false) if label.is_empty() => hanging(f, "  ", cell, self.columns)?,
                    (_, false) => {
                        hanging(f, "  ", &alloc::format!("{label}: {cell}"), self.columns)?;
                    }
                }
            }
        }
        Ok(())
    }
}

/// A remark with its reason under it.
fn remark(f: &mut fmt::Formatter<'_>, remark: &Remark, columns: usize) -> fmt::Result {
    match &remark.label {
        Some(label) => hanging(f, "- ", &alloc::format!("{label}: {}", remark.text), columns)?,
        None => hanging(f, "- ", &remark.text, columns)?,
    }
    remark.why.as_ref().map_or(Ok(()), |why| hanging(f, "  ", why, columns))
}

/// A text after a bullet; its other lines are indented to match.
fn hanging(f: &mut fmt::Formatter<'_>, mark: &str, text: &str, width: usize) -> fmt::Result {
    let indent = columns(mark);
    for (idx, line) in wrapped(text, width.saturating_sub(indent)).iter().enumerate() {
        let before = if idx == 0 { mark } else { "" };
        let line = alloc::format!("{before:indent$}{}", line.replace('\u{A0}', " "));
        writeln!(f, "{}", line.trim_end())?;
    }
    Ok(())
}

/// A table to write in does not fit on a line, so each cell gets a line.
fn to_write_in(f: &mut fmt::Formatter<'_>, table: &Table, width: usize) -> fmt::Result {
    for idx in 0..table.rows.len() {
        if idx > 0 {
            writeln!(f)?;
        }
        table.header.iter().try_for_each(|label| line_to_write_on(f, label, width))?;
    }
    Ok(())
}

fn line_to_write_on(f: &mut fmt::Formatter<'_>, label: &str, width: usize) -> fmt::Result {
    let label = one_line(label);
    let colon = if label.ends_with(['?', '.']) { "" } else { ":" };
    let used = columns(&label) + colon.len() + " ".len();
    writeln!(
        f,
        "{label}{colon} {}",
        "_".repeat(width.saturating_sub(used).max(BAR_WIDTH.min(width / 4)))
    )
}

/// How many cells of a bar are full; a score above zero shows at least one.
fn filled_cells(points: usize, width: usize) -> usize {
    let cells = points.saturating_mul(width) / 100;
    cells.max(usize::from(points > 0)).min(width)
}

/// The widths of the columns: as wide as their widest cell, with the widest shrinking until a row
/// fits on a line. A file keeps words whole as long as possible; a window too narrow for that gets
/// no columns.
fn column_widths(table: &Table, width: usize) -> Option<Vec<usize>> {
    let mut widths: Vec<usize> = table.header.iter().map(|cell| columns(cell)).collect();
    for row in &table.rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(columns(cell));
        }
    }
    let available = width.saturating_sub(COLUMN_GAP.len() * widths.len().saturating_sub(1));
    let words: Vec<usize> = (0..widths.len()).map(|column| longest_word(table, column)).collect();
    if width < TEXT_COLUMNS && words.iter().sum::<usize>() > available {
        return None;
    }
    while widths.iter().sum::<usize>() > available {
        let widest = widths.iter_mut().zip(&words);
        let widest = widest.max_by_key(|(width, word)| (**width > **word, **width));
        let Some((width, _)) = widest else { break };
        *width -= 1;
    }
    Some(widths)
}

fn longest_word(table: &Table, column: usize) -> usize {
    let cells = table.rows.iter().chain([&table.header]).filter_map(|row| row.get(column));
    let words = cells.flat_map(|cell| cell.split(' '));
    words.map(columns).max().unwrap_or(0)
}

/// The width of a terminal.
struct Columns(usize);

impl Width for Columns {
    fn of(&self, text: &str) -> usize {
        columns(text)
    }

    fn available(&self) -> usize {
        self.0
    }

    /// Characters; an address is never broken, because half of one leads nowhere.
    fn parts<'w>(&self, word: &'w str) -> Vec<&'w str> {
        if word.starts_with("https://") {
            vec![word]
        } else {
            word.split_inclusive(|_| true).collect()
        }
    }
}

/// The lines of a text, broken at spaces; there is at least one.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let text = one_line(text);
    let mut words = text.split(' ').filter(|word| !word.is_empty());
    let mut lines = wrap(&mut words, &Columns(width), usize::MAX);
    if lines.is_empty() {
        lines.push(String::new());
    }
    // A long name may also break at blanks other than a space.
    lines.iter().map(|line| line.trim_end().into()).collect()
}

/// The text without control characters, so that a name in a file cannot control the terminal.
fn one_line(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}
