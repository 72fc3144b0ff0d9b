//! The file for the answers. It is written after every question, so that nothing is lost by a
//! signal, a closed window or a power cut.

use alloc::sync::Arc;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use samenwerkscan::{BuiltInLang, Draft, saved};
use samenwerkscan_examples::inputs::Input;
use samenwerkscan_examples::{Message, Notice, json, refuse_answers, replace, save_new};

use crate::prompt::Words as _;
use crate::{paper, window};

/// The default file for answers, without `.json`.
const NAME: &str = "samenwerkscan";
/// Exit status after a signal, as shells report Ctrl-C.
const INTERRUPTED: i32 = 130;

/// The file for the answers, and its state.
#[derive(Debug)]
pub(crate) struct Archive {
    file: PathBuf,
    /// The previous content of the file: a scan to continue with. `None` for a new file.
    before: Option<Vec<u8>>,
    /// The file of the result, which must stay free.
    taken: Option<PathBuf>,
    /// Whether somebody named the file on the command line.
    pub(crate) is_named: bool,
    /// Whether it was written since the program started.
    is_written: bool,
    state: State,
    /// The language of messages about it.
    lang: BuiltInLang,
}

/// The state of the answers.
#[derive(Debug)]
enum State {
    /// There are none yet, or they were discarded.
    Nothing,
    /// All of them are in the file.
    InFile,
    /// The newest are not: the file cannot be written. They are shown as a code.
    OnlyHere { code: String, why: Message },
}

/// Which command to suggest for a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NextTime {
    /// Some questions are open.
    GoOn,
    /// There is a result.
    LookAgain,
}

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
        let _ = archive.part(NextTime::GoOn);
        window::restore();
        std::process::exit(INTERRUPTED);
    })
}

impl Archive {
    /// The file of `--save`, otherwise that of `--resume`, otherwise a new one.
    pub(crate) fn new(
        save: Option<&Path>,
        resumed: Option<&Input>,
        out: Option<&Path>,
        lang: BuiltInLang,
    ) -> Result<Self, Notice> {
        let save = save.filter(|save| !resumed.is_some_and(|resumed| resumed.is(save)));
        if let Some(save) = save {
            refuse_answers(save, "--save")?;
            if out == Some(save) {
                let message = Message::new(
                    "hier komen al de antwoorden. Kies bij --out een ander bestand.",
                    "the answers go here. Choose another file for --out.",
                );
                return Err(Notice::new(save, [message]));
            }
        }
        let named = save.or(resumed.map(Input::path));
        let goes_on = save.is_none() && resumed.is_some();
        let mut archive = Self {
            file: PathBuf::new(),
            before: named.and_then(|file| fs::read(file).ok()),
            taken: out.map(Into::into),
            is_named: named.is_some(),
            is_written: false,
            state: if goes_on { State::InFile } else { State::Nothing },
            lang,
        };
        archive.file = named.map_or_else(|| archive.free_name(), Into::into);
        Ok(archive)
    }

    /// The name of the file in which answers are kept, or will be.
    pub(crate) fn name(&self) -> String {
        self.file.display().to_string()
    }

    /// A name in this folder that no file has.
    fn free_name(&self) -> PathBuf {
        let others = (2..).map(|number| format!("{NAME}-{number}.json"));
        let mut names = core::iter::once(format!("{NAME}.json")).chain(others).map(PathBuf::from);
        let is_free = |name: &PathBuf| {
            fs::symlink_metadata(name).is_err() && self.taken.as_ref() != Some(name)
        };
        names.find(is_free).unwrap_or_default()
    }

    /// Keeps these answers, if there are any, replacing those that are kept now. If that fails they
    /// are not lost either: see [`part`](Self::part).
    pub(crate) fn keep(&mut self, answers: Option<&Draft>, lang: BuiltInLang) {
        self.lang = lang;
        let Some(draft) = answers else { return };
        self.state = match self.write(draft) {
            Ok(()) => {
                self.is_written = true;
                State::InFile
            }
            Err(error) => {
                let code = draft.finish().map(|response| saved::encode(&response));
                State::OnlyHere { code: code.unwrap_or_default(), why: Message::system(&error) }
            }
        };
    }

