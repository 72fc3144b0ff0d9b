//! Writing results and answers to files: the old content stays intact until the new one is
//! complete.

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use samenwerkscan::saved;
use tempfile::NamedTempFile;

use crate::inputs::{Input, Inputs};
use crate::terminal::Stream;
use crate::{Message, Notice};

/// The start of a format, which every file of the scan with answers or their sums contains.
const FORMAT: &[u8] = b"\"samenwerkscan/";
/// The number of bytes searched for it. No file of the scan is nearly that long.
const MAX_SEARCHED_BYTES: u64 = 16 << 20;

/// The destination of a result: standard output, or the file of `--out`.
#[derive(Debug)]
pub struct Output<'a>(Option<&'a Path>);

impl<'a> Output<'a> {
    /// The output of a command line that reads these files.
    ///
    /// A report can be made again and answers cannot. So a file that was read or that contains
    /// answers is never replaced, by whichever path; any other file is replaced, as `--out` asks.
    ///
    /// # Errors
    ///
    /// If there is such a file.
    pub fn new<'i, I: IntoIterator<Item = &'i Input>>(
        path: Option<&'a Path>,
        inputs: I,
    ) -> Result<Self, Notice> {
        let Some(path) = path else { return Ok(Self(None)) };
        if inputs.into_iter().any(|input| input.is(path)) {
            let message = Message::new(
                "dit bestand wordt gelezen. Kies bij --out een ander bestand.",
                "this file is read. Choose another file for --out.",
            );
            return Err(Notice::new(path, [message]));
        }
        refuse_answers(path, "--out")?;
        Ok(Self(Some(path)))
    }

    /// Whether it is a terminal, so that colours and the window width make sense.
    pub fn is_terminal(&self) -> bool {
        self.0.is_none() && Stream::Output.is_terminal()
    }

    /// Writes a result.
    ///
    /// # Errors
    ///
    /// If it cannot be written. A reader that has seen enough, as in `| head`, is no error.
    pub fn write(&self, bytes: impl AsRef<[u8]>) -> Result<(), Notice> {
        let bytes = bytes.as_ref();
        let Some(path) = self.0 else {
            let mut stdout = io::stdout().lock();
            return match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
                Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                    Err(Notice::new(Path::new("standard output"), [error]))
                }
                _ => Ok(()),
            };
        };
        // Answers may have been saved there since the command line was read.
        refuse_answers(path, "--out")?;
        replace(path, bytes).map_err(|error| Notice::new(path, [error]))
    }
}

impl Inputs {
    /// The output of a command line that reads these files.
    ///
    /// # Errors
    ///
    /// As [`Output::new`].
    pub fn output<'a>(&self, path: Option<&'a Path>) -> Result<Output<'a>, Notice> {
        Output::new(path, &self.files)
    }
}

/// Refuses a file that contains answers or their sums.
///
/// # Errors
///
/// If it does.
pub fn refuse_answers(path: &Path, option: &str) -> Result<(), Notice> {
    // Only for regular files: reading `/dev/tty` would wait for input.
    let is_file = fs::metadata(path).is_ok_and(|metadata| metadata.is_file());
    let bytes = is_file.then(|| beginning(path).ok()).flatten().unwrap_or_default();
    // Only a bare code; from a letter it could be copied again.
    let is_code = || {
        let begins = |text: &str| ["s1", "s2"].iter().any(|version| text.starts_with(version));
        saved::text(&bytes).is_ok_and(|text| begins(text.trim_start()))
    };
    if bytes.windows(FORMAT.len()).any(|part| part == FORMAT) || is_code() {
        let message = Message::new(
            format!("in dit bestand staan antwoorden. Kies bij {option} een ander bestand."),
            format!("this file holds answers. Choose another file for {option}."),
        );
        return Err(Notice::new(path, [message]));
    }
    Ok(())
}

fn beginning(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MAX_SEARCHED_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file, or replaces it atomically: a full disk or a signal partway leaves the old
/// content. A link stays a link.
///
/// # Errors
///
/// The error of the system. Then nothing has changed.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.into());
    let before = fs::metadata(&path).ok();
    // A device or a pipe is not replaced but written to.
    if before.as_ref().is_some_and(|metadata| !metadata.is_file() && !metadata.is_dir()) {
        return fs::OpenOptions::new().write(true).open(path)?.write_all(bytes);
    }
    if before.as_ref().is_some_and(fs::Metadata::is_dir) {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let written = written_beside(&path, bytes)?;
    if let Some(metadata) = before {
        written.as_file().set_permissions(metadata.permissions())?;
    }
    written.persist(&path)?;
    sync_folder(&path);
    Ok(())
}

/// Writes a file that does not exist yet.
///
/// # Errors
///
/// The error of the system; `AlreadyExists` if there is a file of that name.
pub fn save_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    written_beside(path, bytes)?.persist_noclobber(path)?;
    sync_folder(path);
    Ok(())
}

/// The bytes in an unnamed temporary file in the same folder, flushed to disk.
fn written_beside(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".samenwerkscan-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // Minus the user's umask, as for any other new file.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder(path))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Makes sure that the new name survives a crash of the machine. Some file systems cannot; the file
/// is written all the same.
fn sync_folder(path: &Path) {
    let _ = fs::File::open(folder(path)).and_then(|folder| folder.sync_all());
}

fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder.into(),
        _ => ".".into(),
    }
}
