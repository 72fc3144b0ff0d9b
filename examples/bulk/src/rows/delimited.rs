//! Text with commas, semicolons or tabs between the cells.

use std::fs::File;
use std::io::{Cursor, Read};
use std::path::Path;

use anyhow::{Context, Result, bail};
use csv::{Reader, ReaderBuilder, StringRecord};
use encoding_rs::{UTF_8, WINDOWS_1252};
use encoding_rs_io::DecodeReaderBytesBuilder;

use super::Rows;
use crate::progress::Progress;

/// What is looked at to tell the encoding and the delimiter.
const HEAD: u64 = 1 << 16;

pub(crate) struct Delimited {
    reader: Reader<Box<dyn Read>>,
    header: StringRecord,
    /// What the reader's line numbers lack: of CR LF it leaves the LF to the next row.
    lines_behind: u64,
}

impl Delimited {
    pub(super) fn open(path: &Path, progress: &Progress) -> Result<Self> {
        let file = File::open(path)?;
        progress.start(file.metadata()?.len());
        Self::read(progress.watch(file))
    }

    fn read(input: impl Read + 'static) -> Result<Self> {
        // Without a byte order mark, what is not UTF-8 comes from an old spreadsheet.
        let (head, input) = peek(input)?;
        let encoding = if is_utf8(&head) { UTF_8 } else { WINDOWS_1252 };
        let mut builder = DecodeReaderBytesBuilder::new();
        // A byte order mark tells more than a guess.
        let text = builder.encoding(Some(encoding)).bom_override(true).build(input);
        let (head, text) = peek(text)?;
        let Start { delimiter, ends_with_cr } = start(&head);
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .from_reader(Box::new(text) as Box<dyn Read>);
        let header = reader.headers().context("the header cannot be read")?.clone();
        if header.is_empty() {
            bail!("the table is empty");
        }
        Ok(Self { reader, header, lines_behind: ends_with_cr.into() })
    }
}

impl Rows for Delimited {
    fn names(&self) -> Vec<String> {
        self.header.iter().map(|name| name.trim_start_matches('\u{FEFF}').to_owned()).collect()
    }

    fn next(&mut self, row: &mut StringRecord) -> Result<Option<u64>> {
        let is_there = self.reader.read_record(row)?;
        Ok(is_there.then(|| row.position().map_or(0, csv::Position::line) + self.lines_behind))
    }
}

/// The first bytes of an input, and the whole of it. One read may give fewer than there are.
fn peek(mut input: impl Read) -> Result<(Vec<u8>, impl Read)> {
    let mut head = Vec::new();
    input.by_ref().take(HEAD).read_to_end(&mut head)?;
    Ok((head.clone(), Cursor::new(head).chain(input)))
}

/// Whether these bytes can be the beginning of UTF-8 text: a character may be cut off at the end.
fn is_utf8(head: &[u8]) -> bool {
    match str::from_utf8(head) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    }
}

/// What the first line shows of the whole.
struct Start {
    /// What the line has most of, outside quotes.
    delimiter: u8,
    /// Whether it ends with CR LF.
    ends_with_cr: bool,
}

fn start(head: &[u8]) -> Start {
    let (mut in_quotes, mut ends_with_cr) = (false, false);
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for byte in head {
        match byte {
            b'"' => in_quotes = !in_quotes,
            b'\n' if !in_quotes => break,
            _ if in_quotes => {}
            byte => counts.iter_mut().filter(|(one, _)| one == byte).for_each(|(_, n)| *n += 1),
        }
        ends_with_cr = *byte == b'\r';
    }
    // Of equals the first.
    let most = counts.into_iter().rev().max_by_key(|(_, n)| *n);
    Start { delimiter: most.map_or(b',', |(delimiter, _)| delimiter), ends_with_cr }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: Vec<u8>) {
        let mut rows = Delimited::read(Cursor::new(bytes)).unwrap();
        assert_eq!(rows.names(), ["a, één", "b"]);
        let mut row = StringRecord::new();
        assert_eq!(rows.next(&mut row).unwrap(), Some(2));
        assert_eq!(row, vec!["1,5", "twee\nregels"]);
        assert_eq!(rows.next(&mut row).unwrap(), Some(4));
        assert_eq!(row, vec!["2"]);
        assert_eq!(rows.next(&mut row).unwrap(), None);
    }

    #[test]
    fn encodings_and_delimiters() {
        const MARK: u16 = 0xFEFF;
        for (delimiter, end) in [(",", "\n"), (";", "\r\n"), ("\t", "\r\n"), (";", "\n")] {
            let rows = [["\"a, één\"", "b"], ["\"1,5\"", "\"twee\nregels\""], ["2", ""]];
            let line =
                |row: [&str; 2]| row.join(delimiter).trim_end_matches(delimiter).to_owned() + end;
            let text: String = rows.map(line).concat();
            let utf16 = || [MARK].into_iter().chain(text.encode_utf16());
            let latin = text.chars().map(|character| u8::try_from(u32::from(character)).unwrap());
            check(text.clone().into_bytes());
            check([b"\xEF\xBB\xBF", text.as_bytes()].concat());
            check(utf16().flat_map(u16::to_le_bytes).collect());
            check(utf16().flat_map(u16::to_be_bytes).collect());
            check(latin.collect());
        }
    }

    #[test]
    fn a_character_on_the_border_is_no_reason_to_guess() {
        assert!(is_utf8(&"één".as_bytes()[..1]));
        assert!(!is_utf8(b"\xE9\xE9n"));
    }

    #[test]
    fn an_empty_table_is_refused() {
        let error = Delimited::read(Cursor::new(Vec::new())).err().unwrap();
        assert_eq!(error.to_string(), "the table is empty");
    }
}
