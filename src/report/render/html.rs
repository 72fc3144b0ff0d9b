//! A report as one HTML file: no scripts, no requests, prints well on A4.

use alloc::format;
use alloc::string::String;
use core::fmt::{self, Write as _};

use super::before;
use super::escape::Escaped;
use super::palette::PAGE;
use crate::report::messages::AS_TABLE;
use crate::report::{Block, Cells, Highlight, Levels, Remark, Report, Section, Table};
use crate::words::{BuiltInLang, Direction};

/// The style, for screen and paper.
const STYLE: &str = include_str!("html.css");

impl Report {
    /// The report as a whole HTML document.
    ///
    /// It holds its own style and no script, and requests nothing. Every text in it is escaped, so
    /// a name can never become markup.
    pub fn html(&self) -> impl fmt::Display + '_ {
        Html(self)
    }
}

/// The colours of the page, as the first rule of its style.
struct Colours;

impl fmt::Display for Colours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(":root { color-scheme: light;")?;
        for (name, colour) in PAGE {
            write!(f, " --{name}: {colour};")?;
        }
        f.write_str(" }\n")
    }
}

struct Html<'r>(&'r Report);

impl fmt::Display for Html<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { lang, title, about, subtitle, sections } = self.0;
        let title = Escaped(title);
        let about = about.as_deref().map(Escaped);
        let [in_window, on_page] = match &about {
            Some(about) => [format!(", {about}"), format!("<p class=\"about\">{about}</p>\n")],
            None => [String::new(), String::new()],
        };
        let every_page = self.0.about.as_deref().map(every_page).unwrap_or_default();
        // Left to right is what HTML assumes.
        let dir = match lang.direction() {
            Direction::LeftToRight => "",
            Direction::RightToLeft => " dir=\"rtl\"",
        };
        write!(
            f,
            "<!DOCTYPE html>\n<html lang=\"{lang}\"{dir}>\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <title>{title}{in_window}</title>\n<style>\n{Colours}{STYLE}{every_page}</style>\n</head>\n<body>\n<main>\n\
             <header>\n{on_page}<h1>{title}</h1>\n<p>{}</p>\n</header>\n",
            Escaped(subtitle),
        )?;
        let lang = BuiltInLang::try_from(*lang).unwrap_or(BuiltInLang::En);
        sections.iter().try_for_each(|section| write_section(f, section, lang))?;
        f.write_str("</main>\n</body>\n</html>\n")
    }
}

/// The style that prints a text on every page, with the number of the page, where browsers can.
fn every_page(text: &str) -> String {
    // No character of the text means anything in a style.
    let codes = text.chars().fold(String::new(), |mut codes, character| {
        let _ = write!(codes, "\\{:x} ", u32::from(character));
        codes
    });
    format!(
        "header .about {{ color: inherit; font-weight: 700; margin: 0; }}\n@page {{ margin-bottom: 15mm; @bottom-left {{ content: \"{codes}\"; font: 8pt system-ui, sans-serif; }} \
         @bottom-right {{ content: counter(page) \" / \" counter(pages); font: 8pt system-ui, sans-serif; }} }}\n"
    )
}

fn write_section(f: &mut fmt::Formatter<'_>, section: &Section, lang: BuiltInLang) -> fmt::Result {
    let Section { name, heading, blocks } = section;
    let heading = Escaped(heading);
    writeln!(f, "<section class=\"{name}\">\n<h2>{heading}</h2>")?;
    let mut is_after_figure = false;
    for block in blocks {
        // A picture shows what its table says; on paper both are there.
        let is_folded = is_after_figure && matches!(block, Block::Table(_));
        if is_folded {
            writeln!(f, "<details>\n<summary>{}</summary>", AS_TABLE.get(lang))?;
        }
        write_block(f, block, &heading)?;
        if is_folded {
            f.write_str("</details>\n")?;
        }
        is_after_figure = matches!(block, Block::Figure { .. });
    }
    f.write_str("</section>\n")
}

