//! The capabilities of the terminal behind a stream.

use std::io::{self, IsTerminal as _};

use anstream::{AutoStream, ColorChoice};
use terminal_size::{Height, Width, terminal_size_of};

/// One of the two streams that people read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Standard output: results.
    Output,
    /// Standard error: questions, and what is wrong.
    Error,
}

impl Stream {
    /// Whether it is shown in a window.
    pub fn is_terminal(self) -> bool {
        match self {
            Self::Output => io::stdout().is_terminal(),
            Self::Error => io::stderr().is_terminal(),
        }
    }

    /// Whether it shows colours, and the user wants them (`NO_COLOR`, `CLICOLOR_FORCE`).
    pub fn has_colours(self) -> bool {
        let choice = match self {
            Self::Output => AutoStream::choice(&io::stdout()),
            Self::Error => AutoStream::choice(&io::stderr()),
        };
        self.is_terminal() && choice != ColorChoice::Never
    }

    /// Columns and rows of the window, if known.
    pub fn size(self) -> Option<(usize, usize)> {
        let (Width(columns), Height(rows)) = match self {
            Self::Output => terminal_size_of(io::stdout()),
            Self::Error => terminal_size_of(io::stderr()),
        }?;
        (columns > 0 && rows > 0).then(|| (columns.into(), rows.into()))
    }
}
