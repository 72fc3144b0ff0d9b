//! Filled-in scans from files.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use samenwerkscan::response::{Problem, ProblemKind};
use samenwerkscan::saved::{MAX_FILE_BYTES, text};
use samenwerkscan::team::Summary;
use samenwerkscan::{Document, Instrument, Response};

use crate::{FileError, names, place, surrogates};

/// The filled-in scan in a file.
///
/// # Errors
///
/// Where the file cannot be opened, and with every problem of what is in it.
pub fn response<'i>(path: &Path, instrument: &'i Instrument) -> Result<Response<'i>, FileError> {
    let bytes = bytes(path).map_err(|error| FileError::new(path, [error]))?;
    parse(&bytes, instrument).map_err(|problems| FileError::new(path, problems))
}

/// The filled-in scans in these files.
///
/// # Errors
///
/// Every file that cannot be used, with all of its problems.
pub fn responses<'i>(
    files: &[PathBuf],
    instrument: &'i Instrument,
) -> Result<Vec<Response<'i>>, Vec<FileError>> {
    let (mut responses, mut errors) = (Vec::new(), Vec::new());
    for file in files {
        match response(file, instrument) {
            Ok(response) => responses.push(response),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(responses) } else { Err(errors) }
}

/// What these filled-in scans add up to.
///
/// # Errors
///
/// Where they make no team.
pub fn team<'i>(responses: &[Response<'i>]) -> Result<Summary<'i>, Vec<FileError>> {
    Summary::of(responses).map_err(|error| vec![FileError::new(Path::new("team"), [error])])
}

/// The content of a file, but no more of it than is needed to see that it is too large.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(MAX_FILE_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn parse<'i>(bytes: &[u8], instrument: &'i Instrument) -> Result<Response<'i>, Vec<Problem>> {
    let text = text(bytes).map_err(whole_file)?;
    let marked = surrogates::marked(text);
    let mut document: Document<'_> = serde_json::from_str(marked.as_deref().unwrap_or(text))
        .map_err(|error| whole_file(ProblemKind::NotReadable { reason: error.to_string() }))?;
    if marked.is_some() {
        surrogates::unmark(&mut document);
    }
    names::normalise(&mut document);
    Response::parse(&document, instrument).map_err(|error| {
        let mut problems = error.problems;
        place::sort(&mut problems, &document);
        problems
    })
}

/// A problem without a place of its own.
fn whole_file(kind: ProblemKind) -> Vec<Problem> {
    vec![Problem { path: String::new(), kind }]
}
