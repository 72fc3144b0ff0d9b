//! A report as Markdown, for a wiki, minutes or a message.

use alloc::string::String;
use core::fmt::{self, Write as _};

use crate::report::{Block, Cells, Remark, Report, Table};

/// Room to write in a cell.
const BLANK: &str = "&nbsp;";

impl Report {
    /// The report as Markdown, with tables as most parsers know them.
    pub fn markdown(&self) -> impl fmt::Display + '_ {
        Markdown(self)
    }
}

struct Markdown<'r>(&'r Report);

impl fmt::Display for Markdown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { title, about, subtitle, sections, lang: _ } = self.0;
        writeln!(f, "# {}\n", Plain(title))?;
        if let Some(about) = about {
            writeln!(f, "**{}**\n", Plain(about))?;
        }
        writeln!(f, "{}", Plain(subtitle))?;
        for section in sections {
            writeln!(f, "\n## {}", Plain(&section.heading))?;
            for block in &section.blocks {
                write_block(f, block)?;
            }
        }
        Ok(())
    }
}

fn write_block(f: &mut fmt::Formatter<'_>, block: &Block) -> fmt::Result {
    match block {
        Block::Lead { text } => writeln!(f, "\n**{}**", Plain(text)),
        Block::Paragraph { text } => writeln!(f, "\n{}", Plain(text)),
        Block::Heading { text } => writeln!(f, "\n### {}", Plain(text)),
        Block::List { items } => {
            f.write_char('\n')?;
            items.iter().try_for_each(|item| write_remark(f, item))
        }
        Block::Highlights { items } => {
            f.write_char('\n')?;
            items.iter().try_for_each(|item| {
                write_labelled(f, Some(&item.label), &item.text, item.why.as_deref())
            })
        }
        Block::Links { links } => {
            f.write_char('\n')?;
            links
                .iter()
                .try_for_each(|link| writeln!(f, "- [{}](<{}>)", Plain(&link.text), link.address))
        }
        Block::Figure { figure } => writeln!(f, "\n{}", Plain(&figure.title)),
        // The text around it says the same.
        Block::Levels(_) => Ok(()),
        Block::Table(table) => write_table(f, table),
        Block::Question { number, text, choices } => {
            // A full stop would begin a list.
            let number = number.map(|number| alloc::format!("{number}\\. ")).unwrap_or_default();
            writeln!(f, "\n{number}{}\n", Plain(text))?;
            choices.iter().try_for_each(|choice| writeln!(f, "- [ ] {}", Plain(choice)))
        }
        Block::Line { label } => {
            let colon = if label.ends_with(['?', '.']) { "" } else { ":" };
            writeln!(f, "\n{}{colon} \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_", Plain(label))
        }
    }
}

fn write_remark(f: &mut fmt::Formatter<'_>, Remark { label, text, why }: &Remark) -> fmt::Result {
    write_labelled(f, label.as_deref(), text, why.as_deref())
}

fn write_labelled(
    f: &mut fmt::Formatter<'_>,
    label: Option<&str>,
    text: &str,
    why: Option<&str>,
) -> fmt::Result {
    f.write_str("- ")?;
    if let Some(label) = label {
        let colon = if label.ends_with('?') { "" } else { ":" };
        write!(f, "**{}**{colon} ", Plain(label))?;
    }
    write!(f, "{}", Plain(text))?;
    if let Some(why) = why {
        write!(f, " *{}*", Plain(why))?;
    }
    f.write_char('\n')
}

fn write_table(f: &mut fmt::Formatter<'_>, table: &Table) -> fmt::Result {
    f.write_char('\n')?;
    write_row(f, &table.header, "")?;
    table.header.iter().try_for_each(|_| f.write_str("| --- "))?;
    f.write_str("|\n")?;
    let blank = if table.cells == Cells::Writing { BLANK } else { "" };
    table.rows.iter().try_for_each(|row| write_row(f, row, blank))
}

fn write_row(f: &mut fmt::Formatter<'_>, cells: &[String], blank: &str) -> fmt::Result {
    for cell in cells {
        match cell.as_str() {
            "" => write!(f, "| {blank} ")?,
            text => write!(f, "| {} ", Plain(text))?,
        }
    }
    f.write_str("|\n")
}

/// Escapes text so that nothing in it means anything to Markdown or HTML.
struct Plain<'t>(&'t str);

impl fmt::Display for Plain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A mark or a number at the start of a line begins a list, a quotation or a rule.
        let number = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let mut characters = self.0.char_indices().peekable();
        let mut previous = None;
        while let Some((at, character)) = characters.next() {
            let is_plain = match character {
                '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '$' | '@' => false,
                '-' | '+' | '=' => at > 0,
                // Many parsers turn an address into a link, even if nobody asked for one.
                ':' => characters.peek().is_none_or(|(_, next)| *next != '/'),
                '.' if matches!(previous, Some('w' | 'W')) => false,
                '.' | ')' => at == 0 || at != number,
                _ => true,
            };
            match character {
                // HTML entities stay text in every Markdown parser.
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '&' => f.write_str("&amp;")?,
                character if character.is_control() => f.write_char(' ')?,
                character if is_plain => f.write_char(character)?,
                character => write!(f, "\\{character}")?,
            }
            previous = Some(character);
        }
        Ok(())
    }
}
