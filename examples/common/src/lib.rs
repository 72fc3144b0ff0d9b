//! What the examples share: options, files in, results out.

extern crate alloc;

pub mod json;
pub mod names;
pub mod options;
mod place;
pub mod read;
pub mod render;
mod surrogates;
pub mod write;

use core::fmt;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

/// A file that cannot be used, with every reason.
///
/// Prints one line per reason: `FILE: /answers/stem-1: the number 7 is not between 0 and 4`.
#[derive(Debug)]
pub struct FileError {
    file: String,
    reasons: Vec<String>,
}

impl FileError {
    /// Reasons in the order in which they are to be read.
    pub fn new(path: &Path, reasons: impl IntoIterator<Item = impl fmt::Display>) -> Self {
        // A file name may hold a line break, but every problem is one line.
        let file = path.display().to_string().replace(char::is_control, "\u{FFFD}");
        let reasons = reasons.into_iter().map(|reason| reason.to_string()).collect();
        Self { file, reasons }
    }

    /// Prints itself on standard error. Where even that fails there is nobody left to tell.
    pub fn report(&self) {
        let _ = io::stderr().write_all(self.to_string().as_bytes());
    }
}

/// Exit status 0, or 2 with every problem on standard error.
pub fn exit_status(done: Result<(), Vec<FileError>>) -> ExitCode {
    let Err(errors) = done else { return ExitCode::SUCCESS };
    errors.iter().for_each(FileError::report);
    ExitCode::from(2)
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.reasons.iter().try_for_each(|reason| writeln!(f, "{}: {reason}", self.file))
    }
}
