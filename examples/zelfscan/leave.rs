//! Leaving: at the end, half-way, or by a signal.

use alloc::sync::Arc;
use std::io;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use samenwerkscan::Draft;
use samenwerkscan_examples::{Notice, words as problems};

use crate::interview::Interview;
use crate::keep::{Archive, NextTime};
use crate::prompt::{Move, Paragraph, Place, Prompt, Reply, Screen};
use crate::{paper, window, words};

/// Exit status after a signal, as shells report Ctrl-C.
const INTERRUPTED: i32 = 130;

/// The archive, shared with the thread that handles signals.
pub(crate) type Shared = Arc<Mutex<Archive>>;

/// The archive, once nothing is being written.
pub(crate) fn open(archive: &Shared) -> MutexGuard<'_, Archive> {
    archive.lock().unwrap_or_else(PoisonError::into_inner)
}

/// From now on Ctrl-C, SIGTERM, SIGHUP and a closed window restore the terminal, say where the
/// answers are, and end the program. A write in progress is finished first.
pub(crate) fn on_signals(archive: &Shared) -> Result<(), ctrlc::Error> {
    let archive = Arc::clone(archive);
    ctrlc::set_handler(move || {
        let archive = open(&archive);
        // A thread that is drawing waits here until the program has ended, and does not hide the
        // cursor again.
        let _drawing = io::stderr().lock();
        window::restore();
        paper::print(&archive.farewell(NextTime::GoOn));
        window::restore();
        std::process::exit(INTERRUPTED);
    })
}

/// The respondent wants to stop: asks what to do with the answers, if there are any. Returns
/// whether the interview is over.
pub(crate) fn stop(interview: &mut Interview<'_>) -> Result<bool, Notice> {
    let notes = interview.notes();
    let is_new = notes.is_changed && !notes.is_empty();
    let question = Screen::new(notes.lang, "").strong(words::HOW_TO_STOP.get(notes.lang));
    if let Some(draft) = notes.draft().filter(|_| is_new)
        && !leaves(interview, &draft, &question)
    {
        return Ok(false);
    }
    end(interview)?;
    Ok(true)
}

/// The input has ended: says where the answers are.
pub(crate) fn end(interview: &mut Interview<'_>) -> Result<(), Notice> {
    part(interview, NextTime::GoOn)
}

/// The interview is finished: asks whether to keep the answers, unless a file was named for them.
pub(crate) fn finished(interview: &mut Interview<'_>, draft: &Draft) -> Result<(), Notice> {
    let notes = interview.notes();
    if !notes.is_changed {
        return Ok(());
    }
    let mut question = Screen::new(notes.lang, "").strong(words::KEEP_ANSWERS.get(notes.lang));
    question.place = Place::Below;
    if !open(interview.archive()).is_named {
        leaves(interview, draft, &question);
    }
    part(interview, NextTime::LookAgain)
}

fn part(interview: &mut Interview<'_>, next: NextTime) -> Result<(), Notice> {
    let archive = Arc::clone(interview.archive());
    let mut archive = open(&archive);
    interview.prompt().tell(&archive.farewell(next));
    archive.failure().map_or(Ok(()), Err)
}

/// Asks what to do with the answers until it is done, and returns whether the respondent leaves.
/// Without a reply they stay where they are.
fn leaves(interview: &mut Interview<'_>, draft: &Draft, question: &Screen) -> bool {
    let lang = question.lang;
    let archive = Arc::clone(interview.archive());
    let prompt = interview.prompt();
    let mut trouble = open(&archive).trouble().map(|why| problems::system(why, lang));
    loop {
        let mut screen = question.clone();
        if let Some(reason) = trouble.take() {
            screen.body.insert(0, Paragraph::Plain(words::cannot_save(lang, &reason)));
        }
        let file = open(&archive).file().display().to_string();
        let later = match question.place {
            Place::Alone => &words::GO_ON_LATER,
            Place::Below => &words::LOOK_AGAIN_LATER,
        };
        screen = screen
            .choice(words::keep_in(lang, &file), later.get(lang))
            .choice(words::SAVE_ELSEWHERE.get(lang), "")
            .choice(words::DO_NOT_SAVE.get(lang), words::ANSWERS_WILL_BE_GONE.get(lang))
            .suggest(0);
        if question.place == Place::Alone {
            screen = screen.apart(words::NOT_YET.get(lang), "");
        }
        let done = match prompt.choose(&screen) {
            Reply::Given(0) | Reply::End => return true,
            Reply::Given(1) => match which_file(prompt, question) {
                Reply::Given(file) => open(&archive).move_to(file, draft),
                Reply::Move(_) => continue,
                Reply::End => return true,
            },
            Reply::Given(2) => open(&archive).discard(),
            Reply::Given(_) | Reply::Move(_) => return question.place == Place::Below,
        };
        match done {
            Ok(()) => return true,
            Err(error) => trouble = Some(problems::system(&error, lang)),
        }
    }
}

/// Asks for the name of a file.
fn which_file(prompt: &mut dyn Prompt, question: &Screen) -> Reply<PathBuf> {
    let lang = question.lang;
    let mut screen = Screen::new(lang, "")
        .plain(words::EXAMPLE_OF_A_FILE.get(lang))
        .strong(words::WHICH_FILE.get(lang));
    screen.place = question.place;
    screen.moves = vec![Move::Back];
    loop {
        match prompt.type_in(&screen, "") {
            Reply::Given(name) if name.trim().is_empty() => {}
            Reply::Given(name) => return Reply::Given(name.trim().into()),
            Reply::Move(action) => return Reply::Move(action),
            Reply::End => return Reply::End,
        }
    }
}
