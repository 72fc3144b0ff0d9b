//! A bar that shows how much of a table is read, and how fast.

use std::io::Read;
use std::time::Instant;

use indicatif::{HumanCount, ProgressBar, ProgressStyle};

/// Shown only in a terminal.
#[derive(Clone)]
pub(crate) struct Progress {
    bar: ProgressBar,
    started: Instant,
}

impl Progress {
    pub(crate) fn new() -> Self {
        let bar = ProgressBar::new(0);
        if let Ok(style) =
            ProgressStyle::with_template("{bar:40} {percent:>3} %  {msg}  {eta} left")
        {
            bar.set_style(style);
        }
        Self { bar, started: Instant::now() }
    }

    /// How much there is, in the unit of [`advance`](Self::advance).
    pub(crate) fn start(&self, length: u64) {
        self.bar.set_length(length);
    }

    pub(crate) fn advance(&self, by: u64) {
        self.bar.inc(by);
    }

    /// Advances by what is read.
    pub(crate) fn watch(&self, input: impl Read + 'static) -> impl Read + 'static {
        self.bar.wrap_read(input)
    }

    pub(crate) fn show_rows(&self, n_rows: u64) {
        let speed = self.rows_a_second(n_rows);
        self.bar.set_message(format!(
            "{} rows, {} a second",
            HumanCount(n_rows),
            HumanCount(speed)
        ));
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    pub(crate) fn rows_a_second(&self, n_rows: u64) -> u64 {
        (n_rows as f64 / self.started.elapsed().as_secs_f64().max(1e-9)) as u64
    }

    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
