//! Leaving: at the end, half-way, or by a signal.

use alloc::sync::Arc;
use std::io;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use samenwerkscan::{BuiltInLang, Draft};
use samenwerkscan_examples::{Message, Notice};

use crate::interview::Interview;
use crate::keep::{Archive, NextTime};
use crate::prompt::{Prompt, Reply, Screen, Way};
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

/// The respondent wants to stop: asks what to do with new answers. Returns whether the interview is
/// over.
pub(crate) fn stop(interview: &mut Interview<'_>) -> Result<bool, Notice> {
    if interview.notes.has_news()
        && let Some(draft) = interview.notes.draft()
        && !leaves(interview, &draft, NextTime::GoOn)
    {
        return Ok(false);
    }
    part(interview, NextTime::GoOn).map(|()| true)
}

/// The interview is finished: asks whether to keep the answers, unless a file was named for them.
pub(crate) fn finished(interview: &mut Interview<'_>, draft: &Draft) -> Result<(), Notice> {
    if !interview.notes.is_changed {
        return Ok(());
    }
    if !open(&interview.archive).is_named {
        leaves(interview, draft, NextTime::LookAgain);
    }
    part(interview, NextTime::LookAgain)
}

/// Says where the answers are.
pub(crate) fn part(interview: &mut Interview<'_>, next: NextTime) -> Result<(), Notice> {
    let archive = open(&interview.archive);
    interview.prompt.tell(&archive.farewell(next));
    archive.failure()
}

/// Asks what to do with the answers until it is done, and returns whether the respondent leaves.
/// Without a reply they stay where they are.
fn leaves(interview: &mut Interview<'_>, draft: &Draft, next: NextTime) -> bool {
    let Interview { prompt, notes, archive, .. } = interview;
    let lang = notes.lang;
    let is_finished = next == NextTime::LookAgain;
    let (question, later) = match next {
        NextTime::GoOn => (&words::HOW_TO_STOP, &words::GO_ON_LATER),
        NextTime::LookAgain => (&words::KEEP_ANSWERS, &words::LOOK_AGAIN_LATER),
    };
    let mut trouble = open(archive).trouble().cloned();
    loop {
        let file = open(archive).name();
        let mut screen = Screen::new(lang, "")
            .ask(question.get(lang))
            .choice(words::keep_in(&file).get(lang), later.get(lang))
            .choice(words::SAVE_ELSEWHERE.get(lang), "")
            .choice(words::DO_NOT_SAVE.get(lang), words::ANSWERS_WILL_BE_GONE.get(lang))
            .suggest(0);
        if !is_finished {
            screen = screen.apart().choice(words::NOT_YET.get(lang), "");
        }
        screen.is_below = is_finished;
        screen.warning = trouble.take().map(|why| words::cannot_save(&why).get(lang).to_owned());
        let done = match prompt.choose(&screen) {
            Ok(0) | Err(Way::End) => return true,
            Ok(1) => match which_file(*prompt, lang, is_finished) {
                Ok(file) => open(archive).move_to(file, draft),
                Err(Way::End) => return true,
                Err(_) => continue,
            },
            Ok(2) => open(archive).discard(),
            Ok(_) | Err(_) => return is_finished,
        };
        match done {
            Ok(()) => return true,
            Err(error) => trouble = Some(Message::system(&error)),
        }
    }
}

/// Asks for the name of a file.
fn which_file(prompt: &mut dyn Prompt, lang: BuiltInLang, is_below: bool) -> Reply<PathBuf> {
    let mut screen = Screen::new(lang, "")
        .say(words::EXAMPLE_OF_A_FILE.get(lang))
        .ask(words::WHICH_FILE.get(lang));
    screen.is_below = is_below;
    screen.ways = vec![(Way::Back, &words::BACK)];
    loop {
        let name = prompt.type_in(&screen, "")?;
        if !name.trim().is_empty() {
            return Ok(name.trim().into());
        }
    }
}
