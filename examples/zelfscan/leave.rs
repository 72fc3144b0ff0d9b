//! The end: the result, and what happens to the answers.

use std::path::{Path, PathBuf};

use samenwerkscan::report::Outcome;
use samenwerkscan::{BuiltInLang, Draft};
use samenwerkscan_examples::meeting::Meeting;
use samenwerkscan_examples::options::{Format, Look};
use samenwerkscan_examples::render::render;
use samenwerkscan_examples::{Message, Notice, Output};

use crate::interview::Interview;
use crate::keep::{NextTime, Shared, cannot_save, open};
use crate::prompt::{Prompt, Reply, Screen, Way};
use crate::window;

/// Height of the prompt below a page.
const LINES_OF_READ_ON: usize = 4;

/// Every question was asked: shows the result, and asks whether to keep the answers, unless a file was
/// named for them.
pub(crate) fn finish(
    interview: &Interview,
    prompt: &mut dyn Prompt,
    archive: &Shared,
    output: &Output<'_>,
    look: Look,
    meeting: &Meeting,
) -> Result<(), Vec<Notice>> {
    let lang = interview.lang;
    let Some(draft) = interview.draft() else { return Ok(()) };
    let response =
        draft.finish().map_err(|error| Notice::new(Path::new("answers"), error.problems))?;
    let text = render(Outcome::Solo(&response), look, lang, output, meeting)?;
    window::tell("");
    // Even if the result cannot be written, the answers must not be lost.
    let shown = match prompt.height() {
        Some(height) if look.format == Format::Text && output.is_terminal() => {
            in_pages(prompt, output, &String::from_utf8_lossy(&text), lang, height)
        }
        _ => output.write(&text),
    };
    if interview.is_changed {
        if !open(archive).is_named {
            leaves(prompt, archive, lang, &draft, NextTime::LookAgain);
        }
        open(archive).part(NextTime::LookAgain)?;
    }
    Ok(shown?)
}

/// Shows a result page by page, because what matters most is at the beginning. The whole of it can
/// still be read afterwards. A page ends at an empty line if it has one.
fn in_pages(
    prompt: &mut dyn Prompt,
    output: &Output<'_>,
    text: &str,
    lang: BuiltInLang,
    height: usize,
) -> Result<(), Notice> {
    let mut more = Screen::new(lang).choice(("Verder lezen", "Read on"), "", |_| None).suggest(0);
    more.is_below = true;
    let room = height.saturating_sub(LINES_OF_READ_ON).max(1);
    let mut rest: Vec<&str> = text.split_inclusive('\n').collect();
    let mut waits = true;
    while rest.len() > room {
        let at_empty = rest.iter().take(room).rposition(|line| line.trim().is_empty());
        let later = rest.split_off(at_empty.map_or(room, |at| at + 1));
        output.write(rest.concat())?;
        if waits {
            waits = prompt.choose(&mut more) != Err(Way::End);
            window::tell("");
        }
        rest = later;
    }
    output.write(rest.concat())
}

/// Asks what to do with the answers until it is done, and returns whether the respondent leaves.
/// Without a reply they stay where they are.
pub(crate) fn leaves(
    prompt: &mut dyn Prompt,
    archive: &Shared,
    lang: BuiltInLang,
    draft: &Draft,
    next: NextTime,
) -> bool {
    let is_finished = next == NextTime::LookAgain;
    let (question, later) = match next {
        NextTime::GoOn => (
            ("Wil je stoppen?", "Do you want to stop?"),
            ("Later ga je verder waar je was.", "You can go on later where you left off."),
        ),
        NextTime::LookAgain => (
            ("Wil je je antwoorden bewaren?", "Do you want to keep your answers?"),
            ("Later kun je de uitkomst nog eens zien.", "You can look at the result again later."),
        ),
    };
    let mut warning = open(archive).warning();
    loop {
        let file = open(archive).name();
        let mut screen = Screen::new(lang)
            .ask(question)
            .choice((format!("Bewaren in {file}"), format!("Keep in {file}")), later, |_| None)
            .choice(("Bewaren in een ander bestand", "Save in another file"), "", |_| None)
            .choice(
                ("Niet bewaren", "Do not save"),
                ("Je antwoorden zijn dan weg.", "Your answers will be gone."),
                |_| None,
            )
            .suggest(0);
        if !is_finished {
            screen =
                screen.apart().choice(("Toch verder invullen", "Go on after all"), "", |_| None);
        }
        screen.is_below = is_finished;
        screen.warning = warning.take();
        let done = match prompt.choose(&mut screen) {
            Ok(0) | Err(Way::End) => return true,
            Ok(1) => match which_file(prompt, lang, is_finished) {
                Ok(file) => open(archive).move_to(file, draft),
                Err(Way::End) => return true,
                Err(_) => continue,
            },
            Ok(2) => open(archive).discard(),
            Ok(_) | Err(_) => return is_finished,
        };
        match done {
            Ok(()) => return true,
            Err(error) => warning = Some(cannot_save(&Message::system(&error), lang)),
        }
    }
}

/// Asks for the name of a file. Without one it goes back.
fn which_file(prompt: &mut dyn Prompt, lang: BuiltInLang, is_below: bool) -> Reply<PathBuf> {
    let mut screen = Screen::new(lang)
        .say((
            "Typ een naam, bijvoorbeeld onze-school.json.",
            "Type a name, for example our-school.json.",
        ))
        .ask(("Hoe moet het bestand heten?", "What should the file be called?"))
        .way(Way::Back, ("Terug", "Back"));
    screen.is_below = is_below;
    match prompt.type_in(&screen, "")?.trim() {
        "" => Err(Way::Back),
        name => Ok(name.into()),
    }
}
