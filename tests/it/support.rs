//! Shared by several tests: the example files, and responses from a few characters.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use samenwerkscan::{
    Answer, Document, Draft, Form, Instrument, KANSENGELIJKHEID, Perspective, Response,
    ResponseError,
};

/// A file of this repository.
pub(crate) fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The files of a kind in a folder and in the folders inside it, except those that were built or installed.
pub(crate) fn files(path: &Path, extension: &str) -> Vec<PathBuf> {
    if path.is_file() {
        let is_of_kind = path.extension().is_some_and(|found| found == extension);
        return is_of_kind.then(|| path.to_owned()).into_iter().collect();
    }
    let is_made = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.starts_with('.') || ["dist", "node_modules", "target"].contains(&&*name)
    };
    let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| !is_made(path)).flat_map(|path| files(&path, extension)).collect()
}

/// The example files, with their names, in alphabetical order.
pub(crate) fn example_files() -> Vec<(String, String)> {
    example_folder("examples/data")
}

/// The answer files in a folder, with their names, in alphabetical order.
pub(crate) fn example_folder(folder: &str) -> Vec<(String, String)> {
    let mut paths: Vec<PathBuf> = fs::read_dir(repository(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    paths.sort();
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    paths.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

/// A program of `examples/`. Cargo builds them before it runs tests, but not for a single test.
pub(crate) fn example(name: &str) -> Command {
    let test = std::env::current_exe().unwrap();
    let program = test.ancestors().nth(2).unwrap().join("examples").join(name);
    let program = program.with_extension(std::env::consts::EXE_EXTENSION);
    assert!(program.exists(), "first run `cargo build --example {name}`");
    Command::new(program)
}

/// What a program printed, if it ended well and had nothing to complain about.
#[track_caller]
pub(crate) fn printed(output: &Output) -> String {
    let errors = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!((output.status.code(), errors.as_str()), (Some(0), ""));
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What a program complained about, if it refused and printed no result.
#[track_caller]
pub(crate) fn refused(output: &Output) -> String {
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &[][..]));
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The files of the team at a moment, `regenboog-2026`, in alphabetical order.
pub(crate) fn files_of(moment: &str) -> Vec<PathBuf> {
    let mut files = files(&repository("examples/data").join(moment), "json");
    files.sort();
    files
}

/// Reads a response from JSON.
pub(crate) fn parse(json: &str) -> Result<Response, ResponseError> {
    let document: Document = serde_json::from_str(json).unwrap();
    Response::parse(&document, &KANSENGELIJKHEID)
}

/// The answer that a character stands for: `0` to `4`, `x` don't know, `n` not applicable, `-` none.
pub(crate) fn answer(code: char) -> Option<Answer> {
    match code {
        '-' => None,
        'x' => Some(Answer::DontKnow),
        'n' => Some(Answer::NotApplicable),
        digit => Some(Answer::Rating(digit.to_digit(10).unwrap().try_into().unwrap())),
    }
}

/// A full response from the school with these answers, one character per item.
#[track_caller]
pub(crate) fn main_scan(codes: &str) -> Response {
    draft(&KANSENGELIJKHEID, Form::Full, codes).finish().unwrap()
}

/// A draft from the school with these answers, one character per item of the form.
pub(crate) fn draft(instrument: &Instrument, form: Form, codes: &str) -> Draft {
    let mut draft = Draft::new(instrument, form, Perspective::School);
    let items = instrument.dimensions.iter().flat_map(|dimension| dimension.items_on(form));
    let codes = codes.chars().filter(|code| !code.is_whitespace());
    for (item, code) in items.zip(codes) {
        if let Some(answer) = answer(code) {
            draft.answers.insert(item.id.clone(), answer);
        }
    }
    draft
}