fn write_block(f: &mut fmt::Formatter<'_>, block: &Block, heading: &Escaped<'_>) -> fmt::Result {
    match block {
        Block::Lead { text } => writeln!(f, "<p class=\"lead\">{}</p>", Escaped(text)),
        Block::Paragraph { text } => writeln!(f, "<p>{}</p>", Escaped(text)),
        Block::Heading { text } => writeln!(f, "<h3>{}</h3>", Escaped(text)),
        Block::List { items } => {
            f.write_str("<ul>\n")?;
            items.iter().try_for_each(|item| write_remark(f, item))?;
            f.write_str("</ul>\n")
        }
        Block::Highlights { items } => {
            f.write_str("<ul class=\"highlights\">\n")?;
            for Highlight { purpose, label, text, why } in items {
                let (label, text) = (Escaped(label), Escaped(text));
                write!(f, "<li class=\"{purpose}\"><strong>{label}</strong> <span>{text}</span>")?;
                if let Some(why) = why {
                    write!(f, " <span class=\"why\">{}</span>", Escaped(why))?;
                }
                f.write_str("</li>\n")?;
            }
            f.write_str("</ul>\n")
        }
        Block::Links { links } => {
            f.write_str("<ul class=\"links\">\n")?;
            for link in links {
                let (address, text) = (Escaped(&link.address), Escaped(&link.text));
                writeln!(f, "<li><a href=\"{address}\">{text}</a></li>")?;
            }
            f.write_str("</ul>\n")
        }
        Block::Figure { figure } => {
            let caption = Escaped(&figure.title);
            writeln!(
                f,
                "<figure>\n{}<figcaption>{caption}</figcaption>\n</figure>",
                figure.svg_pieces()
            )
        }
        Block::Levels(levels) => write_levels(f, levels),
        Block::Table(table) => write_table(f, table, heading),
        Block::Question { number, text, choices } => {
            let number = before(*number);
            writeln!(f, "<div class=\"question\">\n<p>{number}{}</p>\n<ul>", Escaped(text))?;
            for choice in choices {
                writeln!(f, "<li>{}</li>", Escaped(choice))?;
            }
            f.write_str("</ul>\n</div>\n")
        }
        Block::Line { label } => writeln!(f, "<p class=\"line\">{}</p>", Escaped(label)),
    }
}

fn write_remark(f: &mut fmt::Formatter<'_>, Remark { label, text, why }: &Remark) -> fmt::Result {
    f.write_str("<li>")?;
    if let Some(label) = label {
        write!(f, "<strong>{}</strong> ", Escaped(label))?;
    }
    write!(f, "{}", Escaped(text))?;
    if let Some(why) = why {
        write!(f, " <span class=\"why\">{}</span>", Escaped(why))?;
    }
    f.write_str("</li>\n")
}

fn write_levels(f: &mut fmt::Formatter<'_>, levels: &Levels) -> fmt::Result {
    f.write_str("<ol class=\"levels\">\n")?;
    for (number, name) in (1..).zip(&levels.names) {
        let is_own = number == levels.own;
        let mark = if is_own { " class=\"own\" aria-current=\"true\"" } else { "" };
        write!(f, "<li{mark}><b>{number}</b> {}", Escaped(name))?;
        if is_own {
            write!(f, " <span>{}</span>", Escaped(&levels.own_label))?;
        }
        if levels.compared == Some(number) {
            write!(f, " <span>{}</span>", Escaped(&levels.compared_label))?;
        }
        f.write_str("</li>\n")?;
    }
    f.write_str("</ol>\n")
}

fn write_table(f: &mut fmt::Formatter<'_>, table: &Table, heading: &Escaped<'_>) -> fmt::Result {
    let class = match table.cells {
        Cells::Reading => "",
        Cells::Points => " class=\"points\"",
        Cells::Writing => " class=\"writing\"",
    };
    write!(f, "<table{class}>\n<caption>{heading}</caption>\n<thead>\n<tr>")?;
    for cell in &table.header {
        write!(f, "<th scope=\"col\">{}</th>", Escaped(cell))?;
    }
    f.write_str("</tr>\n</thead>\n<tbody>\n")?;
    for row in &table.rows {
        f.write_str("<tr>")?;
        for (idx, cell) in row.iter().enumerate() {
            // The first cell names the row, unless it is empty.
            if idx == 0 && table.cells != Cells::Writing {
                write!(f, "<th scope=\"row\">{}</th>", Escaped(cell))?;
            } else if let (1, Cells::Points, Ok(points)) = (idx, table.cells, cell.parse()) {
                write_points(f, points)?;
            } else {
                write!(f, "<td>{}</td>", Escaped(cell))?;
            }
        }
        f.write_str("</tr>\n")?;
    }
    f.write_str("</tbody>\n</table>\n")
}

/// Points with a bar; a missing score gets none, because an empty one would look like 0.
fn write_points(f: &mut fmt::Formatter<'_>, points: u8) -> fmt::Result {
    write!(
        f,
        "<td>{points} <svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
         <rect width=\"100\" height=\"8\"/><rect width=\"{points}\" height=\"8\"/></svg></td>"
    )
}
