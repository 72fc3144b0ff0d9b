//! A report for a terminal, at most 80 columns wide.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::columns::{columns, columns_of, padded};
use crate::report::{Block, Cells, Remark, Report, Table};

/// Columns of a terminal line.
const WIDTH: usize = 80;
/// Characters of a full bar: one for five points.
const BAR_WIDTH: usize = 20;

/// What stands between two columns of a table.
const COLUMN_GAP: &str = "  ";

/// What the terminal can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Characters only.
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
        Text { report: self, ink }
    }
}

struct Text<'r> {
    report: &'r Report,
    ink: Ink,
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (bold, reset) = (self.ink.bold(), self.ink.reset());
        writeln!(f, "{bold}{}{reset}", one_line(&self.report.title))?;
        for line in wrap(&self.report.subtitle, WIDTH) {
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
        let (bold, reset) = (self.ink.bold(), self.ink.reset());
        match block {
            Block::Lead { text } | Block::Heading { text } => {
                wrap(text, WIDTH).iter().try_for_each(|line| writeln!(f, "{bold}{line}{reset}"))
            }
            Block::Paragraph { text } => {
                wrap(text, WIDTH).iter().try_for_each(|line| writeln!(f, "{line}"))
            }
            Block::List { items } => items.iter().try_for_each(|item| remark(f, item)),
            Block::Links { links } => links.iter().try_for_each(|link| {
                hanging(f, "- ", &link.text)?;
                hanging(f, "  ", &link.address)
            }),
            Block::Figure { figure } => {
                wrap(&figure.title, WIDTH).iter().try_for_each(|line| writeln!(f, "{line}"))
            }
            Block::Levels(_) => Ok(()),
            Block::Table(table) => match table.cells {
                Cells::Points => self.bars(f, table),
                Cells::Reading => self.table(f, table),
                Cells::Writing => to_write_in(f, table),
            },
            Block::Question { text, choices } => {
                wrap(text, WIDTH).iter().try_for_each(|line| writeln!(f, "{line}"))?;
                let choices: Vec<String> =
                    choices.iter().map(|choice| alloc::format!("[\u{A0}]\u{A0}{choice}")).collect();
                hanging(f, "  ", &choices.join("  "))
            }
            Block::Line { label } => line_to_write_on(f, label),
        }
    }

    fn bars(&self, f: &mut fmt::Formatter<'_>, table: &Table) -> fmt::Result {
        let (cyan, reset) = (self.ink.cyan(), self.ink.reset());
        let cell =
            |row: &[String], at: usize| row.get(at).map_or_else(String::new, |text| one_line(text));
        let label_width = table.rows.iter().map(|row| columns(&cell(row, 0))).max().unwrap_or(0);
        let words_at = label_width + BAR_WIDTH + " ".len() * 2 + "100  ".len();
        for row in &table.rows {
            let (label, points) = (cell(row, 0), cell(row, 1));
            // Where there is no score there is no bar: an empty one would look like 0.
            let (full, empty) = match points.parse().ok().map(filled_cells) {
                Some(filled) => ("█".repeat(filled), "░".repeat(BAR_WIDTH - filled)),
                None => (String::new(), " ".repeat(BAR_WIDTH)),
            };
            let words = wrap(&cell(row, 2), WIDTH.saturating_sub(words_at).max(BAR_WIDTH));
            let mut words = words.iter();
            let first = words.next().map_or("", String::as_str);
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
        let widths = column_widths(table);
        let (bold, reset) = (self.ink.bold(), self.ink.reset());
        let write_row = |f: &mut fmt::Formatter<'_>, row: &[String], bold: &str, reset: &str| {
            let cells: Vec<Vec<String>> =
                row.iter().zip(&widths).map(|(cell, width)| wrap(cell, *width)).collect();
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
}

/// A remark with its reason under it.
fn remark(f: &mut fmt::Formatter<'_>, remark: &Remark) -> fmt::Result {
    match &remark.label {
        Some(label) => hanging(f, "- ", &alloc::format!("{label}: {}", remark.text))?,
        None => hanging(f, "- ", &remark.text)?,
    }
    remark.why.as_ref().map_or(Ok(()), |why| hanging(f, "  ", why))
}

/// A text behind a mark; its other lines begin where the text does.
fn hanging(f: &mut fmt::Formatter<'_>, mark: &str, text: &str) -> fmt::Result {
    let indent = columns(mark);
    for (idx, line) in wrap(text, WIDTH - indent).iter().enumerate() {
        let before = if idx == 0 { mark } else { "" };
        let line = alloc::format!("{before:indent$}{}", line.replace('\u{A0}', " "));
        writeln!(f, "{}", line.trim_end())?;
    }
    Ok(())
}

/// A table to write in does not fit on a line: a line for each cell.
fn to_write_in(f: &mut fmt::Formatter<'_>, table: &Table) -> fmt::Result {
    for idx in 0..table.rows.len() {
        if idx > 0 {
            writeln!(f)?;
        }
        table.header.iter().try_for_each(|label| line_to_write_on(f, label))?;
    }
    Ok(())
}

fn line_to_write_on(f: &mut fmt::Formatter<'_>, label: &str) -> fmt::Result {
    let label = one_line(label);
    let colon = if label.ends_with(['?', '.']) { "" } else { ":" };
    let used = columns(&label) + colon.len() + " ".len();
    writeln!(f, "{label}{colon} {}", "_".repeat(WIDTH.saturating_sub(used).max(BAR_WIDTH)))
}

/// How many cells of a bar are full; a score above zero shows at least one.
fn filled_cells(points: usize) -> usize {
    let cells = points.saturating_mul(BAR_WIDTH) / 100;
    cells.max(usize::from(points > 0)).min(BAR_WIDTH)
}

/// The widths of the columns: as wide as their widest cell, but the widest give way until a row
/// fits on a line. Words stay whole as long as that is possible.
fn column_widths(table: &Table) -> Vec<usize> {
    let mut widths: Vec<usize> = table.header.iter().map(|cell| columns(cell)).collect();
    for row in &table.rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(columns(cell));
        }
    }
    let available = WIDTH.saturating_sub(COLUMN_GAP.len() * widths.len().saturating_sub(1));
    let words: Vec<usize> = (0..widths.len()).map(|column| longest_word(table, column)).collect();
    while widths.iter().sum::<usize>() > available {
        let widest = widths.iter_mut().zip(&words);
        let widest = widest.max_by_key(|(width, word)| (**width > **word, **width));
        let Some((width, _)) = widest else { break };
        *width -= 1;
    }
    widths
}

fn longest_word(table: &Table, column: usize) -> usize {
    let cells = table.rows.iter().chain([&table.header]).filter_map(|row| row.get(column));
    let words = cells.flat_map(|cell| cell.split(' '));
    words.map(columns).max().unwrap_or(0)
}

/// The lines of a text, broken at spaces; a word longer than a line is broken inside.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in one_line(text).split(' ').filter(|word| !word.is_empty()) {
        let needed = columns(word);
        if used > 0 && used + 1 + needed > width {
            lines.push(core::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        for character in word.chars() {
            if used > 0 && used + columns_of(character) > width {
                lines.push(core::mem::take(&mut line));
                used = 0;
            }
            line.push(character);
            used += columns_of(character);
        }
    }
    lines.push(line);
    // Blanks of other kinds than a space can stand where a long name breaks.
    lines.iter().map(|line| line.trim_end().into()).collect()
}

/// The text without control characters: a name in a file cannot steer the terminal.
fn one_line(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}
