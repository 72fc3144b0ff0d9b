//! Results to standard output or to a file.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use super::FileError;

/// Writes a result to the file of `--out`, or else to standard output.
///
/// # Errors
///
/// Where it cannot be written. A reader of standard output that has seen enough, as in `| head`, is
/// no error.
pub(crate) fn result(out: Option<&Path>, text: &str) -> Result<(), FileError> {
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
