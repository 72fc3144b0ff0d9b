//! Where answers are saved, and what somebody is asked about it.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use samenwerkscan::{Draft, Lang, Text};

use crate::interview::Interview;
use crate::prompt::{Move, Place, Prompt, Reply, Screen};
use crate::words;
use samenwerkscan_examples::{FileError, json};

/// The file that is suggested, without `.json`.
const NAME: &str = "samenwerkscan";

/// Where answers are saved.
#[derive(Clone, Debug)]
pub(crate) struct Archive {
    /// The file that somebody named on the command line.
    pub(crate) named: Option<PathBuf>,
}

impl Archive {
    /// The file to save in: the one that was named, or one that does not exist yet.
    fn file(&self) -> PathBuf {
        self.named.clone().unwrap_or_else(|| {
            let others = (2..).map(|number| format!("{NAME}-{number}.json"));
            let mut names = core::iter::once(format!("{NAME}.json")).chain(others);
            names.find(|name| !Path::new(name).exists()).unwrap_or_default().into()
        })
    }

    /// Writes a response file. Only the file of the command line is ever replaced.
    fn save(&self, draft: &Draft<'_>, file: &Path) -> io::Result<()> {
        let text = json::pretty(draft)?;
        if self.named.as_deref() == Some(file) {
            return fs::write(file, text);
        }
        OpenOptions::new().write(true).create_new(true).open(file)?.write_all(text.as_bytes())
    }

    /// The same, where nobody is asked what to do if it fails.
    fn save_unasked(&self, draft: &Draft<'_>) -> Result<PathBuf, FileError> {
        let file = self.file();
        self.save(draft, &file).map_err(|error| FileError::new(&file, [error]))?;
        Ok(file)
    }
}

/// What somebody decided about the answers.
enum Decision {
    /// They are in this file.
    Saved(PathBuf),
    /// They need not be saved.
    NotSaved,
    /// They are not complete yet.
    GoOn,
    /// Nobody is there to decide.
    End,
}

/// Somebody wants to stop: asks where to save the answers, if at all. Says whether the interview is
/// over.
pub(crate) fn stop(interview: &mut Interview<'_>, archive: &Archive) -> Result<bool, FileError> {
    let Some(draft) = worth_saving(interview) else { return Ok(true) };
    let lang = interview.notes().lang;
    let question = Screen::new(lang, "").strong(words::HOW_TO_STOP.get(lang));
    match decide(interview.prompt(), archive, &draft, &question) {
        Decision::Saved(file) => say_saved(interview.prompt(), lang, &file, GO_ON),
        Decision::NotSaved => say_not_saved(interview.prompt(), lang),
        Decision::GoOn => return Ok(false),
        Decision::End => end(interview, archive)?,
    }
    Ok(true)
}

/// Nobody is there to ask: saves the answers and says where.
pub(crate) fn end(interview: &mut Interview<'_>, archive: &Archive) -> Result<(), FileError> {
    let Some(draft) = worth_saving(interview) else { return Ok(()) };
    let file = archive.save_unasked(&draft)?;
    let lang = interview.notes().lang;
    say_saved(interview.prompt(), lang, &file, GO_ON);
    Ok(())
}

/// The interview is finished and the result is there: saves the answers in the file that was named,
/// or asks whether to save them.
pub(crate) fn finished(
    interview: &mut Interview<'_>,
    archive: &Archive,
    draft: &Draft<'_>,
) -> Result<(), FileError> {
    let notes = interview.notes();
    let (lang, is_changed) = (notes.lang, notes.is_changed);
    let prompt = interview.prompt();
    if !is_changed {
        return Ok(());
    }
    if archive.named.is_some() {
        let file = archive.save_unasked(draft)?;
        say_saved(prompt, lang, &file, LOOK_AGAIN);
        return Ok(());
    }
    let mut question = Screen::new(lang, "").strong(words::SAVE_ANSWERS.get(lang));
    question.place = Place::Below;
    match decide(prompt, archive, draft, &question) {
        Decision::Saved(file) => say_saved(prompt, lang, &file, LOOK_AGAIN),
        // The result has been shown, so nothing is lost without a word.
        Decision::NotSaved | Decision::GoOn | Decision::End => {
            say_not_saved(prompt, lang);
        }
    }
    Ok(())
}