    fn write(&mut self, draft: &Draft) -> io::Result<()> {
        let text = json::pretty(draft)?;
        if self.is_named || self.is_written {
            return replace(&self.file, text.as_bytes());
        }
        loop {
            match save_new(&self.file, text.as_bytes()) {
                // Another program took the name in the meantime.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    self.file = self.free_name();
                }
                done => return done,
            }
        }
    }

    /// Keeps the answers in another file, which must not exist yet, and no longer in this one.
    pub(crate) fn move_to(&mut self, file: PathBuf, draft: &Draft) -> io::Result<()> {
        save_new(&file, json::pretty(draft)?.as_bytes())?;
        self.discard()?;
        (self.file, self.before) = (file, None);
        (self.is_written, self.state) = (true, State::InFile);
        Ok(())
    }

    /// Discards the answers: the file is as it was before, or gone.
    pub(crate) fn discard(&mut self) -> io::Result<()> {
        if self.is_written {
            match &self.before {
                Some(before) => replace(&self.file, before)?,
                None => match fs::remove_file(&self.file) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                    _ => {}
                },
            }
        }
        self.state = State::Nothing;
        Ok(())
    }

    /// Before the first question: where the answers are kept from now on.
    pub(crate) fn promise(&self) -> String {
        let file = self.name();
        let nl = format!(
            "Dit programma verstuurt niets. Na elke vraag komen je antwoorden in {file}, op deze \
             computer. Zo kun je altijd stoppen en later verdergaan. Aan het eind kies je zelf of je \
             ze bewaart."
        );
        let en = format!(
            "This program sends nothing. After every question your answers go into {file}, on this \
             computer. So you can stop at any time and go on later. At the end you choose whether to \
             keep them."
        );
        (nl, en).get(self.lang)
    }

    /// What to know if the newest answers are in no file.
    pub(crate) fn warning(&self) -> Option<String> {
        let State::OnlyHere { why, .. } = &self.state else { return None };
        Some(cannot_save(why, self.lang))
    }

    /// Says where the answers are, and the command to use them again. If they should be in a file and
    /// are not, the program fails.
    pub(crate) fn part(&self, next: NextTime) -> Result<(), Notice> {
        let (lang, file, (columns, _)) = (self.lang, self.name(), paper::size());
        let filled = |nl, en| paper::filled("", &(nl, en).get(lang), columns);
        let text = match &self.state {
            State::Nothing => filled("Er is niets bewaard.".into(), "Nothing was saved.".into()),
            State::InFile => {
                let saved = filled(
                    format!("Je antwoorden staan in {file}"),
                    format!("Your answers are in {file}"),
                );
                let (how, option) = match next {
                    NextTime::GoOn => {
                        (("Verdergaan? Typ dan:", "Do you want to go on? Then type:"), "--resume")
                    }
                    NextTime::LookAgain => (
                        ("De uitkomst nog eens zien? Typ dan:", "To see the result again, type:"),
                        "--answers",
                    ),
                };
                let (how, file) = (how.get(lang), quoted(&file));
                format!("{saved}\n{how}\n\n  cargo run --example zelfscan -- {option} {file}\n")
            }
            State::OnlyHere { code, why } => {
                let why = why.get(lang);
                let message = filled(
                    format!(
                        "Je laatste antwoorden staan niet in {file}: {why}.\nBewaar deze code. Daarin \
                         staan al je antwoorden. In een bestand opent --resume hem weer."
                    ),
                    format!(
                        "Your last answers are not in {file}: {why}.\nKeep this code. It holds all \
                         your answers. In a file --resume opens it again."
                    ),
                );
                format!("{message}\n\n{code}\n")
            }
        };
        window::tell(&format!("\n{text}\n"));
        match &self.state {
            State::OnlyHere { why, .. } => Err(Notice::new(&self.file, [why.clone()])),
            State::Nothing | State::InFile => Ok(()),
        }
    }
}

/// The error, and what happens next.
pub(crate) fn cannot_save(why: &Message, lang: BuiltInLang) -> String {
    let why = why.get(lang);
    let nl = format!(
        "Let op: je antwoorden kunnen nu niet in het bestand: {why}. Als je stopt, krijg je ze als \
         code."
    );
    let en = format!(
        "Please note: your answers cannot go into the file now: {why}. When you stop, you get them as \
         a code."
    );
    (nl, en).get(lang)
}

/// A file name quoted for a shell.
fn quoted(file: &str) -> String {
    let is_plain = |character: char| character.is_alphanumeric() || "._-/\\:".contains(character);
    match file.chars().all(is_plain) {
        true => file.to_owned(),
        false if cfg!(windows) => format!("\"{file}\""),
        false => format!("'{}'", file.replace('\'', r"'\''")),
    }
}
