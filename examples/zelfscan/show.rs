//! What a result looks like, and how much of it at a time.

use samenwerkscan::report::{Ink, Outcome};
use samenwerkscan::{Lang, Response};

use crate::prompt::{Place, Prompt, Reply, Screen};
use crate::words;
use samenwerkscan_examples::options::Look;
use samenwerkscan_examples::render::render;
use samenwerkscan_examples::{FileError, write};

/// Lines that the question to read on takes under a page.
const LINES_OF_READ_ON: usize = 4;

/// The result of a filled-in scan.
pub(crate) fn result(
    response: &Response<'_>,
    look: Look,
    lang: Lang,
    ink: Ink,
) -> Result<String, FileError> {
    render(Outcome::Solo(response), look, lang, ink)
}

/// Shows a result page by page, because what matters most stands at the beginning. All of it can
/// still be read afterwards.
pub(crate) fn in_pages(
    prompt: &mut dyn Prompt,
    text: &str,
    lang: Lang,
    height: usize,
) -> Result<(), FileError> {
    let mut more = Screen::new(lang, "").choice(words::READ_ON.get(lang), "").suggest(0);
    more.place = Place::Below;
    let room = height.saturating_sub(LINES_OF_READ_ON).max(1);
    let mut waits = true;
    for (idx, page) in pages(text, room).iter().enumerate() {
        if idx > 0 && waits {
            waits = prompt.choose(&more) != Reply::End;
            prompt.tell("");
        }
        write::result(None, page)?;
    }
    Ok(())
}

/// A text in pages of at most this many lines. A page ends at an empty line where it has one.
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