/// The answers, where there are any. Says so where there are none.
fn worth_saving(interview: &mut Interview<'_>) -> Option<Draft<'static>> {
    let notes = interview.notes();
    let lang = notes.lang;
    let draft = notes.draft().filter(|_| notes.is_worth_saving());
    if draft.is_none() {
        say_not_saved(interview.prompt(), lang);
    }
    draft
}

/// Asks what to do with the answers until it is done.
fn decide(
    prompt: &mut dyn Prompt,
    archive: &Archive,
    draft: &Draft<'_>,
    question: &Screen,
) -> Decision {
    let lang = question.lang;
    let mut warning: Option<String> = None;
    loop {
        let file = archive.file();
        let mut screen = question.clone();
        if let Some(warning) = warning.take() {
            screen = screen.plain(warning);
        }
        let save = words::save_in(lang, &file.display().to_string());
        let later = match question.place {
            Place::Alone => &words::GO_ON_LATER,
            Place::Below => &words::LOOK_AGAIN_LATER,
        };
        screen = screen
            .choice(save, later.get(lang))
            .choice(words::SAVE_ELSEWHERE.get(lang), "")
            .choice(words::DO_NOT_SAVE.get(lang), words::ANSWERS_WILL_BE_GONE.get(lang));
        screen = screen.suggest(0);
        if question.place == Place::Alone {
            screen = screen.apart(words::NOT_YET.get(lang), "");
        }
        let file = match prompt.choose(&screen) {
            Reply::Given(0) => file,
            Reply::Given(1) => match which_file(prompt, question) {
                Reply::Given(file) => file,
                Reply::Move(_) => continue,
                Reply::End => return Decision::End,
            },
            Reply::Given(2) => return Decision::NotSaved,
            Reply::Given(_) | Reply::Move(_) => return Decision::GoOn,
            Reply::End => return Decision::End,
        };
        match archive.save(draft, &file) {
            Ok(()) => return Decision::Saved(file),
            Err(error) => warning = Some(reason(lang, &error)),
        }
    }
}

/// Why a file cannot be written, for people.
fn reason(lang: Lang, error: &io::Error) -> String {
    let text = match error.kind() {
        io::ErrorKind::AlreadyExists => &words::FILE_EXISTS,
        io::ErrorKind::NotFound => &words::NO_SUCH_FOLDER,
        io::ErrorKind::PermissionDenied => &words::NOT_ALLOWED,
        _ => return words::cannot_save(lang, &error.to_string()),
    };
    text.get(lang).to_owned()
}

/// Asks for the name of a file.
fn which_file(prompt: &mut dyn Prompt, question: &Screen) -> Reply<PathBuf> {
    let lang = question.lang;
    let mut screen = Screen::new(lang, "")
        .strong(words::WHICH_FILE.get(lang))
        .plain(words::EXAMPLE_OF_A_FILE.get(lang));
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

fn say_not_saved(prompt: &mut dyn Prompt, lang: Lang) {
    prompt.tell(&format!("\n{}\n", words::NOT_SAVED.get(lang)));
}

/// What somebody can do with a saved scan: how it is introduced, and the option for it.
type NextTime = (&'static Text, &'static str);
const GO_ON: NextTime = (&words::GO_ON_WITH, "--resume");
const LOOK_AGAIN: NextTime = (&words::SEE_AGAIN_WITH, "--answers");

/// Says where the answers are, and the command to use them again.
fn say_saved(prompt: &mut dyn Prompt, lang: Lang, file: &Path, (how, option): NextTime) {
    let file = file.display().to_string();
    let command = format!("cargo run --example zelfscan -- {option} {}", quoted(&file));
    let (saved, how) = (words::saved_in(lang, &file), how.get(lang));
    prompt.tell(&format!("\n{saved}\n{how}\n\n  {command}\n\n"));
}

/// A file name as a shell takes it for one word.
fn quoted(file: &str) -> String {
    let is_plain = |character: char| character.is_alphanumeric() || "._-/\\:".contains(character);
    match file.chars().all(is_plain) {
        true => file.to_owned(),
        false if cfg!(windows) => format!("\"{file}\""),
        false => format!("'{}'", file.replace('\'', r"'\''")),
    }
}
