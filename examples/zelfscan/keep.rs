//! Where answers are kept. They are written after every question, so that nothing is lost by a signal,
//! a closed window or a machine that stops.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use samenwerkscan::{Draft, Lang, saved};
use samenwerkscan_examples::{Notice, json, replace, save_new};

use crate::{paper, words};

/// The file that answers are kept in if nobody names one, without `.json`.
const NAME: &str = "samenwerkscan";

/// The place where answers are kept, and how they are there now.
#[derive(Debug)]
pub(crate) struct Archive {
    file: PathBuf,
    /// What was in the file before: a scan that somebody goes on with. Nothing for a new file.
    before: Option<Vec<u8>>,
    /// A file that is the result's.
    taken: Option<PathBuf>,
    /// Whether somebody named the file on the command line.
    pub(crate) is_named: bool,
    /// Whether it was written since the program began.
    is_written: bool,
    state: State,
    /// The language of whoever is told about it.
    pub(crate) lang: Lang,
}

/// How the answers are kept.
#[derive(Debug)]
enum State {
    /// There are none yet, or nobody wants them.
    Nothing,
    /// All of them are in the file.
    InFile,
    /// The newest are not: the file cannot be written. They fit in a code.
    OnlyHere { code: String, why: io::Error },
}

/// Which command says more about a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NextTime {
    /// Questions are open.
    GoOn,
    /// There is a result.
    LookAgain,
}

impl Archive {
    /// An archive without answers, in the file that was named or else in a new one.
    pub(crate) fn new(named: Option<&Path>, taken: Option<&Path>, lang: Lang) -> Self {
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

    /// The file holds answers already: somebody goes on with them.
    pub(crate) fn resumed(mut self) -> Self {
        self.state = State::InFile;
        self
    }

    /// The file in which answers are kept, or will be.
    pub(crate) fn file(&self) -> &Path {
        &self.file
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

    /// Keeps these answers, in place of those that are kept now. If that fails they are not lost
    /// either: see [`farewell`](Self::farewell).
    pub(crate) fn keep(&mut self, draft: &Draft<'_>) {
        self.state = match self.write(draft) {
            Ok(()) => {
                self.is_written = true;
                State::InFile
            }
            Err(why) => {
                let code = draft.finish().map(|response| saved::encode(&response));
                State::OnlyHere { code: code.unwrap_or_default(), why }
            }
        };
    }

    fn write(&mut self, draft: &Draft<'_>) -> io::Result<()> {
        let text = json::pretty(draft)?;
        if self.is_named || self.is_written {
            return replace(&self.file, text.as_bytes());
        }
        loop {
            match save_new(&self.file, text.as_bytes()) {
                // Somebody else took the name in the meantime.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    self.file = self.free_name();
                }
                done => return done,
            }
        }
    }

    /// Keeps the answers in another file, which must not exist yet, and no longer in this one.
    pub(crate) fn move_to(&mut self, file: PathBuf, draft: &Draft<'_>) -> io::Result<()> {
        save_new(&file, json::pretty(draft)?.as_bytes())?;
        self.discard()?;
        (self.file, self.before) = (file, None);
        (self.is_written, self.state) = (true, State::InFile);
        Ok(())
    }

    /// Forgets the answers: the file is as it was before, or gone.
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
    pub(crate) fn trouble(&self) -> Option<&io::Error> {
        match &self.state {
            State::OnlyHere { why, .. } => Some(why),
            State::Nothing | State::InFile => None,
        }
    }

    /// Where the answers are, for somebody who leaves, and the command to use them again.
    pub(crate) fn farewell(&self, next: NextTime) -> String {
        let (lang, file) = (self.lang, self.file.display().to_string());
        match &self.state {
            State::Nothing => format!("\n{}\n", words::NOT_SAVED.get(lang)),
            State::InFile => {
                let (how, option) = match next {
                    NextTime::GoOn => (&words::GO_ON_WITH, "--resume"),
                    NextTime::LookAgain => (&words::SEE_AGAIN_WITH, "--answers"),
                };
                let command = format!("cargo run --example zelfscan -- {option} {}", quoted(&file));
                let saved = paper::filled(&words::saved_in(lang, &file));
                format!("\n{saved}\n{}\n\n  {command}\n\n", how.get(lang))
            }
            State::OnlyHere { code, why } => {
                let reason = samenwerkscan_examples::words::system(why, lang);
                let saved = paper::filled(&words::saved_as_code(lang, &file, &reason));
                format!("\n{saved}\n\n{code}\n\n")
            }
        }
    }

    /// The answers are in no file although they should be: what to say, and that it went wrong.
    pub(crate) fn failure(&mut self) -> Option<Notice> {
        match core::mem::replace(&mut self.state, State::Nothing) {
            State::OnlyHere { why, .. } => Some(Notice::new(&self.file, [why])),
            state => {
                self.state = state;
                None
            }
        }
    }
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
