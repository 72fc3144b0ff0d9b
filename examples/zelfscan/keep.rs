//! The file for the answers. It is written after every question, so that nothing is lost by a
//! signal, a closed window or a power cut.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use samenwerkscan::{BuiltInLang, Draft, saved};
use samenwerkscan_examples::{Message, Notice, json, replace, save_new};

use crate::{paper, words};

/// The default file for answers, without `.json`.
const NAME: &str = "samenwerkscan";

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
    pub(crate) lang: BuiltInLang,
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

impl Archive {
    /// An archive without answers, in the given file or in a new one.
    pub(crate) fn new(named: Option<&Path>, taken: Option<&Path>, lang: BuiltInLang) -> Self {
        let mut archive = Self {
            file: named.map(Into::into).unwrap_or_default(),
            before: named.and_then(|file| fs::read(file).ok()),
            taken: taken.map(Into::into),
            is_named: named.is_some(),
            is_written: false,
            state: State::Nothing,
            lang,
        };
        if named.is_none() {
            archive.file = archive.free_name();
        }
        archive
    }

    /// The file already contains answers: the respondent continues with them.
    pub(crate) fn resumed(mut self) -> Self {
        self.state = State::InFile;
        self
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

    /// Keeps these answers, replacing those that are kept now. If that fails they are not lost
    /// either: see [`farewell`](Self::farewell).
    pub(crate) fn keep(&mut self, draft: &Draft) {
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

    /// Why the newest answers are in no file, if they are not.
    pub(crate) fn trouble(&self) -> Option<&Message> {
        match &self.state {
            State::OnlyHere { why, .. } => Some(why),
            State::Nothing | State::InFile => None,
        }
    }

    /// Where the answers are, and the command to use them again.
    pub(crate) fn farewell(&self, next: NextTime) -> String {
        let (lang, file) = (self.lang, self.name());
        let filled = |message: &Message| paper::filled(message.get(lang), paper::size().columns);
        match &self.state {
            State::Nothing => format!("\n{}\n", words::NOT_SAVED.get(lang)),
            State::InFile => {
                let (how, option) = match next {
                    NextTime::GoOn => (&words::GO_ON_WITH, "--resume"),
                    NextTime::LookAgain => (&words::SEE_AGAIN_WITH, "--answers"),
                };
                let saved = filled(&words::saved_in(&file));
                let command = format!("cargo run --example zelfscan -- {option} {}", quoted(&file));
                format!("\n{saved}\n{}\n\n  {command}\n\n", how.get(lang))
            }
            State::OnlyHere { code, why } => {
                format!("\n{}\n\n{code}\n\n", filled(&words::saved_as_code(&file, why)))
            }
        }
    }

    /// The answers should be in a file and are not: what to say, and the exit status.
    pub(crate) fn failure(&self) -> Result<(), Notice> {
        self.trouble().map_or(Ok(()), |why| Err(Notice::new(&self.file, [why.clone()])))
    }
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
