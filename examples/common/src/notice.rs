//! Messages about a file, for standard error.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use samenwerkscan::BuiltInLang;
use samenwerkscan::response::Problem;

use crate::words;

/// A sentence in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    nl: String,
    en: String,
}

impl Message {
    /// The same sentence in Dutch and in English.
    pub fn new(nl: impl Into<String>, en: impl Into<String>) -> Self {
        Self { nl: nl.into(), en: en.into() }
    }

    /// The message of the system.
    pub fn system(error: &io::Error) -> Self {
        Self::new(words::system(error, BuiltInLang::Nl), words::system(error, BuiltInLang::En))
    }

    /// The sentence in one language.
    pub fn get(&self, lang: BuiltInLang) -> &str {
        match lang {
            BuiltInLang::Nl => &self.nl,
            BuiltInLang::En => &self.en,
        }
    }
}

/// A file, or another part of a command line, and the messages about it.
///
/// If the core or the system found a problem, it is put into words only when it is shown, in the
/// reader's language.
#[derive(Debug)]
pub struct Notice {
    place: String,
    reasons: Vec<Reason>,
}

/// One message about a file.
#[derive(Debug)]
pub enum Reason {
    /// The core found something in it.
    Problem(Problem),
    /// The system would not read or write it.
    System(io::Error),
    /// Anything else.
    Message(Message),
}

impl Notice {
    /// The messages, in the order in which they should be read.
    pub fn new<R: Into<Reason>>(place: &Path, reasons: impl IntoIterator<Item = R>) -> Self {
        // A file name may contain a line break, but each message is one line.
        let place = place.display().to_string().replace(char::is_control, "\u{FFFD}");
        Self { place, reasons: reasons.into_iter().map(Into::into).collect() }
    }

    /// One line for each reason: `FILE: /answers/stem-1: the number is not between 0 and 4`.
    pub fn lines(&self, lang: BuiltInLang) -> impl Iterator<Item = String> + '_ {
        self.reasons.iter().map(move |reason| {
            let text = match reason {
                Reason::Problem(problem) => words::problem(problem, lang),
                Reason::System(error) => words::system(error, lang),
                Reason::Message(message) => message.get(lang).to_owned(),
            };
            format!("{}: {text}", self.place)
        })
    }

    /// Prints itself on standard error. If even that fails, nobody can be told.
    pub fn print(&self, lang: BuiltInLang) {
        let text: String = self.lines(lang).flat_map(|line| [line, "\n".into()]).collect();
        let _ = io::stderr().write_all(text.as_bytes());
    }
}

/// Exit status 0, or 2 with everything that is wrong on standard error.
pub fn exit_status(done: Result<(), Vec<Notice>>, lang: BuiltInLang) -> ExitCode {
    let Err(notices) = done else { return ExitCode::SUCCESS };
    for notice in &notices {
        notice.print(lang);
    }
    ExitCode::from(2)
}

impl From<Notice> for Vec<Notice> {
    fn from(notice: Notice) -> Self {
        vec![notice]
    }
}

impl From<Problem> for Reason {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<io::Error> for Reason {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

impl From<Message> for Reason {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}
