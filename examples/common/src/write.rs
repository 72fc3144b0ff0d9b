//! Results to standard output or to a file.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use samenwerkscan::report::{Ink, Outcome};

use crate::FileError;
use crate::options::Show;
use crate::render::render;

/// Writes a result in the form that was asked for.
///
/// # Errors
///
/// Where there is no such form of it, and where it cannot be written.
pub fn shown(show: &Show, outcome: Outcome<'_>) -> Result<(), FileError> {
    let has_colours = show.out.is_none() && console::colors_enabled();
    let ink = if has_colours { Ink::Ansi } else { Ink::Plain };
    let text = render(outcome, show.look, show.lang.into(), ink)?;
    result(show.out.as_deref(), &text)
}

/// Writes a result to the file of `--out`, or else to standard output.
///
/// # Errors
///
/// Where it cannot be written. A reader of standard output that has seen enough, as in `| head`, is
/// no error.
pub fn result(out: Option<&Path>, text: &str) -> Result<(), FileError> {
    let Some(path) = out else {
        let mut stdout = io::stdout().lock();
        return match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(FileError::new(Path::new("standard output"), [error]))
            }
            _ => Ok(()),
        };
    };
    fs::write(path, text).map_err(|error| FileError::new(path, [error]))
}
