//! The program, from a table to its scores.

#![expect(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

mod broken_rows;
mod pilot;
mod summaries;
mod tables;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use samenwerkscan::columns::code;
use samenwerkscan::{BuiltInLang, Draft, Form, KANSENGELIJKHEID, Perspective, Response};

/// A folder for one test, and the program in it.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn write(&self, name: &str, contents: impl AsRef<[u8]>) {
        fs::write(self.path(name), contents).unwrap();
    }

    fn bulk(&self, arguments: &[&str]) -> Output {
        let program = Path::new(env!("CARGO_BIN_EXE_bulk"));
        Command::new(program).args(arguments).current_dir(self.0.path()).output().unwrap()
    }

    /// What the program says, which must succeed.
    #[track_caller]
    fn run(&self, arguments: &[&str]) -> String {
        let output = self.bulk(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{said}");
        said
    }

    /// What the program says, which must refuse.
    #[track_caller]
    fn refused(&self, arguments: &[&str]) -> String {
        let output = self.bulk(arguments);
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8(output.stderr).unwrap()
    }

    /// A table that was written, as text: its header and its rows.
    fn table(&self, name: &str) -> (Vec<String>, Vec<Vec<String>>) {
        let mut reader = csv::Reader::from_path(self.path(name)).unwrap();
        let texts = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect();
        let header = texts(reader.headers().unwrap());
        (header, reader.records().map(|record| texts(&record.unwrap())).collect())
    }
}

/// The ids and texts of the items.
fn items() -> Vec<(String, String)> {
    let items = KANSENGELIJKHEID.dimensions.iter().flat_map(|dimension| &*dimension.items);
    items.map(|item| (item.id.to_string(), item.text.get(BuiltInLang::Nl).to_owned())).collect()
}

/// Answers of some respondents, as many of each kind as people give, the same in every run.
fn people(n: usize) -> Vec<Vec<u8>> {
    let mut state = 7_u64;
    let mut next = || {
        // SplitMix64 (Steele, Lea & Flood 2014).
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    };
    let mut answer = |centre: u64| match next() % 20 {
        0 => code::NOT_ANSWERED,
        1 | 2 => code::DONT_KNOW,
        3 => code::NOT_APPLICABLE,
        4..12 => u8::try_from(centre).unwrap(),
        other => u8::try_from(other % 5).unwrap(),
    };
    (0..n).map(|person| (0..24).map(|_| answer(person as u64 % 5)).collect()).collect()
}

fn response(codes: &[u8], perspective: Perspective) -> Response {
    let mut draft = Draft::new(&KANSENGELIJKHEID, Form::Full, perspective);
    for ((id, _), code) in items().into_iter().zip(codes) {
        draft.answers.extend(code::answer(*code).map(|answer| (id.into(), answer)));
    }
    draft.finish().unwrap()
}

/// An answer as a form writes it: the label of the scale.
fn label(code: u8) -> String {
    let scale = &KANSENGELIJKHEID.scale;
    match code {
        code::NOT_ANSWERED => String::new(),
        code::DONT_KNOW => scale.dont_know.label.get(BuiltInLang::Nl).to_owned(),
        code::NOT_APPLICABLE => scale.not_applicable.label.get(BuiltInLang::Nl).to_owned(),
        rating => scale.steps[usize::from(rating)].label.get(BuiltInLang::Nl).to_owned(),
    }
}

/// The same with a number, which a Dutch spreadsheet writes with decimals.
fn number(code: u8) -> String {
    if code < code::DONT_KNOW { format!("{code},0") } else { label(code) }
}

/// A table with a header and rows, every cell in quotes.
fn delimited(delimiter: &str, header: &[String], rows: &[Vec<String>]) -> String {
    let line = |cells: &Vec<String>| {
        let cells: Vec<String> =
            cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        cells.join(delimiter) + "\r\n"
    };
    line(&header.to_vec()) + &rows.iter().map(line).collect::<String>()
}
