//! The progress bar.

use alloc::sync::Arc;
use std::io;
use std::sync::Mutex;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle, TermLike};

use crate::prompt::Progress;

/// Columns of a full bar.
const WIDTH: u16 = 30;

/// A bar as text: full up to the question at hand.
///
/// The terminal draws whole screens at once so that nothing flickers, so the bar is drawn on paper
/// first and put on the screen with the rest.
pub(crate) fn bar(progress: Progress) -> String {
    let paper = Paper::default();
    let target = ProgressDrawTarget::term_like(Box::new(paper.clone()));
    let length = u64::try_from(progress.of).ok();
    let position = u64::try_from(progress.number).unwrap_or_default();
    let bar = ProgressBar::with_draw_target(length, target)
        .with_position(position)
        .with_style(style().unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.tick();
    paper.0.lock().map(|text| text.trim_end().to_owned()).unwrap_or_default()
}

fn style() -> Result<ProgressStyle, indicatif::style::TemplateError> {
    Ok(ProgressStyle::with_template("{wide_bar}")?.progress_chars("█░"))
}

/// What the bar takes for a terminal: it keeps what is written, and does not move.
#[derive(Clone, Debug, Default)]
struct Paper(Arc<Mutex<String>>);

impl TermLike for Paper {
    fn width(&self) -> u16 {
        WIDTH
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        if let Ok(mut paper) = self.0.lock() {
            paper.push_str(text);
        }
        Ok(())
    }

    fn write_line(&self, text: &str) -> io::Result<()> {
        self.write_str(text)
    }

    fn move_cursor_up(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_down(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_right(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_left(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn clear_line(&self) -> io::Result<()> {
        Ok(())
    }

    fn flush(&self) -> io::Result<()> {
        Ok(())
    }
}
