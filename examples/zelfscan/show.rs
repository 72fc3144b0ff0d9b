//! A result, page by page.

use samenwerkscan::BuiltInLang;
use samenwerkscan_examples::{Notice, Output};

use crate::prompt::{Prompt, Screen, Way};
use crate::words;

/// Height of the prompt below a page.
const LINES_OF_READ_ON: usize = 4;

/// Shows a result page by page, because what matters most is at the beginning. The whole of it can
/// still be read afterwards.
pub(crate) fn in_pages(
    prompt: &mut dyn Prompt,
    output: &Output<'_>,
    text: &str,
    lang: BuiltInLang,
    height: usize,
) -> Result<(), Notice> {
    let mut more = Screen::new(lang, "").choice(words::READ_ON.get(lang), "").suggest(0);
    more.is_below = true;
    let room = height.saturating_sub(LINES_OF_READ_ON).max(1);
    let mut waits = true;
    for (idx, page) in pages(text, room).iter().enumerate() {
        if idx > 0 && waits {
            waits = prompt.choose(&more) != Err(Way::End);
            prompt.tell("");
        }
        output.write(page)?;
    }
    Ok(())
}

/// A text in pages of at most this many lines. A page ends at an empty line if it has one.
fn pages(text: &str, height: usize) -> Vec<String> {
    let mut pages = Vec::new();
    let mut rest: Vec<&str> = text.split_inclusive('\n').collect();
    while rest.len() > height {
        let fitting = rest.iter().take(height);
        let at_empty = fitting.clone().rposition(|line| line.trim().is_empty());
        let end = at_empty.map_or(height, |at| at + 1).max(1);
        let later = rest.split_off(end.min(rest.len()));
        pages.push(rest.concat());
        rest = later;
    }
    pages.push(rest.concat());
    pages
}
