//! The files that a command line refers to.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::{Message, Notice};
use file_id::{FileId, get_file_id};

/// Standard input on a command line.
const STANDARD_INPUT: &str = "-";
/// Maximum number of bytes of a text with codes that people sent: 32 MiB, as on the page of the scan.
pub(crate) const MAX_MAILBOX_BYTES: usize = 32 << 20;
/// File name endings of answers, or of codes that people sent, in a folder; other files there are
/// left alone.
const EXTENSIONS: [&str; 5] = ["json", "txt", "eml", "mbox", "md"];
/// What makes a name a pattern, if there is no file of that name.
const WILDCARDS: [char; 3] = ['*', '?', '['];

/// A file to read, or standard input.
#[derive(Clone, Debug)]
pub struct Input {
    path: PathBuf,
    /// Identifies the file, whatever its name here. Standard input has none.
    id: Option<FileId>,
    /// Why there is nothing to read: a folder or a pattern without files.
    trouble: Option<Message>,
}

/// The files of a command line, each once.
#[derive(Debug, Default)]
pub struct Inputs {
    /// In the order in which they were given; the files of a folder or a pattern by name.
    pub files: Vec<Input>,
    /// Arguments that were given more than once.
    pub notices: Vec<Notice>,
    /// The arguments.
    given: Vec<PathBuf>,
    /// The index of each in `files`.
    places: HashMap<FileId, usize>,
}

impl Input {
    /// Its name on the command line.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its bytes, but no more than needed to see that there are too many.
    ///
    /// # Errors
    ///
    /// If there is nothing to read, or the system will not read it.
    pub fn bytes(&self) -> Result<Vec<u8>, Notice> {
        if let Some(message) = &self.trouble {
            return Err(Notice::new(&self.path, [message.clone()]));
        }
        let limit = u64::try_from(MAX_MAILBOX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
        let mut bytes = Vec::new();
        let read = if self.path == Path::new(STANDARD_INPUT) {
            io::stdin().lock().take(limit).read_to_end(&mut bytes)
        } else {
            fs::File::open(&self.path).and_then(|file| file.take(limit).read_to_end(&mut bytes))
        };
        read.map(|_| bytes).map_err(|error| Notice::new(&self.path, [error]))
    }

    /// Its modification time, if the system knows it.
    pub fn changed(&self) -> Option<SystemTime> {
        fs::metadata(&self.path).and_then(|metadata| metadata.modified()).ok()
    }

    /// Whether both are the same file: by the same path, another path, or a link.
    pub fn is(&self, path: &Path) -> bool {
        self.id.is_some() && get_file_id(path).ok() == self.id
    }
}

impl Inputs {
    /// Finds the files behind these arguments: files, folders, patterns that the shell has left
    /// alone, and `-` for standard input. What cannot be found is reported when it is read.
    pub fn of(arguments: &[PathBuf]) -> Self {
        let mut inputs = Self { given: arguments.to_vec(), ..Self::default() };
        for argument in arguments {
            match paths(argument) {
                Ok(paths) => paths.into_iter().for_each(|path| inputs.add(path)),
                Err(message) => {
                    let (path, trouble) = (argument.clone(), Some(message));
                    inputs.files.push(Input { path, id: None, trouble });
                }
            }
        }
        inputs
    }

    /// The file, for a program that reads one.
    ///
    /// # Errors
    ///
    /// If a folder or a pattern has several.
    pub fn at_most_one(&self) -> Result<Option<&Input>, Notice> {
        match (&self.files[..], self.given.first()) {
            ([], _) | (_, None) => Ok(None),
            ([file], _) => Ok(Some(file)),
            (_, Some(given)) => {
                let message = Message::new(
                    "dit zijn meer bestanden. Kies er één, of bekijk ze samen met teamscan.",
                    "these are several files. Choose one, or look at them together with teamscan.",
                );
                Err(Notice::new(given, [message]))
            }
        }
    }

    fn add(&mut self, path: PathBuf) {
        let is_standard_input = path == Path::new(STANDARD_INPUT);
        let id = if is_standard_input { None } else { get_file_id(&path).ok() };
        let earlier = match &id {
            Some(id) => self.places.get(id).and_then(|at| self.files.get(*at)),
            None if is_standard_input => self.files.iter().find(|input| input.path == path),
            None => None,
        };
        if let Some(earlier) = earlier {
            let earlier = earlier.path.display();
            let message = Message::new(
                format!("dit bestand is al genoemd, als {earlier}. Het telt één keer."),
                format!("this file was given already, as {earlier}. It counts once."),
            );
            self.notices.push(Notice::new(&path, [message]));
            return;
        }
        if let Some(id) = &id {
            self.places.insert(*id, self.files.len());
        }
        self.files.push(Input { path, id, trouble: None });
    }

    /// The files that another list also has.
    pub fn shared_with<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a Input> {
        let is_shared = |id: &FileId| other.places.contains_key(id);
        self.files.iter().filter(move |input| input.id.as_ref().is_some_and(is_shared))
    }
}

/// The files behind one argument, or why there are none.
fn paths(argument: &Path) -> Result<Vec<PathBuf>, Message> {
    let pattern = argument.to_str().filter(|name| name.contains(WILDCARDS));
    let (paths, nothing) = match (fs::metadata(argument), pattern) {
        (Ok(metadata), _) if metadata.is_dir() => (
            in_folder(argument).map_err(|error| Message::system(&error))?,
            Message::new(
                "in deze map staan geen bestanden met antwoorden (.json, .txt, .eml, .mbox of .md).",
                "this folder has no files with answers (.json, .txt, .eml, .mbox or .md).",
            ),
        ),
        (Err(_), Some(pattern)) => (
            matching(pattern)
                .map_err(|error| Message::new(error.to_string(), error.to_string()))?,
            Message::new("er is geen bestand dat hierop lijkt.", "no file matches this."),
        ),
        // Includes `-`, and a file that does not exist: reading it says why.
        _ => return Ok(vec![argument.into()]),
    };
    if paths.is_empty() { Err(nothing) } else { Ok(paths) }
}

/// The files of a folder that can hold answers, by name.
fn in_folder(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    let is_answers = |path: &PathBuf| {
        let is_known =
            |end: &std::ffi::OsStr| EXTENSIONS.iter().any(|known| end.eq_ignore_ascii_case(known));
        path.is_file() && path.extension().is_some_and(is_known)
    };
    let mut paths: Vec<PathBuf> =
        entries.into_iter().map(|entry| entry.path()).filter(is_answers).collect();
    paths.sort();
    Ok(paths)
}

fn matching(pattern: &str) -> Result<Vec<PathBuf>, glob::PatternError> {
    Ok(glob::glob(pattern)?.flatten().filter(|path| path.is_file()).collect())
}
