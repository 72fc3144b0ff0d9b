//! The report as text and as one HTML page.

use core::fmt::Write as _;

use samenwerkscan::BuiltInLang;

use super::report::{Block, Report};

pub(super) fn text(report: &Report) -> String {
    let mut text = format!("{}\n{}\n", report.title, "=".repeat(report.title.chars().count()));
    for block in &report.blocks {
        text.push('\n');
        match block {
            Block::Heading(heading) => {
                text += &format!("{heading}\n{}\n", "-".repeat(heading.chars().count()));
            }
            Block::Text(sentences) => text += &wrapped(sentences, ""),
            Block::List(lines) => lines.iter().for_each(|line| text += &wrapped(line, "- ")),
            Block::Table { head, rows } => text += &aligned(head, rows),
        }
    }
    text
}

/// Lines of at most 100 columns.
fn wrapped(sentences: &str, mark: &str) -> String {
    const WIDTH: usize = 100;
    let (mut text, mut line) = (String::new(), mark.to_owned());
    let mut is_new = true;
    for word in sentences.split_whitespace() {
        if !is_new && WIDTH < line.chars().count() + 1 + word.chars().count() {
            text += &line;
            text.push('\n');
            line = " ".repeat(mark.chars().count());
            is_new = true;
        }
        if !is_new {
            line.push(' ');
        }
        line += word;
        is_new = false;
    }
    text + &line + "\n"
}

/// Columns as wide as their widest cell: the first to the left, the others to the right.
fn aligned(head: &[String], rows: &[Vec<String>]) -> String {
    let lines = || core::iter::once(head).chain(rows.iter().map(Vec::as_slice));
    let width = |column: usize| {
        lines().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max()
    };
    let widths: Vec<usize> = (0..head.len()).filter_map(width).collect();
    let mut text = String::new();
    for line in lines() {
        let cells = line.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
            if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
        });
        text += cells.collect::<Vec<_>>().join("  ").trim_end();
        text.push('\n');
    }
    text
}

const STYLE: &str = "\
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 72rem; margin: 2rem auto; \
padding: 0 1rem }
h1 { font-size: 1.75rem } h2 { font-size: 1.25rem; margin-top: 2.5rem }
p, li { max-width: 44rem }
.table { overflow-x: auto }
table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums }
th, td { padding: .3rem .6rem; border-bottom: 1px solid #ccc; text-align: right; white-space: nowrap }
thead th { vertical-align: bottom; white-space: normal; border-bottom: 2px solid #1a1a1a }
th:first-child { text-align: left }
tbody tr:nth-child(even) { background: #f4f5f7 }
@media print { body { margin: 0; max-width: none } table { font-size: .7rem } }
";

pub(super) fn html(report: &Report, lang: BuiltInLang) -> String {
    let title = escaped(&report.title);
    let mut body = format!("<h1>{title}</h1>\n");
    for block in &report.blocks {
        match block {
            Block::Heading(heading) => body += &format!("<h2>{}</h2>\n", escaped(heading)),
            Block::Text(sentences) => body += &format!("<p>{}</p>\n", escaped(sentences)),
            Block::List(lines) => {
                let lines = lines.iter().map(|line| format!("<li>{}</li>\n", escaped(line)));
                body += &format!("<ul>\n{}</ul>\n", lines.collect::<String>());
            }
            Block::Table { head, rows } => body += &html_table(head, rows),
        }
    }
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n<main>\n{body}</main>\n</html>\n",
        lang.code()
    )
}

fn html_table(head: &[String], rows: &[Vec<String>]) -> String {
    let mut table = String::from("<div class=\"table\" tabindex=\"0\"><table>\n<thead><tr>");
    for name in head {
        let _ = write!(table, "<th scope=\"col\">{}</th>", escaped(name));
    }
    table += "</tr></thead>\n<tbody>\n";
    for row in rows {
        table += "<tr>";
        for (column, cell) in row.iter().enumerate() {
            let cell = escaped(cell);
            table += &if column == 0 {
                format!("<th scope=\"row\">{cell}</th>")
            } else {
                format!("<td>{cell}</td>")
            };
        }
        table += "</tr>\n";
    }
    table + "</tbody>\n</table></div>\n"
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
